// SPDX-License-Identifier: BSL-1.0
// Bounds of time limits and of what happens: what is answered where more is open than is looked through. However the
// open days turn out, what is answered then lies within.
#include "bounds.hpp"

namespace avviso::test::past_budget {

namespace {

// Extensions by a month and some days, on some day of 2020 each: months and days make another end in each order.
void add_longer(std::vector<act>& to, deadline_name which, reach whom = reach::every_grant()) {
  for (int i = 0; i < many; ++i) {
    const extension by{
        .which = which, .to = new_term::by(*period::make(0, i % 2, i), month_rounding::down), .reach = whom};
    to.push_back(decree(nth_id(10 + i), *partial_date::year(2020), {by}));
  }
}
// The same on days that are exact, one after the other.
void settle_longer(std::vector<act>& all, std::size_t first) {
  for (std::size_t i = 0; i < many; ++i) all[first + i].reference.on = *date::make(2020, 11, 1 + static_cast<int>(i));
}

const deadline_name audit_term = deadline_name::named("audit");

dependent_deadline report_after(deadline_name which, when_moved moved = when_moved::follows) {
  return {.which = report_kind,
          .length = term_days<60>,
          .regime = time_regime::italian_civil,
          .from = counted_from{std::move(which), moved}};
}

act founded(std::vector<dependent_deadline> rules, stated<date> end = old_end) {
  notice made{.number = "1", .title = "Avviso", .dependent_deadlines = std::move(rules)};
  made.deadlines = made.deadlines.with(end_kind, end);
  return decree("notice", day<2019, 1, 1>, {establishment{made}});
}

}  // namespace

TEST_CASE("bounds of a term that a grant loses when it ends hold that there is none") {
  // By its id the revocation comes before the act that surely sets the term.
  std::vector<act> acts = {founding(), awarding({"g"}),
                           decree("a", day_between<2021, 1, 1, 2021, 12, 31>, {revocation{.grants = {"g"}}}),
                           decree("z", day<2020, 3, 1>, {to(day<2022, 3, 31>)})};
  add_longer(acts, end_kind);
  const auto when = seen(day<2021, 6, 30>, day<2022, 6, 1>);
  const auto bounds = bounds_told(of_list(acts).as_of(when).grant("g").end_of_activities());
  acts[2].reference.on = day<2021, 3, 1>;
  settle_longer(acts, 4);
  const auto end = end_of(of_list(acts), when);
  CHECK(end == no_end);
  CHECK(hold(bounds, end));
}

TEST_CASE(
    "a term with which a grant begins, counted from its own and moved for the notice alone, is within its bounds") {
  auto awards = awarding({"g"});
  auto& its = std::get<award>(awards.provisions[0]).grants[0];
  its.deadlines = its.deadlines.with(end_kind, day<2025, 12, 31>);
  awards.reference.on = day<2019, 6, 1>;
  const extension for_the_notice{
      .which = report_kind, .to = new_term::by(months<12>, month_rounding::down), .reach = reach::no_grant()};
  std::vector<act> acts = {founded({report_after(end_kind)}), awards, decree("m", day<2019, 3, 1>, {for_the_notice})};
  add_longer(acts, report_kind);
  const auto when = seen(day<2021, 6, 30>, day<2022, 6, 1>);
  const auto bounds = bounds_told(of_list(acts).as_of(when).grant("g").deadline(report_kind));
  settle_longer(acts, 3);
  const auto due = list(of_list(acts).as_of(when).grant("g").deadline(report_kind));
  REQUIRE(due.size() == 1);
  // Sixty days after the end of 2025, and a year.
  CHECK(due.front().if_stated()->on > day<2027, 3, 1>);
  CHECK(hold(bounds, due));
}

TEST_CASE("bounds are the same in an answer, a timeline, a difference and an explanation") {
  std::vector<act> acts = {founding(), awarding({"g"})};
  add_longer(acts, end_kind);
  for (std::size_t i = 2; i < acts.size(); ++i) acts[i].reference.on = day_between<2020, 3, 1, 2020, 3, 4>;
  const auto notice = of_list(acts);
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  const auto on = [&](date in_force) { return notice.as_of(seen(in_force, far)); };
  const auto same = [](const result<answer<any_value>>& a, const result<answer<any_value>>& b) {
    return a && b && a->possible() == b->possible() && list(*a) == list(*b);
  };
  const auto line = timeline(on(day<2020, 3, 10>), asked);
  int past = 0;
  for (date day = avviso::day<2020, 2, 28>; day <= avviso::day<2020, 3, 6>; day = *add_days(day, 1)) {
    CAPTURE(day.iso());
    const auto of_day = on(day).ask(asked);
    const auto of_line = std::find_if(line.rbegin(), line.rend(), [&](const stretch& one) { return one.from <= day; });
    REQUIRE(of_line != line.rend());
    CHECK(same(of_line->answered, of_day));
    if (of_day->possible() == possible_values::incomplete) ++past;
  }
  CHECK(past > 0);
  const auto before = on(day<2020, 2, 29>);
  const auto after = on(day<2020, 3, 10>);
  const auto changed = difference(before, after);
  const auto its = std::find_if(changed.begin(), changed.end(), [&](const auto& one) { return one.what == asked; });
  REQUIRE(its != changed.end());
  CHECK(same(its->before, before.ask(asked)));
  CHECK(same(its->after, after.ask(asked)));
  const auto given = after.grant("g").end_of_activities();
  bounds_told(given);
  const auto why = explain(after, *given);
  REQUIRE(why);
  CHECK(why->possible == possible_values::incomplete);
}

TEST_CASE("bounds of a term hold the days up to a resumption that has effect on a day of its own") {
  auto resumes = decree("r", day<2020, 6, 1>,
                        {committee_appointment{}, grant_resumption{.reach = reach::only({"g"}), .moves = {end_kind}}});
  resumes.provision_effects = {{.provision = 1, .from = day<2024, 3, 1>}};
  std::vector<act> acts = {founding(), awarding({"g"}),
                           decree("s", day<2020, 3, 1>, {grant_suspension{.reach = reach::only({"g"})}}), resumes};
  add_longer(acts, end_kind);
  const auto when = seen(day<2024, 6, 30>, day<2024, 6, 30>);
  const auto bounds = bounds_told(of_list(acts).as_of(when).grant("g").end_of_activities());
  settle_longer(acts, 4);
  const auto end = end_of(of_list(acts), when);
  REQUIRE(end.size() == 1);
  CHECK(end.front().if_stated()->on > day<2025, 6, 30>);  // four years, besides the months and days
  CHECK(hold(bounds, end));
}

TEST_CASE("bounds of a limit counted from another that is past the budget, and of one counted from that") {
  std::vector<act> acts = {founded({report_after(end_kind),
                                    {.which = audit_term,
                                     .length = term_months<1>,
                                     .regime = time_regime::italian_civil,
                                     .from = counted_from{report_kind, when_moved::follows}}}),
                           awarding({"g"})};
  add_longer(acts, end_kind);
  const auto when = seen(day<2021, 6, 30>, day<2022, 6, 1>);
  const auto at = of_list(acts).as_of(when);
  const auto report = bounds_told(at.grant("g").deadline(report_kind));
  const auto audited = bounds_told(at.grant("g").deadline(audit_term));
  // No earlier than from 30 June 2021 as it was, and no later than from that and 7 months and 91 days.
  CHECK(*report.front().if_stated() <= deadline_time(day<2021, 8, 30>));
  CHECK(*report[1].if_stated() >= deadline_time(day<2022, 6, 30>));
  CHECK(*audited.front().if_stated() <= deadline_time(day<2021, 9, 30>));
  for (const bool is_other_way : {false, true}) {
    auto some = acts;
    settle_longer(some, 2);
    if (is_other_way) std::reverse(some.begin() + 2, some.end());
    if (is_other_way) settle_longer(some, 2);
    const auto then = of_list(some).as_of(when);
    CHECK(hold(report, list(then.grant("g").deadline(report_kind))));
    CHECK(hold(audited, list(then.grant("g").deadline(audit_term))));
  }
}

TEST_CASE("bounds of a limit counted from what happens") {
  auto rule = report_after(end_kind);
  rule.from = milestone::activities_started;
  std::vector<act> acts = {founded({rule}), awarding({"g"})};
  for (int i = 0; i < many; ++i)
    acts.push_back(decree(nth_id(10 + i), *partial_date::year(2020),
                          {start_of_activities{.grant = "g", .on = *date::make(2021, 1, 1 + i)},
                           extension{.which = report_kind,
                                     .to = new_term::by(*period::make(0, i % 2, i), month_rounding::down),
                                     .reach = reach::every_grant()}}));
  const auto when = seen(day<2021, 6, 30>, day<2022, 6, 1>);
  const auto bounds = bounds_told(of_list(acts).as_of(when).grant("g").deadline(report_kind));
  settle_longer(acts, 2);
  CHECK(hold(bounds, list(of_list(acts).as_of(when).grant("g").deadline(report_kind))));
  std::reverse(acts.begin() + 2, acts.end());
  settle_longer(acts, 2);
  CHECK(hold(bounds, list(of_list(acts).as_of(when).grant("g").deadline(report_kind))));
}

TEST_CASE("the last day to spend has the bounds of the end and of the limits before it") {
  const dependent_deadline limit{.which = deadline_kind::expenditure_limit,
                                 .length = term_days<30>,
                                 .direction = time_direction::backward,
                                 .regime = time_regime::italian_civil,
                                 .from = counted_from{end_kind, when_moved::follows}};
  std::vector<act> acts = {founded({limit}), awarding({"g"})};
  add_longer(acts, end_kind);
  const auto when = seen(day<2021, 6, 30>, day<2022, 6, 1>);
  const auto at = of_list(acts).as_of(when);
  const auto last = bounds_told(at.grant("g").last_day_to_spend());
  // Thirty days before 30 June 2021, if nothing moved it.
  CHECK(*last.front().if_stated() <= day<2021, 5, 31>);
  const auto may = at.grant("g").may_spend(day<2021, 8, 1>);
  REQUIRE(may);
  CHECK(may->possible() == possible_values::incomplete);
  CHECK(list(may) == truths{false, true, not_stated});
  settle_longer(acts, 2);
  CHECK(hold(last, list(of_list(acts).as_of(when).grant("g").last_day_to_spend())));
}

TEST_CASE("what happened on a day that waits for a condition is within its bounds") {
  // It has a day of its own, and waits for an opinion and a visa: its day is the latest of these.
  auto one = decree("z", day<2020, 12, 1>, {start_of_activities{.grant = "g"}});
  one.provision_effects = {{.provision = 0, .from = day_between<2020, 12, 1, 2020, 12, 31>}};
  one.subject_to = {"opinion", "visa"};
  std::vector<act> acts = {founding(), awarding({"g"}), one,
                           decree("opinion", day_between<2020, 12, 15, 2021, 11, 30>, {committee_appointment{}}),
                           decree("visa", day_between<2020, 12, 15, 2021, 12, 31>, {committee_appointment{}})};
  for (int i = 0; i < many; ++i) {
    acts.push_back(decree(nth_id(10 + i), day_between<2020, 3, 1, 2020, 12, 31>,
                          {start_of_activities{.grant = "g", .on = *date::make(2020, 4, 1 + i)}}));
    acts.back().subject_to = {"opinion"};
  }
  const auto when = seen(day<2022, 1, 1>, day<2022, 12, 1>);
  const auto bounds = bounds_told(of_list(acts).as_of(when).grant("g").milestone(milestone::activities_started));
  CHECK(bounds.front() == stated<date>(day<2020, 4, 1>));
  acts[3].reference.on = day<2020, 12, 15>;
  acts[4].reference.on = day<2021, 12, 20>;
  for (int i = 0; i < many; ++i) acts[static_cast<std::size_t>(5 + i)].reference.on = *date::make(2020, 4, 1 + i);
  const auto since = list(of_list(acts).as_of(when).grant("g").milestone(milestone::activities_started));
  CHECK(since == dates{day<2021, 12, 20>});
  CHECK(hold(bounds, since));
}

}  // namespace avviso::test::past_budget
