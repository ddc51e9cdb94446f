// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_JSON_SCHEMA_PATTERNS_HPP
#define AVVISO_TESTS_JSON_SCHEMA_PATTERNS_HPP

#include <string_view>

#include "../../../src/json/fields.hpp"

// How the values that have one spelling are spelled, as patterns of the schema.
namespace avviso::inline v0::detail {

#define AVVISO_DAY "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
#define AVVISO_HOUR "([01][0-9]|2[0-3]):[0-5][0-9]"
#define AVVISO_MONTH "[1-9][0-9]{3}-(0[1-9]|1[0-2])"
#define AVVISO_DAYS "((" AVVISO_DAY "|" AVVISO_MONTH "|[1-9][0-9]{3})|" AVVISO_DAY "/" AVVISO_DAY ")"

template <class T>
inline constexpr std::string_view pattern_of = {};
template <>
inline constexpr std::string_view pattern_of<date> = "^" AVVISO_DAY "$";
template <>
inline constexpr std::string_view pattern_of<partial_date> =
    "^(unknown|--(0[1-9]|1[0-2])|" AVVISO_DAYS "(\\|" AVVISO_DAYS "){0,3})$";
template <>
inline constexpr std::string_view pattern_of<euro> = "^-?(0|[1-9][0-9]{0,16})\\.[0-9]{2}$";
template <>
inline constexpr std::string_view pattern_of<ratio> = "^-?(0|[1-9][0-9]{0,18})(/[1-9][0-9]{0,18})?$";
template <>
inline constexpr std::string_view pattern_of<period> =
    "^(0d|(?=.)(-?[1-9][0-9]{0,6}y)?(-?[1-9][0-9]{0,6}m)?(-?[1-9][0-9]{0,6}d)?)$";
template <>
inline constexpr std::string_view pattern_of<term_length> =
    "^([1-9][0-9]{0,6}wd|(?=.)([1-9][0-9]{0,6}y)?([1-9][0-9]{0,6}m)?([1-9][0-9]{0,6}w)?([1-9][0-9]{0,6}d)?)$";
template <>
inline constexpr std::string_view pattern_of<cup> = "^[A-Z][0-9]{2}[A-Z][0-9]{11}$";
template <>
inline constexpr std::string_view pattern_of<tax_code> = "^[0-9]{11}$";
template <>
inline constexpr std::string_view pattern_of<vat_number> = "^[0-9]{11}$";
template <>
inline constexpr std::string_view pattern_of<project_code> = "^PROG-[0-9]{1,5}$";

}  // namespace avviso::inline v0::detail

#endif
