// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_LIMITS_SAID_HPP
#define AVVISO_SRC_HISTORY_FIELDS_LIMITS_SAID_HPP

#include <avviso/notice_limits.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// A limit, and the act that states it.
template <class T>
struct limit_said {
  stated<T> limit = not_stated;
  std::optional<ordinal> by = {};
};

// What the notice limits, as its establishments say, one after the other: each replaces the limits that it states.
class limits_said {
 public:
  explicit limits_said(const fold& by);

  // Whether some establishment states a limit, in some wording.
  [[nodiscard]] bool are_any() const { return are_any_; }

  // The establishments of the notice that an act finds, itself too, whenever they have effect, in their order. Where
  // none stands before it, the first that there is: an award may be adopted before its notice has effect.
  [[nodiscard]] std::vector<spot> found_by(cases& in, ordinal act) const;
  // Those in force.
  [[nodiscard]] std::vector<spot> in_force(cases& in) const;

  template <class T>
  [[nodiscard]] limit_said<T> last(cases& in, const std::vector<spot>& all, stated<T> notice_limits::*which) const {
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
      const auto founds = first_effect<effects::founds>(by_.worded_in(in, one->act, one->provision));
      if (founds && (founds->whole.limits.*which).is_stated()) return {founds->whole.limits.*which, one->act};
    }
    return {};
  }
  [[nodiscard]] notice_limits all(cases& in, const std::vector<spot>& those) const;

  // The title of a line, as the last of these that states it has it.
  [[nodiscard]] stated<std::string> title_of_line(cases& in, const std::vector<spot>& those,
                                                  std::string_view line) const;

  // Who may apply, as the last of these that says so has it; none where none does.
  [[nodiscard]] std::vector<std::string> applicants(cases& in, const std::vector<spot>& those) const;

 private:
  [[nodiscard]] std::vector<spot> of_one_notice(cases& in, const std::vector<ordinal>& acts) const;

  const fold& by_;
  std::vector<spot> spots_;
  std::vector<ordinal> acts_;
  bool are_any_ = false;
};

}  // namespace avviso::inline v0::detail

#endif
