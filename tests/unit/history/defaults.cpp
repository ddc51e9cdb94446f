// SPDX-License-Identifier: BSL-1.0
// What a dossier states once for its acts, and their legal order.
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

act saying_nothing(std::string id, act_kind kind = act_kind::directorial_decree,
                   std::vector<provision> provisions = {}) {
  return {.id = std::move(id),
          .reference = {.kind = kind, .number = "7", .on = day<2021, 3, 1>},
          .provisions = std::move(provisions)};
}

const defaults of_ministry{.control = control::required,
                           .authority = std::string("Ministero dell'Interno"),
                           .legal_order = legal_order::italian_state};

act filed(const act& one, const defaults& once = of_ministry) {
  const auto made = dossier::of(once, one);
  REQUIRE(made);
  return made->acts()[0];
}

}  // namespace

TEST_CASE("a default counts of each act that does not state the member, whenever it is added") {
  const auto one = filed(saying_nothing("a"));
  CHECK(one.control == control::required);
  CHECK(one.reference.authority == stated<std::string>(std::string("Ministero dell'Interno")));
  CHECK(one.legal_order == stated<legal_order>(legal_order::italian_state));

  const auto later = of(of_ministry).with(saying_nothing("a"));
  const auto before = of(saying_nothing("a")).with(of_ministry);
  REQUIRE(later);
  REQUIRE(before);
  CHECK(*later == *before);
  CHECK(later->hash() == before->hash());
  CHECK(later->acts()[0] == one);
  CHECK(later->defaults() == of_ministry);
}

TEST_CASE("what an act states itself stays") {
  auto said = saying_nothing("a");
  said.control = control::not_required;
  said.reference.authority = std::string("Regione Lazio");
  said.legal_order = legal_order::italian_region;
  CHECK(filed(said) == said);
}

TEST_CASE("a default of control is not of a law, a judgment, a foreign act, a committee appointment, an adhesion") {
  for (const auto kind : {act_kind::law, act_kind::judgment, act_kind::court_order, act_kind::commission_decision,
                          act_kind::committee_decision, act_kind::adhesion, act_kind::start_declaration}) {
    const auto one = filed(saying_nothing("a", kind));
    CHECK(one.control == control::not_stated);
    CHECK(one.reference.authority == not_stated);
  }
  CHECK(filed(saying_nothing("a", act_kind::note, {committee_appointment{}})).control == control::not_stated);
  auto foreign = saying_nothing("a");
  foreign.legal_order = legal_order::other;
  CHECK(filed(foreign) == foreign);  // nor is its authority the dossier's
}

TEST_CASE("the parties of an agreement, and who makes a law or a judgment, are not the authority of the dossier") {
  for (const auto kind : {act_kind::agreement, act_kind::agreement_amendment, act_kind::programme_agreement,
                          act_kind::law, act_kind::unnamed}) {
    CHECK(filed(saying_nothing("a", kind)).reference.authority == not_stated);
  }
  for (const auto kind : {act_kind::note, act_kind::notice, act_kind::award, act_kind::award_letter, act_kind::decree,
                          act_kind::ministerial_decree}) {
    CHECK(filed(saying_nothing("a", kind)).reference.authority.is_stated());
  }
}

TEST_CASE("an act that states what the dossier does is the act that leaves it out") {
  const auto spelled_out = filed(saying_nothing("a"));
  const auto left_out = of(of_ministry, saying_nothing("a"));
  CHECK(of(of_ministry, spelled_out) == left_out);
  // Without the default it says the same, as another dossier.
  const auto alone = of(spelled_out);
  CHECK(alone != left_out);
  CHECK(alone.acts()[0] == left_out.acts()[0]);
}

TEST_CASE("a dossier states its defaults once") {
  const auto made = dossier::of(of_ministry, saying_nothing("a"));
  REQUIRE(made);
  CHECK(made->with(of_ministry));
  const auto twice = made->with(defaults{.control = control::not_required});
  REQUIRE_FALSE(twice);
  CHECK(twice.error().code == errc::defaults_repeated);
  CHECK(of(defaults{}, saying_nothing("a")) == of(saying_nothing("a")));
  const auto emptied = made->without("a");
  REQUIRE(emptied);
  CHECK(emptied->defaults() == of_ministry);
}

TEST_CASE("the Court of Auditors controls no act of another legal order") {
  auto foreign = saying_nothing("a");
  foreign.control = control::required;
  foreign.legal_order = legal_order::european_union;
  const auto refused = dossier::of(foreign);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == errc::control_of_another_order);
  CHECK(refused.error().found == inline_text<31>("a"));
  const auto once = dossier::of(defaults{.control = control::required, .legal_order = legal_order::other});
  REQUIRE_FALSE(once);
  CHECK(once.error().code == errc::control_of_another_order);
  // A region's act that is controlled, as in Sicily, says so.
  foreign.legal_order = legal_order::italian_region;
  CHECK(dossier::of(foreign));
}

TEST_CASE("statements stay when defaults are stated after them") {
  const statement page{
      .source = "page", .known = day<2021, 5, 1>, .about = {.field = field::endowment}, .value = euros<100>};
  const auto paged = of(saying_nothing("a")).with(page);
  REQUIRE(paged);
  const auto made = paged->with(of_ministry);
  REQUIRE(made);
  CHECK(made->statements().size() == 1);
  const auto other = of(of_ministry, saying_nothing("a")).with(page);
  REQUIRE(other);
  CHECK(*made == *other);
}

TEST_CASE("a control that the dossier states withholds effect as one that the act states") {
  const auto notice = of(founding(), awarding({"g"}), saying_nothing("x", act_kind::directorial_decree, {to(new_end)}));
  const auto controlled = notice.with(of_ministry);
  REQUIRE(controlled);
  const auto strictly = seen(far, far, readings::complete_register());
  CHECK(end_of(*controlled, strictly) == ends{old_end});
  const auto regional = notice.with(defaults{.legal_order = legal_order::italian_region});
  REQUIRE(regional);
  CHECK(end_of(*regional, strictly) == ends{new_end});  // no region's act waits for the Court
}

TEST_CASE("nothing Italian is asked of a British grant, or of one of the Union") {
  const act letter{
      .id = "letter",
      .reference = {.kind = act_kind::award_letter, .on = day<2020, 11, 15>, .authority = std::string("UKRI")},
      .provisions = {establishment{{.number = "AH/V001", .title = "Standard grant"}},
                     award{.grants = {{.name = "g", .award = euros<50'000>, .deadlines = {{end_kind, old_end}}}}}}};
  const auto later = saying_nothing(
      "late", act_kind::award_letter,
      {to(new_end), top_up{.target = top_up_target::each_grant, .amount = not_stated, .reach = reach::every_grant()}});
  for (const auto order : {legal_order::other, legal_order::european_union}) {
    const auto made = dossier::of(defaults{.legal_order = order}, letter, later);
    REQUIRE(made);
    for (const auto& one : audit(*made, readings::documents())) {
      CAPTURE(spelled(one));
      const bool is_italian = entry(one.rule).orders == legal_orders::italian();
      CHECK((!is_italian || one.outcome == outcome::not_applicable));
      if (one.rule == rule::TOP_1) CHECK(one.missing == fact::amount);  // common sense stays
    }
    CHECK(end_of(*made, seen(far, far, readings::complete_register())) == ends{new_end});
  }
}

TEST_CASE("a law and a decision of the Commission in an Italian dossier") {
  const auto law =
      saying_nothing("law", act_kind::law,
                     {top_up{.target = top_up_target::envelope, .amount = euros<50>, .reach = reach::no_grant()}});
  const auto decision =
      saying_nothing("decision", act_kind::commission_decision,
                     {top_up{.target = top_up_target::envelope, .amount = euros<5>, .reach = reach::no_grant()}});
  const auto made = dossier::of(of_ministry, founding(), law, decision);
  REQUIRE(made);
  const auto at = made->as_of(seen(far, far, readings::complete_register()));
  CHECK(list(at.notice().endowment()) == amounts{euros<155>});
  for (const auto one : {rule::EFF_1, rule::ACT_3}) {
    CHECK(outcomes(at, "law", one) == list_of(1, outcome::not_applicable));
    CHECK(outcomes(at, "decision", one) == list_of(1, outcome::not_applicable));
  }
  CHECK(outcomes(at, "law", rule::ACT_1) == list_of(1, outcome::satisfied));
  CHECK(outcomes(at, "decision", rule::ACT_1) == list_of(1, outcome::not_applicable));
}

TEST_CASE("ANN-1: a court that annuls an award is bound by no months") {
  const auto annulling = [](act_kind kind) {
    return act{.id = "z",
               .reference = {.kind = kind, .number = "1010", .on = day<2024, 3, 1>},
               .provisions = {annulment{"award", annulment_effect::ex_tunc}}};
  };
  const auto judged = [&](act_kind kind) {
    return outcomes(of(founding(), awarding({"g"}), annulling(kind)).as_of(seen(day<2024, 6, 1>, day<2024, 6, 1>)), "z",
                    rule::ANN_1);
  };
  CHECK(judged(act_kind::directorial_decree) == list_of(1, outcome::violated));
  CHECK(judged(act_kind::judgment) == list_of(1, outcome::not_applicable));
  CHECK(judged(act_kind::law) == list_of(1, outcome::not_applicable));
}
