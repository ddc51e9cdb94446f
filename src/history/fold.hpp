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

// What acts are to a dossier as of one day. Each member tells what is so in one case.
class fold {
 public:
  fold(const dossier& of, const as_of& when) : of_(of), when_(when) {}

  [[nodiscard]] const dossier& of() const { return of_; }
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

  // What no document says, and the readings decide: that the grant's beneficiary adhered.
  [[nodiscard]] bool adhered_in_silence(cases& in, std::uint32_t act, bool (*elects)(election)) const;

  // Whether act `a` stands before act `b`: by day of effect, day of adoption, rank of kind, number. Where nothing tells
  // two acts apart, either may: each stands before the other.
  [[nodiscard]] bool may_stand_before(cases& in, std::uint32_t a, std::uint32_t b) const;

  // The given acts in groups that share nothing that is open: what is so of the acts of one group, and of whether they
  // reach the grant, has no bearing on another.
  [[nodiscard]] std::vector<std::vector<std::uint32_t>> independent(const std::vector<std::uint32_t>& acts,
                                                                    std::optional<std::string_view> grant) const;

  [[nodiscard]] bool awarded(cases& in, std::string_view grant) const;

  // The endowment with which the notice is established, by the last of these acts that is in force; not stated when
  // none is.
  [[nodiscard]] stated<euro> established(cases& in, const std::vector<std::uint32_t>& acts,
                                         std::vector<ground>& notes) const;

  // What one act adds to the endowment, the awards or the rest.
  [[nodiscard]] result<stated<euro>> contribution(cases& in, std::uint32_t act, field what,
                                                  std::vector<ground>& notes) const;

 private:
  const dossier& of_;
  as_of when_;
};

}  // namespace avviso::inline v0::detail

#endif
