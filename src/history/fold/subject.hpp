// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_SUBJECT_HPP
#define AVVISO_SRC_HISTORY_FOLD_SUBJECT_HPP

#include <avviso/result.hpp>

#include <optional>
#include <string_view>

#include "candidates.hpp"
#include "fold.hpp"

namespace avviso::inline v0::detail {

// The error of a question about a grant that no act awards, or a notice that no act establishes.
[[nodiscard]] std::optional<error> no_such_grant(const fold& by, std::string_view grant);
[[nodiscard]] std::optional<error> no_such_notice(const fold& by);
[[nodiscard]] inline std::optional<error> no_such_subject(const fold& by, std::optional<std::string_view> grant) {
  return grant ? no_such_grant(by, *grant) : no_such_notice(by);
}

[[nodiscard]] inline std::optional<std::string> name_of(std::optional<std::string_view> grant) {
  return grant ? std::optional<std::string>(*grant) : std::nullopt;
}

}  // namespace avviso::inline v0::detail

#endif
