// SPDX-License-Identifier: BSL-1.0
#include "../described/acts.hpp"
#include "by_members.hpp"

namespace avviso::inline v0 {

namespace detail {

std::string provision_by_members(const provision_kinds::pointer& one) {
  return std::visit([](const auto* kind) { return by_members(*kind); }, one);
}

}  // namespace detail

namespace {

constexpr auto kind_by_members = [](const auto& kind) { return detail::by_members(kind); };

}  // namespace

std::string spelled(const disposition& value) { return std::visit(kind_by_members, value); }
std::string spelled(const provision& value) { return std::visit(kind_by_members, value); }

std::string spelled(const reach& value) {
  if (value.whom() == reach::kind::listed) return spelled(value.grants());
  return spelled(value.whom()) + (value.line() != nullptr ? " of line " + spelled(*value.line()) : "");
}

std::string spelled(const new_term& value) {
  if (const auto* day = value.if_day()) {
    const bool is_express = value.hour().is_none();
    return spelled(deadline_time(*day, value.hour().if_given())) + (is_express ? " 24:00" : "");
  }
  if (const auto* days = value.if_between()) return "between " + spelled(*days);
  if (value.if_period() == nullptr) return "not stated";
  return "by " + spelled(*value.if_period()) + ", rounded " + spelled(value.missing_day());
}

std::string spelled(const budget_change& value) { return detail::by_members(value); }
std::string spelled(const joining& value) { return detail::by_members(value); }
std::string spelled(const lead_change& value) { return detail::by_members(value); }
std::string spelled(const leaving& value) { return detail::by_members(value); }
std::string spelled(const ranked_proposal& value) { return detail::by_members(value); }
std::string spelled(const succession& value) { return detail::by_members(value); }
std::string spelled(const weighted_grant& value) { return detail::by_members(value); }
std::string spelled(const reduced_part& value) { return detail::by_members(value); }

}  // namespace avviso::inline v0
