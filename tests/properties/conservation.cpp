// SPDX-License-Identifier: BSL-1.0
// The laws of conservation of money that is taken, moved and said anew, over random dossiers.
#include <algorithm>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

const euro* known_of(const result<answer<euro>>& given) { return given ? given->if_known() : nullptr; }

// An act that has effect after all others, and says this.
act last_act(std::vector<provision> says) {
  return {.id = "last of all",
          .reference = {.kind = act_kind::directorial_decree, .number = "9", .on = day<2098, 1, 1>},
          .control = control::not_required,
          .provisions = std::move(says)};
}

// After it.
as_of later(const as_of& when) { return {day<2099, 1, 1>, day<2099, 1, 1>, when.readings}; }

bool is_running(const grant_as_of& one) {
  const auto stands = one.standing();
  const auto* now = stands ? stands->if_known() : nullptr;
  return now != nullptr && (*now == grant_standing::awarded || *now == grant_standing::suspended ||
                            *now == grant_standing::admitted_with_reservation);
}

}  // namespace

TEST_CASE("total = award + top-ups - reductions, where each is known; nothing is taken that was not given to a grant") {
  std::size_t balanced = 0;
  std::size_t taken = 0;
  each_random(600, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    const auto at = made.as_of(when);
    for (const auto& name : made.grants()) {
      const auto its = at.grant(name);
      const auto award = its.award();
      const auto more = its.top_ups();
      const auto less = its.reductions();
      const auto total = its.total();
      CHECK(award.has_value() == less.has_value());
      const auto* given = known_of(award);
      const auto* added = known_of(more);
      const auto* lost = known_of(less);
      if (given == nullptr || added == nullptr || lost == nullptr) continue;
      REQUIRE(known_of(total) != nullptr);
      CHECK(known_of(total)->cents() == given->cents() + added->cents() - lost->cents());
      ++balanced;
      taken += *lost == euros<0> ? 0U : 1U;
    }
  });
  MESSAGE(balanced << " grants, " << taken << " of them with less");
}

TEST_CASE("what is taken from a running grant is left of the endowment, which stays; a share of it likewise") {
  std::size_t given_back = 0;
  each_random(300, [&](dice& with, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    if (made.grants().empty()) return;
    const std::string name = made.grants()[with.roll(made.grants().size())];
    const bool is_part = with.once_in(2);
    reduction says{.target = top_up_target::each_grant, .reach = reach::only({name})};
    if (is_part) {
      says.part = reduced_part{ratio::percent(25), rounding::half_up};
    } else {
      says.amount = euros<3>;
    }
    const auto then = made.with(last_act({says}));
    REQUIRE(then);
    const auto before = made.as_of(later(when));
    const auto after = then->as_of(later(when));
    const auto endowment = after.notice().endowment();
    REQUIRE(endowment.has_value() == before.notice().endowment().has_value());
    if (endowment) CHECK(list(*endowment) == list(*before.notice().endowment()));
    if (!is_running(before.grant(name))) return;
    const auto total = before.grant(name).total();
    const auto rest = after.grant(name).total();
    if (known_of(total) == nullptr) return;
    REQUIRE(known_of(rest) != nullptr);
    const auto part = multiply(*known_of(total), ratio::percent(25), rounding::half_up);
    const auto taken = is_part ? part->cents() : euros<3>.cents();
    CHECK(known_of(rest)->cents() == known_of(total)->cents() - taken);
    const auto left = before.notice().unallocated();
    const auto left_then = after.notice().unallocated();
    if (known_of(left) == nullptr) return;
    REQUIRE(known_of(left_then) != nullptr);
    CHECK(known_of(left_then)->cents() == known_of(left)->cents() + taken);
    ++given_back;
  });
  MESSAGE(given_back << " times");
}

TEST_CASE("endowment = established + raised - lowered, and what moves between lines leaves it as it is") {
  std::size_t lowered = 0;
  std::size_t moved = 0;
  each_random(300, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    const auto before = made.as_of(later(when));
    const auto had = before.notice().endowment();
    if (known_of(had) == nullptr) return;
    const auto less = made.with(
        last_act({reduction{.target = top_up_target::envelope, .amount = euros<5>, .reach = reach::no_grant()}}));
    REQUIRE(less);
    const auto has = less->as_of(later(when)).notice().endowment();
    REQUIRE(known_of(has) != nullptr);
    CHECK(known_of(has)->cents() == known_of(had)->cents() - euros<5>.cents());
    ++lowered;
    const auto lines = made.lines();
    if (lines.size() < 2) return;
    const auto to_other = made.with(
        last_act({reallocation{.from = std::string(lines[0]), .to = std::string(lines[1]), .amount = euros<7>}}));
    REQUIRE(to_other);
    const auto after = to_other->as_of(later(when));
    CHECK(list(*after.notice().endowment()) == list(*had));
    const auto change_of = [&](std::string_view line) -> std::optional<std::int64_t> {
      const auto was = before.line(line).endowment();
      const auto is = after.line(line).endowment();
      if (known_of(was) == nullptr) return std::nullopt;
      REQUIRE(known_of(is) != nullptr);
      return known_of(is)->cents() - known_of(was)->cents();
    };
    if (const auto change = change_of(lines[0])) CHECK(*change == -euros<7>.cents());
    if (const auto change = change_of(lines[1])) CHECK(*change == euros<7>.cents());
    ++moved;
  });
  MESSAGE(lowered << " times lowered, " << moved << " times moved");
}

TEST_CASE("what is said anew absorbs what was before: of a running grant, its award is the new total") {
  std::size_t said = 0;
  each_random(300, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    for (const auto& name : made.grants()) {
      const auto then = made.with(last_act({redetermination{.grant = name, .total = euros<11>}}));
      REQUIRE(then);
      const auto before = made.as_of(later(when)).grant(name);
      const auto after = then->as_of(later(when)).grant(name);
      if (is_running(before)) {
        CHECK(list(*after.total()) == std::vector<stated<euro>>{euros<11>});
        CHECK(list(*after.award()) == std::vector<stated<euro>>{euros<11>});
        CHECK(list(*after.top_ups()) == std::vector<stated<euro>>{euros<0>});
        CHECK(list(*after.reductions()) == std::vector<stated<euro>>{euros<0>});
        ++said;
        continue;
      }
      const auto stands = before.standing();
      const bool has_ended =
          stands && stands->if_known() != nullptr &&
          (*stands->if_known() == grant_standing::waived || *stands->if_known() == grant_standing::revoked ||
           *stands->if_known() == grant_standing::lapsed);
      if (has_ended) CHECK(list(*after.total()) == list(*before.total()));
    }
    const auto anew = made.with(last_act({redetermination{.total = euros<13>}}));
    REQUIRE(anew);
    const auto has = anew->as_of(later(when)).notice().endowment();
    if (!has) return;
    for (const auto& one : list(*has)) CHECK((one == stated<euro>(euros<13>) || !one.is_stated()));  // no notice
  });
  MESSAGE(said << " grants");
}
