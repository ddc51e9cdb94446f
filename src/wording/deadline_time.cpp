// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/wording.hpp>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

namespace {

// What follows the day.
std::string hour_text(deadline_hour until, language in) {
  if (until.is_none()) return {};
  const auto hour = until.if_given();
  if (!hour) return words{", hour not stated", ", ora non indicata"}.in(in);
  return words{" at ", ", ore "}.in(in) + std::string(hour->text().c_str());
}

}  // namespace

std::string text(const deadline_time& when, language in) { return text(when.on, in) + hour_text(when.until, in); }

std::string with_preposition(before_day how, const deadline_time& time, language in) {
  return with_preposition(how, time.on, in) + hour_text(time.until, in);
}

}  // namespace avviso::inline v0::wording
