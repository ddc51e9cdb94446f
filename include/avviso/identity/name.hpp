// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_NAME_HPP
#define AVVISO_IDENTITY_NAME_HPP

#include <avviso/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

namespace detail {

// The base letters of U+00C0 to U+017F, the accented letters of European languages; '*' where there is none.
inline constexpr std::string_view base_letters =
    "aaaaaa*ceeeeiiii*nooooo*ouuuuy**"
    "aaaaaa*ceeeeiiii*nooooo*ouuuuy*y"
    "aaaaaaccccccccddddeeeeeeeeeegggg"
    "gggghhhhiiiiiiiiii**jjkk*lllllll"
    "lllnnnnnn***oooooo**rrrrrrssssss"
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

// Takes the words of a name, small and without accents, with one blank between two of them.
class name_reader {
 public:
  static constexpr int end = -1;

  explicit constexpr name_reader(std::string_view name) noexcept : rest_(name) {}

  // The next letter, digit or blank, or the next byte of a character that is none of ours; at the end of the name,
  // `end`.
  constexpr int next() noexcept {
    if (held_ != end) {
      const int held = held_;
      held_ = end;
      return held;
    }
    bool is_apart = false;
    while (!rest_.empty()) {
      const auto one = first();
      rest_.remove_prefix(one.size);
      if (one.is == kind::separator) is_apart = true;
      if (one.is != kind::letter) continue;
      const bool is_next_word = is_apart && has_begun_;
      has_begun_ = true;
      if (!is_next_word) return one.as;
      held_ = one.as;
      return ' ';
    }
    return end;
  }

 private:
  enum class kind : std::uint8_t { letter, separator, nothing };
  struct character {
    kind is;
    std::size_t size;
    int as = 0;
  };

  [[nodiscard]] constexpr unsigned byte(std::size_t place) const noexcept {
    return place < rest_.size() ? static_cast<unsigned char>(rest_[place]) : 0U;
  }
  [[nodiscard]] constexpr bool continues(std::size_t place) const noexcept { return (byte(place) & 0xC0U) == 0x80U; }

  [[nodiscard]] constexpr character first() const noexcept {
    const unsigned c = byte(0);
    if (c >= 'A' && c <= 'Z') return {kind::letter, 1, static_cast<int>(c - 'A' + 'a')};
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return {kind::letter, 1, static_cast<int>(c)};
    if (c == '\'' || c == '`') return {kind::nothing, 1};
    if (c < 0x80U) return {kind::separator, 1};
    if (c == 0xE2U && continues(1) && continues(2)) return sign();
    if (continues(1)) {
      const unsigned point = (c & 0x1FU) << 6U | (byte(1) & 0x3FU);
      if (c == 0xC2U) return latin_sign(point);
      if (c >= 0xC3U && c <= 0xC5U) return accented(point);
      if (c == 0xC8U && point >= 0x218U && point <= 0x21BU) return {kind::letter, 2, point < 0x21AU ? 's' : 't'};
      // Apostrophes as letters write them, and accents on their own.
      if ((point >= 0x2B9U && point <= 0x2BFU) || (point >= 0x300U && point <= 0x36FU)) return {kind::nothing, 2};
    }
    return {kind::letter, 1, static_cast<int>(c)};
  }

  // U+0080 to U+00BF, of which few are letters or digits.
  static constexpr character latin_sign(unsigned point) noexcept {
    switch (point) {
      case 0xAAU:
        return {kind::letter, 2, 'a'};
      case 0xBAU:
        return {kind::letter, 2, 'o'};
      case 0xB2U:
      case 0xB3U:
        return {kind::letter, 2, static_cast<int>(point - 0xB0U) + '0'};
      case 0xB9U:
        return {kind::letter, 2, '1'};
      case 0xADU:  // a hyphen that shows at the end of a line alone
      case 0xB4U:  // an accent in the place of an apostrophe
        return {kind::nothing, 2};
      default:
        return {kind::separator, 2};
    }
  }

  static constexpr character accented(unsigned point) noexcept {
    if (point == 0xD7U || point == 0xF7U) return {kind::separator, 2};
    const char base = base_letters[point - 0xC0U];
    if (base != '*') return {kind::letter, 2, base};
    const bool is_capital =
        point == 0xC6U || point == 0xD0U || point == 0xDEU || point == 0x132U || point == 0x14AU || point == 0x152U;
    const bool is_latin_1 = point < 0x100U;
    return {kind::letter, 2, static_cast<int>(is_capital ? point + (is_latin_1 ? 0x20U : 1U) : point)};
  }

  // U+2000 to U+2FFF: punctuation, apostrophes, and signs that count as they are (₂, №, Ⅳ).
  [[nodiscard]] constexpr character sign() const noexcept {
    const unsigned point = (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    const bool is_apostrophe = point == 0x18U || point == 0x19U || point == 0x1BU || point == 0x32U;
    const bool is_unseen =
        (point >= 0x0BU && point <= 0x0FU) || (point >= 0x2AU && point <= 0x2EU) || (point >= 0x60U && point <= 0x6FU);
    if (is_apostrophe || is_unseen) return {kind::nothing, 3};
    const bool counts = (point >= 0x70U && point <= 0x9FU) || (point >= 0x100U && point <= 0x18FU) || point >= 0xC00U;
    if (!counts) return {kind::separator, 3};
    return {kind::letter, 3, static_cast<int>(0x2000U + point)};
  }

  std::string_view rest_;
  int held_ = end;
  bool has_begun_ = false;
};

// What each byte is in a name, as `name_reader` reads it: a letter or digit of ASCII, small; or one of these.
inline constexpr unsigned char is_separator = 0;
inline constexpr unsigned char is_nothing = 1;
inline constexpr unsigned char is_beyond_ascii = 2;
inline constexpr auto bytes_of_names = [] {
  std::array<unsigned char, 256> all{};
  for (unsigned char c = '0'; c <= '9'; ++c) all[c] = c;
  for (unsigned char c = 'a'; c <= 'z'; ++c) all[c] = c;
  for (unsigned char c = 'A'; c <= 'Z'; ++c) all[c] = static_cast<unsigned char>(c - 'A' + 'a');
  all['\''] = all['`'] = is_nothing;
  for (std::size_t c = 0x80; c < all.size(); ++c) all[c] = is_beyond_ascii;
  return all;
}();
[[nodiscard]] constexpr unsigned char in_names(char one) noexcept {
  return bytes_of_names[static_cast<unsigned char>(one)];
}
[[nodiscard]] constexpr bool is_ascii_letter(char one) noexcept { return in_names(one) > is_beyond_ascii; }

// A hash that names which match have in common.
[[nodiscard]] constexpr std::size_t hash_of_name(std::string_view name) noexcept {
  constexpr std::uint64_t none_read = 0xCBF29CE484222325U;
  constexpr std::uint64_t prime = 0x100000001B3U;
  std::uint64_t hash = none_read;
  bool is_apart = false;
  std::size_t at = 0;
  while (at < name.size() && in_names(name[at]) != is_beyond_ascii) {
    if (!is_ascii_letter(name[at])) {
      is_apart = is_apart || in_names(name[at]) == is_separator;
      ++at;
      continue;
    }
    if (is_apart && hash != none_read) hash = (hash ^ static_cast<std::uint64_t>(' ')) * prime;
    is_apart = false;
    for (; at < name.size() && is_ascii_letter(name[at]); ++at) hash = (hash ^ in_names(name[at])) * prime;
  }
  if (at == name.size()) return static_cast<std::size_t>(hash ^ hash >> 32U);
  hash = none_read;
  name_reader reader(name);
  for (int c = reader.next(); c != name_reader::end; c = reader.next()) {
    hash = (hash ^ static_cast<std::uint64_t>(c)) * prime;
  }
  return static_cast<std::size_t>(hash ^ hash >> 32U);
}

// How many bytes two names may leave unread, since they are the same: all before the last letter or digit of ASCII that
// they begin with in common. What stands before a letter has no bearing on how the rest is read.
[[nodiscard]] constexpr std::size_t alike_before(std::string_view a, std::string_view b) noexcept {
  std::size_t same = 0;
  while (same < a.size() && same < b.size() && a[same] == b[same]) ++same;
  while (same > 0 && !is_ascii_letter(a[same - 1])) --same;
  return same > 0 ? same - 1 : 0;
}

}  // namespace detail

/// Whether two texts spell one name: «Emilia-Romagna» and «EMILIA ROMAGNA», «Vallée d'Aoste» and «VALLEE D’AOSTE»,
/// «Forlì» and «Forli'». «Lotto 1.1» is not «Lotto 11».
///
/// Names match by their letters and digits: case, accents and apostrophes do not count, and any run of other signs
/// (blanks, hyphens and dashes, full stops, slashes, parentheses) counts as one blank. UTF-8. An empty name, or one of
/// signs alone, spells no name. Linear; allocates nothing.
[[nodiscard]] constexpr bool same_name(std::string_view a, std::string_view b) noexcept {
  const auto from = detail::alike_before(a, b);
  detail::name_reader left(a.substr(from));
  detail::name_reader right(b.substr(from));
  for (bool first = true;; first = false) {
    const int c = left.next();
    if (c != right.next()) return false;
    if (c == detail::name_reader::end) return !first;
  }
}

namespace detail {

// The same, of names that stand in acts: also of two that are equal and spell none.
[[nodiscard]] constexpr bool match(std::string_view a, std::string_view b) noexcept {
  return a == b || same_name(a, b);
}

// An order in which names that match, and none else, are equivalent.
[[nodiscard]] constexpr bool is_name_before(std::string_view a, std::string_view b) noexcept {
  name_reader left(a);
  name_reader right(b);
  for (;;) {
    const int c = left.next();
    const int other = right.next();
    if (c != other) return c < other;
    if (c == name_reader::end) return false;
  }
}

}  // namespace detail

}  // namespace avviso::inline v0

#endif
