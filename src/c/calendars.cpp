// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/working_days.hpp>

#include "arguments.hpp"
#include "handles.hpp"
#include "known_law.hpp"

namespace avviso::inline v0::c_abi {
namespace {

calendar calendar_of(std::int32_t place, known_law known) {
  switch (place) {
    case AVVISO_PLACE_ITALY:
      return calendar::italy(known);
    case AVVISO_PLACE_ROME:
      return calendar::rome(known);
    case AVVISO_PLACE_BOLZANO:
      return calendar::bolzano(known);
    default:
      throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "place"};
  }
}

// Another calendar made of one that is given.
template <class Make>
avviso_code make_of(const avviso_calendar* given, avviso_calendar** out, avviso_error** error, const Make& make) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, make(the(given, "calendar").value), [&](const calendar& made) { hand_out(to, made); });
  });
}

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_calendar_of_place(std::int32_t place, avviso_day known, avviso_calendar** out,
                                     avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    hand_out(to, calendar_of(place, known_law_in(known)));
    return AVVISO_OK;
  });
}

avviso_code avviso_calendar_of_holidays(const avviso_day* holidays, std::size_t count, avviso_day first,
                                        avviso_day last, avviso_day known, avviso_calendar** out,
                                        avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    std::vector<date> days;
    for (const auto one : list_in(holidays, count, "holidays")) days.push_back(day_in(one, "holidays"));
    return opened(error, calendar::of_holidays(days, day_in(first, "first"), day_in(last, "last"), known_law_in(known)),
                  [&](const calendar& made) { hand_out(to, made); });
  });
}

avviso_code avviso_calendar_with_yearly(const avviso_calendar* given, std::int32_t month, std::int32_t day,
                                        avviso_calendar** out, avviso_error** error) {
  return make_of(given, out, error, [&](const calendar& of) { return of.with_yearly(month, day); });
}

avviso_code avviso_calendar_with_after_easter(const avviso_calendar* given, std::int32_t days, avviso_calendar** out,
                                              avviso_error** error) {
  return make_of(given, out, error, [&](const calendar& of) { return of.with_after_easter(days); });
}

avviso_code avviso_calendar_with_weekday(const avviso_calendar* given, std::int32_t month, std::int32_t nth,
                                         std::int32_t which, avviso_calendar** out, avviso_error** error) {
  return make_of(given, out, error, [&](const calendar& of) {
    return of.with_weekday_of_month(month, nth, enumerator_in<weekday>(which, "weekday"));
  });
}

avviso_code avviso_calendar_united(const avviso_calendar* a, const avviso_calendar* b, avviso_calendar** out,
                                   avviso_error** error) {
  return make_of(a, out, error, [&](const calendar& of) { return calendar::united(of, the(b, "calendar").value); });
}

void avviso_calendar_free(avviso_calendar** given) { release(given); }

avviso_code avviso_is_holiday(const avviso_calendar* given, avviso_day day, std::int32_t* out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, the(given, "calendar").value.is_holiday(day_in(day, "day")),
                  [&](bool yes) { to = yes ? 1 : 0; });
  });
}

avviso_code avviso_is_working_day(const avviso_calendar* given, avviso_day day, std::int32_t* out,
                                  avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, is_working_day(the(given, "calendar").value, day_in(day, "day")),
                  [&](bool yes) { to = yes ? 1 : 0; });
  });
}

avviso_code avviso_add_working_days(const avviso_calendar* given, avviso_day day, std::int32_t count, avviso_day* out,
                                    avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, add_working_days(the(given, "calendar").value, day_in(day, "day"), count),
                  [&](date moved) { to = moved.days(); });
  });
}

avviso_code avviso_count_working_days(const avviso_calendar* given, avviso_day first, avviso_day last,
                                      std::int32_t* out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, count_working_days(the(given, "calendar").value, day_in(first, "first"), day_in(last, "last")),
                  [&](std::int32_t count) { to = count; });
  });
}
