// SPDX-License-Identifier: BSL-1.0
#include "bounds_of_sums.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "../record/card.hpp"
#include "resource.hpp"

namespace avviso::inline v0::detail {

namespace {

// The sum of numbers, whatever their sign; no more than there is room for.
class whole {
 public:
  explicit whole(std::size_t grants) : grants_(std::max<std::int64_t>(1, static_cast<std::int64_t>(grants))) {}

  void add(std::int64_t number) { add_times(number, 1); }
  void add_for_each_grant(std::int64_t number) { add_times(number, grants_); }
  // So often a part of all is taken: never more than all.
  void take_part() { ++parts_; }
  [[nodiscard]] std::int64_t sum() const { return sum_ > most / (parts_ + 1) ? most : sum_ * (parts_ + 1); }

 private:
  void add_times(std::int64_t number, std::int64_t times) {
    const auto size = number < 0 ? -std::max(number, -most) : number;
    sum_ = size > (most - sum_) / times ? most : sum_ + size * times;
  }

  static constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 4;
  std::int64_t grants_;
  std::int64_t sum_ = 0;
  std::int64_t parts_ = 0;
};

struct all_euro {
  whole& sum;

  void add(const stated<euro>& amount) const {
    if (const auto* one = amount.if_stated()) sum.add(one->cents());
  }
  void operator()(const effects::founds& one) const {
    add(one.whole.endowment);
    for (const auto& each : one.whole.lines) add(each.endowment);
  }
  void operator()(const effects::awards& one) const { add(one.whole.award); }
  void operator()(const effects::assigns& one) const { add(one.total); }
  void operator()(const effects::adds_money& one) const {
    const auto* amount = one.amount.if_stated();
    if (amount != nullptr)
      resource<euro>::is_of_notice(one) ? sum.add(amount->cents()) : sum.add_for_each_grant(amount->cents());
    if (one.part != nullptr) sum.take_part();
  }
  void operator()(const effects::divides& one) const { add(one.amount); }
  void operator()(const effects::pays& one) const { add(one.amount); }
  void operator()(const effects::declares& one) const { add(one.whole.amount); }
  void operator()(const effects::moves_money& one) const { add(one.amount); }
  void operator()(const effects::redetermines& one) const { add(one.total); }
};

struct all_units {
  whole& sum;

  void add(const stated<units>& number) const {
    if (const auto* one = number.if_stated()) sum.add(one->number());
  }
  void operator()(const effects::founds& one) const {
    add(one.whole.units);
    for (const auto& each : one.whole.lines) add(each.units);
  }
  void operator()(const effects::awards& one) const { add(one.whole.units); }
  void operator()(const effects::adds_units& one) const {
    const auto* number = one.number.if_stated();
    if (number != nullptr)
      resource<units>::is_of_notice(one) ? sum.add(number->number()) : sum.add_for_each_grant(number->number());
  }
};

template <class Adds, class... Effects>
std::int64_t sum_of_all(const fold& by, std::size_t grants) {
  whole sum(grants);
  for (ordinal act = 0; act < by.of().size(); ++act) {
    for (ordinal p = 0; p < by.act_at(act).provisions.size(); ++p) {
      by.of().each_wording(
          act, p, [&](const worded& says) { each_effect<Effects...>(says, [&](const auto& one) { Adds{sum}(one); }); });
    }
  }
  return sum.sum();
}

}  // namespace

template <>
std::vector<stated<euro>> bounds_of_sums(const fold& by, std::size_t grants) {
  const auto most =
      sum_of_all<all_euro, effects::founds, effects::awards, effects::assigns, effects::adds_money, effects::divides,
                 effects::pays, effects::declares, effects::moves_money, effects::redetermines>(by, grants);
  return {euro::from_cents(-most), euro::from_cents(most), not_stated};
}

template <>
std::vector<stated<units>> bounds_of_sums(const fold& by, std::size_t grants) {
  const auto most = sum_of_all<all_units, effects::founds, effects::awards, effects::adds_units>(by, grants);
  return {units::of(-most), units::of(most), not_stated};
}

}  // namespace avviso::inline v0::detail
