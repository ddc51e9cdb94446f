// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_DEED_HPP
#define AVVISO_HISTORY_DEED_HPP

#include <avviso/requirements.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// What a provision does to what was asked about.
enum class deed : std::uint8_t {
  establishes,
  opens,
  reopens,
  appoints,
  ranks,
  designates,
  awards,
  signs,
  starts,
  changes_partners,
  suspends,
  resumes,
  waives,
  revokes,
  closes,
  extends,
  tops_up,
  enlarges,
  allots,
  adheres,
  declines,
  withdraws,
  closes_adhesions,
  corrects,
  annuls,
  stays,
  ends_stay,
  replaces,
  ratifies,
  closes_window,
  suspends_window,
  dissolves_reservation,
  counts,  ///< says from what a time limit runs
  pays,
  recovers,
  submits_report,
  accepts_award,
  declares_expenditure,
  reduces,
  reallocates,
  redetermines,
  lapses,
};

}  // namespace avviso::inline v0

#endif
