// SPDX-License-Identifier: BSL-1.0
// Whichever allocation fails, reading and writing end with std::bad_alloc, and with nothing else.
#include <avviso/avviso.hpp>

#include <string>

#include "../../examples/prima/prima_notice.hpp"
#include "../allocations/allocations.hpp"
#include "files.hpp"

using namespace avviso;

namespace {

// What is read in spite of a failure, as sorting falls back on, is what is read without one.
template <class T = dossier>
int failures_of_reading(const std::string& text) {
  const auto right = from_json<T>(text);
  bool is_same = true;
  const int outlived = failures_outlived([&] {
    const auto read = from_json<T>(text);
    is_same &= read.has_value() == right.has_value() && read.errors().size() == right.errors().size();
  });
  CHECK(is_same);
  return outlived;
}

}  // namespace

TEST_CASE("json: reading outlives each lack of memory") {
  int outlived = failures_of_reading(file("complete.json"));
  CHECK(outlived > 500);
  for (const char* name :
       {"02-cut-short.json", "10-list.json", "17-field-unknown.json", "21-too-deep.json", "27-id-repeated.json",
        "29-circle.json", "39-null-for-not-stated.json", "43-subject-to-mixed.json", "47-field-of-another.json",
        "56-amount-italian.json", "71-several-at-once.json", "77-statement-two-values.json"}) {
    CAPTURE(name);
    const auto here = failures_of_reading(file(std::string("malformed/") + name));
    CHECK(here >= 5);
    outlived += here;
  }
  MESSAGE(outlived, " failures outlived");
}

TEST_CASE("json: reading what is asked outlives each lack of memory") {
  const question asked{.field = field::may_spend, .grant = "Lazio", .on = day<2022, 5, 1>, .amount = euros<100>};
  const as_of when{date::min(), date::max(), readings::documents()};
  CHECK(failures_of_reading<question>(to_json(asked)) > 5);
  CHECK(failures_of_reading<question>(R"({"field": "endowment", "grant": "Lazio", "colour": 1})") > 5);
  CHECK(failures_of_reading<question>(R"({"field": "deadline", "deadline": "applications_close", "grant": "Lazio"})") >
        5);
  CHECK(failures_of_reading<as_of>(to_json(when)) > 5);
  CHECK(failures_of_reading<as_of>("{}") > 5);
  CHECK(failures_of_reading<readings>(to_json(when.readings)) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(asked)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(when)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(when.readings)); }) > 5);
}

TEST_CASE("json: writing outlives each lack of memory") {
  const auto of = *dossier::of(prima_acts());
  const auto then =
      of.as_of({.in_force = day<2021, 6, 1>, .known = day<2021, 6, 1>, .readings = readings::documents()});
  const auto end = *then.grant("Lazio").end_of_activities();
  const auto findings = audit(of, readings::documents());
  const auto why = *explain(then, end);
  const auto changes = difference(
      of.as_of({.in_force = date::max(), .known = day<2020, 1, 1>, .readings = readings::documents()}), then);
  const auto complete = *from_json<dossier>(file("complete.json"));
  CHECK(failures_outlived([&] { static_cast<void>(to_json(complete)); }) > 200);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(end, of)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(findings, of)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(why, of)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(changes, of, of)); }) > 5);
}

TEST_CASE("json: writing what views tell outlives each lack of memory") {
  const auto of = *dossier::of(prima_acts());
  const as_of when{day<2021, 6, 1>, day<2021, 6, 1>, readings::documents()};
  const auto at = of.as_of(when);
  const question end{.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = "Lazio"};
  const auto along = timeline(at, end);
  const auto traced = trace(at, end);
  const auto due = due_between(at, day<2021, 12, 1>, day<2021, 12, 31>);
  const auto waiting = pending(of.as_of({when.in_force, when.known, readings::complete_register()}));
  const auto why = *why_not(at, "second-extension", 0, "Lazio");
  const auto lost = *impact_of(of, annulment{"adhesion-Lazio", annulment_effect::ex_tunc}, when);
  const auto seen = *preview(*of.without("adhesion-Lazio"), {*of.find_act("adhesion-Lazio")}, when);
  const report all(seen.findings);
  REQUIRE_FALSE((due.empty() || waiting.empty() || why.empty() || lost.changes.empty() || seen.changes.empty()));
  CHECK(failures_outlived([&] { static_cast<void>(to_json(along, of)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(traced, of)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(due, of)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(waiting)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(why)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(lost)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(seen)); }) > 5);
  CHECK(failures_outlived([&] { static_cast<void>(to_json(all, seen.after.dossier())); }) > 5);
}

TEST_CASE("json: the words of an error outlive each lack of memory") {
  const auto read = from_json<dossier>(file("malformed/71-several-at-once.json"));
  REQUIRE(!read.errors().empty());
  CHECK(failures_outlived([&] {
          for (const auto& one : read.errors()) static_cast<void>(wording::text(one, language::italian));
        }) > 0);
}
