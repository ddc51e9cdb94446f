// SPDX-License-Identifier: BSL-1.0
#include "../described/acts.hpp"

#include <avviso/partnership_history.hpp>
#include <avviso/window.hpp>

#include "by_members.hpp"

namespace avviso::inline v0 {

namespace detail {

template <>
inline constexpr auto fields_of<partnership_change> = members(key("from", &partnership_change::from),
                                                              key("known", &partnership_change::known),
                                                              key("what", &partnership_change::what));
template <>
inline constexpr auto fields_of<partnership_state> = members(key("members", &partnership_state::members),
                                                             key("idle", &partnership_state::idle, empty));
template <>
inline constexpr auto fields_of<window> = members(key("opens", &window::opens), key("closes", &window::closes));

}  // namespace detail

std::string spelled(const deadline& value) {
  return spelled(value.which) + ' ' + spelled(deadline_time(value.on, value.until));
}

std::string spelled(deadline_hour value) {
  if (!value.is_stated()) return "not stated";
  const auto hour = value.if_given();
  return hour ? spelled(*hour) : "end of day";
}

std::string spelled(const deadline_time& value) {
  if (value.until.is_none()) return spelled(value.on);
  return spelled(value.on) + (value.until.is_stated() ? ' ' + spelled(value.until) : ", hour not stated");
}

std::string spelled(const deadline_name& value) {
  const auto* kind = value.if_kind();
  return kind != nullptr ? spelled(*kind) : spelled(*value.if_name());
}

std::string spelled(const window& value) { return detail::by_members(value); }

std::string spelled(legal_orders value) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < names_of<legal_order>().size(); ++i) {
    if (value.has(static_cast<legal_order>(i))) all.push_back(spelled(static_cast<legal_order>(i)));
  }
  return detail::listed(all);
}

std::string spelled(const deadlines& value) {
  std::vector<detail::spelled_member> stated;
  for (std::size_t i = 0; i < deadline_kinds; ++i) {
    const auto which = static_cast<deadline_kind>(i);
    const auto when = value.when(which);
    if (const auto* time = when.if_stated()) stated.push_back({name_of(which), spelled(*time)});
  }
  return detail::with_members("deadlines", stated);
}

std::string spelled(const act& value) { return detail::by_members(value); }
std::string spelled(const act_source& value) { return detail::by_members(value); }
std::string spelled(const defaults& value) { return detail::by_members(value); }
std::string spelled(const clarification& value) { return detail::by_members(value); }
std::string spelled(const provision_effect& value) { return detail::by_members(value); }
std::string spelled(const court_review& value) { return detail::by_members(value); }
std::string spelled(const extra& value) { return spelled(value.json()); }
std::string spelled(const grant& value) { return detail::by_members(value); }
std::string spelled(const project_identifier& value) { return detail::by_members(value); }
std::string spelled(const member& value) { return detail::by_members(value); }
std::string spelled(const member_share& value) { return detail::by_members(value); }
std::string spelled(const named_deadline& value) { return detail::by_members(value); }
std::string spelled(const notice& value) { return detail::by_members(value); }
std::string spelled(const notice_line& value) { return detail::by_members(value); }
std::string spelled(const notice_limits& value) { return detail::by_members(value); }
std::string spelled(const longest_extension& value) { return detail::by_members(value); }
std::string spelled(const oldest_age& value) { return detail::by_members(value); }
std::string spelled(const age_span& value) { return detail::by_members(value); }
std::string spelled(const birth_span& value) { return detail::by_members(value); }
std::string spelled(const ranking_validity& value) { return detail::by_members(value); }
std::string spelled(const partnership& value) { return detail::by_members(value); }
std::string spelled(const partnership_change& value) { return detail::by_members(value); }
std::string spelled(const partnership_state& value) { return detail::by_members(value); }
std::string spelled(const party& value) { return detail::by_members(value); }
std::string spelled(const question& value) { return detail::by_members(value); }
std::string spelled(const registration& value) { return detail::by_members(value); }
std::string spelled(const statement& value) { return detail::by_members(value); }
std::string spelled(const counted_from& value) { return detail::by_members(value); }
std::string spelled(const deadline_between& value) { return detail::by_members(value); }
std::string spelled(const dependent_deadline& value) { return detail::by_members(value); }

}  // namespace avviso::inline v0
