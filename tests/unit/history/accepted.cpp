// SPDX-License-Identifier: BSL-1.0
// Findings that an office accepts once, with a reason, and sees apart from then on.
#include <avviso/history/accepted.hpp>
#include <avviso/history/audit.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// Two grants end on 30 June 2021, and are extended in July: EXT-1 is violated of each, and of the notice.
dossier late_extension() {
  return of(founding(), awarding({"g", "h"}), decree("late", day<2021, 7, 10>, {to(new_end)}));
}

std::vector<finding> found_of(const dossier& notice) { return audit(notice, readings::documents()); }

std::size_t count_of(const std::vector<finding>& all, rule which, outcome what) {
  return static_cast<std::size_t>(std::count_if(
      all.begin(), all.end(), [&](const finding& one) { return one.rule == which && one.outcome == what; }));
}

accepted_finding late_one(std::optional<std::string> grant, outcome what = outcome::violated) {
  return {.rule = rule::EXT_1, .outcome = what, .of = "late", .grant = std::move(grant), .reason = "ratified"};
}

}  // namespace

TEST_CASE("an entry that names a grant accepts the finding of that grant, however it is spelled") {
  const auto notice = late_extension();
  const auto found = found_of(notice);
  REQUIRE(count_of(found, rule::EXT_1, outcome::violated) == 3);
  const std::vector<accepted_finding> accepted = {late_one("G")};
  const auto apart = set_apart(found, notice, accepted);
  CHECK(count_of(apart.open, rule::EXT_1, outcome::violated) == 2);
  REQUIRE(apart.accepted.size() == 1);
  CHECK(notice.grants()[*apart.accepted.front().found.grant] == "g");
  CHECK(apart.accepted.front().by == 0);
  CHECK(apart.outdated.empty());
  CHECK(apart.open.size() + apart.accepted.size() == found.size());
}

TEST_CASE("an entry that names no grant accepts the finding of the act, whatever grant it reaches") {
  const auto notice = late_extension();
  const std::vector<accepted_finding> accepted = {late_one({}), late_one("h")};
  const auto apart = set_apart(found_of(notice), notice, accepted);
  CHECK(count_of(apart.open, rule::EXT_1, outcome::violated) == 0);
  REQUIRE(apart.accepted.size() == 3);
  for (const auto& one : apart.accepted) {
    const bool is_of_h = one.found.grant && notice.grants()[*one.found.grant] == "h";
    CHECK(one.by == (is_of_h ? 1 : 0));
  }
}

TEST_CASE("what was accepted as undetermined and is violated is news, and the entry is outdated") {
  const auto notice = late_extension();
  const std::vector<accepted_finding> accepted = {late_one({}, outcome::undetermined)};
  const auto apart = set_apart(found_of(notice), notice, accepted);
  CHECK(apart.open == found_of(notice));
  CHECK(apart.accepted.empty());
  CHECK(apart.outdated == std::vector<std::uint32_t>{0});
}

TEST_CASE("an entry of another act, or given twice, accepts nothing and is outdated") {
  const auto notice = late_extension();
  auto of_another = late_one("g");
  of_another.of = "award";
  const std::vector<accepted_finding> accepted = {of_another, late_one("g"), late_one("g")};
  CHECK(set_apart(found_of(notice), notice, accepted).outdated == std::vector<std::uint32_t>{0, 2});
}

TEST_CASE("all that is found can be accepted for one reason, and nothing is open then") {
  const auto notice = late_extension();
  const auto found = found_of(notice);
  const auto accepted = accept_all(found, notice, "as of the handover");
  const auto apart = set_apart(found, notice, accepted);
  CHECK(count_of(apart.open, rule::EXT_1, outcome::violated) == 0);
  CHECK(std::none_of(apart.open.begin(), apart.open.end(), [](const finding& one) {
    return one.outcome == outcome::violated || one.outcome == outcome::undetermined;
  }));
  CHECK(apart.outdated.empty());
  CHECK(std::all_of(accepted.begin(), accepted.end(),
                    [](const accepted_finding& one) { return one.reason == "as of the handover"; }));
}

TEST_CASE("what is found twice of one act and grant is accepted once; of a source, by its name and grant") {
  const auto twice = of(founding(), awarding({"g"}), decree("late", day<2021, 7, 10>, {to(new_end), to(far)}));
  const auto found = found_of(twice);
  REQUIRE(count_of(found, rule::EXT_1, outcome::violated) >= 2);
  const auto accepted = accept_all(found, twice, "known");
  CHECK(std::count_if(accepted.begin(), accepted.end(),
                      [](const accepted_finding& one) { return one.rule == rule::EXT_1 && one.grant == "g"; }) == 1);
  const std::vector<statement> pages = {{.source = "page",
                                         .known = day<2021, 3, 1>,
                                         .about = {.field = field::deadline, .deadline = end_kind, .grant = "nobody"},
                                         .value = deadline_time(new_end)}};
  const auto told = of(founding(), awarding({"g"})).with(pages);
  REQUIRE(told);
  const auto of_sources = told->as_of(late).findings();
  const auto by_reason = accept_all(of_sources, *told, "another notice's");
  const auto of_page =
      std::find_if(by_reason.begin(), by_reason.end(), [](const accepted_finding& one) { return one.of == "page"; });
  REQUIRE(of_page != by_reason.end());
  CHECK(of_page->rule == rule::REF_1);
  CHECK(of_page->grant == "nobody");
  const std::vector<accepted_finding> only_page = {*of_page};
  const auto apart = set_apart(of_sources, *told, only_page);
  REQUIRE(apart.accepted.size() == 1);
  CHECK(apart.accepted[0].found.statement == std::optional<std::uint32_t>(0));
  auto of_another = *of_page;
  of_another.grant = "g";
  const std::vector<accepted_finding> other = {of_another};
  CHECK(set_apart(of_sources, *told, other).accepted.empty());
  of_another.grant.reset();  // whatever grant the source speaks of
  const std::vector<accepted_finding> any = {of_another};
  CHECK(set_apart(of_sources, *told, any).accepted.size() == 1);
}
