// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_BENCHMARK_PORTFOLIO_ADVERSARY_HPP
#define AVVISO_TESTS_BENCHMARK_PORTFOLIO_ADVERSARY_HPP

#include <avviso/history/portfolio.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "world.hpp"

// One grant and n extensions, each to a day of its own, that become known in the reverse order of their effect: as
// known on each day, another run of them stands, and all these runs together are n²/2.
namespace world {

inline constexpr std::size_t adversary_pairs = 1000;

struct adversary_told {
  double build, asked, folded;
  std::size_t bytes;
  double left;
  std::int64_t checksum, fold_checksum;
};

// `timed(ask)` gives the seconds that it took.
template <class Timed>
adversary_told ask_adversary(std::size_t n, Timed timed) {
  const auto count = static_cast<std::int32_t>(n);
  const auto first = static_cast<std::int32_t>((*avviso::date::make(2015, 1, 1)).days());
  std::vector<avviso::act> acts;
  const auto day_after = [&](std::int32_t days) { return date_of(first + days); };
  const avviso::award award{
      .grants = {{.name = "Lazio", .deadlines = {{avviso::deadline_kind::activities_end, day_after(20'000)}}}}};
  acts.push_back(generated::act_of("award", day_after(0), {award}));
  for (std::int32_t i = 1; i <= count; ++i) {
    auto one = generated::act_of("dd-" + std::to_string(i), day_after(0),
                                 {avviso::extension{.which = avviso::deadline_kind::activities_end,
                                                    .to = day_after(20'000 + i),
                                                    .reach = avviso::reach::every_grant()}});
    one.effective = day_after(i);
    one.known = day_after(2 * count - i);
    acts.push_back(std::move(one));
  }
  const std::vector<avviso::named_dossier> dossiers{{"adversary", *avviso::dossier::of(std::move(acts))}};

  adversary_told told{};
  std::optional<avviso::portfolio> compiled;
  told.build = timed([&] { compiled = avviso::portfolio::compile(dossiers, avviso::readings::complete_register()); });
  const auto& of = *compiled;
  told.bytes = of.bytes();
  told.left = of.share_not_laid();
  std::vector<std::pair<std::int32_t, std::int32_t>> pairs;
  std::vector<avviso::grant_then> then;
  for (std::size_t i = 0; i < adversary_pairs; ++i) {
    const auto in_force = static_cast<std::int32_t>(mixed(i, n, 30) % (2 * n));
    const auto known = static_cast<std::int32_t>(mixed(i, n, 31) % (2 * n));
    pairs.emplace_back(in_force, known);
    then.push_back({of.grants()[0], day_after(in_force), day_after(known)});
  }
  std::vector<avviso::told_day> ends(adversary_pairs);
  told.asked = timed([&] {  // one by one: what is not laid, the snapshot tells
    for (std::size_t i = 0; i < adversary_pairs; ++i) {
      ends[i] = of.deadline(then[i].grant, avviso::deadline_kind::activities_end, {then[i].in_force, then[i].known});
    }
  });
  for (const auto& one : ends) told.checksum += one.told == avviso::told_as::known ? one.day : 0;
  told.folded = timed([&] {
    for (const auto& [in_force, known] : pairs) {
      std::int32_t end = first + 20'000;
      for (std::int32_t i = 1; i <= count; ++i) {
        if (i <= in_force && 2 * count - i <= known) end = first + 20'000 + i;
      }
      told.fold_checksum += end;
    }
  });
  return told;
}

}  // namespace world

#endif
