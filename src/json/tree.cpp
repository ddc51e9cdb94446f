// SPDX-License-Identifier: BSL-1.0
#include "tree.hpp"

#include <avviso/detail/personal_code.hpp>

#include <algorithm>
#include <array>
#include <type_traits>

// A failing assertion would print; here it only ends the program.
#define JSON_ASSERT(holds) ((holds) ? static_cast<void>(0) : __builtin_trap())
#include <nlohmann/json.hpp>

#include "../without_personal_codes.hpp"
#include "layout.hpp"

namespace avviso::inline v0::detail {

namespace {

// Bytes of a pointer that are built, however long the keys: more than an error tells, also where each tax code in them,
// of 16 bytes at least, is told as an ellipsis, of three.
constexpr std::size_t most_of_pointer = 8 * json_limits::error_text;

constexpr std::size_t most_quoted = 60;

text_place place_in(std::string_view text, std::size_t byte) noexcept {
  const auto before = text.substr(0, std::min(byte, text.size()));
  const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  return {.byte = before.size(),
          .line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1,
          .column = before.size() - line_start + 1};
}

// A text without what a backslash begins, `\\t` or `\\u0009`, as it may stand between the characters of a code.
std::string without_escapes(std::string_view text) {
  std::string all;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\')
      i += text.substr(i + 1).starts_with('u') ? 5U : 1U;
    else
      all += text[i];
  }
  return all;
}

// Builds the tree from the callbacks of nlohmann's reader, and stops reading where a limit is passed. Its function
// names are nlohmann's.
class builder {
 public:
  explicit builder(std::string_view text) : text_(text) {}

  parsed finished(bool is_whole) && { return {std::move(root_), std::move(wrong_), is_whole}; }

  bool null() { return put(tree()) != nullptr; }
  bool boolean(bool value) { return put(value) != nullptr; }
  bool number_integer(std::int64_t value) { return put(value) != nullptr; }
  bool number_unsigned(std::uint64_t value) { return put(value) != nullptr; }
  bool number_float(nlohmann::json::number_float_t /*value*/, const std::string& digits) {
    if (digits.find_first_of(".eE") != std::string::npos) return put(tree::fraction(digits)) != nullptr;
    complain_of_number(digits);
    return put(tree::discarded()) != nullptr;
  }
  bool string(std::string& value) {
    return is_within(value.size(), json_limits::text) && put(std::move(value)) != nullptr;
  }
  static bool binary(const nlohmann::json::binary_t& /*never in a text*/) { return false; }

  bool start_object(std::size_t /*unknown*/) { return open(tree::object()); }
  bool key(std::string& name) {
    auto& top = open_.back();
    const auto size = name.size();
    top.key = size <= json_limits::text ? std::move(name) : std::string(shortened(name, most_quoted));
    if (!is_within(size, json_limits::text)) return false;
    if (find_member(*top.value, top.key) != nullptr) {
      complain({.problem = json_problem::key_repeated});
    } else if (!is_within(top.value->size() + 1, json_limits::keys)) {
      return false;
    }
    return true;
  }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*unknown*/) { return open(tree::array()); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t position, const std::string& token, const nlohmann::json::exception& why) {
    constexpr int number_too_large = 406;
    if (why.id == number_too_large) {
      complain_of_number(token);
    } else {
      stop_at(position > 0 ? position - 1 : 0);
    }
    return false;
  }

  // Quotes as much as can be printed, since the text may not even be UTF-8.
  void stop_at(std::size_t byte) {
    json_error wrong{.problem = json_problem::not_json, .at = place_in(text_, byte)};
    const auto [before, after] = printable_around(wrong.at->byte);
    const auto from = wrong.at->byte - before;
    wrong.found = has_personal_code(without_escapes(text_.substr(from, before + after)))
                      ? "…"
                      : std::string(text_.substr(wrong.at->byte, std::min(most_quoted, after)));
    wrong_.add(std::move(wrong));
  }

 private:
  void complain_of_number(const std::string& digits) {
    complain({.problem = json_problem::number_out_of_range,
              .found = std::string(shortened(digits, most_quoted)),
              .expected = "-9223372036854775808 .. 9223372036854775807"});
  }

  struct level {
    tree* value;
    std::string key;  // the key being read, in an object
  };

  // How many bytes before a place and from it on can be printed, as far as a code that is not to be quoted may reach.
  struct extent {
    std::size_t before, after;
  };
  [[nodiscard]] extent printable_around(std::size_t byte) const {
    const auto is_printable = [&](std::size_t at) { return text_[at] >= ' ' && text_[at] <= '~'; };
    extent all{0, 0};
    while (all.before < byte && all.before < most_quoted && is_printable(byte - all.before - 1)) ++all.before;
    while (byte + all.after < text_.size() && all.after < 2 * most_quoted && is_printable(byte + all.after))
      ++all.after;
    return all;
  }

  void complain(json_error wrong) {
    if (wrong_.are_full()) return wrong_.add({});
    for (const auto& one : open_) {
      if (one.value->is_object()) {
        append_step(wrong.pointer, one.key);
      } else {
        // In the innermost list it is the element to come, in the others the last one.
        append_step(wrong.pointer, one.value->size() - (&one == &open_.back() ? 0U : 1U));
      }
    }
    wrong_.add(std::move(wrong));
  }

  bool is_within(std::size_t size, std::size_t most) {
    if (size <= most) return true;
    complain(
        {.problem = json_problem::limit_exceeded, .found = std::to_string(size), .expected = std::to_string(most)});
    return false;
  }

  // Null if it would be one too many.
  tree* put(tree value) {
    if (!is_within(++values_, json_limits::values)) return nullptr;
    if (open_.empty()) {
      root_ = std::move(value);
      return &root_;
    }
    auto& top = open_.back();
    if (top.value->is_object()) return &top.value->put(top.key, std::move(value));
    if (!is_within(top.value->size() + 1, json_limits::list)) return nullptr;
    return &top.value->push_back(std::move(value));
  }

  bool open(tree empty) {
    if (!is_within(open_.size() + 1, json_limits::depth)) return false;
    auto* value = put(std::move(empty));
    if (value == nullptr) return false;
    open_.push_back({value, {}});
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  std::string_view text_;
  tree root_;
  std::vector<level> open_;
  complaints wrong_;
  std::size_t values_ = 0;
};

}  // namespace

tree tree::object() {
  tree made;
  made.is_ = members{};
  return made;
}

tree tree::fraction(std::string digits) {
  tree made;
  made.is_ = as_written{std::move(digits)};
  return made;
}

tree tree::discarded() {
  tree made;
  made.is_ = thrown_away{};
  return made;
}

std::size_t tree::size() const noexcept {
  const auto* elements = std::get_if<list>(&is_);
  return elements != nullptr ? elements->size() : items().size();
}

std::span<const tree::member> tree::items() const noexcept {
  const auto* all = std::get_if<members>(&is_);
  return all != nullptr ? std::span<const member>(*all) : std::span<const member>();
}

tree& tree::push_back(tree element) { return std::get_if<list>(&is_)->emplace_back(std::move(element)); }

tree& tree::put(std::string_view key, tree value) {
  auto& all = *std::get_if<members>(&is_);
  const auto found = std::find_if(all.begin(), all.end(), [&](const member& one) { return one.key == key; });
  if (found != all.end()) return found->value = std::move(value);
  return all.emplace_back(member{std::string(key), std::move(value)}).value;
}

const tree* find_member(const tree& in, std::string_view key) noexcept {
  for (const auto& one : in.items()) {
    if (one.key == key) return &one.value;
  }
  return nullptr;
}

void append_step(std::string& pointer, std::string_view key) {
  if (pointer.size() > most_of_pointer) return;
  pointer += '/';
  for (const char c : key.substr(0, most_of_pointer)) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

void append_step(std::string& pointer, std::size_t index) {
  if (pointer.size() > most_of_pointer) return;
  pointer += '/';
  pointer += std::to_string(index);
}

std::string pointer_to(const place& where) {
  std::array<const place*, json_limits::depth + 1> steps{};
  std::size_t count = 0;
  for (const auto* step = &where; step->up != nullptr && count < steps.size(); step = step->up) steps[count++] = step;
  std::string pointer;
  while (count > 0) {
    const auto& step = *steps[--count];
    if (step.in_list) {
      append_step(pointer, step.index);
    } else {
      append_step(pointer, step.key);
    }
  }
  return pointer;
}

std::string quoted(const tree& value) {
  if (value.is_object()) return value.empty() ? "{}" : "{…}";
  if (value.is_array()) return value.empty() ? "[]" : "[…]";
  std::string text;
  if (const auto* whole = value.if_text()) {
    const auto shown = without_personal_codes(*whole, most_quoted + 1);
    const auto part = shortened(shown, most_quoted);
    print_text(part, text);
    return text + (part.size() < shown.size() ? "…" : "");
  }
  layout(text).print_on_line(value);
  return text;
}

parsed parse_tree(std::string_view text) {
  builder build(text);
  if (text.size() > json_limits::bytes) {
    parsed nothing;
    nothing.wrong.add({.problem = json_problem::limit_exceeded,
                       .found = std::to_string(text.size()),
                       .expected = std::to_string(json_limits::bytes)});
    return nothing;
  }
  // A NUL would end the text for nlohmann's reader, and what follows would be lost.
  const auto before_nul = text.substr(0, text.find('\0'));
  bool is_whole = nlohmann::json::sax_parse(before_nul, &build);
  if (is_whole && before_nul.size() < text.size()) {
    build.stop_at(before_nul.size());
    is_whole = false;
  }
  return std::move(build).finished(is_whole);
}

}  // namespace avviso::inline v0::detail
