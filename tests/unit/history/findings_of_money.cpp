// SPDX-License-Identifier: BSL-1.0
// What the rules on money and on partners say of the acts of a dossier.
#include <doctest/doctest.h>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

act awards(std::vector<grant> projects, partial_date on = day<2020, 2, 1>) {
  return decree("award", on, {award{.grants = std::move(projects)}});
}

}  // namespace

TEST_CASE("TOP-2 of a dossier: an award too, and whatever adds to the endowment") {
  const auto ten_and = [](euro more) {
    return of(founding(), awarding({"g"}, more),
              decree("x", day<2021, 1, 1>, {award{.grants = {{.name = "h", .award = euros<10>}}}}));
  };
  CHECK(only(ten_and(euros<90>), "x", rule::TOP_2).outcome == outcome::satisfied);
  CHECK(only(ten_and(euros<91>), "x", rule::TOP_2).outcome == outcome::violated);
  CHECK(only(ten_and(euros<91>), "x", rule::TOP_2).measured == measure(euros<101>));
  CHECK(only(of(founding(), awarding({"g"}, not_stated)), "award", rule::TOP_2).missing == fact::awarded);
  CHECK(only(of(founding(not_stated), awarding({"g"})), "award", rule::TOP_2).missing == fact::endowment);
}

TEST_CASE("TOP-4 of a dossier: the second allotment of one sum takes from nobody what the first gave") {
  const auto divided = [](std::vector<weighted_grant> first, std::vector<weighted_grant> second, euro more) {
    const top_up offer{top_up_target::envelope, euros<10>, reach::only({"g", "h"})};
    return of(founding(), awarding({"g", "h"}), decree("more", day<2021, 1, 1>, {offer}),
              decree("1", day<2021, 2, 1>,
                     {allotment{"more", euros<10>, apportionment_method::largest_remainder, std::move(first)}}),
              decree("2", day<2021, 3, 1>,
                     {allotment{"more", more, apportionment_method::largest_remainder, std::move(second)}}));
  };
  const auto same = divided({{"g", 1}, {"h", 1}}, {{"g", 1}, {"h", 1}}, euros<10>);
  CHECK(only(same, "1", rule::TOP_4).outcome == outcome::satisfied);
  CHECK(only(same, "2", rule::TOP_4).outcome == outcome::satisfied);
  const auto otherwise = only(divided({{"g", 1}, {"h", 1}}, {{"g", 1}, {"h", 3}}, euros<12>), "2", rule::TOP_4);
  CHECK(otherwise.outcome == outcome::violated);
  CHECK(otherwise.measured == measure(euros<3>));
  CHECK(otherwise.limit == measure(euros<5>));
  // Whom the second does not name loses all.
  CHECK(only(divided({{"g", 1}, {"h", 1}}, {{"g", 1}}, euros<10>), "2", rule::TOP_4).outcome == outcome::violated);
  CHECK(only(divided({{"g", 1}}, {{"g", 1}, {"h", 1}}, euros<20>), "2", rule::TOP_4).outcome == outcome::satisfied);
  // The shares of weights that make none are not stated; nothing added, nobody loses.
  CHECK(only(divided({{"g", -1}}, {{"g", 1}}, euros<10>), "1", rule::TOP_4).missing == fact::share);
  CHECK(only(divided({{"g", 1}}, {{"g", 1}}, euros<0>), "2", rule::TOP_4).outcome == outcome::not_applicable);
}

TEST_CASE("TOP-4 of a dossier: undetermined where days leave open which allotment came first") {
  const top_up offer{top_up_target::envelope, euros<10>, reach::only({"g"})};
  const auto january = *partial_date::month(2021, 1);
  const auto notice =
      of(founding(), awarding({"g"}), decree("more", day<2020, 12, 1>, {offer}),
         decree("1", january, {allotment{"more", euros<10>, apportionment_method::largest_remainder, {{"g", 1}}}}),
         decree("2", january, {allotment{"more", euros<8>, apportionment_method::largest_remainder, {{"g", 1}}}}));
  CHECK(only(notice, "1", rule::TOP_4).outcome == outcome::satisfied);  // 10 after 8, or 10 after nothing
  CHECK(only(notice, "2", rule::TOP_4).missing == fact::adoption_day);
}

TEST_CASE("TOP-6 of a dossier: what is waived or revoked had been awarded, and not given up before") {
  const auto freed_by = [](partial_date on, const provision& how) {
    return only(of(founding(), awarding({"g"}), decree("no", day<2021, 3, 1>, {waiver{{"g"}}}), decree("x", on, {how})),
                "x", rule::TOP_6);
  };
  CHECK(freed_by(day<2020, 5, 1>, revocation{{"g"}}).outcome == outcome::satisfied);
  CHECK(freed_by(day<2020, 5, 1>, revocation{{"g"}}).grant == 0U);
  CHECK(freed_by(day<2020, 1, 15>, revocation{{"g"}}).outcome == outcome::violated);  // before the award
  CHECK(freed_by(day<2021, 3, 2>, revocation{{"g"}}).outcome == outcome::violated);   // after the waiver
  CHECK(freed_by(day<2021, 3, 2>, waiver{{"g"}}).outcome == outcome::violated);
  CHECK(freed_by(*partial_date::year(2021), waiver{{"g"}}).missing == fact::adoption_day);
  const auto unheard_of = of(founding(), awarding({"g"}), decree("x", day<2021, 1, 1>, {waiver{{"h"}}}));
  CHECK(about(unheard_of.as_of(late), "x", rule::TOP_6).empty());
  CHECK(only(unheard_of, "x", rule::REF_1).outcome == outcome::violated);
}

TEST_CASE("UNI-1 of a dossier: 68 traineeships, «in virtù di un risparmio delle risorse»") {
  const auto enlarged = [](const enlargement& how) {
    return only(of(founding(), decree("x", day<2021, 1, 1>, {how})), "x", rule::UNI_1);
  };
  const auto more = units::of(68);
  CHECK(enlarged({.by = more, .funded_by = funding::savings}).missing == fact::savings);
  CHECK(enlarged({.by = more, .funded_by = funding::new_money}).missing == fact::new_money);
  CHECK(enlarged({.by = more}).missing == fact::savings);
  CHECK(enlarged({.by = not_stated}).missing == fact::amount);
  CHECK(enlarged({.by = units::of(0)}).outcome == outcome::not_applicable);
  CHECK(enlarged({.by = units::of(0), .funded_by = funding::new_money}).outcome == outcome::not_applicable);
  // How much was saved or added is stated; what a unit costs no act says.
  const auto saved = enlarged({.by = more, .funded_by = funding::savings, .cost = euros<340'000>});
  CHECK(saved.missing == fact::unit_cost);
  CHECK(saved.measured == measure(euros<340'000>));
  CHECK(enlarged({.by = more, .funded_by = funding::new_money, .cost = euros<1>}).missing == fact::unit_cost);
}

namespace {

// One award of 40,000 euro adopted on 1 February 2020.
act forty_thousand(stated<partial_date> published, stated<partial_date> effective = not_stated) {
  act one = awards({{.name = "g", .award = euros<40'000>}});
  one.published = std::move(published);
  one.effective = std::move(effective);
  one.known = day<2020, 2, 1>;
  return one;
}

}  // namespace

TEST_CASE("EFF-4 of a dossier: an award of more than 1,000 euro has no effect before its publication") {
  const auto held = [](const act& one) { return only(of(founding(), one), "award", rule::EFF_4); };
  CHECK(held(forty_thousand(day<2020, 3, 1>, day<2020, 2, 15>)).outcome == outcome::violated);
  CHECK(held(forty_thousand(day<2020, 3, 1>, day<2020, 3, 1>)).outcome == outcome::satisfied);
  CHECK(held(forty_thousand(day<2020, 2, 1>)).outcome == outcome::satisfied);  // on the day of its adoption
  // Published later, and no document says from when it has effect: not that a reading has it from its adoption.
  CHECK(held(forty_thousand(day<2020, 3, 1>)).missing == fact::effective_day);
  act conditioned = forty_thousand(day<2020, 3, 1>);
  conditioned.publicity = publicity::condition_of_effect;
  CHECK(held(conditioned).outcome == outcome::satisfied);
  CHECK(held(forty_thousand(not_stated)).missing == fact::publication);
  CHECK(only(of(founding(), forty_thousand(day<2020, 3, 1>, day<2020, 2, 15>)), "award", rule::EFF_4,
             on_the_day(day<2020, 2, 29>))
            .missing == fact::publication);
}

TEST_CASE(
    "EFF-4 of a dossier: what is given to a grant later, by a top-up or an allotment, of each grant that it reaches") {
  const auto base = of(founding(), awarding({"g", "h"}, euros<10>));
  const auto given = [&](provision says, stated<partial_date> effective) {
    act one = decree("x", day<2021, 3, 1>, {std::move(says)});
    one.published = day<2021, 4, 1>;
    one.known = day<2021, 3, 1>;
    one.effective = std::move(effective);
    const auto notice = base.with(one);
    REQUIRE(notice);
    return outcomes(notice->as_of(late), "x", rule::EFF_4);
  };
  const auto more = [](reach whom, euro amount = euros<5'000>) {
    return top_up{.target = top_up_target::each_grant, .amount = amount, .reach = std::move(whom)};
  };
  CHECK(given(more(reach::only({"g"})), day<2021, 3, 1>) == list_of{outcome::violated});
  CHECK(given(more(reach::every_grant()), day<2021, 3, 1>) == list_of{outcome::violated, outcome::violated});
  CHECK(given(more(reach::every_grant()), day<2021, 4, 1>) == list_of{outcome::satisfied, outcome::satisfied});
  CHECK(given(more(reach::only({"g"}), euros<500>), day<2021, 3, 1>) == list_of{outcome::undetermined});
  CHECK(given(more(reach::no_grant()), day<2021, 3, 1>).empty());
  // What is to be shared is given by who divides it.
  const top_up shared{.target = top_up_target::envelope, .amount = euros<6'000>, .reach = reach::every_grant()};
  CHECK(given(shared, day<2021, 3, 1>).empty());
  act offer = decree("offer", day<2021, 1, 1>, {shared});
  act divides =
      decree("x", day<2021, 3, 1>,
             {allotment{"offer", euros<6'000>, apportionment_method::largest_remainder, {{"g", 2}, {"h", 1}}}});
  divides.published = day<2021, 4, 1>;
  divides.known = day<2021, 3, 1>;
  divides.effective = day<2021, 3, 1>;
  const auto notice = of(founding(), awarding({"g", "h"}, euros<10>), offer, divides);
  CHECK(outcomes(notice.as_of(late), "x", rule::EFF_4) == list_of{outcome::violated, outcome::violated});
}

TEST_CASE("EFF-4 of a dossier: what else the beneficiary received in the year no dossier knows") {
  const auto of_amount = [](stated<euro> amount, date on) {
    return only(of(awards({{.name = "g", .award = amount}}, on)), "award", rule::EFF_4);
  };
  CHECK(of_amount(euros<1'000>, day<2020, 2, 1>).missing == fact::publication);
  CHECK(of_amount(not_stated, day<2020, 2, 1>).missing == fact::publication);
  CHECK(of_amount(euros<1'000, 1>, day<2020, 2, 1>).missing == fact::publication);
  CHECK(of_amount(euros<40'000>, day<2013, 4, 19>).outcome == outcome::not_applicable);
}

TEST_CASE("PAR-1 to PAR-5 of a dossier: an award with its partnership") {
  const party tuscany{"Regione Toscana"};
  const party school{"CPIA 1 Firenze"};
  const auto all_of = [&](const partnership& whole) {
    const auto notice = of(awards({{.name = "g", .partnership = whole}}));
    std::vector<outcome> all;
    for (const auto which : {rule::PAR_1, rule::PAR_2, rule::PAR_3, rule::PAR_4, rule::PAR_5}) {
      const auto says = only(notice, "award", which);
      CHECK(says.grant == 0U);
      all.push_back(says.outcome);
    }
    return all;
  };
  constexpr auto yes = outcome::satisfied;
  constexpr auto no = outcome::violated;
  constexpr auto none = outcome::not_applicable;
  constexpr auto unknown = outcome::undetermined;
  CHECK(all_of({.lead = tuscany, .partners = {school}}) == list_of{yes, none, yes, none, unknown});
  CHECK(all_of({.lead = tuscany, .partners = {school, school}}) == list_of{yes, none, no, none, unknown});
  CHECK(all_of({.lead = tuscany, .associated = {school}}) == list_of{yes, none, yes, unknown, unknown});
  CHECK(about(of(awards({{.name = "g"}})).as_of(late), "award", rule::PAR_1).empty());
}

TEST_CASE("PAR-1 to PAR-5 of a dossier: a change of partners, by who is in it once it is made") {
  const party tuscany{"Regione Toscana"};
  const party school{"CPIA 1 Firenze"};
  const auto joins = [](const party& who, partner_role role, stated<euro> share = not_stated) {
    return partner_change{"g", joining{{.who = who, .role = role, .share = share}}};
  };
  const auto awarded = awards({{.name = "g", .partnership = partnership{.lead = tuscany}, .award = euros<100>}});
  const auto changed = [&](const partner_change& what, rule which) {
    return only(of(founding(), awarded, decree("x", day<2021, 1, 1>, {what})), "x", which);
  };
  CHECK(changed(joins(school, partner_role::partner), rule::PAR_1).outcome == outcome::satisfied);
  CHECK(changed(joins(school, partner_role::lead), rule::PAR_1).outcome == outcome::violated);
  CHECK(changed({"g", leaving{tuscany, partner_role::lead}}, rule::PAR_1).outcome == outcome::not_applicable);
  CHECK(changed(joins(tuscany, partner_role::partner), rule::PAR_3).outcome == outcome::violated);
  CHECK(changed(joins(school, partner_role::associated_entity, euros<1>), rule::PAR_4).outcome == outcome::violated);
  CHECK(changed(joins(school, partner_role::associated_entity, euros<0>), rule::PAR_4).outcome == outcome::satisfied);
  // The school takes the lead with its share, and Tuscany leaves: all shares are stated.
  const auto leads = [&](euro share) {
    const auto notice =
        of(founding(), awarded, decree("x", day<2021, 1, 1>, {joins(school, partner_role::partner, share)}),
           decree("y", day<2021, 2, 1>, {partner_change{"g", lead_change{school, former_lead::leaves}}}));
    CHECK(only(notice, "x", rule::PAR_5).missing == fact::share);
    return only(notice, "y", rule::PAR_5);
  };
  CHECK(leads(euros<100>).outcome == outcome::satisfied);
  CHECK(leads(euros<99>).outcome == outcome::violated);
  CHECK(leads(euros<99>).limit == measure(euros<100>));
}

TEST_CASE("PAR-3 of a dossier: the lead that an award lists as a partner too, or that joins as one") {
  const party tuscany{"Regione Toscana"};
  const auto listed = of(awards({{.name = "g", .partnership = partnership{.lead = tuscany, .partners = {tuscany}}}}));
  CHECK(only(listed, "award", rule::PAR_3).outcome == outcome::violated);
  const auto joins =
      of(founding(), awards({{.name = "g", .partnership = partnership{.lead = tuscany}}}),
         decree("x", day<2021, 1, 1>, {partner_change{"g", joining{{.who = tuscany, .role = partner_role::partner}}}}));
  CHECK(only(joins, "x", rule::PAR_3).outcome == outcome::violated);
  CHECK(only(joins, "x", rule::PAR_3).measured == measure::count(2));
}

TEST_CASE("PAR-5 of a dossier: the shares of an award, as acts change them") {
  const party tuscany{"Regione Toscana"};
  const party school{"CPIA 1 Firenze"};
  const party town{"Comune di Firenze"};
  const auto with = [&](euro of_lead, euro of_school) {
    return awards(
        {{.name = "g",
          .partnership =
              partnership{.lead = tuscany, .partners = {school}, .shares = {{tuscany, of_lead}, {school, of_school}}},
          .award = euros<100>}});
  };
  CHECK(only(of(with(euros<70>, euros<30>)), "award", rule::PAR_5).outcome == outcome::satisfied);
  CHECK(only(of(with(euros<70>, euros<29>)), "award", rule::PAR_5).outcome == outcome::violated);

  using change = decltype(partner_change::what);
  const auto judged = [&](const std::vector<change>& changes, euro of_school = euros<30>) {
    std::vector<provision> all;
    for (const auto& one : changes) all.emplace_back(partner_change{"g", one});
    const auto notice = of(founding(), with(euros<70>, of_school), decree("x", day<2021, 1, 1>, all));
    const auto says = about(notice.as_of(late), "x", rule::PAR_5);
    REQUIRE(says.size() == 1);  // once the act has made all its changes
    CHECK(says.front().provision == all.size() - 1);
    return says.front();
  };
  const change leaves = leaving{school, partner_role::partner};
  const change hands_over = leaving{school, partner_role::partner, tuscany};
  const change all_to_lead = budget_change{{{tuscany, euros<100>}}};
  CHECK(judged({succession{school, town}}).outcome == outcome::satisfied);
  CHECK(judged({leaves}).outcome == outcome::violated);
  CHECK(judged({leaves}).measured == measure(euros<70>));
  CHECK(judged({hands_over}).outcome == outcome::satisfied);
  CHECK(judged({leaves, all_to_lead}).outcome == outcome::satisfied);
  CHECK(judged({all_to_lead}).outcome == outcome::violated);
  CHECK(judged({all_to_lead}).measured == measure(euros<130>));
  CHECK(judged({budget_change{{{tuscany, euros<60>}, {school, euros<40>}}}}).outcome == outcome::satisfied);
  CHECK(judged({joining{{.who = town, .role = partner_role::partner, .share = euros<1>}}}).outcome ==
        outcome::violated);
  // What the award says wrong is not held against a later act that keeps the sum.
  CHECK(judged({succession{school, town}}, euros<29>).missing == fact::share);
  CHECK(
      judged({leaves, joining{{.who = town, .role = partner_role::partner, .share = euros<29>}}}, euros<29>).missing ==
      fact::share);
  CHECK(judged({leaves}, euros<29>).outcome == outcome::violated);

  // More money that nobody has divided, and then somebody.
  const auto more =
      decree("more", day<2020, 12, 1>,
             {top_up{.target = top_up_target::each_grant, .amount = euros<20>, .reach = reach::only({"g"})}});
  const auto after_more = [&](const change& what) {
    return only(
        of(founding(), with(euros<70>, euros<30>), more, decree("x", day<2021, 1, 1>, {partner_change{"g", what}})),
        "x", rule::PAR_5);
  };
  CHECK(after_more(succession{school, town}).missing == fact::share);
  CHECK(after_more(succession{school, town}).limit == measure(euros<120>));
  CHECK(after_more(budget_change{{{school, euros<50>}}}).outcome == outcome::satisfied);
  CHECK(after_more(budget_change{{{school, euros<40>}}}).outcome == outcome::violated);
}

TEST_CASE("PAR-5 of a dossier: a change of which nobody knows the order") {
  const party tuscany{"Regione Toscana"};
  const party school{"CPIA 1 Firenze"};
  const auto january = *partial_date::month(2021, 1);
  const auto awarded = awards(
      {{.name = "g",
        .partnership =
            partnership{.lead = tuscany, .partners = {school}, .shares = {{tuscany, euros<70>}, {school, euros<30>}}},
        .award = euros<100>}});
  const auto notice =
      of(founding(), awarded, decree("x", january, {partner_change{"g", budget_change{{{school, euros<40>}}}}}),
         decree("y", january, {partner_change{"g", budget_change{{{tuscany, euros<60>}}}}}));
  CHECK(only(notice, "y", rule::PAR_5).outcome == outcome::undetermined);
}

TEST_CASE(
    "PAR-1 of a dossier: a change that came before or after another, nobody knows, and one without a partnership") {
  const auto january = *partial_date::month(2021, 1);
  const party tuscany{"Regione Toscana"};
  const party lazio{"Regione Lazio"};
  const auto awarded = awards({{.name = "g", .partnership = partnership{.lead = tuscany}}});
  const auto notice =
      of(awarded, decree("x", january, {partner_change{"g", leaving{tuscany, partner_role::lead}}}),
         decree("y", january, {partner_change{"g", joining{{.who = lazio, .role = partner_role::lead}}}}));
  CHECK(only(notice, "y", rule::PAR_1).missing == fact::adoption_day);
  const auto unsaid =
      of(awarding({"g"}), decree("x", january, {partner_change{"g", leaving{tuscany, partner_role::lead}}}));
  CHECK(about(unsaid.as_of(late), "x", rule::PAR_1).empty());
  const auto nobody = of(decree("x", january, {partner_change{"g", leaving{tuscany, partner_role::lead}}}));
  CHECK(about(nobody.as_of(late), "x", rule::PAR_1).empty());
}
