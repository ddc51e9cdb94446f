// SPDX-License-Identifier: BSL-1.0
// Status and value alone.
#include "../../../examples/prima/prima_notice.hpp"
#include "../../allocations/allocations.hpp"
#include "../../benchmark/generated_notice.hpp"
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

question end_of(std::string grant) {
  return {.field = field::deadline, .deadline = end_kind, .grant = std::move(grant)};
}

brief_answer known(any_value value) { return {status::known, std::move(value)}; }

}  // namespace

TEST_CASE("an answer in brief tells the value and its status") {
  const auto notice = of(founding(), awarding({"g"}), decree("x", day<2021, 3, 1>, {to(new_end)}));
  const auto then = notice.as_of(late);
  CHECK(*then.value_of(end_of("g")) == known(deadline_time(new_end)));
  CHECK(*notice.as_of(on_the_day(day<2021, 2, 28>)).value_of(end_of("G")) == known(deadline_time(old_end)));
  CHECK(*then.value_of({.field = field::total, .grant = "g"}) == known(euros<10>));
  CHECK(*then.value_of({.field = field::top_ups, .grant = "g"}) == known(euros<0>));
  CHECK(*then.value_of({.field = field::unallocated}) == known(euros<90>));
  CHECK(*then.value_of({.field = field::deadline, .deadline = deadline_kind::final_report, .grant = "g"}) ==
        brief_answer{status::not_stated, {}});
  CHECK(then.value_of(end_of("nobody")).error().code == errc::no_such_grant);
  CHECK(then.value_of({.field = field::total}).error().code == errc::question_incomplete);
}

TEST_CASE("in brief too, of two acts of one day the kind of the higher rank prevails, whatever its number") {
  auto letter = awarding({"g"});
  std::get<award>(letter.provisions[0]).grants[0].deadlines = {{end_kind, new_end}};
  letter.reference = {.kind = act_kind::award_letter, .on = day<2020, 1, 1>};
  const auto then = of(founding(), letter).as_of(late);  // the decree that founds the notice is of that day
  CHECK(list(then.grant("g").end_of_activities()) == ends{old_end});
  CHECK(*then.value_of(end_of("g")) == known(deadline_time(old_end)));
}

TEST_CASE("an answer in brief that is not known has no value") {
  const auto notice = of(founding(), awarding({"g"}), decree("x", *partial_date::month(2021, 3), {to(new_end)}));
  const auto then = notice.as_of(on_the_day(day<2021, 3, 15>));
  CHECK(*then.value_of(end_of("g")) == brief_answer{status::undetermined, {}});
  const auto offered = of(founding(), awarding({"g"}), decree("x", day<2021, 3, 1>, {to(new_end, reach::adhering())}));
  CHECK(*offered.as_of(late).value_of(end_of("g")) == brief_answer{status::undetermined, {}});
}

TEST_CASE("in brief too, what moved a grant's term before its award does not, where it begins with the notice's") {
  auto first = founding();
  std::get<establishment>(first.provisions[0]).notice.deadlines = {{end_kind, old_end}};
  auto later = awarding({"g"});
  std::get<award>(later.provisions[0]).grants[0].deadlines = {};
  const auto then = of(first, decree("x", day<2020, 1, 20>, {to(new_end, reach::only({"g"}))}), later).as_of(late);
  CHECK(list(then.grant("g").end_of_activities()) == ends{old_end});
  CHECK(*then.value_of(end_of("g")) == known(deadline_time(old_end)));
}

TEST_CASE("where nothing is open, an answer in brief allocates nothing") {
  const auto notice = *dossier::of(generated::acts_of(40));
  const auto then = notice.as_of(generated::later);
  const generated::by_hand hand(40);
  for (const std::size_t g : {0U, 1U, 39U}) {
    const auto name = generated::name_of(g);
    const auto end = end_of(name);
    const question total{.field = field::total, .grant = name};
    std::int64_t sum = 0;
    CHECK(allocations_of([&] {
            const auto day = *then.value_of(end);
            const auto amount = *then.value_of(total);
            sum = std::get<deadline_time>(*day.value).on.days() + std::get<euro>(*amount.value).cents();
          }) == 0);
    CHECK(sum == hand.ask(name, generated::later.in_force));
  }
}

TEST_CASE("where nothing is open, an answer rests on the acts that make it so, each for what it does") {
  const auto notice = of(founding(), awarding({"g"}), decree("x", day<2021, 3, 1>, {to(new_end)}),
                         decree("y", day<2021, 4, 1>, {annulment{"x", annulment_effect::ex_nunc}}));
  // The award, the notice, x and y: acts stand by their ids.
  const auto grounds = [](const auto& answered) {
    const auto all = answered->grounds();
    return std::vector<ground>(all.begin(), all.end());
  };
  const auto on = notice.as_of(on_the_day(day<2021, 3, 15>)).grant("g");
  CHECK(grounds(on.total()) == std::vector<ground>{{part::adds, 0, 0}});
  CHECK(grounds(on.end_of_activities()) == std::vector<ground>{{part::superseded, 1, 0}, {part::sets, 2, 0}});
  const auto after = notice.as_of(late).grant("g");
  CHECK(grounds(after.total()) == std::vector<ground>{{part::adds, 0, 0}});
  CHECK(grounds(after.end_of_activities()) == std::vector<ground>{{part::sets, 1, 0}, {part::annuls, 3, 0}});
}

TEST_CASE("where nothing is open, an answer allocates what it holds, however many acts there are") {
  const auto asked = [](std::size_t grants) {
    const auto notice = *dossier::of(generated::acts_of(grants));
    const auto then = notice.as_of(generated::later);
    const auto grant = then.grant(generated::name_of(1));
    return allocations_of([&] {
      const auto end = *grant.end_of_activities();
      const auto total = *grant.total();
      CHECK(end.grounds().size() == 8);
      CHECK(total.grounds().size() == 6);
    });
  };
  CHECK(asked(4) == asked(40));
  CHECK(asked(40) <= 16);
}
