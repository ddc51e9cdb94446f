// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_TIME_LIMIT_OF_HPP
#define AVVISO_SRC_HISTORY_FIELDS_TIME_LIMIT_OF_HPP

#include <avviso/deadline_name.hpp>
#include <avviso/rules/efficacy.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "../fold/last_setting.hpp"

namespace avviso::inline v0::detail {

// One time limit of the notice (no grant) or of a grant.
class time_limit_of {
 public:
  time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant);

  [[nodiscard]] const last_setting& set_by() const { return set_by_; }

  // The day that a chain of settings makes.
  [[nodiscard]] stated<date> day(cases& in, const chain& made_by, bool ever = false) const;

  // The possible days, with their grounds.
  [[nodiscard]] std::vector<stated<date>> candidates(std::vector<ground>& grounds) const;

  // What a source says that the day was on another day in force, whatever acts had done by then.
  struct base {
    stated<date> day;
    fold then;
  };
  struct made_day {
    stated<date> day;
    bool rests_on_base;
  };
  [[nodiscard]] made_day day_from(cases& in, const chain& made_by, const base& from) const;

  // The day in force in one case.
  [[nodiscard]] stated<date> day_now(cases& in, const std::optional<base>& from = {}) const;

  // A day that may have been in force before a provision, set by provisions that stand before it and ever reach the
  // grant; and the effect of the provision's act in that case.
  struct before {
    stated<date> day;
    effect act_has;
  };
  [[nodiscard]] std::vector<before> days_before(const spot& provision) const;

  // The term before a provision, in one case: the day set first, how many extensions have moved it, where it is now.
  struct term {
    stated<date> first = not_stated;
    std::size_t extensions = 0;
    stated<date> now = not_stated;
  };
  [[nodiscard]] term term_before(cases& in, const spot& provision) const;

 private:
  time_limit_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                const std::vector<setting>& settings);
  [[nodiscard]] stated<date> set_to(const setting& by) const;
  [[nodiscard]] stated<date> moved(cases& in, const setting& by, const stated<date>& from, bool ever) const;

  const fold& by_;
  deadline_name which_;
  std::optional<std::string_view> grant_;
  last_setting set_by_;
};

// The grounds of a time limit that its candidates do not show: what was superseded, annulled, or has no effect.
void add_quiet_grounds(const fold& by, const last_setting& of, std::vector<ground>& grounds);

}  // namespace avviso::inline v0::detail

#endif
