// SPDX-License-Identifier: BSL-1.0
// What a beneficiary replies to an offer: the last reply decides, and after the list is closed nobody adheres. S20.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date end_before = day<2020, 12, 31>;
constexpr date end_offered = day<2021, 6, 30>;

// Grant g until the end of 2020; a decree of 1 June 2020 offers six months more, and 500 euro.
std::vector<act> award_and_offer() {
  const grant one{.name = "g", .award = euros<1'000>, .deadlines = {{end_kind, end_before}}};
  return {decree("a", day<2020, 1, 10>, {award{.grants = {one}}}, "1"),
          decree("e", day<2020, 6, 1>,
                 {to(end_offered, reach::adhering()), top_up{top_up_target::each_grant, euros<500>, reach::adhering()}},
                 "2")};
}
act reply(std::string id, date on, std::vector<provision> provisions, stated<std::string> number = not_stated) {
  return {.id = std::move(id),
          .reference = {.kind = act_kind::adhesion, .number = std::move(number), .on = on},
          .control = control::not_required,
          .provisions = std::move(provisions)};
}
adhesion accepts(election what) { return {.grant = "g", .to = "e", .elects = what}; }
withdrawal takes_back() { return {.grant = "g", .to = "e"}; }

dossier with(std::vector<act> replies) {
  auto all = award_and_offer();
  for (auto& one : replies) all.push_back(std::move(one));
  const auto made = dossier::of(all);
  REQUIRE(made);
  return *made;
}
ends end_after(const std::vector<act>& replies, date in_force = far) {
  return end_of(with(replies), seen(in_force, far));
}
amounts money_after(const std::vector<act>& replies, date in_force = far) {
  return top_ups_of(with(replies), seen(in_force, far));
}

}  // namespace

TEST_CASE("S20: an act that withdraws and then accepts the time alone leaves the time") {
  const std::vector<act> replies = {reply("h", day<2020, 7, 1>, {accepts(election::time_and_money)}),
                                    reply("w", day<2020, 9, 1>, {takes_back(), accepts(election::time)})};
  CHECK(end_after(replies) == ends{end_offered});
  CHECK(money_after(replies) == amounts{euros<0>});
  CHECK(end_after(replies, day<2020, 8, 31>) == ends{end_offered});
  CHECK(money_after(replies, day<2020, 8, 31>) == amounts{euros<500>});
  // In the other order it leaves nothing.
  const std::vector<act> other = {replies.front(),
                                  reply("w", day<2020, 9, 1>, {accepts(election::time), takes_back()})};
  CHECK(end_after(other) == ends{end_before});
}

TEST_CASE("S20: a later adhesion replaces an earlier one of the same grant to the same act") {
  const std::vector<act> replies = {reply("h", day<2020, 7, 1>, {accepts(election::time_and_money)}),
                                    reply("i", day<2020, 9, 1>, {accepts(election::time)})};
  CHECK(end_after(replies) == ends{end_offered});
  CHECK(money_after(replies) == amounts{euros<0>});
  CHECK(money_after(replies, day<2020, 8, 31>) == amounts{euros<500>});
  const auto at = with(replies).as_of(late);
  CHECK(list(at.grant("g").total()) == amounts{euros<1'000>});
}

TEST_CASE("S20: two replies of one day that nothing tells apart matter only where they say different things") {
  const auto on = day<2020, 7, 1>;
  const auto both = reply("h", on, {accepts(election::time_and_money)});
  const auto time = reply("i", on, {accepts(election::time)});
  CHECK(end_after({both, time}) == ends{end_offered});
  CHECK(money_after({both, time}) == amounts{euros<0>, euros<500>});
  // Their numbers tell them apart.
  CHECK(money_after({reply("h", on, {accepts(election::time_and_money)}, "9"),
                     reply("i", on, {accepts(election::time)}, "10")}) == amounts{euros<0>});
  CHECK(end_after({both, reply("w", on, {takes_back()})}) == ends{end_before, end_offered});
}

TEST_CASE("S20: an adhesion after the list is closed has no effect") {
  const auto closes = decree("cl", day<2020, 7, 1>, {adhesions_closing{.to = "e"}}, "3");
  CHECK(end_after({closes, reply("h", day<2020, 8, 1>, {accepts(election::time)})}) == ends{end_before});
  CHECK(end_after({closes, reply("h", day<2020, 7, 1>, {accepts(election::time)})}) == ends{end_offered});
  CHECK(end_after({closes, reply("h", day<2020, 6, 30>, {accepts(election::time)})}) == ends{end_offered});
  // What was accepted before can still be given up, and not be taken up again.
  const auto accepted = reply("h", day<2020, 6, 30>, {accepts(election::time)});
  CHECK(end_after({closes, accepted, reply("w", day<2020, 8, 1>, {takes_back()})}) == ends{end_before});
  CHECK(end_after({closes, accepted, reply("w", day<2020, 8, 1>, {takes_back(), accepts(election::time)})}) ==
        ends{end_before});
}
