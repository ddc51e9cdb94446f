// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_DRAFT_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_DRAFT_HPP

#include <avviso/act.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "portfolio_part.hpp"

namespace avviso::inline v0::detail {

// A draft that moves time limits, and does nothing else, after all that is on record: what each comes to follows from
// what it is without the draft, and nothing need be laid anew.
class last_extension {
 public:
  // None: the draft is another, or bears on others, or others on it. `with_it`: the dossier that has it.
  [[nodiscard]] static std::optional<last_extension> of(const dossier& with_it, const act& draft, const as_of& when);

  // Whether it bears on a column: then where that is not laid, the snapshots tell.
  [[nodiscard]] static bool may_change(grant_column what) { return what <= grant_column::expenditure_limit; }
  [[nodiscard]] static bool may_change(notice_column what) { return what <= notice_column::expenditure_limit; }

  [[nodiscard]] laid_word after(laid_word before, std::uint32_t grant, grant_column what) const;
  [[nodiscard]] laid_word after(laid_word before, notice_column what) const;

 private:
  struct move {
    deadline_kind which;
    new_term to;
    bool is_of_notice;
    bool is_for_all;
    std::vector<bool> grants = {};  // those that are named, by place
  };

  explicit last_extension(std::vector<move> all) : moves_(std::move(all)) {}

  std::vector<move> moves_;
};

}  // namespace avviso::inline v0::detail

#endif
