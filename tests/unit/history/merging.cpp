// SPDX-License-Identifier: BSL-1.0
// Two registers of one notice as one, and what differs.
#include <avviso/history/merging.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

merged_registers merged(const dossier& first, const dossier& second) {
  const auto made = merge(first, second);
  REQUIRE(made);
  return *made;
}

using ids = std::vector<std::string>;

act numbered(std::string id, std::vector<provision> provisions = {to(new_end)}) {
  return decree(std::move(id), day<2021, 3, 19>, std::move(provisions), "21");
}

}  // namespace

TEST_CASE("a register merged with itself is itself, and nothing differs") {
  const auto one = of(founding(), awarding({"g"}), numbered("dd-21"));
  const auto both = merged(one, one);
  CHECK(both.dossier == one);
  CHECK((both.only_first.empty() && both.only_second.empty() && both.filled.empty() && both.differ.empty() &&
         both.renamed.empty()));
}

TEST_CASE("acts that one register alone has are in the merged one, and are listed") {
  const auto first = of(founding(), awarding({"g"}));
  const auto second = of(founding(), numbered("dd-21"));
  const auto both = merged(first, second);
  CHECK(both.dossier == of(founding(), awarding({"g"}), numbered("dd-21")));
  CHECK(both.only_first == ids{"award"});
  CHECK(both.only_second == ids{"dd-21"});
  CHECK(merged(second, first).dossier == both.dossier);
}

TEST_CASE("what both registers state once for all their acts, the merged one does") {
  const defaults once{
      .control = control::not_required, .authority = "Regione", .legal_order = legal_order::italian_region};
  auto other = once;
  other.authority = "Ministero";
  const auto stating = [](const defaults& said, const act& one) {
    const auto made = dossier::of(said, founding(), one);
    REQUIRE(made);
    return *made;
  };
  const auto first = stating(once, awarding({"g"}));
  const auto alike = merged(first, stating(once, numbered("dd-21"))).dossier;
  CHECK(alike.defaults() == once);
  const auto both = merged(first, stating(other, numbered("dd-21"))).dossier;
  CHECK(both.defaults() == defaults{.control = once.control, .legal_order = once.legal_order});
  CHECK(both.find_act("award")->reference.authority == "Regione");
  CHECK(both.find_act("dd-21")->reference.authority == "Ministero");
  CHECK(merged(first, first).dossier == first);
}

TEST_CASE("an act of two ids is one where both cite it alike, and what names it follows") {
  const auto first = of(founding(), awarding({"g"}), numbered("21/2021", {to(new_end, reach::adhering())}));
  const auto second = of(founding(), numbered("second extension", {to(new_end, reach::adhering())}),
                         adhesion_to("yes", "g", "second extension", election::time));
  const auto both = merged(first, second);
  CHECK(both.renamed == std::vector<renamed_act>{{"second extension", "21/2021"}});
  CHECK(both.differ.empty());
  CHECK(end_of(both.dossier, late) == ends{deadline_time(new_end)});
  const auto* reply = both.dossier.find_act("yes");
  REQUIRE(reply != nullptr);
  CHECK(std::get<adhesion>(reply->provisions.front()).to == "21/2021");
}

TEST_CASE("conditions, corrections and what they put in place follow a changed id too") {
  auto waiting = decree("waiting", day<2021, 4, 1>, {});
  waiting.subject_to = {"b"};
  const auto second = of(numbered("b", {to(new_end, reach::adhering())}), adhesion_to("yes", "g", "b", election::time),
                         decree("erratum", day<2021, 5, 1>,
                                {correction{"yes", 0, adhesion{"g", "b", election::time_and_money}},
                                 annulment{"b", annulment_effect::ex_nunc}}),
                         waiting);
  const auto both = merged(of(numbered("a", {to(new_end, reach::adhering())})), second);
  CHECK(both.dossier.find_act("waiting")->subject_to == ids{"a"});
  const auto& says = both.dossier.find_act("erratum")->provisions;
  CHECK(std::get<adhesion>(std::get<correction>(says[0]).now).to == "a");
  CHECK(std::get<annulment>(says[1]).of == "a");
}

TEST_CASE("what one register does not state of an act is taken from the other") {
  auto ours = numbered("dd-21");
  ours.control = control::not_stated;
  auto theirs = numbered("dd-21");
  theirs.control = control::required;
  theirs.registration = registration{.on = day<2021, 4, 26>};
  theirs.reference.authority = "Ministero del lavoro";
  const auto both = merged(of(ours), of(theirs));
  CHECK(both.dossier == of(theirs));
  CHECK(both.filled ==
        std::vector<filled_member>{{"dd-21", "reference.authority"}, {"dd-21", "control"}, {"dd-21", "registration"}});
  CHECK(both.differ.empty());
  CHECK(merged(of(theirs), of(ours)).dossier == both.dossier);
}

TEST_CASE("a day is taken from the register that knows it more precisely") {
  auto ours = numbered("dd-21");
  ours.published = *partial_date::month(2021, 4);
  auto theirs = numbered("dd-21");
  theirs.published = day<2021, 4, 20>;
  for (const auto& [first, second] : {std::pair(ours, theirs), std::pair(theirs, ours)}) {
    const auto both = merged(of(first), of(second));
    CHECK(both.dossier == of(theirs));
    CHECK(both.differ.empty());
  }
}

TEST_CASE("where both state something else, the first stands and both are named") {
  const auto ours = numbered("dd-21", {to(new_end)});
  const auto theirs = numbered("dd-21", {to(far)});
  const auto both = merged(of(founding(), awarding({"g"}), ours), of(theirs));
  REQUIRE(both.differ.size() == 1);
  CHECK(both.differ.front().act == "dd-21");
  CHECK(both.differ.front().member == "provisions");
  CHECK(both.differ.front().first.find("2021-12-31") != std::string::npos);
  CHECK(both.differ.front().second.find("2022-06-30") != std::string::npos);
  CHECK(end_of(both.dossier, late) == ends{deadline_time(new_end)});
}

TEST_CASE("two acts that share an id and no number stay two") {
  const auto other = decree("dd-21", day<2022, 5, 1>, {to(far)}, "35");
  const auto both = merged(of(numbered("dd-21")), of(other));
  CHECK(both.dossier.acts().size() == 2);
  CHECK(both.renamed == std::vector<renamed_act>{{"dd-21", "dd-21'"}});
  CHECK(both.only_second == ids{"dd-21'"});
  CHECK(both.dossier.find_act("dd-21'")->reference.number == stated<std::string>("35"));
}

TEST_CASE("two acts of one citation are each the one of its own id, and no third comes of them") {
  const auto twice = of(numbered("a"), numbered("b"));
  const auto both = merged(twice, twice);
  CHECK(both.dossier == twice);
  CHECK((both.renamed.empty() && both.differ.empty()));
  // Of an act that only one of them can be, the one that is left.
  CHECK(merged(twice, of(numbered("b"), numbered("c"))).renamed == std::vector<renamed_act>{{"c", "a"}});
}

TEST_CASE("statements of both are kept, each once") {
  const auto says = [](std::string source, euro amount) {
    return statement{
        .source = std::move(source), .known = day<2021, 5, 1>, .about = {.field = field::endowment}, .value = amount};
  };
  const auto first = of(founding()).with({says("page", euros<100>), says("report", euros<90>)});
  const auto second = of(founding()).with({says("page", euros<100>), says("page", euros<80>)});
  REQUIRE((first && second));
  const auto both = merged(*first, *second);
  CHECK(both.dossier.statements().size() == 3);
}

TEST_CASE("registers of which each is sound and both together go in a circle are refused") {
  auto a = decree("a", day<2021, 1, 1>, {}, "1");
  auto b = decree("b", day<2021, 1, 1>, {}, "2");
  auto a_waits = a;
  a_waits.subject_to = {"b"};
  auto b_waits = b;
  b_waits.subject_to = {"a"};
  const auto both = merge(of(a_waits, b), of(a, b_waits));
  REQUIRE_FALSE(both);
  CHECK(both.error().code == errc::acts_in_a_circle);
}

TEST_CASE("where registers state once what differs, the merged one states it of each act as its own register does") {
  const auto stating = [](control needs, legal_order order, const std::string& id, date on) {
    const act one{.id = id, .reference = directorial_decree(id, on), .provisions = {to(new_end)}};
    const auto made = dossier::of(defaults{.control = needs, .legal_order = order}, one);
    REQUIRE(made);
    return *made;
  };
  const auto both = merged(stating(control::required, legal_order::italian_state, "1", day<2021, 1, 1>),
                           stating(control::not_required, legal_order::italian_region, "2", day<2021, 2, 1>))
                        .dossier;
  CHECK(both.defaults() == defaults{});
  CHECK(control_of(*both.find_act("1")) == control::required);
  CHECK(control_of(*both.find_act("2")) == control::not_required);
  CHECK(both.find_act("1")->legal_order == stated<legal_order>(legal_order::italian_state));
  CHECK(both.find_act("2")->legal_order == stated<legal_order>(legal_order::italian_region));
}

TEST_CASE("acts of one id are two where their kinds, numbers, days or authorities differ, and one where none does") {
  const auto made_by = [](act_kind kind, stated<std::string> number, partial_date on, stated<std::string> authority) {
    return of(act{.id = "x",
                  .reference = {.kind = kind, .number = std::move(number), .on = on, .authority = std::move(authority)},
                  .control = control::not_required,
                  .provisions = {to(new_end)}});
  };
  constexpr auto decreed = act_kind::directorial_decree;
  const partial_date march = day<2021, 3, 19>;
  const auto first = made_by(decreed, "21", march, "Regione");
  const auto acts_with = [&](const dossier& second) {
    const auto both = merged(first, second).dossier;
    return both.acts().size();
  };
  CHECK(acts_with(first) == 1);
  CHECK(acts_with(made_by(decreed, not_stated, march, not_stated)) == 1);
  CHECK(acts_with(made_by(decreed, "21", *partial_date::month(2021, 3), "REGIONE")) == 1);
  CHECK(acts_with(made_by(act_kind::note, "21", march, "Regione")) == 2);
  CHECK(acts_with(made_by(decreed, "22", march, "Regione")) == 2);
  CHECK(acts_with(made_by(decreed, "21", day<2021, 3, 18>, "Regione")) == 2);
  CHECK(acts_with(made_by(decreed, "21", day<2021, 3, 20>, "Regione")) == 2);
  CHECK(acts_with(made_by(decreed, "21", march, "Ministero")) == 2);
}
