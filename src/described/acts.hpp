// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_DESCRIBED_ACTS_HPP
#define AVVISO_SRC_DESCRIBED_ACTS_HPP

#include <avviso/act.hpp>
#include <avviso/defaults.hpp>
#include <avviso/statement.hpp>

#include "members.hpp"

// The aggregates that acts and statements are made of, each by its members.
namespace avviso::inline v0::detail {

// The parties.
template <>
inline constexpr auto fields_of<party> = members(key("entity", &party::entity), key("unit", &party::unit),
                                                 key("also_known_as", &party::also_known_as, empty),
                                                 key("formerly", &party::formerly, empty),
                                                 key("tax_code", &party::tax_code),
                                                 key("vat_number", &party::vat_number));
template <>
inline constexpr auto fields_of<member_share> = members(key("who", &member_share::who),
                                                        key("share", &member_share::share));
template <>
inline constexpr auto fields_of<partnership> = members(key("lead", &partnership::lead),
                                                       key("partners", &partnership::partners, empty),
                                                       key("associated", &partnership::associated, empty),
                                                       key("shares", &partnership::shares, empty));
template <>
inline constexpr auto fields_of<member> = members(key("who", &member::who), key("role", &member::role),
                                                  key("category", &member::category), key("share", &member::share));
template <>
inline constexpr auto fields_of<joining> = members(key("who", &joining::who));
template <>
inline constexpr auto fields_of<leaving> = members(key("who", &leaving::who), key("role", &leaving::role),
                                                   key("share_to", &leaving::share_to));
template <>
inline constexpr auto fields_of<succession> = members(key("predecessor", &succession::predecessor),
                                                      key("successor", &succession::successor));
template <>
inline constexpr auto fields_of<budget_change> = members(key("shares", &budget_change::shares));
template <>
inline constexpr auto fields_of<lead_change> = members(key("to", &lead_change::to), key("then", &lead_change::then));

// The notice and its grants.
template <>
inline constexpr auto fields_of<named_deadline> = members(key("name", &named_deadline::name),
                                                          key("on", &named_deadline::on));
template <>
inline constexpr auto fields_of<deadline_between> = members(key("which", &deadline_between::which),
                                                            key("on", &deadline_between::on));
template <>
inline constexpr auto fields_of<counted_from> = members(key("which", &counted_from::which),
                                                        key("moved", &counted_from::moved, when_moved::not_stated));
template <>
inline constexpr auto fields_of<dependent_deadline> = members(
    key("which", &dependent_deadline::which), key("length", &dependent_deadline::length),
    key("direction", &dependent_deadline::direction, time_direction::forward),
    key("regime", &dependent_deadline::regime), key("ends", &dependent_deadline::ends, end_days::first_excluded),
    key("from", &dependent_deadline::from), key("until", &dependent_deadline::until, empty));
template <>
inline constexpr auto fields_of<notice_line> =
    members(key("name", &notice_line::name), key("title", &notice_line::title),
            key("applicants", &notice_line::applicants, empty), key("endowment", &notice_line::endowment),
            key("units", &notice_line::units), key("deadlines", &notice_line::deadlines, empty),
            key("named_deadlines", &notice_line::named_deadlines, empty), key("limits", &notice_line::limits, empty),
            key("deadlines_between", &notice_line::deadlines_between, empty),
            key("dependent_deadlines", &notice_line::dependent_deadlines, empty));
template <>
inline constexpr auto fields_of<longest_extension> = members(key("length", &longest_extension::length),
                                                             key("rounding", &longest_extension::rounding));
template <>
inline constexpr auto fields_of<oldest_age> = members(key("years", &oldest_age::years),
                                                      key("until", &oldest_age::until));
template <>
inline constexpr auto fields_of<ranking_validity> = members(key("length", &ranking_validity::length),
                                                            key("rounding", &ranking_validity::rounding));
template <>
inline constexpr auto fields_of<notice_limits> = members(
    key("most_extensions", &notice_limits::most_extensions),
    key("longest_extension", &notice_limits::longest_extension), key("smallest_grant", &notice_limits::smallest_grant),
    key("greatest_grant", &notice_limits::greatest_grant), key("per_person", &notice_limits::per_person),
    key("jointly", &notice_limits::jointly), key("youngest", &notice_limits::youngest),
    key("oldest", &notice_limits::oldest), key("ages_on", &notice_limits::ages_on),
    key("ages_at", &notice_limits::ages_at), key("unit_cost", &notice_limits::unit_cost),
    key("ranking_valid_for", &notice_limits::ranking_valid_for),
    key("ranking_valid_until", &notice_limits::ranking_valid_until),
    key("greatest_endowment", &notice_limits::greatest_endowment));
template <>
inline constexpr auto fields_of<notice> = members(
    key("number", &notice::number), key("title", &notice::title), key("fund", &notice::fund),
    key("programme", &notice::programme), formerly("activity_lines", key("lines", &notice::lines, empty)),
    key("applicants", &notice::applicants, empty), key("endowment", &notice::endowment), key("units", &notice::units),
    key("deadlines", &notice::deadlines, empty), key("named_deadlines", &notice::named_deadlines, empty),
    key("deadlines_between", &notice::deadlines_between, empty),
    key("dependent_deadlines", &notice::dependent_deadlines, empty), key("limits", &notice::limits, empty));
template <>
inline constexpr auto fields_of<age_span> = members(key("youngest", &age_span::youngest),
                                                    key("oldest", &age_span::oldest));
template <>
inline constexpr auto fields_of<birth_span> = members(key("oldest", &birth_span::oldest),
                                                      key("youngest", &birth_span::youngest));
template <>
inline constexpr auto fields_of<project_identifier> = members(key("scheme", &project_identifier::scheme),
                                                              key("value", &project_identifier::value));
template <>
inline constexpr auto fields_of<grant> = members(
    key("name", &grant::name), key("project_code", &grant::project_code), key("cup", &grant::cup),
    key("partnership", &grant::partnership), key("line", &grant::line), key("award", &grant::award),
    key("top_ups", &grant::top_ups, euros<0>), key("reductions", &grant::reductions, euros<0>),
    key("units", &grant::units), key("deadlines", &grant::deadlines, empty),
    key("named_deadlines", &grant::named_deadlines, empty), key("deadlines_between", &grant::deadlines_between, empty),
    key("dependent_deadlines", &grant::dependent_deadlines, empty), key("work_packages", &grant::work_packages, empty),
    key("applicant", &grant::applicant), key("persons", &grant::persons), key("ages", &grant::ages),
    key("born", &grant::born), key("with_reservation", &grant::with_reservation, false),
    key("identifiers", &grant::identifiers, empty), key("extra", &grant::extra, empty));

// The call.
template <>
inline constexpr auto fields_of<establishment> = members(key("notice", &establishment::notice));
template <>
inline constexpr auto fields_of<window_opening> =
    members(key("opens", &window_opening::opens), key("closes", &window_opening::closes),
            key("until_exhausted", &window_opening::until_exhausted, false),
            key("reserved_for", &window_opening::reserved_for, empty), key("line", &window_opening::line));
template <>
inline constexpr auto fields_of<window_reopening> =
    members(key("opens", &window_reopening::opens), key("closes", &window_reopening::closes),
            key("until_exhausted", &window_reopening::until_exhausted, false), key("line", &window_reopening::line));
template <>
inline constexpr auto fields_of<window_closing> = members(key("at", &window_closing::at),
                                                          key("because", &window_closing::because),
                                                          key("line", &window_closing::line));
template <>
inline constexpr auto fields_of<window_suspension> = members(key("from", &window_suspension::from),
                                                             key("to", &window_suspension::to),
                                                             key("line", &window_suspension::line));
template <>
inline constexpr auto fields_of<committee_appointment> = members(key("line", &committee_appointment::line));
template <>
inline constexpr auto fields_of<ranked_proposal> = members(key("name", &ranked_proposal::name),
                                                           key("outcome", &ranked_proposal::outcome));
template <>
inline constexpr auto fields_of<ranking> = members(key("proposals", &ranking::proposals, empty),
                                                   key("line", &ranking::line));
template <>
inline constexpr auto fields_of<designation> = members(key("role", &designation::role), key("who", &designation::who),
                                                       key("scope", &designation::scope));

// The projects.
template <>
inline constexpr auto fields_of<award> = members(key("grants", &award::grants), key("total", &award::total));
template <>
inline constexpr auto fields_of<reservation_dissolution> = members(key("grant", &reservation_dissolution::grant),
                                                                   key("as", &reservation_dissolution::as));
template <>
inline constexpr auto fields_of<agreement_signing> = members(key("grant", &agreement_signing::grant),
                                                             key("on", &agreement_signing::on));
template <>
inline constexpr auto fields_of<start_of_activities> = members(key("grant", &start_of_activities::grant),
                                                               key("on", &start_of_activities::on));
template <>
inline constexpr auto fields_of<partner_change> = members(key("grant", &partner_change::grant),
                                                          key("what", &partner_change::what));
template <>
inline constexpr auto fields_of<grant_suspension> = members(key("reach", &grant_suspension::reach));
template <>
inline constexpr auto fields_of<grant_resumption> = members(key("reach", &grant_resumption::reach),
                                                            key("moves", &grant_resumption::moves, empty));
template <>
inline constexpr auto fields_of<waiver> = members(formerly_one("grant", key("grants", &waiver::grants)),
                                                  key("keeps_report", &waiver::keeps_report, false));
template <>
inline constexpr auto fields_of<revocation> = members(formerly_one("grant", key("grants", &revocation::grants)),
                                                      key("keeps_report", &revocation::keeps_report, false));
template <>
inline constexpr auto fields_of<closing> = members(key("reach", &closing::reach));

// What is changed.
template <>
inline constexpr auto fields_of<extension> = members(key("which", &extension::which), key("from", &extension::from),
                                                     key("to", &extension::to), key("reach", &extension::reach),
                                                     key("requested", &extension::requested),
                                                     key("shortens", &extension::shortens, false));
template <>
inline constexpr auto fields_of<deadline_setting> = members(key("rule", &deadline_setting::rule),
                                                            key("reach", &deadline_setting::reach));
template <>
inline constexpr auto fields_of<top_up> = members(key("target", &top_up::target), key("amount", &top_up::amount),
                                                  key("reach", &top_up::reach));
template <>
inline constexpr auto fields_of<enlargement> = members(key("target", &enlargement::target, top_up_target::envelope),
                                                       key("by", &enlargement::by),
                                                       key("funded_by", &enlargement::funded_by, funding::not_stated),
                                                       key("cost", &enlargement::cost),
                                                       key("reach", &enlargement::reach, &reach::no_grant));
template <>
inline constexpr auto fields_of<weighted_grant> = members(key("grant", &weighted_grant::grant),
                                                          key("weight", &weighted_grant::weight));
template <>
inline constexpr auto fields_of<allotment> = members(key("of", &allotment::of), key("amount", &allotment::amount),
                                                     key("by", &allotment::by), key("among", &allotment::among));

// What is taken, moved, or said anew.
template <>
inline constexpr auto fields_of<reduced_part> = members(key("of_total", &reduced_part::of_total),
                                                        key("rounding", &reduced_part::rounding));
template <>
inline constexpr auto fields_of<reduction> = members(key("target", &reduction::target),
                                                     key("amount", &reduction::amount), key("reach", &reduction::reach),
                                                     key("part", &reduction::part),
                                                     key("units", &reduction::units, units::of(0)),
                                                     key("because", &reduction::because, reduction_cause::not_stated));
template <>
inline constexpr auto fields_of<reallocation> = members(key("from", &reallocation::from), key("to", &reallocation::to),
                                                        key("amount", &reallocation::amount));
template <>
inline constexpr auto fields_of<redetermination> = members(key("grant", &redetermination::grant),
                                                           key("line", &redetermination::line),
                                                           key("total", &redetermination::total));

// Who accepts it.
template <>
inline constexpr auto fields_of<adhesion> = members(key("grant", &adhesion::grant), key("to", &adhesion::to),
                                                    key("elects", &adhesion::elects));
template <>
inline constexpr auto fields_of<decline> = members(key("grant", &decline::grant), key("to", &decline::to));
template <>
inline constexpr auto fields_of<withdrawal> = members(key("grant", &withdrawal::grant), key("to", &withdrawal::to));
template <>
inline constexpr auto fields_of<adhesions_closing> = members(key("to", &adhesions_closing::to));

// What is paid.
template <>
inline constexpr auto fields_of<payment> = members(key("grant", &payment::grant), key("kind", &payment::kind),
                                                   key("amount", &payment::amount),
                                                   key("requested", &payment::requested),
                                                   key("paid_on", &payment::paid_on));
template <>
inline constexpr auto fields_of<recovery> = members(key("grant", &recovery::grant), key("amount", &recovery::amount),
                                                    key("recovered_on", &recovery::recovered_on),
                                                    key("cause", &recovery::cause));
template <>
inline constexpr auto fields_of<report_submission> = members(key("grant", &report_submission::grant),
                                                             key("on", &report_submission::on));

template <>
inline constexpr auto fields_of<award_acceptance> = members(key("grant", &award_acceptance::grant),
                                                            key("on", &award_acceptance::on));
template <>
inline constexpr auto fields_of<award_lapse> = members(key("grant", &award_lapse::grant),
                                                       key("until", &award_lapse::until));
template <>
inline constexpr auto fields_of<expenditure_declaration> = members(key("grant", &expenditure_declaration::grant),
                                                                   key("amount", &expenditure_declaration::amount),
                                                                   key("from", &expenditure_declaration::from),
                                                                   key("to", &expenditure_declaration::to));

// The acts. The number of another act's provision cannot be called `provision`, because that key tells the type.
template <>
inline constexpr auto fields_of<correction> = members(key("of", &correction::of), key("number", &correction::provision),
                                                      key("now", &correction::now));
template <>
inline constexpr auto fields_of<annulment> = members(key("of", &annulment::of), key("effect", &annulment::effect),
                                                     key("number", &annulment::provision),
                                                     key("grants", &annulment::grants, empty));
template <>
inline constexpr auto fields_of<stay> = members(key("of", &stay::of), key("number", &stay::provision),
                                                key("grants", &stay::grants, empty));
template <>
inline constexpr auto fields_of<stay_end> = members(key("of", &stay_end::of));
template <>
inline constexpr auto fields_of<replacement> = members(key("of", &replacement::of));
template <>
inline constexpr auto fields_of<ratification> = members(key("of", &ratification::of));
template <>
inline constexpr auto fields_of<act_correction> =
    members(key("of", &act_correction::of), key("number", &act_correction::number), key("on", &act_correction::on),
            key("control", &act_correction::control, control::not_stated),
            key("registration", &act_correction::registration), key("published", &act_correction::published),
            key("effective", &act_correction::effective), key("subject_to", &act_correction::subject_to));

template <>
inline constexpr auto fields_of<act_reference> = members(key("kind", &act_reference::kind),
                                                         key("number", &act_reference::number),
                                                         key("on", &act_reference::on),
                                                         key("authority", &act_reference::authority));
template <>
inline constexpr auto fields_of<registration> = members(key("number", &registration::number),
                                                        key("on", &registration::on));
template <>
inline constexpr auto fields_of<clarification> = members(key("asked", &clarification::asked),
                                                         key("answered", &clarification::answered));
template <>
inline constexpr auto fields_of<court_review> = members(key("received", &court_review::received),
                                                        key("referred", &court_review::referred),
                                                        key("requests", &court_review::requests, empty));
template <>
inline constexpr auto fields_of<act_source> = members(key("kind", &act_source::kind), key("name", &act_source::name),
                                                      key("address", &act_source::address),
                                                      key("day", &act_source::day),
                                                      key("excerpt", &act_source::excerpt));
template <>
inline constexpr auto fields_of<provision_effect> = members(key("number", &provision_effect::provision),
                                                            key("from", &provision_effect::from));
template <>
inline constexpr auto fields_of<act> = members(
    key("id", &act::id), key("reference", &act::reference), key("control", &act::control, control::not_stated),
    key("registration", &act::registration), key("review", &act::review),
    key("publicity", &act::publicity, publicity::not_stated), key("published", &act::published),
    key("effective", &act::effective), key("known", &act::known), key("subject_to", &act::subject_to, empty),
    key("provisions", &act::provisions, empty), key("provision_effects", &act::provision_effects, empty),
    key("legal_order", &act::legal_order), or_none(key("source", &act::source)), key("extra", &act::extra, empty));
template <>
inline constexpr auto fields_of<defaults> = members(key("control", &defaults::control, control::not_stated),
                                                    key("authority", &defaults::authority),
                                                    key("legal_order", &defaults::legal_order));

// The statements.
template <>
inline constexpr auto fields_of<question> = members(key("field", &question::field),
                                                    key("deadline", &question::deadline),
                                                    key("milestone", &question::milestone),
                                                    key("role", &question::role), key("grant", &question::grant),
                                                    key("line", &question::line), key("name", &question::name, empty),
                                                    key("on", &question::on), key("amount", &question::amount));
template <>
inline constexpr auto fields_of<statement> = members(key("source", &statement::source),
                                                     formerly("on", key("known", &statement::known)),
                                                     key("of", &statement::of), key("about", &statement::about),
                                                     key("value", &statement::value));

}  // namespace avviso::inline v0::detail

#endif
