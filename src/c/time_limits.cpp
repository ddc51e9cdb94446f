// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/suspensions.hpp>
#include <avviso/time/time_limit.hpp>
#include <avviso/time/wording.hpp>

#include "arguments.hpp"
#include "handles.hpp"
#include "known_law.hpp"

namespace avviso::inline v0::c_abi {
namespace {

result<term_length> length_in(const avviso_length& from) {
  if (from.working_days == 0) return term_length::make(from.years, from.months, from.weeks, from.days);
  if (from.years != 0 || from.months != 0 || from.weeks != 0 || from.days != 0)
    return error{.code = errc::working_days_not_alone};
  return term_length::of_working_days(from.working_days);
}

time_readings time_readings_in(const avviso_limit& from) {
  using how = time_readings;
  return {.initiates = enumerator_in<how::initiating_day>(from.initiates, "initiates"),
          .following_event = enumerator_in<how::after_event>(from.following_event, "following_event"),
          .backward_on_holiday = enumerator_in<how::backward_end>(from.backward_on_holiday, "backward_on_holiday"),
          .saturday = enumerator_in<how::saturday_of_procedure>(from.saturday, "saturday"),
          .fixed_day = enumerator_in<how::day_of_act>(from.fixed_day, "fixed_day")};
}

template <class Enum>
std::int32_t number_of(chosen<Enum> one) noexcept {
  return static_cast<std::int32_t>(Enum(one));
}

avviso_limit_step step_of(const limit_step& step) noexcept {
  return {step.from.days(),
          step.to.days(),
          static_cast<std::int32_t>(step.why),
          static_cast<std::int32_t>(step.article),
          step.feast ? static_cast<std::int32_t>(step.feast->what) : AVVISO_NOT_STATED,
          step.feast ? static_cast<std::int32_t>(step.feast->law) : AVVISO_NOT_STATED};
}

std::vector<suspension> augusts_in(std::int32_t from, std::int32_t to, known_law known) {
  if (from == 0 && to == 0) return {};
  constexpr std::int32_t first_year = 1400;
  constexpr std::int32_t last_year = 9999;
  if (from < first_year || from > last_year) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "august_from"};
  if (to < from || to > last_year) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "august_to"};
  return august_suspensions(from, to, known);
}

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_length_parse(const char* text, std::size_t size, avviso_length* out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, term_length::parse(text_in(text, size, "text")), [&](const term_length& read) {
      to = {read.years(), read.months(), read.weeks(), read.days(), read.working_days()};
    });
  });
}

avviso_code avviso_limit_prevailing(avviso_limit* limit, avviso_error** error) {
  return guarded(error, [&] {
    check_size<avviso_limit>(the(limit, "limit").struct_size);
    const auto how = time_readings::prevailing();
    limit->initiates = number_of(how.initiates);
    limit->following_event = number_of(how.following_event);
    limit->backward_on_holiday = number_of(how.backward_on_holiday);
    limit->saturday = number_of(how.saturday);
    limit->fixed_day = number_of(how.fixed_day);
    return AVVISO_OK;
  });
}

avviso_code avviso_suspensions_of(const avviso_suspension* declared, std::size_t count, std::int32_t august_from,
                                  std::int32_t august_to, std::int32_t of_2020, avviso_day known,
                                  avviso_suspensions** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto law = known_law_in(known);
    auto all = augusts_in(august_from, august_to, law);
    if (flag_in(of_2020, "of_2020")) {
      if (const auto one = suspension::of_administrative_terms_in_2020(law)) all.push_back(*one);
    }
    for (const auto& one : list_in(declared, count, "declared")) {
      const auto made = suspension::make(day_in(one.first, "first"), day_in(one.last, "last"));
      if (!made) return fail(error, made.error(), "declared");
      all.push_back(*made);
    }
    hand_out(to, in_order(std::move(all)));
    return avviso_code{AVVISO_OK};
  });
}

std::size_t avviso_suspensions_count(const avviso_suspensions* given) {
  return given != nullptr ? given->all.size() : 0;
}

avviso_code avviso_suspensions_at(const avviso_suspensions* given, std::size_t index, avviso_suspension* out) {
  return guarded([&] {
    const auto& one = element(the(given, "suspensions").all, index);
    the(out, "out") = {one.first().days(), one.last().days(), static_cast<std::int32_t>(one.law())};
    return AVVISO_OK;
  });
}

void avviso_suspensions_free(avviso_suspensions** given) { release(given); }

avviso_code avviso_limit_end(const avviso_limit* limit, avviso_day event, const avviso_calendar* where,
                             const avviso_suspensions* suspended, avviso_day* out, avviso_limit_step* steps,
                             std::size_t* step_count, avviso_error** error) {
  static_assert(expiry::most_steps == AVVISO_MOST_LIMIT_STEPS);
  return guarded(error, [&] {
    auto& to = the(out, "out");
    const auto from = struct_in(limit, "limit");
    const auto length = length_in(from.length);
    if (!length) return fail(error, length.error(), "length");
    const time_limit asked(*length, enumerator_in<time_direction>(from.direction, "direction"),
                           enumerator_in<time_regime>(from.regime, "regime"),
                           enumerator_in<end_days>(from.ends, "ends"), time_readings_in(from));
    const std::span<const suspension> days = suspended != nullptr ? std::span(suspended->all) : no_suspension;
    const auto end = expiry::of(asked, day_in(event, "event"), the(where, "calendar").value, days);
    return opened(error, end, [&](const expiry& found) {
      to = found.last_day().days();
      if (step_count != nullptr) *step_count = found.steps().size();
      if (steps == nullptr) return;
      for (const auto& step : found.steps()) *steps++ = step_of(step);
    });
  });
}

avviso_code avviso_legal_basis_text(std::int32_t basis, std::int32_t in, char* buffer, std::size_t capacity,
                                    std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    return text_out(wording::text(enumerator_in<legal_basis>(basis, "basis"), enumerator_in<language>(in, "language")),
                    buffer, capacity, needed);
  });
}
