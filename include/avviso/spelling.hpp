// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SPELLING_HPP
#define AVVISO_SPELLING_HPP

#include <avviso/chosen.hpp>
#include <avviso/detail/spelled_types.hpp>
#include <avviso/names.hpp>
#include <avviso/provision/kinds.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace avviso::inline v0 {

/// A value as a log, a failing test or a debugger shows it, the same in every language: `2022-06-30`, `2021-03`,
/// `15,095,804.23 euro`, `3/5`, `F84D18000300006`, `not stated`, `EXT-1 violated: 2022-01-15, compared with
/// 2021-12-31`, `undetermined: 2021-12-31 or 2022-06-30`. An aggregate is its name and those of its members that differ
/// from their defaults: `adhesion{grant: "Lazio", to: "dd-21", elects: time}`. It is for people to read, and no `parse`
/// reads it; the words of a report are in wording.hpp. Linear in what is spelled.
[[nodiscard]] std::string spelled(const error& value);
[[nodiscard]] std::string spelled(const calendar& value);
[[nodiscard]] std::string spelled(const clock_time& value);
[[nodiscard]] std::string spelled(const date& value);
[[nodiscard]] std::string spelled(const expiry& value);
[[nodiscard]] std::string spelled(const holiday& value);
[[nodiscard]] std::string spelled(const holidays_of_day& value);
[[nodiscard]] std::string spelled(const instant& value);
[[nodiscard]] std::string spelled(const iso_week& value);
[[nodiscard]] std::string spelled(const limit_step& value);
[[nodiscard]] std::string spelled(const moments& value);
[[nodiscard]] std::string spelled(const partial_date& value);
[[nodiscard]] std::string spelled(const period& value);
[[nodiscard]] std::string spelled(const suspension& value);
[[nodiscard]] std::string spelled(const term_length& value);
[[nodiscard]] std::string spelled(const time_limit& value);
[[nodiscard]] std::string spelled(const time_readings& value);

[[nodiscard]] std::string spelled(const apportionment& value);
[[nodiscard]] std::string spelled(const capped& value);
[[nodiscard]] std::string spelled(const co_financing& value);
[[nodiscard]] std::string spelled(const euro& value);
[[nodiscard]] std::string spelled(const ratio& value);
[[nodiscard]] std::string spelled(const units& value);

[[nodiscard]] std::string spelled(const act_reference& value);
[[nodiscard]] std::string spelled(const celex& value);
[[nodiscard]] std::string spelled(const cig& value);
[[nodiscard]] std::string spelled(const cig_exemption& value);
[[nodiscard]] std::string spelled(const citation& value);
[[nodiscard]] std::string spelled(const cup& value);
[[nodiscard]] std::string spelled(const project_identifier& value);
[[nodiscard]] std::string spelled(const eli& value);
[[nodiscard]] std::string spelled(const project_code& value);
[[nodiscard]] std::string spelled(const protocol_number& value);
[[nodiscard]] std::string spelled(const tax_code& value);
[[nodiscard]] std::string spelled(const territory_entry& value);
[[nodiscard]] std::string spelled(const urn_nir& value);
[[nodiscard]] std::string spelled(const vat_number& value);

[[nodiscard]] std::string spelled(const act& value);
[[nodiscard]] std::string spelled(const clarification& value);
[[nodiscard]] std::string spelled(const disposition& value);
[[nodiscard]] std::string spelled(const provision& value);
[[nodiscard]] std::string spelled(const provision_effect& value);
[[nodiscard]] std::string spelled(const act_source& value);
[[nodiscard]] std::string spelled(const court_review& value);
[[nodiscard]] std::string spelled(const defaults& value);
[[nodiscard]] std::string spelled(legal_orders value);
[[nodiscard]] std::string spelled(const deadline& value);
[[nodiscard]] std::string spelled(const counted_from& value);
[[nodiscard]] std::string spelled(const deadline_between& value);
[[nodiscard]] std::string spelled(const deadline_name& value);
[[nodiscard]] std::string spelled(const deadlines& value);
[[nodiscard]] std::string spelled(deadline_hour value);
[[nodiscard]] std::string spelled(const deadline_time& value);
[[nodiscard]] std::string spelled(const window& value);
[[nodiscard]] std::string spelled(const dependent_deadline& value);
[[nodiscard]] std::string spelled(const extra& value);
[[nodiscard]] std::string spelled(const grant& value);
[[nodiscard]] std::string spelled(const member& value);
[[nodiscard]] std::string spelled(const named_deadline& value);
[[nodiscard]] std::string spelled(const member_share& value);
[[nodiscard]] std::string spelled(const notice& value);
[[nodiscard]] std::string spelled(const notice_line& value);
[[nodiscard]] std::string spelled(const notice_limits& value);
[[nodiscard]] std::string spelled(const oldest_age& value);
[[nodiscard]] std::string spelled(const age_span& value);
[[nodiscard]] std::string spelled(const birth_span& value);
[[nodiscard]] std::string spelled(const ranking_validity& value);
[[nodiscard]] std::string spelled(const partnership& value);
[[nodiscard]] std::string spelled(const partnership_change& value);
[[nodiscard]] std::string spelled(const partnership_state& value);
[[nodiscard]] std::string spelled(const party& value);
[[nodiscard]] std::string spelled(const question& value);
[[nodiscard]] std::string spelled(const readings& value);
[[nodiscard]] std::string spelled(const registration& value);
[[nodiscard]] std::string spelled(const statement& value);

template <detail::kind_of_provision Kind>
[[nodiscard]] std::string spelled(const Kind& value);
[[nodiscard]] std::string spelled(const budget_change& value);
[[nodiscard]] std::string spelled(const joining& value);
[[nodiscard]] std::string spelled(const lead_change& value);
[[nodiscard]] std::string spelled(const leaving& value);
[[nodiscard]] std::string spelled(const new_term& value);
[[nodiscard]] std::string spelled(const ranked_proposal& value);
[[nodiscard]] std::string spelled(const reach& value);
[[nodiscard]] std::string spelled(const succession& value);
[[nodiscard]] std::string spelled(const weighted_grant& value);
[[nodiscard]] std::string spelled(const reduced_part& value);

[[nodiscard]] std::string spelled(const court_request& value);
[[nodiscard]] std::string spelled(const court_silence& value);
[[nodiscard]] std::string spelled(const dated_award& value);
[[nodiscard]] std::string spelled(const declared_partners& value);
[[nodiscard]] std::string spelled(const effect& value);
[[nodiscard]] std::string spelled(const expenditure_limit& value);
[[nodiscard]] std::string spelled(const extension_caps& value);
[[nodiscard]] std::string spelled(const extended_so_far& value);
[[nodiscard]] std::string spelled(const fact_entry& value);
[[nodiscard]] std::string spelled(const finding& value);
[[nodiscard]] std::string spelled(const law_text& value);
[[nodiscard]] std::string spelled(const longest_extension& value);
[[nodiscard]] std::string spelled(const measure& value);
[[nodiscard]] std::string spelled(const report& value);
[[nodiscard]] std::string spelled(const rulebook_entry& value);
[[nodiscard]] std::string spelled(const share_change& value);

[[nodiscard]] std::string spelled(const acceptance& value);
[[nodiscard]] std::string spelled(const accepted_finding& value);
[[nodiscard]] std::string spelled(const as_of& value);
[[nodiscard]] std::string spelled(const brief_answer& value);
[[nodiscard]] std::string spelled(const changed_field& value);
[[nodiscard]] std::string spelled(const content_hash& value);
[[nodiscard]] std::string spelled(const dossier& value);
[[nodiscard]] std::string spelled(const differing_member& value);
[[nodiscard]] std::string spelled(const due_date& value);
[[nodiscard]] std::string spelled(const explanation& value);
[[nodiscard]] std::string spelled(const explanation_step& value);
[[nodiscard]] std::string spelled(const filled_member& value);
[[nodiscard]] std::string spelled(const findings_apart& value);
[[nodiscard]] std::string spelled(const ground& value);
[[nodiscard]] std::string spelled(const impact& value);
[[nodiscard]] std::string spelled(const merged_registers& value);
[[nodiscard]] std::string spelled(const pending_act& value);
[[nodiscard]] std::string spelled(const previewed& value);
[[nodiscard]] std::string spelled(const removal& value);
[[nodiscard]] std::string spelled(const renamed_act& value);
[[nodiscard]] std::string spelled(const settling_fact& value);
[[nodiscard]] std::string spelled(const snapshot& value);
[[nodiscard]] std::string spelled(const stretch& value);
[[nodiscard]] std::string spelled(const traced_change& value);
[[nodiscard]] std::string spelled(const why_not_reason& value);

[[nodiscard]] std::string spelled(const answer_to_settle& value);
[[nodiscard]] std::string spelled(const both_days& value);
[[nodiscard]] std::string spelled(const changed_value& value);
[[nodiscard]] std::string spelled(const fund_money& value);
[[nodiscard]] std::string spelled(const grant_number& value);
[[nodiscard]] std::string spelled(const grant_payments& value);
[[nodiscard]] std::string spelled(const grant_then& value);
[[nodiscard]] std::string spelled(const limit_due& value);
[[nodiscard]] std::string spelled(const line_money& value);
[[nodiscard]] std::string spelled(const line_value& value);
[[nodiscard]] std::string spelled(const notice_money& value);
[[nodiscard]] std::string spelled(const notice_number& value);
[[nodiscard]] std::string spelled(const notice_then& value);
[[nodiscard]] std::string spelled(const offer_not_accepted& value);
[[nodiscard]] std::string spelled(const open_answer& value);
[[nodiscard]] std::string spelled(const told_amount& value);
[[nodiscard]] std::string spelled(const told_day& value);
[[nodiscard]] std::string spelled(const told_standing& value);
[[nodiscard]] std::string spelled(const told_value& value);

/// `EXT-1`; for a house rule, `rule 10007`.
[[nodiscard]] std::string spelled(rule value);

/// The name of an enumerator; for a number that has none, the number.
template <enumeration Enum>
[[nodiscard]] std::string spelled(Enum value) {
  const auto name = name_of(value);
  return name.empty() ? std::to_string(static_cast<int>(value)) : std::string(name);
}

/// What values are made of, likewise.
[[nodiscard]] std::string spelled(const std::string& value);
[[nodiscard]] std::string spelled(std::string_view value);
template <std::integral T>
[[nodiscard]] std::string spelled(T value);
template <class T>
[[nodiscard]] std::string spelled(const std::optional<T>& value);
template <class T>
[[nodiscard]] std::string spelled(const std::vector<T>& values);
template <class... T>
[[nodiscard]] std::string spelled(const std::variant<T...>& value);

template <std::size_t Capacity>
[[nodiscard]] std::string spelled(const inline_text<Capacity>& value);
template <class T>
[[nodiscard]] std::string spelled(const chosen<T>& value);
template <class T>
[[nodiscard]] std::string spelled(const stated<T>& value);
template <class T>
[[nodiscard]] std::string spelled(const result<T>& value);
template <class T>
[[nodiscard]] std::string spelled(const bounded<T>& value);
template <class T>
[[nodiscard]] std::string spelled(const ledger_entry<T>& value);
template <class T>
[[nodiscard]] std::string spelled(const balance<T>& value);
template <class T>
[[nodiscard]] std::string spelled(const envelope<T>& value);
template <class T>
[[nodiscard]] std::string spelled(const decision<T>& value);
template <class T>
[[nodiscard]] std::string spelled(const answer<T>& value);

/// A value of avviso's that can be spelled: nearly all can, and no other library's can.
template <class T>
concept spellable = detail::is_of_avviso<T>() && requires(const T& value) {
  { spelled(value) } -> std::same_as<std::string>;
};

namespace detail {

// «"text"»; «[a, b]»; «known: a»; «at least 2», by the one bound that there is; a name and its members.
[[nodiscard]] std::string quoted(std::string_view text);
[[nodiscard]] std::string listed(const std::vector<std::string>& values);
[[nodiscard]] std::string answered(status is, possible_values possible, const std::vector<std::string>& values);
[[nodiscard]] std::string between(const std::string* least, const std::string* most);
struct spelled_member {
  std::string_view name;
  std::string value;
};
[[nodiscard]] std::string with_members(std::string_view name, const std::vector<spelled_member>& members);
[[nodiscard]] std::string provision_by_members(const provision_kinds::pointer& one);

template <class Range>
[[nodiscard]] std::vector<std::string> each_spelled(const Range& values) {
  std::vector<std::string> all;
  for (const auto& one : values) all.push_back(spelled(one));
  return all;
}

}  // namespace detail

template <detail::kind_of_provision Kind>
std::string spelled(const Kind& value) {
  return detail::provision_by_members(&value);
}

template <std::integral T>
std::string spelled(T value) {
  if constexpr (std::is_same_v<T, bool>) {
    return value ? "yes" : "no";
  } else {
    return std::to_string(value);
  }
}

template <class T>
std::string spelled(const std::optional<T>& value) {
  return value ? spelled(*value) : "none";
}

template <class T>
std::string spelled(const std::vector<T>& values) {
  return detail::listed(detail::each_spelled(values));
}

template <class... T>
std::string spelled(const std::variant<T...>& value) {
  return std::visit([](const auto& one) { return spelled(one); }, value);
}

template <std::size_t Capacity>
std::string spelled(const inline_text<Capacity>& value) {
  return value.c_str();
}

template <class T>
std::string spelled(const chosen<T>& value) {
  return spelled(static_cast<T>(value));
}

template <class T>
std::string spelled(const stated<T>& value) {
  const auto* one = value.if_stated();
  return one != nullptr ? spelled(*one) : "not stated";
}

template <class T>
std::string spelled(const result<T>& value) {
  return value.has_value() ? spelled(*value) : spelled(value.error());
}

template <class T>
std::string spelled(const bounded<T>& value) {
  if (const auto* exact = value.if_exact()) return spelled(*exact);
  const auto least = value.least() ? spelled(*value.least()) : std::string();
  const auto most = value.most() ? spelled(*value.most()) : std::string();
  return detail::between(value.least() ? &least : nullptr, value.most() ? &most : nullptr);
}

template <class T>
std::string spelled(const ledger_entry<T>& value) {
  return spelled(value.kind) + ' ' + spelled(value.amount);
}

template <class T>
std::string spelled(const balance<T>& value) {
  return detail::with_members("balance", {{"endowment", spelled(value.endowment)},
                                          {"awarded", spelled(value.awarded)},
                                          {"residual", spelled(value.residual)}});
}

template <class T>
std::string spelled(const envelope<T>& value) {
  std::vector<std::string> entries;
  for (const auto& line : value.lines()) entries.push_back(spelled(line.entry) + ' ' + spelled(line.kept));
  return detail::with_members("envelope", {{"balance", spelled(value.balance())}, {"lines", detail::listed(entries)}});
}

template <class T>
std::string spelled(const decision<T>& value) {
  return detail::with_members("decision", {{"value", spelled(value.value)}, {"findings", spelled(value.findings)}});
}

template <class T>
std::string spelled(const answer<T>& value) {
  return detail::answered(value.status(), value.possible(), detail::each_spelled(value.candidates()));
}

}  // namespace avviso::inline v0

#endif
