// SPDX-License-Identifier: BSL-1.0
#include "lines.hpp"

#include <algorithm>
#include <bit>

#include "archive.hpp"

namespace avviso::inline v0::detail {

std::vector<ordinal> archive::acts_that_found() const {
  std::vector<ordinal> all;
  const auto& some = notices_[static_cast<std::size_t>(std::countr_zero(effect_bit<effects::founds>))];
  if (!some) return all;
  for (const auto& one : *some) {
    if (const auto act = if_on_record(one.worded_by)) all.push_back(*act);
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::string_view title_told_of(const dossier& of, std::string_view line) {
  std::string_view title;
  bool do_differ = false;
  const auto look = [&](const auto& says) {
    const auto* founds = std::get_if<establishment>(&says);
    if (founds == nullptr) return;
    for (const auto& each : founds->notice.lines) {
      const auto* its = match(each.name, line) ? each.title.if_stated() : nullptr;
      if (its == nullptr) continue;
      do_differ = do_differ || (!title.empty() && title != *its);
      title = *its;
    }
  };
  for (const auto act : archive::of(of).acts_that_found()) {
    for (const auto& says : of.acts()[act].provisions) {
      look(says);
      if (const auto* corrects = std::get_if<correction>(&says)) look(corrects->now);
    }
  }
  return do_differ ? std::string_view() : title;
}

std::vector<std::uint32_t> lines_told_of(const dossier& of) {
  const auto lines = of.lines();
  std::vector<bool> told(lines.size(), false);
  const auto tell = [&](std::string_view name) {
    for (std::size_t i = 0; i < lines.size(); ++i) told[i] = told[i] || match(lines[i], name);
  };
  const auto look = [&](const auto& says) {
    each_line_named(says, tell);
    const auto* founds = std::get_if<establishment>(&says);
    if (founds == nullptr) return;
    for (const auto& each : founds->notice.lines) {
      if (!(each == notice_line{.name = each.name})) tell(each.name);
    }
  };
  for (const auto& one : of.acts()) {
    if (lines.empty()) break;
    for (const auto& says : one.provisions) {
      look(says);
      if (const auto* corrects = std::get_if<correction>(&says)) look(corrects->now);
    }
  }
  std::vector<std::uint32_t> places;
  for (std::uint32_t i = 0; i < told.size(); ++i) {
    if (told[i]) places.push_back(i);
  }
  return places;
}

}  // namespace avviso::inline v0::detail
