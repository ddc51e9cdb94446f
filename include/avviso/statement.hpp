// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_STATEMENT_HPP
#define AVVISO_STATEMENT_HPP

#include <avviso/deadline_time.hpp>
#include <avviso/detail/sound_variant.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/question.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/partial_date.hpp>

#include <string>
#include <variant>

namespace avviso::inline v0 {

/// A value that a source states. Of a time limit, a `date` says nothing of the hour, and contradicts none; a
/// `deadline_time` says it.
using stated_value = detail::sound_variant<date, euro, units, std::string, deadline_time>;

/// What a source says of a field: a page, a report, a press release. It changes nothing, because only acts do.
///
/// It speaks of a day, and is compared with what the acts say at the end of that day. Where they are silent it is the
/// base, which acts of later days move; where they differ, the answer is a conflict. Either lasts until an act writes
/// the field after that day: what acts do then supersedes what the source said. It says nothing of earlier days. What
/// was stated last supersedes what was stated of an earlier day, by whichever source; sources contradict each other of
/// one day. A milestone, an authority or a fact has no such day: a statement of one holds whatever the day, unless it
/// says of which day it speaks.
///
/// A page of 1 May 2020 says that the activities end on 31 December; a decree of 1 June moves that by six months: until
/// 31 May the end is 31 December, then 30 June 2021.
struct statement {
  std::string source;  ///< who says so
  date known;          ///< since when: the day of the source; for a page without one, the day on which it was read
  stated<partial_date> of = not_stated;  ///< the day it speaks of; not stated: `known`, for a field that has such a day
  question about;                        ///< of a field that a source may state, by its row
  stated_value value;                    ///< of the field's kind; for a fact, of any kind

  friend bool operator==(const statement&, const statement&) = default;
};

}  // namespace avviso::inline v0

#endif
