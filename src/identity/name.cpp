// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/name.hpp>

#include <cstddef>
#include <optional>

namespace avviso::inline v0 {

namespace {

// The base letters of U+00C0 to U+00FF, the accented letters of western languages; '*' where there is none.
constexpr std::string_view base_letters =
    "aaaaaa*ceeeeiiii*nooooo*ouuuuy**"
    "aaaaaa*ceeeeiiii*nooooo*ouuuuy*y";

/// Takes the letters and digits of a name one by one, small and without accents.
class name_reader {
 public:
  explicit name_reader(std::string_view name) noexcept : rest_(name) {}

  /// The next one, or nothing at the end of the name.
  std::optional<char> next() noexcept {
    while (!rest_.empty()) {
      const char c = rest_.front();
      if (c >= 'A' && c <= 'Z') return taken(1, static_cast<char>(c - 'A' + 'a'));
      if (c == ' ' || c == '-' || c == '\'' || c == '.' || c == '/') {
        rest_.remove_prefix(1);
      } else if (c == '\xC3' && continues(1) && base_of(rest_[1]) != '*') {
        return taken(2, base_of(rest_[1]));
      } else if (rest_.starts_with("\xC2\xA0") || (c == '\xCC' && continues(1))) {
        rest_.remove_prefix(2);  // a no-break space; an accent on its own, U+0300 to U+033F
      } else if (rest_.starts_with("\xE2\x80") && continues(2)) {
        rest_.remove_prefix(3);  // dashes and curved apostrophes
      } else {
        return taken(1, c);
      }
    }
    return std::nullopt;
  }

 private:
  static char base_of(char second_byte) noexcept {
    return base_letters[static_cast<unsigned char>(second_byte) & 0x3FU];
  }

  // Whether a byte of the same character stands at `place`.
  bool continues(std::size_t place) const noexcept {
    return place < rest_.size() && (static_cast<unsigned char>(rest_[place]) & 0xC0U) == 0x80U;
  }

  char taken(std::size_t bytes, char as) noexcept {
    rest_.remove_prefix(bytes);
    return as;
  }

  std::string_view rest_;
};

}  // namespace

bool same_name(std::string_view a, std::string_view b) noexcept {
  name_reader left(a);
  name_reader right(b);
  for (bool first = true;; first = false) {
    const auto c = left.next();
    if (c != right.next()) return false;
    if (!c) return !first;
  }
}

}  // namespace avviso::inline v0
