// SPDX-License-Identifier: BSL-1.0
#include "compare.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

std::uint64_t incomplete_answers = 0;

std::string shown(std::int64_t one) { return std::to_string(one); }
std::string shown(const std::string& one) { return '\'' + one + '\''; }
std::string shown(const stated_fact& one) {
  return std::to_string(std::get<0>(one)) + ':' + std::to_string(std::get<1>(one)) + std::get<2>(one);
}
template <class T>
std::string shown(const std::vector<std::optional<T>>& all) {
  std::string made = "{";
  for (const auto& one : all) made.append(" ").append(one ? shown(*one) : "not_stated");
  return made + " }";
}

std::int64_t as_plain(date day) { return day.days(); }
std::int64_t as_plain(const deadline_time& time) { return *plain(stated<deadline_time>(time)); }
std::int64_t as_plain(euro amount) { return amount.cents(); }
std::int64_t as_plain(units number) { return number.number(); }
std::int64_t as_plain(bool yes) { return yes ? 1 : 0; }
std::int64_t as_plain(standing is) { return static_cast<std::int64_t>(is); }
std::int64_t as_plain(grant_standing is) { return static_cast<std::int64_t>(is); }
std::int64_t as_plain(ranking_outcome is) { return static_cast<std::int64_t>(is); }
std::string as_plain(const std::string& words) { return words; }
std::string as_plain(const std::vector<member>& members) { return in_words(members); }
stated_fact as_plain(const stated_value& any) {
  if (const auto* one = std::get_if<std::string>(&any)) return {any.index(), 0, *one};
  if (const auto* time = std::get_if<deadline_time>(&any)) return {any.index(), as_plain(*time), ""};
  const auto* day = std::get_if<date>(&any);
  const auto* amount = std::get_if<euro>(&any);
  const auto number = day != nullptr      ? as_plain(*day)
                      : amount != nullptr ? as_plain(*amount)
                                          : as_plain(std::get<units>(any));
  return {any.index(), number, ""};
}

// The first and the last value that is stated, and whether it may be that none is.
template <class Plain>
std::tuple<std::optional<Plain>, std::optional<Plain>, bool> ends_of(const std::vector<std::optional<Plain>>& all) {
  std::optional<Plain> first;
  std::optional<Plain> last;
  bool or_none = false;
  for (const auto& one : all) {
    or_none = or_none || !one;
    if (one && !first) first = one;
    if (one) last = one;
  }
  return {first, last, or_none};
}

// Whether candidates that are not complete leave out no possible value: none lies outside their bounds.
template <class Plain>
bool bound(const std::vector<std::optional<Plain>>& candidates, const std::vector<std::optional<Plain>>& due) {
  const auto [first, last, or_none] = ends_of(candidates);
  const auto [due_first, due_last, none_due] = ends_of(due);
  return (or_none || !none_due) && (!due_first || (first && *first <= *due_first && *due_last <= *last));
}

// Why an answer is not what the reference expects; empty: it is. Where the library gives the ends of a range, they are
// the reference's; where it gives bounds alone, nothing that the reference gives is outside.
template <class T, class Plain>
std::string differs(const std::string& what, const answer<T>& given, const reply<Plain>& expected) {
  if (expected.is_unchecked) return {};
  // Compared in their order: sorted, each once, not stated last; but members have no order.
  std::vector<std::optional<Plain>> candidates;
  for (const auto& one : given.candidates()) {
    const auto* stated = one.if_stated();
    candidates.push_back(stated != nullptr ? std::optional<Plain>(as_plain(*stated)) : std::nullopt);
  }
  if (std::is_same_v<T, std::vector<member>>) std::sort(candidates.begin(), candidates.end(), stated_first());
  const std::vector<std::optional<Plain>> due(expected.candidates.begin(), expected.candidates.end());
  constexpr bool is_ordered = std::is_same_v<T, date> || std::is_same_v<T, deadline_time> || std::is_same_v<T, euro> ||
                              std::is_same_v<T, units>;
  if (given.possible() == possible_values::incomplete) {
    incomplete_answers += 1;
    if (is_ordered && !bound(candidates, due)) {
      return what + ": library within " + shown(candidates) + ", reference " + shown(due) + '\n';
    }
    return given.status() == (expected.in_conflict ? status::conflict : status::undetermined)
               ? std::string()
               : what + ": incomplete, and not undetermined\n";
  }
  const bool same =
      given.possible() == possible_values::between ? ends_of(candidates) == ends_of(due) : candidates == due;
  if (!same) return what + ": library " + shown(candidates) + ", reference " + shown(due) + '\n';

  const auto is = expected.in_conflict ? status::conflict
                  : due.size() > 1     ? status::undetermined
                  : due.front()        ? status::known
                                       : status::not_stated;
  if (given.status() != is) {
    return what + ": status " + std::to_string(static_cast<int>(given.status())) + " where " +
           std::to_string(static_cast<int>(is)) + " is due, of " + shown(due) + '\n';
  }
  if ((given.if_known() != nullptr) != (is == status::known)) return what + ": if_known\n";
  return {};
}

// The same of what may be an error. `absent`: the error that is due instead.
template <class T, class Plain>
std::string differs(const std::string& what, const result<answer<T>>& given, const reply<Plain>& expected,
                    std::optional<errc> absent = {}) {
  if (absent) {
    if (!given && given.error().code == *absent) return {};
    return what + ": " + (given ? "an answer" : "another error") + " where error " +
           std::to_string(static_cast<int>(*absent)) + " is due\n";
  }
  if (!given) {
    const std::vector<std::optional<Plain>> due(expected.candidates.begin(), expected.candidates.end());
    return what + ": error " + std::to_string(static_cast<int>(given.error().code)) + " for " + shown(due) + '\n';
  }
  return differs(what, *given, expected);
}

std::string outcome_text(const std::set<outcome>& all) {
  std::string made;
  for (const auto one : all) made.append(" ").append(wording::text(one, language::english));
  return made;
}

// What a rule finds is never more than all histories agree on.
// Whether a finding waits for what another asks first; it is undetermined then, by itself.
bool waits(const finding& one) { return one.outcome == outcome::not_applicable && one.missing != fact::none; }

// Of extensions: whether EXT-1 lacks what this waits for, of the same provision and grant.
bool is_asked_first(const finding& one, const std::vector<finding>& all) {
  return std::any_of(all.begin(), all.end(), [&](const finding& first) {
    return first.rule == rule::EXT_1 && first.outcome == outcome::undetermined && first.missing == one.missing &&
           first.act == one.act && first.provision == one.provision && first.grant == one.grant &&
           first.line == one.line;
  });
}

std::string judgements_differ(const dossier& of, const snapshot& at, const answers& expected) {
  std::map<std::pair<std::string, std::string>, std::map<rule, std::vector<outcome>>> library;
  const auto found = at.findings();
  for (const auto& one : found) {
    if (one.statement || one.line) continue;
    if (!one.act) return "a finding without an act\n";
    const bool is_of_extension = one.rule == rule::EXT_2 || one.rule == rule::EXT_3 || one.rule == rule::EXT_8;
    const bool lacks_something = one.missing != fact::none;
    if (is_of_extension && lacks_something && waits(one) != is_asked_first(one, found))
      return std::string(entry(one.rule).id) + " does not wait for what EXT-1 lacks, or waits for nothing\n";
    const auto says = waits(one) ? outcome::undetermined : one.outcome;
    library[{of.acts()[*one.act].id, one.grant ? of.grants()[*one.grant] : ""}][one.rule].push_back(says);
  }
  std::map<std::pair<std::string, std::string>, std::map<rule, std::vector<std::set<outcome>>>> reference;
  for (const auto& [key, all] : expected.outcomes) reference[{key.act, key.grant}][key.rule].push_back(all);
  for (const auto& [target, rules] : library) {
    if (rules.contains(rule::EXT_1) && !reference[target].contains(rule::EXT_1))
      return "EXT-1 of " + target.first + " for " + target.second + ", whom it does not reach\n";
  }
  for (const auto& [target, rules] : reference) {
    for (const auto& [which, per_provision] : rules) {
      auto given = library[target][which];
      if (which == rule::EXT_3) {
        given.erase(std::remove(given.begin(), given.end(), outcome::not_applicable), given.end());
      }
      const std::string what = std::string(entry(which).id) + " of " + target.first + " for " +
                               (target.second.empty() ? "the notice" : target.second);
      if (given.size() != per_provision.size()) return what + ": not one finding a provision\n";
      for (std::size_t i = 0; i < given.size(); ++i) {
        if (given[i] == outcome::undetermined) continue;
        if (per_provision[i] != std::set<outcome>{given[i]}) {
          return what + ": library" + outcome_text({given[i]}) + ", reference" + outcome_text(per_provision[i]) + '\n';
        }
      }
    }
  }
  return {};
}

class comparison {
 public:
  comparison(const papers& all, const as_of& when, date spent_on, const dossier& library, bool judging)
      : all_(with_data_corrected(all, when)),
        when_(when),
        spent_on_(spent_on),
        at_(library.as_of(when)),
        limits_(limits_of(all.acts)),
        expected_(ask_all(all_, when, spent_on, judging)) {}

  std::string of_all() {
    of_notice();
    if (all_.statements.empty()) {
      for (const auto& [name, line] : expected_.lines) of_line(name, line);
    }
    for (const auto& [name, grant] : expected_.grants) of_one(name, grant);
    of_facts();
    for (const auto& [id, stands] : expected_.standing) {
      add("standing of " + id, at_.standing_of(id), reply<std::int64_t>{stands});
    }
    const reply<std::int64_t> nothing{values{std::nullopt}};
    add("nobody", at_.grant("nobody").end_of_activities(), nothing, errc::no_such_grant);
    add("nobody's partners", at_.grant("nobody").partnership(), reply<std::string>{}, errc::no_such_grant);
    add("nothing", at_.standing_of("nothing"), nothing, errc::no_such_act);
    return found_;
  }

  [[nodiscard]] const snapshot& at() const { return at_; }
  [[nodiscard]] const answers& expected() const { return expected_; }

 private:
  template <class... Rest>
  void add(const std::string& what, const Rest&... rest) {
    found_ += differs(what, rest...);
  }
  template <class T>
  [[nodiscard]] reply<T> sourced(const possible<T>& by_acts, const question& asked) const {
    return with_sources(by_acts, all_, when_, asked);
  }

  // Whether so much may be spent, by time and by money.
  static constexpr euro asked_amount = euros<40>;
  static reply<std::int64_t> within(const values& by_time, const reply<std::int64_t>& total_of) {
    reply<std::int64_t> all;
    all.is_unchecked = total_of.is_unchecked;
    for (const auto& may : by_time) {
      for (const auto& total : total_of.candidates) {
        const bool is_too_much = total && *total < asked_amount.cents();
        const bool is_open = !may || !total;
        if (may == value(0) || is_too_much) {
          all.candidates.insert(0);
        } else {
          all.candidates.insert(is_open ? std::nullopt : value(1));
        }
      }
    }
    return all;
  }

  static bool is_of(milestone what, std::initializer_list<milestone> some) {
    return std::find(some.begin(), some.end(), what) != some.end();
  }
  static std::string name(const deadline_name& which) {
    const auto* kind = which.if_kind();
    return "deadline " + (kind != nullptr ? std::to_string(static_cast<int>(*kind)) : *which.if_name());
  }

  void of_notice() {
    const auto absent = expected_.ever_established ? std::nullopt : std::optional(errc::no_notice);
    const auto sheet = balanced(expected_, all_, when_);
    add("endowment", at_.notice().endowment(), sheet.endowment, absent);
    add("awarded", at_.notice().awarded(), sheet.awarded);
    add("granted", at_.notice().granted(), sheet.granted);
    add("unallocated", at_.notice().unallocated(), sheet.unallocated, absent);
    add("paid", at_.notice().paid(), sourced(expected_.paid, {.field = field::paid}));
    add("declared", at_.notice().declared(), sourced(expected_.declared, {.field = field::declared}));
    add("units", at_.notice().units(), sourced(expected_.units, {.field = field::units}), absent);
    for (std::size_t n = 0; n < limits_.size(); ++n) {
      add(name(limits_[n]) + " of the notice", at_.notice().deadline(limits_[n]),
          sourced(expected_.deadline[n], {.field = field::deadline, .deadline = limits_[n]}), absent);
    }
    add("unheard of", at_.notice().deadline(deadline_name::named("unheard of")),
        reply<std::int64_t>{values{std::nullopt}}, absent);
    for (const auto& [what, days] : expected_.milestone) {
      if (is_of(what, {milestone::awarded, milestone::agreement_signed, milestone::activities_started,
                       milestone::report_submitted, milestone::accepted})) {
        add("a grant's milestone", at_.notice().milestone(what), reply<std::int64_t>{days}, errc::question_incomplete);
        continue;
      }
      add("milestone " + std::to_string(static_cast<int>(what)) + " of the notice", at_.notice().milestone(what),
          sourced(days, {.field = field::milestone, .milestone = what}), absent);
    }
    for (const auto& [post, who] : expected_.authority) {
      const auto& [role, scope] = post;
      add("authority " + std::to_string(static_cast<int>(role)) + ' ' + scope, at_.authority(role, scope),
          sourced(who, {.field = field::authority, .role = role, .name = scope}));
    }
    for (const auto& [proposal, outcomes] : expected_.ranked) {
      add("ranked " + proposal, at_.ranked(proposal), reply<std::int64_t>{outcomes});
    }
  }

  void of_line(const std::string& name_of, const reference::of_line& line) {
    const auto unknown = line.ever_known ? std::nullopt : std::optional(errc::no_such_line);
    const auto absent = !line.ever_known             ? unknown
                        : expected_.ever_established ? std::nullopt
                                                     : std::optional(errc::no_notice);
    const auto asked = at_.line(name_of);
    const auto what = [&](const std::string& which) { return which + " of line " + name_of; };
    const auto is = [](const values& some) { return reply<std::int64_t>{some}; };
    add(what("endowment"), asked.endowment(), is(line.endowment), absent);
    add(what("awarded"), asked.awarded(), is(line.awarded), unknown);
    add(what("granted"), asked.granted(), is(line.granted), unknown);
    add(what("unallocated"), asked.unallocated(), is(line.unallocated), absent);
    add(what("units"), asked.units(), is(line.units), absent);
    add(what("paid"), asked.paid(), is(line.paid), unknown);
    add(what("declared"), asked.declared(), is(line.declared), unknown);
    for (std::size_t n = 0; n < limits_.size(); ++n)
      add(what(name(limits_[n])), asked.deadline(limits_[n]), is(line.deadline[n]), absent);
    for (const auto what_happens :
         {milestone::established, milestone::committee_appointed, milestone::ranking_approved, milestone::closed}) {
      add(what("milestone " + std::to_string(static_cast<int>(what_happens))), asked.milestone(what_happens),
          is(line.milestone.at(what_happens)), absent);
    }
  }

  void of_one(const std::string& name_of, const of_grant& grant) {
    const auto absent = grant.ever_awarded ? std::nullopt : std::optional(errc::no_such_grant);
    const auto what = [&](const std::string& which) { return which + " of " + name_of; };
    const auto amount = [&](const values& by_acts, field which) {
      return sourced(by_acts, {.field = which, .grant = name_of});
    };
    for (std::size_t n = 0; n < limits_.size(); ++n) {
      if (is_of_window(limits_[n])) {
        add(what("the notice's window"), at_.grant(name_of).deadline(limits_[n]), reply<std::int64_t>{},
            errc::window_of_notice);
        continue;
      }
      add(what(name(limits_[n])), at_.grant(name_of).deadline(limits_[n]),
          sourced(grant.deadline[n], {.field = field::deadline, .deadline = limits_[n], .grant = name_of}), absent);
    }
    add(what("award"), at_.grant(name_of).award(), amount(grant.award, field::award), absent);
    add(what("top_ups"), at_.grant(name_of).top_ups(), amount(grant.top_ups, field::top_ups), absent);
    add(what("reductions"), at_.grant(name_of).reductions(), amount(grant.reductions, field::reductions), absent);
    add(what("total"), at_.grant(name_of).total(), amount(grant.total, field::total), absent);
    add(what("paid"), at_.grant(name_of).paid(), amount(grant.paid, field::paid), absent);
    // Where a source states what they follow from, laws alone are asked of them.
    const auto rest = [&](const values& by_acts, field less) {
      reply<std::int64_t> due{by_acts};
      due.is_unchecked = std::any_of(all_.statements.begin(), all_.statements.end(), [&](const statement& one) {
        return one.about.grant == name_of && (one.about.field == less || one.about.field == field::total);
      });
      return due;
    };
    add(what("payable"), at_.grant(name_of).payable(), rest(grant.payable, field::paid), absent);
    add(what("to_recover"), at_.grant(name_of).to_recover(), rest(grant.to_recover, field::paid), absent);
    add(what("declared"), at_.grant(name_of).declared(), amount(grant.declared, field::declared), absent);
    add(what("undeclared"), at_.grant(name_of).undeclared(), rest(grant.undeclared, field::declared), absent);
    add(what("units"), at_.grant(name_of).units(), amount(grant.units, field::units), absent);
    add(what("may_spend"), at_.grant(name_of).may_spend(spent_on_), reply<std::int64_t>{grant.may_spend}, absent);
    add(what("last_day_to_spend"), at_.grant(name_of).last_day_to_spend(), reply<std::int64_t>{grant.last_day_to_spend},
        absent);
    add(what("may_spend so much"), at_.grant(name_of).may_spend(spent_on_, asked_amount),
        within(grant.may_spend, amount(grant.total, field::total)), absent);
    add(what("standing"), at_.grant(name_of).standing(), reply<std::int64_t>{grant.standing}, absent);
    add(what("partnership"), at_.grant(name_of).partnership(), reply<std::string>{grant.partnership}, absent);
    for (const auto& [which, days] : grant.milestone) {
      if (is_of(which, {milestone::established, milestone::committee_appointed, milestone::ranking_approved})) {
        add(what("the notice's milestone"), at_.grant(name_of).milestone(which), reply<std::int64_t>{days},
            errc::question_key_unused);
        continue;
      }
      add(what("milestone " + std::to_string(static_cast<int>(which))), at_.grant(name_of).milestone(which),
          sourced(days, {.field = field::milestone, .milestone = which, .grant = name_of}), absent);
    }
  }

  void of_facts() {
    const auto due = [&](std::optional<std::string> grant) {
      return fact_stated(all_, when_, {.field = field::fact, .grant = std::move(grant), .name = "place"});
    };
    add("fact", at_.notice().fact("place"), due({}));
    for (const auto* grant : {"g1", "g2"})
      add(std::string("fact of ") + grant, at_.grant(grant).fact("place"), due(grant));
  }

  papers all_;  // with what acts say of themselves as it is known
  as_of when_;
  date spent_on_;
  snapshot at_;
  std::vector<deadline_name> limits_;
  answers expected_;
  std::string found_;
};

}  // namespace

std::uint64_t incomplete_so_far() { return incomplete_answers; }

result<dossier> dossier_of(const papers& all) {
  auto made = dossier::of(all.acts);
  for (const auto& one : all.statements) {
    if (made) made = made->with(one);
  }
  return made;
}

std::string difference(const papers& all, const as_of& when, date spent_on, bool judging) {
  const auto made = dossier_of(all);
  if (!made) {
    return bear_in_a_circle(all.acts) && made.error().code == errc::acts_in_a_circle ? "" : "no dossier\n";
  }
  if (bear_in_a_circle(all.acts)) return "a dossier of acts in a circle\n";
  comparison both(all, when, spent_on, *made, judging);
  auto found = both.of_all();
  if (judging) found += judgements_differ(*made, both.at(), both.expected());
  return found;
}

}  // namespace reference
