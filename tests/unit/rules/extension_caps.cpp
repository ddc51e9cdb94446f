// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/extension.hpp>

#include <doctest/doctest.h>

using namespace avviso;

namespace {
constexpr extension_caps a_year{.longest = longest_extension{months<12>, month_rounding::down}};
constexpr extension_caps two_extensions{.most = 2};
constexpr extension_caps a_year_and_twice{.longest = longest_extension{months<12>, month_rounding::down}, .most = 2};
constexpr date far_end = day<2030, 12, 31>;
}  // namespace

TEST_CASE("EXT-6: where nobody states a cap, there is none") {
  CHECK(within_extension_caps(extension_caps::none(), day<2018, 12, 31>, day<2030, 12, 31>, std::size_t{9}).outcome ==
        outcome::not_applicable);
}

TEST_CASE("EXT-6: the total length is counted from the first day set") {
  const auto to = [](date end) { return within_extension_caps(a_year, day<2021, 12, 31>, end, std::size_t{7}); };
  CHECK(to(day<2022, 12, 31>).outcome == outcome::satisfied);
  CHECK(to(day<2023, 1, 1>).outcome == outcome::violated);
  CHECK(to(day<2023, 1, 1>).measured == measure(day<2023, 1, 1>));
  CHECK(to(day<2023, 1, 1>).limit == measure(day<2022, 12, 31>));
  CHECK(within_extension_caps(a_year, day<2021, 12, 31>, not_stated, std::size_t{1}).missing == fact::new_end);
  CHECK(within_extension_caps(a_year, not_stated, day<2022, 6, 30>, std::size_t{1}).missing == fact::first_end);
}

TEST_CASE("EXT-6: a length that leads beyond all days is no cap; a number beside it still is") {
  const extension_caps ages{.longest = longest_extension{years<9'000>, month_rounding::down}};
  const auto says = within_extension_caps(ages, day<2021, 12, 31>, far_end, std::size_t{7});
  CHECK(says.outcome == outcome::satisfied);
  CHECK(says.limit == measure());
  const extension_caps both{.longest = ages.longest, .most = 2};
  CHECK(within_extension_caps(both, day<2021, 12, 31>, far_end, std::size_t{3}).outcome == outcome::violated);
}

TEST_CASE("EXT-6: where the month lacks the day, the caps say what happens") {
  const auto to_1_march = [](month_rounding how) {
    const extension_caps caps{.longest = longest_extension{months<6>, how}};
    return within_extension_caps(caps, day<2021, 8, 31>, day<2022, 3, 1>, std::size_t{1}).outcome;
  };
  CHECK(to_1_march(month_rounding::down) == outcome::violated);
  CHECK(to_1_march(month_rounding::up) == outcome::satisfied);
}

TEST_CASE("EXT-6: the extensions are counted") {
  const auto nth = [](stated<std::size_t> ordinal) {
    return within_extension_caps(two_extensions, not_stated, day<2022, 6, 30>, ordinal);
  };
  CHECK(nth(std::size_t{2}).outcome == outcome::satisfied);
  CHECK(nth(std::size_t{3}).outcome == outcome::violated);
  CHECK(nth(std::size_t{3}).measured == measure::count(3));
  CHECK(nth(std::size_t{3}).limit == measure::count(2));
  CHECK(nth(not_stated).missing == fact::extensions);
}

TEST_CASE("EXT-6: of two caps, one exceeded decides, whatever is missing for the other") {
  const auto judged = [](stated<date> first, date to, stated<std::size_t> ordinal) {
    return within_extension_caps(a_year_and_twice, first, to, ordinal);
  };
  CHECK(judged(day<2021, 12, 31>, day<2022, 6, 30>, std::size_t{2}).outcome == outcome::satisfied);
  CHECK(judged(not_stated, day<2022, 6, 30>, std::size_t{3}).outcome == outcome::violated);
  CHECK(judged(day<2021, 12, 31>, day<2023, 6, 30>, not_stated).outcome == outcome::violated);
  CHECK(judged(day<2021, 12, 31>, day<2022, 6, 30>, not_stated).missing == fact::extensions);
  CHECK(judged(not_stated, day<2022, 6, 30>, std::size_t{2}).missing == fact::first_end);
}

TEST_CASE("EXT-6 of a value: extend judges by the limits of the notice, told what has been before") {
  notice call{.number = "1", .title = "Avviso"};
  call.deadlines = call.deadlines.with(deadline_kind::activities_end, day<2021, 12, 31>);
  call.limits.longest_extension = longest_extension{months<12>, month_rounding::down};
  call.limits.most_extensions = 2U;
  const grant one{.name = "g", .deadlines = call.deadlines};
  const act by{.id = "x", .reference = directorial_decree("21", day<2021, 3, 1>), .control = control::not_required};
  const auto to = [](date end) {
    return extension{.which = deadline_kind::activities_end, .to = end, .reach = reach::every_grant()};
  };
  const auto of_it = [](const std::vector<finding>& all) {
    for (const auto& each : all) {
      if (each.rule == rule::EXT_6) return each;
    }
    return does_not_apply(rule::EXT_6);
  };
  const extended_so_far never{.first_end = day<2021, 12, 31>};
  const auto how = readings::documents();
  CHECK(of_it(extend(call, to(day<2022, 12, 31>), by, never, how).findings).outcome == outcome::satisfied);
  CHECK(of_it(extend(call, to(day<2023, 1, 1>), by, never, how).findings).outcome == outcome::violated);
  const auto judged = [&](date end, const extended_so_far& before) {
    return of_it(extend(one, to(end), by, not_stated, call.limits, before, how).findings);
  };
  CHECK(judged(day<2022, 6, 30>, never).outcome == outcome::satisfied);
  CHECK(judged(day<2023, 6, 30>, never).outcome == outcome::violated);
  CHECK(judged(day<2022, 6, 30>, {day<2021, 12, 31>, std::size_t{1}}).outcome == outcome::satisfied);
  CHECK(judged(day<2022, 6, 30>, {day<2021, 12, 31>, std::size_t{2}}).outcome == outcome::violated);
  CHECK(judged(day<2022, 6, 30>, {day<2021, 12, 31>, not_stated}).missing == fact::extensions);
  CHECK(judged(day<2022, 6, 30>, {}).missing == fact::first_end);
  // The window is the notice's own: its limits are of grants' terms.
  const extension window{.which = deadline_kind::applications_close, .to = day<2030, 1, 1>, .reach = reach::no_grant()};
  CHECK(of_it(extend(call, window, by, never, how).findings).outcome == outcome::not_applicable);
  CHECK(of_it(extend(one, to(far_end), by, not_stated, notice_limits{}, never, how).findings).outcome ==
        outcome::not_applicable);
}
