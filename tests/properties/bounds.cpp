// SPDX-License-Identifier: BSL-1.0
// An answer holds every value that it takes once the open days are settled, however they are; above all where more is
// open than is looked through, and an answer has bounds alone.
#include <doctest/doctest.h>
#include <avviso/avviso.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "random_dossier.hpp"

using namespace avviso;
using reference::dice;

namespace bounds_of_random {

using answered = result<answer<any_value>>;

constexpr std::uint64_t first_seed = 20240229;
// Acts of overlapping days: the orders in which they may stand are beyond any budget, or near it.
constexpr std::size_t fewest = 9;
constexpr std::size_t most = 14;
constexpr std::size_t most_questions = 5;  // each costs its budget
constexpr auto end_of_it = deadline_kind::activities_end;
constexpr auto report_of_it = deadline_kind::final_report;

std::string id_of(std::size_t n) { return "x" + std::to_string(n); }

date day_in(dice& with, date first, date last) {
  const auto days = static_cast<std::size_t>(days_between(first, last)) + 1;
  return *add_days(first, static_cast<std::int64_t>(with.roll(days)));
}

// Some days of 2021, that overlap those of most others.
partial_date open_days(dice& with) {
  const date first = day_in(with, day<2021, 1, 1>, day<2021, 6, 30>);
  switch (with.roll(4)) {
    case 0:
      return *partial_date::year(2021);
    case 1:
      return *partial_date::month(2021, 3 + static_cast<int>(with.roll(4)));
    case 2:
      return first;
    default:
      return *partial_date::between(first, *add_days(first, 20 + static_cast<std::int64_t>(with.roll(150))));
  }
}

euro money(dice& with) { return euro::from_cents(1 + static_cast<std::int64_t>(with.roll(100'000))); }

// What dossiers of one kind do.
enum class doing : std::uint8_t { sums, sums_of_all, terms, counted_terms, milestones };

class dossier_of_many {
 public:
  dossier_of_many(dice& with, doing what) : with_(with), what_(what) {}

  std::vector<act> acts() {
    std::vector<act> all = {founding(), awarding()};
    const auto many = fewest + with_.roll(most - fewest + 1);
    for (std::size_t n = 0; n < many; ++n) {
      act one{.id = id_of(n),
              .reference = {.kind = act_kind::decree, .on = open_days(with_)},
              .control = control::not_required,
              .provisions = {something()}};
      if (with_.once_in(8)) one.effective = open_days(with_);
      if (with_.once_in(6)) {
        one.provisions.insert(one.provisions.begin(), committee_appointment{});
        one.provision_effects = {{.provision = 1, .from = open_days(with_)}};
      }
      if (n > 0 && with_.once_in(6)) one.subject_to = {id_of(with_.roll(n))};
      if (with_.once_in(12)) one.publicity = publicity::condition_of_effect, one.published = open_days(with_);
      all.push_back(std::move(one));
    }
    for (std::size_t n = 0; n < all.size() && replies_; ++n) {
      if (!with_.once_in(3)) continue;
      provision says = adhesion{"g", all[n].id, election::time_and_money};
      if (with_.once_in(3)) says = withdrawal{"g", all[n].id};
      all.push_back({.id = "reply" + std::to_string(n),
                     .reference = {.kind = act_kind::adhesion, .on = open_days(with_)},
                     .control = control::not_required,
                     .provisions = {says}});
    }
    return all;
  }

 private:
  act founding() {
    notice made{
        .number = "1", .title = "Avviso", .units = units::of(30), .deadlines = {{end_of_it, day<2021, 12, 31>}}};
    if (!with_.once_in(3)) made.endowment = money(with_);
    if (what_ == doing::counted_terms) made.dependent_deadlines = rules();
    return {.id = "notice",
            .reference = {.kind = act_kind::decree, .on = day<2019, 1, 1>},
            .control = control::not_required,
            .provisions = {establishment{made}}};
  }
  act awarding() {
    award made{
        .grants = {
            {.name = "g", .award = with_.once_in(3) ? not_stated : stated<euro>(money(with_)), .units = units::of(3)},
            {.name = "h", .award = money(with_), .units = units::of(5)},
            {.name = "i", .award = money(with_)}}};
    if (with_.once_in(2)) made.grants[0].deadlines = {{end_of_it, day<2022, 1, 31>}};
    return {.id = "award",
            .reference = {.kind = act_kind::decree, .on = day<2020, 1, 1>},
            .control = control::not_required,
            .provisions = {made}};
  }

  std::vector<dependent_deadline> rules() {
    constexpr when_moved moved[] = {when_moved::follows, when_moved::stays, when_moved::to_be_confirmed,
                                    when_moved::not_stated};
    dependent_deadline report{.which = report_of_it,
                              .length = term_days<60>,
                              .regime = time_regime::italian_civil,
                              .from = counted_from{end_of_it, with_.pick(moved)}};
    if (with_.once_in(3)) report.from = milestone::activities_started;
    return {report,
            {.which = deadline_name::named("audit"),
             .length = term_months<2>,
             .regime = time_regime::italian_civil,
             .from = counted_from{report_of_it, with_.pick(moved)}},
            {.which = deadline_kind::expenditure_limit,
             .length = term_days<30>,
             .direction = with_.once_in(2) ? time_direction::forward : time_direction::backward,
             .regime = time_regime::italian_civil,
             .from = counted_from{end_of_it, when_moved::follows}}};
  }

  reach somebody() {
    switch (with_.roll(4)) {
      case 0:
        replies_ = true;
        return reach::adhering();
      case 1:
        return reach::only({"g"});
      default:
        return reach::every_grant();
    }
  }

  provision something() {
    switch (what_) {
      case doing::sums:
      case doing::sums_of_all:
        return of_money();
      case doing::terms:
        return of_terms(end_of_it);
      case doing::counted_terms:
        return with_.once_in(3) ? of_terms(report_of_it) : with_.once_in(3) ? happening() : of_terms(end_of_it);
      case doing::milestones:
        break;
    }
    return happening();
  }

  provision of_money() {
    const std::string whom = what_ == doing::sums || with_.once_in(2) ? "g" : "h";
    switch (with_.roll(11)) {
      case 0:
      case 1:
        return award{.grants = {{.name = whom, .award = money(with_), .units = units::of(with_.once_in(2) ? 7 : 2)}}};
      case 2:
        return redetermination{.grant = whom, .total = money(with_)};
      case 3:
      case 4:
        return top_up{.target = top_up_target::each_grant, .amount = money(with_), .reach = somebody()};
      case 5:
        return reduction{.target = top_up_target::each_grant,
                         .reach = reach::only({whom}),
                         .part = reduced_part{*ratio::make(1, 3), rounding::half_up}};
      case 6:
        return reduction{.target = top_up_target::each_grant, .amount = money(with_), .reach = somebody()};
      case 7:
        return enlargement{.target = top_up_target::each_grant, .by = units::of(4), .reach = somebody()};
      case 8: {
        payment made{.grant = whom, .kind = payment_kind::advance, .amount = money(with_)};
        if (with_.once_in(2)) made.paid_on = open_days(with_);
        return made;
      }
      case 9:
        return with_.once_in(2) ? provision(recovery{.grant = whom, .amount = money(with_)})
                                : provision(expenditure_declaration{.grant = whom, .amount = money(with_)});
      default:
        return with_.once_in(3)
                   ? provision(waiver{.grants = {whom}})
                   : provision(
                         top_up{.target = top_up_target::envelope, .amount = money(with_), .reach = reach::no_grant()});
    }
  }

  provision of_terms(deadline_name which) {
    switch (with_.roll(8)) {
      case 0:
        return grant_suspension{.reach = with_.once_in(2) ? reach::only({"g"}) : reach::every_grant()};
      case 1:
        return grant_resumption{.reach = reach::only({"g"}), .moves = {end_of_it}};
      case 2:
        return extension{.which = which, .to = day_in(with_, day<2022, 1, 1>, day<2022, 12, 31>), .reach = somebody()};
      case 3:
        if (with_.once_in(3)) return revocation{.grants = {"g"}};
        return extension{.which = which, .to = new_term::between(*partial_date::month(2022, 5)), .reach = somebody()};
      case 4:
        if (what_ == doing::counted_terms) return deadline_setting{.rule = with_.pick(rules()), .reach = somebody()};
        [[fallthrough]];
      default:
        return extension{
            .which = which,
            .to = new_term::by(*period::make(0, 1 + static_cast<int>(with_.roll(3)), static_cast<int>(with_.roll(20))),
                               month_rounding::down),
            .reach = with_.once_in(5) ? reach::no_grant() : somebody()};
    }
  }

  provision happening() {
    const auto on = with_.once_in(2) ? stated<partial_date>(open_days(with_)) : not_stated;
    switch (with_.roll(4)) {
      case 0:
        return agreement_signing{.grant = "g", .on = on};
      case 1:
        return committee_appointment{};
      default:
        return start_of_activities{.grant = "g", .on = on};
    }
  }

  dice& with_;
  doing what_;
  bool replies_ = false;
};

std::vector<question> asked_of(doing what) {
  std::vector<question> all;
  const auto of = [&all](question one) { all.push_back(std::move(one)); };
  switch (what) {
    case doing::sums:
      for (const auto which : {field::award, field::top_ups, field::reductions, field::total, field::paid,
                               field::payable, field::to_recover, field::declared, field::undeclared, field::units})
        of({.field = which, .grant = "g"});
      break;
    case doing::sums_of_all:
      for (const auto which : {field::endowment, field::awarded, field::granted, field::unallocated, field::units,
                               field::paid, field::declared})
        of({.field = which});
      break;
    case doing::terms:
    case doing::counted_terms:
      for (const auto& which : {deadline_name(end_of_it), deadline_name(report_of_it), deadline_name::named("audit"),
                                deadline_name(deadline_kind::expenditure_limit)}) {
        of({.field = field::deadline, .deadline = which, .grant = "g"});
        of({.field = field::deadline, .deadline = which});
      }
      of({.field = field::last_day_to_spend, .grant = "g"});
      of({.field = field::may_spend, .grant = "g", .on = day<2022, 2, 15>});
      break;
    case doing::milestones:
      break;
  }
  for (const auto which : {milestone::activities_started, milestone::agreement_signed})
    of({.field = field::milestone, .milestone = which, .grant = "g"});
  of({.field = field::milestone, .milestone = milestone::committee_appointed});
  return all;
}

// The same acts, each open day settled as it may be.
std::vector<act> settled(dice& with, std::vector<act> all) {
  const auto settle = [&](partial_date& one) {
    date on = one.earliest();
    do on = day_in(with, one.earliest(), one.latest());
    while (!one.may_be(on));
    one = on;
  };
  const auto settle_stated = [&](stated<partial_date>& one) {
    if (const auto* open = one.if_stated()) {
      auto on = *open;
      settle(on);
      one = on;
    }
  };
  for (auto& one : all) {
    settle(one.reference.on);
    settle_stated(one.effective), settle_stated(one.published);
    for (auto& own : one.provision_effects) settle(own.from);
    for (auto& says : one.provisions) {
      if (auto* starts = std::get_if<start_of_activities>(&says)) settle_stated(starts->on);
      if (auto* signs = std::get_if<agreement_signing>(&says)) settle_stated(signs->on);
      if (auto* pays = std::get_if<payment>(&says)) settle_stated(pays->paid_on);
    }
  }
  return all;
}

// As numbers that stand in the order of the values; none of what has no such order.
std::optional<std::int64_t> number_of(const any_value& one) {
  if (const auto* day = std::get_if<date>(&one)) return day->days();
  if (const auto* time = std::get_if<deadline_time>(&one)) return time->on.days();
  if (const auto* amount = std::get_if<euro>(&one)) return amount->cents();
  if (const auto* count = std::get_if<units>(&one)) return count->number();
  if (const auto* is = std::get_if<bool>(&one)) return *is ? 1 : 0;
  return std::nullopt;
}

bool holds(const answer<any_value>& all, const stated<any_value>& one) {
  const auto& some = all.candidates();
  if (std::find(some.begin(), some.end(), one) != some.end()) return true;
  const auto* value = one.if_stated();
  if (value == nullptr || all.possible() == possible_values::alternatives) return false;
  std::vector<std::int64_t> numbers;
  for (const auto& each : some) {
    if (const auto* its = each.if_stated()) numbers.push_back(*number_of(*its));
  }
  return !numbers.empty() && numbers.front() <= *number_of(*value) && *number_of(*value) <= numbers.back();
}

// The words say that they are bounds alone.
void check_incomplete(const answer<any_value>& given) {
  CHECK(given.status() != status::known);
  CHECK(given.status() != status::not_stated);
  CHECK(given.if_known() == nullptr);
  CHECK(wording::text(given, language::english).find("not all that is open was looked through") != std::string::npos);
  CHECK(wording::text(given, language::italian).find("non tutto ciò che è incerto è stato esaminato") !=
        std::string::npos);
}

void check_all(doing what, std::uint64_t seed, std::map<field, std::size_t>& past_budget) {
  dice with(seed);
  const auto acts = dossier_of_many(with, what).acts();
  constexpr date days[] = {day<2021, 6, 15>, day<2021, 9, 1>, day<2022, 6, 1>};
  const as_of when{.in_force = with.pick(days), .known = day<2023, 1, 1>, .readings = readings::documents()};
  const auto notice_of = [](const std::vector<act>& some) {
    auto made = dossier::of(some);
    REQUIRE(made);
    return *std::move(made);
  };
  const auto notice = notice_of(acts);
  const auto at = notice.as_of(when);
  std::vector<std::pair<std::vector<act>, dossier>> settled_ones;
  for (int times = 0; times < 10; ++times) {
    auto one = settled(with, acts);
    auto made = notice_of(one);
    settled_ones.emplace_back(std::move(one), std::move(made));
  }
  auto questions = asked_of(what);
  with.shuffle(questions);
  if (questions.size() > most_questions) questions.erase(questions.begin() + most_questions, questions.end());
  for (const auto& asked : questions) {
    const auto given = at.ask(asked);
    if (!given) continue;
    INFO("seed " << seed << ", on " << std::string(when.in_force.iso()) << ": "
                 << wording::text(asked, language::english) << ": " << spelled(*given));
    if (given->possible() == possible_values::incomplete) {
      ++past_budget[asked.field];
      check_incomplete(*given);
    }
    for (const auto& [its_acts, one] : settled_ones) {
      const auto now = one.as_of(when).ask(asked);
      if (!now) continue;
      for (const auto& value : now->candidates()) {
        if (holds(*given, value)) continue;
        FAIL_CHECK("not held: " << spelled(*now) << "\n" << reference::readable(its_acts));
        return;
      }
    }
  }
}

}  // namespace bounds_of_random

using namespace bounds_of_random;

TEST_CASE("bounds hold every value that settling the open days gives") {
  constexpr doing all[] = {doing::sums, doing::sums_of_all, doing::terms, doing::counted_terms, doing::milestones};
  const auto first = reference::setting("AVVISO_SEED", first_seed);
  const auto count = std::max<std::uint64_t>(std::size(all), reference::setting("AVVISO_DOSSIERS", 20) / 2);
  MESSAGE("seeds " << first << " to " << first + count - 1);
  std::map<field, std::size_t> past_budget;
  for (auto seed = first; seed < first + count; ++seed) check_all(all[seed % std::size(all)], seed, past_budget);
  for (const auto& [which, times] : past_budget)
    MESSAGE(static_cast<int>(which) << ": " << times << " past the budget");
  CHECK_FALSE(past_budget.empty());
}
