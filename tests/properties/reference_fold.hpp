// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_REFERENCE_FOLD_HPP
#define AVVISO_TESTS_PROPERTIES_REFERENCE_FOLD_HPP

#include <avviso/avviso.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

// What a dossier answers, the slow way. Every imprecise day is replaced by each of its days in turn, each with each; in
// each of these histories, whose days are all plain numbers, the acts are put in order and done one after the other.
// What no document decides (an adhesion of which nothing is on record, the order of acts that nothing tells apart) is
// tried both ways. Nothing is skipped because it seems not to matter.
namespace reference {

struct stated_first {
  template <class T>
  bool operator()(const std::optional<T>& a, const std::optional<T>& b) const {
    if (!a || !b) return a.has_value() && !b.has_value();
    return *a < *b;
  }
};

// Nothing: not stated.
template <class T>
using possible = std::set<std::optional<T>, stated_first>;

// A day number, cents, units, false or true, a standing.
using value = std::optional<std::int64_t>;
using values = possible<std::int64_t>;
using texts = possible<std::string>;

// A value that a source states: which alternative it is, its number, its text.
using stated_fact = std::tuple<std::size_t, std::int64_t, std::string>;

// What is answered: the candidates, and whether sources contradict each other or the acts.
template <class T>
struct reply {
  possible<T> candidates;
  bool in_conflict = false;
  bool is_unchecked = false;  // a source states a sum: only laws of all answers are asked of it
};

struct of_grant {
  bool ever_on_record = false;   // some act on record awards it
  bool ever_awarded = false;     // some act in force does
  std::vector<values> deadline;  // by place in `limits_of`
  values units, award, top_ups, reductions, total, paid, payable, to_recover, declared, undeclared;
  values may_spend, last_day_to_spend, standing;
  std::map<avviso::milestone, values> milestone;
  texts partnership;
};

struct of_line {
  bool ever_known = false;
  std::vector<values> deadline;
  values endowment, awarded, granted, unallocated, units, paid, declared;
  std::map<avviso::milestone, values> milestone;
};

// What a rule says of one provision of one act, perhaps for one grant, over all histories.
struct judged {
  std::string act;
  std::size_t provision;
  std::string grant;
  avviso::rule rule;

  friend bool operator<(const judged& a, const judged& b) {
    return std::tie(a.act, a.provision, a.grant, a.rule) < std::tie(b.act, b.provision, b.grant, b.rule);
  }
};

// What the acts say, sources left aside.
struct answers {
  bool ever_established = false;
  std::vector<values> deadline;  // of the notice
  values endowment, awarded, granted, unallocated, units, paid, declared;
  values added;  // to all grants
  bool ever_knows_an_award = false;
  std::map<avviso::milestone, values> milestone;                              // of the notice
  std::map<std::pair<avviso::authority_role, std::string>, texts> authority;  // of each scope, "" for none
  std::map<std::string, values> ranked;
  std::map<std::string, of_grant> grants;
  std::map<std::string, of_line> lines;
  std::map<std::string, values> standing;
  std::map<judged, std::set<avviso::outcome>> outcomes;  // EXT-1 to 3, EXT-8, PAY-5, PAY-6, RED-2, CAP-2 of awards
  // The moves, by act, provision and grant, before which a day may have been in force.
  std::set<std::tuple<std::string, std::size_t, std::string>> with_a_day;
};

// In how many histories the acts' imprecise days can be completed.
std::uint64_t histories(const std::vector<avviso::act>& acts);

// Whether some act bears on itself, by what annuls, corrects and conditions.
bool bear_in_a_circle(const std::vector<avviso::act>& acts);

// The time limits that acts speak of: the usual ones and those they name.
std::vector<avviso::deadline_name> limits_of(const std::vector<avviso::act>& acts);

// The names of the lines that notices have; of the grants that acts award or by corrections may come to award; of the
// proposals they rank.
std::set<std::string> lines_of(const std::vector<avviso::act>& acts);
std::set<std::string> grants_of(const std::vector<avviso::act>& acts);
std::set<std::string> proposals_of(const std::vector<avviso::act>& acts);

// What there is to ask: the acts, what sources state, and the day asked of may_spend.
struct papers {
  std::vector<avviso::act> acts;
  std::vector<avviso::statement> statements = {};
};

// The same with what acts say of themselves as others correct it, by what is known.
papers with_data_corrected(const papers& of, const avviso::as_of& when);

// `judging`: whether outcomes are asked for.
answers ask_all(const papers& of, const avviso::as_of& when, avviso::date spent_on, bool judging);

// What sources make of an answer of the acts to `asked`.
reply<std::int64_t> with_sources(const values& by_acts, const papers& of, const avviso::as_of& when,
                                 const avviso::question& asked);
reply<std::string> with_sources(const texts& by_acts, const papers& of, const avviso::as_of& when,
                                const avviso::question& asked);
// What the notice has, has awarded, has granted and has left, with what sources state of any of them.
struct balance_sheet {
  reply<std::int64_t> endowment, awarded, granted, unallocated;
};
balance_sheet balanced(const answers& by_acts, const papers& of, const avviso::as_of& when);

reply<stated_fact> fact_stated(const papers& of, const avviso::as_of& when, const avviso::question& asked);

// The members of a partnership, in words.
std::string in_words(const std::vector<avviso::member>& members);

}  // namespace reference

#endif
