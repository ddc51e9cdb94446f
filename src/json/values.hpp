// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_VALUES_HPP
#define AVVISO_SRC_JSON_VALUES_HPP

#include <avviso/deadline.hpp>
#include <avviso/deadline_name.hpp>
#include <avviso/dependent_deadline.hpp>
#include <avviso/extra.hpp>
#include <avviso/identity/cup.hpp>
#include <avviso/identity/project_code.hpp>
#include <avviso/identity/tax_code.hpp>
#include <avviso/identity/vat_number.hpp>
#include <avviso/money/units.hpp>
#include <avviso/provision/new_term.hpp>
#include <avviso/provision/reach.hpp>

#include "codec.hpp"

// The values that have a text or shape of their own.
namespace avviso::inline v0::detail {

template <>
struct codec<date> : spelled_codec<date> {
  static constexpr std::string_view form = "YYYY-MM-DD";
  static auto print(date value) { return value.iso(); }
};
template <>
struct codec<partial_date> : spelled_codec<partial_date> {
  static constexpr std::string_view form =
      "YYYY-MM-DD | YYYY-MM | YYYY | YYYY-MM-DD/YYYY-MM-DD | YYYY-MM|YYYY-MM | --MM | unknown";
  static auto print(const partial_date& value) { return value.iso(); }
};
template <>
struct codec<euro> : spelled_codec<euro> {
  static constexpr std::string_view form = "0.00";
  static auto print(euro value) { return value.plain(); }
};
template <>
struct codec<period> : spelled_codec<period> {
  static constexpr std::string_view form = "1y2m3d";
  static auto print(period value) { return value.plain(); }
};
template <>
struct codec<cup> : spelled_codec<cup> {
  static constexpr std::string_view form = "A00A00000000000";
  static auto print(const cup& value) { return value.text(); }
};
template <>
struct codec<project_code> : spelled_codec<project_code> {
  static constexpr std::string_view form = "PROG-0000";
  static auto print(project_code value) { return value.text(); }
};
template <>
struct codec<tax_code> : spelled_codec<tax_code> {
  static constexpr std::string_view form = "00000000000";
  static auto print(const tax_code& value) { return value.text(); }
};
template <>
struct codec<vat_number> : spelled_codec<vat_number> {
  static constexpr std::string_view form = "00000000000";
  static auto print(const vat_number& value) { return value.text(); }
};

// An object, whatever it has. What is kept is its canonical text.
template <>
struct codec<extra> {
  static constexpr std::string_view type = "object";
  static tree write(const extra& value, const scope& of);
  static std::optional<extra> read(const tree& in, const place& where, reader& with);
};

template <>
struct codec<ratio> : spelled_codec<ratio> {
  static constexpr std::string_view form = "1/4";
  static auto print(ratio value) { return value.plain(); }
};
template <>
struct codec<units> {
  static constexpr std::string_view type = "integer";
  static tree write(units value, const scope& /*unused*/) { return number_tree(value.number()); }
  static std::optional<units> read(const tree& in, const place& where, reader& with);
};

template <>
struct codec<term_length> : spelled_codec<term_length> {
  static constexpr std::string_view form = "60d | 10wd | 2w | 1y6m";
  static auto print(const term_length& value) { return value.plain(); }
};

// Whether a list has none of its names twice.
[[nodiscard]] bool expect_each_once(const std::vector<std::string_view>& names, const tree& in, const place& where,
                                    reader& with);

// "no_grant", "every_grant", "adhering", the same of one line as {"line": "A", "whom": "every_grant"}, or the list of
// the grants.
template <>
struct codec<reach> {
  static constexpr std::string_view type = "no_grant | every_grant | adhering | object | array";
  static constexpr std::array<std::string_view, 3> names = {"no_grant", "every_grant", "adhering"};
  static tree write(const reach& value, const scope& of);
  static std::optional<reach> read(const tree& in, const place& where, reader& with);
};

// The name of a time limit, and a new term by a period, as their members are read.
struct name_of_deadline {
  std::string name;
};
template <>
inline constexpr auto fields_of<name_of_deadline> = members(key("name", &name_of_deadline::name));
struct term_by {
  period by;
  month_rounding missing_day;
};
template <>
inline constexpr auto fields_of<term_by> = members(key("by", &term_by::by), key("missing_day", &term_by::missing_day));

struct term_between {
  partial_date between;
};
template <>
inline constexpr auto fields_of<term_between> = members(key("between", &term_between::between));

// "activities_end", or {"name": "azioni propedeutiche"}.
template <>
struct codec<deadline_name> {
  static constexpr std::string_view type = "string | object";
  static tree write(const deadline_name& value, const scope& of);
  static std::optional<deadline_name> read(const tree& in, const place& where, reader& with);
};

// "2022-01-26", "2022-01-26T14:00", or {"date": "2022-01-26", "until": "not_stated"}. "T24:00" is the end of the day.
struct unstated_hour {
  avviso::date date;
  not_stated_t until;
};
template <>
inline constexpr auto fields_of<unstated_hour> = members(key("date", &unstated_hour::date),
                                                         key("until", &unstated_hour::until));
template <>
struct codec<deadline_time> {
  static constexpr std::string_view type = "string | object";
  static tree write(const deadline_time& value, const scope& of);
  static std::optional<deadline_time> read(const tree& in, const place& where, reader& with);
};

// "14:00", "24:00" for the end of the day, "not_stated".
template <>
struct codec<deadline_hour> {
  static constexpr std::string_view type = "string";
  static tree write(deadline_hour value, const scope& of);
  static std::optional<deadline_hour> read(const tree& in, const place& where, reader& with);
};

// The time of a time limit, as a value: {"date": "2022-01-26", "until": "14:00"}.
struct time_value {
  avviso::date date;
  deadline_hour until;
};
template <>
inline constexpr auto fields_of<time_value> = members(key("date", &time_value::date), key("until", &time_value::until));

// The keys of the kinds that a source states.
template <>
inline constexpr std::string_view kind_of<date> = "date";
template <>
inline constexpr std::string_view kind_of<euro> = "euro";
template <>
inline constexpr std::string_view kind_of<units> = "units";
template <>
inline constexpr std::string_view kind_of<std::string> = "text";

// The keys of what a time limit runs from.
template <>
inline constexpr std::string_view kind_of<counted_from> = "deadline";
template <>
inline constexpr std::string_view kind_of<milestone> = "milestone";

// A variant that has, last, a `deadline_time` beside a `date`: both have the key "date". Read without an hour, the
// value is a `date`.
template <class Variant>
struct without_time;
template <class... T>
struct without_time<std::variant<T...>> {
  template <std::size_t... I>
  static auto of(std::index_sequence<I...>) -> std::variant<std::variant_alternative_t<I, std::variant<T...>>...>;
  using type = decltype(of(std::make_index_sequence<sizeof...(T) - 1>()));
};
template <class Variant>
struct timed_codec {
  using plain = typename without_time<typename Variant::variant>::type;
  static constexpr std::string_view type = "object";

  // `names_the_end`: a time without an hour says so, so that it is no mere day.
  static tree write(const Variant& value, const scope& of, bool names_the_end) {
    return std::visit(
        [&]<class One>(const One& one) {
          if constexpr (std::is_same_v<One, deadline_time>) {
            if (names_the_end || !one.until.is_none()) return detail::write(time_value{one.on, one.until}, of);
            return variant_codec<plain>::write(one.on, of);
          } else {
            return variant_codec<plain>::write(plain(std::in_place_type<One>, one), of);
          }
        },
        value);
  }
  static std::optional<Variant> read(const tree& in, const place& where, reader& with) {
    if (in.is_object() && find_member(in, "until") != nullptr) {
      const auto time = detail::read<time_value>(in, where, with);
      return time ? std::optional<Variant>(deadline_time(time->date, time->until)) : std::nullopt;
    }
    auto one = variant_codec<plain>::read(in, where, with);
    if (!one) return std::nullopt;
    return std::visit([](auto& each) { return std::optional<Variant>(std::in_place, std::move(each)); }, *one);
  }
};

// "2022-06-30", perhaps with an hour, or {"by": "6m", "missing_day": "down"}, or {"between": "2020-05-01/2020-12-31"},
// or "not_stated". Here "T24:00" says more than nothing: that the limit has no hour.
template <>
struct codec<new_term> {
  static constexpr std::string_view type = "string | object";
  static tree write(const new_term& value, const scope& of);
  static std::optional<new_term> read(const tree& in, const place& where, reader& with);
};

// Those that are stated: {"activities_end": "2020-12-31", "applications_close": "2016-02-29T12:00"}.
template <>
struct codec<deadlines> {
  static constexpr std::string_view type = "object";
  static tree write(const deadlines& value, const scope& of);
  static std::optional<deadlines> read(const tree& in, const place& where, reader& with);
};

// A short text held in place.
template <std::size_t N>
struct codec<inline_text<N>> {
  static constexpr std::string_view type = "string";
  static tree write(const inline_text<N>& value, const scope& /*unused*/) { return text_tree(value); }
  static std::optional<inline_text<N>> read(const tree& in, const place& where, reader& with) {
    const auto* text = with.text(in, where);
    if (text == nullptr) return std::nullopt;
    const inline_text<N> value(*text);
    return with.expect_spelling(in, where, value) ? std::optional(value) : std::nullopt;
  }
};

}  // namespace avviso::inline v0::detail

#endif
