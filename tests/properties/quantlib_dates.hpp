// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_QUANTLIB_DATES_HPP
#define AVVISO_TESTS_PROPERTIES_QUANTLIB_DATES_HPP

#include <avviso/time/date.hpp>

#include <ql/time/date.hpp>

// Dates and QuantLib's.
namespace reference {

inline QuantLib::Date to_quantlib(avviso::date d) { return {d.day(), QuantLib::Month(d.month()), d.year()}; }
inline avviso::date from_quantlib(const QuantLib::Date& d) {
  return *avviso::date::make(d.year(), d.month(), d.dayOfMonth());
}

}  // namespace reference

#endif
