// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/accepted.hpp>
#include <avviso/history/difference.hpp>
#include <avviso/history/merging.hpp>
#include <avviso/history/pending.hpp>
#include <avviso/history/preview.hpp>
#include <avviso/history/settling.hpp>
#include <avviso/history/timeline.hpp>

#include "../described/explanations.hpp"
#include "../described/views.hpp"
#include "by_members.hpp"

namespace avviso::inline v0 {

namespace detail {

template <>
inline constexpr auto fields_of<brief_answer> = members(key("status", &brief_answer::status),
                                                        key("value", &brief_answer::value));
template <>
inline constexpr auto fields_of<ground> = members(key("part", &ground::part), key("act", &ground::act),
                                                  key("provision", &ground::provision));

}  // namespace detail

std::string spelled(const dossier& value) {
  std::vector<std::string> ids;
  for (const auto& one : value.acts()) ids.push_back(spelled(one.id));
  return detail::with_members("dossier",
                              {{"acts", detail::listed(ids)}, {"statements", spelled(value.statements().size())}});
}

std::string spelled(const snapshot& value) {
  return detail::with_members("snapshot", {{"when", spelled(value.when())}, {"dossier", spelled(value.dossier())}});
}

std::string spelled(const acceptance& value) { return detail::by_members(value); }
std::string spelled(const accepted_finding& value) { return detail::by_members(value); }
std::string spelled(const as_of& value) { return detail::by_members(value); }
std::string spelled(const brief_answer& value) { return detail::by_members(value); }
std::string spelled(const changed_field& value) { return detail::by_members(value); }
std::string spelled(const content_hash& value) {
  std::string digits;
  for (const auto half : {value.high, value.low}) {
    for (int shift = 60; shift >= 0; shift -= 4)
      digits += "0123456789abcdef"[half >> static_cast<unsigned>(shift) & 15U];
  }
  return digits;
}
std::string spelled(const differing_member& value) { return detail::by_members(value); }
std::string spelled(const due_date& value) { return detail::by_members(value); }
std::string spelled(const explanation& value) { return detail::by_members(value); }
std::string spelled(const explanation_step& value) { return detail::by_members(value); }
std::string spelled(const filled_member& value) { return detail::by_members(value); }
std::string spelled(const findings_apart& value) { return detail::by_members(value); }
std::string spelled(const ground& value) { return detail::by_members(value); }
std::string spelled(const impact& value) { return detail::by_members(value); }
std::string spelled(const merged_registers& value) { return detail::by_members(value); }
std::string spelled(const pending_act& value) { return detail::by_members(value); }
std::string spelled(const previewed& value) { return detail::by_members(value); }
std::string spelled(const readings& value) { return detail::by_members(value); }
std::string spelled(const removal& value) { return detail::by_members(value); }
std::string spelled(const renamed_act& value) { return detail::by_members(value); }
std::string spelled(const settling_fact& value) { return detail::by_members(value); }
std::string spelled(const stretch& value) { return detail::by_members(value); }
std::string spelled(const traced_change& value) { return detail::by_members(value); }
std::string spelled(const why_not_reason& value) { return detail::by_members(value); }

}  // namespace avviso::inline v0
