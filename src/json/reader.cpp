// SPDX-License-Identifier: BSL-1.0
#include "reader.hpp"

#include <algorithm>

namespace avviso::inline v0::detail {

tree text_tree(std::string_view text) { return std::string(text); }
tree number_tree(std::int64_t number) { return number; }

bool is_text(const tree& in, std::string_view text) {
  const auto* found = in.get_ptr<const std::string*>();
  return found != nullptr && *found == text;
}

void add_member(tree& into, std::string_view key, tree value) { into[std::string(key)] = std::move(value); }

const tree* find_member(const tree& in, std::string_view key) {
  const auto found = in.find(key);
  return found != in.end() ? &*found : nullptr;
}

std::string joined(std::span<const std::string_view> names) {
  std::string all;
  for (const auto name : names) {
    if (!name.empty()) all.append(all.empty() ? "" : " | ").append(name);
  }
  return all;
}

const std::string* reader::text(const tree& in, const place& where) {
  return expect(in.is_string(), in, where, "string") ? in.get_ptr<const std::string*>() : nullptr;
}

std::optional<bool> reader::boolean(const tree& in, const place& where) {
  if (!expect(in.is_boolean(), in, where, "boolean")) return std::nullopt;
  return *in.get_ptr<const bool*>();
}

std::optional<std::int64_t> reader::integer(const tree& in, const place& where, std::int64_t least, std::int64_t most) {
  if (!expect(in.is_number_integer(), in, where, "integer")) return std::nullopt;
  // A number that is not negative is read as unsigned, and may need more than 63 bits.
  const bool is_natural = in.is_number_unsigned();
  const bool fits = is_natural ? *in.get_ptr<const std::uint64_t*>() <= static_cast<std::uint64_t>(most) : true;
  const auto number = in.get<std::int64_t>();
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
    const auto found = std::find(names.begin(), names.end(), in.begin().key());
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  }
  std::vector<std::string_view> keys;
  for (auto one = in.begin(); one != in.end(); ++one) keys.emplace_back(one.key());
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

bool reader::expect_spelling(const tree& in, const place& where, std::string_view canonical) {
  if (is_text(in, canonical)) return true;
  complain(where,
           {.problem = json_problem::spelled_otherwise, .found = quoted(in), .expected = std::string(canonical)});
  return false;
}

void reader::refuse(const tree& in, const place& where, const error& why, std::string_view form) {
  complain(where, {.problem = json_problem::refused, .found = quoted(in), .expected = std::string(form), .why = why});
}

void reader::complain_of_missing(const place& where, std::string_view type) {
  complain(where, {.problem = json_problem::field_missing, .expected = std::string(type)});
}

void reader::complain_of_unknown(const tree& in, const place& where, std::span<const std::string_view> keys,
                                 std::string_view tag) {
  for (auto one = in.begin(); one != in.end(); ++one) {
    const auto& key = one.key();
    if ((!tag.empty() && key == tag) || std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
    std::vector<std::string_view> all(keys.begin(), keys.end());
    all.insert(all.begin(), tag);
    complain(where.at(key),
             {.problem = json_problem::field_unknown, .found = quoted(one.value()), .expected = joined(all)});
  }
}

void reader::complain(const place& where, json_error wrong) {
  if (errors_.size() == json_limits::errors) return;
  wrong.pointer = pointer_to(where);
  errors_.push_back(std::move(wrong));
}

}  // namespace avviso::inline v0::detail
