// SPDX-License-Identifier: BSL-1.0
// Nothing that is exact branches, and what is open is looked through in steps, not in products. Each dossier is large
// enough for its product to be beyond any budget; that an answer is not incomplete shows that it was not made.
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr period by_a_month = months<1>;

extension longer_by(period length, reach whom = reach::every_grant()) {
  return {.which = end_kind, .to = new_term::by(length, month_rounding::down), .reach = std::move(whom)};
}

partial_date in_year(int year) { return *partial_date::year(year); }
partial_date in_month(int year, int month) { return *partial_date::month(year, month); }

act founded_and_awarded(date end = day<2020, 12, 31>) {
  return decree("award", day<2019, 1, 10>,
                {establishment{{.number = "1", .title = "T", .endowment = euros<10'000>, .units = units::of(100)}},
                 award{.grants = {{.name = "g", .award = euros<1000>, .deadlines = {{end_kind, end}}}}}});
}

dossier of_all(const std::vector<act>& acts) {
  const auto made = dossier::of(acts);
  REQUIRE(made);
  return *made;
}

template <class T>
possible_values how(const result<answer<T>>& given) {
  REQUIRE(given);
  return given->possible();
}

}  // namespace

TEST_CASE("extensions by a period whose days are exact are added up one after the other") {
  std::vector<act> acts = {founded_and_awarded()};
  date on = day<2019, 2, 1>;
  for (int i = 0; i < 200; ++i) {
    acts.push_back(decree(nth_id(i), on, {longer_by(by_a_month)}, std::to_string(i + 2)));
    on = *add_days(on, 3);
  }
  const auto notice = of_all(acts);
  const auto end = notice.as_of(late).grant("g").end_of_activities();
  REQUIRE(end);
  // Each move from the day that the month before ends on: from 31 December by 31 January to 28 February, and then the
  // 28th.
  CHECK(end->is(day<2037, 8, 28>));
  CHECK(end->grounds().size() == 201);
}

TEST_CASE("extensions by a month of which nobody says who adhered make as many ends as there are, and one more") {
  std::vector<act> acts = {founded_and_awarded()};
  for (int i = 0; i < 12; ++i)
    acts.push_back(decree(nth_id(i), *date::make(2020, i + 1, 1), {longer_by(by_a_month, reach::adhering())}, "2"));
  const auto notice = of_all(acts);
  const auto ends_now = list(notice.as_of(late).grant("g").end_of_activities());
  CHECK(how(notice.as_of(late).grant("g").end_of_activities()) == possible_values::alternatives);
  CHECK(ends_now.front() == stated<date>(day<2020, 12, 31>));
  CHECK(ends_now.size() == 13);
  // So they do for forty, of which the first and the last are told.
  for (int i = 12; i < 40; ++i)
    acts.push_back(decree(nth_id(i), *date::make(2020, 12, i - 9), {longer_by(by_a_month, reach::adhering())}, "2"));
  const auto many = of_all(acts).as_of(late).grant("g").end_of_activities();
  CHECK(how(many) == possible_values::between);
  CHECK(list(many) == ends{day<2020, 12, 31>, day<2024, 4, 28>});
}

TEST_CASE("a suspension of a year by a resumption of the next moves the end by a range") {
  const auto notice =
      of(founded_and_awarded(), decree("s", in_year(2020), {grant_suspension{.reach = reach::only({"g"})}}, "2"),
         decree("r", in_year(2021), {grant_resumption{.reach = reach::only({"g"}), .moves = {end_kind}}}, "3"));
  const auto end = notice.as_of(late).grant("g").end_of_activities();
  // From one day, 31 December to 1 January, to the whole of both years.
  CHECK(how(end) == possible_values::between);
  CHECK(list(end) == ends{day<2021, 1, 1>, day<2022, 12, 31>});
  const auto line = timeline(notice.as_of(late), {.field = field::deadline, .deadline = end_kind, .grant = "g"});
  CHECK(line.size() <= 367 + 3);
}

TEST_CASE("two suspensions add their ranges where their days are apart") {
  const auto stop = [](int i, partial_date on) {
    return decree(nth_id(i), on, {grant_suspension{.reach = reach::only({"g"})}}, std::to_string(i + 2));
  };
  const auto go = [](int i, partial_date on) {
    return decree(nth_id(i), on, {grant_resumption{.reach = reach::only({"g"}), .moves = {end_kind}}},
                  std::to_string(i + 2));
  };
  const auto notice = of(founded_and_awarded(), stop(0, in_month(2020, 3)), go(1, in_month(2020, 6)),
                         stop(2, in_month(2020, 11)), go(3, in_month(2021, 3)));
  const auto end = notice.as_of(late).grant("g").end_of_activities();
  // 31 March to 1 June and 30 November to 1 March at least; 1 March to 30 June and 1 November to 31 March at most.
  CHECK(how(end) == possible_values::between);
  CHECK(list(end) == ends{*add_days(day<2020, 12, 31>, 62 + 91), *add_days(day<2020, 12, 31>, 121 + 150)});
}

TEST_CASE("acts of one year that set a day are asked one by one, and so many that nothing else could be") {
  std::vector<act> acts = {founded_and_awarded()};
  for (int i = 0; i < 30; ++i)
    acts.push_back(decree(nth_id(i), in_year(2020), {to(*date::make(2021 + i / 12, 1 + i % 12, 1 + i % 28))}, "2"));
  const auto notice = of_all(acts);
  CHECK(how(notice.as_of(late).grant("g").end_of_activities()) == possible_values::between);
  CHECK(list(notice.as_of(late).grant("g").end_of_activities()) == ends{day<2021, 1, 1>, day<2023, 6, 2>});
}

TEST_CASE("what is open beyond the budget is answered by its bounds, in every way of asking alike") {
  std::vector<act> acts = {founded_and_awarded()};
  for (int i = 0; i < 14; ++i)
    acts.push_back(decree(nth_id(i), in_year(2020), {longer_by(*period::make(0, 1, i))}, not_stated));
  const auto notice = of_all(acts);
  const auto at = notice.as_of(late);
  const auto end = at.grant("g").end_of_activities();
  REQUIRE(end);
  CHECK(end->possible() == possible_values::incomplete);
  CHECK(end->status() == status::undetermined);
  CHECK(end->if_known() == nullptr);
  const auto bounds = list(end);
  CHECK(*bounds.front().if_stated() <= day<2020, 12, 31>);
  CHECK(*bounds[1].if_stated() >= day<2022, 5, 31>);
  const auto same = [&](const result<answer<any_value>>& other) {
    return other && other->possible() == possible_values::incomplete && other->candidates().size() == bounds.size();
  };
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  CHECK(same(at.ask(asked)));
  CHECK(same(timeline(at, asked).back().answered));
  const auto why = explain(at, *end);
  REQUIRE(why);
  CHECK(why->possible == possible_values::incomplete);
  CHECK(wording::text(detail::any(*end), language::english).find("not all that is open was looked through") !=
        std::string::npos);
  CHECK(wording::text(detail::any(*end), language::italian).find("non tutto ciò che è incerto è stato esaminato") !=
        std::string::npos);
  // Nothing of this asks for more when the acts come in another order.
  std::vector<act> other_way(acts.rbegin(), acts.rend());
  CHECK(list(of_all(other_way).as_of(late).grant("g").end_of_activities()) == bounds);
}

TEST_CASE("a day that is open over a period is between its first and its last day, and never two days") {
  const auto notice = of(decree("n", *partial_date::between(day<2024, 1, 1>, day<2024, 6, 30>),
                                {establishment{{.number = "1", .title = "x"}}}));
  const auto at = notice.as_of(on_the_day(day<2026, 1, 1>));
  const auto since = at.notice().milestone(milestone::established);
  CHECK(how(since) == possible_values::between);
  CHECK(list(since) == dates{day<2024, 1, 1>, day<2024, 6, 30>});
  CHECK(wording::text(detail::any(*since), language::english) == "between 1 January 2024 and 30 June 2024");
  CHECK(wording::text(detail::any(*since), language::italian) == "tra il 1º gennaio 2024 e il 30 giugno 2024");
  CHECK(spelled(*since) == "undetermined: 2024-01-01 .. 2024-06-30");
}

TEST_CASE("a milestone of some year has one stretch for the year") {
  const auto notice = of(decree("n", day<2016, 1, 1>, {establishment{{.number = "1", .title = "T"}}}),
                         act{.id = "g",
                             .reference = {.kind = act_kind::decree, .number = "2", .on = in_year(2017)},
                             .control = control::not_required,
                             .provisions = {ranking{}}});
  const auto at = notice.as_of(late);
  const question asked{.field = field::milestone, .milestone = milestone::ranking_approved};
  const auto line = timeline(at, asked);
  REQUIRE(line.size() == 4);  // no notice; not yet; some day up to the day asked; some day of the year
  CHECK(line[1].from == day<2016, 1, 1>);
  CHECK(line[2].from == day<2017, 1, 1>);
  CHECK(line[2].is_up_to_asked);
  CHECK(line[3].from == day<2017, 12, 31>);
  CHECK_FALSE(line[3].is_up_to_asked);
}

TEST_CASE("extensions of one month stand in the order of their numbers from the fourth day on") {
  const auto move = [](int i, const char* number, new_term by) {
    return decree(nth_id(i), in_month(2022, 1), {extension{.which = end_kind, .to = by, .reach = reach::every_grant()}},
                  number);
  };
  const auto by = [](period length) { return new_term::by(length, month_rounding::down); };
  const auto notice = of(founded_and_awarded(day<2021, 1, 31>), move(0, "20", day<2021, 2, 28>),
                         move(1, "19", by(months<2>)), move(2, "18", by(days<30>)), move(3, "17", by(by_a_month)));
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  auto when = late;
  when.in_force = when.known = day<2022, 3, 1>;
  const auto line = timeline(notice.as_of(when), asked);
  const auto changes_on = [&](date on) {
    return std::any_of(line.begin(), line.end(), [on](const stretch& one) { return one.from == on; });
  };
  CHECK(changes_on(day<2022, 1, 4>));
  for (date on = day<2021, 12, 30>; on <= day<2022, 2, 3>; on = *add_days(on, 1)) {
    CAPTURE(on.iso());
    const auto of_line = std::find_if(line.rbegin(), line.rend(), [on](const stretch& one) { return one.from <= on; });
    auto then = when;
    then.in_force = on;
    const auto of_day = notice.as_of(then).ask(asked);
    REQUIRE(of_line->answered);
    REQUIRE(of_day);
    CHECK(std::equal(of_line->answered->candidates().begin(), of_line->answered->candidates().end(),
                     of_day->candidates().begin(), of_day->candidates().end()));
  }
}

TEST_CASE("waivers and resumptions of one year are walked through by what they come to") {
  std::vector<act> acts = {founded_and_awarded()};
  for (int i = 0; i < 16; ++i) acts.push_back(decree(nth_id(i), in_year(2021), {waiver{.grants = {"g"}}}, not_stated));
  const auto when = seen(day<2021, 6, 1>, day<2022, 1, 1>);
  const auto stands = of_all(acts).as_of(when).grant("g").standing();
  CHECK(how(stands) == possible_values::alternatives);
  CHECK(list(stands) == courses{grant_standing::awarded, grant_standing::waived});
  // Exact ones leave one standing, however many.
  acts.erase(acts.begin() + 1, acts.end());
  for (int i = 0; i < 100; ++i) {
    const auto on = *add_days(day<2020, 1, 1>, 2 * i);
    const auto whom = reach::only({"g"});
    acts.push_back(decree(nth_id(2 * i), on, {grant_suspension{.reach = whom}}, "2"));
    acts.push_back(
        decree(nth_id(2 * i + 1), *add_days(on, 1), {grant_resumption{.reach = whom, .moves = {end_kind}}}, "2"));
  }
  const auto exact = of_all(acts).as_of(late);
  CHECK(list(exact.grant("g").standing()) == courses{grant_standing::awarded});
  CHECK(list(exact.grant("g").end_of_activities()) == ends{*add_days(day<2020, 12, 31>, 100)});
}

TEST_CASE("the Court's terms from days that are open are a range") {
  const auto asked_in = [](partial_date asked, partial_date answered) {
    return act{
        .id = "ext",
        .reference = directorial_decree("3", day<2020, 12, 1>),
        .control = control::required,
        .review = court_review{.received = day<2021, 3, 4>, .requests = {{.asked = asked, .answered = answered}}},
        .provisions = {to(day<2022, 6, 30>)}};
  };
  const auto notice = of(founded_and_awarded(), asked_in(in_year(2021), in_year(2021)));
  const auto at = [&](date in_force) {
    return notice.as_of(seen(in_force, day<2022, 6, 1>)).grant("g").end_of_activities();
  };
  // Sixty days from 4 March, and up to thirty more.
  CHECK(list(at(day<2021, 4, 30>)) == ends{day<2020, 12, 31>});
  CHECK(how(at(day<2021, 5, 20>)) == possible_values::alternatives);
  CHECK(list(at(day<2021, 5, 20>)) == ends{day<2020, 12, 31>, day<2022, 6, 30>});
}

TEST_CASE("of nine adhesions and withdrawals on days that overlap, either end is possible") {
  std::vector<act> acts = {founded_and_awarded(),
                           decree("ext", day<2021, 3, 1>, {to(day<2022, 6, 30>, reach::adhering())}, "3")};
  const auto on = *partial_date::between(day<2021, 3, 19>, day<2021, 12, 31>);
  for (int i = 0; i < 9; ++i) {
    auto one = adhesion_to(nth_id(i), "g", "ext", election::time, on);
    if (i % 2 == 1) one.provisions = {withdrawal{.grant = "g", .to = "ext"}};
    acts.push_back(one);
  }
  const auto end = of_all(acts).as_of(late).grant("g").end_of_activities();
  CHECK(how(end) == possible_values::alternatives);
  CHECK(list(end) == ends{day<2020, 12, 31>, day<2022, 6, 30>});
}

TEST_CASE("sums of independent parts add their bounds") {
  std::vector<act> acts = {founded_and_awarded()};
  for (int i = 0; i < 40; ++i)
    acts.push_back(
        decree(nth_id(i), in_year(2021),
               {top_up{.target = top_up_target::each_grant, .amount = euros<10>, .reach = reach::every_grant()}},
               std::to_string(i + 2)));
  const auto total = of_all(acts).as_of(seen(day<2021, 6, 1>, day<2022, 1, 1>)).grant("g").total();
  CHECK(how(total) == possible_values::between);
  CHECK(list(total) == amounts{euros<1000>, euros<1400>});
}

TEST_CASE("of conditions that are met on days that are open, the last one decides, whichever it is") {
  std::vector<act> acts = {founded_and_awarded()};
  act waits = decree("waits", day<2019, 6, 1>, {to(day<2022, 6, 30>)}, "3");
  for (int i = 0; i < 20; ++i) {
    acts.push_back(decree(nth_id(i), in_year(2020), {committee_appointment{}}, not_stated));
    waits.subject_to.push_back(nth_id(i));
  }
  acts.push_back(waits);
  const auto notice = of_all(acts);
  const auto at = [&](date in_force) {
    return notice.as_of(seen(in_force, day<2021, 6, 1>)).grant("g").end_of_activities();
  };
  CHECK(list(at(day<2019, 12, 31>)) == ends{day<2020, 12, 31>});
  CHECK(how(at(day<2020, 6, 1>)) == possible_values::alternatives);
  CHECK(list(at(day<2020, 6, 1>)) == ends{day<2020, 12, 31>, day<2022, 6, 30>});
  CHECK(list(at(day<2020, 12, 31>)) == ends{day<2022, 6, 30>});
  // Of exact ones, a thousand in a chain.
  acts = {founded_and_awarded()};
  for (int i = 0; i < 300; ++i) {
    acts.push_back(decree(nth_id(i), *add_days(day<2020, 1, 1>, i % 7), {committee_appointment{}}, not_stated));
    if (i > 0) acts.back().subject_to = {nth_id(i - 1)};
  }
  acts.push_back(decree("waits", day<2019, 6, 1>, {to(day<2022, 6, 30>)}, "3"));
  acts.back().subject_to = {nth_id(299)};
  CHECK(list(of_all(acts).as_of(late).grant("g").end_of_activities()) == ends{day<2022, 6, 30>});
}

TEST_CASE("of corrections on days that are open, each is asked whether it is the last") {
  std::vector<act> acts = {founded_and_awarded(), decree("ext", day<2019, 6, 1>, {to(day<2021, 6, 30>)}, "3")};
  for (int i = 0; i < 6; ++i)
    acts.push_back(decree(nth_id(i), in_year(2020),
                          {correction{.of = "ext", .provision = 0, .now = to(*date::make(2022, 1 + i % 12, 1 + i))}},
                          not_stated));
  const auto notice = of_all(acts);
  const auto all = notice.as_of(seen(day<2021, 1, 1>, day<2021, 6, 1>)).grant("g").end_of_activities();
  CHECK(how(all) == possible_values::alternatives);
  CHECK(list(all).size() == 6);
  // As known in the middle of the year, each may have come or not: perhaps none.
  const auto some = notice.as_of(seen(day<2020, 6, 1>, day<2020, 6, 1>)).grant("g").end_of_activities();
  CHECK(how(some) == possible_values::alternatives);
  CHECK(list(some).size() == 7);
  CHECK(list(some).front() == stated<date>(day<2021, 6, 30>));
}

TEST_CASE("of establishments on days that are open, each is asked whether it is the last") {
  std::vector<act> acts = {founded_and_awarded()};
  for (int i = 0; i < 14; ++i)
    acts.push_back(
        decree(nth_id(i), in_year(2020),
               {establishment{{.number = "1", .title = "T", .deadlines = {{end_kind, *date::make(2021, 1, 1 + i)}}}}},
               not_stated));
  const auto end = of_all(acts).as_of(late).notice().deadline(end_kind);
  CHECK(how(end) == possible_values::alternatives);
  CHECK(list(end).size() == 14);
}

TEST_CASE("a month of some year is one branch a year, and its milestone is in that month") {
  const auto notice =
      of(founded_and_awarded(), decree("s", day<2020, 3, 1>, {grant_suspension{.reach = reach::only({"g"})}}, "2"),
         decree("r", *partial_date::month_of_some_year(6),
                {grant_resumption{.reach = reach::only({"g"}), .moves = {end_kind}}}, "3"));
  const auto end = notice.as_of(seen(day<2022, 1, 1>, day<2022, 1, 1>)).grant("g").end_of_activities();
  // Not resumed, if the June was before the suspension; in June 2020 from the first day on, or June 2021 to the last.
  CHECK(how(end) == possible_values::between);
  CHECK(list(end) == ends{day<2020, 12, 31>, *add_days(day<2020, 12, 31>, 486)});
}
