// SPDX-License-Identifier: BSL-1.0
// Aumento, riparto, ampliamento: what acts add to the money and the units of a notice and of its grants.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// «Abruzzo, Emilia-Romagna, Lazio, Molise, Puglia, Sardegna, Toscana» adhered to time and money, in this order.
const std::vector<std::string> seven = {"Abruzzo", "Emilia-Romagna", "Lazio",  "Molise",
                                        "Puglia",  "Sardegna",       "Toscana"};

// PRIMA as it stood before D.D. 21 of 19 March 2021: the regions that adhered to all, one that adhered to time alone,
// and one of which no list speaks. Its award is given as one total.
std::vector<act> prima_before_increase() {
  award made{.grants = {}, .total = euros<15'095'804, 23>};
  for (const auto& region : seven) made.grants.push_back({.name = region});
  made.grants.push_back({.name = "Basilicata"});
  made.grants.push_back({.name = "unnamed"});
  std::vector<act> all = {founding(euros<25'000'000>), decree("award", day<2020, 2, 1>, {made})};
  for (const auto& region : seven)
    all.push_back(adhesion_to(std::string("adhesion of ").append(region), region, "dd-21", election::time_and_money,
                              day<2021, 4, 1>));
  all.push_back(adhesion_to("adhesion of Basilicata", "Basilicata", "dd-21", election::time, day<2021, 4, 1>));
  return all;
}
// How much the decree added no source states; here it is a million.
act increase(stated<euro> amount = euros<1'000'000>) {
  return decree("dd-21", day<2021, 3, 19>, {top_up{top_up_target::envelope, amount, reach::adhering()}}, "21");
}
allotment equally(std::int64_t weight = 1) {
  allotment parts{
      .of = "dd-21", .amount = euros<1'000'000>, .by = apportionment_method::largest_remainder, .among = {}};
  for (const auto& region : seven) parts.among.push_back({region, weight});
  return parts;
}
act allotting(allotment parts, std::string id = "allotment", date on = day<2021, 5, 1>) {
  return decree(std::move(id), on, {std::move(parts)});
}
amounts added_to(const dossier& notice, std::string_view grant, const as_of& when = late) {
  return list(notice.as_of(when).grant(grant).top_ups());
}
counts units_of(const dossier& notice, const as_of& when) { return list(notice.as_of(when).notice().units()); }

act enlarging(std::string id, partial_date on, stated<units> by, funding from) {
  return decree(std::move(id), on, {enlargement{.by = by, .funded_by = from}});
}
act units_notice(date published, std::int64_t number, stated<euro> money) {
  return {.id = "notice",
          .reference = {.kind = act_kind::notice, .on = published},
          .control = control::not_required,
          .provisions = {
              establishment{{.number = "1", .title = "Avviso", .endowment = money, .units = units::of(number)}}}};
}

}  // namespace

TEST_CASE("a million over seven regions: 142,857.15 to the first two, 142,857.14 to the others, and no cent is lost") {
  const auto notice = of(prima_before_increase(), increase(), allotting(equally()));
  result<euro> sum = euros<0>;
  for (const auto& region : seven) {
    CAPTURE(region);
    const bool first_two = region == seven[0] || region == seven[1];
    const auto share = added_to(notice, region);
    CHECK(share == amounts{first_two ? euros<142'857, 15> : euros<142'857, 14>});
    sum = sum + *share.front().if_stated();
  }
  REQUIRE(sum);
  CHECK(*sum == euros<1'000'000>);
}

TEST_CASE("the order in which the regions are given decides who has the cents that are left") {
  auto reversed = equally();
  std::reverse(reversed.among.begin(), reversed.among.end());
  const auto notice = of(prima_before_increase(), increase(), allotting(reversed));
  CHECK(added_to(notice, "Toscana") == amounts{euros<142'857, 15>});
  CHECK(added_to(notice, "Sardegna") == amounts{euros<142'857, 15>});
  CHECK(added_to(notice, "Abruzzo") == amounts{euros<142'857, 14>});
}

TEST_CASE("whoever the allotment does not name gets nothing of it, nor who has not adhered to the money") {
  auto without_toscana = equally();
  without_toscana.among.pop_back();
  const auto notice = of(prima_before_increase(), increase(), allotting(without_toscana));
  CHECK(added_to(notice, "Toscana") == amounts{euros<0>});
  CHECK(added_to(notice, "Abruzzo") == amounts{euros<166'666, 67>});
  auto with_basilicata = equally();
  with_basilicata.among.push_back({"Basilicata", 1});
  CHECK(added_to(of(prima_before_increase(), increase(), allotting(with_basilicata)), "Basilicata") ==
        amounts{euros<0>});
}

TEST_CASE("one of which no list speaks has its share or nothing") {
  auto with_unnamed = equally();
  with_unnamed.among.push_back({"unnamed", 1});
  CHECK(added_to(of(prima_before_increase(), increase(), allotting(with_unnamed)), "unnamed") ==
        amounts{euros<0>, euros<125'000>});
  CHECK(added_to(of(prima_before_increase(), increase()), "unnamed") == amounts{euros<0>, not_stated});
}

TEST_CASE("before the allotment, and as known before it, the shares of an increase are not stated") {
  const auto notice = of(prima_before_increase(), increase(), allotting(equally()));
  CHECK(added_to(notice, "Lazio", seen(day<2021, 4, 30>, far)) == amounts{not_stated});
  CHECK(added_to(notice, "Lazio", seen(far, day<2021, 4, 30>)) == amounts{not_stated});
  CHECK(added_to(notice, "Lazio", seen(day<2021, 3, 18>, far)) == amounts{euros<0>});
  CHECK(added_to(of(prima_before_increase(), increase()), "Basilicata") == amounts{euros<0>});
}

TEST_CASE("of two allotments of one increase the later stands") {
  auto by_need = equally();
  by_need.among[0].weight = 4;  // of ten
  const auto notice =
      of(prima_before_increase(), increase(), allotting(equally()), allotting(by_need, "second", day<2021, 6, 1>));
  CHECK(added_to(notice, "Abruzzo") == amounts{euros<400'000>});
  CHECK(added_to(notice, "Lazio") == amounts{euros<100'000>});
  CHECK(added_to(notice, "Lazio", seen(day<2021, 5, 31>, far)) == amounts{euros<142'857, 14>});
}

TEST_CASE("an allotment that divides nothing states no share") {
  CHECK(added_to(of(prima_before_increase(), increase(), allotting(equally(0))), "Lazio") == amounts{not_stated});
  CHECK(added_to(of(prima_before_increase(), increase(), allotting(equally(-1))), "Lazio") == amounts{not_stated});
}

TEST_CASE("an allotment is of one act: the shares of another stay not stated") {
  auto of_another = equally();
  of_another.of = "award";
  CHECK(added_to(of(prima_before_increase(), increase(), allotting(of_another)), "Lazio") == amounts{not_stated});
}

TEST_CASE("an increase of the envelope raises the endowment at once; what it leaves is known once it is divided") {
  const auto notice = of(prima_before_increase(), increase(), allotting(equally()));
  CHECK(list(notice.as_of(seen(day<2021, 3, 18>, far)).notice().unallocated()) == amounts{euros<9'904'195, 77>});
  for (const date on : {day<2021, 3, 19>, day<2021, 5, 1>}) {
    CHECK(list(notice.as_of(seen(on, far)).notice().endowment()) == amounts{euros<26'000'000>});
  }
  CHECK(list(notice.as_of(seen(day<2021, 3, 19>, far)).notice().unallocated()) == amounts{not_stated});
  CHECK(list(notice.as_of(seen(day<2021, 5, 1>, far)).notice().unallocated()) == amounts{euros<9'904'195, 77>});
}

TEST_CASE("the increase of 19 March 2021, which no source states: neither the endowment nor what is left is known") {
  const auto at = of(prima_before_increase(), increase(not_stated)).as_of(late);
  CHECK(list(at.notice().endowment()) == amounts{not_stated});
  CHECK(list(at.notice().unallocated()) == amounts{not_stated});  // not 9,904,195.77
  CHECK(list(at.notice().awarded()) == amounts{euros<15'095'804, 23>});
  CHECK(list(at.grant("Lazio").top_ups()) == amounts{not_stated});
}

TEST_CASE("an increase of each grant is what every grant reached gets; the notice's own money stays") {
  const auto notice =
      of(founding(), awarding({"g", "h"}),
         decree("x", day<2021, 1, 1>, {top_up{top_up_target::each_grant, euros<5>, reach::only({"g"})}}),
         decree("y", day<2021, 1, 2>, {top_up{top_up_target::each_grant, euros<7>, reach::every_grant()}}));
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("g").top_ups()) == amounts{euros<12>});
  CHECK(list(at.grant("h").top_ups()) == amounts{euros<7>});
  CHECK(list(at.grant("g").total()) == amounts{euros<22>});
  CHECK(list(at.grant("g").award()) == amounts{euros<10>});
  CHECK(list(at.notice().endowment()) == amounts{euros<100>});
  CHECK(list(notice.as_of(seen(day<2021, 1, 1>, far)).grant("g").top_ups()) == amounts{euros<5>});
}

TEST_CASE("an increase for future awards reaches the notice and no grant") {
  const auto at = of(founding(), awarding({"g"}),
                     decree("x", day<2021, 1, 1>, {top_up{top_up_target::envelope, euros<50>, reach::no_grant()}}))
                      .as_of(late);
  CHECK(list(at.notice().endowment()) == amounts{euros<150>});
  CHECK(list(at.grant("g").top_ups()) == amounts{euros<0>});
}

TEST_CASE("Percorsi: 960 doti, then 850 and 68 more: 1,878, however the page orders them") {
  const auto notice = of(units_notice(day<2016, 10, 13>, 960, euros<4'800'000>),
                         // «nel dicembre 2017 … in virtù di un risparmio delle risorse, di ulteriori 68 tirocini»
                         enlarging("savings", *partial_date::month(2017, 12), units::of(68), funding::savings),
                         // «Il 19 giugno 2017 … ulteriori 850 nuovi percorsi»
                         enlarging("reopening", day<2017, 6, 19>, units::of(850), funding::not_stated));
  CHECK(units_of(notice, seen(day<2017, 6, 18>, far)) == counts{units::of(960)});
  CHECK(units_of(notice, seen(day<2017, 6, 19>, far)) == counts{units::of(1810)});
  CHECK(units_of(notice, seen(day<2017, 12, 15>, far)) == counts{units::of(1810), units::of(1878)});
  CHECK(units_of(notice, seen(day<2017, 12, 31>, far)) == counts{units::of(1878)});
  // Savings are no new money.
  CHECK(list(notice.as_of(late).notice().endowment()) == amounts{euros<4'800'000>});
}

TEST_CASE("INSIDE: 672 percorsi, and «ulteriori 100» by the notice of 19 May 2017: 772") {
  const auto notice = of(units_notice(day<2015, 11, 23>, 672, euros<4'500'000>),
                         enlarging("proroga", day<2017, 5, 19>, units::of(100), funding::not_stated));
  CHECK(units_of(notice, on_the_day(day<2017, 5, 18>)) == counts{units::of(672)});
  CHECK(units_of(notice, on_the_day(day<2017, 5, 19>)) == counts{units::of(772)});
  CHECK(units_of(notice, seen(far, day<2017, 5, 18>)) == counts{units::of(672)});
}

TEST_CASE("an enlargement by a number that is not stated, or of a notice that states none") {
  CHECK(units_of(of(units_notice(day<2016, 10, 13>, 960, not_stated),
                    enlarging("more", day<2017, 6, 19>, not_stated, funding::savings)),
                 late) == counts{not_stated});
  CHECK(units_of(of(founding(), enlarging("more", day<2021, 6, 19>, units::of(68), funding::savings)), late) ==
        counts{not_stated});
}

TEST_CASE("units of a grant: as awarded, and what enlarges each grant that it reaches") {
  const auto more =
      decree("more", day<2021, 1, 1>,
             {enlargement{.target = top_up_target::each_grant, .by = units::of(5), .reach = reach::only({"g"})},
              enlargement{.by = units::of(50)}});
  auto made = awarding({"g", "h"});
  for (auto& one : std::get<award>(made.provisions[0]).grants) one.units = units::of(10);
  auto founded = founding();
  std::get<establishment>(founded.provisions[0]).notice.units = units::of(100);
  const auto notice = of(founded, made, more);
  CHECK(list(notice.as_of(late).grant("g").units()) == counts{units::of(15)});
  CHECK(list(notice.as_of(late).grant("h").units()) == counts{units::of(10)});
  CHECK(list(notice.as_of(late).notice().units()) == counts{units::of(150)});
  CHECK(list(notice.as_of(seen(day<2020, 12, 31>, far)).grant("g").units()) == counts{units::of(10)});
}

TEST_CASE("units of a grant that waives are free") {
  auto made = awarding({"g"});
  std::get<award>(made.provisions[0]).grants[0].units = units::of(10);
  const auto notice = of(founding(), made, decree("waiver", day<2021, 1, 1>, {waiver{{"g"}}}));
  CHECK(list(notice.as_of(late).grant("g").units()) == counts{units::of(0)});
  CHECK(list(notice.as_of(seen(day<2020, 12, 31>, far)).grant("g").units()) == counts{units::of(10)});
}
