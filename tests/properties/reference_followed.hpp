// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_REFERENCE_FOLLOWED_HPP
#define AVVISO_TESTS_PROPERTIES_REFERENCE_FOLLOWED_HPP

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "reference_world.hpp"

// What acts make of a field after a day of which a source speaks.
namespace reference {

// On the day itself; in the day in force, from what the source says; and whether some act surely writes it between.
template <class T>
struct followed {
  possible<T> on_the_day;
  possible<T> now;
  bool is_written = false;
};

// For each provision, whether in every history it applied on one of the two days and not on the other.
class surely_turned {
 public:
  void note(std::size_t i, std::size_t p, bool turned) {
    const auto [place, is_new] = all_.try_emplace({i, p}, turned);
    if (!is_new) place->second = place->second && turned;
  }
  // Of every provision: `turned(act, provision)`.
  template <class Turned>
  void note_all(const papers& of, Turned turned) {
    for (std::size_t i = 0; i < of.acts.size(); ++i) {
      for (std::size_t p = 0; p < of.acts[i].provisions.size(); ++p) note(i, p, turned(i, p));
    }
  }
  [[nodiscard]] bool any() const {
    return std::any_of(all_.begin(), all_.end(), [](const auto& one) { return one.second; });
  }

 private:
  std::map<std::pair<std::size_t, std::size_t>, bool> all_;
};

inline indices in_force_in(const world& in) {
  indices all;
  for (std::size_t i = 0; i < in.acts.size(); ++i) {
    if (in.in_force(i)) all.push_back(i);
  }
  return all;
}

inline std::vector<done> row_of(const text& read, const indices& order) {
  std::vector<done> all;
  for (const auto i : order) {
    for (std::size_t p = 0; p < read.of[i].size(); ++p) all.push_back({i, p, &read.of[i][p]});
  }
  return all;
}

// Who is the authority, if a source says that it is `base`.
followed<std::string> follow(const papers& of, const avviso::as_of& when, avviso::date then,
                             const avviso::question& asked, const std::string& base);

}  // namespace reference

#endif
