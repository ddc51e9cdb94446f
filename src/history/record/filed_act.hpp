// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_FILED_ACT_HPP
#define AVVISO_SRC_HISTORY_RECORD_FILED_ACT_HPP

#include <avviso/act.hpp>
#include <avviso/history/content_hash.hpp>
#include <avviso/statement.hpp>

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "provision_index.hpp"

namespace avviso::inline v0::detail {

// An act as it is filed, once for all dossiers that hold it, with what depends on the act alone.
struct filed_act : boost::intrusive_ref_counter<filed_act> {
  explicit filed_act(act one);

  // Where a provision, or the one that it puts in another's place, names many grants; else null.
  [[nodiscard]] const provision_index* index_of(std::uint32_t provision) const;

  act what;
  content_hash content;
  std::vector<std::uint32_t> general;    // provisions that name no grant, or that reach more than those they name
  bool is_known_by_itself = false;       // it is known no earlier than on its own day
  bool has_open_day = false;             // one of its days is not known to the day
  bool sets_openly = false;              // a time limit to a day that no single one stands for, in some wording
  bool gives_hour = false;               // to a time limit, as it is written or as it corrects
  bool names_line = false;               // it gives a line terms of its own, or is for one, or corrects to what does
  bool corrects_data = false;            // what another act says of itself
  bool lapses = false;                   // by it an award lapses unless accepted, as it is written or as it corrects
  bool awards = false;                   // it names grants that it awards, or that a provision corrected by it awards
  std::optional<date> plain_since = {};  // the one day from which it is known and has effect, whatever is read

 private:
  struct indexed {
    std::uint32_t provision;
    provision_index names;
  };
  std::vector<indexed> indexed_;  // by provision
};

// A statement as it is filed.
struct filed_statement : boost::intrusive_ref_counter<filed_statement> {
  explicit filed_statement(statement one) : what(std::move(one)) {}

  statement what;
};

}  // namespace avviso::inline v0::detail

#endif
