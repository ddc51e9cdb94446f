// SPDX-License-Identifier: BSL-1.0
#include "svg.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace {

struct attribute_of_sheet {
  std::string_view name, value;
};

// Each colour has a name, and is written twice: as an attribute, which every program draws, and by its name as a class,
// to which a browser gives the colour of the reader's scheme. The eight hues are told apart by those who see few
// colours, and carry the act's number.
constexpr attribute_of_sheet colours[] = {
    {"paper", "#ffffff"}, {"ink", "#1d2733"},   {"soft", "#5d6b7a"}, {"line", "#d9dfe6"}, {"band", "#f5f7f9"},
    {"blank", "#b4bec9"}, {"alarm", "#b3261e"}, {"on", "#ffffff"},   {"c0", "#7b8794"},   {"c1", "#2f6fb7"},
    {"c2", "#c8680a"},    {"c3", "#20856f"},    {"c4", "#8a4fa8"},   {"c5", "#b8415f"},   {"c6", "#6b7a1e"},
    {"c7", "#3f8ea8"},    {"c8", "#8b5e3c"},
};
constexpr std::string_view dark =
    "--paper:#14191f;--ink:#e8edf2;--soft:#9aa8b6;--line:#2f3943;--band:#1a2129;--blank:#56626f;--alarm:#ff8a80;"
    "--on:#10151a;--c0:#9aa8b6;--c1:#6aa9ee;--c2:#f2a65a;--c3:#56c4aa;--c4:#c792e3;--c5:#f08aa3;--c6:#b7c95a;"
    "--c7:#77c5de;--c8:#c99b76";
constexpr std::string_view printed =
    "--ink:#000;--soft:#444;--line:#ccc;--band:#f7f7f7;--blank:#999;max-width:none;print-color-adjust:exact;"
    "-webkit-print-color-adjust:exact";

std::string_view colour_of(std::string_view name) {
  for (const auto& one : colours) {
    if (one.name == name) return one.value;
  }
  return {};
}

// What the kinds of lines, boxes and texts look like.
struct look_of_kind {
  std::string_view kind;
  std::initializer_list<attribute_of_sheet> with;
};
const look_of_kind kinds[] = {
    {"title", {{"font-size", "22"}, {"font-weight", "600"}}},
    {"soft", {{"fill", "soft"}}},
    {"strong", {{"font-weight", "600"}}},
    {"alarm", {{"fill", "alarm"}}},
    {"number", {{"fill", "on"}, {"font-size", "11"}, {"font-weight", "700"}, {"text-anchor", "middle"}}},
    {"middle", {{"text-anchor", "middle"}}},
    {"small", {{"font-size", "12"}}},
    {"grid", {{"stroke", "line"}}},
    {"minor", {{"stroke", "line"}, {"opacity", "0.45"}}},
    {"band", {{"fill", "band"}}},
    {"cap", {{"stroke", "ink"}, {"stroke-width", "2"}}},
    {"thread", {{"stroke", "soft"}}},
    {"guide", {{"stroke-width", "1.2"}, {"stroke-dasharray", "2 4"}, {"opacity", "0.8"}}},
    {"perhaps", {{"fill", "blank"}, {"opacity", "0.45"}}},
    {"open", {{"fill-opacity", "0"}, {"stroke", "blank"}, {"stroke-width", "1.5"}, {"stroke-dasharray", "5 4"}}},
    {"bare", {{"stroke", "blank"}, {"stroke-width", "1.5"}}},
    {"ring", {{"fill", "paper"}, {"stroke-width", "2"}}},
    {"range", {{"fill", "blank"}, {"opacity", "0.75"}}},
    {"suspended", {{"fill", "paper"}, {"opacity", "0.8"}}},
    {"cap-thin", {{"stroke", "ink"}, {"stroke-width", "0.6"}}},
    {"money", {{"fill", "soft"}, {"opacity", "0.6"}}},
};

// How a browser lays it out, and the colours of dark and of paper. What knows no custom properties has the attributes.
std::string style() {
  std::string light;
  std::string classes;
  for (const auto& [name, value] : colours) {
    light.append("--").append(name).append(":").append(value).append(";");
    classes.append(".fill-").append(name).append("{fill:var(--").append(name).append(")}");
    classes.append(".stroke-").append(name).append("{stroke:var(--").append(name).append(")}\n");
  }
  return "\nsvg{" + light +
         "\nwidth:100%;max-width:1200px;height:auto;display:block;margin:0 auto;background:var(--paper);"
         "font-family:system-ui,\"Segoe UI\",\"Helvetica Neue\",Arial,sans-serif}\n"
         "@media (prefers-color-scheme:dark){svg{" +
         std::string(dark) + "}}\n@media print{svg{" + light + std::string(printed) +
         "}}\n@supports (fill:var(--ink)){\n" + classes + "}";  // librsvg would draw in black what it cannot read
}

// The replacement for what XML cannot hold, and for what would turn the writing around it.
std::string_view shown(std::string_view character) {
  const auto byte = [&](std::size_t i) { return i < character.size() ? static_cast<unsigned char>(character[i]) : 0U; };
  if (character == "&") return "&amp;";
  if (character == "<") return "&lt;";
  if (character == ">") return "&gt;";
  if (character == "\"") return "&quot;";
  if (byte(0) < 0x20) return " ";
  const bool is_control = byte(0) == 0x7F || (byte(0) == 0xC2 && byte(1) < 0xA0);
  const bool is_no_character = byte(0) == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
  const bool turns = (byte(0) == 0xD8 && byte(1) == 0x9C) ||
                     (byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0x8E || byte(2) == 0x8F)) ||
                     (byte(0) == 0xE2 && byte(1) == 0x80 && byte(2) >= 0xA8 && byte(2) <= 0xAE) ||
                     (byte(0) == 0xE2 && byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9);
  return is_control || is_no_character || turns ? "\uFFFD" : character;
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

std::string escaped(std::string_view text) {
  std::string safe;
  while (!text.empty()) {
    std::size_t size = 1;
    while (size < text.size() && continues(text[size])) ++size;
    safe += shown(text.substr(0, size));
    text.remove_prefix(size);
  }
  return safe;
}

std::string tenths(std::int64_t x) {
  const auto rest = x % 10;
  return std::to_string(x / 10) + (rest != 0 ? "." + std::to_string(rest) : "");
}

// A colour as the attribute `name`, and as the class that a browser reads instead.
std::string coloured(std::string_view name, std::string_view colour) {
  std::string all = " ";
  all.append(name).append("=\"").append(colour_of(colour)).append("\" class=\"");
  return all.append(name).append("-").append(colour).append("\"");
}

// The hues as stripes, for what is not determined.
std::string patterns() {
  constexpr std::string_view shape = R"lit( width="7" height="7" patternUnits="userSpaceOnUse")lit";
  std::string all;
  for (int i = 0; i <= svg_sheet::hues; ++i) {
    const auto hue = coloured("fill", "c" + std::to_string(i));
    all += "<pattern id=\"h" + std::to_string(i) + '"';
    all += shape;
    all += R"lit( patternTransform="rotate(45)"><rect width="7" height="7" opacity="0.18")lit" + hue;
    all += R"lit(/><rect width="3" height="7")lit" + hue + "/></pattern>\n";
  }
  all += "<pattern id=\"alarm\"";
  all += shape;
  all += R"lit( patternTransform="rotate(-45)"><rect width="3" height="7")lit" + coloured("fill", "alarm");
  return all + "/></pattern>\n";
}

}  // namespace

std::int64_t width(std::string_view text) {
  return svg_sheet::letter *
         static_cast<std::int64_t>(std::count_if(text.begin(), text.end(), [](char c) { return !continues(c); }));
}

std::string fitted(std::string_view text, std::int64_t room) {
  if (width(text) <= room) return std::string(text);
  std::string kept;
  for (const char c : text) {
    if (!continues(c) && width(kept) + 2 * svg_sheet::letter > room) break;
    kept += c;
  }
  while (!kept.empty() && kept.back() == ' ') kept.pop_back();
  return kept + "…";
}

void svg_sheet::put(std::string_view name, std::string_view value) {
  body_ += ' ';
  body_ += name;
  body_ += "=\"";
  body_ += value;
  body_ += '"';
}

void svg_sheet::put(std::string_view kind, std::initializer_list<attribute> with) {
  std::vector<std::pair<std::string_view, std::string_view>> all;
  const auto set = [&](std::string_view name, std::string_view value) {
    for (auto& one : all) {
      if (one.first == name) {
        one.second = value;
        return;
      }
    }
    all.emplace_back(name, value);
  };
  while (!kind.empty()) {
    const auto word = kind.substr(0, kind.find(' '));
    for (const auto& one : kinds) {
      if (one.kind != word) continue;
      for (const auto& [name, value] : one.with) set(name, value);
    }
    kind.remove_prefix(std::min(kind.size(), word.size() + 1));
  }
  for (const auto& one : with) set(one.name, one.value);
  std::string classes;
  for (const auto& [name, value] : all) {
    const auto colour = name == "fill" || name == "stroke" ? colour_of(value) : std::string_view();
    put(name, colour.empty() ? value : colour);
    if (!colour.empty()) classes.append(classes.empty() ? "" : " ").append(name).append("-").append(value);
  }
  if (!classes.empty()) put("class", classes);
}

void svg_sheet::text(std::int64_t x, std::int64_t y, std::string_view kind, std::string_view what) {
  if (what.empty()) return;
  body_ += "<text";
  put("x", tenths(x));
  put("y", y);
  put(kind, {});
  body_ += '>' + escaped(what) + "</text>\n";
}

void svg_sheet::line(std::int64_t x1, std::int64_t y1, std::int64_t x2, std::int64_t y2, std::string_view kind,
                     std::initializer_list<attribute> with) {
  body_ += "<line";
  put("x1", tenths(x1));
  put("y1", y1);
  put("x2", tenths(x2));
  put("y2", y2);
  put(kind, with);
  body_ += "/>\n";
}

void svg_sheet::box(std::int64_t x1, std::int64_t x2, std::int64_t y, std::int64_t height, std::string_view kind,
                    std::initializer_list<attribute> with) {
  constexpr std::int64_t least = 5;  // half a pixel: what lasts a day is seen
  body_ += "<rect";
  put("x", tenths(x1));
  put("y", y);
  put("width", tenths(std::max(x2 - x1, least)));
  put("height", height);
  put(kind, with);
  body_ += "/>\n";
}

void svg_sheet::circle(std::int64_t x, std::int64_t y, std::string_view radius, std::string_view kind,
                       std::initializer_list<attribute> with) {
  body_ += "<circle";
  put("cx", tenths(x));
  put("cy", y);
  put("r", radius);
  put(kind, with);
  body_ += "/>\n";
}

void svg_sheet::diamond(std::int64_t x, std::int64_t y, const std::string& colour) {
  body_ += "<path";
  put("d", "M" + tenths(x) + ' ' + std::to_string(y - 6) + "l6 6l-6 6l-6-6z");
  put("", {{"fill", colour}});
  body_ += "/>\n";
}

void svg_sheet::open_group(std::string_view title) { body_ += "<g><title>" + escaped(title) + "</title>\n"; }
void svg_sheet::close_group() { body_ += "</g>\n"; }

std::string svg_sheet::document(std::int64_t height, std::string_view title, std::string_view language) const {
  const auto tall = std::to_string(height);
  std::string whole = R"lit(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 )lit";
  whole += tall;
  whole += R"lit(" role="img" lang=")lit";
  whole += language;
  whole += R"lit(" font-family="Helvetica, Arial, sans-serif" font-size="13")lit" + coloured("fill", "ink");
  whole += ">\n<title>" + escaped(title) + "</title>\n<style>" + style();
  // Whichever way of laying the page shows it larger.
  whole += height < width ? "@page{size:A4 landscape;margin:10mm}@media print{svg{max-height:189mm}}\n"
                          : "@page{size:A4 portrait;margin:10mm}@media print{svg{max-height:276mm}}\n";
  whole += "</style>\n<defs>\n" + patterns() + "</defs>\n";
  whole += R"lit(<rect width="1200" height=")lit" + tall + '"' + coloured("fill", "paper");
  return whole + "/>\n" + body_ + "</svg>\n";
}
