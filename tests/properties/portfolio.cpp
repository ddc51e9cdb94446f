// SPDX-License-Identifier: BSL-1.0
// A portfolio answers as the snapshots of its dossiers do, on both clocks. AVVISO_SEED sets the first seed,
// AVVISO_DOSSIERS how many dossiers.
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compared_portfolio.hpp"
#include "random_dossier.hpp"
#include "random_provisions.hpp"

using namespace avviso;
using namespace reference;
using namespace portfolio_test;

namespace {

std::vector<date> interesting_days(dice& with) {
  std::vector<date> days{date::min(), date::max()};
  for (std::int64_t n = -1; n < 11; ++n) days.push_back(*add_days(first_random_day, n));
  for (int n = 0; n < 3; ++n) days.push_back(random_end(with));
  days.push_back(*add_days(first_random_day, static_cast<std::int64_t>(with.roll(120))));
  return days;
}

std::optional<dossier> dossier_if_sound(const papers& all) {
  const auto acts = dossier::of(all.acts);
  if (!acts) return std::nullopt;
  const auto with_sources = acts->with(all.statements);
  return with_sources ? std::optional(*with_sources) : std::nullopt;
}

std::string difference(const papers& all, const readings& how, std::span<const both_days> pairs, compared& into) {
  const auto made = dossier_if_sound(all);
  if (!made) return {};
  const named_dossier one[] = {{"one", *made}};
  const auto of = portfolio::compile(one, how);
  for (const auto& when : pairs) {
    compare_all(of, when, into);
    if (&when == pairs.data() && into.wrong.empty()) compare_values(of, when, into);
    if (!into.wrong.empty()) return std::exchange(into.wrong, {});
  }
  return {};
}

// All that is laid of a notice's grants.
std::vector<told_amount> totals_laid(const portfolio& of, const both_days& when) {
  std::vector<told_amount> all(of.grants().size());
  of.sums(grant_sum::total, when, all);
  return all;
}
std::vector<told_day> ends_laid(const portfolio& of, const both_days& when) {
  std::vector<told_day> all(of.grants().size());
  of.deadlines(deadline_kind::activities_end, when, all);
  return all;
}

constexpr readings portfolio_readings[] = {readings::documents(),
                                           readings::complete_register(),
                                           {efficacy::strict, absence::not_stated, record::as_found},
                                           {efficacy::from_adoption, absence::not_adhered, record::complete}};

}  // namespace

TEST_CASE("a portfolio answers as the snapshots do") {
  const auto first = setting("AVVISO_SEED", 20180320);
  const auto count = setting("AVVISO_DOSSIERS", 1500);
  MESSAGE("seeds " << first << " to " << first + count - 1);
  compared sum;
  std::uint64_t failures = 0;
  for (auto seed = first; seed < first + count && failures < 5; ++seed) {
    dice with(seed);
    const bool is_exact = !with.once_in(4);
    auto all = random_papers(with, is_exact ? 1 : 60);
    if (with.once_in(2)) all.statements.clear();
    const auto days = interesting_days(with);
    auto how = with.pick(portfolio_readings);
    how.registration = with.once_in(2) ? registration_effect::ex_nunc : registration_effect::ex_tunc;
    std::vector<both_days> pairs;
    for (int n = 0; n < 40; ++n) pairs.push_back({with.pick(days), with.pick(days)});
    if (difference(all, how, pairs, sum).empty()) continue;
    const auto small = smallest(all, [&](const papers& less) { return !difference(less, how, pairs, sum).empty(); });
    FAIL_CHECK("seed " << seed << "\n" << readable(small) << difference(small, how, pairs, sum));
    ++failures;
  }
  MESSAGE(sum.laid << " answers laid, " << sum.left << " of the snapshot");
}

TEST_CASE("a portfolio with or without a dossier is the one that is compiled anew") {
  dice with(setting("AVVISO_SEED", 20180320));
  const auto how = readings::complete_register();
  auto grown = portfolio::compile({}, how);
  std::vector<named_dossier> all;
  for (int n = 0; n < 24; ++n) {
    const auto made = dossier_if_sound(random_papers(with, 1));
    if (!made) continue;
    const auto id = "d" + std::to_string(with.roll(8));
    const auto place = std::find_if(all.begin(), all.end(), [&](const named_dossier& one) { return one.id == id; });
    if (place == all.end()) {
      all.push_back({id, *made});
      grown = grown.with(id, *made);
    } else if (with.once_in(2)) {
      place->dossier = *made;
      grown = grown.with(id, *made);
    } else {
      all.erase(place);
      grown = grown.without(id);
    }
    const auto anew = portfolio::compile(all, how);
    REQUIRE(anew.grants().size() == grown.grants().size());
    for (const auto& one : all) {
      const auto here = *grown.notice(one.id);
      const auto there = *anew.notice(one.id);
      CHECK(grown.dossier_of(here) == anew.dossier_of(there));
    }
    const auto days = interesting_days(with);
    for (int pair = 0; pair < 10; ++pair) {
      const both_days when{with.pick(days), with.pick(days)};
      std::vector<grant_then> old_numbers;
      for (const auto grant : anew.grants()) {
        const auto notice = *grown.notice(anew.id_of({grant.notice}));
        old_numbers.push_back({*grown.grant(notice, anew.name_of(grant)), when.in_force, when.known});
      }
      std::vector<told_amount> totals(old_numbers.size());
      grown.sums(grant_sum::total, old_numbers, totals);
      CHECK(totals == totals_laid(anew, when));
      std::vector<told_day> ends(old_numbers.size());
      grown.deadlines(deadline_kind::activities_end, old_numbers, ends);
      CHECK(ends == ends_laid(anew, when));
    }
  }
}
