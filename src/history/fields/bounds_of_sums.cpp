// SPDX-License-Identifier: BSL-1.0
#include "bounds_of_sums.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "../record/card.hpp"

namespace avviso::inline v0::detail {

namespace {

// The sum of numbers, whatever their sign; no more than there is room for.
class whole {
 public:
  void add(std::int64_t number) {
    const auto size = number < 0 ? -std::max(number, -most) : number;
    sum_ = sum_ > most - size ? most : sum_ + size;
  }
  // So often a part of all is taken: never more than all.
  void take_part() { ++parts_; }
  [[nodiscard]] std::int64_t sum() const { return sum_ > most / (parts_ + 1) ? most : sum_ * (parts_ + 1); }

 private:
  static constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 4;
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
    add(one.amount);
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
  void operator()(const effects::adds_units& one) const { add(one.number); }
};

template <class Adds, class... Effects>
std::int64_t sum_of_all(const fold& by) {
  whole sum;
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
std::vector<stated<euro>> bounds_of_sums(const fold& by) {
  const auto most =
      sum_of_all<all_euro, effects::founds, effects::awards, effects::assigns, effects::adds_money, effects::divides,
                 effects::pays, effects::declares, effects::moves_money, effects::redetermines>(by);
  return {euro::from_cents(-most), euro::from_cents(most), not_stated};
}

template <>
std::vector<stated<units>> bounds_of_sums(const fold& by) {
  const auto most = sum_of_all<all_units, effects::founds, effects::awards, effects::adds_units>(by);
  return {units::of(-most), units::of(most), not_stated};
}

}  // namespace avviso::inline v0::detail
