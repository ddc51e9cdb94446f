// SPDX-License-Identifier: BSL-1.0
// An extension that states when it was requested: one answer, whoever is asked.
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// Adopted a fortnight after the term's last day, on a request of that day.
act late_extension(const stated<partial_date>& requested = partial_date(old_end)) {
  auto moves = to(new_end);
  moves.requested = requested;
  return decree("x", day<2021, 7, 15>, {moves}, "21");
}

readings read_by(timeliness by) {
  auto how = readings::documents();
  how.timeliness = by;
  return how;
}

dossier with_extension(const stated<partial_date>& requested = partial_date(old_end)) {
  return of(founding(), awarding({"g"}), late_extension(requested));
}

}  // namespace

TEST_CASE("EXT-1: by the request or by the adoption, as the question reads it") {
  const auto judged = [&](timeliness by) {
    const auto all = about(with_extension().as_of(seen(far, far, read_by(by))), "x", rule::EXT_1);
    REQUIRE(all.size() == 2);  // the notice and its grant
    CHECK(all[0].outcome == all[1].outcome);
    return all[1];
  };
  CHECK(judged(timeliness::adoption).outcome == outcome::violated);
  CHECK(judged(timeliness::adoption).measured == measure(day<2021, 7, 15>));
  CHECK(judged(timeliness::request).outcome == outcome::satisfied);
  CHECK(judged(timeliness::request).measured == measure(old_end));
  CHECK(judged(timeliness::either).outcome == outcome::undetermined);
  CHECK(judged(timeliness::either).missing == fact::timeliness);
}

TEST_CASE("both presets read a request by either day") {
  CHECK(readings::documents().timeliness == timeliness::either);
  CHECK(readings::complete_register().timeliness == timeliness::either);
}

TEST_CASE("where no request is stated, and where it came too late, no reading matters") {
  for (const auto by : {timeliness::adoption, timeliness::request, timeliness::either}) {
    const auto when = seen(far, far, read_by(by));
    CHECK(outcomes(with_extension(not_stated).as_of(when), "x", rule::EXT_1) == list_of(2, outcome::violated));
    CHECK(outcomes(with_extension(partial_date(day<2021, 7, 1>)).as_of(when), "x", rule::EXT_1) ==
          list_of(2, outcome::violated));
  }
}

TEST_CASE("EXT-1 of a request: values, findings, drafts, audits and explanations give one answer") {
  const auto notice = of(founding(), awarding({"g"}));
  for (const auto by : {timeliness::adoption, timeliness::request, timeliness::either}) {
    const auto how = read_by(by);
    const auto when = seen(far, far, how);
    const auto draft = late_extension();
    const auto& moves = std::get<extension>(draft.provisions[0]);
    const grant had{.name = "g", .deadlines = {{end_kind, old_end}}};
    const auto value = extend(had, moves, draft, not_stated, how);
    const auto of_rule = [](const std::vector<finding>& all) {
      std::vector<finding> some;
      for (auto one : all) {
        if (one.rule != rule::EXT_1) continue;
        one.act.reset();
        one.provision.reset();
        one.grant.reset();
        some.push_back(one);
      }
      return some;
    };
    const auto expected = of_rule(value.findings);
    REQUIRE(expected.size() == 1);
    const auto drafted = preview(notice, {draft}, when);
    REQUIRE(drafted);
    const std::vector<finding> twice(2, expected[0]);  // of the notice and of its grant
    CHECK(of_rule(drafted->findings) == twice);
    const auto filed = with_extension();
    CHECK(of_rule(filed.as_of(when).findings()) == twice);
    CHECK(of_rule(audit(filed, how)) == twice);
    const auto at = filed.as_of(when);
    const auto why = explain(at, at.grant("g").end_of_activities());
    REQUIRE(why);
    const auto explained = of_rule(why->steps.back().findings);
    CHECK_FALSE(explained.empty());
    for (const auto& one : explained) CHECK(one == expected[0]);
  }
}

TEST_CASE("ORD-6: a request later than the extension is a finding, and none without a request") {
  const auto later = with_extension(partial_date(day<2021, 7, 20>));
  CHECK(outcomes(later.as_of(seen(far, far)), "x", rule::ORD_6) == list_of(2, outcome::violated));
  CHECK(outcomes(with_extension().as_of(seen(far, far)), "x", rule::ORD_6) == list_of(2, outcome::satisfied));
  CHECK(outcomes(with_extension(not_stated).as_of(seen(far, far)), "x", rule::ORD_6).empty());
}

TEST_CASE("a request is said where the extension is") {
  const auto notice = with_extension();
  const auto at = notice.as_of(seen(far, far, read_by(timeliness::request)));
  const auto why = explain(at, at.grant("g").end_of_activities());
  REQUIRE(why);
  CHECK(why->steps.back().requested == stated<partial_date>(partial_date(old_end)));
  CHECK(wording::english(*why).find("extends the term to 31 December 2021, on a request of 30 June 2021") !=
        std::string::npos);
  CHECK(wording::italian(*why).find("proroga il termine al 31 dicembre 2021, su richiesta del 30 giugno 2021") !=
        std::string::npos);
  const auto recited = wording::premesse(*why, notice, language::italian);
  REQUIRE(recited);
  CHECK(recited->find("su richiesta del 30 giugno 2021") != std::string::npos);
}
