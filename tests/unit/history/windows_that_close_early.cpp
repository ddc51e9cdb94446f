// SPDX-License-Identifier: BSL-1.0
// Windows «fino a esaurimento delle risorse», closed early, suspended, and reserved for some.
#include <doctest/doctest.h>
#include <avviso/history/window.hpp>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr auto window_opens = deadline_kind::applications_open;
constexpr auto window_closes = deadline_kind::applications_close;
constexpr date window_first_day = day<2022, 2, 10>;
constexpr date window_last_day = day<2022, 3, 9>;
constexpr as_of once_over{day<2022, 6, 1>, day<2022, 6, 1>, readings::documents()};
constexpr as_of in_register{day<2022, 6, 1>, day<2022, 6, 1>, readings::complete_register()};

act opening(stated<deadline_time> last = deadline_time(window_last_day, at<14, 0>), bool until_exhausted = true) {
  return {.id = "notice",
          .reference = {.kind = act_kind::notice, .number = "1", .on = day<2022, 1, 10>},
          .control = control::not_required,
          .published = day<2022, 1, 10>,
          .provisions = {establishment{{.number = "1", .title = "Avviso", .applicants = {"Comuni", "Regioni"}}},
                         window_opening{.opens = deadline_time(window_first_day, at<9, 0>),
                                        .closes = last,
                                        .until_exhausted = until_exhausted}}};
}
act closing_at(deadline_time when, closing_reason because = closing_reason::exhausted) {
  return decree("closes", when.on, {window_closing{.at = when, .because = because}});
}
act longer(date end) {
  return decree("longer", day<2022, 3, 1>, {extension{.which = window_closes, .to = end, .reach = reach::no_grant()}});
}
std::size_t notes_of(const dossier& notice) {
  const auto asked = notice.as_of(once_over).notice().deadline(window_closes);
  REQUIRE(asked);
  return asked->findings().size();
}
ends last_days(const dossier& notice, const as_of& when = once_over) {
  return list(notice.as_of(when).notice().deadline(window_closes));
}
truth open_at(const dossier& notice, date on, clock_time hour, const as_of& when = once_over) {
  const auto moment = in_italy(on, hour);
  REQUIRE(moment);
  const auto is = is_open(notice.as_of(when).notice(), moment->first);
  REQUIRE(is);
  return *is;
}
truth open_to(const dossier& notice, date on, std::string_view whom) {
  const auto moment = in_italy(on, at<12, 0>);
  REQUIRE(moment);
  const auto is = is_open(notice.as_of(once_over).notice(), moment->first, whom);
  REQUIRE(is);
  return *is;
}

}  // namespace

TEST_CASE("WIN-4 of a dossier: as long as no act declares exhaustion, the window may have closed on any of its days") {
  const auto notice = of(opening());
  const auto asked = notice.as_of(once_over).notice().deadline(window_closes);
  REQUIRE(asked);
  CHECK(asked->status() == status::undetermined);
  CHECK(asked->possible() == possible_values::between);
  CHECK(list(*asked) == ends{deadline_time(window_first_day, at<9, 0>), deadline_time(window_last_day, at<14, 0>)});
  REQUIRE(asked->findings().size() == 1);
  CHECK(asked->findings()[0].rule == rule::WIN_4);
  CHECK(asked->findings()[0].missing == fact::exhaustion);
  CHECK(asked->findings()[0].limit == measure(window_last_day));
  // A complete register would have the act.
  CHECK(last_days(notice, in_register) == ends{deadline_time(window_last_day, at<14, 0>)});
  CHECK(last_days(of(opening(deadline_time(window_last_day, at<14, 0>), false))) ==
        ends{deadline_time(window_last_day, at<14, 0>)});
}

TEST_CASE("until the resources are exhausted, with no last day: not stated until an act declares it") {
  const auto notice = of(opening(not_stated));
  CHECK(last_days(notice) == ends{not_stated});
  CHECK(notes_of(notice) == 1);
  const auto closed = of(opening(not_stated), closing_at({day<2022, 2, 20>, at<12, 0>}));
  CHECK(last_days(closed) == ends{deadline_time(day<2022, 2, 20>, at<12, 0>)});
  CHECK(last_days(closed, on_the_day(day<2022, 2, 19>)) == ends{not_stated});
}

TEST_CASE("an act that declares exhaustion closes the window on its day and hour, whatever comes after") {
  const auto notice = of(opening(), closing_at({day<2022, 2, 20>, at<12, 0>}));
  CHECK(last_days(notice) == ends{deadline_time(day<2022, 2, 20>, at<12, 0>)});
  CHECK(notes_of(notice) == 0);
  CHECK(open_at(notice, day<2022, 2, 20>, at<12, 0>) == truth::yes);
  CHECK(open_at(notice, day<2022, 2, 20>, at<12, 1>) == truth::no);
  CHECK(list(notice.as_of(once_over).notice().deadline(window_opens)) ==
        ends{deadline_time(window_first_day, at<9, 0>)});
  const auto annuls =
      decree("annuls", day<2022, 3, 1>, {annulment{.of = "closes", .effect = annulment_effect::ex_tunc}});
  CHECK(last_days(of(opening(), closing_at({day<2022, 2, 20>, at<12, 0>}), annuls), in_register) ==
        ends{deadline_time(window_last_day, at<14, 0>)});
}

TEST_CASE("a window that closes on the day or when exhausted is open for sure only in its first moment") {
  const auto notice = of(opening());
  CHECK(open_at(notice, day<2022, 2, 9>, at<12, 0>) == truth::no);
  CHECK(open_at(notice, day<2022, 2, 20>, at<12, 0>) == truth::undetermined);
  CHECK(open_at(notice, day<2022, 2, 20>, at<12, 0>, in_register) == truth::yes);
  CHECK(open_at(notice, window_last_day, at<14, 1>) == truth::no);
}

TEST_CASE("an extension of a window moves its last day, and undoes no exhaustion") {
  const auto notice = of(opening(), longer(day<2022, 4, 30>));
  CHECK(last_days(notice) ==
        ends{deadline_time(window_first_day, at<9, 0>), deadline_time(day<2022, 4, 30>, not_stated)});
  CHECK(last_days(notice, in_register) == ends{deadline_time(day<2022, 4, 30>, not_stated)});
}

TEST_CASE("a re-opening opens a window anew, and may be until the resources are exhausted too") {
  const auto again = [](bool until_exhausted) {
    return decree(
        "again", day<2022, 4, 1>,
        {window_reopening{.opens = day<2022, 4, 10>, .closes = day<2022, 4, 30>, .until_exhausted = until_exhausted}});
  };
  CHECK(last_days(of(opening(), again(false))) == ends{day<2022, 4, 30>});
  CHECK(last_days(of(opening(), again(true))) == ends{deadline_time(day<2022, 4, 10>, at<0, 0>), day<2022, 4, 30>});
  CHECK(only(of(opening(), again(true)), "again", rule::REO_1, once_over).outcome == outcome::satisfied);
}

TEST_CASE("WIN-3 of a dossier: an early closing and a suspension fall within the window") {
  const auto says = [](date on) {
    return only(of(opening(), closing_at({on, at<12, 0>})), "closes", rule::WIN_3, once_over).outcome;
  };
  CHECK(says(day<2022, 2, 20>) == outcome::satisfied);
  CHECK(says(day<2022, 2, 9>) == outcome::violated);
  CHECK(says(day<2022, 3, 10>) == outcome::violated);
  const auto stops =
      decree("stops", day<2022, 2, 15>, {window_suspension{.from = day<2022, 3, 1>, .to = day<2022, 3, 20>}});
  CHECK(outcomes(of(opening(), stops).as_of(once_over), "stops", rule::WIN_3) ==
        list_of{outcome::satisfied, outcome::violated});
}

TEST_CASE("what is applied for while the window is suspended has no effect") {
  const auto stops = decree("stops", day<2022, 2, 15>,
                            {window_suspension{.from = deadline_time(day<2022, 2, 20>, at<12, 0>),
                                               .to = deadline_time(day<2022, 2, 22>, at<9, 0>)}});
  const auto notice = of(opening(deadline_time(window_last_day, at<14, 0>), false), stops);
  CHECK(open_at(notice, day<2022, 2, 20>, at<11, 59>) == truth::yes);
  CHECK(open_at(notice, day<2022, 2, 20>, at<12, 0>) == truth::no);
  CHECK(open_at(notice, day<2022, 2, 22>, at<9, 0>) == truth::no);
  CHECK(open_at(notice, day<2022, 2, 22>, at<9, 1>) == truth::yes);
  CHECK(open_at(notice, window_last_day, at<14, 0>) == truth::yes);
  CHECK(open_at(notice, day<2022, 2, 20>, at<12, 0>, on_the_day(day<2022, 2, 14>)) == truth::yes);
}

TEST_CASE("a window that is reserved for some is one more, and leaves the notice's own as it is") {
  auto notice = opening(deadline_time(window_last_day, at<14, 0>), false);
  notice.provisions.emplace_back(
      window_opening{.opens = day<2022, 1, 20>, .closes = day<2022, 1, 31>, .reserved_for = {"Comuni"}});
  const auto all = of(notice);
  CHECK(last_days(all) == ends{deadline_time(window_last_day, at<14, 0>)});
  CHECK(open_to(all, day<2022, 1, 25>, "comuni") == truth::yes);
  CHECK(open_to(all, day<2022, 1, 25>, "Regioni") == truth::no);
  CHECK(open_to(all, day<2022, 2, 25>, "Regioni") == truth::yes);
  CHECK(open_to(all, day<2022, 2, 25>, "Associazioni") == truth::no);
  CHECK(open_at(all, day<2022, 1, 25>, at<12, 0>) == truth::no);
  CHECK(outcomes(all.as_of(once_over), "notice", rule::APP_1) == list_of{outcome::satisfied});
  std::get<window_opening>(notice.provisions.back()).until_exhausted = true;
  CHECK(open_to(of(notice), day<2022, 1, 25>, "comuni") == truth::undetermined);
  CHECK(open_to(of(notice), day<2022, 2, 1>, "comuni") == truth::no);
  std::get<window_opening>(notice.provisions.back()).reserved_for = {"Associazioni"};
  CHECK(outcomes(of(notice).as_of(once_over), "notice", rule::APP_1) == list_of{outcome::violated});
}

TEST_CASE("ORD-1 of a window open until exhaustion: what is missing is when nothing was left") {
  const auto missing = [](const act& notice) {
    const auto all = about(of(notice).as_of(once_over), "notice", rule::ORD_1);
    return all.empty() ? fact::none : all.front().missing;
  };
  CHECK(missing(opening()) == fact::exhaustion);
  CHECK(missing(opening(deadline_time(window_last_day, at<14, 0>), false)) == fact::none);
}
