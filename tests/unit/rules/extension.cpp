// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/extension.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

using namespace avviso;

namespace {

// «prorogato, dal 31 dicembre 2021 al 30 giugno 2022»
const extension to_june_2022{.which = deadline_kind::activities_end,
                             .from = day<2021, 12, 31>,
                             .to = day<2022, 6, 30>,
                             .reach = reach::adhering()};
const act decree_21{.id = "21", .reference = directorial_decree("21", day<2021, 3, 19>)};
const grant ending_in_2021{.name = "Campania", .deadlines = {{deadline_kind::activities_end, day<2021, 12, 31>}}};

template <class T>
const finding& finding_of(const decision<T>& made, rule which) {
  const auto place = std::find_if(made.findings.begin(), made.findings.end(),
                                  [which](const finding& one) { return one.rule == which; });
  REQUIRE(place != made.findings.end());
  return *place;
}

}  // namespace

TEST_CASE("EXT-1: an extension needs a living term") {
  const stated<date> end = day<2016, 7, 20>;
  CHECK(living_term(day<2016, 7, 6>, end).outcome == outcome::satisfied);
  CHECK(living_term(day<2016, 7, 20>, end).outcome == outcome::satisfied);
  CHECK(living_term(day<2016, 7, 21>, end).outcome == outcome::violated);
  CHECK(living_term(day<2016, 7, 6>, not_stated).missing == fact::old_end);
  CHECK(living_term(*partial_date::month(2016, 6), end).outcome == outcome::satisfied);
  CHECK(living_term(*partial_date::month(2016, 8), end).outcome == outcome::violated);
  const auto july = living_term(*partial_date::month(2016, 7), end);
  CHECK(july.outcome == outcome::undetermined);
  CHECK(july.missing == fact::adoption_day);
  const auto too_late = living_term(day<2022, 1, 15>, day<2021, 12, 31>);
  CHECK(too_late.measured == measure(day<2022, 1, 15>));
  CHECK(too_late.limit == measure(day<2021, 12, 31>));
}

TEST_CASE("EXT-1: a request in time may have kept the term alive, as one reads it") {
  const stated<date> end = day<2016, 6, 30>;
  const partial_date late = day<2016, 7, 15>;
  const auto judged = [&](const partial_date& adopted, const stated<partial_date>& requested, timeliness by) {
    return living_term(adopted, end, requested, by);
  };
  const stated<partial_date> in_time = partial_date(day<2016, 6, 30>);
  const stated<partial_date> too_late = partial_date(day<2016, 7, 1>);
  for (const auto by : {timeliness::adoption, timeliness::request, timeliness::either}) {
    CHECK(judged(late, not_stated, by) == living_term(late, end));  // as if nobody had asked
    CHECK(judged(late, too_late, by).outcome == outcome::violated);
    CHECK(judged(day<2016, 6, 30>, in_time, by).outcome == outcome::satisfied);
    CHECK(living_term(late, not_stated, in_time, by).missing == fact::old_end);
  }
  CHECK(judged(late, in_time, timeliness::adoption).outcome == outcome::violated);
  CHECK(judged(late, in_time, timeliness::request).outcome == outcome::satisfied);
  CHECK(judged(late, in_time, timeliness::request).measured == measure(day<2016, 6, 30>));
  const auto open = judged(late, in_time, timeliness::either);
  CHECK(open.outcome == outcome::undetermined);
  CHECK(open.missing == fact::timeliness);
  // A request of some day of June or July.
  const stated<partial_date> some_day = *partial_date::between(day<2016, 6, 1>, day<2016, 7, 10>);
  CHECK(judged(late, some_day, timeliness::request).missing == fact::request_day);
  CHECK(judged(late, some_day, timeliness::either).missing == fact::request_day);
  CHECK(judged(late, some_day, timeliness::adoption).outcome == outcome::violated);
}

TEST_CASE("EXT-2: the new term is after the old one") {
  CHECK(moves_forward(day<2021, 12, 31>, day<2022, 1, 1>).outcome == outcome::satisfied);
  CHECK(moves_forward(day<2021, 12, 31>, day<2021, 12, 31>).outcome == outcome::violated);
  CHECK(moves_forward(day<2021, 12, 31>, day<2021, 12, 30>).outcome == outcome::violated);
  CHECK(moves_forward(not_stated, day<2021, 12, 30>).missing == fact::old_end);
}

TEST_CASE("EXT-2: on one day the hours decide; no hour is the end of the day, and nothing of that day is later") {
  const date last = day<2022, 1, 31>;
  const auto hour = [](int at) { return deadline_hour(*clock_time::make(at, 0)); };
  const auto moved = [&](deadline_hour from, deadline_hour to, bool shortens = false) {
    return moves_forward(deadline_time(last, from), new_term(deadline_time(last, to)), shortens);
  };
  CHECK(moved(hour(14), hour(18)).outcome == outcome::satisfied);
  CHECK(moved(hour(14), hour(14)).outcome == outcome::violated);
  CHECK(moved(hour(14), deadline_hour()).outcome == outcome::satisfied);
  CHECK(moved(deadline_hour(), hour(18)).outcome == outcome::violated);
  CHECK(moved(hour(14), not_stated).missing == fact::hour);
  CHECK(moved(not_stated, hour(14)).missing == fact::hour);
  CHECK(moved(not_stated, not_stated).missing == fact::hour);
  CHECK(moved(not_stated, deadline_hour()).missing == fact::hour);  // it may have been the end of the day
  CHECK(moved(deadline_hour(), not_stated).outcome == outcome::violated);
  CHECK(moved(hour(14), hour(12), true).outcome == outcome::satisfied);
  CHECK(moved(hour(14), deadline_hour(), true).outcome == outcome::violated);
  CHECK(moved(deadline_hour(), hour(14), true).outcome == outcome::satisfied);
  CHECK(moved(not_stated, deadline_hour(), true).outcome == outcome::violated);
  CHECK(moved(deadline_hour(), not_stated, true).outcome == outcome::violated);  // what says no hour moves none
  CHECK(moved(hour(14), not_stated, true).missing == fact::hour);
  CHECK(moves_forward(deadline_time(last, not_stated), day<2022, 2, 1>).outcome == outcome::satisfied);
  CHECK(moves_forward(deadline_time(last, not_stated), day<2022, 1, 30>).outcome == outcome::violated);
}

TEST_CASE("EXT-1 read by either day: the adoption is asked for where the request came in time, and it may have") {
  const auto judged = [](const partial_date& adopted, const partial_date& requested) {
    return living_term(adopted, day<2016, 6, 30>, requested, timeliness::either);
  };
  const auto june_or_july = day_between<2016, 6, 20, 2016, 7, 10>;
  CHECK(judged(june_or_july, day<2016, 6, 1>).outcome == outcome::undetermined);
  CHECK(judged(june_or_july, day<2016, 6, 1>).missing == fact::adoption_day);
  CHECK(judged(*partial_date::month(2016, 6), day<2016, 6, 1>).outcome == outcome::satisfied);
  CHECK(judged(*partial_date::month(2016, 7), day<2016, 6, 1>).missing == fact::timeliness);
}

TEST_CASE("EXT-3: the prior day that the act states is the one in force") {
  CHECK(prior_day_agrees(day<2021, 12, 31>, day<2021, 12, 31>).outcome == outcome::satisfied);
  CHECK(prior_day_agrees(day<2021, 12, 30>, day<2021, 12, 31>).outcome == outcome::violated);
  CHECK(prior_day_agrees(not_stated, day<2021, 12, 31>).outcome == outcome::not_applicable);
  CHECK(prior_day_agrees(day<2021, 12, 31>, not_stated).missing == fact::old_end);
}

TEST_CASE("EXT-5: where adhesion is required, only adhesion to the time moves the term") {
  const auto adhering = reach::adhering();
  for (const auto silence : {absence::not_stated, absence::not_adhered}) {
    CHECK(time_adhered_to(adhering, election::time, silence).outcome == outcome::satisfied);
    CHECK(time_adhered_to(adhering, election::time_and_money, silence).outcome == outcome::satisfied);
    CHECK(time_adhered_to(adhering, election::money, silence).outcome == outcome::violated);
    CHECK(time_adhered_to(reach::every_grant(), not_stated, silence).outcome == outcome::not_applicable);
  }
  CHECK(time_adhered_to(adhering, not_stated, absence::not_stated).missing == fact::adhesion);
  CHECK(time_adhered_to(adhering, not_stated, absence::not_adhered).outcome == outcome::violated);
}

TEST_CASE("EXT-8: adopted in time, effective after the old term") {
  act too_late = decree_21;
  too_late.control = control::required;
  too_late.registration = registration{.on = day<2022, 1, 10>};
  const auto made = extend(ending_in_2021, to_june_2022, too_late, election::time, readings::documents());
  CHECK(finding_of(made, rule::EXT_1).outcome == outcome::satisfied);
  CHECK(finding_of(made, rule::EXT_8).outcome == outcome::violated);
  CHECK(verdict(made.findings) == outcome::satisfied);  // a warning

  too_late.registration = not_stated;
  CHECK(finding_of(extend(ending_in_2021, to_june_2022, too_late, election::time, readings::documents()), rule::EXT_8)
            .missing == fact::effective_day);
}

TEST_CASE("EXT-8: adopted after the old term, it is no extension, and the gap is before its adoption") {
  const effect same_day{efficacy_ground::adoption, day<2022, 1, 15>};
  const date end = day<2021, 12, 31>;
  CHECK(effective_in_time(day<2022, 1, 15>, same_day, end).outcome == outcome::not_applicable);
  CHECK(effective_in_time(day<2021, 12, 31>, same_day, end).outcome == outcome::violated);
  CHECK(effective_in_time(partial_date::unknown(), same_day, end).missing == fact::adoption_day);
  CHECK(effective_in_time(day<2022, 1, 15>, same_day, not_stated).missing == fact::old_end);
}

TEST_CASE("an extension moves a grant that adhered, and no other") {
  const auto end = deadline_kind::activities_end;
  const auto moved = extend(ending_in_2021, to_june_2022, decree_21, election::time, readings::documents());
  CHECK(moved.value.deadlines[end] == day<2022, 6, 30>);
  CHECK(moved.value.deadlines[deadline_kind::final_report] == not_stated);
  CHECK(finding_of(moved, rule::EFF_1).outcome == outcome::undetermined);

  const auto declined = extend(ending_in_2021, to_june_2022, decree_21, election::money, readings::documents());
  CHECK(declined.value == ending_in_2021);

  const auto silent = extend(ending_in_2021, to_june_2022, decree_21, not_stated, readings::documents());
  CHECK(silent.value.deadlines[end] == not_stated);

  const auto not_on_register =
      extend(ending_in_2021, to_june_2022, decree_21, not_stated, readings::complete_register());
  CHECK(not_on_register.value == ending_in_2021);
  CHECK(finding_of(not_on_register, rule::EXT_5).outcome == outcome::violated);
}

TEST_CASE("an unlawful extension still moves the term, and the findings say what is wrong") {
  act too_late = decree_21;
  too_late.reference.on = day<2022, 1, 15>;
  extension for_all = to_june_2022;
  for_all.reach = reach::every_grant();
  const auto made = extend(ending_in_2021, for_all, too_late, not_stated, readings::documents());
  CHECK(made.value.deadlines[deadline_kind::activities_end] == day<2022, 6, 30>);
  CHECK(finding_of(made, rule::EXT_1).outcome == outcome::violated);
  CHECK(verdict(made.findings) == outcome::violated);
}

TEST_CASE("an extension for named grants moves those and not the notice") {
  extension for_two = to_june_2022;
  for_two.reach = reach::only({"Campania", "Marche"});
  const auto end = deadline_kind::activities_end;
  CHECK(extend(ending_in_2021, for_two, decree_21, not_stated, readings::documents()).value.deadlines[end] ==
        day<2022, 6, 30>);
  grant lazio = ending_in_2021;
  lazio.name = "Lazio";
  CHECK(extend(lazio, for_two, decree_21, not_stated, readings::documents()).value == lazio);

  const notice prima{.number = "2/2018", .title = "PRIMA", .deadlines = {{end, day<2021, 12, 31>}}};
  CHECK(extend(prima, for_two, decree_21, readings::documents()).value == prima);
  CHECK(extend(prima, to_june_2022, decree_21, readings::documents()).value.deadlines[end] == day<2022, 6, 30>);
}

TEST_CASE("EXT-9: a grant's term beyond the notice's own") {
  const auto beyond = within_notice_term(day<2022, 6, 30>, day<2021, 12, 31>);
  CHECK(beyond.outcome == outcome::violated);
  CHECK(beyond.measured == measure(day<2022, 6, 30>));
  CHECK(beyond.limit == measure(day<2021, 12, 31>));
  CHECK(within_notice_term(day<2021, 12, 31>, day<2021, 12, 31>).outcome == outcome::satisfied);
  CHECK(within_notice_term(day<2021, 12, 31>, not_stated).outcome == outcome::not_applicable);
  CHECK(within_notice_term(not_stated, day<2021, 12, 31>).missing == fact::new_end);
}

TEST_CASE("what an extension does not move, no rule on extensions judges") {
  // Adopted after the end of all of them, to an earlier day, of another prior day, and requested after its adoption.
  const act late{.id = "x", .reference = directorial_decree("1", day<2022, 7, 1>), .control = control::not_required};
  const auto bad = [](reach whom) {
    return extension{.which = deadline_kind::activities_end,
                     .from = day<2021, 12, 30>,
                     .to = day<2021, 6, 30>,
                     .reach = std::move(whom),
                     .requested = partial_date(day<2022, 8, 1>)};
  };
  const notice_limits none_allowed{.most_extensions = 0U};
  notice call{.number = "1", .title = "Avviso", .deadlines = ending_in_2021.deadlines};
  call.limits = none_allowed;
  constexpr rule of_the_move[] = {rule::EXT_1, rule::EXT_2, rule::EXT_3, rule::ORD_6, rule::EXT_6};
  const auto all_say = [&](const auto& made, outcome what) {
    for (const auto which : of_the_move) {
      INFO(static_cast<int>(which));
      CHECK(finding_of(made, which).outcome == what);
    }
    CHECK(finding_of(made, rule::EFF_1).rule == rule::EFF_1);
  };
  const auto of_grant = [&](reach whom, const stated<election>& elected = not_stated,
                            readings how = readings::documents()) {
    return extend(ending_in_2021, bad(std::move(whom)), late, elected, none_allowed, {}, how);
  };
  const auto documents = readings::documents();
  all_say(of_grant(reach::every_grant()), outcome::violated);
  all_say(of_grant(reach::only({"Campania"})), outcome::violated);
  all_say(of_grant(reach::adhering(), election::time), outcome::violated);
  all_say(of_grant(reach::adhering()), outcome::violated);  // if it adhered
  all_say(of_grant(reach::only({"Lazio"})), outcome::not_applicable);
  all_say(of_grant(reach::no_grant()), outcome::not_applicable);
  all_say(of_grant(reach::adhering(), election::money), outcome::not_applicable);
  all_say(of_grant(reach::adhering(), not_stated, readings::complete_register()), outcome::not_applicable);
  const auto of_notice = [&](reach whom) { return extend(call, bad(std::move(whom)), late, {}, documents); };
  all_say(of_notice(reach::every_grant()), outcome::violated);
  all_say(of_notice(reach::no_grant()), outcome::violated);
  all_say(of_notice(reach::only({"Campania"})), outcome::not_applicable);
}
