// SPDX-License-Identifier: BSL-1.0
#include "svg.hpp"

#include <algorithm>

namespace {

// Light, dark and paper. The eight hues are told apart by those who see few colours, and carry the act's number.
constexpr std::string_view style = R"css(
svg{--paper:#fff;--ink:#1d2733;--soft:#5d6b7a;--line:#d9dfe6;--band:#f5f7f9;--none:#b4bec9;--alarm:#b3261e;--on:#fff;
--c0:#7b8794;--c1:#2f6fb7;--c2:#c8680a;--c3:#20856f;--c4:#8a4fa8;--c5:#b8415f;--c6:#6b7a1e;--c7:#3f8ea8;--c8:#8b5e3c;
width:100%;max-width:1200px;height:auto;display:block;margin:0 auto;background:var(--paper);
font-family:system-ui,"Segoe UI","Helvetica Neue",Arial,sans-serif;font-size:13px}
@media (prefers-color-scheme:dark){svg{--paper:#14191f;--ink:#e8edf2;--soft:#9aa8b6;--line:#2f3943;--band:#1a2129;
--none:#56626f;--alarm:#ff8a80;--on:#10151a;--c0:#9aa8b6;--c1:#6aa9ee;--c2:#f2a65a;--c3:#56c4aa;--c4:#c792e3;
--c5:#f08aa3;--c6:#b7c95a;--c7:#77c5de;--c8:#c99b76}}
@media print{svg{--paper:#fff;--ink:#000;--soft:#444;--line:#ccc;--band:#f7f7f7;--none:#999;--alarm:#b3261e;--on:#fff;
--c0:#7b8794;--c1:#2f6fb7;--c2:#c8680a;--c3:#20856f;--c4:#8a4fa8;--c5:#b8415f;--c6:#6b7a1e;--c7:#3f8ea8;--c8:#8b5e3c;
max-width:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}}
text{fill:var(--ink)}.title{font-size:22px;font-weight:600}.soft{fill:var(--soft)}.strong{font-weight:600}
.alarm{fill:var(--alarm)}.number{fill:var(--on);font-size:11px;font-weight:700;text-anchor:middle}
.middle{text-anchor:middle}.small{font-size:12px}.grid{stroke:var(--line)}.minor{stroke:var(--line);opacity:.45}
.band{fill:var(--band)}.cap{stroke:var(--ink);stroke-width:2}.thread{stroke:var(--soft);stroke-width:1}
.guide{stroke-width:1.2;stroke-dasharray:2 4;opacity:.8}.perhaps{fill:var(--none);opacity:.45}
.open{fill:none;stroke:var(--none);stroke-width:1.5;stroke-dasharray:5 4}.bare{stroke:var(--none);stroke-width:1.5}
.ring{fill:var(--paper);stroke-width:2}.range{fill:var(--none);opacity:.75}
)css";

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&')
      safe += "&amp;";
    else if (c == '<')
      safe += "&lt;";
    else if (c == '>')
      safe += "&gt;";
    else if (c == '"')
      safe += "&quot;";
    else
      safe += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  return safe;
}

std::string tenths(std::int64_t x) {
  const auto rest = x % 10;
  return std::to_string(x / 10) + (rest != 0 ? "." + std::to_string(rest) : "");
}

// The hues as stripes, for what is not determined.
std::string patterns() {
  std::string all;
  for (int i = 0; i <= svg_sheet::hues; ++i) {
    const auto hue = std::to_string(i);
    all += R"lit(<pattern id="h)lit";
    all += hue;
    all += R"lit(" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">)lit";
    all += R"lit(<rect width="7" height="7" fill="var(--c)lit";
    all += hue;
    all += R"lit()" opacity=".18"/><rect width="3" height="7" fill="var(--c)lit";
    all += hue;
    all += ")\"/></pattern>\n";
  }
  all +=
      R"lit(<pattern id="alarm" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">)lit";
  all += R"lit(<rect width="3" height="7" fill="var(--alarm)"/></pattern>)lit";
  return all + '\n';
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

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

void svg_sheet::put(std::initializer_list<attribute> with) {
  for (const auto& one : with) put(one.name, one.value);
}

void svg_sheet::text(std::int64_t x, std::int64_t y, std::string_view kind, std::string_view what) {
  if (what.empty()) return;
  body_ += "<text";
  put("x", tenths(x));
  put("y", y);
  if (!kind.empty()) put("class", kind);
  body_ += '>' + escaped(what) + "</text>\n";
}

void svg_sheet::line(std::int64_t x1, std::int64_t y1, std::int64_t x2, std::int64_t y2,
                     std::initializer_list<attribute> with) {
  body_ += "<line";
  put("x1", tenths(x1));
  put("y1", y1);
  put("x2", tenths(x2));
  put("y2", y2);
  put(with);
  body_ += "/>\n";
}

void svg_sheet::box(std::int64_t x1, std::int64_t x2, std::int64_t y, std::int64_t height,
                    std::initializer_list<attribute> with) {
  constexpr std::int64_t least = 5;  // half a pixel: what lasts a day is seen
  body_ += "<rect";
  put("x", tenths(x1));
  put("y", y);
  put("width", tenths(std::max(x2 - x1, least)));
  put("height", height);
  put(with);
  body_ += "/>\n";
}

void svg_sheet::circle(std::int64_t x, std::int64_t y, std::string_view radius, std::initializer_list<attribute> with) {
  body_ += "<circle";
  put("cx", tenths(x));
  put("cy", y);
  put("r", radius);
  put(with);
  body_ += "/>\n";
}

void svg_sheet::diamond(std::int64_t x, std::int64_t y, const std::string& colour) {
  body_ += "<path";
  put("d", "M" + tenths(x) + ' ' + std::to_string(y - 6) + "l6 6l-6 6l-6-6z");
  put("fill", colour);
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
  whole += "\">\n<title>" + escaped(title) + "</title>\n<style>";
  whole += style;
  // Whichever way of laying the page shows it larger.
  whole += height < width ? "@page{size:A4 landscape;margin:10mm}@media print{svg{max-height:189mm}}\n"
                          : "@page{size:A4 portrait;margin:10mm}@media print{svg{max-height:276mm}}\n";
  whole += "</style>\n<defs>\n" + patterns() + "</defs>\n";
  whole += R"lit(<rect class="sheet" width="1200" height=")lit";
  whole += tall;
  whole += R"lit(" fill="var(--paper)"/>)lit";
  return whole + '\n' + body_ + "</svg>\n";
}
