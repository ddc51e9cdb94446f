// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/name.hpp>

#include <cstddef>

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

  /// The next one, or '\0' at the end of the name.
  char next() noexcept {
    while (!rest_.empty()) {
      const char c = rest_.front();
      if (c >= 'A' && c <= 'Z') return taken(1, static_cast<char>(c - 'A' + 'a'));
      if (c == ' ' || c == '-' || c == '\'' || c == '.' || c == '/') {
        rest_.remove_prefix(1);
      } else if (begins("\xC3") && rest_.size() > 1 && base_of(rest_[1]) != '*') {
        return taken(2, base_of(rest_[1]));
      } else if (begins("\xC2\xA0") || begins("\xCC")) {  // a no-break space; an accent on its own, U+0300 to U+033F
        skip(2);
      } else if (begins("\xE2\x80")) {  // dashes and curved apostrophes
        skip(3);
      } else {
        return taken(1, c);
      }
    }
    return '\0';
  }

 private:
  static char base_of(char second_byte) noexcept {
    const auto index = static_cast<std::size_t>(static_cast<unsigned char>(second_byte)) - 0x80U;
    return index < base_letters.size() ? base_letters[index] : '*';
  }

  bool begins(std::string_view bytes) const noexcept { return rest_.substr(0, bytes.size()) == bytes; }
  void skip(std::size_t bytes) noexcept { rest_.remove_prefix(bytes < rest_.size() ? bytes : rest_.size()); }
  char taken(std::size_t bytes, char as) noexcept {
    rest_.remove_prefix(bytes);
    return as;
  }

  std::string_view rest_;
};

}  // namespace

bool same_name(std::string_view a, std::string_view b) noexcept {
  name_reader left(a), right(b);
  for (bool first = true;; first = false) {
    const char c = left.next();
    if (c != right.next()) return false;
    if (c == '\0') return !first;
  }
}

}  // namespace avviso::inline v0
