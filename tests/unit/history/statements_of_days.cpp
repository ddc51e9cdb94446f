// SPDX-License-Identifier: BSL-1.0
// Of which day a source speaks: it is compared with what acts say at the end of that day, is the base that acts of
// later days move, and is superseded by what they set.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

const question its_end{.field = field::deadline, .deadline = end_kind, .grant = "g"};

statement of_end(date known, date end, stated<partial_date> of = not_stated, std::string source = "page") {
  return {.source = std::move(source), .known = known, .of = of, .about = its_end, .value = end};
}
dossier with(const dossier& notice, std::vector<statement> more) {
  const auto made = notice.with(more);
  REQUIRE(made);
  return *made;
}
act award_until(stated<date> end) {
  grant one{.name = "g", .award = euros<1'000>};
  if (const auto* day_of_end = end.if_stated()) one.deadlines = {{end_kind, *day_of_end}};
  return decree("a", day<2020, 1, 10>, {award{.grants = {one}}}, "1");
}
act six_months_more(date on = day<2020, 6, 1>) {
  return decree("e", on,
                {extension{.which = end_kind,
                           .from = not_stated,
                           .to = new_term::by(months<6>, month_rounding::down),
                           .reach = reach::only({"g"})}},
                "2");
}
act until_june(date on = day<2020, 6, 1>) { return decree("e", on, {to(day<2021, 6, 30>, reach::only({"g"}))}, "2"); }
readings trusting(std::string_view source) {
  auto how = readings::documents();
  how.prevailing_source = inline_text<63>(source);
  return how;
}
struct told {
  ends days;
  avviso::status is;

  friend bool operator==(const told&, const told&) = default;
};
// With the knowledge of the end of time.
told end_on(const dossier& notice, date in_force, const readings& how = readings::documents()) {
  const auto given = notice.as_of(seen(in_force, date::max(), how)).grant("g").end_of_activities();
  return {list(given), status_of(given)};
}
told known(date end) { return {{end}, status::known}; }
told conflict(date one, date other) { return {{one, other}, status::conflict}; }

constexpr date december = day<2020, 12, 31>;
constexpr date june = day<2021, 6, 30>;

}  // namespace

TEST_CASE("S12: a day that a page states is a base that an act moves") {
  const auto notice = with(of(award_until(not_stated), six_months_more()), {of_end(day<2020, 2, 1>, december)});
  CHECK(end_on(notice, day<2020, 1, 31>) == told{{not_stated}, status::not_stated});
  CHECK(end_on(notice, day<2020, 2, 1>) == known(december));
  CHECK(end_on(notice, day<2020, 5, 31>) == known(december));
  CHECK(end_on(notice, day<2020, 6, 1>) == known(june));
  CHECK(end_on(notice, date::max()) == known(june));
}

TEST_CASE("S12: so say the timeline, the spending and the explanation") {
  const auto notice = with(of(award_until(not_stated), six_months_more()), {of_end(day<2020, 2, 1>, december)});
  const auto at = notice.as_of(seen(far, far));
  std::vector<date> turns;
  for (const auto& one : timeline(at, its_end)) turns.push_back(one.from);
  CHECK(turns == std::vector<date>{date::min(), day<2020, 1, 10>, day<2020, 2, 1>, day<2020, 6, 1>});
  CHECK(list(at.grant("g").last_day_to_spend()) == dates{june});
  CHECK(list(at.grant("g").may_spend(june)) == truths{true});
  CHECK(list(at.grant("g").may_spend(day<2021, 7, 1>)) == truths{false});
  const auto why = *explain(at, *at.grant("g").end_of_activities());
  CHECK(why.sources.size() == 1);
  CHECK(why.steps.size() == 1);
}

TEST_CASE("S12: what a grant may spend and until when names the statement that tells its end") {
  const auto notice = with(of(award_until(not_stated), six_months_more()), {of_end(day<2020, 2, 1>, december)});
  const auto at = notice.as_of(seen(far, far));
  const auto statements = [](const auto& given) {
    const auto grounds = given.grounds();
    return std::count_if(grounds.begin(), grounds.end(), [](const ground& one) { return one.part == part::statement; });
  };
  CHECK(statements(*at.grant("g").end_of_activities()) == 1);
  CHECK(statements(*at.grant("g").last_day_to_spend()) == 1);
  CHECK(statements(*at.grant("g").may_spend(june)) == 1);
  CHECK(statements(*at.grant("g").may_spend(june, euros<1>)) == 1);
  const auto why = *explain(at, *at.grant("g").last_day_to_spend());
  CHECK(why.sources.size() == 1);
  // An act has set the end since.
  const auto set = with(of(award_until(not_stated), until_june()), {of_end(day<2020, 2, 1>, december)});
  CHECK(statements(*set.as_of(seen(far, far)).grant("g").last_day_to_spend()) == 0);
}

TEST_CASE("S12: a page that is older than the extension does not contradict it") {
  const auto notice = with(of(award_until(december), until_june()), {of_end(day<2020, 5, 1>, december)});
  CHECK(end_on(notice, day<2020, 7, 1>) == known(june));
  CHECK(end_on(notice, day<2020, 5, 31>) == known(december));
  CHECK(end_of(notice, on_the_day(day<2020, 7, 1>)) == ends{june});
}

TEST_CASE("S12: a conflict lasts until an act writes the field, and does not reach back") {
  const auto november = day<2020, 11, 30>;
  const auto notice = with(of(award_until(december), until_june()), {of_end(day<2020, 5, 1>, november)});
  CHECK(end_on(notice, day<2020, 4, 30>) == known(december));
  CHECK(end_on(notice, day<2020, 5, 1>) == conflict(november, december));
  CHECK(end_on(notice, day<2020, 5, 31>) == conflict(november, december));
  CHECK(end_on(notice, day<2020, 6, 1>) == known(june));
  // What moves the day that acts had set supersedes the page too.
  const auto moved = with(of(award_until(december), six_months_more()), {of_end(day<2020, 5, 1>, november)});
  CHECK(end_on(moved, day<2020, 6, 1>) == known(june));
}

TEST_CASE("S12: a page says of a day before it was read, and is known since then") {
  const auto notice =
      with(of(award_until(december), until_june()), {of_end(day<2021, 1, 1>, december, day<2020, 5, 1>)});
  CHECK(end_on(notice, day<2021, 1, 1>) == known(june));
  const auto other = with(of(award_until(december)), {of_end(day<2021, 1, 1>, day<2020, 11, 30>, day<2020, 5, 1>)});
  CHECK(end_of(other, seen(day<2020, 6, 1>, day<2020, 12, 31>)) == ends{december});
  CHECK(end_of(other, seen(day<2020, 6, 1>, day<2021, 1, 1>)) == ends{day<2020, 11, 30>, december});
}

TEST_CASE("S12: an act that may have written the field leaves the conflict open") {
  auto offered = until_june();
  offered.provisions = {to(june, reach::adhering())};
  const auto notice = with(of(award_until(december), offered), {of_end(day<2020, 5, 1>, day<2020, 11, 30>)});
  CHECK(end_on(notice, day<2020, 7, 1>) == told{{day<2020, 11, 30>, december, june}, status::conflict});
  auto complete = readings::complete_register();
  CHECK(end_on(notice, day<2020, 7, 1>, complete) == conflict(day<2020, 11, 30>, december));
}

TEST_CASE("S14: of a day that is not precise: a conflict if on one of its days it differs") {
  const auto month = *partial_date::month(2020, 5);
  const auto weeks = *partial_date::between(day<2020, 5, 20>, day<2020, 6, 10>);
  const auto acts = of(award_until(december), until_june());
  CHECK(end_on(with(acts, {of_end(far, december, month)}), day<2020, 7, 1>) == known(june));
  CHECK(end_on(with(acts, {of_end(far, december, weeks)}), day<2020, 7, 1>) == conflict(december, june));
  CHECK(end_on(with(acts, {of_end(far, december, weeks)}), day<2020, 5, 25>) == known(december));
  CHECK(end_on(with(acts, {of_end(far, june, weeks)}), day<2020, 7, 1>) == known(june));
  CHECK(end_on(with(acts, {of_end(far, june, weeks)}), day<2020, 5, 25>) == conflict(december, june));
  // Before its first day it says nothing, and as a base it is or is not moved by what comes within it.
  CHECK(end_on(with(acts, {of_end(far, june, weeks)}), day<2020, 5, 19>) == known(december));
  const auto base = with(of(award_until(not_stated), six_months_more()), {of_end(far, december, weeks)});
  CHECK(end_on(base, far) == told{{december, june}, status::undetermined});
}

TEST_CASE("S14: a year of which a page speaks is looked through where acts turn") {
  const auto year = *partial_date::year(2020);
  const auto acts = of(award_until(december), until_june());
  CHECK(end_on(with(acts, {of_end(far, december, year)}), far) == conflict(december, june));
  CHECK(end_on(with(acts, {of_end(far, june, year)}), far) == known(june));
}

TEST_CASE("S14: sources contradict each other, and themselves, of one day; later ones supersede whoever says so") {
  const auto acts = of(award_until(not_stated));
  const auto of_one_day = with(acts, {of_end(day<2020, 2, 1>, december), of_end(day<2020, 2, 1>, june)});
  CHECK(end_on(of_one_day, far) == conflict(december, june));
  const auto two =
      with(acts, {of_end(day<2020, 2, 1>, december), of_end(day<2020, 3, 1>, june, day<2020, 2, 1>, "press")});
  CHECK(end_on(two, far) == conflict(december, june));
  const auto later =
      with(acts, {of_end(day<2020, 2, 1>, december), of_end(day<2020, 3, 1>, june, not_stated, "press")});
  CHECK(end_on(later, day<2020, 2, 29>) == known(december));
  CHECK(end_on(later, day<2020, 3, 1>) == known(june));
  CHECK(end_of(later, seen(day<2020, 3, 1>, day<2020, 2, 29>)) == ends{december});
  // Two bases that an act moves still contradict each other.
  const auto moved = with(of(award_until(not_stated), six_months_more()),
                          {of_end(day<2020, 2, 1>, december), of_end(day<2020, 2, 1>, day<2021, 1, 31>)});
  CHECK(end_on(moved, far) == conflict(june, day<2021, 7, 31>));
}

TEST_CASE("S15: a source that prevails does so over acts of its day, until an act writes the field after it") {
  const auto november = day<2020, 11, 30>;
  const auto notice = with(of(award_until(december), until_june()), {of_end(day<2020, 5, 1>, november)});
  CHECK(end_on(notice, day<2020, 4, 30>, trusting("page")) == known(december));
  CHECK(end_on(notice, day<2020, 5, 1>, trusting("page")) == known(november));
  CHECK(end_on(notice, day<2020, 6, 1>, trusting("page")) == known(june));
  CHECK(end_on(notice, day<2020, 5, 1>, trusting("press")) == conflict(november, december));
  const auto moved = with(of(award_until(december), six_months_more()), {of_end(day<2020, 5, 1>, november)});
  CHECK(end_on(moved, day<2020, 6, 1>, trusting("page")) == known(day<2021, 5, 30>));
  CHECK(list(moved.as_of(seen(far, far, trusting("page"))).grant("g").last_day_to_spend()) == dates{day<2021, 5, 30>});
}

TEST_CASE("S13: a milestone has no such day, unless the source says of which it speaks") {
  const question closed{.field = field::milestone, .milestone = milestone::closed};
  const auto ended = decree("c", day<2021, 3, 1>, {closing{reach::every_grant()}});
  const auto on = [&](const stated<partial_date>& of_day, date in_force) {
    const auto notice =
        with(of(founding(), ended),
             {{.source = "page", .known = day<2021, 1, 1>, .of = of_day, .about = closed, .value = day<2020, 12, 31>}});
    const auto given = notice.as_of(seen(in_force, date::max())).notice().milestone(milestone::closed);
    const auto all = list(given);
    return told{ends(all.begin(), all.end()), status_of(given)};
  };
  CHECK(on(not_stated, day<2020, 6, 1>) == known(december));
  CHECK(on(not_stated, day<2021, 3, 1>) == conflict(december, day<2021, 3, 1>));
  CHECK(on(day<2021, 1, 1>, day<2020, 6, 1>) == told{{not_stated}, status::not_stated});
  CHECK(on(day<2021, 1, 1>, day<2021, 2, 28>) == known(december));
  CHECK(on(day<2021, 1, 1>, day<2021, 3, 1>) == known(day<2021, 3, 1>));
}

TEST_CASE("S13: a status says of which day it speaks, and a later one supersedes it from its own day on") {
  const question status{.field = field::fact, .name = "status"};
  const auto says = [&](std::string source, date on, std::string what) {
    return statement{.source = std::move(source), .known = on, .of = on, .about = status, .value = std::move(what)};
  };
  const auto notice =
      with(of(founding()), {says("page", day<2019, 1, 22>, "in avvio"), says("Regione", day<2022, 6, 1>, "concluso")});
  const auto at = notice.as_of(seen(far, far));
  std::vector<date> turns;
  for (const auto& one : timeline(at, status)) turns.push_back(one.from);
  CHECK(turns == std::vector<date>{date::min(), day<2019, 1, 22>, day<2022, 6, 1>});
  const auto on = [&](date in_force) { return notice.as_of(seen(in_force, far)).notice().fact("status"); };
  CHECK(on(day<2019, 1, 21>).status() == status::not_stated);
  CHECK(on(day<2022, 5, 31>).is(stated_value(std::string("in avvio"))));
  CHECK(on(day<2022, 6, 1>).is(stated_value(std::string("concluso"))));
}

TEST_CASE("S13: what is stated of every day contradicts what is stated of one, from that day on") {
  const question place{.field = field::fact, .name = "place"};
  const statement always{.source = "page", .known = day<2020, 1, 1>, .about = place, .value = std::string("Roma")};
  auto of_a_day = always;
  of_a_day.source = "press";
  of_a_day.of = day<2021, 1, 1>;
  of_a_day.value = std::string("Milano");
  const auto notice = with(of(founding()), {always, of_a_day});
  const auto on = [&](date in_force, const readings& how = readings::documents()) {
    return notice.as_of(seen(in_force, far, how)).notice().fact("place");
  };
  CHECK(on(day<2020, 12, 31>).is(stated_value(std::string("Roma"))));
  CHECK(on(day<2021, 1, 1>).status() == status::conflict);
  CHECK(on(day<2021, 1, 1>, trusting("press")).is(stated_value(std::string("Milano"))));
  CHECK(on(day<2021, 1, 1>, trusting("page")).is(stated_value(std::string("Roma"))));
}

TEST_CASE("S12: an endowment that differs from a page of an earlier day") {
  const act more = decree("t", day<2021, 3, 19>, {top_up{top_up_target::envelope, euros<50>, reach::no_grant()}});
  const auto on = [&](std::int64_t cents, date in_force) {
    const auto notice = with(of(founding(), more), {{.source = "page",
                                                     .known = day<2020, 6, 1>,
                                                     .about = {.field = field::endowment},
                                                     .value = euro::from_cents(cents)}});
    const auto given = notice.as_of(seen(in_force, far)).notice().endowment();
    return std::pair(list(given), status_of(given));
  };
  CHECK(on(100'00, day<2021, 3, 18>) == std::pair(amounts{euros<100>}, status::known));
  CHECK(on(100'00, day<2021, 3, 19>) == std::pair(amounts{euros<150>}, status::known));
  CHECK(on(90'00, day<2020, 5, 31>) == std::pair(amounts{euros<100>}, status::known));
  CHECK(on(90'00, day<2020, 6, 1>) == std::pair(amounts{euros<90>, euros<100>}, status::conflict));
  CHECK(on(90'00, day<2021, 3, 19>) == std::pair(amounts{euros<150>}, status::known));
}

namespace {

// What acts and one page make of a sum, on a day, with the knowledge of the end of time.
std::pair<amounts, status> sum_on(const std::vector<act>& acts, const question& about, euro said, date in_force,
                                  const readings& how = readings::documents()) {
  const auto notice = with(*dossier::of(acts), {{"page", day<2020, 6, 1>, not_stated, about, said}});
  const auto given = notice.as_of(seen(in_force, far, how)).ask(about);
  REQUIRE(given);
  amounts all;
  for (const auto& one : given->candidates()) {
    const auto* value = one.if_stated();
    all.push_back(value != nullptr ? stated<euro>(std::get<euro>(*value)) : not_stated);
  }
  return {all, given->status()};
}
std::pair<amounts, status> known_sum(euro amount) { return {{amount}, status::known}; }
act raise_of(euro amount, date on) {
  return decree("raise", on, {top_up{top_up_target::envelope, amount, reach::no_grant()}}, "3");
}

}  // namespace

TEST_CASE("S12: an endowment that a page alone states is raised by later acts, and replaced by what they restate") {
  const question endowment{.field = field::endowment};
  const std::vector<act> acts = {founding(not_stated), raise_of(euros<50>, day<2021, 3, 19>)};
  CHECK(sum_on(acts, endowment, euros<100>, day<2020, 5, 31>).second == status::not_stated);
  CHECK(sum_on(acts, endowment, euros<100>, day<2021, 3, 18>) == known_sum(euros<100>));
  CHECK(sum_on(acts, endowment, euros<100>, day<2021, 3, 19>) == known_sum(euros<150>));
  // What came before the page is in what it says.
  CHECK(sum_on({founding(not_stated), raise_of(euros<50>, day<2020, 6, 1>)}, endowment, euros<100>, far) ==
        known_sum(euros<100>));
  auto anew = founding(euros<200>);
  anew.id = "anew";
  anew.reference.on = day<2021, 1, 1>;
  CHECK(sum_on({acts[0], acts[1], anew}, endowment, euros<100>, day<2021, 1, 1>) == known_sum(euros<200>));
  CHECK(sum_on({acts[0], acts[1], anew}, endowment, euros<100>, far) == known_sum(euros<250>));
}

TEST_CASE("S12: a grant's total that a page alone states grows by top-ups, until an award states it") {
  const question total{.field = field::total, .grant = "g"};
  const act more =
      decree("more", day<2021, 3, 19>, {top_up{top_up_target::each_grant, euros<20>, reach::only({"g"})}}, "2");
  const auto first = decree("a", day<2020, 1, 10>, {award{.grants = {{.name = "g"}}}}, "1");
  const auto again = decree("again", day<2021, 6, 1>, {award{.grants = {{.name = "g", .award = euros<130>}}}}, "3");
  const auto gone = decree("gone", day<2021, 9, 1>, {revocation{{"g"}}}, "4");
  const std::vector<act> acts = {first, more, again, gone};
  CHECK(sum_on(acts, total, euros<100>, day<2021, 3, 18>) == known_sum(euros<100>));
  CHECK(sum_on(acts, total, euros<100>, day<2021, 3, 19>) == known_sum(euros<120>));
  CHECK(sum_on(acts, total, euros<100>, day<2021, 6, 1>) == known_sum(euros<150>));
  CHECK(sum_on(acts, total, euros<100>, day<2021, 9, 1>) == known_sum(euros<0>));
}

TEST_CASE("S12: what a page alone says is unallocated falls by later awards") {
  const question unallocated{.field = field::unallocated};
  const auto second = decree("b", day<2021, 1, 10>, {award{.grants = {{.name = "h", .award = euros<7>}}}}, "2");
  const std::vector<act> acts = {founding(not_stated), award_until(december), second};
  CHECK(sum_on(acts, unallocated, euros<30>, day<2021, 1, 9>) == known_sum(euros<30>));
  CHECK(sum_on(acts, unallocated, euros<30>, day<2021, 1, 10>) == known_sum(euros<23>));
}

TEST_CASE("S15: acts add to what a prevailing source says of a sum, too") {
  const question endowment{.field = field::endowment};
  const std::vector<act> acts = {founding(), raise_of(euros<50>, day<2021, 3, 19>)};
  CHECK(sum_on(acts, endowment, euros<90>, day<2020, 5, 31>, trusting("page")) == known_sum(euros<100>));
  CHECK(sum_on(acts, endowment, euros<90>, day<2021, 3, 18>, trusting("page")) == known_sum(euros<90>));
  CHECK(sum_on(acts, endowment, euros<90>, day<2021, 3, 19>, trusting("page")) == known_sum(euros<140>));
  const question award_of_g{.field = field::award, .grant = "g"};
  const auto again = decree("again", day<2021, 6, 1>, {award{.grants = {{.name = "g", .award = euros<130>}}}}, "3");
  const std::vector<act> awards = {award_until(december), again};
  CHECK(sum_on(awards, award_of_g, euros<90>, day<2021, 5, 31>, trusting("page")) == known_sum(euros<90>));
  CHECK(sum_on(awards, award_of_g, euros<90>, far, trusting("page")) == known_sum(euros<130>));
}
