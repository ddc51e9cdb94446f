// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_COMPARE_HPP
#define AVVISO_TESTS_PROPERTIES_COMPARE_HPP

#include <avviso/avviso.hpp>

#include <string>
#include <vector>

namespace reference {

// The first question to which the library and the reference give different answers, with both; empty: none.
std::string difference(const std::vector<avviso::act>& acts, const avviso::as_of& when, avviso::date spent_on,
                       bool judging);

}  // namespace reference

#endif
