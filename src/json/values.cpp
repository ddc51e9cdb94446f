// SPDX-License-Identifier: BSL-1.0
#include "values.hpp"

#include <avviso/identity/name.hpp>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "../sort_stably.hpp"
#include "fields.hpp"

namespace avviso::inline v0::detail {

std::optional<units> codec<units>::read(const tree& in, const place& where, reader& with) {
  const auto number = detail::read<std::int64_t>(in, where, with);
  if (!number) return std::nullopt;
  return units::of(*number);
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
  return detail::write(value.whom(), of);
}

std::optional<reach> codec<reach>::read(const tree& in, const place& where, reader& with) {
  if (in.is_array()) {
    auto grants = detail::read<std::vector<std::string>>(in, where, with);
    if (!grants || !expect_each_once({grants->begin(), grants->end()}, in, where, with)) return std::nullopt;
    return reach::only(*std::move(grants));
  }
  if (!with.expect(in.is_string(), in, where, type)) return std::nullopt;
  const auto which = with.name(in, where, names);
  if (!which) return std::nullopt;
  if (*which == 0) return reach::no_grant();
  return *which == 1 ? reach::every_grant() : reach::adhering();
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

tree codec<new_term>::write(const new_term& value, const scope& of) {
  if (const auto* day = value.if_day()) return detail::write(*day, of);
  return detail::write(term_by{*value.if_period(), value.missing_day()}, of);
}

std::optional<new_term> codec<new_term>::read(const tree& in, const place& where, reader& with) {
  if (in.is_object()) {
    const auto term = detail::read<term_by>(in, where, with);
    if (!term) return std::nullopt;
    return new_term::by(term->by, term->missing_day);
  }
  if (!with.expect(in.is_string(), in, where, type)) return std::nullopt;
  const auto day = detail::read<date>(in, where, with);
  if (!day) return std::nullopt;
  return new_term(*day);
}

namespace {

// A day, with its hour if one is stated: `2016-02-29T12:00`.
std::string day_and_hour(date on, const std::optional<clock_time>& until) {
  std::string text = on.iso().c_str();
  if (until) text.append("T").append(until->text().c_str());
  return text;
}

int two_digits(std::string_view text) noexcept {
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
  }
  return (text[0] - '0') * 10 + (text[1] - '0');
}

result<deadline> parse_day_and_hour(deadline_kind which, std::string_view text) {
  constexpr std::size_t day_size = 10;
  constexpr std::size_t whole_size = 16;
  if (text.size() != whole_size || text[day_size] != 'T' || text[13] != ':') {
    const auto day = date::parse(text);
    if (!day) return day.error();
    return deadline{.which = which, .on = *day};
  }
  const auto day = date::parse(text.substr(0, day_size));
  if (!day) return day.error();
  auto hour = clock_time::make(two_digits(text.substr(11, 2)), two_digits(text.substr(14, 2)));
  if (!hour) return error{.code = errc::hour_out_of_range, .position = 11, .found = quote(text, 11)};
  return deadline{.which = which, .on = *day, .until = *hour};
}

std::optional<deadline> read_deadline(deadline_kind which, const tree& in, const place& where, reader& with) {
  const auto* text = with.text(in, where);
  if (text == nullptr) return std::nullopt;
  const auto one = parse_day_and_hour(which, *text);
  if (one) return *one;
  with.refuse(in, where, one.error(), "YYYY-MM-DD | YYYY-MM-DDThh:mm");
  return std::nullopt;
}

}  // namespace

tree codec<deadlines>::write(const deadlines& value, const scope& /*unused*/) {
  tree out = tree::object();
  for (std::size_t i = 0; i < deadline_kinds; ++i) {
    const auto which = static_cast<deadline_kind>(i);
    const auto* day = value[which].if_stated();
    if (day != nullptr)
      add_member(out, names_of<deadline_kind>()[i], text_tree(day_and_hour(*day, value.until(which))));
  }
  return out;
}

std::optional<deadlines> codec<deadlines>::read(const tree& in, const place& where, reader& with) {
  if (!with.expect(in.is_object(), in, where, type)) return std::nullopt;
  const auto names = names_of<deadline_kind>();
  with.complain_of_unknown(in, where, names, {});
  std::vector<deadline> stated;
  bool is_right = true;
  for (std::size_t i = 0; i < deadline_kinds; ++i) {
    const auto* found = find_member(in, names[i]);
    if (found == nullptr) continue;
    const auto one = read_deadline(static_cast<deadline_kind>(i), *found, where.at(names[i]), with);
    if (one) stated.push_back(*one);
    is_right = is_right && one.has_value();
  }
  if (!is_right) return std::nullopt;
  if (stated.empty()) return deadlines{};
  // A list of the full length: the last entry stands in for those that are not stated.
  stated.resize(deadline_kinds, stated.back());
  return deadlines{stated[0], stated[1], stated[2], stated[3], stated[4]};
}

}  // namespace avviso::inline v0::detail
