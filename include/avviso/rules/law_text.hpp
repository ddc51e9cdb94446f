// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_LAW_TEXT_HPP
#define AVVISO_RULES_LAW_TEXT_HPP

#include <avviso/time/date.hpp>

#include <optional>
#include <string_view>

namespace avviso::inline v0 {

/// A text of the law and the days on which it was law. The law changes, and an act is judged by the text of its day.
struct law_text {
  std::string_view citation;       ///< as Italian practice cites it; static
  std::optional<date> from = {};   ///< its first day; none: older than any act that is judged
  std::optional<date> until = {};  ///< its last day; none: law when this release was made

  std::optional<date> of = {};  ///< the day of the act cited, where it is an act: recitals cite the older first

  [[nodiscard]] constexpr bool in_force_on(date day) const noexcept {
    return (!from || *from <= day) && (!until || day <= *until);
  }

  friend constexpr bool operator==(const law_text&, const law_text&) noexcept = default;
};

}  // namespace avviso::inline v0

#endif
