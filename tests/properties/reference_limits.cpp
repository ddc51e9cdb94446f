// SPDX-License-Identifier: BSL-1.0
// The time limits, and where a grant stands, while acts are done one after the other.
#include <algorithm>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

std::size_t place_of(const std::vector<deadline_name>& names, const deadline_name& one) {
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), one) - names.begin());
}

void set_stated(std::vector<value>& days, const std::vector<deadline_name>& names, const deadlines& usual,
                const std::vector<named_deadline>& named) {
  for (std::size_t n = 0; n < names.size(); ++n) {
    const auto* kind = names[n].if_kind();
    if (kind != nullptr && usual[*kind].is_stated()) days[n] = plain(usual[*kind]);
  }
  for (const auto& one : named) days[place_of(names, deadline_name::named(one.name))] = one.on.days();
}

stated<date> day_of(const value& number) { return number ? stated<date>(*date::from_days(*number)) : not_stated; }

}  // namespace

void limits::apply(const world& in, const std::vector<deadline_name>& names, std::size_t i, const reading& one,
                   const std::string* grant, bool adhered) {
  const auto moves = [&](const reach& whom) {
    return grant != nullptr ? reaches(whom, *grant, adhered) : whom.whom() != reach::kind::listed;
  };
  const auto set_window = [&](const auto* window) {
    if (window == nullptr) return;
    days[place_of(names, deadline_kind::applications_open)] = plain(window->opens);
    days[place_of(names, deadline_kind::applications_close)] = plain(window->closes);
  };
  set_window(one.as<window_opening>());
  set_window(one.as<window_reopening>());
  if (const auto* founds = one.as<establishment>()) {
    set_stated(days, names, founds->notice.deadlines, founds->notice.named_deadlines);
  }
  if (const auto* awards = one.as<award>(); awards != nullptr && grant != nullptr) {
    for (const auto& each : awards->grants) {
      if (each.name == *grant) set_stated(days, names, each.deadlines, each.named_deadlines);
    }
  }
  if (const auto* extends = one.as<extension>(); extends != nullptr && moves(extends->reach)) {
    auto& day = days[place_of(names, extends->which)];
    day = plain(extends->to.after(day_of(day)));
  }
  // A grant stands still from when it is suspended while it runs.
  const auto before = standing;
  if (grant != nullptr) move(one, *grant, adhered);
  const bool stops = grant != nullptr ? before != standing && standing == grant_standing::suspended
                                      : one.as<grant_suspension>() != nullptr && !suspended_since &&
                                            moves(one.as<grant_suspension>()->reach);
  if (stops) suspended_since = in.of[i].effect;
  if (const auto* resumes = one.as<grant_resumption>(); resumes != nullptr && moves(resumes->reach)) {
    for (const auto& which : resumes->moves) {
      auto& day = days[place_of(names, which)];
      if (suspended_since) day = plus(day, *in.of[i].effect - *suspended_since);
    }
    suspended_since.reset();
  }
  if (grant != nullptr && standing != grant_standing::suspended) suspended_since.reset();
}

void limits::move(const reading& one, const std::string& grant, bool adhered) {
  using enum grant_standing;
  const auto goes = [&](std::initializer_list<grant_standing> from, grant_standing to) {
    if (std::find(from.begin(), from.end(), standing) != from.end()) standing = to;
  };
  const auto reached = [&](const auto* what) { return what != nullptr && reaches(what->reach, grant, adhered); };
  const auto meant = [&](const auto* what) { return what != nullptr && what->grant == grant; };
  if (const auto* awards = one.as<award>()) {
    for (const auto& each : awards->grants) standing = each.name == grant ? awarded : standing;
  }
  if (reached(one.as<grant_suspension>())) goes({awarded}, suspended);
  if (reached(one.as<grant_resumption>())) goes({suspended}, awarded);
  if (meant(one.as<waiver>())) goes({awarded, suspended}, waived);
  if (meant(one.as<revocation>())) goes({awarded, suspended}, revoked);
  if (reached(one.as<closing>())) goes({awarded, suspended}, closed);
}

bool sets_limits(const reading& one) {
  return one.as<establishment>() != nullptr || one.as<window_opening>() != nullptr ||
         one.as<window_reopening>() != nullptr || one.as<award>() != nullptr || one.as<extension>() != nullptr ||
         one.as<grant_suspension>() != nullptr || one.as<grant_resumption>() != nullptr ||
         one.as<waiver>() != nullptr || one.as<revocation>() != nullptr || one.as<closing>() != nullptr;
}

bool asks_adhesion_to_time(const reading& one) {
  const auto asks = [](const auto* what) { return what != nullptr && what->reach.whom() == reach::kind::adhering; };
  return asks(one.as<extension>()) || asks(one.as<grant_suspension>()) || asks(one.as<grant_resumption>()) ||
         asks(one.as<closing>());
}

}  // namespace reference
