// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/explanation.hpp>
#include <avviso/history/preview.hpp>
#include <avviso/history/wording.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

using namespace avviso;

namespace {

constexpr as_of asked_at{.in_force = day<2022, 6, 30>, .known = day<2022, 6, 30>, .readings = readings::documents()};

act awarded_lazio() {
  return {.id = "award",
          .reference = directorial_decree("1", day<2020, 6, 17>),
          .provisions = {award{.grants = {{.name = "Lazio",
                                           .award = euros<100>,
                                           .deadlines = {{deadline_kind::activities_end, day<2021, 12, 31>}}}}}}};
}

act extension_of(std::string id, date to) {
  return {.id = std::move(id),
          .reference = directorial_decree("21", day<2021, 3, 19>),
          .provisions = {extension{.which = deadline_kind::activities_end, .to = to, .reach = reach::every_grant()}}};
}

statement page_says(std::string source, euro total) {
  return {.source = std::move(source),
          .known = day<2021, 4, 1>,
          .about = {.field = field::total, .grant = "Lazio"},
          .value = total};
}

}  // namespace

TEST_CASE("a dossier has one hash, however it came to be") {
  const auto longer = extension_of("longer", day<2022, 6, 30>);
  const auto shorter = extension_of("shorter", day<2022, 3, 31>);
  const auto at_once = *dossier::of(awarded_lazio(), shorter, longer);
  const auto one_by_one = *(*(*dossier::of(longer)).with(awarded_lazio())).with(shorter);
  CHECK(at_once.hash() == one_by_one.hash());
  CHECK(at_once == one_by_one);
  CHECK((*at_once.without("longer")).hash() == (*dossier::of(awarded_lazio(), shorter)).hash());
  CHECK((*at_once.without("longer")).hash() != (*at_once.without("shorter")).hash());
  CHECK((*dossier::of()).hash() == content_hash{});

  const auto page = page_says("page", euros<100>);
  const auto report = page_says("report", euros<110>);
  const auto told = *at_once.with(std::vector{page, report});
  CHECK(told.hash() == (*(*one_by_one.with(report)).with(page)).hash());
  CHECK(told.hash() != at_once.hash());
  CHECK((*told.with(page)).hash() != told.hash());
}

TEST_CASE("statements of one source and day have an order, and it is of the content") {
  const auto first = page_says("page", euros<100>);
  const auto second = page_says("page", euros<110>);
  const auto lazio = *dossier::of(awarded_lazio());
  const auto one_way = *lazio.with(std::vector{first, second});
  const auto other_way = *lazio.with(std::vector{second, first});
  CHECK(one_way != other_way);
  CHECK(one_way.hash() != other_way.hash());
  CHECK(one_way.hash() == (*(*lazio.with(first)).with(second)).hash());
}

TEST_CASE("every part of an act is in its hash") {
  const std::function<void(act&)> changes[] = {
      [](act& one) { one.id = "awarD"; },
      [](act& one) { one.reference.kind = act_kind::decree; },
      [](act& one) { one.reference.number = not_stated; },
      [](act& one) { one.reference.on = partial_date::unknown(); },
      [](act& one) { one.reference.authority = "ANPAL"; },
      [](act& one) { one.control = control::required; },
      [](act& one) { one.registration = registration{.on = day<2020, 7, 1>}; },
      [](act& one) { one.review = court_review{.received = day<2020, 7, 1>}; },
      [](act& one) { one.publicity = publicity::no_condition; },
      [](act& one) { one.published = day<2020, 7, 1>; },
      [](act& one) { one.effective = day<2020, 7, 1>; },
      [](act& one) { one.known = day<2020, 7, 1>; },
      [](act& one) { one.subject_to = {"award"}; },
      [](act& one) { one.provisions.clear(); },
      [](act& one) { one.provisions.emplace_back(waiver{{"Lazio"}}); },
      [](act& one) { one.provisions.emplace_back(waiver{.grants = {"Lazio"}, .keeps_report = true}); },
      [](act& one) { one.provisions.emplace_back(revocation{{"Lazio"}}); },
      [](act& one) { std::get<award>(one.provisions[0]).total = euros<100>; },
      [](act& one) { std::get<award>(one.provisions[0]).grants[0].award = euros<100, 1>; },
      [](act& one) { std::get<award>(one.provisions[0]).grants[0].name = "Lazi"; },
      [](act& one) {
        auto& limits = std::get<award>(one.provisions[0]).grants[0].deadlines;
        limits = limits.with(deadline_kind::final_report, day<2021, 12, 31>);
      },
  };
  std::vector<content_hash> seen = {(*dossier::of(awarded_lazio())).hash()};
  for (const auto& change : changes) {
    auto other = awarded_lazio();
    change(other);
    if (other.subject_to.size() == 1) other.id = "subject to itself";
    const auto hash = (*dossier::of(other)).hash();
    CHECK(std::find(seen.begin(), seen.end(), hash) == seen.end());
    seen.push_back(hash);
  }
}

TEST_CASE("what one dossier answered is not explained by another") {
  const auto before = *dossier::of(awarded_lazio());
  const auto drafted = *preview(before, {extension_of("draft", day<2022, 6, 30>)}, asked_at);
  const auto end_before = drafted.before.grant("Lazio").deadline(deadline_kind::activities_end);
  const auto end_after = drafted.after.grant("Lazio").deadline(deadline_kind::activities_end);
  REQUIRE(end_before);
  REQUIRE(end_after);
  const auto refused = errc::answer_of_another_dossier;
  CHECK(explain(drafted.before, end_before).has_value());
  CHECK(explain(drafted.after, end_after).has_value());
  CHECK(explain(drafted.before, end_after).error().code == refused);
  CHECK(explain(drafted.after, *end_before).error().code == refused);
  const auto why = *explain(drafted.after, end_after);
  CHECK(wording::premesse(why, drafted.after.dossier(), language::italian).has_value());
  CHECK(wording::premesse(why, before, language::italian).error().code == refused);

  // One that holds the same, built in another order, is the same dossier.
  const auto again = *dossier::of(extension_of("draft", day<2022, 6, 30>), awarded_lazio());
  CHECK(explain(again.as_of(asked_at), end_after).has_value());
  CHECK(wording::premesse(why, again, language::italian).has_value());

  // The error of a question passes through.
  const auto of_nobody = before.as_of(asked_at).grant("Lombardia").deadline(deadline_kind::activities_end);
  CHECK(explain(before.as_of(asked_at), of_nobody).error().code == errc::no_such_grant);
}
