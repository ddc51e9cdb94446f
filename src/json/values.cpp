// SPDX-License-Identifier: BSL-1.0
#include "values.hpp"

#include <avviso/identity/name.hpp>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "../sort_stably.hpp"
#include "fields.hpp"
#include "layout.hpp"

namespace avviso::inline v0::detail {

std::optional<units> codec<units>::read(const tree& in, const place& where, reader& with) {
  const auto number = detail::read<std::int64_t>(in, where, with);
  if (!number) return std::nullopt;
  return units::of(*number);
}

struct makes_extra {
  static extra of(std::string text) { return extra(std::move(text)); }
};

namespace {

// An act's and a grant's stand deep in a dossier, whose depth has a limit too.
constexpr std::size_t most_levels_of_extra = json_limits::depth / 2;

std::size_t levels_of(const tree& value) {
  std::size_t deepest = 0;
  for (const auto& one : value.items()) deepest = std::max(deepest, levels_of(one.value));
  for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) deepest = std::max(deepest, levels_of(value[i]));
  return value.is_object() || value.is_array() ? deepest + 1 : 0;
}

}  // namespace

tree codec<extra>::write(const extra& value, const scope& /*unused*/) {
  return value.empty() ? tree::object() : parse_tree(value.json()).root;
}

std::optional<extra> codec<extra>::read(const tree& in, const place& where, reader& with) {
  if (!with.expect(in.is_object(), in, where, type)) return std::nullopt;
  const auto levels = levels_of(in);
  if (levels > most_levels_of_extra) {
    with.complain(where, {.problem = json_problem::limit_exceeded,
                          .found = std::to_string(levels),
                          .expected = std::to_string(most_levels_of_extra)});
    return std::nullopt;
  }
  if (in.empty()) return extra();
  std::string text;
  layout(text).print(in);
  return makes_extra::of(std::move(text));
}

bool expect_each_once(const std::vector<std::string_view>& names, const tree& in, const place& where, reader& with) {
  std::vector<std::pair<std::string_view, std::size_t>> sorted;
  for (std::size_t i = 0; i < names.size(); ++i) sorted.emplace_back(names[i], i);
  const auto before = [](const auto& a, const auto& b) { return is_name_before(a.first, b.first); };
  sort_stably(sorted, before);
  const auto twin =
      std::adjacent_find(sorted.begin(), sorted.end(), [&](const auto& a, const auto& b) { return !before(a, b); });
  if (twin == sorted.end()) return true;
  const auto i = std::next(twin)->second;
  with.refuse(in[i], where.at(i), {.code = errc::name_repeated, .found = quote(names[i])});
  return false;
}

tree codec<reach>::write(const reach& value, const scope& of) {
  if (value.whom() == reach::kind::listed) return detail::write(value.grants(), of);
  tree whom = detail::write(value.whom(), of);
  if (value.line() == nullptr) return whom;
  tree out = tree::object();
  add_member(out, "line", detail::write(*value.line(), of));
  add_member(out, "whom", std::move(whom));
  return out;
}

std::optional<reach> codec<reach>::read(const tree& in, const place& where, reader& with) {
  if (in.is_array()) {
    auto grants = detail::read<std::vector<std::string>>(in, where, with);
    if (!grants || !expect_each_once({grants->begin(), grants->end()}, in, where, with)) return std::nullopt;
    return reach::only(*std::move(grants));
  }
  const bool is_of_line = in.is_object();
  if (!with.expect(in.is_string() || is_of_line, in, where, type)) return std::nullopt;
  if (!is_of_line) {
    const auto which = with.name(in, where, names);
    if (!which) return std::nullopt;
    if (*which == 0) return reach::no_grant();
    return *which == 1 ? reach::every_grant() : reach::adhering();
  }
  static constexpr std::array<std::string_view, 2> keys = {"line", "whom"};
  with.complain_of_unknown(in, where, keys, {});
  const auto read_key = [&](std::string_view key, auto read) {
    const auto* found = find_member(in, key);
    if (found != nullptr) return read(*found, where.at(key));
    with.complain_of_missing(where.at(key), "string");
    return decltype(read(in, where)){};
  };
  auto line =
      read_key("line", [&](const tree& one, const place& at) { return detail::read<std::string>(one, at, with); });
  const auto which = read_key("whom", [&](const tree& one, const place& at) { return with.name(one, at, names); });
  if (!line || !which) return std::nullopt;
  if (*which == 0) return reach::no_grant_of(*std::move(line));
  return *which == 1 ? reach::every_grant_of(*std::move(line)) : reach::adhering_of(*std::move(line));
}

tree codec<deadline_name>::write(const deadline_name& value, const scope& of) {
  if (const auto* kind = value.if_kind()) return detail::write(*kind, of);
  return detail::write(name_of_deadline{*value.if_name()}, of);
}

std::optional<deadline_name> codec<deadline_name>::read(const tree& in, const place& where, reader& with) {
  if (in.is_object()) {
    auto named = detail::read<name_of_deadline>(in, where, with);
    if (!named) return std::nullopt;
    return deadline_name::named(std::move(named->name));
  }
  if (!with.expect(in.is_string(), in, where, type)) return std::nullopt;
  const auto kind = detail::read<deadline_kind>(in, where, with);
  if (!kind) return std::nullopt;
  return deadline_name(*kind);
}

namespace {

constexpr std::string_view end_of_day = "24:00";
constexpr std::string_view form_of_time = "YYYY-MM-DD | YYYY-MM-DDThh:mm";

int two_digits(std::string_view text) noexcept {
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
  }
  return (text[0] - '0') * 10 + (text[1] - '0');
}

result<deadline_hour> parse_hour(std::string_view text, std::uint32_t position = 0) {
  constexpr std::size_t whole_size = 5;
  if (text == end_of_day) return deadline_hour();
  const error wrong{.code = errc::hour_out_of_range, .position = position, .found = quote(text, position)};
  if (text.size() != whole_size || text[2] != ':') return wrong;
  const auto hour = clock_time::make(two_digits(text.substr(0, 2)), two_digits(text.substr(3, 2)));
  if (!hour) return wrong;
  return deadline_hour(*hour);
}

// A day, with its hour if one is stated; if none is, `otherwise`.
result<deadline_time> parse_time(std::string_view text, deadline_hour otherwise) {
  constexpr std::uint32_t day_size = 10;
  constexpr std::size_t whole_size = 16;
  const bool has_hour = text.size() == whole_size && text[day_size] == 'T' && text[day_size + 3] == ':';
  const auto day = date::parse(has_hour ? text.substr(0, day_size) : text);
  if (!day) return day.error();
  if (!has_hour) return deadline_time(*day, otherwise);
  const auto hour = parse_hour(text.substr(day_size + 1), day_size + 1);
  if (!hour) {
    error why = hour.error();
    why.found = quote(text, day_size + 1);
    return why;
  }
  return deadline_time(*day, *hour);
}

std::optional<deadline_time> read_time(const tree& in, const place& where, reader& with, deadline_hour otherwise) {
  const auto* text = with.text(in, where);
  if (text == nullptr) return std::nullopt;
  const auto one = parse_time(*text, otherwise);
  if (one) return *one;
  with.refuse(in, where, one.error(), form_of_time);
  return std::nullopt;
}

std::string text_of(date on, std::string_view hour) {
  std::string text = on.iso().c_str();
  if (!hour.empty()) text.append("T").append(hour);
  return text;
}

std::string text_of(date on, deadline_hour until) {
  const auto hour = until.if_given();
  if (!hour) return text_of(on, std::string_view());
  const auto text = hour->text();
  return text_of(on, std::string_view(text));
}

}  // namespace

tree codec<deadline_hour>::write(deadline_hour value, const scope& /*unused*/) {
  if (!value.is_stated()) return text_tree(not_stated_text);
  const auto hour = value.if_given();
  if (!hour) return text_tree(end_of_day);
  const auto text = hour->text();
  return text_tree(text);
}

std::optional<deadline_hour> codec<deadline_hour>::read(const tree& in, const place& where, reader& with) {
  if (is_text(in, not_stated_text)) return deadline_hour(not_stated);
  const auto* text = with.text(in, where);
  if (text == nullptr) return std::nullopt;
  const auto hour = parse_hour(*text);
  if (hour) return *hour;
  with.refuse(in, where, hour.error(), "hh:mm | not_stated");
  return std::nullopt;
}

tree codec<deadline_time>::write(const deadline_time& value, const scope& of) {
  if (!value.until.is_stated()) return detail::write(unstated_hour{value.on, not_stated}, of);
  return text_tree(text_of(value.on, value.until));
}

std::optional<deadline_time> codec<deadline_time>::read(const tree& in, const place& where, reader& with) {
  if (in.is_object()) {
    const auto day = detail::read<unstated_hour>(in, where, with);
    return day ? std::optional(deadline_time(day->date, not_stated)) : std::nullopt;
  }
  if (!with.expect(in.is_string(), in, where, type)) return std::nullopt;
  return read_time(in, where, with, {});
}

tree codec<new_term>::write(const new_term& value, const scope& of) {
  if (const auto* day = value.if_day())
    return text_tree(value.hour().is_none() ? text_of(*day, end_of_day) : text_of(*day, value.hour()));
  if (const auto* days = value.if_between()) return detail::write(term_between{*days}, of);
  if (value.if_period() == nullptr) return text_tree(not_stated_text);
  return detail::write(term_by{*value.if_period(), value.missing_day()}, of);
}

std::optional<new_term> codec<new_term>::read(const tree& in, const place& where, reader& with) {
  if (is_text(in, not_stated_text)) return new_term(not_stated);
  if (in.is_object() && find_member(in, "between") != nullptr) {
    const auto days = detail::read<term_between>(in, where, with);
    return days ? std::optional(new_term::between(days->between)) : std::nullopt;
  }
  if (in.is_object()) {
    const auto term = detail::read<term_by>(in, where, with);
    if (!term) return std::nullopt;
    return new_term::by(term->by, term->missing_day);
  }
  if (!with.expect(in.is_string(), in, where, type)) return std::nullopt;
  const auto time = read_time(in, where, with, not_stated);
  return time ? std::optional(new_term(*time)) : std::nullopt;
}

tree codec<deadlines>::write(const deadlines& value, const scope& of) {
  tree out = tree::object();
  for (std::size_t i = 0; i < deadline_kinds; ++i) {
    const auto which = static_cast<deadline_kind>(i);
    const auto when = value.when(which);
    if (const auto* time = when.if_stated()) add_member(out, names_of<deadline_kind>()[i], detail::write(*time, of));
  }
  return out;
}

std::optional<deadlines> codec<deadlines>::read(const tree& in, const place& where, reader& with) {
  if (!with.expect(in.is_object(), in, where, type)) return std::nullopt;
  const auto names = names_of<deadline_kind>();
  with.complain_of_unknown(in, where, names, {});
  deadlines stated{};
  bool is_right = true;
  for (std::size_t i = 0; i < deadline_kinds; ++i) {
    const auto* found = find_member(in, names[i]);
    if (found == nullptr) continue;
    const auto one = detail::read<deadline_time>(*found, where.at(names[i]), with);
    if (one) stated = stated.with_time(static_cast<deadline_kind>(i), *one);
    is_right = is_right && one.has_value();
  }
  return is_right ? std::optional(stated) : std::nullopt;
}

}  // namespace avviso::inline v0::detail
