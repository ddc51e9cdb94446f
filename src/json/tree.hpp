// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_TREE_HPP
#define AVVISO_SRC_JSON_TREE_HPP

#include <avviso/json.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "complaints.hpp"

namespace avviso::inline v0::detail {

// A JSON value. Objects keep the order of their members. To destroy one allocates nothing, so that reading and writing
// outlive a lack of memory.
class tree {
 public:
  struct member;
  using list = std::vector<tree>;
  using members = std::vector<member>;

  tree();  // null
  template <std::integral T>
  tree(T value);
  tree(std::string text);
  tree(list elements);
  [[nodiscard]] static tree array();
  [[nodiscard]] static tree object();
  [[nodiscard]] static tree fraction(std::string digits);  // a number that is not an integer, as it was written
  [[nodiscard]] static tree discarded();                   // a value that has been complained of already

  [[nodiscard]] const bool* if_boolean() const noexcept { return std::get_if<bool>(&is_); }
  [[nodiscard]] const std::string* if_text() const noexcept { return std::get_if<std::string>(&is_); }
  [[nodiscard]] const std::uint64_t* if_natural() const noexcept { return std::get_if<std::uint64_t>(&is_); }
  [[nodiscard]] const std::int64_t* if_negative() const noexcept { return std::get_if<std::int64_t>(&is_); }
  [[nodiscard]] bool is_discarded() const noexcept { return std::holds_alternative<thrown_away>(is_); }
  [[nodiscard]] bool is_string() const noexcept { return if_text() != nullptr; }
  [[nodiscard]] bool is_array() const noexcept { return std::holds_alternative<list>(is_); }
  [[nodiscard]] bool is_object() const noexcept { return std::holds_alternative<members>(is_); }

  // The elements or members; of another value, none.
  [[nodiscard]] std::size_t size() const noexcept;
  [[nodiscard]] bool empty() const noexcept { return size() == 0; }
  [[nodiscard]] const tree& operator[](std::size_t element) const noexcept {
    return (*std::get_if<list>(&is_))[element];
  }
  [[nodiscard]] std::span<const member> items() const noexcept;

  tree& push_back(tree element);                // of a list
  tree& put(std::string_view key, tree value);  // of an object: added, or in the place of the one with this key

 private:
  friend class layout;
  struct thrown_away {};
  struct as_written {
    std::string digits;
  };
  std::variant<std::monostate, thrown_away, bool, std::int64_t, std::uint64_t, as_written, std::string, list, members>
      is_;
};

struct tree::member {
  std::string key;
  tree value;
};

// After the members of objects, which clang wants whole here.
inline tree::tree() = default;
inline tree::tree(std::string text) : is_(std::move(text)) {}
inline tree::tree(list elements) : is_(std::move(elements)) {}
inline tree tree::array() { return {list{}}; }
template <std::integral T>
tree::tree(T value) {
  if constexpr (std::is_same_v<T, bool>) {
    is_ = value;
  } else if (std::is_unsigned_v<T> || value >= T{0}) {
    is_ = static_cast<std::uint64_t>(value);
  } else {
    is_ = static_cast<std::int64_t>(value);
  }
}

// The value of an object's member; null where it has none.
[[nodiscard]] const tree* find_member(const tree& in, std::string_view key) noexcept;

// A place in a tree: the way down to it.
struct place {
  const place* up = nullptr;
  std::string_view key = {};  // of an object, else
  std::size_t index = 0;      // of a list
  bool in_list = false;

  [[nodiscard]] place at(std::string_view member) const noexcept { return {this, member, 0, false}; }
  [[nodiscard]] place at(std::size_t element) const noexcept { return {this, {}, element, true}; }
};

void append_step(std::string& pointer, std::string_view key);
void append_step(std::string& pointer, std::size_t index);
[[nodiscard]] std::string pointer_to(const place& where);

// A value as an error quotes it: on one line, with texts cut and lists and objects left closed.
[[nodiscard]] std::string quoted(const tree& value);

// What was read of a text. A `discarded` value in it has been complained of already.
struct parsed {
  tree root;
  complaints wrong;
  bool is_whole = false;  // false if the text is not JSON or exceeds a limit; then the root must not be read
};
[[nodiscard]] parsed parse_tree(std::string_view text);

}  // namespace avviso::inline v0::detail

#endif
