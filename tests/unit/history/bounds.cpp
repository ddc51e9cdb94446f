// SPDX-License-Identifier: BSL-1.0
// Bounds: what is answered where more is open than is looked through. However the open days turn out, what is answered
// then lies within; so each test says how they might, and what follows by the acts alone.
#include "bounds.hpp"

namespace avviso::test::past_budget {

namespace {

// Nobody knows which of these acts has come by the middle of 2021, nor whether the opinion has for which all of them
// wait: what one comes to is open with what all others come to.
constexpr date middle = day<2021, 6, 30>;
constexpr partial_date some_day_of_2021 = day_between<2021, 1, 1, 2021, 12, 31>;

act waiting(int i, std::vector<provision> provisions) {
  auto made = decree(nth_id(10 + i), some_day_of_2021, std::move(provisions));
  made.subject_to = {"opinion"};
  return made;
}
act opinion() { return decree("opinion", day_between<2020, 7, 1, 2021, 12, 31>, {committee_appointment{}}); }

top_up more_for_each(euro amount) {
  return {.target = top_up_target::each_grant, .amount = amount, .reach = reach::every_grant()};
}
reduction less_for_each(euro amount) {
  return {.target = top_up_target::each_grant, .amount = amount, .reach = reach::every_grant()};
}

}  // namespace

TEST_CASE("bounds of a sum of all grants hold what is added to each of them") {
  std::vector<act> acts = {founding(not_stated), awarding({"a", "b", "c", "d", "e"}, euros<1>), opinion()};
  for (int i = 0; i < many; ++i) {
    const auto says = i < many / 2 ? provision(less_for_each(euros<100>)) : provision(more_for_each(euros<100>));
    acts.push_back(waiting(i, {says}));
  }
  const auto when = seen(middle, day<2022, 6, 1>);
  const auto bounds = bounds_told(of_list(acts).as_of(when).notice().granted());
  // Seven times a hundred for each of five, if only the second half has come; the same taken, if only the first has.
  acts[2].reference.on = day<2020, 7, 1>;
  for (int i = 0; i < many; ++i)
    acts[static_cast<std::size_t>(3 + i)].reference.on = i < many / 2 ? day<2021, 9, 1> : day<2021, 3, 1>;
  CHECK(list(of_list(acts).as_of(when).notice().granted()) == amounts{euros<3505>});
  CHECK(hold(bounds, amounts{euros<3505>}));
  for (int i = 0; i < many; ++i)
    acts[static_cast<std::size_t>(3 + i)].reference.on = i < many / 2 ? day<2021, 3, 1> : day<2021, 9, 1>;
  CHECK(list(of_list(acts).as_of(when).notice().granted()) == amounts{euros<-3495>});
  CHECK(hold(bounds, amounts{euros<-3495>}));
}

TEST_CASE("what has become since of a sum that a source states has bounds too") {
  std::vector<act> acts = {founding(), awarding({"g"}, not_stated), opinion()};
  for (int i = 0; i < many; ++i) acts.push_back(waiting(i, {more_for_each(euros<10>)}));
  const statement says{.source = "register",
                       .known = day<2020, 6, 1>,
                       .about = {.field = field::total, .grant = "g"},
                       .value = euros<1000>};
  const auto total_in = [&](const as_of& when) {
    const auto made = of_list(acts).with(says);
    REQUIRE(made);
    return made->as_of(when).grant("g").total();
  };
  const auto when = seen(middle, day<2022, 6, 1>);
  const auto bounds = bounds_told(total_in(when));
  acts[2].reference.on = day<2020, 7, 1>;
  for (int i = 0; i < many; ++i) acts[static_cast<std::size_t>(3 + i)].reference.on = day<2021, 9, 1>;
  CHECK(list(total_in(when)) == amounts{euros<1000>});
  CHECK(hold(bounds, amounts{euros<1000>}));
  for (int i = 0; i < many; ++i) acts[static_cast<std::size_t>(3 + i)].reference.on = day<2021, 3, 1>;
  CHECK(list(total_in(when)) == amounts{euros<1140>});
  CHECK(hold(bounds, amounts{euros<1140>}));
}

}  // namespace avviso::test::past_budget
