// SPDX-License-Identifier: BSL-1.0
#include "layout.hpp"

#include <type_traits>
#include <variant>

#include "characters.hpp"

namespace avviso::inline v0::detail {

void print_text(std::string_view text, std::string& into) {
  constexpr std::string_view digits = "0123456789abcdef";
  constexpr std::string_view escaped = "\b\f\n\r\t\"\\";
  constexpr std::string_view letters = "bfnrt\"\\";
  into += '"';
  while (!text.empty()) {
    const auto one = first_of(text);
    const auto escape = escaped.find(text.front());
    const auto code = static_cast<unsigned char>(text.front());
    if (!one.is_one) {
      into += "\uFFFD";
    } else if (escape != std::string_view::npos) {
      into += {'\\', letters[escape]};
    } else if (code < 0x20) {
      into.append("\\u00").append({digits[code / 16U], digits[code % 16U]});
    } else {
      into += text.substr(0, one.size);
    }
    text.remove_prefix(one.size);
  }
  into += '"';
}

void layout::begin_line(std::size_t level) {
  into_ += '\n';
  line_ = into_.size();
  into_.append(2 * level, ' ');
}

void layout::print_scalar(const tree& what) {
  std::visit(
      [&]<class T>(const T& value) {
        if constexpr (std::is_same_v<T, bool>) {
          into_ += value ? "true" : "false";
        } else if constexpr (std::is_integral_v<T>) {
          into_ += std::to_string(value);
        } else if constexpr (std::is_same_v<T, tree::as_written>) {
          into_ += value.digits;
        } else if constexpr (std::is_same_v<T, std::string>) {
          print_text(value, into_);
        } else {
          into_ += "null";
        }
      },
      what.is_);
}

// Long texts are not even tried, so that what is tried in vain costs no more than a line.
bool layout::print_on_line(const tree& what, std::size_t most) {
  if (const auto* text = what.if_text(); text != nullptr && into_.size() + text->size() > most) return false;
  if (!what.is_array() && !what.is_object()) {
    print_scalar(what);
    return into_.size() <= most;
  }
  into_ += what.is_array() ? '[' : '{';
  for (std::size_t i = 0; i < what.size(); ++i) {
    if (i > 0) into_ += ", ";
    if (what.is_object()) {
      print_text(what.items()[i].key, into_);
      into_ += ": ";
    }
    if (!print_on_line(what.is_array() ? what[i] : what.items()[i].value, most)) return false;
  }
  into_ += what.is_array() ? ']' : '}';
  return into_.size() <= most;
}

void layout::print(const tree& what, std::size_t level) {
  const auto from = into_.size();
  if (print_on_line(what, line_ + width - 1)) return;  // a comma may follow
  into_.resize(from);
  if (!what.is_array() && !what.is_object()) return print_scalar(what);
  into_ += what.is_array() ? '[' : '{';
  for (std::size_t i = 0; i < what.size(); ++i) {
    if (i > 0) into_ += ',';
    begin_line(level + 1);
    if (what.is_object()) {
      print_text(what.items()[i].key, into_);
      into_ += ": ";
    }
    print(what.is_array() ? what[i] : what.items()[i].value, level + 1);
  }
  if (!what.empty()) begin_line(level);
  into_ += what.is_array() ? ']' : '}';
}

std::string print_tree(const tree& root) {
  std::string text;
  layout(text).print(root);
  text += '\n';
  return text;
}

}  // namespace avviso::inline v0::detail
