// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_QUESTIONS_HPP
#define AVVISO_TESTS_PROPERTIES_QUESTIONS_HPP

#include <avviso/avviso.hpp>

#include <string>
#include <utility>
#include <vector>

#include "random_dossier.hpp"

// Every question there is, to hold of each what holds of all.
namespace reference {

inline const std::vector<std::string> all_grants = {"g1", "g2", "g3", "g4", "g5", "nobody"};
inline const std::vector<avviso::deadline_name> all_limits = {
    avviso::deadline_kind::applications_open, avviso::deadline_kind::applications_close,
    avviso::deadline_kind::activities_end,    avviso::deadline_kind::final_report,
    avviso::deadline_kind::expenditure_limit, avviso::deadline_name::named("preparation"),
    avviso::deadline_name::named("review"),   avviso::deadline_name::named("unheard of")};
inline constexpr avviso::milestone all_milestones[] = {
    avviso::milestone::established, avviso::milestone::committee_appointed, avviso::milestone::ranking_approved,
    avviso::milestone::awarded,     avviso::milestone::agreement_signed,    avviso::milestone::activities_started,
    avviso::milestone::closed,      avviso::milestone::report_submitted,    avviso::milestone::accepted};

template <class T>
avviso::result<avviso::answer<T>> as_result(avviso::answer<T> given) {
  return given;
}

// `visit(words, ask)`: `ask(snapshot)` is a result of an answer.
template <class Visit>
void each_question_of_notice(Visit visit) {
  using avviso::snapshot;
  visit("endowment", [](const snapshot& at) { return at.notice().endowment(); });
  visit("awarded", [](const snapshot& at) { return at.notice().awarded(); });
  visit("granted", [](const snapshot& at) { return at.notice().granted(); });
  visit("unallocated", [](const snapshot& at) { return at.notice().unallocated(); });
  visit("units", [](const snapshot& at) { return at.notice().units(); });
  visit("paid", [](const snapshot& at) { return at.notice().paid(); });
  visit("declared", [](const snapshot& at) { return at.notice().declared(); });
  for (const auto& which : all_limits) {
    visit("deadline", [&](const snapshot& at) { return at.notice().deadline(which); });
  }
  for (const auto what : all_milestones) {
    visit("milestone", [what](const snapshot& at) { return at.notice().milestone(what); });
  }
  for (const auto role : {avviso::authority_role::responsible, avviso::authority_role::delegated}) {
    visit("authority", [role](const snapshot& at) { return as_result(at.authority(role)); });
  }
  visit("place", [](const snapshot& at) { return as_result(at.notice().fact("place")); });
}

template <class Visit>
void each_question_of_grant(const std::string& name, avviso::date spent_on, Visit visit) {
  using avviso::snapshot;
  for (const auto& which : all_limits) {
    visit("deadline of " + name, [&](const snapshot& at) { return at.grant(name).deadline(which); });
  }
  visit("award of " + name, [&](const snapshot& at) { return at.grant(name).award(); });
  visit("top_ups of " + name, [&](const snapshot& at) { return at.grant(name).top_ups(); });
  visit("reductions of " + name, [&](const snapshot& at) { return at.grant(name).reductions(); });
  visit("total of " + name, [&](const snapshot& at) { return at.grant(name).total(); });
  visit("paid of " + name, [&](const snapshot& at) { return at.grant(name).paid(); });
  visit("payable of " + name, [&](const snapshot& at) { return at.grant(name).payable(); });
  visit("to_recover of " + name, [&](const snapshot& at) { return at.grant(name).to_recover(); });
  visit("declared of " + name, [&](const snapshot& at) { return at.grant(name).declared(); });
  visit("undeclared of " + name, [&](const snapshot& at) { return at.grant(name).undeclared(); });
  visit("units of " + name, [&](const snapshot& at) { return at.grant(name).units(); });
  visit("may_spend of " + name, [&, spent_on](const snapshot& at) { return at.grant(name).may_spend(spent_on); });
  visit("may_spend so much of " + name,
        [&, spent_on](const snapshot& at) { return at.grant(name).may_spend(spent_on, avviso::euros<40>); });
  visit("last_day_to_spend of " + name, [&](const snapshot& at) { return at.grant(name).last_day_to_spend(); });
  visit("standing of " + name, [&](const snapshot& at) { return at.grant(name).standing(); });
  visit("partnership of " + name, [&](const snapshot& at) { return at.grant(name).partnership(); });
  for (const auto what : all_milestones) {
    visit("milestone of " + name, [&, what](const snapshot& at) { return at.grant(name).milestone(what); });
  }
  visit("ranked " + name, [&](const snapshot& at) { return as_result(at.ranked(name)); });
  visit("place of " + name, [&](const snapshot& at) { return as_result(at.grant(name).fact("place")); });
}

template <class Visit>
void each_question(avviso::date spent_on, Visit visit) {
  each_question_of_notice(visit);
  for (const auto& name : all_grants) each_question_of_grant(name, spent_on, visit);
}

template <class Visit>
void each_standing(const std::vector<avviso::act>& of, Visit visit) {
  for (const auto& one : of) {
    visit("standing of " + one.id, [&](const avviso::snapshot& at) { return at.standing_of(one.id); });
  }
}

template <class T>
std::vector<avviso::stated<T>> list(const avviso::answer<T>& given) {
  return {given.candidates().begin(), given.candidates().end()};
}

}  // namespace reference

#endif
