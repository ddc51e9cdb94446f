// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_UNIT_TIME_LIMITS_HPP
#define AVVISO_TESTS_UNIT_TIME_LIMITS_HPP

#include <avviso/time/time_limit.hpp>

#include <span>

#include "calendars.hpp"

// Time limits as the tests of them ask for.
namespace avviso::test {

inline constexpr auto prevailing = time_readings::prevailing();

constexpr time_limit forward(term_length length, time_regime regime, time_readings readings = prevailing) {
  return {length, time_direction::forward, regime, end_days::first_excluded, readings};
}

constexpr time_limit backward(term_length length, time_regime regime, time_readings readings = prevailing) {
  return {length, time_direction::backward, regime, end_days::first_excluded, readings};
}

inline date last_day(const time_limit& limit, date event, std::span<const suspension> suspended = no_suspension) {
  return (*expiry::of(limit, event, italy, suspended)).last_day();
}

}  // namespace avviso::test

#endif
