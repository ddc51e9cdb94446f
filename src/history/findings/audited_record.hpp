// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FINDINGS_AUDITED_RECORD_HPP
#define AVVISO_SRC_HISTORY_FINDINGS_AUDITED_RECORD_HPP

#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../fields/line_alone.hpp"
#include "../fields/partnership.hpp"
#include "../fields/time_limit_of.hpp"
#include "award_index.hpp"
#include "citations.hpp"
#include "totals_in_order.hpp"

namespace avviso::inline v0::detail {

// What an audit finds once for all acts that it judges, though it judges each by what is known on its own day.
//
// An act is plain if it is on record from the one day of its adoption, has effect from that day or never, and no other
// act bears on it. Claim: where all acts on a field are plain, the field is before each of them on the whole record
// what it is on the act's own day. Proof: what stands before a plain act was adopted by its day, so it is on record on
// that day too, and in the same state. What was adopted later stands after it on the whole record.
class audited_record {
 public:
  audited_record(const dossier& of, const readings& how);
  audited_record(const audited_record&) = delete;
  audited_record(audited_record&&) = delete;
  audited_record& operator=(const audited_record&) = delete;
  audited_record& operator=(audited_record&&) = delete;
  ~audited_record();

  [[nodiscard]] const citations& cited() const { return cited_; }
  [[nodiscard]] const award_index& awards() const { return awards_; }

  // The terms of a limit of the notice or a grant, as `certain_terms`; null where some act on it is not plain.
  [[nodiscard]] const time_limit_of::terms* terms_of(const deadline_name& which, std::optional<std::uint32_t> grant);

  // Who carries a grant out, as `partners_after_each`; null likewise.
  using partners = std::vector<partners_at>;
  [[nodiscard]] const partners* partners_of(std::uint32_t grant);

  // The holidays of Italy by a law as known; of the law that was asked for last.
  [[nodiscard]] const calendar& italy(known_law known);

  // What TOP-2 weighs, after each plain act.
  [[nodiscard]] const totals_in_order& totals();

  // A line of the record alone, and what is found on that; null where a line may have other grants, or other time
  // limits by what sources state, on some earlier day.
  struct line_record;
  [[nodiscard]] line_record* line(std::string_view name, line_side side);

  // The states of acts that wait for conditions and are plain but for these, as are their conditions; by act. What such
  // an act waits for was adopted by the day of its effect, so from that day on its state is the same on every record.
  [[nodiscard]] const fold::states_of_all& states() const { return states_; }

 private:
  [[nodiscard]] bool is_plain(ordinal act) const;
  [[nodiscard]] bool is_plain_but_for_others(ordinal act) const;
  void find_states();
  [[nodiscard]] bool are_lines_alike_on_every_day() const;

  fold whole_;
  citations cited_;
  award_index awards_;
  fold::states_of_all states_;
  struct limit {
    deadline_name which;
    std::optional<time_limit_of::terms> terms;
  };
  std::map<std::optional<std::uint32_t>, std::list<limit>> limits_;  // as far as they were asked
  std::map<std::uint32_t, std::optional<partners>> partners_;
  std::optional<totals_in_order> totals_;
  std::optional<calendar> italy_;
  known_law italy_by_ = known_law::of_this_release();
  std::optional<bool> are_lines_alike_;                                                   // once it has been asked
  std::map<std::pair<std::string, line_side>, std::unique_ptr<line_record>> lines_ = {};  // as far as they were asked
};

struct audited_record::line_record {
  line_record(const dossier& alone, const readings& how) : of(alone), found(of, how) {}

  dossier of;
  audited_record found;
};

}  // namespace avviso::inline v0::detail

#endif
