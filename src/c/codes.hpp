// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_C_CODES_HPP
#define AVVISO_SRC_C_CODES_HPP

#include <avviso/json.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0::c_abi {

// A code that says what is wrong with a call.
struct code_row {
  std::int32_t code;
  std::string_view name;
  std::string_view english;
  std::string_view italian;
};

inline constexpr std::array<code_row, 11> codes_of_calls = {{
    {900, "argument_null", "a null pointer", "un puntatore nullo"},
    {901, "argument_out_of_range", "a number that is none of those it may be",
     "un numero che non è fra quelli ammessi"},
    {902, "struct_too_short", "a structure shorter than the first that there was",
     "una struttura più corta della prima che ci sia stata"},
    {903, "struct_too_long", "a structure of a later release than the library's",
     "una struttura di una versione successiva a quella della libreria"},
    {904, "buffer_too_short", "a buffer shorter than what is written to it",
     "un buffer più corto di ciò che vi si scrive"},
    {905, "no_memory", "no memory is left", "non resta memoria"},
    {906, "internal", "an error of avviso itself", "un errore di avviso stesso"},
    {907, "not_known", "the answer is not known", "la risposta non è nota"},
    {908, "no_such_question", "no question is called so", "nessuna domanda si chiama così"},
    {909, "no_such_value", "the value is of another kind", "il valore è di un altro tipo"},
    {910, "no_such_dossier", "the portfolio has no such dossier", "il portafoglio non ha un tale fascicolo"},
}};

// What is wrong with a JSON text, after this.
inline constexpr std::int32_t json_codes = 600;

// The name of any code; empty of a number that is none.
[[nodiscard]] std::string_view name_of_code(std::int32_t code) noexcept;
inline constexpr std::int32_t codes_end = 1000;

}  // namespace avviso::inline v0::c_abi

#endif
