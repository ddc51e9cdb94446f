// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FINDINGS_TOTALS_IN_ORDER_HPP
#define AVVISO_SRC_HISTORY_FINDINGS_TOTALS_IN_ORDER_HPP

#include <optional>
#include <vector>

#include "../fields/money.hpp"

namespace avviso::inline v0::detail {

// What is granted, and the endowment, by the acts that do not stand after an act: found for all acts at once, where
// each act on the money of the notice is certain.
class totals_in_order {
 public:
  // `whole`: all that is known, whenever it has effect. `is_certain(act)`: no act bears on it, and it has the same
  // effect whatever day is asked, from a day known to the day.
  template <class IsCertain>
  totals_in_order(const fold& whole, IsCertain is_certain) {
    const auto acts = acts_on_money(whole.of());
    for (const auto one : acts) {
      if (!is_certain(one)) return;
    }
    find(whole, acts);
  }

  struct totals_after {
    ordinal act;
    totals its;
    bool is_founded;  // some act has established the notice by then
  };

  // Null where it cannot be told so.
  [[nodiscard]] const totals_after* after(ordinal act) const;

  // The first day on which an act that awards was adopted.
  [[nodiscard]] const std::optional<date>& first_award() const { return first_award_; }

 private:
  [[nodiscard]] static std::vector<ordinal> acts_on_money(const archive& of);
  void find(const fold& whole, const std::vector<ordinal>& acts);

  std::vector<totals_after> all_;  // by act
  std::optional<date> first_award_;
};

}  // namespace avviso::inline v0::detail

#endif
