// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_HPP
#define AVVISO_SRC_HISTORY_FOLD_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/rules/efficacy.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "cases.hpp"

namespace avviso::inline v0::detail {

// A provision that sets a time limit: who, to which day, and whom it reaches (null: the target without more).
struct writer {
  std::uint32_t act;
  std::uint32_t provision;
  date to;
  const reach* whom;
};

// What acts are to a dossier as of one day. Each member tells what is so in one case.
class fold {
 public:
  fold(const dossier& of, const as_of& when) : of_(of), when_(when) {}

  [[nodiscard]] const act& act_at(std::uint32_t index) const { return of_.acts()[index]; }

  [[nodiscard]] bool known(cases& in, const act& which) const;
  [[nodiscard]] bool registration_known(cases& in, const act& which) const;
  [[nodiscard]] effect effect_in(cases& in, const act& which) const;
  [[nodiscard]] bool in_force(cases& in, const act& which) const;

  // On record, adopted, and without effect because nobody says that it was registered.
  [[nodiscard]] bool adopted_without_effect(cases& in, const act& which) const;

  // Whether a provision that is offered to `whom` reaches the grant; notes the adhesion that decides.
  [[nodiscard]] bool reaches(cases& in, std::uint32_t act, std::uint32_t provision, const reach& whom,
                             std::string_view grant, bool (*elects)(election), std::vector<ground>& notes) const;

  // What the grant's beneficiary accepted of an act, by the record; *not stated* when nothing is on record.
  [[nodiscard]] stated<election> elected(cases& in, std::uint32_t act, std::string_view grant) const;

  // Whether act `a` stands before act `b`: by day of effect, day of adoption, rank of kind, number. Where nothing tells
  // two acts apart, either may.
  [[nodiscard]] bool stands_before(cases& in, std::uint32_t a, std::uint32_t b) const;

  // All provisions that can set a time limit of the notice (no grant) or of a grant.
  [[nodiscard]] std::vector<writer> writers(deadline_kind which, std::optional<std::string_view> grant) const;

  // Whether a writer is in force and reaches the grant.
  [[nodiscard]] bool applies(cases& in, const writer& one, std::optional<std::string_view> grant,
                             std::vector<ground>& notes) const;

  // The one among the writers for which `counts` that stands last; null when none counts.
  template <class Counts>
  [[nodiscard]] const writer* last(cases& in, const std::vector<writer>& all, Counts counts) const {
    const writer* found = nullptr;
    for (const auto& one : all) {
      if (found != nullptr && surely_stands_before(in, one.act, found->act)) continue;
      if (!counts(one)) continue;
      if (found == nullptr || goes_before(in, *found, one)) found = &one;
    }
    return found;
  }

  // The day that was in force before a provision: set by the last writer that stands before it.
  [[nodiscard]] stated<date> day_before(cases& in, const std::vector<writer>& all, const writer& provision) const;

  [[nodiscard]] bool awarded(cases& in, std::string_view grant) const;

  // What one act adds to the endowment, the awards or the rest; nothing, when it is not in force.
  [[nodiscard]] result<std::optional<stated<euro>>> contribution(cases& in, std::uint32_t act, field what,
                                                                 std::vector<ground>& notes) const;

 private:
  [[nodiscard]] bool goes_before(cases& in, const writer& a, const writer& b) const;
  [[nodiscard]] bool surely_stands_before(cases& in, std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] const partial_date* only_day_of_effect(const act& which) const;

  const dossier& of_;
  as_of when_;
};

}  // namespace avviso::inline v0::detail

#endif
