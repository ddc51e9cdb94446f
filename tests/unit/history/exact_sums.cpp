// SPDX-License-Identifier: BSL-1.0
// What a grant has, as it is told by comparing days alone and as it is told case by case: both tell the same.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace exact_sums {

reduction less(stated<euro> amount, reach whom) {
  return {.target = top_up_target::each_grant, .amount = amount, .reach = std::move(whom)};
}
top_up each(euro amount, reach whom = reach::every_grant()) {
  return {top_up_target::each_grant, amount, std::move(whom)};
}
top_up pot(stated<euro> amount, reach whom = reach::every_grant()) {
  return {top_up_target::envelope, amount, std::move(whom)};
}
award of_g(euro amount) { return {.grants = {{.name = "g", .award = amount}}}; }
allotment divided(euro amount, std::vector<weighted_grant> among) {
  return {.of = "more", .amount = amount, .by = apportionment_method::largest_remainder, .among = std::move(among)};
}

// Where a source is on record for a question, be it one that nobody has read yet, days alone do not tell.
template <class Value>
void check_alike(const dossier& notice, const as_of& when, const question& asked, Value other) {
  const auto more = notice.with(statement{.source = "page", .known = date::max(), .about = asked, .value = other});
  REQUIRE(more);
  const auto fast = notice.as_of(when).ask(asked);
  const auto slow = more->as_of(when).ask(asked);
  REQUIRE(fast);
  REQUIRE(slow);
  CHECK(list(*fast) == list(*slow));
  CHECK(fast->status() == slow->status());
  const auto grounds = [](const auto& given) {
    return std::vector<ground>(given.grounds().begin(), given.grounds().end());
  };
  CHECK(grounds(*fast) == grounds(*slow));
}
amounts total(const dossier& notice, const std::string& grant = "g", const as_of& when = late) {
  for (const auto what : {field::award, field::top_ups, field::reductions, field::total})
    check_alike(notice, when, {.field = what, .grant = grant}, euros<1>);
  return list(notice.as_of(when).grant(grant).total());
}
ends end_told(const dossier& notice, const as_of& when = late) {
  check_alike(notice, when, {.field = field::deadline, .deadline = end_kind, .grant = "g"}, far);
  return end_of(notice, when);
}

}  // namespace exact_sums

using namespace exact_sums;

TEST_CASE("in one act the provisions count in their order: every grant is each that is awarded before") {
  const auto one = [](std::vector<provision> says) {
    return of(founding(), decree("one", day<2020, 2, 1>, std::move(says)));
  };
  const auto all = reach::every_grant();
  const auto made = one({each(euros<5>), less(euros<2>, all), of_g(euros<10>), each(euros<3>), less(euros<1>, all)});
  CHECK(total(made) == amounts{euros<12>});
  CHECK(list(made.as_of(late).grant("g").top_ups()) == amounts{euros<3>});
  CHECK(list(made.as_of(late).grant("g").reductions()) == amounts{euros<1>});
  CHECK(total(one({each(euros<5>, reach::only({"g"})), of_g(euros<10>)})) == amounts{euros<15>});
  CHECK(total(one({of_g(euros<10>), each(euros<3>), redetermination{.grant = "g", .total = euros<7>},
                   each(euros<2>)})) == amounts{euros<9>});
  CHECK(total(one({of_g(euros<10>), waiver{{"g"}}, each(euros<3>)})) == amounts{euros<0>});
  const auto anew = one({of_g(euros<10>), waiver{{"g"}}, each(euros<3>), of_g(euros<6>), each(euros<2>)});
  CHECK(total(anew) == amounts{euros<8>});
  CHECK(list(anew.as_of(late).notice().unallocated()) == amounts{euros<92>});
}

TEST_CASE("of several allotments of one increase the last one that stands divides it") {
  const auto notice = of(founding(), awarding({"g", "h"}), decree("more", day<2020, 6, 1>, {pot(euros<30>)}));
  const auto by = [](std::string id, std::int64_t g, std::int64_t h, stated<std::string> number) {
    return decree(std::move(id), day<2020, 7, 1>, {divided(euros<30>, {{"g", g}, {"h", h}})}, std::move(number));
  };
  const auto with = [&](const auto&... acts) { return *notice.with(std::vector<act>{acts...}); };
  CHECK(total(notice) == amounts{not_stated});
  CHECK(total(with(by("d", 1, 2, "10"), by("e", 2, 1, "9"))) == amounts{euros<20>});
  CHECK(total(with(by("d", 1, 2, "8"), by("e", 2, 1, "9"))) == amounts{euros<30>});
  CHECK(total(with(by("d", 1, 2, not_stated), by("e", 2, 1, not_stated))) == amounts{euros<20>, euros<30>});
  const auto both = decree("d", day<2020, 7, 1>,
                           {divided(euros<30>, {{"g", 1}, {"h", 2}}), divided(euros<30>, {{"g", 2}, {"h", 1}})});
  CHECK(total(with(both)) == amounts{euros<30>});
  const auto no = decree("no", day<2020, 8, 1>, {annulment{"e", annulment_effect::ex_tunc}});
  CHECK(total(with(by("d", 1, 2, "8"), by("e", 2, 1, "9"), no)) == amounts{euros<20>});
}

TEST_CASE("whoever an allotment does not name gets nothing once it divides all that its act adds to be shared") {
  const auto k_has = [](std::vector<provision> adds, euro amount) {
    return total(of(founding(), awarding({"g", "h", "k"}), decree("more", day<2020, 6, 1>, std::move(adds)),
                    decree("d", day<2020, 7, 1>, {divided(amount, {{"g", 1}, {"h", 2}})})),
                 "k");
  };
  CHECK(k_has({pot(euros<30>)}, euros<30>) == amounts{euros<10>});
  CHECK(k_has({pot(euros<30>)}, euros<27>) == amounts{not_stated});
  CHECK(k_has({pot(euros<30>), pot(euros<10>)}, euros<40>) == amounts{euros<10>});
  CHECK(k_has({pot(euros<30>), pot(euros<10>)}, euros<30>) == amounts{not_stated});
  CHECK(k_has({pot(euros<30>), pot(euros<10>, reach::no_grant())}, euros<30>) == amounts{euros<10>});
  CHECK(k_has({pot(not_stated)}, euros<30>) == amounts{not_stated});
  CHECK(k_has({pot(euros<30>), each(euros<1>)}, euros<30>) == amounts{euros<11>});
}

TEST_CASE("a grant that many acts concern has what they give it together") {
  const auto with_each = [](auto says) {
    std::vector<act> acts = {founding(), awarding({"g"})};
    for (int i = 0; i < 40; ++i) acts.push_back(decree(nth_id(i), *add_days(day<2020, 3, 1>, i), {says}));
    return *dossier::of(acts);
  };
  CHECK(total(with_each(each(euros<1>))) == amounts{euros<50>});
  const extension a_day{
      .which = end_kind, .to = new_term::by(days<1>, month_rounding::down), .reach = reach::every_grant()};
  CHECK(end_told(with_each(a_day)) == ends{*add_days(old_end, 40)});
  const auto all = decree("all", day<2020, 3, 1>, std::vector<provision>(40, each(euros<1>)));
  const auto made = of(founding(), awarding({"g"}), all);
  CHECK(total(made) == amounts{euros<50>});
  CHECK(total(*made.with(decree("no", day<2020, 4, 1>, {annulment{"all", annulment_effect::ex_nunc}}))) ==
        amounts{euros<10>});
}

TEST_CASE("an act adds from the later of the days that it waits for, which may be open") {
  auto adds = decree("t", day<2020, 6, 1>, {each(euros<5>)});
  const auto told = [&](const as_of& when) { return total(of(founding(), awarding({"g"}), adds), "g", when); };
  const amounts before{euros<10>};
  const amounts after{euros<15>};
  const amounts either{euros<10>, euros<15>};
  adds.publicity = publicity::condition_of_effect;
  CHECK(told(late) == before);
  adds.known = day<2020, 6, 1>;
  adds.published = *partial_date::between(day<2021, 12, 1>, day<2022, 2, 1>);
  CHECK(told(late) == either);
  CHECK(told(seen(far, far)) == after);
  CHECK(told(seen(day<2021, 11, 1>, far)) == before);
  adds.published = day<2020, 7, 1>;
  adds.effective = *partial_date::between(day<2020, 6, 1>, day<2020, 8, 1>);
  CHECK(told(on_the_day(day<2020, 6, 30>)) == before);
  CHECK(told(on_the_day(day<2020, 7, 15>)) == either);
  CHECK(told(on_the_day(day<2020, 8, 1>)) == after);
  adds = decree("t", day<2020, 6, 1>, {each(euros<5>)});
  adds.control = control::required;
  adds.registration = registration{.number = "1", .on = *partial_date::between(day<2020, 7, 1>, day<2020, 7, 31>)};
  adds.effective = *partial_date::between(day<2020, 7, 15>, day<2020, 8, 15>);
  CHECK(told(on_the_day(day<2020, 7, 10>)) == before);
  CHECK(told(seen(day<2020, 7, 31>, far)) == either);
  CHECK(told(on_the_day(day<2020, 8, 15>)) == after);
}

TEST_CASE("of acts that have effect on one day the later is the one adopted later, then by number") {
  constexpr date october = day<2021, 10, 1>;
  constexpr date november = day<2021, 11, 1>;
  const auto end = [&](partial_date first, stated<std::string> number, partial_date second, stated<std::string> other) {
    auto a = decree("a", first, {to(october)}, std::move(number));
    auto b = decree("b", second, {to(november)}, std::move(other));
    a.effective = b.effective = a.known = b.known = day<2020, 9, 1>;
    return end_told(of(founding(), awarding({"g"}), a, b));
  };
  const auto august = *partial_date::month(2020, 8);
  CHECK(end(day<2020, 8, 1>, not_stated, day<2020, 8, 2>, not_stated) == ends{november});
  CHECK(end(day<2020, 8, 3>, not_stated, day<2020, 8, 2>, not_stated) == ends{october});
  CHECK(end(august, not_stated, day<2020, 7, 2>, not_stated) == ends{october});
  CHECK(end(august, not_stated, day<2020, 9, 1>, not_stated) == ends{november});
  CHECK(end(august, not_stated, day<2020, 8, 15>, not_stated) == ends{october, november});
  CHECK(end(day<2020, 8, 1>, "9", day<2020, 8, 1>, "10") == ends{november});
  CHECK(end(day<2020, 8, 1>, "10", day<2020, 8, 1>, "9") == ends{october});
  CHECK(end(day<2020, 8, 1>, "9", day<2020, 8, 1>, "9") == ends{october, november});
  CHECK(end(day<2020, 8, 1>, "9", day<2020, 8, 1>, not_stated) == ends{october, november});
}
