// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_LINES_HPP
#define AVVISO_SRC_HISTORY_RECORD_LINES_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/identity/name.hpp>
#include <avviso/provision.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace avviso::inline v0::detail {

// Calls `use(name)` for each line that a provision names: what it is for, or whose its grants are.
template <class Says, class Use>
void each_line_named(const Says& says, Use use) {
  std::visit(
      [&use]<class Kind>(const Kind& one) {
        if constexpr (std::is_same_v<Kind, award>) {
          for (const auto& each : one.grants) {
            if (const auto* line = each.line.if_stated()) use(*line);
          }
        } else if constexpr (std::is_same_v<Kind, reallocation>) {
          if (one.from) use(*one.from);
          if (one.to) use(*one.to);
        } else if constexpr (requires { one.reach.line(); }) {
          if (const auto* line = one.reach.line()) use(*line);
        } else if constexpr (requires { one.line; }) {
          if (one.line) use(*one.line);
        }
      },
      says);
}

// The line that a provision is for alone; null: it is for no line, or for none alone.
template <class Says>
[[nodiscard]] const std::string* line_alone_in(const Says& says) {
  const std::string* alone = nullptr;
  if (std::holds_alternative<award>(says) || std::holds_alternative<reallocation>(says)) return alone;
  each_line_named(says, [&alone](const std::string& one) { alone = &one; });
  return alone;
}

// The title of a line, where all acts that state one agree; empty where they do not, or none does.
[[nodiscard]] std::string_view title_told_of(const dossier& of, std::string_view line);

// The lines of which acts say more than that they are there, by their places among the dossier's.
[[nodiscard]] std::vector<std::uint32_t> lines_told_of(const dossier& of);

}  // namespace avviso::inline v0::detail

#endif
