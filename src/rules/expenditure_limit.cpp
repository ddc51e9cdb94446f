// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/expenditure_limit.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/rules/payment.hpp>

#include <algorithm>
#include <optional>

#include "laws.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

constexpr expenditure_limit funds_2014_2020[] = {
    {day<2014, 1, 1>, day<2023, 12, 31>, day<2023, 12, 31>, reg_1303_2013_art_65_2},
};
constexpr expenditure_limit funds_2021_2027[] = {
    {day<2021, 1, 1>, day<2029, 12, 31>, day<2029, 12, 31>, reg_2021_1060_art_63_2},
};
// What was begun from 1 February 2020 is eligible (art. 17(2)).
constexpr expenditure_limit recovery_facility[] = {
    {day<2020, 2, 1>, day<2026, 8, 31>, day<2026, 8, 31>, reg_2021_241_art_18_4},
};
constexpr expenditure_limit amif[] = {
    {day<2014, 1, 1>, day<2022, 12, 31>, day<2023, 6, 30>, reg_514_2014_art_17_3},
    {day<2014, 1, 1>, day<2024, 6, 30>, day<2024, 6, 30>, reg_514_2014_art_17_3_amended},
};

// The first possible day on which the text was law; none if the day cannot have been one.
std::optional<date> first_day_under(const law_text& text, const partial_date& decided) noexcept {
  for (int i = 0; i < decided.alternative_count(); ++i) {
    const partial_date run = decided.alternative(i);
    const date first = text.from && run.earliest() < *text.from ? *text.from : run.earliest();
    if (first <= run.latest() && text.in_force_on(first)) return first;
  }
  return std::nullopt;
}

}  // namespace

std::span<const expenditure_limit> expenditure_limits(programme of) noexcept {
  switch (of) {
    case programme::amif_2014_2020:
      return amif;
    case programme::esf_2014_2020:
    case programme::erdf_2014_2020:
      return funds_2014_2020;
    case programme::amif_2021_2027:
    case programme::esf_plus_2021_2027:
    case programme::erdf_2021_2027:
      return funds_2021_2027;
    case programme::rrf:
      return recovery_facility;
    case programme::other:
    case programme::none:
      break;
  }
  return {};
}

const expenditure_limit* expenditure_limit_on(programme of, date day) noexcept {
  for (const auto& row : expenditure_limits(of)) {
    if (row.text.in_force_on(day)) return &row;
  }
  return nullptr;
}

finding within_expenditure_limit(const stated<programme>& fund, const partial_date& decided,
                                 const stated<date>& to) noexcept {
  const auto* of = fund.if_stated();
  if (of == nullptr) return lacks(rule::EXT_4, fact::programme, to);
  const auto* end = to.if_stated();
  if (end == nullptr) return lacks(rule::EXT_4, fact::new_end);
  const bool maybe_before_any = expenditure_limit_on(*of, decided.earliest()) == nullptr;
  std::optional<finding> says;
  for (const auto& row : expenditure_limits(*of)) {
    const auto under = first_day_under(row.text, decided);
    if (!under) continue;
    finding by_this = judge(rule::EXT_4, *end <= row.incurred, *end, row.incurred);
    by_this.law_of = *under;
    by_this.fund = *of;
    if (!says) says = by_this;
    if (says->outcome != by_this.outcome) return lacks(rule::EXT_4, fact::adoption_day, to);
  }
  if (!says) return does_not_apply(rule::EXT_4);
  if (maybe_before_any && says->outcome == outcome::violated) return lacks(rule::EXT_4, fact::adoption_day, to);
  return *says;
}

finding leaves_time_to_pay(const stated<programme>& fund, const partial_date& decided,
                           const stated<date>& to) noexcept {
  const auto* of = fund.if_stated();
  const auto* end = to.if_stated();
  if (of == nullptr || end == nullptr) return does_not_apply(rule::EXT_10);
  std::optional<finding> says;
  for (const auto& row : expenditure_limits(*of)) {
    const auto under = first_day_under(row.text, decided);
    if (!under) continue;
    const bool is_asked = row.incurred == row.disbursed && *end <= row.incurred;
    finding by_this =
        is_asked ? judge(rule::EXT_10, *end < row.disbursed, *end, row.disbursed) : does_not_apply(rule::EXT_10);
    by_this.law_of = *under;
    by_this.fund = *of;
    if (says && says->outcome != by_this.outcome) return lacks(rule::EXT_10, fact::adoption_day, to);
    if (!says) says = by_this;
  }
  if (!says) return does_not_apply(rule::EXT_10);
  const bool maybe_before_any = expenditure_limit_on(*of, decided.earliest()) == nullptr;
  if (maybe_before_any && says->outcome == outcome::violated) return lacks(rule::EXT_10, fact::adoption_day, to);
  return *says;
}

finding paid_within_programme(const stated<programme>& fund, const partial_date& paid) noexcept {
  const bool is_one_day = paid.earliest() == paid.latest();
  const measure day = is_one_day ? measure(paid.earliest()) : measure();
  const auto* of = fund.if_stated();
  if (of == nullptr) return lacks(rule::PAY_3, fact::programme, day);
  const bool maybe_before_any = expenditure_limit_on(*of, paid.earliest()) == nullptr;
  std::optional<finding> says;
  for (const auto& row : expenditure_limits(*of)) {
    const auto under = first_day_under(row.text, paid);
    if (!under) continue;
    const auto last_under = row.text.until ? std::min(paid.latest(), *row.text.until) : paid.latest();
    if (*under <= row.disbursed && last_under > row.disbursed) return lacks(rule::PAY_3, fact::payment_day, day);
    finding by_this = judge(rule::PAY_3, last_under <= row.disbursed, day, row.disbursed);
    by_this.law_of = *under;
    by_this.fund = *of;
    if (says && says->outcome != by_this.outcome) return lacks(rule::PAY_3, fact::payment_day, day);
    if (!says) says = by_this;
  }
  if (!says) return does_not_apply(rule::PAY_3);
  if (maybe_before_any && says->outcome == outcome::violated) return lacks(rule::PAY_3, fact::payment_day, day);
  return *says;
}

}  // namespace avviso::inline v0
