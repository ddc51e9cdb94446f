// SPDX-License-Identifier: BSL-1.0
// What is laid of sums that several share, of long histories, and of the portfolio itself.
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

const top_up pot_of_ten{top_up_target::envelope, euros<10>, reach::only({"g", "h", "i"})};

act sharing(std::string id, date on, euro amount, std::vector<weighted_grant> among) {
  return decree(std::move(id), on,
                {allotment{"more", amount, apportionment_method::largest_remainder, std::move(among)}});
}

told_amount in_words(const result<answer<euro>>& given) {
  REQUIRE(given);
  if (given->status() == status::not_stated) return {0, told_as::not_stated};
  REQUIRE(given->status() == status::known);
  return {given->if_known()->cents(), told_as::known};
}

// The top-ups and totals of all grants on the first of each month of 2021, as known on it and at last: all are laid,
// and are what the snapshot says.
void check_laid(const dossier& one) {
  const named_dossier all[] = {{"one", one}};
  const auto laid = portfolio::compile(all, readings::complete_register());
  const auto grants = laid.grants();
  std::vector<told_amount> at_once(grants.size());
  for (int month = 1; month <= 12; ++month) {
    const auto on = *date::make(2021, month, 1);
    for (const auto known : {on, far}) {
      const both_days when{on, known};
      const auto then = one.as_of({.in_force = on, .known = known, .readings = laid.how()});
      for (const auto which : {grant_sum::top_ups, grant_sum::total}) {
        laid.sums(which, when, at_once);
        for (std::size_t i = 0; i < grants.size(); ++i) {
          CAPTURE(on.iso().c_str());
          CAPTURE(laid.name_of(grants[i]));
          const auto its = then.grant(laid.name_of(grants[i]));
          CHECK(at_once[i] == in_words(which == grant_sum::total ? its.total() : its.top_ups()));
        }
      }
    }
  }
}

}  // namespace

// TOP-4: of what is added for grants to share, each has what the last allotment gives it, and whom it does not name,
// nothing.
TEST_CASE("shares of a pot are laid: none before it is divided, what the last division gives, nothing for others") {
  const auto added = of(founding(), awarding({"g", "h", "i"}), decree("more", day<2021, 2, 15>, {pot_of_ten}));
  check_laid(added);
  const auto once = *added.with(sharing("1", day<2021, 4, 1>, euros<10>, {{"g", 1}, {"h", 3}}));
  check_laid(once);
  const named_dossier all[] = {{"one", once}};
  const auto laid = portfolio::compile(all, readings::complete_register());
  const auto share_of = [&](const char* name) {
    return laid.sum(*laid.grant({0}, name), grant_sum::top_ups, {day<2021, 5, 1>, far});
  };
  CHECK(share_of("g") == told_amount{250, told_as::known});
  CHECK(share_of("h") == told_amount{750, told_as::known});
  CHECK(share_of("i") == told_amount{0, told_as::known});
  check_laid(*once.with(sharing("2", day<2021, 8, 1>, euros<10>, {{"g", 1}, {"h", 3}, {"i", 6}})));
}

TEST_CASE("a part of a pot that is divided leaves open what the others get; weights that make no share state none") {
  const auto added = of(founding(), awarding({"g", "h", "i"}), decree("more", day<2021, 2, 15>, {pot_of_ten}));
  check_laid(*added.with(sharing("1", day<2021, 4, 1>, euros<6>, {{"g", 1}, {"h", 1}})));
  check_laid(*added.with(sharing("1", day<2021, 4, 1>, euros<10>, {{"g", -1}, {"h", 1}})));
}

TEST_CASE("a division that is annulled, or corrected, is laid for as long as it stood") {
  const auto once = of(founding(), awarding({"g", "h", "i"}), decree("more", day<2021, 2, 15>, {pot_of_ten}),
                       sharing("1", day<2021, 4, 1>, euros<10>, {{"g", 1}, {"h", 3}}));
  check_laid(*once.with(decree("no", day<2021, 6, 1>, {annulment{"1", annulment_effect::ex_nunc}})));
  check_laid(*once.with(decree("no", day<2021, 6, 1>, {annulment{"1", annulment_effect::ex_tunc}})));
  check_laid(*once.with(decree("no", day<2021, 6, 1>, {annulment{"more", annulment_effect::ex_nunc}})));
}

// A register of years: more days than one looks through from the last.
TEST_CASE("a grant with dozens of extensions and top-ups is asked on each day as the snapshot is") {
  std::vector<act> acts = {founding(), awarding({"g"})};
  for (int n = 0; n < 30; ++n) {
    const auto on = *add_days(day<2021, 1, 4>, 7 * n);
    acts.push_back(decree(
        nth_id(n), on, {to(*add_days(new_end, n)), top_up{top_up_target::each_grant, euros<1>, reach::only({"g"})}}));
  }
  const auto one = of(acts);
  const named_dossier all[] = {{"one", one}};
  const auto laid = portfolio::compile(all, readings::complete_register());
  const auto g = laid.grants()[0];
  std::vector<date> days;
  for (int n = -3; n < 250; ++n) days.push_back(*add_days(day<2021, 1, 4>, n));
  for (const auto known : {day<2021, 2, 8>, day<2021, 5, 3>, far}) {
    std::vector<told_day> ends(days.size());
    std::vector<told_amount> added(days.size());
    laid.deadlines(g, end_kind, days, known, ends);
    laid.sums(g, grant_sum::top_ups, days, known, added);
    for (std::size_t i = 0; i < days.size(); ++i) {
      // One decree each Monday, known on its day.
      const auto weeks = days_between(day<2021, 1, 4>, std::min(days[i], known));
      const auto decrees = weeks < 0 ? 0 : std::min<std::int64_t>(weeks / 7 + 1, 30);
      const auto end = decrees == 0 ? old_end : *add_days(new_end, decrees - 1);
      CAPTURE(days[i].iso().c_str());
      CHECK(ends[i] == told_day{static_cast<std::int32_t>(end.days()), told_as::known});
      CHECK(added[i] == told_amount{100 * decrees, told_as::known});
    }
  }
  // What no grant has is of no such value, however many days are asked of.
  std::vector<told_day> windows(days.size(), told_day{1, told_as::known});
  laid.deadlines(g, deadline_kind::applications_close, days, far, windows);
  CHECK(windows == std::vector(days.size(), told_day{}));
  std::vector<told_day> of_some(1, told_day{1, told_as::known});
  laid.deadlines(deadline_kind::applications_close, std::vector<grant_then>{{g, far, far}}, of_some);
  CHECK(of_some[0] == told_day{});
}

TEST_CASE("a portfolio is copied, moved and assigned, and each of them answers") {
  auto awards = awarding({"g", "h"});
  std::get<award>(awards.provisions[0]).grants[1].identifiers = {
      project_identifier{.scheme = "codice locale progetto", .value = "2443/7"}};
  const named_dossier one[] = {{"one", of(founding(), awards)}};
  const named_dossier two[] = {{"two", of(founding(), awarding({"i"}))}};
  const auto first = portfolio::compile(one, readings::documents());
  auto other = portfolio::compile(two, readings::documents());
  const auto kept = other;
  other = first;
  CHECK(other.id_of({0}) == "one");
  CHECK(kept.id_of({0}) == "two");
  const auto moved = std::move(other);
  CHECK(moved.grants().size() == 2);
  CHECK(moved.bytes() == first.bytes());
  CHECK(kept.bytes() > 0);
  CHECK(moved.grants_with(project_identifier{.scheme = "CODICE LOCALE PROGETTO", .value = "2443/7"}) ==
        std::vector{moved.grants()[1]});
  CHECK(moved.grants_with(project_identifier{.scheme = "codice locale progetto", .value = "2443/8"}).empty());
}
