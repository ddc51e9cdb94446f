// SPDX-License-Identifier: BSL-1.0
#include "../described/acts.hpp"

#include <avviso/deadline_from_event.hpp>
#include <avviso/partnership_history.hpp>

#include "by_members.hpp"

namespace avviso::inline v0 {

namespace detail {

template <>
inline constexpr auto fields_of<partnership_change> = tuple(key("from", &partnership_change::from),
                                                            key("known", &partnership_change::known),
                                                            key("what", &partnership_change::what));
template <>
inline constexpr auto fields_of<partnership_state> = tuple(key("members", &partnership_state::members),
                                                           key("idle", &partnership_state::idle, empty));
template <>
inline constexpr auto fields_of<deadline_from_event> = tuple(key("which", &deadline_from_event::which),
                                                             key("limit", &deadline_from_event::limit),
                                                             key("until", &deadline_from_event::until));
template <>
inline constexpr auto fields_of<dependent_deadline> = tuple(key("rule", &dependent_deadline::rule),
                                                            key("on", &dependent_deadline::on),
                                                            key("extended", &dependent_deadline::extended));

namespace {

// «2021-12-31», «2016-02-29 12:00».
std::string day_and_hour_text(date on, const std::optional<clock_time>& until) {
  return spelled(on) + (until ? ' ' + spelled(*until) : std::string());
}

}  // namespace

}  // namespace detail

std::string spelled(const deadline& value) {
  return spelled(value.which) + ' ' + detail::day_and_hour_text(value.on, value.until);
}

std::string spelled(const deadline_name& value) {
  const auto* kind = value.if_kind();
  return kind != nullptr ? spelled(*kind) : spelled(*value.if_name());
}

std::string spelled(const deadlines& value) {
  std::vector<detail::spelled_member> stated;
  for (std::size_t i = 0; i < deadline_kinds; ++i) {
    const auto which = static_cast<deadline_kind>(i);
    const auto* day = value[which].if_stated();
    if (day != nullptr) stated.push_back({name_of(which), detail::day_and_hour_text(*day, value.until(which))});
  }
  return detail::with_members("deadlines", stated);
}

std::string spelled(const act& value) { return detail::by_members(value); }
std::string spelled(const clarification& value) { return detail::by_members(value); }
std::string spelled(const court_review& value) { return detail::by_members(value); }
std::string spelled(const grant& value) { return detail::by_members(value); }
std::string spelled(const member& value) { return detail::by_members(value); }
std::string spelled(const named_deadline& value) { return detail::by_members(value); }
std::string spelled(const notice& value) { return detail::by_members(value); }
std::string spelled(const partnership& value) { return detail::by_members(value); }
std::string spelled(const partnership_change& value) { return detail::by_members(value); }
std::string spelled(const partnership_state& value) { return detail::by_members(value); }
std::string spelled(const party& value) { return detail::by_members(value); }
std::string spelled(const question& value) { return detail::by_members(value); }
std::string spelled(const registration& value) { return detail::by_members(value); }
std::string spelled(const statement& value) { return detail::by_members(value); }
std::string spelled(const deadline_from_event& value) { return detail::by_members(value); }
std::string spelled(const dependent_deadline& value) { return detail::by_members(value); }

}  // namespace avviso::inline v0
