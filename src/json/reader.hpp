// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_READER_HPP
#define AVVISO_SRC_JSON_READER_HPP

#include <avviso/json.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tree.hpp"

namespace avviso::inline v0::detail {

// Trees of one value.
[[nodiscard]] tree text_tree(std::string_view text);
[[nodiscard]] tree number_tree(std::int64_t number);
[[nodiscard]] bool is_text(const tree& in, std::string_view text);

// Adds a member to an object.
void add_member(tree& into, std::string_view key, tree value);

// The names in a list that are not empty, joined by ` | `.
[[nodiscard]] std::string joined(std::span<const std::string_view> names);

// Whether a text under this key may have tabs and ends of lines.
[[nodiscard]] constexpr bool may_have_lines(std::string_view key) noexcept {
  return key == "title" || key == "text" || key == "excerpt";
}

// The dossiers whose acts and grants a text names: one, or the second of two.
struct scope {
  const dossier* of = nullptr;
  const dossier* after = nullptr;
};

// Reads values from trees, and collects what is wrong.
class reader {
 public:
  explicit reader(complaints so_far, const scope& of = {}) : of_(of), wrong_(std::move(so_far)) {}

  [[nodiscard]] const scope& of() const noexcept { return of_; }
  void enter(const scope& other) noexcept { of_ = other; }

  [[nodiscard]] bool has_errors() const noexcept { return !wrong_.are_none(); }
  template <class T>
  [[nodiscard]] json_result<T> refused() && {
    return std::move(wrong_).template as_result<T>();
  }

  // Each returns a value of that type, or complains, unless the value has been complained of already.
  [[nodiscard]] const std::string* text(const tree& in, const place& where);
  [[nodiscard]] std::optional<bool> boolean(const tree& in, const place& where);
  [[nodiscard]] std::optional<std::int64_t> integer(const tree& in, const place& where, std::int64_t least,
                                                    std::int64_t most);
  // The place of a text in the list.
  [[nodiscard]] std::optional<std::size_t> name(const tree& in, const place& where,
                                                std::span<const std::string_view> names);
  // The same, of the text of an object's member.
  [[nodiscard]] std::optional<std::size_t> tag(const tree& in, const place& where, std::string_view key,
                                               std::span<const std::string_view> names);
  // The same, of the one key that an object has.
  [[nodiscard]] std::optional<std::size_t> only_key(const tree& in, const place& where,
                                                    std::span<const std::string_view> names);

  // Each returns false after a complaint. A text that is read shows something and has no control characters.
  bool expect_readable(const std::string& text, const tree& in, const place& where);
  bool expect(bool is_right, const tree& in, const place& where, std::string_view type);
  bool expect_spelling(const tree& in, const place& where, std::string_view canonical);

  void refuse(const tree& in, const place& where, error why, std::string_view form = {});
  void complain_of_missing(const place& where, std::string_view type);
  void complain_of_unknown(const tree& in, const place& where, std::span<const std::string_view> keys,
                           std::string_view tag);
  void complain(const place& where, json_error wrong);

 private:
  scope of_;
  complaints wrong_;
};

}  // namespace avviso::inline v0::detail

#endif
