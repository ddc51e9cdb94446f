// SPDX-License-Identifier: BSL-1.0
// How much time and money there is left.
#include "../../../examples/prima/prima_notice.hpp"
#include "../../allocations/allocations.hpp"
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

template <class T>
std::vector<stated<T>> candidates(const result<answer<T>>& given) {
  REQUIRE(given);
  return list(given);
}

dossier of_programme(date end) {
  auto founds = founding();
  std::get<establishment>(founds.provisions.front()).notice.programme = programme::amif_2014_2020;
  return of(founds, awarding({"g"}), decree("x", day<2021, 3, 1>, {to(end)}));
}

}  // namespace

TEST_CASE("spending stays within the activities, the law of the day, and the award") {
  const auto notice = of_programme(day<2023, 6, 30>);
  const auto on = [](date day) { return as_of{day, day, readings::documents()}; };
  const auto before = notice.as_of(on(day<2022, 4, 11>));
  const auto after = notice.as_of(on(day<2022, 4, 12>));
  // Reg. (EU) 514/2014: until 31 December 2022; as amended by Reg. (EU) 2022/585, until 30 June 2024.
  CHECK(candidates(may_spend(before, "g", day<2022, 12, 31>, euros<10>)) == truths{true});
  CHECK(candidates(may_spend(before, "g", day<2023, 1, 1>, euros<10>)) == truths{false});
  CHECK(candidates(may_spend(after, "g", day<2023, 1, 1>, euros<10>)) == truths{true});
  CHECK(candidates(may_spend(after, "g", day<2023, 7, 1>, euros<10>)) == truths{false});
  CHECK(candidates(may_spend(after, "g", day<2023, 1, 1>, euros<10, 1>)) == truths{false});
  CHECK(candidates(last_day_to_spend(before, "g")) == ends{day<2022, 12, 31>});
  CHECK(candidates(last_day_to_spend(after, "g")) == ends{day<2023, 6, 30>});
  CHECK(candidates(last_day_to_extend(after, end_kind, "g")) == ends{day<2023, 6, 30>});
}

TEST_CASE("what is not stated of the money leaves the spending not stated, unless the time forbids it") {
  const auto prima = of(prima_acts());
  const auto then = prima.as_of({day<2022, 5, 1>, day<2022, 6, 30>, readings::documents()});
  CHECK(candidates(may_spend(then, "Marche", day<2022, 5, 1>, euros<1>)) == truths{not_stated});
  CHECK(candidates(may_spend(then, "Marche", day<2022, 7, 1>, euros<1>)) == truths{false});
  CHECK(may_spend(then, "Umbria", day<2022, 5, 1>, euros<1>).error().code == errc::no_such_grant);
  const auto first = prima.as_of({day<2021, 3, 18>, day<2021, 3, 18>, readings::documents()});
  CHECK(candidates(largest_top_up(first)) == amounts{euros<9'904'195, 77>});
  CHECK(candidates(largest_top_up(then)) == amounts{not_stated});
}

TEST_CASE("a prepared snapshot says what the snapshot says, and allocates nothing") {
  const auto prima = of(prima_acts());
  const auto at = prima.as_of({day<2022, 3, 1>, day<2022, 6, 30>, readings::documents()});
  const prepared_snapshot ready(at);
  for (const auto& grant : prima.grants()) {
    CHECK(list(**ready.end_of_activities(grant)) == list(*at.grant(grant).end_of_activities()));
    CHECK(list(**ready.award(grant)) == list(*at.grant(grant).award()));
    CHECK(list(**ready.top_ups(grant)) == list(*at.grant(grant).top_ups()));
    CHECK(list(**ready.total(grant)) == list(*at.grant(grant).total()));
    CHECK(list(**ready.grant_standing(grant)) == list(*at.grant(grant).standing()));
  }
  CHECK(list(**ready.awarded()) == list(*at.notice().awarded()));
  CHECK(list(**ready.endowment()) == list(*at.notice().endowment()));
  CHECK(list(**ready.unallocated()) == list(*at.notice().unallocated()));
  CHECK(list(**ready.deadline(end_kind)) == list(*at.notice().deadline(end_kind)));
  CHECK(ready.end_of_activities("Umbria").error().code == errc::no_such_grant);
  CHECK(ready.end_of_activities("Umbria").error().found == inline_text<31>("Umbria"));
  const std::string_view name = "Emilia-Romagna";
  CHECK(allocations_of([&] {
          for (int i = 0; i < 100; ++i) {
            static_cast<void>(ready.end_of_activities(name));
            static_cast<void>(ready.top_ups(name));
            static_cast<void>(ready.endowment());
            static_cast<void>(ready.end_of_activities("nobody"));
          }
        }) == 0);
}

TEST_CASE("adding an act copies no act") {
  const auto notice = of(founding(), awarding({"g"}));
  const auto more = notice.with(decree("x", day<2021, 3, 1>, {to(day<2021, 12, 31>)}));
  REQUIRE(more);
  CHECK(&notice.acts()[0] == &more->acts()[0]);
  CHECK(notice.acts().size() == 2);
  CHECK(more->acts().size() == 3);
  const auto copy = notice;  // NOLINT(performance-unnecessary-copy-initialization)
  CHECK(&copy.acts()[0] == &notice.acts()[0]);
  CHECK(*more->without("x") == notice);
  CHECK(more->without("y").error().code == errc::no_such_act);
}
