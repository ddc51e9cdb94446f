// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/calendar.hpp>
#include <avviso/time/easter.hpp>
#include <avviso/time/working_days.hpp>

#include <optional>

#include "holiday_law.hpp"

namespace avviso::inline v0 {

namespace {

// L. 260/1949 took effect on the first day; earlier holidays are not covered.
constexpr date first_of_italy = day<1949, 6, 1>;
constexpr date first_of_any = day<1949, 1, 1>;
constexpr date last_of_any = day<2199, 12, 31>;

// The provision that makes the feast a holiday on `day` in one of the places, by the law known.
std::optional<legal_basis> basis_on(date day, std::span<const detail::holiday_fact> facts, known_law known,
                                    std::uint8_t places) noexcept {
  for (const auto where :
       {detail::territory_of_fact::italy, detail::territory_of_fact::rome, detail::territory_of_fact::bolzano}) {
    if ((places & static_cast<std::uint8_t>(where)) == 0) continue;
    std::optional<legal_basis> basis;
    for (const auto& fact : facts) {
      const bool applies = fact.where == where && known.includes(fact.published) && fact.from <= day &&
                           (!fact.until || day <= *fact.until);
      if (!applies) continue;
      basis.reset();
      if (fact.does == detail::effect_on_feast::makes) basis = fact.law;
    }
    if (basis) return basis;
  }
  return std::nullopt;
}

error never_falls(int given) noexcept {
  error why{.code = errc::holiday_never_falls};
  why.found.append_number(given);
  return why;
}

error reversed(date last) noexcept {
  return {.code = errc::range_reversed, .found = inline_text<31>(std::string_view(last.iso().c_str()))};
}

}  // namespace

calendar calendar::of_places(known_law known, std::uint8_t places) noexcept {
  calendar made(first_of_italy, last_of_any, known, places);
  for (const auto& rule : detail::feast_days()) {
    const auto facts = detail::facts_of(rule.what);
    for (int year = made.first_.year(); year <= made.last_.year(); ++year) {
      const date day = detail::day_in(year, rule);
      if (made.reaches(day) && basis_on(day, facts, known, places)) made.mark_holiday(day);
    }
  }
  made.index_working_days();
  return made;
}

calendar calendar::italy(known_law known) noexcept { return of_places(known, in_italy); }
calendar calendar::rome(known_law known) noexcept { return of_places(known, in_italy | in_rome); }
calendar calendar::bolzano(known_law known) noexcept { return of_places(known, in_italy | in_bolzano); }

result<calendar> calendar::of_holidays(std::span<const date> holidays, date first, date last,
                                       known_law known) noexcept {
  if (first < first_of_any) return beyond_horizon(first);
  if (last > last_of_any) return beyond_horizon(last);
  if (last < first) return reversed(last);
  calendar made(first, last, known, 0);
  for (std::size_t i = 0; i < holidays.size(); ++i) {
    if (!made.reaches(holidays[i])) {
      error why = beyond_horizon(holidays[i]);
      why.position = static_cast<std::uint32_t>(i);
      return why;
    }
    made.mark_holiday(holidays[i]);
  }
  made.index_working_days();
  return made;
}

result<calendar> calendar::with_yearly(int month, int day) const noexcept {
  constexpr int some_leap_year = 2000;
  if (const auto falls = date::make(some_leap_year, month, day); !falls) {
    error why = falls.error();
    if (why.code == errc::day_out_of_range) why.code = errc::holiday_never_falls;
    return why;
  }
  return with_each_year([month, day](int year) { return date::make(year, month, day); });
}

result<calendar> calendar::with_after_easter(int days) const noexcept {
  // Easter falls from 22 March to 25 April: so far, it leads to a day of the same year every year.
  constexpr int most_before = days_between(day<2001, 1, 1>, day<2001, 3, 22>);
  constexpr int most_after = days_between(day<2001, 4, 25>, day<2001, 12, 31>);
  if (days < -most_before || days > most_after) return never_falls(days);
  return with_each_year(
      [days](int year) { return easter(year).and_then([days](date sunday) { return add_days(sunday, days); }); });
}

result<calendar> calendar::with_weekday_of_month(int month, int nth, weekday which) const noexcept {
  constexpr int some_year = 2000;
  if (const auto falls = date::make(some_year, month, 1); !falls) return falls.error();
  if (nth != -1 && (nth < 1 || nth > 5)) return never_falls(nth);
  return with_each_year([month, nth, which](int year) -> result<date> {
    const date first = *date::make(year, month, 1);
    const int to_which = (static_cast<int>(which) - static_cast<int>(weekday_of(first)) + 7) % 7;
    const int weeks = nth > 0 ? nth - 1 : (days_between(first, last_of_month(first)) - to_which) / 7;
    const date falls = *add_days(first, to_which + 7 * weeks);
    if (falls.month() != month) return never_falls(nth);  // no fifth one in this year
    return falls;
  });
}

template <class FallsIn>
calendar calendar::with_each_year(FallsIn falls_in) const noexcept {
  calendar more = *this;
  for (int year = first_.year(); year <= last_.year(); ++year) {
    const result<date> falls = falls_in(year);
    if (falls && reaches(*falls)) more.mark_holiday(*falls);
  }
  more.index_working_days();
  return more;
}

result<calendar> calendar::united(const calendar& a, const calendar& b) noexcept {
  if (a.known_ != b.known_) return error{.code = errc::known_law_differs};
  const date first = a.first_ < b.first_ ? b.first_ : a.first_;
  const date last = a.last_ < b.last_ ? a.last_ : b.last_;
  if (last < first) return reversed(last);
  calendar both(first, last, a.known_, a.places_ | b.places_);
  for (std::size_t i = 0; i < block_count; ++i) both.blocks_[i] = a.blocks_[i] | b.blocks_[i];
  both.index_working_days();
  return both;
}

result<holidays_of_day> calendar::holidays_on(date day) const noexcept {
  const auto holiday_at_all = is_holiday(day);
  if (!holiday_at_all) return holiday_at_all.error();
  holidays_of_day found;
  if (!*holiday_at_all) return found;
  for (const auto& rule : detail::feast_days()) {
    if (detail::day_in(day.year(), rule) != day) continue;
    const auto basis = basis_on(day, detail::facts_of(rule.what), known_, places_);
    if (basis) found.add({rule.what, *basis});
  }
  if (found.empty()) found.add({feast::declared, legal_basis::declared_to_calendar});
  return found;
}

void calendar::mark_holiday(date day) noexcept {
  const auto at = place_of(day);
  blocks_[at.block] |= std::uint64_t{1} << (at.week * 7 + at.day);
}

void calendar::index_working_days() noexcept {
  constexpr std::uint64_t holidays = (std::uint64_t{1} << block_days) - 1;
  std::uint32_t before = 0;
  for (std::size_t i = 0; i < block_count; ++i) {
    std::uint64_t block = (blocks_[i] & holidays) | std::uint64_t{before} << block_days;
    std::uint32_t here = 0;
    for (unsigned week = 0; week < 3; ++week) {
      block |= std::uint64_t{here} << (week_fields + week * 4);
      here += working_day_index::counts[working_day_index::working(block, week)];
    }
    blocks_[i] = block;
    for (std::uint32_t marked = (before + stride - 1) / stride * stride; marked < before + here; marked += stride) {
      marks_[marked / stride] = static_cast<std::uint16_t>(i);
    }
    before += here;
  }
  blocks_[block_count] = ~std::uint64_t{0};
  first_number_ = working_day_index::before(*this, first_);
  end_number_ = working_day_index::up_to(*this, last_);
}

}  // namespace avviso::inline v0
