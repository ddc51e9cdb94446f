// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/court_silence.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/expenditure_limit.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/house_rules.hpp>
#include <avviso/rules/partnership.hpp>
#include <avviso/rules/report.hpp>
#include <avviso/rules/top_up.hpp>

#include "by_members.hpp"

namespace avviso::inline v0 {

namespace detail {

template <>
inline constexpr auto fields_of<court_request> = members(key("asked", &court_request::asked),
                                                         key("answered", &court_request::answered));
template <>
inline constexpr auto fields_of<court_silence> = members(key("office_term", &court_silence::office_term),
                                                         key("executory", &court_silence::executory));
template <>
inline constexpr auto fields_of<dated_award> = members(key("on", &dated_award::on),
                                                       key("amount", &dated_award::amount));
template <>
inline constexpr auto fields_of<declared_partners> = members(key("category", &declared_partners::category),
                                                             key("count", &declared_partners::count));
template <>
inline constexpr auto fields_of<effect> = members(key("ground", &effect::ground), key("since", &effect::since));
template <>
inline constexpr auto fields_of<expenditure_limit> = members(key("first", &expenditure_limit::first),
                                                             key("incurred", &expenditure_limit::incurred),
                                                             key("disbursed", &expenditure_limit::disbursed),
                                                             key("text", &expenditure_limit::text));
template <>
inline constexpr auto fields_of<extended_so_far> = members(key("first_end", &extended_so_far::first_end),
                                                           key("extensions", &extended_so_far::extensions));
template <>
inline constexpr auto fields_of<extension_caps> = members(key("longest", &extension_caps::longest),
                                                          key("most", &extension_caps::most));
template <>
inline constexpr auto fields_of<fact_entry> = members(key("which", &fact_entry::which),
                                                      key("english", &fact_entry::english),
                                                      key("italian", &fact_entry::italian));
template <>
inline constexpr auto fields_of<law_text> = members(key("citation", &law_text::citation), key("from", &law_text::from),
                                                    key("until", &law_text::until), key("of", &law_text::of),
                                                    key("source", &law_text::source));
template <>
inline constexpr auto fields_of<share_change> = members(key("before", &share_change::before),
                                                        key("after", &share_change::after));

}  // namespace detail

std::string spelled(const measure& value) {
  switch (value.in) {
    case measure::unit::cents:
      return spelled(euro::from_cents(value.value));
    case measure::unit::day:
      return spelled(date::from_days(value.value));
    case measure::unit::count:
      return spelled(value.value);
    case measure::unit::none:
      break;
  }
  return "none";
}

std::string spelled(const finding& value) {
  std::string all = spelled(value.rule) + ' ' + spelled(value.outcome);
  const char* before = ": ";
  const auto add = [&](const char* name, const std::string& what) {
    all += before;
    all += name + what;
    before = ", ";
  };
  if (value.measured.in != measure::unit::none) add("", spelled(value.measured));
  if (value.limit.in != measure::unit::none) add("compared with ", spelled(value.limit));
  if (value.missing != fact::none) add("not stated: ", spelled(value.missing));
  if (value.limited_by) add("limited by act ", std::to_string(*value.limited_by));
  if (value.law_of) add("law of ", spelled(*value.law_of));
  if (value.fund) add("of ", spelled(*value.fund));
  if (value.act) add("act ", spelled(*value.act));
  if (value.provision) add("provision ", spelled(*value.provision));
  if (value.grant) add("grant ", spelled(*value.grant));
  if (value.statement) add("statement ", spelled(*value.statement));
  if (value.ratified_by) add("ratified by act ", spelled(*value.ratified_by));
  return all;
}

std::string spelled(const report& value) { return detail::listed(detail::each_spelled(value.findings())); }

std::string spelled(const rulebook_entry& value) {
  return std::string(value.id) + ' ' + spelled(value.severity) + ": " + std::string(value.english);
}

std::string spelled(const court_request& value) { return detail::by_members(value); }
std::string spelled(const court_silence& value) { return detail::by_members(value); }
std::string spelled(const dated_award& value) { return detail::by_members(value); }
std::string spelled(const declared_partners& value) { return detail::by_members(value); }
std::string spelled(const effect& value) { return detail::by_members(value); }
std::string spelled(const expenditure_limit& value) { return detail::by_members(value); }
std::string spelled(const extension_caps& value) { return detail::by_members(value); }
std::string spelled(const extended_so_far& value) { return detail::by_members(value); }
std::string spelled(const fact_entry& value) { return detail::by_members(value); }
std::string spelled(const law_text& value) { return detail::by_members(value); }
std::string spelled(const share_change& value) { return detail::by_members(value); }

}  // namespace avviso::inline v0
