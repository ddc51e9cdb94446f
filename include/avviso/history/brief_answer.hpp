// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_BRIEF_ANSWER_HPP
#define AVVISO_HISTORY_BRIEF_ANSWER_HPP

#include <avviso/history/answer.hpp>

#include <optional>

namespace avviso::inline v0 {

/// An answer without its grounds and findings.
struct brief_answer {
  avviso::status status;           ///< what the answer is
  std::optional<any_value> value;  ///< where it is known

  friend bool operator==(const brief_answer&, const brief_answer&) = default;
};

}  // namespace avviso::inline v0

#endif
