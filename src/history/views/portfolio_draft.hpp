// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_DRAFT_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_DRAFT_HPP

#include <avviso/act.hpp>

#include <cstdint>
#include <optional>
#include <vector>

#include "portfolio_part.hpp"

namespace avviso::inline v0::detail {

class archive;

// A draft that moves time limits or adds money to grants, and does nothing else, after all that is on record: what each
// comes to follows from what it is without the draft, and nothing need be laid anew.
class last_change {
 public:
  // None: the draft is another, or bears on others, or others on it. `with_it`: the dossier that has it.
  [[nodiscard]] static std::optional<last_change> of(const dossier& with_it, const act& draft, const as_of& when);

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

  // What is added to a grant, of which this is the award; none: that is not told by it.
  [[nodiscard]] std::optional<std::int64_t> added(laid_word award, std::uint32_t grant) const;

 private:
  struct reached_grants {
    bool are_all;
    std::vector<bool> by_place = {};  // those that are named

    [[nodiscard]] bool has(std::uint32_t grant) const { return are_all || (!by_place.empty() && by_place[grant]); }
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

  [[nodiscard]] bool read(const provision& says, const archive& of);

  std::vector<move> moves_;
  std::vector<addition> additions_;
};

}  // namespace avviso::inline v0::detail

#endif
