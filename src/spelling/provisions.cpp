// SPDX-License-Identifier: BSL-1.0
#include "../described/acts.hpp"
#include "by_members.hpp"

namespace avviso::inline v0 {

std::string spelled(const reach& value) {
  return value.whom() == reach::kind::listed ? spelled(value.grants()) : spelled(value.whom());
}

std::string spelled(const new_term& value) {
  if (const auto* day = value.if_day()) return spelled(*day);
  return "by " + spelled(*value.if_period()) + ", rounded " + spelled(value.missing_day());
}

std::string spelled(const adhesion& value) { return detail::by_members(value); }
std::string spelled(const adhesions_closing& value) { return detail::by_members(value); }
std::string spelled(const agreement_signing& value) { return detail::by_members(value); }
std::string spelled(const allotment& value) { return detail::by_members(value); }
std::string spelled(const annulment& value) { return detail::by_members(value); }
std::string spelled(const award& value) { return detail::by_members(value); }
std::string spelled(const closing& value) { return detail::by_members(value); }
std::string spelled(const committee_appointment& value) { return detail::by_members(value); }
std::string spelled(const correction& value) { return detail::by_members(value); }
std::string spelled(const decline& value) { return detail::by_members(value); }
std::string spelled(const designation& value) { return detail::by_members(value); }
std::string spelled(const enlargement& value) { return detail::by_members(value); }
std::string spelled(const establishment& value) { return detail::by_members(value); }
std::string spelled(const extension& value) { return detail::by_members(value); }
std::string spelled(const grant_resumption& value) { return detail::by_members(value); }
std::string spelled(const grant_suspension& value) { return detail::by_members(value); }
std::string spelled(const joining& value) { return detail::by_members(value); }
std::string spelled(const lead_change& value) { return detail::by_members(value); }
std::string spelled(const leaving& value) { return detail::by_members(value); }
std::string spelled(const partner_change& value) { return detail::by_members(value); }
std::string spelled(const ranked_proposal& value) { return detail::by_members(value); }
std::string spelled(const ranking& value) { return detail::by_members(value); }
std::string spelled(const revocation& value) { return detail::by_members(value); }
std::string spelled(const start_of_activities& value) { return detail::by_members(value); }
std::string spelled(const succession& value) { return detail::by_members(value); }
std::string spelled(const top_up& value) { return detail::by_members(value); }
std::string spelled(const waiver& value) { return detail::by_members(value); }
std::string spelled(const weighted_grant& value) { return detail::by_members(value); }
std::string spelled(const window_opening& value) { return detail::by_members(value); }
std::string spelled(const window_reopening& value) { return detail::by_members(value); }
std::string spelled(const withdrawal& value) { return detail::by_members(value); }

}  // namespace avviso::inline v0
