// SPDX-License-Identifier: BSL-1.0
// Rinuncia, revoca, chiusura: how a grant ends, and what becomes of its money.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date the_day = day<2021, 3, 1>;
constexpr date day_before = day<2021, 2, 28>;

act waiving(std::string grant = "g", partial_date on = the_day) {
  return decree("waiver", on, {waiver{{std::move(grant)}}});
}
act revoking() { return decree("revocation", the_day, {revocation{{"g"}}}); }
act shut(reach whom, date on = the_day) { return decree("closing", on, {closing{std::move(whom)}}); }

}  // namespace

TEST_CASE("a waiver frees the award: what was awarded falls, what is left rises") {
  const auto notice = of(founding(), awarding({"g", "h"}), waiving());
  const auto before = notice.as_of(on_the_day(day_before));
  CHECK(list(before.grant("g").award()) == amounts{euros<10>});
  CHECK(list(before.notice().awarded()) == amounts{euros<20>});
  CHECK(list(before.notice().unallocated()) == amounts{euros<80>});
  CHECK(list(before.grant("g").standing()) == courses{grant_standing::awarded});
  const auto after = notice.as_of(on_the_day(the_day));
  CHECK(list(after.grant("g").award()) == amounts{euros<0>});
  CHECK(list(after.grant("h").award()) == amounts{euros<10>});
  CHECK(list(after.notice().awarded()) == amounts{euros<10>});
  CHECK(list(after.notice().unallocated()) == amounts{euros<90>});
  CHECK(list(after.notice().endowment()) == amounts{euros<100>});
  CHECK(list(after.grant("g").standing()) == courses{grant_standing::waived});
  CHECK(list(after.grant("h").standing()) == courses{grant_standing::awarded});
}

TEST_CASE("a revocation does to the money what a waiver does, and is not one") {
  const auto at = of(founding(), awarding({"g", "h"}), revoking()).as_of(late);
  CHECK(list(at.grant("g").award()) == amounts{euros<0>});
  CHECK(list(at.notice().unallocated()) == amounts{euros<90>});
  CHECK(list(at.grant("g").standing()) == courses{grant_standing::revoked});
}

TEST_CASE("who has waived may not spend; who has not, may") {
  const auto at = of(founding(), awarding({"g", "h"}), waiving()).as_of(on_the_day(the_day));
  CHECK(list(at.grant("g").may_spend(the_day)) == truths{false});
  CHECK(list(at.grant("h").may_spend(the_day)) == truths{true});
}

TEST_CASE("a waiver that is not known yet has freed nothing") {
  const auto at = of(founding(), awarding({"g"}), waiving()).as_of(seen(day<2022, 1, 1>, day_before));
  CHECK(list(at.grant("g").award()) == amounts{euros<10>});
  CHECK(list(at.grant("g").standing()) == courses{grant_standing::awarded});
}

TEST_CASE("a grant ends once: a revocation after the waiver changes neither its standing nor the money") {
  auto later = revoking();
  later.reference.on = day<2021, 4, 1>;
  const auto at = of(founding(), awarding({"g", "h"}), waiving(), later).as_of(late);
  CHECK(list(at.grant("g").standing()) == courses{grant_standing::waived});
  CHECK(list(at.notice().awarded()) == amounts{euros<10>});
}

TEST_CASE("nothing suspends who has waived, and nothing resumes it") {
  const auto stop = decree("stop", day<2021, 4, 1>, {grant_suspension{reach::every_grant()}});
  const auto resume = decree("resume", day<2021, 5, 1>, {grant_resumption{reach::every_grant()}});
  const auto notice = of(founding(), awarding({"g"}), waiving(), stop, resume);
  CHECK(list(notice.as_of(on_the_day(day<2021, 4, 1>)).grant("g").standing()) == courses{grant_standing::waived});
  CHECK(list(notice.as_of(on_the_day(day<2021, 5, 1>)).grant("g").standing()) == courses{grant_standing::waived});
}

TEST_CASE("within one act a waiver frees what is awarded before it, not what is awarded after") {
  auto freed = awarding({"g"});
  freed.provisions.emplace_back(waiver{{"g"}});
  CHECK(list(of(founding(), freed).as_of(late).grant("g").award()) == amounts{euros<0>});
  auto anew = awarding({"g"});
  anew.provisions.insert(anew.provisions.begin(), provision(waiver{{"g"}}));
  CHECK(list(of(founding(), anew).as_of(late).grant("g").award()) == amounts{euros<10>});
}

TEST_CASE("what is awarded again after a waiver stands") {
  auto again = awarding({"g"}, euros<7>);
  again.id = "again";
  again.reference.on = day<2021, 4, 1>;
  const auto at = of(founding(), awarding({"g"}), waiving(), again).as_of(late);
  CHECK(list(at.grant("g").award()) == amounts{euros<7>});
  CHECK(list(at.notice().awarded()) == amounts{euros<7>});
  CHECK(list(at.grant("g").standing()) == courses{grant_standing::awarded});
}

TEST_CASE("a waiver on some day of the month of the award: freed or not, as it stands after it or before") {
  auto second = awarding({"g"}, euros<7>);
  second.id = "second";
  second.reference.on = the_day;
  const auto notice = of(founding(), second, waiving("g", *partial_date::between(day_before, day<2021, 3, 2>)));
  CHECK(list(notice.as_of(late).grant("g").award()) == amounts{euros<0>, euros<7>});
}

TEST_CASE("one total and no shares: what a waiver frees is not stated") {
  auto made = decree("award", day<2020, 2, 1>, {award{.grants = {{.name = "g"}, {.name = "h"}}, .total = euros<50>}});
  const auto notice = of(founding(), made, waiving());
  const auto before = notice.as_of(on_the_day(day_before));
  CHECK(list(before.notice().awarded()) == amounts{euros<50>});
  CHECK(list(before.notice().unallocated()) == amounts{euros<50>});
  CHECK(list(before.grant("g").award()) == amounts{not_stated});
  const auto after = notice.as_of(on_the_day(the_day));
  CHECK(list(after.notice().awarded()) == amounts{not_stated});
  CHECK(list(after.notice().unallocated()) == amounts{not_stated});
  CHECK(list(after.grant("g").award()) == amounts{euros<0>});
  CHECK(list(after.grant("h").award()) == amounts{not_stated});
}

TEST_CASE("one total, and the share of who waives is stated: the rest is left") {
  auto made = decree("award", day<2020, 2, 1>,
                     {award{.grants = {{.name = "g", .award = euros<20>}, {.name = "h"}}, .total = euros<50>}});
  const auto at = of(founding(), made, waiving()).as_of(late);
  CHECK(list(at.notice().awarded()) == amounts{euros<30>});
  CHECK(list(at.notice().unallocated()) == amounts{euros<70>});
}

TEST_CASE("no total: the shares of who has not waived must all be stated") {
  const auto shares = [](stated<euro> of_g, stated<euro> of_h) {
    return decree("award", day<2020, 2, 1>,
                  {award{.grants = {{.name = "g", .award = of_g}, {.name = "h", .award = of_h}}}});
  };
  CHECK(list(of(founding(), shares(not_stated, euros<5>)).as_of(late).notice().awarded()) == amounts{not_stated});
  CHECK(list(of(founding(), shares(not_stated, euros<5>), waiving()).as_of(late).notice().awarded()) ==
        amounts{euros<5>});
  CHECK(list(of(founding(), shares(euros<5>, not_stated), waiving()).as_of(late).notice().awarded()) ==
        amounts{not_stated});
}

TEST_CASE("«L'Avviso è concluso»: closed is the notice and every grant that ran") {
  auto gone = waiving("h", day<2021, 1, 1>);
  const auto notice = of(founding(), awarding({"g", "h"}), gone, shut(reach::every_grant()));
  const auto before = notice.as_of(on_the_day(day_before));
  CHECK(list(before.notice().milestone(milestone::closed)) == dates{not_stated});
  CHECK(list(before.grant("g").milestone(milestone::closed)) == dates{not_stated});
  const auto after = notice.as_of(late);
  CHECK(list(after.grant("g").standing()) == courses{grant_standing::closed});
  CHECK(list(after.grant("h").standing()) == courses{grant_standing::waived});  // ended before
  CHECK(list(after.notice().milestone(milestone::closed)) == dates{the_day});
  CHECK(list(after.grant("g").milestone(milestone::closed)) == dates{the_day});
  CHECK(list(after.grant("g").may_spend(the_day)) == truths{false});
  CHECK(list(after.grant("g").award()) == amounts{euros<10>});  // closed is not freed
  CHECK(list(after.notice().awarded()) == amounts{euros<10>});
}

TEST_CASE("to close one grant is not to close the notice, and the other way round") {
  const auto one = of(founding(), awarding({"g", "h"}), shut(reach::only({"g"}))).as_of(late);
  CHECK(list(one.grant("g").standing()) == courses{grant_standing::closed});
  CHECK(list(one.grant("h").standing()) == courses{grant_standing::awarded});
  CHECK(list(one.notice().milestone(milestone::closed)) == dates{not_stated});
  CHECK(list(one.grant("g").milestone(milestone::closed)) == dates{the_day});
  CHECK(list(one.grant("h").milestone(milestone::closed)) == dates{not_stated});

  const auto whole = of(founding(), awarding({"g"}), shut(reach::no_grant())).as_of(late);
  CHECK(list(whole.grant("g").standing()) == courses{grant_standing::awarded});
  CHECK(list(whole.notice().milestone(milestone::closed)) == dates{the_day});
  CHECK(list(whole.grant("g").milestone(milestone::closed)) == dates{not_stated});
}

TEST_CASE("a suspended grant can be waived, revoked or closed, and is not resumed after") {
  const auto stop = decree("stop", day<2021, 2, 1>, {grant_suspension{reach::every_grant()}});
  const auto resume = decree("resume", day<2021, 5, 1>, {grant_resumption{reach::every_grant()}});
  const auto standing_after = [&](const act& end) {
    return list(of(founding(), awarding({"g"}), stop, end, resume).as_of(late).grant("g").standing());
  };
  CHECK(standing_after(waiving()) == courses{grant_standing::waived});
  CHECK(standing_after(revoking()) == courses{grant_standing::revoked});
  CHECK(standing_after(shut(reach::every_grant())) == courses{grant_standing::closed});
}
