// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_UNIT_TIME_CALENDARS_HPP
#define AVVISO_TESTS_UNIT_TIME_CALENDARS_HPP

#include <avviso/time/calendar.hpp>

namespace avviso::test {

inline const calendar italy = calendar::italy(known_law::of_this_release());
inline const calendar rome = calendar::rome(known_law::of_this_release());
inline const calendar bolzano = calendar::bolzano(known_law::of_this_release());

}  // namespace avviso::test

#endif
