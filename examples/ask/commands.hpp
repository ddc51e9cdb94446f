// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_COMMANDS_HPP
#define ASK_COMMANDS_HPP

#include <cstddef>
#include <span>
#include <string_view>

#include "questions.hpp"

/// A question that the command answers.
struct command {
  std::string_view word;
  std::size_t least, most;  ///< of the words that follow
  words follows;            ///< what they are
  words says;               ///< what is answered
  int (*answer)(const inquiry& about);
};

/// All of them, as the help lists them.
[[nodiscard]] std::span<const command> commands();

#endif
