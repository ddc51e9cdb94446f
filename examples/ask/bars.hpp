// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_BARS_HPP
#define ASK_BARS_HPP

#include <avviso/avviso.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a stretch of a bar stands for.
enum class look : std::uint8_t {
  begun_perhaps,  ///< between the first and the last day on which it may have begun
  certain,        ///< up to a day that is known
  undetermined,   ///< up to a day that is only possible
  conflict,       ///< between days that sources contradict each other on
  open,           ///< no end is stated
};

/// Days on which a grant is suspended; none: from before the picture, or beyond it.
struct suspended_days {
  std::optional<avviso::date> from, to;
  bool is_sure;
};

struct stretch_of_bar {
  std::optional<avviso::date> from;  ///< none: from before the picture
  std::optional<avviso::date> to;    ///< none: beyond the picture
  look is;
  std::optional<std::uint32_t> act;  ///< which set the day: index into `dossier::acts()`; none: no act, or a source
};

/// A term of the notice or of a grant.
struct bar {
  avviso::question of;
  avviso::result<avviso::answer<avviso::any_value>> answered;
  std::vector<stretch_of_bar> days;              ///< in calendar days
  std::vector<stretch_of_bar> known;             ///< in days of knowledge: what the term was believed to be
  bool heads;                                    ///< the first of the notice, or of its grant
  std::vector<suspended_days> suspensions = {};  ///< of the grant; told at the first bar
};

/// Every term that the picture shows: those of the notice, then the grants'.
std::vector<bar> bars_of(const avviso::snapshot& at);

#endif
