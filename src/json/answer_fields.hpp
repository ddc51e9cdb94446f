// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_ANSWER_FIELDS_HPP
#define AVVISO_SRC_JSON_ANSWER_FIELDS_HPP

#include <avviso/history/answer.hpp>
#include <avviso/law_version.hpp>
#include <avviso/rules/house_rules.hpp>

#include "fields.hpp"

// What answers are made of. Acts, grants and statements, which are indices into the dossier in scope, are written as
// names.
namespace avviso::inline v0::detail {

template <>
inline constexpr std::size_t house_from<rule> = static_cast<std::size_t>(house_rule<0>);
template <>
inline constexpr std::size_t house_from<fact> = static_cast<std::size_t>(house_fact<0>);

// The values of answers.
template <>
inline constexpr std::string_view kind_of<bool> = "boolean";
template <>
inline constexpr std::string_view kind_of<standing> = "standing";
template <>
inline constexpr std::string_view kind_of<grant_standing> = "grant_standing";
template <>
inline constexpr std::string_view kind_of<ranking_outcome> = "ranking_outcome";
template <>
inline constexpr std::string_view kind_of<std::vector<member>> = "members";

template <>
struct codec<any_value> : timed_codec<any_value> {
  static tree write(const any_value& value, const scope& of) { return timed_codec::write(value, of, false); }
};

// Makes times of the days that are read of a field whose values are times.
void give_kind(std::vector<stated<any_value>>& candidates, field asked);

// In a list, a value that is not stated is the text "not_stated".
template <>
struct codec<stated<any_value>> {
  static constexpr std::string_view type = "object";
  static tree write(const stated<any_value>& value, const scope& of);
  static std::optional<stated<any_value>> read(const tree& in, const place& where, reader& with);
};

template <>
struct codec<measure> {
  static constexpr std::string_view type = "object";
  static tree write(const measure& value, const scope& of);
  static std::optional<measure> read(const tree& in, const place& where, reader& with);
};

// Those that differ in nothing but the grant, and stand next to each other, are one object.
template <>
struct codec<std::vector<finding>> {
  static constexpr std::string_view type = "array";
  static tree write(const std::vector<finding>& all, const scope& of);
  static std::optional<std::vector<finding>> read(const tree& in, const place& where, reader& with);
};

template <>
struct codec<ground> {
  static constexpr std::string_view type = "object";
  static tree write(const ground& value, const scope& of);
  static std::optional<ground> read(const tree& in, const place& where, reader& with);
};

// Whether an answer or an explanation was given by the law that this release holds.
[[nodiscard]] bool expect_this_law(date law, const tree& in, const place& where, reader& with);

template <>
struct codec<answer<any_value>> {
  static constexpr std::string_view type = "object";
  static tree write(const answer<any_value>& value, const scope& of);
  static std::optional<answer<any_value>> read(const tree& in, const place& where, reader& with);
};

}  // namespace avviso::inline v0::detail

#endif
