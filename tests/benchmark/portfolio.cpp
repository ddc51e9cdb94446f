// SPDX-License-Identifier: BSL-1.0
// What a portfolio costs: to build, to ask of all grants on one pair of days, and of many at random. The notices are
// those of `generated_notice`, a hundred grants each, with 5 % of the acts corrected, one decree in eight annulled and
// 1 % of the adhesions known to the month.
//
//   benchmark_portfolio [grants]
#include <avviso/history/portfolio.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "generated_notice.hpp"

namespace {

using namespace avviso;

constexpr std::size_t grants_of_notice = 100;

// The acts of one notice, with what goes wrong in offices.
std::vector<act> acts_of_notice(std::uint64_t seed) {
  auto all = generated::acts_of(grants_of_notice);
  std::mt19937_64 engine(seed);
  const auto once_in = [&engine](std::uint64_t times) { return engine() % times == 0; };
  std::vector<act> corrections;
  for (auto& one : all) {
    const bool is_adhesion = one.reference.kind == act_kind::adhesion;
    if (is_adhesion && once_in(100)) {
      const auto day = one.reference.on.earliest();
      one.reference.on = *partial_date::month(day.year(), day.month());
    } else if (once_in(20)) {
      correction corrects{.of = one.id, .provision = 0, .now = committee_appointment{}};
      if (const auto* extends = std::get_if<extension>(&one.provisions[0])) {
        corrects.now = *extends;
      } else if (const auto* adheres = std::get_if<adhesion>(&one.provisions[0])) {
        corrects.now = adhesion{adheres->grant, adheres->to, election::time};
      } else {
        continue;
      }
      corrections.push_back(generated::act_of("fix-" + one.id, *add_days(one.reference.on.latest(), 30), {corrects}));
    } else if (auto* awards = std::get_if<award>(&one.provisions[0])) {
      for (auto& each : awards->grants) {
        each.award = euro::from_cents(4'000'000 + static_cast<std::int64_t>(engine() % 100'000));
        each.deadlines = {{deadline_kind::activities_end, *date::make(2022, 12, 1 + static_cast<int>(engine() % 28))}};
      }
    }
  }
  for (auto& one : corrections) all.push_back(std::move(one));
  return all;
}

template <class Do>
double nanoseconds(Do what) {
  const auto begin = std::chrono::steady_clock::now();
  what();
  return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count();
}

template <class Do>
double best_of(int times, Do what) {
  double best = nanoseconds(what);
  for (int n = 1; n < times; ++n) best = std::min(best, nanoseconds(what));
  return best;
}

}  // namespace

int main(int count, char** arguments) {
  const std::size_t grants = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 10'000;
  std::vector<named_dossier> dossiers;
  for (std::size_t n = 0; n < grants / grants_of_notice; ++n) {
    dossiers.push_back({"notice-" + std::to_string(n), *dossier::of(acts_of_notice(n + 1))});
  }
  std::printf("question,n,ns,checksum\n");
  auto all = portfolio::compile({}, readings::complete_register());
  const auto built = best_of(3, [&] { all = portfolio::compile(dossiers, readings::complete_register()); });
  const auto n = all.grants().size();
  const auto each = [n](double time) { return time / static_cast<double>(n); };
  std::printf("build,%zu,%.1f,%zu bytes a grant, %.4f not laid\n", n, each(built), all.bytes() / n,
              all.share_not_laid());
  std::vector<told_day> ends(n);
  std::vector<told_amount> totals(n);
  const auto checksum = [&] {
    std::int64_t sum = 0;
    for (const auto& one : ends) sum += one.day;
    for (const auto& one : totals) sum += one.amount;
    return static_cast<long long>(sum);
  };
  constexpr both_days when{day<2021, 6, 30>, day<2021, 12, 31>};
  const auto scan = best_of(9, [&] {
    all.deadlines(deadline_kind::activities_end, when, ends);
    all.sums(grant_sum::total, when, totals);
  });
  std::printf("scan,%zu,%.1f,%lld\n", n, each(scan), checksum());
  std::mt19937_64 engine(7);
  std::vector<grant_then> some;
  for (std::size_t i = 0; i < n; ++i) {
    some.push_back({all.grants()[engine() % n], *add_days(day<2020, 6, 1>, static_cast<std::int64_t>(engine() % 800)),
                    *add_days(day<2020, 6, 1>, static_cast<std::int64_t>(engine() % 800))});
  }
  const auto random = best_of(9, [&] {
    all.deadlines(deadline_kind::activities_end, some, ends);
    all.sums(grant_sum::total, some, totals);
  });
  std::printf("random,%zu,%.1f,%lld\n", n, each(random), checksum());
  const auto single = nanoseconds([&] {
    for (std::size_t i = 0; i < n; ++i) {
      const both_days days{some[i].in_force, some[i].known};
      ends[i] = all.deadline(some[i].grant, deadline_kind::activities_end, days);
      totals[i] = all.sum(some[i].grant, grant_sum::total, days);
    }
  });
  std::printf("one by one,%zu,%.1f,%lld\n", n, each(single), checksum());
}
