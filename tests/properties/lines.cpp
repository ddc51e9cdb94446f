// SPDX-License-Identifier: BSL-1.0
// The law of the ledger of lines: what they have together is what the notice has; what their grants have together, what
// all have. And a line answers along time as it answers day by day.
#include <avviso/history/audit.hpp>
#include <avviso/history/timeline.hpp>

#include <algorithm>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

// All that the acts dispose, also by corrections.
template <class Visit>
void each_kind(const dossier& of, Visit visit) {
  for (const auto& one : of.acts()) {
    for (const auto& says : one.provisions) {
      std::visit(visit, says);
      if (const auto* corrects = std::get_if<correction>(&says)) std::visit(visit, corrects->now);
    }
  }
}

// Whether the notice states money of its own; whether every line that is named is one that it has.
bool states_own(const dossier& of) {
  bool states = false;
  each_kind(of, [&]<class Kind>(const Kind& one) {
    if constexpr (std::is_same_v<Kind, establishment>) states = states || one.notice.endowment.is_stated();
  });
  return states;
}
bool names_lines_alone_that_are_there(const dossier& of) {
  const auto lines = of.lines();
  bool all = !lines.empty();
  const auto look = [&](const std::string& name) {
    all = all && std::find(lines.begin(), lines.end(), name) != lines.end();
  };
  each_kind(of, [&]<class Kind>(const Kind& one) {
    if constexpr (std::is_same_v<Kind, award>) {
      for (const auto& each : one.grants) {
        const auto* line = each.line.if_stated();
        all = all && line != nullptr;
        if (line != nullptr) look(*line);
      }
    } else if constexpr (std::is_same_v<Kind, reallocation>) {
      all = all && one.from && one.to;
      if (one.from) look(*one.from);
      if (one.to) look(*one.to);
    } else if constexpr (std::is_same_v<Kind, redetermination>) {
      all = all && (one.grant || one.line);
      if (one.line) look(*one.line);
    } else if constexpr (requires { one.reach.line(); }) {
      if (const auto* line = one.reach.line()) look(*line);
    }
  });
  return all;
}

stated<euro> plus_known(const stated<euro>& sum, const result<answer<euro>>& more) {
  const auto* known = more ? more->if_known() : nullptr;
  return sum.is_stated() && known != nullptr ? stated<euro>(*(*sum.if_stated() + *known)) : not_stated;
}

}  // namespace

TEST_CASE("what the lines have is together what the notice has, and so what their grants are granted") {
  int endowments = 0;
  int grants = 0;
  each_random(400, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    if (!names_lines_alone_that_are_there(made)) return;
    const auto at = made.as_of(when);
    stated<euro> endowed = euros<0>;
    stated<euro> granted = euros<0>;
    for (const auto line : made.lines()) {
      endowed = plus_known(endowed, at.line(line).endowment());
      granted = plus_known(granted, at.line(line).granted());
    }
    const auto endowment = at.notice().endowment();
    const auto* has = endowment ? endowment->if_known() : nullptr;
    if (has != nullptr && endowed.is_stated() && !states_own(made)) {
      CHECK(*has == *endowed.if_stated());
      ++endowments;
    }
    const auto in_all = at.notice().granted();
    const auto* given = in_all ? in_all->if_known() : nullptr;
    if (given != nullptr && granted.is_stated()) {
      CHECK(*given == *granted.if_stated());
      ++grants;
    }
  });
  MESSAGE(endowments << " endowments, " << grants << " sums of grants");
}

TEST_CASE("what the lines' grants were awarded, were paid and declare is together what all were, and do") {
  int sums = 0;
  each_random(200, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    if (!names_lines_alone_that_are_there(made)) return;
    const auto at = made.as_of(when);
    const auto check = [&](auto ask) {
      stated<euro> sum = euros<0>;
      for (const auto line : made.lines()) sum = plus_known(sum, ask(at.line(line)));
      const auto in_all = ask(at.notice());
      const auto* has = in_all ? in_all->if_known() : nullptr;
      if (has == nullptr || !sum.is_stated()) return;
      CHECK(*has == *sum.if_stated());
      ++sums;
    };
    check([](const auto& one) { return one.awarded(); });
    check([](const auto& one) { return one.paid(); });
    check([](const auto& one) { return one.declared(); });
  });
  MESSAGE(sums << " sums");
  CHECK(sums > 0);
}

TEST_CASE("along time a line answers as it does day by day") {
  each_random(40, [&](dice& with, const papers& all, const as_of& when, date) {
    const auto made = made_of(all);
    const auto at = made.as_of(when);
    for (const auto line : made.lines()) {
      std::vector<question> all_asked;
      for (const auto what : {field::endowment, field::awarded, field::granted, field::unallocated, field::units})
        all_asked.push_back({.field = what, .line = std::string(line)});
      for (const auto which : {deadline_kind::applications_close, deadline_kind::activities_end})
        all_asked.push_back({.field = field::deadline, .deadline = which, .line = std::string(line)});
      for (const auto what : {milestone::ranking_approved, milestone::closed})
        all_asked.push_back({.field = field::milestone, .milestone = what, .line = std::string(line)});
      for (const auto& asked : all_asked) {
        const auto along = timeline(at, asked);
        const date on = random_end(with);
        const auto after = std::find_if(along.begin(), along.end(), [&](const stretch& one) { return one.from > on; });
        REQUIRE(after != along.begin());
        if (std::prev(after)->is_up_to_asked) continue;
        const auto& then = std::prev(after)->answered;
        const auto asked_then = made.as_of({on, when.known, when.readings}).ask(asked);
        REQUIRE(then.has_value() == asked_then.has_value());
        if (then) CHECK(list(*then) == list(*asked_then));
        if (then) CHECK(then->asked() == asked);
      }
    }
  });
}

TEST_CASE("LIN-1 says of the only act that endows what the notice and its lines then answer") {
  int told = 0;
  each_random(600, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    std::size_t endow = 0;
    for (const auto& one : made.acts()) {
      const bool does = std::any_of(one.provisions.begin(), one.provisions.end(), [](const provision& says) {
        const auto* adds = std::get_if<top_up>(&says);
        const auto* takes = std::get_if<reduction>(&says);
        return std::holds_alternative<establishment>(says) || std::holds_alternative<correction>(says) ||
               std::holds_alternative<reallocation>(says) || std::holds_alternative<redetermination>(says) ||
               (adds != nullptr && adds->target == top_up_target::envelope) ||
               (takes != nullptr && takes->target == top_up_target::envelope);
      });
      endow += does ? 1U : 0U;
    }
    const auto at = made.as_of({date::max(), when.known, when.readings});
    for (const auto& one : at.findings()) {
      if (one.rule != rule::LIN_1) continue;
      if (one.outcome == outcome::satisfied) CHECK(one.measured == one.limit);
      if (one.outcome == outcome::violated) CHECK_FALSE(one.measured == one.limit);
      if (endow > 1) continue;
      CHECK(one.limited_by.has_value());
      if (one.limit.in == measure::unit::none) continue;
      const auto total = at.notice().endowment();
      const auto* has = total ? total->if_known() : nullptr;
      if (has == nullptr) continue;
      CHECK(one.limit == measure(*has));
      stated<euro> sum = euros<0>;
      for (const auto line : made.lines()) sum = plus_known(sum, at.line(line).endowment());
      if (sum.is_stated()) CHECK(one.measured == measure(sum));
      if (!sum.is_stated()) CHECK(one.outcome == outcome::undetermined);
      ++told;
    }
  });
  MESSAGE(told << " times told");
}

// Where no source states anything, an audit looks once at each line alone for all acts; else anew for each.
TEST_CASE("an audit says of lines the same, whether a source has stated what concerns none or nothing") {
  std::size_t of_lines = 0;
  each_random(200, [&](dice&, const papers& all, const as_of& when, date) {
    const auto notice = made_of({.acts = all.acts});
    if (notice.lines().empty()) return;
    const auto told = notice.with(statement{.source = "page",
                                            .known = date::min(),
                                            .about = {.field = field::fact, .name = "colour"},
                                            .value = std::string("red")});
    REQUIRE(told);
    const auto found = audit(notice, when.readings);
    CHECK(found == audit(*told, when.readings));
    of_lines += static_cast<std::size_t>(
        std::count_if(found.begin(), found.end(), [](const finding& one) { return one.line.has_value(); }));
  });
  MESSAGE(of_lines << " findings on lines");
  CHECK(of_lines > 0);
}
