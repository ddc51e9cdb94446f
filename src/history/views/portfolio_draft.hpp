// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_DRAFT_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_DRAFT_HPP

#include <avviso/act.hpp>
#include <avviso/defaults.hpp>
#include <avviso/history/as_of.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "portfolio_part.hpp"

namespace avviso::inline v0::detail {

class archive;

// A draft that moves time limits or adds money to grants, and does nothing else, after all that is on record: what each
// comes to follows from what it is without the draft, and nothing need be laid anew.
class last_change {
 public:
  // Whether it bears on a column: then where that is not laid, the snapshots tell.
  [[nodiscard]] bool may_change(grant_column what) const {
    const bool is_added_to = what == grant_column::top_ups || what == grant_column::total;
    return what <= grant_column::expenditure_limit ? !moves_.empty() : is_added_to && !additions_.empty();
  }
  [[nodiscard]] bool may_change(notice_column what) const {
    const bool is_added_to = what == notice_column::granted || what == notice_column::unallocated;
    return what <= notice_column::expenditure_limit ? !moves_.empty() : is_added_to && !additions_.empty();
  }

  // The day of a time limit.
  [[nodiscard]] laid_word moved(laid_word before, std::uint32_t grant, grant_column what) const;
  [[nodiscard]] laid_word moved(laid_word before, notice_column what) const;
  // Whether it names no grant that it moves or adds to: then it does the same to all.
  [[nodiscard]] bool is_alike_for_all() const { return !names_any_; }

  // What is added to a grant, of which this is the award; none: that is not told by it.
  [[nodiscard]] std::optional<std::int64_t> added(laid_word award, std::uint32_t grant) const;

 private:
  friend class draft_over;

  struct reached_grants {
    bool are_all = false;
    const std::vector<std::string>* named = nullptr;
    std::vector<bool> by_place = {};  // those that are named

    [[nodiscard]] bool has(std::uint32_t grant) const { return are_all || (!by_place.empty() && by_place[grant]); }
    void find_in(const archive& of);
  };
  struct move {
    deadline_kind which;
    new_term to;
    bool is_of_notice;
    reached_grants whom;
  };
  struct addition {
    std::int64_t cents;
    reached_grants whom;
  };

  [[nodiscard]] bool read(const provision& says);

  std::vector<move> moves_;
  std::vector<addition> additions_;
  bool names_any_ = false;
};

// A draft, as if it were on record in one notice after the other.
class draft_over {
 public:
  // Both last as long.
  draft_over(const act& draft, const as_of& when);

  // What it changes in a notice, until the next is asked for; null: the draft is another, or bears on others, or others
  // on it, or the notice would refuse it.
  [[nodiscard]] const last_change* in(const portfolio_part& part);

 private:
  void read_with(const defaults& once);

  const act& draft_;
  const as_of& when_;
  std::size_t id_;  // hashed
  bool waits_for_replies_ = false;
  const defaults none_{};
  std::optional<defaults> read_with_ = {};  // what its act says where it says nothing
  std::optional<last_change> change_ = {};  // with these, if it is such a draft
  std::int32_t since_ = 0;                  // when it takes effect then
};

// A word that says a value, and what is added to it; not laid, where nobody can tell here.
[[nodiscard]] laid_word plus(laid_word before, const std::optional<std::int64_t>& more);

}  // namespace avviso::inline v0::detail

#endif
