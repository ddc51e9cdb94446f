// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/rulebook.hpp>
#include <avviso/rules/top_up.hpp>

#include <doctest/doctest.h>

using namespace avviso;

TEST_CASE("a ledger's entries are judged in its order, and what breaks it is a finding") {
  const auto ledger = envelope<euro>::of(euros<100>, std::vector<ledger_entry<euro>>{
                                                         {entry_kind::award, euros<60>},
                                                         {entry_kind::award, euros<50>},
                                                         {entry_kind::saving, euros<200>},
                                                         {entry_kind::increase, euros<0>},
                                                         {entry_kind::increase, not_stated},
                                                         {entry_kind::award, euros<1>},
                                                         {entry_kind::revocation, not_stated},
                                                     });
  REQUIRE(ledger);
  const auto findings = judge(*ledger);
  REQUIRE(findings.size() == 7);
  CHECK(findings[0] ==
        finding{.rule = rule::TOP_2, .outcome = outcome::satisfied, .measured = euros<60>, .limit = euros<100>});
  CHECK(findings[1] ==
        finding{.rule = rule::TOP_2, .outcome = outcome::violated, .measured = euros<110>, .limit = euros<100>});
  CHECK(findings[2] == finding{.rule = rule::TOP_6, .outcome = outcome::violated, .measured = euros<200>});
  CHECK(findings[3] == finding{.rule = rule::TOP_1, .outcome = outcome::violated, .measured = euros<0>});
  CHECK(findings[4] == finding{.rule = rule::TOP_1, .outcome = outcome::undetermined, .missing = fact::amount});
  CHECK(findings[5] ==
        finding{
            .rule = rule::TOP_2, .outcome = outcome::undetermined, .missing = fact::endowment, .measured = euros<-89>});
  CHECK(findings[6] == finding{.rule = rule::TOP_6, .outcome = outcome::undetermined, .missing = fact::amount});
  CHECK(verdict(findings) == outcome::violated);
  CHECK(entry(rule::TOP_6).id == "TOP-6");
}

TEST_CASE("units are judged by the same rules") {
  const auto ledger =
      envelope<units>::of(bounded<units>::at_least(units::of(160)), std::vector<ledger_entry<units>>{
                                                                        {entry_kind::award, units::of(160)},
                                                                        {entry_kind::award, units::of(1)},
                                                                    });
  REQUIRE(ledger);
  const auto findings = judge(*ledger);
  CHECK(findings[0] == finding{.rule = rule::TOP_2, .outcome = outcome::satisfied});
  CHECK(findings[1] == finding{.rule = rule::TOP_2, .outcome = outcome::undetermined, .missing = fact::endowment});
}

TEST_CASE("TOP-6: no more is saved or revoked than was awarded") {
  const auto last = [](entry_kind kind, bounded<euro> amount) {
    return judge(*envelope<euro>::of(euros<100>,
                                     std::vector<ledger_entry<euro>>{{entry_kind::award, euros<60>}, {kind, amount}}))
        .back();
  };
  for (const auto kind : {entry_kind::saving, entry_kind::revocation}) {
    CHECK(last(kind, euros<60>).outcome == outcome::satisfied);
    CHECK(last(kind, euros<60, 1>).outcome == outcome::violated);
    CHECK(last(kind, not_stated).missing == fact::amount);
    CHECK(last(kind, euros<60>).rule == rule::TOP_6);
  }
}
