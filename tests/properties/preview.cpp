// SPDX-License-Identifier: BSL-1.0
// What holds of every preview and of every audit, whatever the dossier says.
#include <avviso/history/audit.hpp>
#include <avviso/history/preview.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <variant>
#include <vector>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

template <class T>
std::string said(const result<answer<T>>& given) {
  if (!given) return wording::text(given.error(), language::english);
  return std::to_string(static_cast<int>(given->status())) + wording::text(*given, language::english);
}

std::vector<std::string> lines(const std::vector<changed_field>& all) {
  std::vector<std::string> made;
  for (const auto& one : all) {
    made.push_back(wording::text(one.what, language::english) + ": " + said(one.before) + " -> " + said(one.after));
  }
  return made;
}

// Whether a provision names the grants that it is about, and reaches no other.
bool names_its_grants(const provision& one) {
  return std::visit(
      [](const auto& each) {
        using kind = std::remove_cvref_t<decltype(each)>;
        if constexpr (requires { each.reach; }) return each.reach.whom() == reach::kind::listed;
        return requires { each.grant; }
        || std::is_same_v<kind, award>;
      },
      one);
}

void are_well_made(const std::vector<finding>& all, const dossier& of, bool may_be_of_no_act) {
  for (const auto& one : all) {
    const bool is_of_no_act = may_be_of_no_act && one.outcome == outcome::not_applicable;
    CHECK((one.act.has_value() != one.statement.has_value() || is_of_no_act));
    if (one.statement) CHECK(*one.statement < of.statements().size());
    if (one.act) CHECK(*one.act < of.acts().size());
    if (one.grant) CHECK(*one.grant < of.grants().size());
    CHECK(says_what_is_missing(one));
  }
}

}  // namespace

TEST_CASE("a preview asks all that its drafts can change, and judges them as the dossier with them does") {
  std::size_t that_name_grants = 0;
  each_random(120, [&](dice& with, const papers& all, const as_of& when, date) {
    auto rest = all;
    act draft = with.pick(rest.acts);
    std::erase_if(rest.acts, [&](const act& one) { return one.id == draft.id; });
    if (with.once_in(2)) std::erase_if(draft.provisions, [](const provision& one) { return !names_its_grants(one); });
    that_name_grants += std::all_of(draft.provisions.begin(), draft.provisions.end(), names_its_grants) ? 1U : 0U;
    const auto made = preview(made_of(rest), {draft}, when);
    if (!made) {
      CHECK(made.error().code == errc::acts_in_a_circle);
      return;
    }
    CHECK(lines(made->changes) == lines(difference(made->before, made->after)));
    are_well_made(made->findings, made->after.dossier(), true);
    auto judged = made->after.findings();
    const auto of_draft = [&](const finding& one) {
      return one.act && made->after.dossier().acts()[*one.act].id == draft.id;
    };
    auto found = made->findings;
    std::erase_if(judged, [&](const finding& one) { return !of_draft(one); });
    std::erase_if(found, [&](const finding& one) { return !of_draft(one); });
    CHECK(found == judged);
  });
  CHECK(that_name_grants > 0);
}

TEST_CASE("what a day knew answers as the dossier does, asked as known on that day") {
  each_random(120, [](dice&, const papers& all, const as_of& when, date spent_on) {
    const auto notice = made_of(all);
    const auto then = notice.as_of(when);
    const auto known = preview(notice, {}, when);
    REQUIRE(known);
    CHECK(known->changes.empty());
    std::vector<std::string> expected;
    std::vector<std::string> given;
    each_question(spent_on,
                  [&](const std::string& what, const auto& ask) { expected.push_back(what + said(ask(then))); });
    each_question(spent_on,
                  [&](const std::string& what, const auto& ask) { given.push_back(what + said(ask(known->before))); });
    CHECK(given == expected);
  });
}

TEST_CASE("an audit judges every act, in whatever order they were added") {
  each_random(100, [](dice& with, const papers& all, const as_of& when, date) {
    const auto notice = made_of(all);
    const auto found = audit(notice, when.readings);
    are_well_made(found, notice, false);
    for (std::uint32_t i = 0; i < notice.acts().size(); ++i) {
      CHECK(std::any_of(found.begin(), found.end(), [i](const finding& one) { return one.act == i; }));
    }
    auto shuffled = all;
    with.shuffle(shuffled.acts);
    CHECK(audit(made_of(shuffled), when.readings) == found);
  });
}

namespace {

// The same acts without what makes them uncertain or bears on others: an audit finds terms and partners of such acts
// once for all of them.
std::vector<act> plain(const std::vector<act>& acts) {
  std::vector<act> all;
  for (const auto& one : acts) {
    act made{.id = one.id, .reference = one.reference, .control = control::not_required, .provisions = one.provisions};
    made.reference.on = one.reference.on.earliest();
    std::erase_if(made.provisions, [](const provision& says) { return says.index() >= disposition_kinds::count; });
    all.push_back(std::move(made));
  }
  return all;
}

// What the rules of terms and partners say.
bool is_of_terms_or_partners(const finding& one) {
  const bool is_of_term = one.rule >= rule::EXT_1 && one.rule <= rule::REO_1;
  const bool is_of_partners = one.rule >= rule::PAR_1 && one.rule <= rule::PAR_5;
  return is_of_term || is_of_partners || one.rule == rule::ORD_2 || one.rule == rule::ORD_3;
}

}  // namespace

TEST_CASE("an audit says of the terms and partners of plain acts what the dossier says as of the day of each") {
  std::size_t compared = 0;
  each_random(150, [&](dice&, const papers& all, const as_of& when, date) {
    const auto notice = made_of({.acts = plain(all.acts), .statements = all.statements});
    std::vector<std::vector<finding>> by_audit(notice.acts().size());
    for (const auto& one : audit(notice, when.readings)) {
      if (one.act && is_of_terms_or_partners(one)) by_audit[*one.act].push_back(one);
    }
    for (std::uint32_t i = 0; i < notice.acts().size(); ++i) {
      const auto its_day = notice.acts()[i].reference.on.latest();
      std::vector<finding> of_its_day;
      for (const auto& one : notice.as_of({its_day, its_day, when.readings}).findings()) {
        if (one.act == i && is_of_terms_or_partners(one)) of_its_day.push_back(one);
      }
      INFO("act " << notice.acts()[i].id);
      CHECK(by_audit[i] == of_its_day);
      compared += of_its_day.size();
    }
  });
  MESSAGE(compared << " findings");
}

// Where an act has an open day, an audit reads each number as it is known on the day of each act.
TEST_CASE(
    "an audit says the same, whether it reads corrected numbers day by day or sees that nothing depends on them") {
  each_random(150, [&](dice& with, const papers& all, const as_of& when, date) {
    constexpr std::string_view numbers[] = {"3", "9", "21", "35/2", "35/18", "36", "121"};
    const auto any_number = [&] { return std::string(with.pick(numbers)); };
    auto acts = plain(all.acts);
    std::vector<act> errata;
    for (auto& one : acts) {
      if (!with.once_in(3)) one.reference.number = any_number();
      while (with.once_in(2)) {
        const auto on = *add_days(one.reference.on.earliest(), static_cast<std::int64_t>(with.roll(200)));
        errata.push_back({.id = "errata " + std::to_string(errata.size()),
                          .reference = directorial_decree(any_number(), on),
                          .control = control::not_required,
                          .provisions = {act_correction{.of = one.id, .number = any_number()}}});
      }
    }
    acts.insert(acts.end(), errata.begin(), errata.end());
    auto with_open_day = acts;
    with_open_day.push_back(
        {.id = "~",
         .reference = {.kind = act_kind::agreement, .on = *partial_date::between(day<2040, 1, 1>, day<2040, 2, 1>)},
         .control = control::not_required});
    auto found = audit(made_of({.acts = with_open_day, .statements = {}}), when.readings);
    std::erase_if(found, [&](const finding& one) { return one.act == acts.size(); });
    CHECK(audit(made_of({.acts = acts, .statements = {}}), when.readings) == found);
  });
}

// S1: TOP-2 weighs what is granted, by the acts that have come, against the endowment.
TEST_CASE("an audit weighs what is granted once each plain act has come") {
  const auto sure = [](const answer<euro>& one) {
    const auto* amount = one.if_known();
    return amount != nullptr ? stated<euro>(*amount) : not_stated;
  };
  std::size_t compared = 0;
  each_random(150, [&](dice&, const papers& all, const as_of& when, date) {
    const auto acts = plain(all.acts);
    const auto notice = made_of({.acts = acts, .statements = {}});
    for (const auto& one : audit(notice, when.readings)) {
      if (one.rule != rule::TOP_2 || one.line) continue;
      const auto& its = notice.acts()[*one.act];
      const auto on = its.reference.on.earliest();
      std::vector<act> come;
      std::copy_if(acts.begin(), acts.end(), std::back_inserter(come),
                   [on](const act& each) { return each.reference.on.earliest() <= on; });
      const bool is_alone = std::count_if(come.begin(), come.end(),
                                          [on](const act& each) { return each.reference.on.earliest() == on; }) == 1;
      const auto by_then = made_of({.acts = come, .statements = {}}).as_of({on, on, when.readings});
      const auto granted = by_then.notice().granted();
      const auto endowment = by_then.notice().endowment();
      if (!is_alone || !granted || !endowment) continue;
      const auto whole = by_then.notice().whole();
      const stated<euro> at_most = whole ? whole->limits.greatest_endowment : not_stated;
      const auto says = within_endowment(sure(*granted), sure(*endowment), at_most);
      INFO("act " << its.id);
      const bool waits = one.outcome == outcome::not_applicable && one.missing == fact::amount;  // for TOP-1
      CHECK((waits ? outcome::undetermined : one.outcome) == says.outcome);
      CHECK(one.measured == says.measured);
      CHECK(one.limit == says.limit);
      ++compared;
    }
  });
  CHECK(compared > 0);
}

// By acts alone: to annul is an act too, and of its day it supersedes what sources said before, as no removal does.
TEST_CASE("to annul from the beginning changes what removal changes, but for what others say of the act") {
  each_random(100, [](dice& with, const papers& all, as_of when, date) {
    const auto notice = made_of({.acts = all.acts});
    const auto& it = with.pick(all.acts);
    const auto& id = it.id;
    if (may_open_an_account(it)) when.readings.record = record::complete;  // else what it opened stays open: S8
    bool is_named = false;
    for (const auto& one : all.acts)
      each_id_in(one, [&](const std::string& other) { is_named = is_named || other == id; });
    const auto annulled = impact_of(notice, annulment{id, annulment_effect::ex_tunc}, when);
    const auto removed = impact_of(notice, removal{id}, when);
    REQUIRE(annulled);
    REQUIRE(removed);
    if (is_named) return;
    // A line of which an annulled act tells is known, and one of which no act tells is not.
    const auto without_standing = [](std::vector<changed_field> changes) {
      std::erase_if(changes,
                    [](const changed_field& one) { return one.what.field == field::standing || one.what.line; });
      return lines(changes);
    };
    CHECK(without_standing(annulled->changes) == without_standing(removed->changes));
  });
}
