// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_RANDOM_DOSSIER_HPP
#define AVVISO_TESTS_PROPERTIES_RANDOM_DOSSIER_HPP

#include <avviso/avviso.hpp>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "reference_fold.hpp"

// Dossiers made at random, small enough to be completed in every way, and crowded: few days, few kinds and few numbers,
// so that acts meet on one day, registrations come too late and adhesions go astray.
namespace reference {

// Chance, from a seed or from bytes that somebody else chooses; where the bytes end, from a seed again.
class dice {
 public:
  explicit dice(std::uint64_t seed) : engine_(seed) {}
  explicit dice(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  // 0 .. sides - 1; of bytes at most 256 sides
  std::size_t roll(std::size_t sides) {
    if (bytes_.empty()) return static_cast<std::size_t>(engine_() % sides);
    const std::size_t next = bytes_.front();
    bytes_ = bytes_.subspan(1);
    return next % sides;
  }
  bool once_in(std::size_t times) { return roll(times) == 0; }
  // A number that is below zero now and then, unless `as_in_files`, which have none.
  template <std::size_t N>
  std::int64_t pick_number(const std::int64_t (&from)[N]) {
    const auto number = pick(from);
    return as_in_files ? std::max<std::int64_t>(number, 0) : number;
  }
  template <class T, std::size_t N>
  const T& pick(const T (&from)[N]) {
    return from[roll(N)];
  }
  template <class T>
  const T& pick(const std::vector<T>& from) {
    return from[roll(from.size())];
  }
  template <class T>
  void shuffle(std::vector<T>& all) {
    for (std::size_t left = all.size(); left > 1; --left) std::swap(all[left - 1], all[roll(left)]);
  }

  bool as_in_files = false;

 private:
  std::mt19937_64 engine_;
  std::span<const std::uint8_t> bytes_ = {};
};

// A number from the environment.
std::uint64_t setting(const char* name, std::uint64_t otherwise);

// `most_histories`: how many completions of its imprecise days the dossier may have.
std::vector<avviso::act> random_acts(dice& with, std::uint64_t most_histories);
std::vector<avviso::statement> random_statements(dice& with);
papers random_papers(dice& with, std::uint64_t most_histories);
avviso::as_of random_view(dice& with);
avviso::date random_end(dice& with);

// Whether all days that the acts give are plain days.
bool is_precise(const std::vector<avviso::act>& acts);

// The dossier as a reader sees it, an act a line.
std::string readable(const std::vector<avviso::act>& acts);
std::string readable(const papers& all);
std::string readable(const avviso::as_of& when);

// The smallest dossier, made by leaving out acts, provisions, stated days and statements, for which `fails` still
// holds.
papers smallest(papers all, const std::function<bool(const papers&)>& fails);

}  // namespace reference

#endif
