// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_LAST_SETTING_HPP
#define AVVISO_SRC_HISTORY_FOLD_LAST_SETTING_HPP

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "candidates.hpp"
#include "fold.hpp"

namespace avviso::inline v0::detail {

// A provision that sets a field, in one of its readings.
struct setting {
  ordinal act;
  ordinal provision;
  worded what;
  const reach* whom;  // null: the field's subject, unconditionally
  bool is_relative;   // it moves the value in force before it
};

// The last settings of a field, latest first. All but the last are relative. If there was no value before the last one,
// and it is relative too, null follows it.
using chain = std::vector<const setting*>;

// Who sets one field of the notice (no grant) or of a grant: of the provisions that apply, the one that stands last.
//
// Each chain is asked whether it may be the one that stands last, instead of asking each case which chain that is: the
// cases of all acts together are the product of what each act leaves open.
//
// Claim: take a case in which a chain has effect and stands in order. If each of `parts_` alone may be out of its way
// (each other setting in it stands before the chain or does not apply), then all of them may be at once.
// Proof: for each part, take a completion of the case in which that part is out.
// 1. The parts share nothing open, so their completions can disagree only on the days of the chain's acts.
// 2. The case has settled whether these acts have effect. A part asks only that they stand after its own settings that
//    apply, so a completion still holds with later days.
// 3. The case bounds these days one by one or by their differences. Where two choices of days keep such bounds, so does
//    the choice of the later day for each act.
// 4. So take, for each act of the chain, its latest day in any completion: the case still holds, and all parts are out.
//
// With `below`, a setting that stands after that provision is out too. The provision then takes its earliest day after
// the chain's: whatever stood after it still does, or now stands before the chain. Step 2 fails for one kind of act:
// one that counts whatever its day (with `below`, or the fold's own) and annuls another setting's act from that day on.
class last_setting {
 public:
  // `bearing[n]`: further acts that bear on the n-th setting; empty if there are none.
  last_setting(const fold& by, std::optional<std::string_view> grant, std::vector<setting> settings,
               const fold::bearing& bearing = {});
  last_setting(const last_setting&) = delete;  // its parts point to its settings
  last_setting& operator=(const last_setting&) = delete;
  last_setting(last_setting&&) = delete;
  last_setting& operator=(last_setting&&) = delete;
  ~last_setting() = default;

  [[nodiscard]] const std::vector<setting>& settings() const { return settings_; }

  // Whether a setting reaches the subject, by the day in force or `ever`; `applies` also asks whether it is in force
  // and so worded.
  [[nodiscard]] bool reaches(cases& in, const setting& one, std::vector<ground>& notes, bool ever = false) const;
  [[nodiscard]] bool applies(cases& in, const setting& one, std::vector<ground>& notes, bool ever = false) const;

  // Whether a setting applied on another day in force.
  [[nodiscard]] bool applied(cases& in, const setting& one, const fold& then) const;

  // Whether an act surely writes the field between that day and the day in force, or ceases to.
  [[nodiscard]] bool is_written_since(const fold& then) const;

  // Calls `put(chain, value(case, chain), grounds, whether it counts)` for each chain that may stand last on the day in
  // force; or, given `below`, for each that may stand last before that provision, whenever the acts take effect.
  template <class Value, class Put>
  void each(Value value, Put put, std::optional<spot> below = {}) const {
    std::vector<chain> open = {{nullptr}};
    for (const auto& one : settings_) open.push_back({&one});
    while (!open.empty()) {
      const chain now = std::move(open.back());
      open.pop_back();
      const bool needs_more = now.back() != nullptr && now.back()->is_relative;
      if (needs_more) {
        lengthen(now, below, open);
      } else {
        look(now, value, put, below);
      }
    }
  }

  // The possible values of `value(case, chain)`, a list, with the grounds of each.
  template <class T, class Value>
  [[nodiscard]] std::vector<stated<T>> candidates(Value value, std::vector<ground>& grounds) const {
    return candidates<T>(value, grounds, [] {});
  }

  // The same; calls `taken()` after each chain whose values are among them.
  template <class T, class Value, class Taken>
  [[nodiscard]] std::vector<stated<T>> candidates(Value value, std::vector<ground>& grounds, Taken taken) const {
    candidate_set<T> found;
    each(value, [&](const chain& made_by, const std::vector<stated<T>>& values, const std::vector<ground>& notes,
                    bool counts) {
      grounds.insert(grounds.end(), notes.begin(), notes.end());
      if (!counts) return;
      taken();
      for (const auto* one : made_by) {
        if (one == nullptr) continue;
        grounds.push_back({part::sets, one->act, one->provision});
        if (const auto by = one->what.corrected_by()) {
          grounds.push_back({part::corrects, *by, one->what.correcting_provision()});
        }
      }
      for (const auto& one : values) found.insert(one);
    });
    return std::move(found).all();
  }

 private:
  // The places of a chain's provisions, latest first; before them the place of `below`, if given.
  struct sequence {
    sequence(const chain& now, const std::optional<spot>& below);
    [[nodiscard]] bool holds(ordinal act) const;

    std::vector<spot> spots;
    bool has_limit;
  };

  template <class Value, class Put>
  void look(const chain& now, Value value, Put put, const std::optional<spot>& below) const {
    const sequence order(now, below);
    cases every;
    do {
      std::vector<ground> notes;
      bool counts = true;
      if (!may_hold(every, now, order, notes, counts)) continue;
      const auto values = value(every, now);
      if (!others_may_be_out(every, now, order)) continue;
      put(now, values, notes, counts);
    } while (every.next());
  }

  void lengthen(const chain& now, const std::optional<spot>& below, std::vector<chain>& open) const;
  [[nodiscard]] bool may_hold(cases& in, const chain& now, const sequence& order, std::vector<ground>& notes,
                              bool& counts) const;
  [[nodiscard]] bool is_in_order(cases& in, const sequence& order, std::size_t index) const;
  [[nodiscard]] bool others_may_be_out(const cases& in, const chain& now, const sequence& order) const;
  [[nodiscard]] bool is_out(cases& in, const setting& other, const chain& now, const sequence& order) const;
  [[nodiscard]] bool may_precede(cases& in, const setting& other, const sequence& order, std::size_t index) const;
  [[nodiscard]] bool is_so_worded(cases& in, const setting& one) const;
  [[nodiscard]] bool has_effect(cases& in, const setting& one, bool ever) const;

  const fold& by_;
  std::optional<std::string_view> grant_;
  std::vector<setting> settings_;
  std::vector<std::vector<const setting*>> parts_;  // independent of each other
};

}  // namespace avviso::inline v0::detail

#endif
