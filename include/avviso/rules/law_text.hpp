// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_LAW_TEXT_HPP
#define AVVISO_RULES_LAW_TEXT_HPP

#include <avviso/time/date.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace avviso::inline v0 {

/// By what a rule binds. Recitals cite laws alone, and only those that they rest on: the other three are no «Visto».
enum class rule_source : std::uint8_t {
  law,            ///< a law or a regulation says so
  case_law,       ///< orientamento: courts have said so, and may say otherwise
  act_itself,     ///< lex specialis: what the notice or the act itself says binds it
  good_practice,  ///< no text says so: acts and records that keep to it can be read in one way
};

/// A text of the law and the days on which it was law. The law changes, and an act is judged by the text of its day.
struct law_text {
  std::string_view citation;       ///< as Italian practice cites it; static
  std::optional<date> from = {};   ///< its first day; none: older than any act that is judged
  std::optional<date> until = {};  ///< its last day; none: law when this release was made

  std::optional<date> of = {};  ///< the day of the act cited, where it is an act

  rule_source source = rule_source::law;  ///< by what it binds

  /// Whether it was law on the day.
  [[nodiscard]] constexpr bool in_force_on(date day) const noexcept {
    return (!from || *from <= day) && (!until || day <= *until);
  }

  friend constexpr bool operator==(const law_text&, const law_text&) noexcept = default;
};

}  // namespace avviso::inline v0

#endif
