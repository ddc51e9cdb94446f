// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_SVG_HPP
#define ASK_SVG_HPP

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

struct attribute {
  std::string_view name;
  std::string value;
};

/// The body of an SVG document, 1200 pixels wide, as it is written. Places along x are tenths of a pixel, along y
/// pixels. Kinds are words that say how something looks, colours are names. Everything is well-formed XML, whatever the
/// texts are, and is drawn by plain attributes; only a browser reads more.
class svg_sheet {
 public:
  static constexpr std::int64_t width = 1200;
  static constexpr std::int64_t letter = 7;  ///< how wide one is, about
  static constexpr int hues = 8;             ///< beside 0, a grey

  void text(std::int64_t x, std::int64_t y, std::string_view kind, std::string_view what);
  void line(std::int64_t x1, std::int64_t y1, std::int64_t x2, std::int64_t y2, std::string_view kind,
            std::initializer_list<attribute> with = {});
  void box(std::int64_t x1, std::int64_t x2, std::int64_t y, std::int64_t height, std::string_view kind,
           std::initializer_list<attribute> with = {});
  void circle(std::int64_t x, std::int64_t y, std::string_view radius, std::string_view kind,
              std::initializer_list<attribute> with = {});
  void diamond(std::int64_t x, std::int64_t y, const std::string& colour);
  void open_group(std::string_view title);  ///< which the browser shows over what is in it
  void close_group();
  void add(const svg_sheet& above) { body_ += above.body_; }

  /// The whole document: it follows the reader's light or dark scheme, and prints on one page of A4.
  [[nodiscard]] std::string document(std::int64_t height, std::string_view title, std::string_view language) const;

 private:
  void put(std::string_view name, std::string_view value);
  void put(std::string_view name, std::int64_t value) { put(name, std::to_string(value)); }
  void put(std::string_view kind, std::initializer_list<attribute> with);  // and what the kind's are

  std::string body_;
};

/// About how wide a text is, in pixels.
[[nodiscard]] std::int64_t width(std::string_view text);

/// As much of a text as fits.
[[nodiscard]] std::string fitted(std::string_view text, std::int64_t room);

#endif
