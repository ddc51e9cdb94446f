// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>
#include <avviso/identity/name.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../fold/blocks.hpp"
#include "../fold/last_setting.hpp"
#include "../fold/weighed.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// A body that holds a role for all, or for a scope, and what designates it: nothing, where a source says so.
struct holder {
  std::string who;
  std::optional<std::string> scope;
  std::optional<spot> by = {};
  std::optional<worded> says = {};

  [[nodiscard]] bool is_for(std::string_view of) const { return scope && match(*scope, of); }
};

// Who holds one role. A designation for all takes the place of every earlier one; one for a scope, of those for it.
class holders {
 public:
  holders() = default;
  // A source says so.
  explicit holders(const std::string& base) { all_.push_back({base, std::nullopt}); }

  void designate(holder one) {
    std::erase_if(all_, [&](const holder& each) { return !one.scope || each.is_for(*one.scope); });
    const auto place =
        std::find_if(all_.begin(), all_.end(), [&](const holder& each) { return one.scope < each.scope; });
    all_.insert(place, std::move(one));
  }

  // The same, where the source that says `base` of a scope, or of all, knows of it already.
  void come_before(holder one, const std::string& base, std::string_view scope) {
    const bool is_told = !one.scope || one.is_for(scope);
    if (is_told) one = holder{base, one.scope};
    const auto for_it = one.scope.value_or("");
    const bool is_in_base = !is_told && !all_.empty() && !all_.front().by && !all_.front().scope;
    designate(std::move(one));
    if (is_in_base) std::erase_if(all_, [&](const holder& each) { return each.is_for(for_it); });
  }

  // For a scope, who holds the role for that or, if nobody does, for all; for none, everybody.
  [[nodiscard]] std::vector<const holder*> of(std::string_view scope) const {
    std::vector<const holder*> found;
    for (const auto& one : all_) {
      if (!scope.empty() && one.is_for(scope)) return {&one};
      if (scope.empty() || !one.scope) found.push_back(&one);
    }
    return found;
  }

  [[nodiscard]] bool is_as(const holders& other) const {
    return std::equal(all_.begin(), all_.end(), other.all_.begin(), other.all_.end(),
                      [](const holder& a, const holder& b) { return a.by == b.by && a.says == b.says; });
  }

 private:
  std::vector<holder> all_;  // first the one for all, then by scope
};

// One body by its name, whatever it is for; several each with its scope.
stated<std::string> told(const std::vector<const holder*>& all) {
  if (all.empty()) return not_stated;
  const auto is_the_first = [&](const holder* one) { return one->who == all.front()->who; };
  if (std::all_of(all.begin(), all.end(), is_the_first)) return all.front()->who;
  std::string text;
  for (const auto* one : all) {
    text += (text.empty() ? "" : "; ") + one->who;
    if (one->scope) text += " (" + *one->scope + ')';
  }
  return text;
}

// Who holds a role, for a scope or, if that is empty, for any.
class held_by {
 public:
  held_by(const fold& by, authority_role role, std::string_view scope)
      : by_(by), role_(role), scope_(scope), set_by_(by, std::nullopt, settings_of(by, role, scope)) {}

  [[nodiscard]] candidate_values<std::string> now(std::vector<ground>& grounds) const {
    candidate_set<std::string> found;
    const auto designates = [](holders& now, holder one, cases& /*unused*/) { now.designate(std::move(one)); };
    for (const auto& one : possible(holders(), designates, found)) {
      const auto all = one.of(scope_);
      found.insert(told(all));
      for (const auto* each : all) {
        grounds.push_back({part::sets, each->by->act, each->by->provision});
        for (const auto& link : by_.of().path_to(*each->says)) {
          grounds.push_back({part::corrects, link.act, link.provision});
        }
      }
    }
    return std::move(found).all();
  }
  [[nodiscard]] candidate_values<std::string> on(const fold& then) const {
    std::vector<ground> unused;
    return held_by(then, role_, scope_).now(unused);
  }
  [[nodiscard]] bool is_written_since(const fold& then) const { return set_by_.is_written_since(then); }
  [[nodiscard]] since_then<std::string> from(const std::string& base, const fold& then) const {
    since_then<std::string> made{.now = {}, .rests_on_base = false};
    candidate_set<std::string> found;
    const auto designates = [&](holders& now, holder one, cases& in) {
      const bool had_come = set_by_.applied(in, {one.by->act, one.by->provision, *one.says, nullptr, false}, then);
      had_come ? now.come_before(std::move(one), base, scope_) : now.designate(std::move(one));
    };
    for (const auto& one : possible(holders(base), designates, found)) {
      const auto all = one.of(scope_);
      found.insert(told(all));
      made.rests_on_base =
          made.rests_on_base || std::any_of(all.begin(), all.end(), [](const holder* each) { return !each->by; });
    }
    made.now = std::move(found).all();
    return made;
  }

 private:
  // The designations that bear on it, in each of their wordings.
  static std::vector<setting> settings_of(const fold& by, authority_role role, std::string_view scope) {
    std::vector<setting> all;
    for (const auto& [i, p] : by.of().spots<effects::names_authority>(std::nullopt)) {
      by.of().each_wording(i, p, [&, i = i, p = p](const worded& says) {
        each_effect<effects::names_authority>(says, [&](const effects::names_authority& one) {
          const auto* of = one.scope.if_stated();
          const bool bears = scope.empty() || of == nullptr || match(*of, scope);
          if (one.role == role && bears) all.push_back({i, p, says, nullptr, false});
        });
      });
    }
    return all;
  }

  // All that the acts that designate somebody may come to, each by `designates(now, holder, case)`.
  template <class Designates>
  [[nodiscard]] std::vector<holders> possible(holders first, Designates designates,
                                              candidate_set<std::string>& found) const {
    const auto& all = set_by_.settings();
    std::vector<ordinal> acts;
    for (const auto& one : all) {
      if (acts.empty() || acts.back() != one.act) acts.push_back(one.act);
    }
    std::vector<holders> now = {std::move(first)};
    budget left;
    for (const auto& next : blocks_of(by_, acts)) {
      std::vector<holders> then;
      cases every(left);
      do {
        std::vector<ordinal> force;
        std::copy_if(next.acts.begin(), next.acts.end(), std::back_inserter(force),
                     [&](ordinal one) { return by_.in_force(every, one); });
        const auto order = by_.in_order(every, force, key_of(undecided::course, 3));
        for (auto one : now) {
          for (const auto act : order) {
            for (const auto& each : all) {
              if (each.act != act || !(by_.worded_in(every, act, each.provision) == each.what)) continue;
              each_effect<effects::names_authority>(each.what, [&](const effects::names_authority& names) {
                const auto* of = names.scope.if_stated();
                designates(one,
                           {names.who, of != nullptr ? std::optional(*of) : std::nullopt, spot{act, each.provision},
                            each.what},
                           every);
              });
            }
          }
          const auto is_same = [&](const holders& other) { return other.is_as(one); };
          if (std::none_of(then.begin(), then.end(), is_same)) then.push_back(std::move(one));
        }
      } while (every.next());
      if (every.is_cut()) found.note(possible_values::incomplete);
      now = std::move(then);
    }
    return now;
  }

  const fold& by_;
  authority_role role_;
  std::string_view scope_;
  last_setting set_by_;
};

// What the last provision in force that ranks a proposal says of it.
template <class Value>
answer<ranking_outcome> last_said(const fold& by, question asked, Value value, std::string_view proposal) {
  std::vector<setting> settings;
  for (const auto& [i, p] : by.of().spots<effects::ranks>(std::nullopt)) {
    by.of().each_wording(i, p, [&, i = i, p = p](const worded& says) {
      if (value(says)) settings.push_back({i, p, says, nullptr, false});
    });
  }
  const last_setting set_by(by, proposal, std::move(settings));
  const auto said = [&](cases& /*unused*/, const setting* one) {
    return std::vector<stated<ranking_outcome>>{one != nullptr ? stated<ranking_outcome>(*value(one->what))
                                                               : not_stated};
  };
  std::vector<ground> grounds;
  auto now = set_by.candidates<ranking_outcome>(said, grounds);
  return answered(by, std::move(asked), std::move(now), std::move(grounds));  // no source may state it
}

}  // namespace

answer<std::string> snapshot::authority(authority_role role, std::string_view scope) const {
  const fold by(*this);
  const held_by held(by, role, scope);
  std::vector<ground> grounds;
  const auto now = held.now(grounds);
  return answered(by, {.field = field::authority, .role = role, .name = std::string(scope)}, now, std::move(grounds),
                  held);
}

answer<ranking_outcome> snapshot::ranked(std::string_view proposal) const {
  return last_said(
      fold(*this), {.field = field::ranked, .name = std::string(proposal)},
      [proposal](const worded& says) {
        std::optional<ranking_outcome> as;
        each_effect<effects::ranks>(says, [&](const effects::ranks& one) {
          if (!as && match(one.proposal, proposal)) as = one.as;
        });
        return as;
      },
      proposal);
}

}  // namespace avviso::inline v0
