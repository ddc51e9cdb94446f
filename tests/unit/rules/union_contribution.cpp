// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/top_up.hpp>

#include <doctest/doctest.h>

using namespace avviso;

TEST_CASE("TOP-5: the ceilings of 75 and 90 percent, floored to the cent") {
  const stated<euro> eligible = euros<15'095'804, 23>;
  const auto at = [&](euro contribution, union_ceiling which) {
    return within_union_ceiling(contribution, eligible, which).outcome;
  };
  CHECK(at(euros<11'321'853, 17>, union_ceiling::project) == outcome::satisfied);
  CHECK(at(euros<11'321'853, 18>, union_ceiling::project) == outcome::violated);
  for (const auto ninety : {union_ceiling::specific_action, union_ceiling::exceptional}) {
    CHECK(at(euros<13'586'223, 80>, ninety) == outcome::satisfied);
    CHECK(at(euros<13'586'223, 81>, ninety) == outcome::violated);  // what half up would give
  }
  CHECK(at(euros<15'095'804, 23>, union_ceiling::technical_assistance) == outcome::satisfied);
  const auto over = within_union_ceiling(euros<12'000'000>, eligible, union_ceiling::project);
  CHECK(over.measured == measure(euros<12'000'000>));
  CHECK(over.limit == measure(euros<11'321'853, 17>));
}

TEST_CASE("TOP-5: a recovery is the mirror image, and what is not stated is not judged") {
  const auto of = [](stated<euro> contribution, stated<euro> eligible) {
    return within_union_ceiling(contribution, eligible, union_ceiling::project);
  };
  CHECK(of(euros<-75>, euros<-100>).outcome == outcome::satisfied);
  CHECK(of(euros<-76>, euros<-100>).outcome == outcome::violated);
  CHECK(of(euros<0>, euros<0>).outcome == outcome::satisfied);
  CHECK(of(euros<0, 1>, euros<0>).outcome == outcome::violated);  // of nothing spent nothing is due
  CHECK(of(not_stated, euros<100>).missing == fact::contribution);
  CHECK(of(euros<75>, not_stated).missing == fact::eligible_expenditure);
}
