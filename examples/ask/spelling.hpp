// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_SPELLING_HPP
#define ASK_SPELLING_HPP

#include <avviso/avviso.hpp>

#include <string>

// Values as the JSON of avviso spells them.

[[nodiscard]] std::string spelled(avviso::status one);
[[nodiscard]] std::string spelled(avviso::standing one);
[[nodiscard]] std::string spelled(avviso::grant_standing one);
[[nodiscard]] std::string spelled(avviso::ranking_outcome one);
[[nodiscard]] std::string spelled(avviso::partner_role one);
[[nodiscard]] std::string spelled(avviso::programme one);
[[nodiscard]] std::string spelled(avviso::outcome one);
[[nodiscard]] std::string spelled(avviso::severity one);
[[nodiscard]] std::string spelled(avviso::obstacle one);
[[nodiscard]] std::string spelled(const avviso::provision& one);  ///< the name of its type
[[nodiscard]] std::string spelled(const avviso::party& one);      ///< «Regione Lazio – Direzione Lavoro»
[[nodiscard]] std::string spelled(const avviso::any_value& one);

/// On one line, with single blanks: what is between cells stays apart from what is in them.
[[nodiscard]] std::string on_one_line(const std::string& text);

#endif
