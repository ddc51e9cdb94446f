// SPDX-License-Identifier: BSL-1.0
#include "tree.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace avviso::inline v0::detail {

namespace {

constexpr std::size_t most_quoted = 60;

// The first bytes of a text, cut between characters.
std::string_view shortened(std::string_view text) noexcept {
  if (text.size() <= most_quoted) return text;
  std::size_t size = most_quoted;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  return text.substr(0, size);
}

text_place place_in(std::string_view text, std::size_t byte) noexcept {
  const auto before = text.substr(0, std::min(byte, text.size()));
  const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  return {.byte = before.size(),
          .line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1,
          .column = before.size() - line_start + 1};
}

// Builds the tree from the callbacks of nlohmann's reader, and stops reading where a limit is passed. Its function
// names are nlohmann's.
class builder {
 public:
  explicit builder(std::string_view text) : text_(text) {}

  parsed finished(bool is_whole) { return {std::move(root_), std::move(errors_), is_whole}; }

  bool null() { return put(nullptr) != nullptr; }
  bool boolean(bool value) { return put(value) != nullptr; }
  bool number_integer(std::int64_t value) { return put(value) != nullptr; }
  bool number_unsigned(std::uint64_t value) { return put(value) != nullptr; }
  bool number_float(tree::number_float_t value, const std::string& digits) {
    if (digits.find_first_of(".eE") != std::string::npos) return put(value) != nullptr;
    return put_discarded({.problem = json_problem::number_out_of_range,
                          .found = std::string(shortened(digits)),
                          .expected = "-9223372036854775808 .. 9223372036854775807"});
  }
  bool string(std::string& value) {
    return is_within(value.size(), json_limits::text) && put(std::move(value)) != nullptr;
  }
  static bool binary(const tree::binary_t& /*never in a text*/) { return false; }

  bool start_object(std::size_t /*unknown*/) { return open(tree::object()); }
  bool key(std::string& name) {
    auto& top = open_.back();
    const auto size = name.size();
    top.key = name.size() <= json_limits::text ? std::move(name) : std::string(shortened(name));
    if (!is_within(size, json_limits::text)) return false;
    if (top.value->contains(top.key)) {
      complain({.problem = json_problem::key_repeated});
    } else if (!is_within(top.value->size() + 1, json_limits::keys)) {
      return false;
    }
    return true;
  }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*unknown*/) { return open(tree::array()); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t position, const std::string& /*token*/, const tree::exception& why) {
    constexpr int number_too_large = 406;
    if (why.id == number_too_large) {
      complain({.problem = json_problem::number_out_of_range, .expected = "integer"});
      return false;
    }
    const std::size_t byte = position > 0 ? position - 1 : 0;
    json_error wrong{.problem = json_problem::not_json, .at = place_in(text_, byte)};
    // Quotes as much as can be printed, since the text may not even be UTF-8.
    for (auto left = text_.substr(wrong.at->byte, most_quoted); !left.empty(); left.remove_prefix(1)) {
      if (left.front() < ' ' || left.front() > '~') break;
      wrong.found += left.front();
    }
    errors_.push_back(std::move(wrong));
    return false;
  }

 private:
  struct level {
    tree* value;
    std::string key;  // the key being read, in an object
  };

  void complain(json_error wrong) {
    if (errors_.size() == json_limits::errors) return;
    for (const auto& one : open_) {
      if (one.value->is_object()) {
        append_step(wrong.pointer, one.key);
      } else {
        // In the innermost list it is the element to come, in the others the last one.
        append_step(wrong.pointer, one.value->size() - (&one == &open_.back() ? 0U : 1U));
      }
    }
    errors_.push_back(std::move(wrong));
  }

  bool is_within(std::size_t size, std::size_t most) {
    if (size <= most) return true;
    complain(
        {.problem = json_problem::limit_exceeded, .found = std::to_string(size), .expected = std::to_string(most)});
    return false;
  }

  // Null if it would be one too many.
  template <class Value>
  tree* put(Value&& value) {
    if (!is_within(++values_, json_limits::values)) return nullptr;
    if (open_.empty()) {
      root_ = std::forward<Value>(value);
      return &root_;
    }
    auto& top = open_.back();
    if (top.value->is_object()) return &((*top.value)[top.key] = std::forward<Value>(value));
    if (!is_within(top.value->size() + 1, json_limits::list)) return nullptr;
    top.value->push_back(std::forward<Value>(value));
    return &top.value->back();
  }

  bool put_discarded(json_error why) {
    complain(std::move(why));
    return put(tree(tree::value_t::discarded)) != nullptr;
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
  std::vector<json_error> errors_;
  std::size_t values_ = 0;
};

}  // namespace

void append_step(std::string& pointer, std::string_view key) {
  pointer += '/';
  for (const char c : key) {
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
  if (const auto* text = value.get_ptr<const std::string*>()) {
    const auto part = shortened(*text);
    return tree(part).dump() + (part.size() < text->size() ? "…" : "");
  }
  return value.dump();
}

parsed parse_tree(std::string_view text) {
  if (text.size() > json_limits::bytes) {
    return {{},
            {{.problem = json_problem::limit_exceeded,
              .found = std::to_string(text.size()),
              .expected = std::to_string(json_limits::bytes)}},
            false};
  }
  builder build(text);
  const bool is_whole = tree::sax_parse(text, &build);
  return build.finished(is_whole);
}

std::string print_tree(const tree& root) { return root.dump(2, ' ', false, tree::error_handler_t::replace) + '\n'; }

}  // namespace avviso::inline v0::detail
