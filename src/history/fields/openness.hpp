// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_OPENNESS_HPP
#define AVVISO_SRC_HISTORY_FIELDS_OPENNESS_HPP

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// What documents leave open of acts as of one day: whether they are in force, how they are worded, and which of two
// stands first. What nothing leaves open is summed without trying cases, and parts of a sum that share nothing open are
// tried apart.
class openness {
 public:
  explicit openness(const fold& by) : by_(by) {}
  // Of what bears on one grant.
  openness(const fold& by, std::string_view only) : by_(by), only_(only) {}

  [[nodiscard]] const fold& by() const { return by_; }

  // Whether an act is in force, where that is the same in every case.
  [[nodiscard]] std::optional<bool> settled(ordinal act);

  // Adds the acts whose days decide an act, if they leave open whether it is in force or how it is worded.
  void add(ordinal act, std::vector<ordinal>& into);

  // The same for whichever of two acts stands first; for the order of all of some acts.
  void add_pair(ordinal a, ordinal b, std::vector<ordinal>& into);
  void add_order(std::vector<ordinal> acts, std::vector<ordinal>& into);

 private:
  enum class state : std::uint8_t { out, in_force, open };
  [[nodiscard]] state state_of(ordinal act);
  [[nodiscard]] state looked_at(ordinal act) const;
  [[nodiscard]] std::vector<ordinal> deferred(ordinal act) const;
  [[nodiscard]] bool may_lapse_in_silence(ordinal act, const std::vector<ordinal>& provisions) const;
  [[nodiscard]] bool has_order(ordinal a, ordinal b);
  [[nodiscard]] const cases::span& days_of(ordinal act);
  void add_all(ordinal act, std::vector<ordinal>& into) const;

  const fold& by_;
  std::optional<std::string_view> only_;
  std::map<ordinal, state> states_;
  std::map<ordinal, cases::span> days_;
  std::map<std::pair<ordinal, ordinal>, bool> orders_;
};

}  // namespace avviso::inline v0::detail

#endif
