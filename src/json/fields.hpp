// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_FIELDS_HPP
#define AVVISO_SRC_JSON_FIELDS_HPP

#include <avviso/act.hpp>
#include <avviso/field_table.hpp>
#include <avviso/statement.hpp>

#include "../described/acts.hpp"
#include "values.hpp"

// How acts and statements are read and written; their members are described in ../described.
namespace avviso::inline v0::detail {

// The keys that tell the type of a variant.
template <>
inline constexpr std::string_view tag_of<std::variant<joining, leaving, succession, lead_change, budget_change>> =
    "change";
template <>
inline constexpr std::string_view tag_of<disposition> = "provision";
template <>
inline constexpr std::string_view tag_of<provision> = "provision";

template <>
struct codec<disposition> : variant_codec<disposition, disposition::variant> {};
template <>
struct codec<provision> : variant_codec<provision, provision::variant> {};

template <>
struct codec<stated_value> : timed_codec<stated_value> {
  static tree write(const stated_value& value, const scope& of) { return timed_codec::write(value, of, true); }
};

// A question has the keys that its field needs or takes. If it names no time limit, milestone or role, the most common
// one is meant.
template <>
struct codec<question> : aggregate_codec<question> {
  [[nodiscard]] static question left_out();
  [[nodiscard]] static std::vector<std::string_view> keys_of(field what);  // and so in the schema
  static tree write(const question& value, const scope& of);
  static std::optional<question> read(const tree& in, const place& where, reader& with);
};

// A line of which only the name is stated is its name.
template <>
struct codec<notice_line> : aggregate_codec<notice_line> {
  static constexpr std::string_view type = "string | object";
  static tree write(const notice_line& value, const scope& of);
  static std::optional<notice_line> read(const tree& in, const place& where, reader& with);
};

// A list of an award, an allotment or a ranking names nobody twice, nor do the lines of a notice.
template <>
bool is_acceptable<notice>(const notice& value, const tree& in, const place& where, reader& with);
// A list of an award, an allotment, a ranking, of what ends grants, or of whom something is taken from, names nobody
// twice.
template <>
bool is_acceptable<annulment>(const annulment& value, const tree& in, const place& where, reader& with);
template <>
bool is_acceptable<waiver>(const waiver& value, const tree& in, const place& where, reader& with);
template <>
bool is_acceptable<revocation>(const revocation& value, const tree& in, const place& where, reader& with);
template <>
bool is_acceptable<stay>(const stay& value, const tree& in, const place& where, reader& with);
template <>
bool is_acceptable<award>(const award& value, const tree& in, const place& where, reader& with);
// A time limit is set in one way: to a day, to one of several, or from what it runs.
template <>
bool is_acceptable<notice_line>(const notice_line& value, const tree& in, const place& where, reader& with);
template <>
bool is_acceptable<grant>(const grant& value, const tree& in, const place& where, reader& with);
template <>
bool is_acceptable<allotment>(const allotment& value, const tree& in, const place& where, reader& with);
template <>
bool is_acceptable<ranking>(const ranking& value, const tree& in, const place& where, reader& with);
// What cannot be said together is refused, as `at_odds` says.
template <>
bool is_acceptable<reduction>(const reduction& value, const tree& in, const place& where, reader& with);
template <>
bool is_acceptable<reallocation>(const reallocation& value, const tree& in, const place& where, reader& with);
template <>
bool is_acceptable<redetermination>(const redetermination& value, const tree& in, const place& where, reader& with);
// A share is of one who is in the partnership, once.
template <>
bool is_acceptable<partnership>(const partnership& value, const tree& in, const place& where, reader& with);
// A statement's value is of the kind that its field has.
template <>
bool is_acceptable<statement>(const statement& value, const tree& in, const place& where, reader& with);

// Instantiated once, in fields.cpp and in provisions.cpp.
extern template struct aggregate_codec<act_reference>;
extern template struct codec<std::vector<member>>;
extern template struct aggregate_codec<question>;
extern template struct aggregate_codec<statement>;
extern template struct codec<provision>;

}  // namespace avviso::inline v0::detail

#endif
