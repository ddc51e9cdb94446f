// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_LAYOUT_HPP
#define AVVISO_SRC_JSON_LAYOUT_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "tree.hpp"

// How a tree is laid out as text.
namespace avviso::inline v0::detail {

// Lays a tree out: what fits in a line of so many bytes stands on one; else each element has a line of its own, two
// spaces further in.
class layout {
 public:
  static constexpr std::size_t width = 120;

  explicit layout(std::string& into) : into_(into) {}

  void print(const tree& what, std::size_t level = 0);
  // All of it on one line, however long; false, and part of it, once there is more text than `most`.
  bool print_on_line(const tree& what, std::size_t most = std::string::npos);

 private:
  void print_scalar(const tree& what);
  void begin_line(std::size_t level);

  std::string& into_;
  std::size_t line_ = 0;  // where the line begins
};

// A text as JSON has it, in its quotation marks.
void print_text(std::string_view text, std::string& into);

// The canonical text.
[[nodiscard]] std::string print_tree(const tree& root);

}  // namespace avviso::inline v0::detail

#endif
