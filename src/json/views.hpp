// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_VIEWS_HPP
#define AVVISO_SRC_JSON_VIEWS_HPP

#include "../described/explanations.hpp"
#include "../described/views.hpp"
#include "answer_fields.hpp"

// What views of a dossier are made of; their members are described in ../described.
namespace avviso::inline v0::detail {

template <>
inline constexpr std::string_view kind_of<answer<any_value>> = "answer";
template <>
inline constexpr std::string_view kind_of<error> = "error";
template <>
inline constexpr auto fields_of<error> = members(key("code", &error::code), key("position", &error::position, 0U),
                                                 key("expected", &error::expected, std::int64_t{0}),
                                                 key("found", &error::found, empty));

// {"answer": …}, or {"error": …}: why there is none.
template <>
struct codec<result<answer<any_value>>> {
  static constexpr std::string_view type = "object";
  static tree write(const result<answer<any_value>>& value, const scope& of);
  static std::optional<result<answer<any_value>>> read(const tree& in, const place& where, reader& with);
};

// Of two dossiers in scope, each side names acts and grants of its own.
template <>
struct codec<changed_field> {
  static constexpr std::string_view type = "object";
  static tree write(const changed_field& value, const scope& of);
  static std::optional<changed_field> read(const tree& in, const place& where, reader& with);
};

template <>
struct codec<answer<deadline_time>> {
  static tree write(const answer<deadline_time>& value, const scope& of) { return detail::write(any(value), of); }
};

// Only what is violated or undetermined can be accepted.
template <>
bool is_acceptable<accepted_finding>(const accepted_finding& value, const tree& in, const place& where, reader& with);

// The name of a source shows something, as in a statement.
template <>
bool is_acceptable<readings>(const readings& value, const tree& in, const place& where, reader& with);

}  // namespace avviso::inline v0::detail

#endif
