// SPDX-License-Identifier: BSL-1.0
// A dossier in words, for whoever looks for why two answers differ.
#include <variant>

#include "random_dossier.hpp"

namespace reference {

using namespace avviso;

namespace {

std::string in_short(const std::string& words) { return words; }
std::string in_short(date day) { return std::string(day.iso()); }
std::string in_short(const partial_date& day) { return std::string(day.iso()); }
std::string in_short(euro amount) { return std::string(amount.plain()); }
std::string in_short(units number) { return std::to_string(number.number()) + " units"; }
std::string in_short(const deadline_time& time) { return spelled(time); }
template <class T>
std::string in_short(const stated<T>& any) {
  const auto* one = any.if_stated();
  return one != nullptr ? in_short(*one) : "-";
}
std::string in_short(const deadline_name& which) {
  constexpr const char* kinds[] = {"applications from", "applications until", "end", "report", "expenditure"};
  const auto* kind = which.if_kind();
  return kind != nullptr ? kinds[static_cast<std::size_t>(*kind)] : *which.if_name();
}
std::string in_short(const deadlines& all, const std::vector<named_deadline>& named) {
  std::string made;
  for (std::size_t n = 0; n < deadline_kinds; ++n) {
    const auto kind = static_cast<deadline_kind>(n);
    if (all[kind].is_stated()) made += " " + in_short(deadline_name(kind)) + " " + in_short(all.when(kind));
  }
  for (const auto& one : named) made += " " + one.name + " " + in_short(one.on);
  return made;
}
std::string in_short(const std::optional<std::string>& line) { return line ? " of line " + *line : ""; }
std::string in_short(const reach& whom) {
  if (whom.line() != nullptr) {
    const auto* of_line = whom.whom() == reach::kind::no_grant      ? "no grant of line "
                          : whom.whom() == reach::kind::every_grant ? "every grant of line "
                                                                    : "adhering of line ";
    return of_line + *whom.line();
  }
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
std::string in_short(const party& who) {
  std::string all = who.entity;
  if (who.unit.is_stated()) all += " - " + *who.unit.if_stated();
  for (const auto& one : who.formerly) all += " (ex " + one + ")";
  if (const auto* code = who.tax_code.if_stated()) all += " tax code " + std::string(code->text());
  if (const auto* number = who.vat_number.if_stated()) all += " VAT number " + std::string(number->text());
  return all;
}
std::string in_short(const std::vector<member_share>& shares) {
  std::string all;
  for (const auto& one : shares) all += ", " + in_short(one.who) + " has " + std::string(one.share.plain());
  return all;
}
std::string in_short(const partnership& whole) {
  std::string all = "led by " + in_short(whole.lead);
  for (const auto& one : whole.partners) all += " with " + in_short(one);
  for (const auto& one : whole.associated) all += " and " + in_short(one);
  return all + in_short(whole.shares);
}
std::string in_short(partner_role role) { return "role " + std::to_string(static_cast<int>(role)); }
std::string in_short(top_up_target target) { return target == top_up_target::envelope ? "the envelope" : "each grant"; }

struct change_text {
  std::string operator()(const joining& one) const {
    return in_short(one.who.who) + " joins as " + in_short(one.who.role) + " with " + in_short(one.who.share);
  }
  std::string operator()(const leaving& one) const {
    const auto* to = one.share_to.if_stated();
    return in_short(one.who) + " leaves " + in_short(one.role) + (to != nullptr ? " to " + in_short(*to) : "");
  }
  std::string operator()(const budget_change& one) const { return "new shares" + in_short(one.shares); }
  std::string operator()(const succession& one) const {
    return in_short(one.successor) + " succeeds " + in_short(one.predecessor);
  }
  std::string operator()(const lead_change& one) const {
    return in_short(one.to) + " leads, the former lead " + (one.then == former_lead::leaves ? "leaves" : "stays");
  }
};

template <class Whole>
std::string open_terms(const Whole& one) {
  std::string all;
  for (const auto& each : one.deadlines_between) all += " " + spelled(each);
  for (const auto& each : one.dependent_deadlines) all += " " + spelled(each);
  return all;
}

std::string in_short(const std::vector<notice_line>& lines) {
  std::string all;
  for (const auto& one : lines) {
    all += ", line " + one.name + " with " + in_short(one.endowment) + ", " + in_short(one.units) + "," +
           in_short(one.deadlines, one.named_deadlines) + open_terms(one) + " " + spelled(one.limits);
  }
  return all;
}

struct provision_text {
  std::string operator()(const establishment& one) const {
    return "establishes " + in_short(one.notice.endowment) + ", " + in_short(one.notice.units) + "," +
           (one.notice.programme.is_stated() ? " of a programme," : "") +
           in_short(one.notice.deadlines, one.notice.named_deadlines) + ' ' + spelled(one.notice.limits) +
           open_terms(one.notice) + in_short(one.notice.lines);
  }
  std::string operator()(const window_opening& one) const {
    return "opens from " + in_short(one.opens) + " to " + in_short(one.closes) +
           (one.until_exhausted ? " or when exhausted" : "") + (one.reserved_for.empty() ? "" : " for some") +
           in_short(one.line);
  }
  std::string operator()(const window_closing& one) const {
    return "closes the window at " + in_short(one.at) + in_short(one.line);
  }
  std::string operator()(const window_suspension& one) const {
    return "suspends the window from " + in_short(one.from) + " to " + in_short(one.to) + in_short(one.line);
  }
  std::string operator()(const reservation_dissolution& one) const {
    return "dissolves the reservation of " + one.grant + (one.as == dissolution::admitted ? " for it" : " against it");
  }
  std::string operator()(const window_reopening& one) const {
    return "reopens from " + in_short(one.opens) + " to " + in_short(one.closes) +
           (one.until_exhausted ? " or when exhausted" : "") + in_short(one.line);
  }
  std::string operator()(const committee_appointment& one) const {
    return "appoints the committee" + in_short(one.line);
  }
  std::string operator()(const ranking& one) const {
    std::string all = "ranks";
    for (const auto& each : one.proposals)
      all += " " + each.name + " " + std::to_string(static_cast<int>(ranking_outcome{each.outcome}));
    return all + in_short(one.line);
  }
  std::string operator()(const designation& one) const {
    return "designates " + one.who + " in role " + std::to_string(static_cast<int>(authority_role{one.role})) +
           (one.scope.is_stated() ? " for " + *one.scope.if_stated() : "");
  }
  std::string operator()(const award& one) const {
    std::string all = "awards total " + in_short(one.total);
    for (const auto& grant : one.grants) {
      const auto* line = grant.line.if_stated();
      all += "; " + grant.name + (line != nullptr ? " of line " + *line : "") + " " + in_short(grant.award) + ", " +
             in_short(grant.units) + "," + in_short(grant.deadlines, grant.named_deadlines) +
             (grant.with_reservation ? " with reservation" : "") + open_terms(grant);
      if (grant.partnership.is_stated()) all += ", " + in_short(*grant.partnership.if_stated());
    }
    return all;
  }
  std::string operator()(const agreement_signing& one) const { return one.grant + " signs on " + in_short(one.on); }
  std::string operator()(const start_of_activities& one) const { return one.grant + " starts on " + in_short(one.on); }
  std::string operator()(const payment& one) const {
    return "pays " + in_short(one.amount) + " to " + one.grant + " on " + in_short(one.paid_on);
  }
  std::string operator()(const recovery& one) const {
    return "recovers " + in_short(one.amount) + " from " + one.grant + " on " + in_short(one.recovered_on);
  }
  std::string operator()(const report_submission& one) const { return one.grant + " reports on " + in_short(one.on); }
  std::string operator()(const award_acceptance& one) const { return one.grant + " accepts on " + in_short(one.on); }
  std::string operator()(const award_lapse& one) const {
    return one.grant + " lapses unless by " + in_short(one.until);
  }
  std::string operator()(const expenditure_declaration& one) const {
    return one.grant + " declares " + in_short(one.amount) + " from " + in_short(one.from) + " to " + in_short(one.to);
  }
  std::string operator()(const partner_change& one) const {
    return "in " + one.grant + " " + std::visit(change_text{}, one.what);
  }
  std::string operator()(const grant_suspension& one) const { return "suspends for " + in_short(one.reach); }
  std::string operator()(const grant_resumption& one) const {
    std::string all = "resumes for " + in_short(one.reach) + " and moves";
    for (const auto& each : one.moves) all += " " + in_short(each);
    return all;
  }
  static std::string keeping(bool report) { return report ? ", but for the report" : ""; }
  static std::string several(const std::vector<std::string>& grants) {
    std::string all;
    for (const auto& one : grants) all += (all.empty() ? "" : " and ") + one;
    return all;
  }
  std::string operator()(const waiver& one) const {
    return several(one.grants) + " waives" + keeping(one.keeps_report);
  }
  std::string operator()(const revocation& one) const {
    return "revokes " + several(one.grants) + keeping(one.keeps_report);
  }
  std::string operator()(const closing& one) const { return "closes for " + in_short(one.reach); }
  std::string operator()(const extension& one) const {
    const auto* length = one.to.if_period();
    return (one.shortens ? "shortens " : "extends ") + in_short(one.which) + " from " + in_short(one.from) +
           (length != nullptr ? " by " + std::string(length->plain()) : " to " + spelled(one.to)) + " for " +
           in_short(one.reach);
  }
  std::string operator()(const deadline_setting& one) const {
    return "sets " + spelled(one.rule) + " for " + in_short(one.reach);
  }
  std::string operator()(const top_up& one) const {
    return "adds " + in_short(one.amount) + " to " + in_short(one.target) + " for " + in_short(one.reach);
  }
  std::string operator()(const enlargement& one) const {
    return "adds " + in_short(one.by) + " to " + in_short(one.target) + " for " + in_short(one.reach);
  }
  std::string operator()(const reduction& one) const {
    const auto part = one.part ? " or " + std::string(one.part->of_total.plain().c_str()) : std::string();
    return "takes " + in_short(one.amount) + part + " and " + in_short(one.units) + " units from " +
           in_short(one.target) + " for " + in_short(one.reach);
  }
  std::string operator()(const reallocation& one) const {
    return "moves " + in_short(one.amount) + " from " + one.from.value_or("none") + " to " + one.to.value_or("none");
  }
  std::string operator()(const redetermination& one) const {
    return "sets anew " + one.grant.value_or(one.line ? "line " + *one.line : "the notice") + " to " +
           in_short(one.total);
  }
  std::string operator()(const allotment& one) const {
    std::string all = "allots " + in_short(one.amount) + " of " + one.of + " by method " +
                      std::to_string(static_cast<int>(apportionment_method{one.by})) + " among";
    for (const auto& each : one.among) all += " " + each.grant + ":" + std::to_string(each.weight);
    return all;
  }
  std::string operator()(const adhesion& one) const {
    constexpr const char* words[] = {"time", "money", "time and money"};
    return one.grant + " adheres to " + one.to + " for " + words[static_cast<std::size_t>(election{one.elects})];
  }
  std::string operator()(const decline& one) const { return one.grant + " declines " + one.to; }
  std::string operator()(const withdrawal& one) const { return one.grant + " withdraws from " + one.to; }
  std::string operator()(const adhesions_closing& one) const { return "closes the list of " + one.to; }
  std::string operator()(const correction& one) const {
    return "corrects provision " + std::to_string(one.provision) + " of " + one.of + ": " +
           std::visit(provision_text{}, one.now);
  }
  template <class InPart>
  static std::string part_of(const InPart& one) {
    std::string all = one.provision ? " in provision " + std::to_string(*one.provision) : "";
    for (const auto& name : one.grants) all += " for " + name;
    return all;
  }
  std::string operator()(const annulment& one) const {
    return "annuls " + one.of + (one.effect == annulment_effect::ex_tunc ? " ex tunc" : " ex nunc") + part_of(one);
  }
  std::string operator()(const stay& one) const { return "stays " + one.of + part_of(one); }
  std::string operator()(const stay_end& one) const { return "ends the stay by " + one.of; }
  std::string operator()(const replacement& one) const { return "replaces " + one.of; }
  std::string operator()(const ratification& one) const { return "ratifies " + one.of; }
  std::string operator()(const act_correction& one) const {
    std::string all = "corrects of " + one.of + ":";
    if (const auto* number = one.number.if_stated()) all += " no. " + *number;
    if (const auto* on = one.on.if_stated()) all += " adopted " + in_short(*on);
    if (one.control != control::not_stated) all += one.control == control::required ? " controlled" : " not controlled";
    if (const auto* registered = one.registration.if_stated()) all += " registered " + in_short(registered->on);
    if (const auto* on = one.published.if_stated()) all += " published " + in_short(*on);
    if (const auto* on = one.effective.if_stated()) all += " effective " + in_short(*on);
    if (const auto* ids = one.subject_to.if_stated()) {
      all += " subject to:";
      for (const auto& id : *ids) all += " " + id;
    }
    return all;
  }
};

std::string in_short(const court_review& review) {
  std::string all = ", received by the Court " + in_short(review.received);
  if (const auto* referred = review.referred.if_stated()) all += *referred ? " referred" : " not referred";
  for (const auto& one : review.requests)
    all += " asked " + in_short(one.asked) + " answered " + in_short(one.answered);
  return all;
}

std::string in_short(const question& about) {
  std::string all(row_of(about.field).name);
  if (about.deadline) all += " " + in_short(*about.deadline);
  if (about.milestone) all += " " + std::to_string(static_cast<int>(*about.milestone));
  if (about.role) all += " " + std::to_string(static_cast<int>(*about.role));
  return all + " " + about.name + " of " + (about.grant ? *about.grant : "the notice");
}

}  // namespace

std::string readable(const std::vector<act>& acts) {
  std::string all;
  for (const auto& one : acts) {
    constexpr const char* controls[] = {"controlled", "not controlled", "control not stated"};
    all += one.id + ": " + std::to_string(static_cast<int>(act_kind{one.reference.kind})) + " n. " +
           in_short(one.reference.number) + " " + in_short(one.reference.on) + ", " +
           controls[static_cast<std::size_t>(one.control)];
    if (const auto* order = one.legal_order.if_stated()) all += ", " + spelled(*order);
    if (const auto* registered = one.registration.if_stated()) all += ", registered " + in_short(registered->on);
    if (const auto* review = one.review.if_stated()) all += in_short(*review);
    if (one.publicity == publicity::condition_of_effect) all += ", to be published";
    if (one.published.is_stated()) all += ", published " + in_short(one.published);
    if (one.effective.is_stated()) all += ", effective " + in_short(one.effective);
    if (one.known.is_stated()) all += ", known " + in_short(one.known);
    for (const auto& id : one.subject_to) all += ", subject to " + id;
    for (const auto& each : one.provisions) all += "\n     " + std::visit(provision_text{}, each);
    for (const auto& own : one.provision_effects)
      all += "\n     provision " + std::to_string(own.provision) + " effective " + in_short(own.from);
    all += '\n';
  }
  return all;
}

std::string readable(const papers& all) {
  std::string made = readable(all.acts);
  for (const auto& one : all.statements) {
    made += one.source + " on " + in_short(one.known) + ": " + in_short(one.about) + " is " +
            std::visit([](const auto& any) { return in_short(any); }, one.value) + '\n';
  }
  return made;
}

std::string readable(const as_of& when) {
  std::string all = "in force " + in_short(when.in_force) + ", known " + in_short(when.known);
  all += when.readings.efficacy == efficacy::strict ? ", strict" : ", from adoption";
  all += when.readings.absence == absence::not_adhered ? ", not adhered" : ", absence not stated";
  all += when.readings.registration == registration_effect::ex_tunc ? ", ex tunc" : ", ex nunc";
  if (!when.readings.prevailing_source.empty()) all += ", prevailing " + std::string(when.readings.prevailing_source);
  return all;
}

}  // namespace reference
