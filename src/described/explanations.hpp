// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_DESCRIBED_EXPLANATIONS_HPP
#define AVVISO_SRC_DESCRIBED_EXPLANATIONS_HPP

#include <avviso/history/explanation.hpp>
#include <avviso/time/holiday.hpp>

#include "members.hpp"
#include "time.hpp"

// The aggregates that explanations are made of, each by its members.
namespace avviso::inline v0::detail {

template <>
inline constexpr auto fields_of<readings> =
    members(key("efficacy", &readings::efficacy), key("absence", &readings::absence), key("record", &readings::record),
            key("registration", &readings::registration, registration_effect::ex_nunc),
            key("prevailing_source", &readings::prevailing_source, empty),
            key("timeliness", &readings::timeliness, timeliness::either));
template <>
inline constexpr auto fields_of<as_of> = members(key("in_force", &as_of::in_force), key("known", &as_of::known),
                                                 key("readings", &as_of::readings));
template <>
inline constexpr auto fields_of<why_not_reason> = members(key("obstacle", &why_not_reason::obstacle),
                                                          key("is_sure", &why_not_reason::is_sure),
                                                          key("act", &why_not_reason::act),
                                                          key("efficacy", &why_not_reason::efficacy));
template <>
inline constexpr auto fields_of<holiday> = members(key("what", &holiday::what), key("law", &holiday::law));
template <>
inline constexpr auto fields_of<explanation_step> = members(
    key("depth", &explanation_step::depth, 0U), key("proof", &explanation_step::proof),
    key("part", &explanation_step::part), key("deed", &explanation_step::deed), key("id", &explanation_step::id),
    key("provision", &explanation_step::provision), key("act", &explanation_step::act),
    key("control", &explanation_step::control), key("registration", &explanation_step::registration),
    key("published", &explanation_step::published), key("known", &explanation_step::known),
    key("source", &explanation_step::source), key("since", &explanation_step::since),
    key("efficacy", &explanation_step::efficacy), key("read", &explanation_step::read),
    key("from", &explanation_step::from), key("to", &explanation_step::to), key("by", &explanation_step::by),
    key("requested", &explanation_step::requested), key("amount", &explanation_step::amount),
    key("units", &explanation_step::units), key("elects", &explanation_step::elects),
    key("upon", &explanation_step::upon), key("about", &explanation_step::about),
    key("between", &explanation_step::between), key("runs", &explanation_step::runs),
    key("counted", &explanation_step::counted, empty), key("paid_as", &explanation_step::paid_as),
    key("paid_on", &explanation_step::paid_on), key("scope", &explanation_step::scope),
    key("findings", &explanation_step::findings, empty), key("taken", &explanation_step::taken),
    key("obstacles", &explanation_step::obstacles, empty));
// All members but the hash of its dossier, which the reader of the text names.
template <>
inline constexpr auto fields_of<explanation> =
    members(key("asked", &explanation::asked), key("when", &explanation::when), key("status", &explanation::status),
            key("act", &explanation::act), key("possible", &explanation::possible, possible_values::alternatives),
            key("candidates", &explanation::candidates), key("steps", &explanation::steps, empty),
            key("sources", &explanation::sources, empty), key("readings", &explanation::readings, empty),
            key("law", &explanation::law, law_version), key("line_title", &explanation::line_title));

}  // namespace avviso::inline v0::detail

#endif
