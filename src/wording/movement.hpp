// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_MOVEMENT_HPP
#define AVVISO_SRC_WORDING_MOVEMENT_HPP

#include <avviso/deadline_name.hpp>
#include <avviso/deadline_time.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

#include <cstdint>
#include <span>

#include "nouns.hpp"
#include "phrases.hpp"

namespace avviso::inline v0::wording {

// What a provision that moves a time limit comes to. Only an act of a living term that moves it forward extends it
// (EXT-1, EXT-2); of any other, «proroga» would not be true.
enum class movement : std::uint8_t {
  extends,
  renews,          // the term had ended
  reopens,         // the window for applications had closed
  defers,          // a first day moves forward
  brings_forward,  // to an earlier day
  keeps,           // to the day in force
  changes,         // for some grants one, for some another
};

// By what the rules say of the provision, and else by the days that the act itself states.
[[nodiscard]] movement movement_of(const deadline_name* which, const stated<deadline_time>& from,
                                   const stated<deadline_time>& to, std::span<const finding> says);

// Whether what is moved had ended, so that it moves from no day to another.
[[nodiscard]] constexpr bool is_of_ended_term(movement how) noexcept {
  return how == movement::renews || how == movement::reopens;
}

// The words of a movement: «proroga», «è stato prorogato», «alla proroga».
struct movement_words {
  words does;              // in the present, with what it moves: «proroga il termine»
  const char* was;         // "was extended"
  const char* participle;  // by its stem: «prorogat»
  words noun;              // "extension of time"; in Italian the noun alone: «proroga»
};
[[nodiscard]] movement_words words_of(movement how);

}  // namespace avviso::inline v0::wording

#endif
