// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_TREE_HPP
#define AVVISO_SRC_JSON_TREE_HPP

#include <avviso/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// A failing assertion would print; here it only ends the program.
#define JSON_ASSERT(holds) ((holds) ? static_cast<void>(0) : __builtin_trap())
#include <nlohmann/json.hpp>

namespace avviso::inline v0::detail {

using tree = nlohmann::ordered_json;

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
  std::vector<json_error> errors;
  bool is_whole;  // false if the text is not JSON or exceeds a limit; then the root must not be read
};
[[nodiscard]] parsed parse_tree(std::string_view text);

// The canonical text.
[[nodiscard]] std::string print_tree(const tree& root);

}  // namespace avviso::inline v0::detail

#endif
