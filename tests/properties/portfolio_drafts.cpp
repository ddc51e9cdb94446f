// SPDX-License-Identifier: BSL-1.0
// What a draft would change in a portfolio is what the snapshots of the dossiers that have it say otherwise.
// AVVISO_SEED sets the first seed, AVVISO_DOSSIERS how many dossiers.
#include <avviso/history/portfolio_reports.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compared_portfolio.hpp"
#include "random_laws.hpp"
#include "random_provisions.hpp"

using namespace avviso;
using namespace reference;

namespace {

reach random_reach_of_draft(dice& with) {
  switch (with.roll(6)) {
    case 0:
      return reach::only({"g1", "g3"});
    case 1:
      return reach::no_grant();
    case 2:
      return reach::adhering();
    default:
      return reach::every_grant();
  }
}

new_term random_term_of_draft(dice& with) {
  switch (with.roll(5)) {
    case 0:
      return {not_stated};
    case 1:
      return {deadline_time(random_end(with), *clock_time::make(14, 0))};
    case 2:
      return {random_end(with)};
    default:
      return new_term::by(*period::make(0, static_cast<std::int32_t>(with.roll(3)), 5), month_rounding::down);
  }
}

provision random_provision_of_draft(dice& with) {
  constexpr deadline_kind kinds[] = {deadline_kind::activities_end, deadline_kind::activities_end,
                                     deadline_kind::final_report, deadline_kind::expenditure_limit,
                                     deadline_kind::applications_close};
  if (with.once_in(3)) {
    const auto whom = random_reach_of_draft(with);
    return top_up{top_up_target::each_grant, euros<3>, whom};
  }
  if (with.once_in(12)) return waiver{.grants = {"g2"}};
  const auto which = with.pick(kinds);
  const auto to = random_term_of_draft(with);
  auto whom = random_reach_of_draft(with);
  return extension{.which = which, .to = to, .reach = std::move(whom)};
}

// Mostly after all that is on record.
act random_draft(dice& with) {
  const auto later = static_cast<std::int64_t>(with.once_in(4) ? with.roll(12) : 400 + with.roll(30));
  act made{.id = "the draft",
           .reference = directorial_decree("999", *add_days(first_random_day, later)),
           .control = with.once_in(5) ? control::required : control::not_required,
           .provisions = {}};
  for (std::size_t n = 1 + with.roll(2); n > 0; --n) made.provisions.push_back(random_provision_of_draft(with));
  return made;
}

std::vector<question> asked_of_grant(const std::string& name) {
  std::vector<question> all;
  for (const auto which :
       {deadline_kind::activities_end, deadline_kind::final_report, deadline_kind::expenditure_limit})
    all.push_back({.field = field::deadline, .deadline = which, .grant = name});
  for (const auto what : {field::award, field::top_ups, field::total, field::units, field::grant_standing})
    all.push_back({.field = what, .grant = name});
  return all;
}
std::vector<question> asked_of_notice() {
  std::vector<question> all;
  for (const auto which : portfolio_test::kinds) all.push_back({.field = field::deadline, .deadline = which});
  for (const auto what : {field::endowment, field::awarded, field::granted, field::unallocated, field::units})
    all.push_back({.field = what});
  return all;
}

bool are_the_same(const result<answer<any_value>>& a, const result<answer<any_value>>& b) {
  if (!a || !b) return !a && !b;
  return a->status() == b->status() && a->possible() == b->possible() &&
         std::equal(a->candidates().begin(), a->candidates().end(), b->candidates().begin(), b->candidates().end());
}
bool says_something(const result<answer<any_value>>& one) { return one && one->status() != status::not_stated; }

std::int64_t number_of(const result<answer<any_value>>& one) {
  if (!one || one->status() != status::known) return 0;
  const auto& value = *one->if_known();
  if (const auto* time = std::get_if<deadline_time>(&value)) return time->on.days();
  if (const auto* money = std::get_if<euro>(&value)) return money->cents();
  if (const auto* number = std::get_if<units>(&value)) return number->number();
  return static_cast<std::int64_t>(std::get<grant_standing>(value));
}

}  // namespace

// What is told of all grants at once: all that is told is what the snapshot says with the draft.
namespace {

void compare_all_with(const portfolio& of, const act& draft, const both_days& when, const snapshot& after,
                      std::size_t& told_of) {
  const auto grants = of.grants();
  for (const auto which : portfolio_test::kinds) {
    std::vector<told_day> days(grants.size());
    REQUIRE(deadlines_with(of, draft, which, when, days) == days.size());
    for (std::size_t i = 0; i < days.size(); ++i) {
      if (days[i].told == told_as::not_laid) continue;
      CHECK(days[i] == portfolio_test::day_of(after.grant(of.name_of(grants[i])).deadline(which)));
      ++told_of;
    }
  }
  for (const auto which : {grant_sum::award, grant_sum::top_ups, grant_sum::total, grant_sum::units}) {
    std::vector<told_amount> sums(grants.size());
    REQUIRE(sums_with(of, draft, which, when, sums) == sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
      if (sums[i].told == told_as::not_laid) continue;
      const auto grant = after.grant(of.name_of(grants[i]));
      using portfolio_test::amount_of;
      CHECK(sums[i] == (which == grant_sum::award     ? amount_of(grant.award())
                        : which == grant_sum::top_ups ? amount_of(grant.top_ups())
                        : which == grant_sum::total   ? amount_of(grant.total())
                                                      : amount_of(grant.units())));
      ++told_of;
    }
  }
}

}  // namespace

TEST_CASE("what a draft would change is what the snapshot with it says otherwise") {
  std::size_t listed = 0;
  std::size_t told_at_once = 0;
  each_random(150, [&](dice& with, const papers& all, const as_of& seen, date) {
    const auto before_it = made_of(all);
    const named_dossier one[] = {{"one", before_it}};
    const auto of = portfolio::compile(one, seen.readings);
    for (int times = 0; times < 4; ++times) {
      const auto draft = random_draft(with);
      const auto far = *add_days(first_random_day, 450);
      const bool is_far = !with.once_in(4);
      const both_days when{is_far ? far : seen.in_force, is_far ? far : seen.known};
      INFO("draft " << spelled(draft) << " as of " << spelled(when));
      const auto told = what_if(of, of.notices(), draft, when);
      const auto after_it = before_it.with(draft);
      REQUIRE(told.has_value() == after_it.has_value());
      if (!told) continue;
      listed += told->size();
      const auto view = of.at({0}, when).when();
      const auto before = before_it.as_of(view);
      const auto after = after_it->as_of(view);
      auto next = told->begin();
      const auto look = [&](const question& asked) {
        CAPTURE(spelled(asked));
        const auto was = before.ask(asked);
        const auto is = after.ask(asked);
        const bool is_listed = next != told->end() && next->what == asked;
        CHECK(is_listed == (!are_the_same(was, is) && (says_something(was) || says_something(is))));
        if (!is_listed) return;
        CHECK(next->before == portfolio_test::told_of(was));
        CHECK(next->after == portfolio_test::told_of(is));
        CHECK(next->value_before == number_of(was));
        CHECK(next->value_after == number_of(is));
        ++next;
      };
      for (const auto& asked : asked_of_notice()) look(asked);
      for (const auto& grant : after_it->grants()) {
        for (const auto& asked : asked_of_grant(grant)) look(asked);
      }
      CHECK(next == told->end());
      compare_all_with(of, draft, when, after, told_at_once);
    }
  });
  CHECK(told_at_once > 0);
  MESSAGE(listed << " values change");
  CHECK(listed > 0);
}
