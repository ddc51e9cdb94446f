// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/portfolio_reports.hpp>

#include "by_members.hpp"

namespace avviso::inline v0 {

namespace detail {

template <>
inline constexpr auto fields_of<both_days> = members(key("in_force", &both_days::in_force),
                                                     key("known", &both_days::known));
template <>
inline constexpr auto fields_of<changed_value> = members(
    key("notice", &changed_value::notice), key("grant", &changed_value::grant), key("what", &changed_value::what),
    key("before", &changed_value::before), key("after", &changed_value::after),
    key("value_before", &changed_value::value_before), key("value_after", &changed_value::value_after));
template <>
inline constexpr auto fields_of<fund_money> = members(key("fund", &fund_money::fund), key("cents", &fund_money::cents),
                                                      key("notices", &fund_money::notices),
                                                      key("not_known", &fund_money::not_known));
template <>
inline constexpr auto fields_of<grant_number> = members(key("notice", &grant_number::notice),
                                                        key("place", &grant_number::place));
template <>
inline constexpr auto fields_of<grant_then> = members(key("grant", &grant_then::grant),
                                                      key("in_force", &grant_then::in_force),
                                                      key("known", &grant_then::known));
template <>
inline constexpr auto fields_of<limit_due> = members(key("notice", &limit_due::notice), key("grant", &limit_due::grant),
                                                     key("which", &limit_due::which), key("on", &limit_due::on),
                                                     key("is_sure", &limit_due::is_sure));
template <>
inline constexpr auto fields_of<notice_money> = members(key("notice", &notice_money::notice),
                                                        key("unallocated", &notice_money::unallocated));
template <>
inline constexpr auto fields_of<notice_number> = members(key("notice", &notice_number::notice));
template <>
inline constexpr auto fields_of<notice_then> = members(key("notice", &notice_then::notice),
                                                       key("in_force", &notice_then::in_force),
                                                       key("known", &notice_then::known));
template <>
inline constexpr auto fields_of<open_answer> = members(key("notice", &open_answer::notice),
                                                       key("grant", &open_answer::grant),
                                                       key("what", &open_answer::what),
                                                       key("told", &open_answer::told));
template <>
inline constexpr auto fields_of<told_amount> = members(key("amount", &told_amount::amount),
                                                       key("told", &told_amount::told));
template <>
inline constexpr auto fields_of<told_day> = members(key("day", &told_day::day), key("told", &told_day::told),
                                                    key("has_hour", &told_day::has_hour, false));
template <>
inline constexpr auto fields_of<line_value> = members(key("notice", &line_value::notice),
                                                      key("line", &line_value::line), key("value", &line_value::value));
template <>
inline constexpr auto fields_of<told_value> = members(key("value", &told_value::value), key("told", &told_value::told));
template <>
inline constexpr auto fields_of<told_standing> = members(key("standing", &told_standing::standing),
                                                         key("told", &told_standing::told));

template <>
inline constexpr auto fields_of<answer_to_settle> = members(key("open", &answer_to_settle::open),
                                                            key("facts", &answer_to_settle::facts));
template <>
inline constexpr auto fields_of<grant_payments> = members(key("notice", &grant_payments::notice),
                                                          key("grant", &grant_payments::grant),
                                                          key("total", &grant_payments::total),
                                                          key("paid", &grant_payments::paid),
                                                          key("payable", &grant_payments::payable),
                                                          key("to_recover", &grant_payments::to_recover));
template <>
inline constexpr auto fields_of<line_money> = members(key("notice", &line_money::notice),
                                                      key("line", &line_money::line),
                                                      key("unallocated", &line_money::unallocated));
template <>
inline constexpr auto fields_of<offer_not_accepted> =
    members(key("notice", &offer_not_accepted::notice), key("grant", &offer_not_accepted::grant),
            key("what", &offer_not_accepted::what), key("act", &offer_not_accepted::act),
            key("provision", &offer_not_accepted::provision), key("stands", &offer_not_accepted::stands),
            key("until", &offer_not_accepted::until), key("is_sure", &offer_not_accepted::is_sure));

}  // namespace detail

std::string spelled(const both_days& value) { return detail::by_members(value); }
std::string spelled(const changed_value& value) { return detail::by_members(value); }
std::string spelled(const fund_money& value) { return detail::by_members(value); }
std::string spelled(const grant_number& value) { return detail::by_members(value); }
std::string spelled(const grant_then& value) { return detail::by_members(value); }
std::string spelled(const limit_due& value) { return detail::by_members(value); }
std::string spelled(const notice_money& value) { return detail::by_members(value); }
std::string spelled(const notice_number& value) { return detail::by_members(value); }
std::string spelled(const notice_then& value) { return detail::by_members(value); }
std::string spelled(const open_answer& value) { return detail::by_members(value); }
std::string spelled(const told_amount& value) { return detail::by_members(value); }
std::string spelled(const told_day& value) { return detail::by_members(value); }
std::string spelled(const line_value& value) { return detail::by_members(value); }
std::string spelled(const told_value& value) { return detail::by_members(value); }
std::string spelled(const told_standing& value) { return detail::by_members(value); }
std::string spelled(const answer_to_settle& value) { return detail::by_members(value); }
std::string spelled(const grant_payments& value) { return detail::by_members(value); }
std::string spelled(const line_money& value) { return detail::by_members(value); }
std::string spelled(const offer_not_accepted& value) { return detail::by_members(value); }

}  // namespace avviso::inline v0
