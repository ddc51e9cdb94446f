// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_REFERENCE_FOLD_HPP
#define AVVISO_TESTS_PROPERTIES_REFERENCE_FOLD_HPP

#include <avviso/avviso.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

// What a dossier answers, the slow way. Every imprecise day is replaced by each of its days in turn, each with each; in
// each of these histories, whose days are all plain numbers, the acts are put in order and done one after the other.
// What no document decides (an adhesion of which nothing is on record, the order of acts that nothing tells apart) is
// tried both ways. Nothing is skipped because it seems not to matter.
namespace reference {

// A day number, cents, false or true, a standing; nothing: not stated.
using value = std::optional<std::int64_t>;

struct stated_first {
  bool operator()(const value& a, const value& b) const {
    if (!a || !b) return a.has_value() && !b.has_value();
    return *a < *b;
  }
};
using values = std::set<value, stated_first>;

struct of_grant {
  bool ever_on_record = false;  // some act on record awards it
  bool ever_awarded = false;    // some act in force does
  std::map<avviso::deadline_kind, values> deadline;
  values top_ups;
  values may_spend;
};

// What a rule says of one provision of one act, perhaps for one grant, over all histories.
struct judged {
  std::string act;
  std::size_t provision;
  std::string grant;
  avviso::rule rule;

  friend bool operator<(const judged& a, const judged& b) {
    if (a.act != b.act) return a.act < b.act;
    if (a.provision != b.provision) return a.provision < b.provision;
    if (a.grant != b.grant) return a.grant < b.grant;
    return a.rule < b.rule;
  }
};

struct answers {
  bool ever_established = false;
  std::map<avviso::deadline_kind, values> deadline;  // of the notice
  values endowment, awarded, unallocated;
  std::map<std::string, of_grant> grants;
  std::map<std::string, values> standing;
  std::map<judged, std::set<avviso::outcome>> outcomes;  // EXT-1, EXT-2, EXT-3, EXT-8
};

// In how many histories the acts' imprecise days can be completed.
std::uint64_t histories(const std::vector<avviso::act>& acts);

// `spent_on`: the day asked of may_spend. `judging`: whether outcomes are asked for.
answers ask_all(const std::vector<avviso::act>& acts, const avviso::as_of& when, avviso::date spent_on, bool judging);

}  // namespace reference

#endif
