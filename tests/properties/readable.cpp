// SPDX-License-Identifier: BSL-1.0
// A dossier in words, for whoever looks for why two answers differ.
#include <variant>

#include "random_dossier.hpp"

namespace reference {

using namespace avviso;

namespace {

std::string text(const std::string& words) { return words; }
std::string text(date day) { return std::string(day.iso()); }
std::string text(const partial_date& day) { return std::string(day.iso()); }
std::string text(euro amount) { return std::string(amount.plain()); }
std::string text(units number) { return std::to_string(number.number()) + " units"; }
template <class T>
std::string text(const stated<T>& any) {
  const auto* one = any.if_stated();
  return one != nullptr ? text(*one) : "-";
}
std::string text(const deadline_name& which) {
  constexpr const char* kinds[] = {"applications from", "applications until", "end", "report", "expenditure"};
  const auto* kind = which.if_kind();
  return kind != nullptr ? kinds[static_cast<std::size_t>(*kind)] : *which.if_name();
}
std::string text(const deadlines& all, const std::vector<named_deadline>& named) {
  std::string made;
  for (std::size_t n = 0; n < deadline_kinds; ++n) {
    const auto kind = static_cast<deadline_kind>(n);
    if (all[kind].is_stated()) made += " " + text(deadline_name(kind)) + " " + text(all[kind]);
  }
  for (const auto& one : named) made += " " + one.name + " " + text(one.on);
  return made;
}
std::string text(const reach& whom) {
  switch (whom.whom()) {
    case reach::kind::no_grant:
      return "no grant";
    case reach::kind::every_grant:
      return "every grant";
    case reach::kind::adhering:
      return "adhering";
    case reach::kind::listed:
      break;
  }
  std::string all = "only";
  for (const auto& one : whom.grants()) all += " " + one;
  return all;
}
std::string text(const party& who) {
  std::string all = who.entity;
  if (who.unit.is_stated()) all += " - " + *who.unit.if_stated();
  for (const auto& one : who.formerly) all += " (ex " + one + ")";
  return all;
}
std::string text(const partnership& whole) {
  std::string all = "led by " + text(whole.lead);
  for (const auto& one : whole.partners) all += " with " + text(one);
  for (const auto& one : whole.associated) all += " and " + text(one);
  return all;
}
std::string text(partner_role role) { return "role " + std::to_string(static_cast<int>(role)); }
std::string text(top_up_target target) { return target == top_up_target::envelope ? "the envelope" : "each grant"; }

struct change_text {
  std::string operator()(const joining& one) const {
    return text(one.who.who) + " joins as " + text(one.who.role) + " with " + text(one.who.share);
  }
  std::string operator()(const leaving& one) const { return text(one.who) + " leaves " + text(one.role); }
  std::string operator()(const succession& one) const {
    return text(one.successor) + " succeeds " + text(one.predecessor);
  }
  std::string operator()(const lead_change& one) const {
    return text(one.to) + " leads, the former lead " + (one.then == former_lead::leaves ? "leaves" : "stays");
  }
};

struct provision_text {
  std::string operator()(const establishment& one) const {
    return "establishes " + text(one.notice.endowment) + ", " + text(one.notice.units) + "," +
           text(one.notice.deadlines, one.notice.named_deadlines);
  }
  std::string operator()(const window_opening& one) const {
    return "opens from " + text(one.opens) + " to " + text(one.closes);
  }
  std::string operator()(const window_reopening& one) const {
    return "reopens from " + text(one.opens) + " to " + text(one.closes);
  }
  std::string operator()(const committee_appointment&) const { return "appoints the committee"; }
  std::string operator()(const ranking& one) const {
    std::string all = "ranks";
    for (const auto& each : one.proposals)
      all += " " + each.name + " " + std::to_string(static_cast<int>(each.outcome));
    return all;
  }
  std::string operator()(const designation& one) const {
    return "designates " + one.who + " in role " + std::to_string(static_cast<int>(one.role));
  }
  std::string operator()(const award& one) const {
    std::string all = "awards total " + text(one.total);
    for (const auto& grant : one.grants) {
      all += "; " + grant.name + " " + text(grant.award) + ", " + text(grant.units) + "," +
             text(grant.deadlines, grant.named_deadlines);
      if (grant.partnership.is_stated()) all += ", " + text(*grant.partnership.if_stated());
    }
    return all;
  }
  std::string operator()(const agreement_signing& one) const { return one.grant + " signs on " + text(one.on); }
  std::string operator()(const start_of_activities& one) const { return one.grant + " starts on " + text(one.on); }
  std::string operator()(const partner_change& one) const {
    return "in " + one.grant + " " + std::visit(change_text{}, one.what);
  }
  std::string operator()(const grant_suspension& one) const { return "suspends for " + text(one.reach); }
  std::string operator()(const grant_resumption& one) const {
    std::string all = "resumes for " + text(one.reach) + " and moves";
    for (const auto& each : one.moves) all += " " + text(each);
    return all;
  }
  std::string operator()(const waiver& one) const { return one.grant + " waives"; }
  std::string operator()(const revocation& one) const { return "revokes " + one.grant; }
  std::string operator()(const closing& one) const { return "closes for " + text(one.reach); }
  std::string operator()(const extension& one) const {
    const auto* length = one.to.if_period();
    return "extends " + text(one.which) + " from " + text(one.from) +
           (length != nullptr ? " by " + std::string(length->plain()) : " to " + text(*one.to.if_day())) + " for " +
           text(one.reach);
  }
  std::string operator()(const top_up& one) const {
    return "adds " + text(one.amount) + " to " + text(one.target) + " for " + text(one.reach);
  }
  std::string operator()(const enlargement& one) const {
    return "adds " + text(one.by) + " to " + text(one.target) + " for " + text(one.reach);
  }
  std::string operator()(const allotment& one) const {
    std::string all = "allots " + text(one.amount) + " of " + one.of + " by method " +
                      std::to_string(static_cast<int>(one.by)) + " among";
    for (const auto& each : one.among) all += " " + each.grant + ":" + std::to_string(each.weight);
    return all;
  }
  std::string operator()(const adhesion& one) const {
    constexpr const char* words[] = {"time", "money", "time and money"};
    return one.grant + " adheres to " + one.to + " for " + words[static_cast<std::size_t>(one.elects)];
  }
  std::string operator()(const decline& one) const { return one.grant + " declines " + one.to; }
  std::string operator()(const withdrawal& one) const { return one.grant + " withdraws from " + one.to; }
  std::string operator()(const adhesions_closing& one) const { return "closes the list of " + one.to; }
  std::string operator()(const correction& one) const {
    return "corrects provision " + std::to_string(one.provision) + " of " + one.of + ": " +
           std::visit(provision_text{}, one.now);
  }
  std::string operator()(const annulment& one) const {
    return "annuls " + one.of + (one.effect == annulment_effect::ex_tunc ? " ex tunc" : " ex nunc");
  }
};

std::string text(const court_review& review) {
  std::string all = ", received by the Court " + text(review.received);
  if (const auto* referred = review.referred.if_stated()) all += *referred ? " referred" : " not referred";
  for (const auto& one : review.requests) all += " asked " + text(one.asked) + " answered " + text(one.answered);
  return all;
}

std::string text(const question& about) {
  constexpr const char* fields[] = {
      "deadline",  "endowment",         "awarded",     "unallocated", "units",     "award",  "top_ups",  "total",
      "may_spend", "standing of grant", "partnership", "milestone",   "authority", "ranked", "standing", "fact"};
  std::string all = fields[static_cast<std::size_t>(about.field)];
  if (about.field == field::deadline) all += " " + text(about.deadline);
  if (about.field == field::milestone) all += " " + std::to_string(static_cast<int>(about.milestone));
  if (about.field == field::authority) all += " " + std::to_string(static_cast<int>(about.role));
  return all + " " + about.name + " of " + (about.grant ? *about.grant : "the notice");
}

}  // namespace

std::string readable(const std::vector<act>& acts) {
  std::string all;
  for (const auto& one : acts) {
    constexpr const char* controls[] = {"controlled", "not controlled", "control not stated"};
    all += one.id + ": " + std::to_string(static_cast<int>(one.reference.kind)) + " n. " + text(one.reference.number) +
           " " + text(one.reference.on) + ", " + controls[static_cast<std::size_t>(one.control)];
    if (const auto* registered = one.registration.if_stated()) all += ", registered " + text(registered->on);
    if (const auto* review = one.review.if_stated()) all += text(*review);
    if (one.publicity == publicity::condition_of_effect) all += ", to be published";
    if (one.published.is_stated()) all += ", published " + text(one.published);
    if (one.effective.is_stated()) all += ", effective " + text(one.effective);
    if (one.known.is_stated()) all += ", known " + text(one.known);
    for (const auto& id : one.subject_to) all += ", subject to " + id;
    for (const auto& each : one.provisions) all += "\n     " + std::visit(provision_text{}, each);
    all += '\n';
  }
  return all;
}

std::string readable(const papers& all) {
  std::string made = readable(all.acts);
  for (const auto& one : all.statements) {
    made += one.source + " on " + text(one.on) + ": " + text(one.about) + " is " +
            std::visit([](const auto& any) { return text(any); }, one.value) + '\n';
  }
  return made;
}

std::string readable(const as_of& when) {
  std::string all = "in force " + text(when.in_force) + ", known " + text(when.known);
  all += when.readings.efficacy == efficacy::strict ? ", strict" : ", from adoption";
  all += when.readings.absence == absence::not_adhered ? ", not adhered" : ", absence not stated";
  all += when.readings.registration == registration_effect::ex_tunc ? ", ex tunc" : ", ex nunc";
  if (!when.readings.prevailing_source.empty()) all += ", prevailing " + std::string(when.readings.prevailing_source);
  return all;
}

}  // namespace reference
