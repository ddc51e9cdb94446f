// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_INTEROP_BOOST_DATE_HPP
#define AVVISO_INTEROP_BOOST_DATE_HPP

// For programs that hold Boost.Date_Time dates. Not part of avviso.hpp, since it costs what Boost's header costs.
#include <avviso/time/date.hpp>

#include <boost/date_time/gregorian/greg_date.hpp>

namespace avviso::inline v0 {

/// The same day; both libraries reach from 1400-01-01 to 9999-12-31.
[[nodiscard]] inline boost::gregorian::date to_boost(date day) {
  return {static_cast<unsigned short>(day.year()), static_cast<unsigned short>(day.month()),
          static_cast<unsigned short>(day.day())};
}

/// The same day. Error: date_out_of_range, for Boost's special values, which are not days (not_a_date_time,
/// infinities).
[[nodiscard]] inline result<date> from_boost(const boost::gregorian::date& day) {
  if (day.is_special()) return error{.code = errc::date_out_of_range};
  return date::from_days(std::int64_t{day.day_number()} - detail::epoch_day_number);
}

}  // namespace avviso::inline v0

#endif
