// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_SPELLING_HPP
#define ASK_SPELLING_HPP

#include <avviso/avviso.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "told.hpp"

// Values as the JSON of avviso spells them; its enumerators are `avviso::spelled` so.

[[nodiscard]] std::string cell_text(const avviso::provision& one);  ///< the name of its type
[[nodiscard]] std::string cell_text(const avviso::party& one);      ///< «Regione Lazio – Direzione Lavoro»
[[nodiscard]] told cell_text(const avviso::any_value& one, avviso::language in);
[[nodiscard]] std::string identifier_of(const avviso::party& one);  ///< its tax code, else IT and its VAT number; empty
[[nodiscard]] std::string share_of(const avviso::member& one);      ///< empty, where it is not stated

/// On one line, with single blanks: what is between cells stays apart from what is in them.
[[nodiscard]] std::string on_one_line(const std::string& text);

/// How wide a text prints.
[[nodiscard]] std::size_t columns_of(std::string_view text);

/// The cells of a line of CSV (RFC 4180), with its end.
[[nodiscard]] std::string csv_row(const std::vector<std::string>& cells);

/// As JSON writes a text.
[[nodiscard]] std::string json_text(std::string_view text);

#endif
