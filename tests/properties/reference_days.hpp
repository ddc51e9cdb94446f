// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_REFERENCE_DAYS_HPP
#define AVVISO_TESTS_PROPERTIES_REFERENCE_DAYS_HPP

#include <type_traits>
#include <variant>
#include <vector>

#include "reference_world.hpp"

// The imprecise days that acts give.
namespace reference {

// The imprecise days of an act, and those of them that one history takes.
struct days_of_act {
  maybe_day adopted, registered, published, effective, known, received;
  std::vector<request_days> requests;
  std::vector<maybe_day> asked;  // of the requests
  std::vector<maybe_day> on;     // of the provisions
  std::vector<maybe_day> own;    // of effect, of the provisions that have one
  bool is_registered = false;    // though nobody says so
  std::vector<std::vector<maybe_day>> several;
  std::vector<std::vector<bool>> follows;
};

// The day on which a provision says that something happened.
const avviso::partial_date* day_in(const avviso::disposition& what);
const avviso::partial_date* day_in(const avviso::provision& what);

// The time limits of a provision of which several days are given, in their order; what they run from, if from others.
template <class Says>
std::vector<const avviso::partial_date*> several_in(const Says& what) {
  std::vector<const avviso::partial_date*> all;
  const auto add = [&](const auto& whole) {
    for (const auto& one : whole.deadlines_between) all.push_back(&one.on);
  };
  if (const auto* founds = std::get_if<avviso::establishment>(&what)) {
    add(founds->notice);
    for (const auto& line : founds->notice.lines) add(line);
  }
  if (const auto* awards = std::get_if<avviso::award>(&what)) {
    for (const auto& one : awards->grants) add(one);
  }
  if (const auto* extends = std::get_if<avviso::extension>(&what)) {
    if (const auto* days = extends->to.if_between()) all.push_back(days);
  }
  if constexpr (std::is_same_v<Says, avviso::provision>) {
    if (const auto* corrects = std::get_if<avviso::correction>(&what)) return several_in(corrects->now);
  }
  return all;
}
template <class Says>
std::vector<const avviso::dependent_deadline*> rules_in(const Says& what) {
  std::vector<const avviso::dependent_deadline*> all;
  const auto add = [&](const auto& whole) {
    for (const auto& one : whole.dependent_deadlines) all.push_back(&one);
  };
  if (const auto* founds = std::get_if<avviso::establishment>(&what)) {
    add(founds->notice);
    for (const auto& line : founds->notice.lines) add(line);
  }
  if (const auto* awards = std::get_if<avviso::award>(&what)) {
    for (const auto& one : awards->grants) add(one);
  }
  if (const auto* sets = std::get_if<avviso::deadline_setting>(&what)) all.push_back(&sets->rule);
  return all;
}

// Of a provision as it is written, and of all that could be read in its place: the limits of which nobody says what
// becomes of them.
struct open_rule {
  std::size_t act, provision, limit;
};
std::vector<open_rule> open_rules_of(const std::vector<avviso::act>& acts,
                                     const std::vector<avviso::deadline_name>& names);

// Whether the Court does not control an act.
bool is_free_of_control(const avviso::act& one);

// The day of effect of its own that a provision has: none that bears on another act or answers it.
const avviso::partial_date* own_day_of(const avviso::act& one, std::size_t provision);

// An act that says who adhered, or that changes another act, is not known before it is adopted.
bool is_known_once_adopted(const avviso::act& one);

}  // namespace reference

#endif
