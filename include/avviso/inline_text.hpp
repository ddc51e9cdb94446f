// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_INLINE_TEXT_HPP
#define AVVISO_INLINE_TEXT_HPP

#include <avviso/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

/// A short UTF-8 text held in place: what dates and amounts print to, and what an error quotes.
///
/// Trivially copyable, never allocates, always ends with a NUL. What does not fit in `Capacity` bytes is cut before the
/// first character that does not fit whole, so the text stays UTF-8.
template <std::size_t Capacity>
class inline_text {
  static_assert(Capacity > 0 && Capacity < 256, "avviso: an inline_text holds 1 to 255 bytes");

 public:
  constexpr inline_text() noexcept = default;  ///< The empty text.
  /// That text, cut where it is too long.
  explicit constexpr inline_text(std::string_view text) noexcept { append(text); }

  /// Adds what fits.
  constexpr void append(std::string_view text) noexcept {
    std::size_t room = size_ < Capacity ? Capacity - size_ : 0;  // never below 0, which g++ 12 does not see
    if (text.size() < room) room = text.size();
    while (room < text.size() && room > 0 && is_continuation(text[room])) --room;
    for (std::size_t i = 0; i < room; ++i) bytes_[size_ + i] = text[i];
    size_ = static_cast<std::uint8_t>(size_ + room);
  }

  /// Adds a character, if there is room.
  constexpr void append(char c) noexcept { append(std::string_view(&c, 1)); }

  /// Appends a number in decimal digits, with leading zeros up to `width` digits.
  constexpr void append_number(std::int64_t number, int width = 1) noexcept {
    auto rest = static_cast<std::uint64_t>(number);
    if (number < 0) {
      append('-');
      rest = std::uint64_t{0} - rest;
    }
    char digits[20] = {};
    int first = 20;
    do {
      digits[--first] = static_cast<char>('0' + static_cast<char>(rest % 10));
      rest /= 10;
    } while (rest != 0);
    for (int missing = width - (20 - first); missing > 0; --missing) append('0');
    append(std::string_view(digits + first, static_cast<std::size_t>(20 - first)));
  }

  /// In bytes, without the NUL.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

  /// The text, as long as this object lives.
  [[nodiscard]] constexpr const char* c_str() const noexcept { return bytes_; }
  // NOLINTNEXTLINE(google-explicit-constructor)
  constexpr operator std::string_view() const& noexcept { return {bytes_, size_}; }
  operator std::string_view() && = delete;  // would outlive its bytes; std::string(text) is the way to keep it

  friend constexpr bool operator==(const inline_text&, const inline_text&) noexcept = default;

 private:
  static constexpr bool is_continuation(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

  char bytes_[Capacity + 1] = {};
  std::uint8_t size_ = 0;
};

}  // namespace avviso::inline v0

#endif
