// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/publication.hpp>

#include "judge.hpp"
#include "laws.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// Whether the award at `one` comes before or is the award at `index`, in the same year.
bool counts(std::span<const dated_award> to_one, std::size_t one, std::size_t index) noexcept {
  const date on = to_one[one].on;
  const date last = to_one[index].on;
  return on.year() == last.year() && (on < last || (on == last && one <= index));
}

}  // namespace

result<euro> awarded_in_year(std::span<const dated_award> to_one, std::size_t index) noexcept {
  result<euro> total = euros<0>;
  for (std::size_t i = 0; i < to_one.size(); ++i) {
    if (counts(to_one, i, index)) total = total + to_one[i].amount;
  }
  return total;
}

std::optional<std::size_t> crosses_threshold(std::span<const dated_award> to_one, int year) noexcept {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < to_one.size(); ++i) {
    if (to_one[i].on.year() != year || (first && !counts(to_one, i, *first))) continue;
    const auto total = awarded_in_year(to_one, i);
    if (!total || *total > publication_threshold) first = i;
  }
  return first;
}

finding published_first(const partial_date& awarded, const stated<euro>& in_year, const stated<partial_date>& published,
                        const stated<partial_date>& effective) noexcept {
  const date since_law = *dlgs_33_2013_art_26_3.from;
  if (awarded.latest() < since_law) return does_not_apply(rule::EFF_4);
  const auto* sum = in_year.if_stated();
  if (sum == nullptr) return lacks(rule::EFF_4, fact::amount, {}, publication_threshold);
  if (*sum <= publication_threshold) return does_not_apply(rule::EFF_4);
  const auto* on = published.if_stated();
  if (on == nullptr) return lacks(rule::EFF_4, fact::publication);
  const auto* since = effective.if_stated();
  if (since == nullptr) return lacks(rule::EFF_4, fact::effective_day, {}, on->latest());
  if (*since == *on || since->earliest() >= on->latest())
    return judge(rule::EFF_4, true, since->earliest(), on->earliest());
  if (awarded.earliest() < since_law) return lacks(rule::EFF_4, fact::adoption_day, {}, since_law);
  if (since->latest() < on->earliest()) return judge(rule::EFF_4, false, since->latest(), on->earliest());
  return lacks(rule::EFF_4, on->precision() == precision::day ? fact::effective_day : fact::publication);
}

}  // namespace avviso::inline v0
