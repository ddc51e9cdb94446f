// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_PERIOD_TEXT_HPP
#define AVVISO_DETAIL_PERIOD_TEXT_HPP

#include <avviso/detail/length_text.hpp>
#include <avviso/time/period.hpp>

#include <string_view>

// How periods are read, printed and counted: the last part of period.hpp.
namespace avviso::inline v0 {

namespace detail {

struct one_and_more {
  std::string_view one;
  std::string_view more;
};

constexpr inline_text<63> period_in_words(period p, const one_and_more (&names)[3],
                                          std::string_view conjunction) noexcept {
  const std::int32_t amounts[3] = {p.years(), p.months(), p.days()};
  int left = 0;
  for (const auto amount : amounts) left += amount != 0 ? 1 : 0;
  inline_text<63> text;
  for (int i = 0; i < 3; ++i) {
    if (amounts[i] == 0 && !(i == 2 && text.empty())) continue;
    if (!text.empty()) text.append(left == 1 ? conjunction : ", ");
    --left;
    text.append_number(amounts[i]);
    text.append(' ');
    text.append(amounts[i] == 1 || amounts[i] == -1 ? names[i].one : names[i].more);
  }
  return text;
}

// The largest number of months from `from` that does not pass `to`. The month of `to` may be one too far, if its day is
// not reached; rounding up can count one more backwards, since 31 March - 1 month is 1 March.
constexpr period counted_between(date from, date to, month_rounding rounding) noexcept {
  const int toward = to < from ? -1 : 1;
  int months = (to.year() - from.year()) * 12 + to.month() - from.month() + toward;
  for (;; months -= toward) {
    const auto reached = add(from, *period::make(0, months, 0), rounding);
    if (reached && (toward > 0 ? *reached <= to : *reached >= to)) {
      return *period::make(months / 12, months % 12, days_between(*reached, to));
    }
  }
}

}  // namespace detail

constexpr result<period> period::parse(std::string_view text) noexcept {
  const auto read = detail::parse_length(text);
  if (!read) return read.error();
  const auto& amount = *read;
  if (amount[detail::unit_working_days] != 0) {
    // How many days they are depends on a calendar, which a period does not have.
    return error{.code = errc::period_unit_expected, .found = detail::quote(text)};
  }
  return make(amount[detail::unit_years], amount[detail::unit_months],
              amount[detail::unit_weeks] * 7 + amount[detail::unit_days]);
}

constexpr inline_text<31> period::plain() const noexcept {
  inline_text<31> text;
  const auto part = [&text](std::int32_t amount, char unit) {
    text.append_number(amount);
    text.append(unit);
  };
  if (years_ != 0) part(years_, 'y');
  if (months_ != 0) part(months_, 'm');
  if (days_ != 0 || text.empty()) part(days_, 'd');
  return text;
}

constexpr inline_text<31> period::iso() const noexcept {
  inline_text<31> text("P");
  const auto part = [&text](std::int32_t amount, char designator) {
    text.append_number(amount);
    text.append(designator);
  };
  if (years_ != 0) part(years_, 'Y');
  if (months_ != 0) part(months_, 'M');
  if (days_ != 0 || (years_ == 0 && months_ == 0)) part(days_, 'D');
  return text;
}

constexpr inline_text<63> period::italian() const noexcept {
  return detail::period_in_words(*this, {{"anno", "anni"}, {"mese", "mesi"}, {"giorno", "giorni"}}, " e ");
}

constexpr inline_text<63> period::english() const noexcept {
  return detail::period_in_words(*this, {{"year", "years"}, {"month", "months"}, {"day", "days"}}, " and ");
}

constexpr result<period> difference(date from, date to, month_rounding rounding) noexcept {
  if (rounding != month_rounding::refuse) return detail::counted_between(from, to, rounding);
  const auto down = detail::counted_between(from, to, month_rounding::down);
  const auto up = detail::counted_between(from, to, month_rounding::up);
  if (down == up) return down;
  for (const period rounded : {down, up}) {
    const auto reached = add(from, *period::make(0, rounded.total_months(), 0), month_rounding::refuse);
    if (!reached) return reached.error();
  }
  return down;
}

}  // namespace avviso::inline v0

#endif
