// SPDX-License-Identifier: BSL-1.0
// One law, asked in several ways as of one pair of days, gives one answer: of an act that comes last, `extend` and
// `increase` say of the notice and of each grant as they were before what `findings` and `preview` say of the dossier
// with it, and `why_not` says that a term had ended where EXT-1 does. S24.
#include <avviso/history/preview.hpp>
#include <avviso/history/why_not.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

constexpr date behind_all = day<2029, 1, 1>;  // after all that random acts do

// Rule and grant: what is found, in words.
using told = std::map<std::pair<rule, std::string>, std::vector<std::string>>;

std::string in_words(finding one) {
  one.act.reset();
  one.provision.reset();
  one.grant.reset();
  return wording::text(one, language::english);
}

told of_draft(const std::vector<finding>& all, const dossier& of) {
  told made;
  for (const auto& one : all) {
    if (!one.act || of.acts()[*one.act].id != "draft") continue;
    if (!one.line) made[{one.rule, one.grant ? of.grants()[*one.grant] : ""}].push_back(in_words(one));
  }
  return made;
}

const std::vector<std::string>* find(const told& in, rule which, const std::string& grant) {
  const auto place = in.find({which, grant});
  return place != in.end() ? &place->second : nullptr;
}

reach some_reach(dice& with, const std::vector<std::string>& grants) {
  switch (with.roll(4)) {
    case 0:
      return reach::every_grant();
    case 1:
      return reach::adhering();
    case 2:
      return reach::no_grant();
    default: {
      std::vector<std::string> some;
      for (const auto& one : grants) {
        if (with.once_in(2)) some.push_back(one);
      }
      return reach::only(some);
    }
  }
}

struct drafted {
  std::vector<act> acts;  // the draft, and adhesions to it
  std::map<std::string, election> elected;
};

// Adopted on some day of the others, known by `known`, with effect after all of them.
drafted some_draft(dice& with, const std::vector<std::string>& grants, date known, provision says) {
  drafted made;
  act draft{.id = "draft",
            .reference = directorial_decree("99", std::min(random_end(with), known)),
            .control = with.once_in(2) ? control::not_required : control::required,
            .effective = behind_all,
            .known = partial_date(known),
            .provisions = {std::move(says)}};
  if (draft.control == control::required) draft.registration = registration{.on = partial_date(known)};
  made.acts.push_back(draft);
  for (const auto& one : grants) {
    if (!with.once_in(3)) continue;
    const election elects[] = {election::time, election::money, election::time_and_money};
    const auto what = with.pick(elects);
    made.elected.emplace(one, what);
    made.acts.push_back({.id = "adhesion of " + one,
                         .reference = {.kind = act_kind::adhesion, .on = partial_date(known)},
                         .control = control::not_required,
                         .provisions = {adhesion{.grant = one, .to = "draft", .elects = what}}});
  }
  return made;
}

// What the rules named say alike of a subject, where the dossier has it judged.
void check_alike(const std::vector<finding>& expected, const told& given, const std::string& grant,
                 std::size_t& compared) {
  for (const auto& one : expected) {
    // Whom an act does not reach is not judged at all: no rule on adhesion is violated.
    if ((one.rule == rule::EXT_5 || one.rule == rule::TOP_3) && one.outcome == outcome::violated) continue;
    // EFF-1 and TOP-1 are of the act, and not of one grant.
    const bool is_of_act = one.rule == rule::EFF_1 || one.rule == rule::TOP_1;
    const auto* found = find(given, one.rule, is_of_act ? "" : grant);
    if (found == nullptr && !is_of_act) continue;
    INFO("of '" << grant << "'");
    REQUIRE(found != nullptr);
    CHECK(*found == std::vector<std::string>{in_words(one)});
    ++compared;
  }
}

struct asked {
  dossier before;
  snapshot with_draft;
  told findings;
};

asked ask(const papers& all, const std::vector<act>& drafts, date known, const readings& how) {
  const as_of then{.in_force = behind_all, .known = known, .readings = how};
  const auto before = made_of(all);
  const auto after = before.with(drafts);
  REQUIRE(after);
  const auto at = after->as_of(then);
  const auto given = of_draft(at.findings(), *after);
  const auto seen = preview(before, drafts, then);
  REQUIRE(seen);
  CHECK(of_draft(seen->findings, seen->after.dossier()) == given);
  return {before, at, given};
}

// What only a correction awards is not judged by itself.
bool is_awarded_as_written(const std::vector<act>& acts, const std::string& name) {
  const auto names_it = [&](const grant& one) { return one.name == name; };
  return std::any_of(acts.begin(), acts.end(), [&](const act& one) {
    return std::any_of(one.provisions.begin(), one.provisions.end(), [&](const provision& says) {
      const auto* awards = std::get_if<award>(&says);
      return awards != nullptr && std::any_of(awards->grants.begin(), awards->grants.end(), names_it);
    });
  });
}

std::vector<std::string> names_of_grants(const dossier& of) { return {of.grants().begin(), of.grants().end()}; }

}  // namespace

TEST_CASE("extend, findings, preview and why_not say the same of an extension, whatever its reach") {
  std::size_t compared = 0;
  std::size_t expired = 0;
  each_random(400, [&](dice& with, const papers& some, const as_of& when, date end) {
    auto all = some;
    all.statements.clear();
    const date known = with.once_in(2) ? when.known : *add_days(behind_all, -1);
    const auto grants = names_of_grants(made_of(all));
    const deadline_kind kinds[] = {deadline_kind::activities_end, deadline_kind::activities_end,
                                   deadline_kind::final_report, deadline_kind::expenditure_limit};
    const extension says{.which = with.pick(kinds),
                         .from = with.once_in(3) ? stated<date>(random_end(with)) : not_stated,
                         .to = with.once_in(4) ? new_term::by(months<6>, month_rounding::down) : new_term(end),
                         .reach = some_reach(with, grants)};
    const auto made = some_draft(with, grants, known, says);
    INFO(readable(made.acts));
    const auto& draft = made.acts.front();
    const auto [before, at, given] = ask(all, made.acts, known, when.readings);
    const auto then = before.as_of({*add_days(behind_all, -1), known, when.readings});
    if (const auto whole = then.notice().whole()) {
      check_alike(extend(*whole, says, draft, when.readings).findings, given, "", compared);
    }
    for (const auto& name : grants) {
      const auto adhered = made.elected.find(name);
      const auto elected = adhered != made.elected.end() ? stated<election>(adhered->second) : not_stated;
      if (const auto whole = then.grant(name).whole()) {
        check_alike(extend(*whole, says, draft, elected, when.readings).findings, given, name, compared);
      }
      const auto* late = find(given, rule::EXT_1, name);
      const auto why = why_not(at, "draft", 0, name);
      REQUIRE(why);
      if (why->empty() && is_awarded_as_written(all.acts, name)) CHECK(late != nullptr);
      if (late == nullptr) continue;
      const bool had_ended = std::any_of(why->begin(), why->end(), [](const why_not_reason& one) {
        return one.obstacle == obstacle::adopted_after_expiry;
      });
      CHECK(had_ended == (late->front().find("EXT-1 violated") == 0));
      expired += had_ended ? 1U : 0U;
    }
  });
  CHECK(compared > 0);
  CHECK(expired > 0);
}

// What the notice limits, and before that what its line does.
notice_limits limits_for(const grant& one, const notice& whole) {
  auto limits = whole.limits;
  const auto* line = one.line.if_stated();
  const auto is_its = [line](const notice_line& each) { return line != nullptr && each.name == *line; };
  const auto its = std::find_if(whole.lines.begin(), whole.lines.end(), is_its);
  if (its != whole.lines.end() && its->limits.greatest_grant.is_stated()) {
    limits.greatest_grant = its->limits.greatest_grant;
  }
  return limits;
}

TEST_CASE("increase, findings and preview say the same of a top-up, whatever its reach") {
  std::size_t compared = 0;
  each_random(400, [&](dice& with, const papers& some, const as_of& when, date) {
    auto all = some;
    all.statements.clear();
    const date known = with.once_in(2) ? when.known : *add_days(behind_all, -1);
    const auto grants = names_of_grants(made_of(all));
    const top_up says{.target = with.once_in(2) ? top_up_target::envelope : top_up_target::each_grant,
                      .amount = with.once_in(4) ? stated<euro>(not_stated) : stated<euro>(euros<5>),
                      .reach = some_reach(with, grants)};
    const auto made = some_draft(with, grants, known, says);
    INFO(readable(made.acts));
    const auto& draft = made.acts.front();
    const auto given = ask(all, made.acts, known, when.readings);
    const auto then = given.before.as_of({*add_days(behind_all, -1), known, when.readings});
    const auto whole = then.notice().whole();
    const auto granted = given.with_draft.notice().granted();
    if (whole && granted && granted->candidates().size() == 1) {
      const auto raised = increase(*whole, says, draft, granted->candidates().front());
      REQUIRE(raised);
      check_alike(raised->findings, given.findings, "", compared);
    }
    for (const auto& name : grants) {
      const auto adhered = made.elected.find(name);
      const auto elected = adhered != made.elected.end() ? stated<election>(adhered->second) : not_stated;
      const auto its = then.grant(name).whole();
      if (!its) continue;
      // Of a notice of which something is open nobody knows the limits as values.
      const auto raised = whole ? increase(*its, says, draft, elected, limits_for(*its, *whole), when.readings.absence)
                                : increase(*its, says, draft, elected, when.readings.absence);
      REQUIRE(raised);
      check_alike(raised->findings, given.findings, name, compared);
    }
  });
  CHECK(compared > 0);
}
