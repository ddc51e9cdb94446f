// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_WHY_NOT_HPP
#define AVVISO_HISTORY_WHY_NOT_HPP

#include <avviso/history/snapshot.hpp>
#include <avviso/rules/efficacy.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace avviso::inline v0 {

/// Why a provision does not do for a grant what it says.
enum class obstacle : std::uint8_t {
  not_awarded,          ///< the grant is not awarded
  not_known,            ///< the act is not on record yet
  annulled,             ///< another act annuls it, or what it says, or does for the grant
  corrected,            ///< another act corrects what it says
  without_effect,       ///< the act has no effect: see `efficacy`
  not_yet_effective,    ///< its day has not come
  other_deadline,       ///< it moves another time limit
  other_target,         ///< it does nothing for a grant: it is offered to none, or names others; or for the notice
  not_adhered,          ///< the beneficiary accepted something else of the act, or nothing
  adhesion_not_stated,  ///< no document says whether the beneficiary adhered
  adhesion_to_come,     ///< it adheres on a later day
  withdrawn,            ///< it declined, or took its adhesion back
  superseded,           ///< a later provision sets the same
  grant_ended,    ///< the grant was waived, revoked or closed, or lapsed; of money, not by its closing, before or since
  awarded_later,  ///< it is for the grants that were awarded when it came
  nothing_on_record,     ///< what it refers to is not on record: the act, the provision of it, any of the grants; or
                         ///< the act offers nothing to adhere to, or adds nothing to allot
  not_suspended,         ///< it resumes a grant that is not suspended, or the notice
  no_partnership,        ///< nobody says who carries the grant out
  nobody_of_that_name,   ///< who leaves, is succeeded or has a share is not in the partnership, or not in that role
  several_of_that_name,  ///< it names several parties of one name, whom an identifier would tell apart
  no_lead,               ///< nobody leads the partnership whose lead changes
  leads_already,         ///< who takes the lead, or joins as a partner, is the lead
  adopted_after_expiry,  ///< the term that it extends had ended before: it has its effects, and they may be contested
  stayed,                ///< another act stays it, or what it says, or does for the grant
  replaced,              ///< another act replaces it
  other_line,            ///< it is for another line of the notice; of the notice itself: for one of its lines
  award_accepted,        ///< no award lapses by it: it was accepted in time, or the grant had ended
};

/// One reason why a provision does not do what it says.
struct why_not_reason {
  avviso::obstacle obstacle;                  ///< what it is
  bool is_sure;                               ///< else it may be so
  std::optional<std::string> act;             ///< the act that stands in the way, by id
  std::optional<efficacy_ground> efficacy{};  ///< where the act has no effect: why

  friend bool operator==(const why_not_reason&, const why_not_reason&) = default;
};

/// Every reason why provision `number` (counted from 0) of an act does not do for a grant what it says, or for the
/// notice, where no grant is named; none if it does. `which` is the time limit asked about, where the provision moves
/// one. Errors: no_such_act, no_such_provision; no_such_grant, for a name that no act awards.
[[nodiscard]] result<std::vector<why_not_reason>> why_not(const snapshot& at, std::string_view act,
                                                          std::uint32_t number, std::optional<std::string_view> grant,
                                                          const std::optional<deadline_name>& which = {});

}  // namespace avviso::inline v0

#endif
