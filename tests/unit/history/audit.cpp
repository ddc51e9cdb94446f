// SPDX-License-Identifier: BSL-1.0
// A whole history, each act judged by what was known and in force on its own day.
#include <avviso/history/audit.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "../../../examples/prima/prima_notice.hpp"
#include "../../allocations/allocations.hpp"
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

std::vector<finding> audited(const dossier& notice, std::string_view id, rule which,
                             const readings& how = readings::documents()) {
  auto all = audit(notice, how);
  all.erase(std::remove_if(all.begin(), all.end(),
                           [&](const finding& one) { return one.rule != which || notice.acts()[*one.act].id != id; }),
            all.end());
  return all;
}
finding only_audited(const dossier& notice, std::string_view id, rule which,
                     const readings& how = readings::documents()) {
  const auto all = audited(notice, id, which, how);
  REQUIRE(all.size() == 1);
  return all.front();
}

}  // namespace

TEST_CASE("the award of PRIMA was within the endowment of its day, whatever was added later") {
  const auto notice = of(prima_acts());
  CHECK(outcomes(notice.as_of(late), "award", rule::TOP_2) == list_of{outcome::satisfied});
  const auto then = only_audited(notice, "award", rule::TOP_2);
  CHECK(then.outcome == outcome::satisfied);
  CHECK(then.measured == measure(euros<15'095'804, 23>));
  CHECK(then.limit == measure(euros<25'000'000>));
  for (const auto which : {rule::EXT_1, rule::EXT_4}) {
    const auto says = audited(notice, "second-extension", which);
    CHECK(says.size() == 15);  // the notice and fourteen grants
    for (const auto& one : says) CHECK(one.outcome == outcome::satisfied);
  }
  CHECK(only_audited(notice, "second-extension", rule::TOP_1).outcome == outcome::undetermined);
  CHECK(only_audited(notice, "second-extension", rule::TOP_2).outcome == outcome::not_applicable);
  CHECK(only_audited(notice, "second-extension", rule::TOP_2).missing == fact::amount);
  // On its day nobody had adhered, of whom nobody could know.
  CHECK(audited(notice, "second-extension", rule::EXT_5).size() == 14);
  for (const auto& one : audited(notice, "second-extension", rule::EXT_5)) CHECK(one.missing == fact::adhesion);
}

TEST_CASE("an act registered later, and never held effective before, has not offended") {
  const auto notice = of(prima_acts());
  CHECK(only_audited(notice, "adoption", rule::EFF_1).outcome == outcome::satisfied);
  CHECK(only_audited(notice, "adoption", rule::EFF_2).outcome == outcome::satisfied);
  // The day of its adoption knows nothing of that.
  CHECK(outcomes(notice.as_of(on_the_day(day<2018, 3, 20>)), "adoption", rule::EFF_1) ==
        list_of{outcome::undetermined});
  act early = founding();
  early.control = control::required;
  early.registration = registration{.on = day<2020, 3, 1>};
  CHECK(only_audited(of(early), "notice", rule::EFF_1).outcome == outcome::satisfied);
  early.effective = day<2020, 2, 1>;
  CHECK(only_audited(of(early), "notice", rule::EFF_1).outcome == outcome::violated);
}

TEST_CASE("what the Court and the Gazette did later belongs to the act") {
  act silent = founding();
  silent.control = control::required;
  silent.review = court_review{.received = day<2020, 1, 10>};
  CHECK(only_audited(of(silent), "notice", rule::EFF_3).outcome == outcome::satisfied);
  act awarded = awarding({"g"}, euros<40'000>);
  awarded.published = day<2020, 3, 1>;
  awarded.effective = day<2020, 2, 15>;
  CHECK(only_audited(of(awarded), "award", rule::EFF_4).outcome == outcome::violated);
  act window = founding();
  window.published = day<2020, 2, 1>;
  window.provisions.emplace_back(window_opening{day<2020, 1, 31>, not_stated});
  CHECK(only_audited(of(window), "notice", rule::WIN_1).outcome == outcome::violated);
  // Registered in time to extend a term that still ran.
  act extends = decree("x", day<2021, 6, 1>, {to(day<2021, 12, 31>)});
  extends.control = control::required;
  extends.registration = registration{.on = day<2021, 6, 30>};
  CHECK(only_audited(of(founding(), extends), "x", rule::EXT_8).outcome == outcome::satisfied);
  extends.registration = registration{.on = day<2021, 7, 1>};
  CHECK(only_audited(of(founding(), extends), "x", rule::EXT_8).outcome == outcome::violated);
}

TEST_CASE("other acts count as they were known and in force on the day") {
  // What was annulled later still stood; what came to be known later was not there.
  const auto first = decree("first", day<2021, 5, 1>, {to(day<2021, 12, 31>)});
  const auto second = decree("second", day<2021, 11, 1>, {to(day<2022, 6, 30>)});
  const auto no = decree("no", day<2021, 12, 1>, {annulment{"first", annulment_effect::ex_tunc}});
  const auto notice = of(founding(), first, second, no);
  CHECK(outcomes(notice.as_of(late), "second", rule::EXT_1) == list_of{outcome::violated});
  CHECK(only_audited(notice, "second", rule::EXT_1).outcome == outcome::satisfied);
  act found_later = first;
  found_later.known = day<2021, 11, 2>;
  CHECK(only_audited(of(founding(), found_later, second), "second", rule::EXT_1).outcome == outcome::violated);
  CHECK(only_audited(of(founding(), found_later, second), "first", rule::EXT_1).outcome == outcome::satisfied);
}

TEST_CASE("an award counts on its own day, even if it is registered later; an imprecise day counts as its last") {
  const auto over = [](partial_date on) {
    act one = decree("x", on, {award{.grants = {{.name = "h", .award = euros<95>}}}});
    one.control = control::required;
    one.registration = registration{.on = day<2021, 12, 1>};
    return of(founding(), awarding({"g"}), one);
  };
  CHECK(only_audited(over(day<2021, 1, 1>), "x", rule::TOP_2).outcome == outcome::violated);
  CHECK(only_audited(over(*partial_date::year(2021)), "x", rule::TOP_2).measured == measure(euros<105>));
  CHECK(only_audited(over(*partial_date::month(2020, 1)), "x", rule::TOP_2).measured == measure(euros<95>));
  CHECK(only_audited(over(day<2021, 1, 1>), "award", rule::TOP_2).outcome == outcome::satisfied);
}

TEST_CASE("an audit goes by day of adoption, however the acts were added, and judges by caps") {
  std::vector<act> acts = prima_acts();
  const auto notice = of(acts);
  const auto all = audit(notice, readings::documents());
  const auto day_of = [&](const finding& one) { return notice.acts()[*one.act].reference.on.latest(); };
  CHECK(std::is_sorted(all.begin(), all.end(),
                       [&](const finding& a, const finding& b) { return day_of(a) < day_of(b); }));
  for (std::size_t turn = 0; turn < 4; ++turn) {
    std::rotate(acts.begin(), acts.begin() + 5, acts.end());
    CHECK(audit(of(acts), readings::documents()) == all);
  }
  const auto capped = audit(notice, readings::documents(), {.most = 1});
  CHECK(std::count_if(capped.begin(), capped.end(), [](const finding& one) {
          return one.rule == rule::EXT_6 && one.outcome == outcome::violated;
        }) == 15);  // of the notice and of fourteen grants
  CHECK(audit(of(std::vector<act>()), readings::documents()).empty());
}

TEST_CASE("an audit grows as the acts that extend one grant, however many do") {
  const auto asked = [](int extensions) {
    std::vector<act> all = {founding(), awarding({"g"})};
    for (int n = 0; n < extensions; ++n) {
      all.push_back(decree(nth_id(1000 + n), *add_days(day<2020, 3, 1>, n), {to(*add_days(new_end, n))}));
    }
    const auto notice = *dossier::of(all);
    return bytes_asked_for_by([&] { CHECK_FALSE(audit(notice, readings::documents()).empty()); });
  };
  CHECK(asked(256) < 3 * asked(128));
}
