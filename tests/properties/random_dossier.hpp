// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_RANDOM_DOSSIER_HPP
#define AVVISO_TESTS_PROPERTIES_RANDOM_DOSSIER_HPP

#include <avviso/avviso.hpp>

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

// Dossiers made at random, small enough to be completed in every way, and crowded: few days, few kinds and few numbers,
// so that acts meet on one day, registrations come too late and adhesions go astray.
namespace reference {

class dice {
 public:
  explicit dice(std::uint64_t seed) : engine_(seed) {}

  // 0 .. sides - 1
  std::size_t roll(std::size_t sides) { return static_cast<std::size_t>(engine_() % sides); }
  bool once_in(std::size_t times) { return roll(times) == 0; }
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

 private:
  std::mt19937_64 engine_;
};

// A number from the environment.
std::uint64_t setting(const char* name, std::uint64_t otherwise);

// `most_histories`: how many completions of its imprecise days the dossier may have.
std::vector<avviso::act> random_acts(dice& with, std::uint64_t most_histories);
avviso::as_of random_view(dice& with);
avviso::date random_end(dice& with);

// The dossier as a reader sees it, an act a line.
std::string readable(const std::vector<avviso::act>& acts);
std::string readable(const avviso::as_of& when);

// The smallest dossier, made by leaving out acts, provisions and stated days, for which `fails` still holds.
std::vector<avviso::act> smallest(std::vector<avviso::act> acts,
                                  const std::function<bool(const std::vector<avviso::act>&)>& fails);

}  // namespace reference

#endif
