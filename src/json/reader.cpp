// SPDX-License-Identifier: BSL-1.0
#include "reader.hpp"

#include <avviso/detail/personal_code.hpp>

#include <algorithm>

#include "characters.hpp"

namespace avviso::inline v0::detail {

tree text_tree(std::string_view text) { return std::string(text); }
tree number_tree(std::int64_t number) { return number; }

bool is_text(const tree& in, std::string_view text) {
  const auto* found = in.if_text();
  return found != nullptr && *found == text;
}

void add_member(tree& into, std::string_view key, tree value) { into.put(key, std::move(value)); }

std::string joined(std::span<const std::string_view> names) {
  std::string all;
  for (const auto name : names) {
    if (!name.empty()) all.append(all.empty() ? "" : " | ").append(name);
  }
  return all;
}

const std::string* reader::text(const tree& in, const place& where) {
  return expect(in.is_string(), in, where, "string") ? in.if_text() : nullptr;
}

std::optional<bool> reader::boolean(const tree& in, const place& where) {
  const auto* value = in.if_boolean();
  return expect(value != nullptr, in, where, "boolean") ? std::optional(*value) : std::nullopt;
}

std::optional<std::int64_t> reader::integer(const tree& in, const place& where, std::int64_t least, std::int64_t most) {
  const auto* natural = in.if_natural();  // may need more than 63 bits
  const auto* negative = in.if_negative();
  if (!expect(natural != nullptr || negative != nullptr, in, where, "integer")) return std::nullopt;
  const bool fits = natural == nullptr || *natural <= static_cast<std::uint64_t>(most);
  const auto number = natural != nullptr ? static_cast<std::int64_t>(*natural) : *negative;
  if (fits && number >= least && number <= most) return number;
  complain(where, {.problem = json_problem::number_out_of_range,
                   .found = quoted(in),
                   .expected = std::to_string(least) + (most != least ? " .. " + std::to_string(most) : "")});
  return std::nullopt;
}

std::optional<std::size_t> reader::name(const tree& in, const place& where, std::span<const std::string_view> names) {
  const auto* given = text(in, where);
  if (given == nullptr) return std::nullopt;
  const auto found = std::find(names.begin(), names.end(), *given);
  if (found != names.end() && !given->empty()) return static_cast<std::size_t>(found - names.begin());
  complain(where, {.problem = json_problem::name_unknown, .found = quoted(in), .expected = joined(names)});
  return std::nullopt;
}

std::optional<std::size_t> reader::tag(const tree& in, const place& where, std::string_view key,
                                       std::span<const std::string_view> names) {
  if (!expect(in.is_object(), in, where, "object")) return std::nullopt;
  const auto* given = find_member(in, key);
  if (given != nullptr) return name(*given, where.at(key), names);
  complain(where.at(key), {.problem = json_problem::field_missing, .expected = joined(names)});
  return std::nullopt;
}

std::optional<std::size_t> reader::only_key(const tree& in, const place& where,
                                            std::span<const std::string_view> names) {
  if (!expect(in.is_object(), in, where, "object")) return std::nullopt;
  if (in.size() == 1) {
    const auto found = std::find(names.begin(), names.end(), in.items().front().key);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  }
  std::vector<std::string_view> keys;
  for (const auto& one : in.items()) keys.emplace_back(one.key);
  complain(where, {.problem = json_problem::name_unknown,
                   .found = keys.empty() ? quoted(in) : joined(keys),
                   .expected = joined(names)});
  return std::nullopt;
}

bool reader::expect(bool is_right, const tree& in, const place& where, std::string_view type) {
  if (!is_right && !in.is_discarded()) {
    complain(where, {.problem = json_problem::type_wrong, .found = quoted(in), .expected = std::string(type)});
  }
  return is_right;
}

// A notice that its documents give no number, or no title, has an empty one.
static bool may_be_empty(const place& where) noexcept {
  return (where.key == "number" || where.key == "title") && where.up != nullptr && where.up->key == "notice";
}

bool reader::expect_readable(const std::string& text, const tree& in, const place& where) {
  if (text.empty() && may_be_empty(where)) return true;
  if (is_blank(text)) {
    refuse(in, where, {.code = errc::text_blank});
    return false;
  }
  const auto at = find_control(text, may_have_lines(where.key));
  if (at == text.size()) return true;
  constexpr std::string_view digits = "0123456789ABCDEF";
  error why{.code = errc::control_character, .position = static_cast<std::uint32_t>(at)};
  const auto code = first_of(std::string_view(text).substr(at)).code;
  why.found.append("U+00");
  why.found.append(digits[code / 16]);
  why.found.append(digits[code % 16]);
  refuse(in, where, why);
  return false;
}

bool reader::expect_spelling(const tree& in, const place& where, std::string_view canonical) {
  if (is_text(in, canonical)) return true;
  complain(where,
           {.problem = json_problem::spelled_otherwise, .found = quoted(in), .expected = std::string(canonical)});
  return false;
}

void reader::refuse(const tree& in, const place& where, error why, std::string_view form) {
  // What the library quotes may be a part of a personal code, which only the whole shows.
  const auto* whole = in.if_text();
  if (whole != nullptr && has_personal_code(*whole)) why.found = quote(*whole);
  complain(where, {.problem = json_problem::refused, .found = quoted(in), .expected = std::string(form), .why = why});
}

void reader::complain_of_missing(const place& where, std::string_view type) {
  complain(where, {.problem = json_problem::field_missing, .expected = std::string(type)});
}

void reader::complain_of_unknown(const tree& in, const place& where, std::span<const std::string_view> keys,
                                 std::string_view tag) {
  for (const auto& [key, value] : in.items()) {
    if ((!tag.empty() && key == tag) || std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
    std::vector<std::string_view> all(keys.begin(), keys.end());
    all.insert(all.begin(), tag);
    complain(where.at(key), {.problem = json_problem::field_unknown, .found = quoted(value), .expected = joined(all)});
  }
}

void reader::complain(const place& where, json_error wrong) {
  if (!wrong_.are_full()) wrong.pointer = pointer_to(where);
  wrong_.add(std::move(wrong));
}

}  // namespace avviso::inline v0::detail
