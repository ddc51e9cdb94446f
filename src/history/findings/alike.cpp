// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/deadline_of.hpp>
#include <avviso/spelling.hpp>

#include "alike.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace avviso::inline v0::detail {

namespace {

using traits = std::vector<std::int64_t>;

// What acts say of each grant, as numbers.
class reader {
 public:
  reader(const fold& by, const some_grants& grants) : by_(by), of_each_(grants.size()) {
    const auto& names = by.of().grants();
    for (std::size_t n = 0; n < grants.size(); ++n) place_of_.emplace_back(*names[grants[n]], n);
    std::sort(place_of_.begin(), place_of_.end());
    for (ordinal i = 0; i < by.of().size(); ++i) {
      by.of().each_condition(i, [this](const std::optional<ordinal>& condition) {
        if (condition) conditions_.insert(*condition);
      });
    }
    for (act_ = 0; act_ < by.of().size(); ++act_) read_act();
  }

  [[nodiscard]] std::vector<traits> all() && { return std::move(of_each_); }

 private:
  void read_act() {
    const auto own = only_replies();
    for (const auto& by : by_.of().links_of(act_).partly_undone_by) {
      const auto how = undoing_by(by_.of().provision_at(by));
      if (how->grants == nullptr) continue;
      for (const auto& name : *how->grants) note(name, {-3, by.act, by.provision, act_});
    }
    for (ordinal p = 0; p < by_.act_at(act_).provisions.size(); ++p) {
      provision_ = p;
      wording_ = 0;
      by_.of().each_wording(act_, p, [&](const worded& says) {
        read_wording(says, own);
        ++wording_;
      });
    }
  }

  void read_wording(const worded& says, const std::optional<std::int64_t>& replies) {
    bool matters = false;
    const auto head = read_card(says, [&](const auto& one) {
      using effect = std::remove_cvref_t<decltype(one)>;
      if constexpr (std::is_same_v<effect, effects::awards>) note_award(one.whole);
      if constexpr (std::is_same_v<effect, effects::accepts>) note_reply(one, replies);
      if constexpr (std::is_same_v<effect, effects::passes> || std::is_same_v<effect, effects::moves> ||
                    std::is_same_v<effect, effects::sets_term> || std::is_same_v<effect, effects::adds_money> ||
                    std::is_same_v<effect, effects::redetermines> || std::is_same_v<effect, effects::happens>) {
        matters = true;
      }
    });
    if (!matters) return;
    head.whom.each_name([&](const std::string& name) { note(name, here(0)); });
  }

  [[nodiscard]] traits here(std::int64_t what) const { return {act_, provision_, wording_, what}; }

  void note(std::string_view name, const traits& what) {
    const auto grant = by_.of().as_awarded(name);
    const auto place = std::lower_bound(place_of_.begin(), place_of_.end(), grant,
                                        [](const auto& one, std::string_view key) { return one.first < key; });
    if (place == place_of_.end() || place->first != grant) return;
    auto& its = of_each_[place->second];
    its.insert(its.end(), what.begin(), what.end());
  }

  // The terms that an award gives, as a number.
  void note_award(const grant& one) {
    std::pair<traits, std::vector<std::string>> terms;
    const auto note_time = [&](const stated<deadline_time>& when) {
      const auto* time = when.if_stated();
      const auto hour = time != nullptr ? time->until.if_given() : std::nullopt;
      terms.first.push_back(time != nullptr ? time->on.days() : no_day);
      terms.first.push_back(hour ? hour->hour() * 60 + hour->minute() : -1);
      terms.first.push_back(time != nullptr && !time->until.is_stated() ? 1 : 0);
    };
    for (const auto which : every_deadline_kind) note_time(one.deadlines.when(which));
    for (const auto& named : one.named_deadlines) {
      note_time(named.on);
      terms.second.push_back(named.name);
    }
    for (const auto& several : one.deadlines_between) terms.second.push_back(spelled(several));
    for (const auto& runs : one.dependent_deadlines) terms.second.push_back(spelled(runs));
    if (const auto* line = one.line.if_stated()) terms.second.push_back("of " + *line);
    note(one.name, here(1 + number_of(std::move(terms), terms_)));
  }

  void note_reply(const effects::accepts& one, const std::optional<std::int64_t>& replies) {
    const auto to = by_.of().find(one.to);
    if (!to) return;
    const auto* elects = one.elects.if_stated();
    const std::int64_t elected = elects != nullptr ? 1 + static_cast<std::int64_t>(*elects) : 0;
    if (replies) {
      note(one.grant, {-1, *replies, *to, elected});
    } else {
      note(one.grant, here(0));
      note(one.grant, {-2, 0, *to, elected});
    }
  }

  template <class What>
  static std::int64_t number_of(What what, std::map<What, std::size_t>& all) {
    return static_cast<std::int64_t>(all.emplace(std::move(what), all.size()).first->second);
  }

  // Of an act that only replies, and that no other act bears on: its days, as a number. What two such acts of the same
  // days reply is alike.
  [[nodiscard]] std::optional<std::int64_t> only_replies() {
    const auto& one = by_.act_at(act_);
    const bool stands_alone = !by_.of().depends_on_others(act_) && !by_.of().is_changed(act_);
    if (!stands_alone || conditions_.count(act_) != 0) {
      return std::nullopt;
    }
    const bool all_reply = std::all_of(one.provisions.begin(), one.provisions.end(),
                                       [](const provision& says) { return card_of(says).bears == relation::accepts; });
    if (!all_reply) return std::nullopt;
    traits days;
    const auto add = [&days](const partial_date* day) {
      days.push_back(day != nullptr ? day->earliest().days() : no_day);
      return day == nullptr || day->earliest() == day->latest();
    };
    bool are_precise = add(&one.reference.on);
    for (const auto* day : {&one.effective, &one.known, &one.published})
      are_precise = add(day->if_stated()) && are_precise;
    if (!are_precise) return std::nullopt;
    return number_of(std::move(days), days_);
  }

  static constexpr std::int64_t no_day = std::numeric_limits<std::int64_t>::min();

  const fold& by_;
  std::vector<traits> of_each_;
  std::vector<std::pair<std::string_view, std::size_t>> place_of_;
  std::set<ordinal> conditions_;
  std::map<std::pair<traits, std::vector<std::string>>, std::size_t> terms_;
  std::map<traits, std::size_t> days_;
  ordinal act_ = 0;
  ordinal provision_ = 0;
  std::int64_t wording_ = 0;
};

}  // namespace

std::vector<some_grants> alike(const fold& by, const some_grants& grants) {
  if (grants.size() == 1) return {grants};
  const auto said = reader(by, grants).all();
  std::map<traits, std::size_t> place_of;
  std::vector<some_grants> groups;
  for (std::size_t n = 0; n < grants.size(); ++n) {
    const auto [place, is_new] = place_of.emplace(said[n], groups.size());
    if (is_new) groups.emplace_back();
    groups[place->second].push_back(grants[n]);
  }
  return groups;
}

}  // namespace avviso::inline v0::detail
