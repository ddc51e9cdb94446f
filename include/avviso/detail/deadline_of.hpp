// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_DEADLINE_OF_HPP
#define AVVISO_DETAIL_DEADLINE_OF_HPP

#include <avviso/deadline_name.hpp>
#include <avviso/stated.hpp>

#include <array>

namespace avviso::inline v0::detail {

inline constexpr std::array<deadline_kind, deadline_kinds> every_deadline_kind = {
    deadline_kind::applications_open, deadline_kind::applications_close, deadline_kind::activities_end,
    deadline_kind::final_report, deadline_kind::expenditure_limit};

// A time limit of a notice or a grant, whether a usual one or one with a name of its own.
template <class Subject>
[[nodiscard]] stated<deadline_time> deadline_of(const Subject& one, const deadline_name& which) {
  if (const auto* kind = which.if_kind()) return one.deadlines.when(*kind);
  for (const auto& each : one.named_deadlines) {
    if (each.name == *which.if_name()) return each.on;
  }
  return not_stated;
}

template <class Subject>
void set_deadline(Subject& one, const deadline_name& which, const stated<deadline_time>& on) {
  if (const auto* kind = which.if_kind()) {
    one.deadlines = one.deadlines.with_time(*kind, on);
    return;
  }
  auto& named = one.named_deadlines;
  auto place = named.begin();
  while (place != named.end() && place->name != *which.if_name()) ++place;
  const auto* time = on.if_stated();
  if (place == named.end()) {
    if (time != nullptr) named.push_back({*which.if_name(), *time});
  } else if (time != nullptr) {
    place->on = *time;
  } else {
    named.erase(place);
  }
}

}  // namespace avviso::inline v0::detail

#endif
