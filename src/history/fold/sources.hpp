// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_SOURCES_HPP
#define AVVISO_SRC_HISTORY_FOLD_SOURCES_HPP

#include <avviso/question.hpp>
#include <avviso/time/date.hpp>

#include <optional>
#include <vector>

#include "fold.hpp"

// Which statements of sources count for a question: of those that are known, the ones that speak of the latest day.
namespace avviso::inline v0::detail {

struct spoken {
  std::vector<ordinal> all;       // indices of statements, of one day; several sources may differ
  std::optional<date> day;        // the day they speak of; none: there are none
  std::vector<ordinal> whenever;  // statements that speak of every day
  bool prevail = false;           // all are of the source that prevails

  friend bool operator==(const spoken&, const spoken&) = default;
};

// By the days that statements may speak of, each way in which it may be; without statements where none speaks yet.
[[nodiscard]] std::vector<spoken> each_spoken(const fold& by, const question& asked);

}  // namespace avviso::inline v0::detail

#endif
