// SPDX-License-Identifier: BSL-1.0
// Whether the days of a grant come in their order, where the act that says so has effect on another day than its own.
#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace findings_in_order {

namespace {

// The activities end on 30 June 2021.
act starting(partial_date adopted, stated<partial_date> on = not_stated) {
  return decree("start", adopted, {start_of_activities{.grant = "g", .on = std::move(on)}});
}
finding of_start(const act& start, const as_of& when = seen(far, far)) {
  return only(of(founding(), awarding({"g"}), start), "start", rule::ORD_3, when);
}

}  // namespace

TEST_CASE("ORD-3 of a dossier: the day of the start that the act gives, or that from which it has effect") {
  CHECK(of_start(starting(day<2021, 6, 30>)).outcome == outcome::satisfied);
  CHECK(of_start(starting(day<2021, 7, 1>)).outcome == outcome::violated);
  CHECK(of_start(starting(day<2021, 7, 1>, partial_date(day<2021, 6, 30>))).outcome == outcome::satisfied);
  CHECK(of_start(starting(day<2021, 6, 1>, partial_date(day<2021, 7, 1>))).outcome == outcome::violated);
  auto later = starting(day<2021, 6, 1>);
  later.effective = partial_date(day<2021, 7, 1>);
  CHECK(of_start(later).outcome == outcome::violated);
  CHECK(of_start(later).limit == measure(day<2021, 7, 1>));
  CHECK(list(of(founding(), awarding({"g"}), later).as_of(late).grant("g").milestone(milestone::activities_started)) ==
        dates{day<2021, 7, 1>});
  later.effective = partial_date(day<2021, 6, 30>);
  CHECK(of_start(later).outcome == outcome::satisfied);
  auto registered = starting(day<2021, 6, 1>);
  registered.control = control::required;
  registered.registration = registration{.on = day<2021, 7, 2>};
  CHECK(of_start(registered).outcome == outcome::violated);
  registered.registration = not_stated;  // no effect: by the day of its adoption
  CHECK(of_start(registered).outcome == outcome::satisfied);
}

TEST_CASE("ORD-3 of a dossier: of a start on a day that is open, it is that day that is not stated") {
  const auto june = of_start(starting(day<2021, 7, 10>, *partial_date::month(2021, 6)));
  CHECK(june.outcome == outcome::satisfied);
  const auto summer = of_start(starting(day<2021, 7, 10>, *partial_date::between(day<2021, 6, 30>, day<2021, 7, 1>)));
  CHECK(summer.outcome == outcome::undetermined);
  CHECK(summer.missing == fact::start_day);
  CHECK(wording::english(summer).find("not stated: the day on which the activities started") != std::string::npos);
  CHECK(wording::italian(summer).find("non indicato: il giorno di avvio delle attività") != std::string::npos);
  CHECK(of_start(starting(day<2021, 7, 10>, *partial_date::month(2021, 7))).outcome == outcome::violated);
}

TEST_CASE("ORD-3 of a dossier: by each end that may be in force, of a grant that there is, and that has one") {
  const auto moved = [](partial_date on) { return decree("more", on, {to(new_end)}); };
  const auto says = [](const auto&... acts) {
    return only(of(founding(), awarding({"g"}), acts...), "start", rule::ORD_3, seen(far, far)).outcome;
  };
  const auto in_july = starting(day<2021, 7, 20>);
  CHECK(says(moved(day<2021, 6, 1>), in_july) == outcome::satisfied);
  CHECK(says(in_july, moved(day<2021, 7, 21>)) == outcome::violated);
  CHECK(says(moved(*partial_date::month(2021, 7)), in_july) == outcome::undetermined);
  const auto none = [](const auto&... acts) {
    return about(of(acts...).as_of(seen(far, far)), "start", rule::ORD_3).empty();
  };
  CHECK(none(awarding({"g"}), in_july));  // nobody states an end
  CHECK(none(founding(), in_july));       // nor awards the grant
}

TEST_CASE("ORD-3 of a draft: a start that gives no day is of the day on which it is adopted") {
  const auto notice = of(founding(), awarding({"g"}));
  const auto drafted = [&](date today) {
    const auto shown = preview(notice, {starting(today)}, on_the_day(today));
    REQUIRE(shown);
    list_of all;
    for (const auto& one : shown->findings) {
      if (one.rule == rule::ORD_3) all.push_back(one.outcome);
    }
    return all;
  };
  CHECK(drafted(old_end) == list_of{outcome::satisfied});
  CHECK(drafted(day<2021, 7, 1>) == list_of{outcome::violated});
}

}  // namespace findings_in_order
