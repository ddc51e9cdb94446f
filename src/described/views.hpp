// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_DESCRIBED_VIEWS_HPP
#define AVVISO_SRC_DESCRIBED_VIEWS_HPP

#include <avviso/history/accepted.hpp>
#include <avviso/history/difference.hpp>
#include <avviso/history/merging.hpp>
#include <avviso/history/pending.hpp>
#include <avviso/history/preview.hpp>
#include <avviso/history/settling.hpp>
#include <avviso/history/timeline.hpp>

#include "members.hpp"

// The aggregates that views of a dossier are made of, each by its members.
namespace avviso::inline v0::detail {

template <>
inline constexpr auto fields_of<acceptance> = members(key("found", &acceptance::found), key("by", &acceptance::by));
template <>
inline constexpr auto fields_of<accepted_finding> = members(key("rule", &accepted_finding::rule),
                                                            key("outcome", &accepted_finding::outcome),
                                                            key("of", &accepted_finding::of),
                                                            key("grant", &accepted_finding::grant),
                                                            key("reason", &accepted_finding::reason));
template <>
inline constexpr auto fields_of<changed_field> = members(key("what", &changed_field::what),
                                                         key("before", &changed_field::before),
                                                         key("after", &changed_field::after),
                                                         key("acts", &changed_field::acts, empty));
template <>
inline constexpr auto fields_of<differing_member> = members(key("act", &differing_member::act),
                                                            key("member", &differing_member::member),
                                                            key("first", &differing_member::first),
                                                            key("second", &differing_member::second));
template <>
inline constexpr auto fields_of<due_date> = members(key("end", &due_date::end), key("is_sure", &due_date::is_sure));
template <>
inline constexpr auto fields_of<filled_member> = members(key("act", &filled_member::act),
                                                         key("member", &filled_member::member));
template <>
inline constexpr auto fields_of<findings_apart> = members(key("open", &findings_apart::open),
                                                          key("accepted", &findings_apart::accepted),
                                                          key("outdated", &findings_apart::outdated));
template <>
inline constexpr auto fields_of<impact> = members(key("before", &impact::before), key("after", &impact::after),
                                                  key("changes", &impact::changes));
template <>
inline constexpr auto fields_of<merged_registers> = members(key("dossier", &merged_registers::dossier),
                                                            key("only_first", &merged_registers::only_first, empty),
                                                            key("only_second", &merged_registers::only_second, empty),
                                                            key("filled", &merged_registers::filled, empty),
                                                            key("differ", &merged_registers::differ, empty),
                                                            key("renamed", &merged_registers::renamed, empty));
template <>
inline constexpr auto fields_of<pending_act> = members(key("act", &pending_act::act), key("why", &pending_act::why),
                                                       key("since", &pending_act::since),
                                                       key("number", &pending_act::provision));
template <>
inline constexpr auto fields_of<previewed> = members(key("before", &previewed::before), key("after", &previewed::after),
                                                     key("findings", &previewed::findings),
                                                     key("changes", &previewed::changes));
template <>
inline constexpr auto fields_of<removal> = members(key("of", &removal::of));
template <>
inline constexpr auto fields_of<renamed_act> = members(key("second", &renamed_act::second),
                                                       key("id", &renamed_act::id));
template <>
inline constexpr auto fields_of<settling_fact> = members(key("which", &settling_fact::which),
                                                         key("act", &settling_fact::act),
                                                         key("grant", &settling_fact::grant),
                                                         key("values", &settling_fact::values),
                                                         key("number", &settling_fact::provision));
template <>
inline constexpr auto fields_of<stretch> = members(key("from", &stretch::from), key("answered", &stretch::answered),
                                                   key("is_up_to_asked", &stretch::is_up_to_asked, false));
template <>
inline constexpr auto fields_of<traced_change> = members(key("since", &traced_change::since),
                                                         key("before", &traced_change::before),
                                                         key("after", &traced_change::after),
                                                         key("acts", &traced_change::acts, empty),
                                                         key("is_up_to_asked", &traced_change::is_up_to_asked, false));

}  // namespace avviso::inline v0::detail

#endif
