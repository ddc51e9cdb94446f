// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_PICTURE_WORDS_HPP
#define ASK_PICTURE_WORDS_HPP

#include <avviso/avviso.hpp>

#include <cstddef>
#include <string>

#include "bars.hpp"

// What the picture says beside its lines.

// «D.D. n. 21», and how many of them there are.
std::string short_cite(const avviso::act_reference& act, std::size_t count, avviso::language in);

std::string title_of(const avviso::snapshot& at, avviso::language in);

// The pair of days and the readings that the picture is drawn for.
std::string point_of_view(const avviso::snapshot& at, avviso::language in);

std::string subject_of(const bar& one, const avviso::snapshot& at, avviso::language in);

// What ends, where it is not the activities.
std::string term_of(const bar& one, avviso::language in);

// The end of a bar, or what is possible.
std::string value_of(const bar& one, avviso::language in);

#endif
