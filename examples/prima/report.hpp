// SPDX-License-Identifier: BSL-1.0
#ifndef PRIMA_REPORT_HPP
#define PRIMA_REPORT_HPP

#include <avviso/avviso.hpp>

#include <ostream>

/// The notice, its acts, its projects and its envelope as a page to read.
void print_report(std::ostream& out, const avviso::snapshot& then, avviso::language in);

#endif
