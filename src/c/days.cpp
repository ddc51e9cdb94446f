// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/date.hpp>
#include <avviso/time/easter.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/weekday.hpp>

#include "arguments.hpp"

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_day_from_civil(std::int32_t year, std::int32_t month, std::int32_t day, avviso_day* out,
                                  avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, date::make(year, month, day), [&](date made) { to = made.days(); });
  });
}

avviso_code avviso_day_to_civil(avviso_day day, std::int32_t* year, std::int32_t* month, std::int32_t* day_of_month,
                                avviso_error** error) {
  return guarded(error, [&] {
    const auto given = day_in(day, "day");
    auto& y = the(year, "year");
    auto& m = the(month, "month");
    auto& d = the(day_of_month, "day_of_month");
    y = given.year(), m = given.month(), d = given.day();
    return AVVISO_OK;
  });
}

avviso_code avviso_day_parse(const char* text, std::size_t size, avviso_day* out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, date::parse(text_in(text, size, "text")), [&](date read) { to = read.days(); });
  });
}

avviso_code avviso_day_parse_italian(const char* text, std::size_t size, avviso_day* out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, date::parse_italian(text_in(text, size, "text")), [&](date read) { to = read.days(); });
  });
}

avviso_code avviso_day_print(avviso_day day, std::int32_t style, char* buffer, std::size_t capacity,
                             std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto given = day_in(day, "day");
    const auto print = [&](const auto& text) { return text_out(text, buffer, capacity, needed); };
    switch (style) {
      case AVVISO_STYLE_PLAIN:
      case AVVISO_STYLE_ISO:
        return print(given.iso());
      case AVVISO_STYLE_ITALIAN:
        return print(given.italian());
      case AVVISO_STYLE_ENGLISH:
        return print(given.english());
      case AVVISO_STYLE_ITALIAN_DIGITS:
        return print(given.italian_digits());
      default:
        throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "style"};
    }
  });
}

avviso_code avviso_weekday(avviso_day day, std::int32_t* out, avviso_error** error) {
  return guarded(error, [&] {
    the(out, "out") = static_cast<std::int32_t>(weekday_of(day_in(day, "day")));
    return AVVISO_OK;
  });
}

avviso_code avviso_easter(std::int32_t year, avviso_day* out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, easter(year), [&](date sunday) { to = sunday.days(); });
  });
}

avviso_code avviso_partial_day_parse(const char* text, std::size_t size, avviso_partial_day* out,
                                     avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, partial_date::parse(text_in(text, size, "text")), [&](const partial_date& read) {
      to = {read.earliest().days(), read.latest().days(), static_cast<std::int32_t>(read.precision())};
    });
  });
}
