// SPDX-License-Identifier: BSL-1.0
// The casebook as one portfolio answers as its snapshots do.
#include "../../examples/prima/prima_notice.hpp"
#include "../properties/compared_portfolio.hpp"
#include "read.hpp"

#include <random>
#include <set>
#include <vector>

using namespace avviso;

namespace {

void add(const stated<partial_date>& when, std::set<date>& into) {
  const auto* day = when.if_stated();
  if (day == nullptr) return;
  for (const auto one : {day->earliest(), day->latest()}) {
    for (const std::int64_t n : {-1, 0, 1}) {
      if (const auto next = add_days(one, n)) into.insert(*next);
    }
  }
}

std::vector<date> days_of(const dossier& one) {
  std::set<date> all = {date::min(), date::max()};
  for (const auto& each : one.acts()) {
    add(each.reference.on, all);
    add(each.published, all);
    add(each.effective, all);
    add(each.known, all);
    if (const auto* registered = each.registration.if_stated()) add(registered->on, all);
  }
  for (const auto& each : one.statements()) add(partial_date(each.known), all);
  return {all.begin(), all.end()};
}

}  // namespace

TEST_CASE("the casebook as a portfolio answers as its snapshots do") {
  std::vector<named_dossier> all = {{"prima in C++", *dossier::of(prima_acts())}};
  for (const char* name :
       {"erasmus-2020", "giovani-2g", "impact-2018", "inside", "integrated-plans", "multi-action-2016", "percorsi",
        "portal", "prima", "prima-il-lavoro-lazio", "scuola-al-centro", "sport", "sport-e-inclusione"}) {
    all.push_back({name, case_named(name)});
  }
  for (const auto& how : {readings::documents(), readings::complete_register()}) {
    const auto of = portfolio::compile(all, how);
    REQUIRE(of.notices().size() == all.size());
    portfolio_test::compared sum;
    std::mt19937_64 engine(20180320);
    for (const auto& one : all) {
      const named_dossier alone[] = {one};
      const auto its = portfolio::compile(alone, how);
      const auto days = days_of(one.dossier);
      for (int n = 0; n < 12; ++n) {
        const both_days when{days[engine() % days.size()], days[engine() % days.size()]};
        portfolio_test::compare_all(its, when, sum);
        REQUIRE_MESSAGE(sum.wrong.empty(), one.id << ": " << sum.wrong);
      }
    }
    MESSAGE(sum.laid << " answers laid, " << sum.left << " of the snapshot");
    CHECK(sum.laid > sum.left);
  }
}
