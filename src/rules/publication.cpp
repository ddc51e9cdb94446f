// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/judge.hpp>

#include "laws.hpp"

namespace avviso::inline v0 {

using namespace detail;

finding published_first(const partial_date& awarded, const stated<euro>& in_year, const stated<partial_date>& published,
                        const stated<partial_date>& effective) noexcept {
  const date since_law = *dlgs_33_2013_art_26_3.from;
  if (awarded.latest() < since_law) return does_not_apply(rule::EFF_4);
  const auto* sum = in_year.if_stated();
  if (sum != nullptr && *sum <= publication_threshold) return does_not_apply(rule::EFF_4);
  const auto* on = published.if_stated();
  if (on == nullptr) return lacks(rule::EFF_4, fact::publication);
  const auto* since = effective.if_stated();
  if (since == nullptr) return lacks(rule::EFF_4, fact::effective_day, {}, on->latest());
  if (*since == *on || since->earliest() >= on->latest())
    return judge(rule::EFF_4, true, since->earliest(), on->earliest());
  if (sum == nullptr) return lacks(rule::EFF_4, fact::awarded, {}, publication_threshold);
  if (awarded.earliest() < since_law) return lacks(rule::EFF_4, fact::adoption_day, {}, since_law);
  if (since->latest() < on->earliest()) return judge(rule::EFF_4, false, since->latest(), on->earliest());
  return lacks(rule::EFF_4, on->precision() == precision::day ? fact::effective_day : fact::publication);
}

}  // namespace avviso::inline v0
