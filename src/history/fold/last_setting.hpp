// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_LAST_SETTING_HPP
#define AVVISO_SRC_HISTORY_FOLD_LAST_SETTING_HPP

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "blocks.hpp"
#include "candidates.hpp"
#include "fold.hpp"

namespace avviso::inline v0::detail {

// What a setting has to do with whether a grant runs: nothing; it counts while the grant has not ended; it is what
// begins the grant, if it does not run, or what ends it.
enum class of_life : std::uint8_t { none, while_it_lasts, begins, ends };

// A provision that sets a field, in one of its readings.
struct setting {
  ordinal act;
  ordinal provision;
  worded what;
  const reach* whom;  // null: the field's subject, unconditionally
  bool is_relative;   // it moves the value in force before it
  of_life life = of_life::none;
  bool may_come_earlier = false;  // a window's last day: it closes when nothing is left, if that comes first
  bool varies = false;            // what it sets is not the same in every case
};

// Whether a setting that has to do with a grant's life counts, by a fold: by the day in force, or `ever`.
using counts_in_life = std::function<bool(const fold&, cases&, const setting&, bool ever)>;

// The last settings of a field in one stage, latest first. All but the last are relative. Null follows the last one
// that is relative too, and stands alone where none applies: the value is then what it was before the stage.
using chain = std::vector<const setting*>;

// How the settings of a stage are looked through.
struct way_through {
  bool ever = false;                 // whenever the acts take effect, not only by the day in force
  std::optional<spot> below = {};    // only what stands before this provision
  bool is_of_setting_alone = false;  // the value of a chain of one setting is the same in all cases
};

// Who sets one field of the notice (no grant) or of a grant: of the provisions that apply, the one that stands last.
//
// The settings stand in stages, one after the other whatever the case (`block`). In a stage each chain is asked whether
// it may be the one that stands last, instead of asking each case which chain that is: the cases of all acts together
// are the product of what each act leaves open. A chain that cannot be the last, even with more before it, is not made
// longer.
//
// Claim: take a case in which a chain has effect and stands in order. If each of the stage's parts alone may be out of
// its way (each other setting in it stands before the chain or does not apply), then all of them may be at once.
// Proof: for each part, take a completion of the case in which that part is out.
// 1. The parts share nothing open, so their completions can disagree only on the days of the chain's acts.
// 2. The case has settled whether these acts have effect. A part asks only that they stand after its own settings that
//    apply, so a completion still holds with later days.
// 3. The case bounds these days one by one or by their differences. Where two choices of days keep such bounds, so does
//    the choice of the later day for each act.
// 4. So take, for each act of the chain, its latest day in any completion: the case still holds, and all parts are out.
//
// With `below`, a setting that stands after that provision is out too. The provision then takes its earliest day after
// the chain's: whatever stood after it still does, or now stands before the chain. An act that counts whatever its day
// (with `below`, or the fold's own) may annul another setting's act from that day on, and with a later day would let it
// stand; so the case settles too, of each act of the chain that bears on others so, whether its day has come.
class last_setting {
 public:
  // `bearing[n]`: further acts that bear on the n-th setting; empty if there are none. `also`: acts that values taken
  // in the last stage are asked of too.
  last_setting(const fold& by, std::optional<std::string_view> grant, std::vector<setting> settings,
               const fold::bearing& bearing = {}, const std::vector<ordinal>& also = {}, counts_in_life counts = {});
  last_setting(const last_setting&) = delete;  // its stages point to its settings
  last_setting& operator=(const last_setting&) = delete;
  last_setting(last_setting&&) = delete;
  last_setting& operator=(last_setting&&) = delete;
  ~last_setting() = default;

  [[nodiscard]] const std::vector<setting>& settings() const { return settings_; }
  [[nodiscard]] const std::optional<std::string_view>& grant() const { return grant_; }

  // Whether a setting reaches the subject, by the day in force or `ever`; `applies` also asks whether it is in force
  // and so worded.
  [[nodiscard]] bool reaches(cases& in, const setting& one, std::vector<ground>& notes, bool ever = false) const;
  [[nodiscard]] bool is_so_worded(cases& in, const setting& one) const;
  [[nodiscard]] bool applies(cases& in, const setting& one, std::vector<ground>& notes, bool ever = false) const;

  // Whether a setting applied on another day in force.
  [[nodiscard]] bool applied(cases& in, const setting& one, const fold& then) const;

  // Whether an act surely writes the field between that day and the day in force, or ceases to.
  [[nodiscard]] bool is_written_since(const fold& then) const;

  // Settings that stand before all those of the next stage, in parts that share nothing open.
  struct stage {
    std::vector<const setting*> all;
    std::vector<std::vector<const setting*>> parts;
    std::vector<ordinal> undoing;  // acts that undo or correct acts of these settings, sorted
  };
  [[nodiscard]] const std::vector<stage>& stages() const { return laid().stages; }

  // The chain that stands last by the day in force, where no open question has to be asked to find it, and what it
  // rests on; else none. It is the only chain that there is, found without stages.
  struct certain_chain {
    chain made_by = {};
    std::vector<ground> notes = {};
  };
  [[nodiscard]] std::optional<certain_chain> certain_last(cases& in) const;

  // The stages up to the one of a provision's act, which comes last, whether that act ever has effect or not.
  [[nodiscard]] std::vector<stage> stages_up_to(const spot& provision) const;

  // In which stage an act stands; none if it sets nothing, or may have no effect, so that it may stand elsewhere.
  [[nodiscard]] std::optional<std::size_t> stage_of_act(ordinal act) const;

  // From which stage on the value is made: the last one in which some setting surely sets it anew. `ever`: whenever the
  // acts take effect.
  [[nodiscard]] std::size_t begins_at(const std::vector<stage>& all, bool ever) const;

  // Calls `put(case, chain, value(case, chain), grounds, whether it counts)` for each chain of a stage that may stand
  // last.
  template <class Value, class Put>
  void each_in(const stage& of, budget& left, Value value, Put put, const way_through& how = {}) const {
    std::vector<chain> open = {{nullptr}};
    for (const auto* one : of.all) open.push_back({one});
    while (!open.empty() && !left.is_cut()) {
      if (left.is_spent()) return left.cut();
      const chain now = std::move(open.back());
      open.pop_back();
      left.spend();
      const bool needs_more = now.back() != nullptr && now.back()->is_relative;
      if (needs_more) {
        lengthen(of, left, sequence(now, how.below, how.ever), now, open);
      } else {
        look(of, left, sequence(now, how.below, how.ever), now, value, put, how.is_of_setting_alone);
      }
    }
  }

  // The possible values of `value(case, setting)` of the last setting, a list, with the grounds of each; null: none is.
  // None of the settings is relative.
  template <class T, class Value>
  [[nodiscard]] candidate_values<T> candidates(Value value, std::vector<ground>& grounds) const {
    candidate_set<T> found;
    cases only;
    if (const auto last = certain_last(only)) {
      const auto values = value(only, last->made_by.back());
      if (only.is_only()) {
        add_grounds(last->made_by, last->notes, true, grounds);
        for (const auto& one : values) found.insert(one);
        return std::move(found).all();
      }
    }
    budget left;
    bool from_before = true;
    const auto& all = stages();
    for (auto n = all.size(); n-- > 0 && from_before;) {
      from_before = false;
      each_in(
          all[n], left, [&](cases& in, const chain& made_by) { return value(in, made_by.back()); },
          [&](const cases& in, const chain& made_by, const auto& values, const std::vector<ground>& notes,
              bool counts) {
            add_grounds(made_by, notes, counts, grounds);
            if (!counts) return;
            if (made_by.back() == nullptr) {
              from_before = true;
              return;
            }
            found.note_ends(in);
            for (const auto& one : values) found.insert(one);
          });
    }
    if (from_before) {
      cases none;
      for (const auto& one : value(none, nullptr)) found.insert(one);
    }
    if (left.is_cut()) found.note(possible_values::incomplete);
    return std::move(found).all();
  }

  // Adds what a chain rests on.
  void add_grounds(const chain& made_by, const std::vector<ground>& notes, bool counts,
                   std::vector<ground>& grounds) const;

  // Whether all other settings of a stage may be out of the way of a chain of one.
  [[nodiscard]] bool may_be_last(cases& in, const stage& of, const setting& one) const;

 private:
  // The places of a chain's provisions, latest first; before them the place of `below`, if given.
  struct sequence {
    sequence(const chain& now, const std::optional<spot>& below, bool ever);
    [[nodiscard]] bool holds(ordinal act) const;

    std::vector<spot> spots;
    bool has_limit;
    bool ever;
  };

  // So many cases of one chain are looked at for their grounds alone, where its value is the same in all.
  static constexpr int enough_for_grounds = 64;

  template <class Value, class Put>
  void look(const stage& of, budget& left, const sequence& order, const chain& now, Value value, Put put,
            bool is_of_setting_alone) const {
    const bool is_fixed = is_of_setting_alone && now.size() == 1 && now.front() != nullptr && !now.front()->varies;
    bool is_found = false;
    int seen = 0;
    cases every(left);
    do {
      std::vector<ground> notes;
      bool counts = true;
      if (!may_hold(every, of, now, order, notes, counts) || !others_may_be_out(every, of, now, order)) continue;
      const auto before = left.left();
      const auto values = value(every, now);
      const bool assumed_more = left.left() != before || every.took_an_end();
      if (assumed_more && !others_may_be_out(every, of, now, order)) {
        if (every.took_an_end()) left.cut();  // the end is another one
        continue;
      }
      put(every, now, values, notes, counts);
      is_found = is_found || counts;
      if (is_fixed && is_found && ++seen >= enough_for_grounds) break;
    } while (every.next());
  }

  struct layout {
    bool is_done = false;
    std::vector<bool> is_one_of_all = {};  // of each setting: whatever its provision reads, it sets the field
    std::vector<stage> stages = {};
    std::vector<std::pair<ordinal, std::size_t>> stage_of = {};  // of each act, sorted
  };
  [[nodiscard]] const layout& laid() const;
  [[nodiscard]] stage stage_of(const block& acts) const;
  void lengthen(const stage& of, budget& left, const sequence& order, const chain& now, std::vector<chain>& open) const;
  [[nodiscard]] bool may_hold(cases& in, const stage& of, const chain& now, const sequence& order,
                              std::vector<ground>& notes, bool& counts) const;
  void settle_what_it_annuls(cases& in, const stage& of, ordinal act) const;
  [[nodiscard]] bool is_in_order(cases& in, const sequence& order, std::size_t index) const;
  [[nodiscard]] bool others_may_be_out(cases& in, const stage& of, const chain& now, const sequence& order) const;
  [[nodiscard]] bool is_out(cases& in, const setting& other, const chain& now, const sequence& order) const;
  [[nodiscard]] bool may_precede(cases& in, const setting& other, const sequence& order, std::size_t index) const;
  [[nodiscard]] bool has_effect(cases& in, const setting& one, bool ever) const;

  const fold& by_;
  std::optional<std::string_view> grant_;
  std::vector<setting> settings_;
  std::vector<ordinal> acts_;  // of the settings, each once
  fold::bearing more_;         // of each act
  std::vector<ordinal> also_;
  counts_in_life counts_;
  std::unique_ptr<layout> laid_ = std::make_unique<layout>();  // once it has been asked for
};

}  // namespace avviso::inline v0::detail

#endif
