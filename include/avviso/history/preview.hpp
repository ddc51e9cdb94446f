// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_PREVIEW_HPP
#define AVVISO_HISTORY_PREVIEW_HPP

#include <avviso/history/difference.hpp>
#include <avviso/history/snapshot.hpp>
#include <avviso/provision.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/finding.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0 {

/// What acts would do, before anybody adopts them.
struct previewed {
  snapshot before;
  snapshot after;                      ///< with the drafts
  std::vector<finding> findings;       ///< of acts and grants by their index in `after.dossier()`
  std::vector<changed_field> changes;  ///< every question that is answered otherwise, as `difference` gives them
};

/// What acts not adopted yet would do to a dossier, as a day knows it; the dossier stays as it is.
///
/// Of the dossier there is what was known on `when.known`, and no more: acts known later, statements made later, and
/// what happened to acts later (a registration, a publication, a review and its requests) are left out; what an
/// imprecise day leaves open stays. So a draft may have the id of an act that is known only later. Both snapshots stand
/// on `when.in_force`, and know what is known on `when.known` or, where that is later, on the last of the days that the
/// drafts state of themselves.
///
/// The findings are what the rules say of the drafts, of other acts where the drafts change that, and of every rule of
/// the rulebook something: one that has nothing to judge in the drafts is not applicable, of no act. By rule, then as
/// `snapshot::findings`. Errors: as `dossier::with`. Costs the questions that the drafts may bear on, twice: where they
/// name grants, of these alone and of the notice.
[[nodiscard]] result<previewed> preview(const dossier& of, const std::vector<act>& drafts, const as_of& when,
                                        const extension_caps& caps = extension_caps::none());

/// An act taken out of the record, as if nobody had ever made it.
struct removal {
  std::string of;  ///< the id of the act

  friend bool operator==(const removal&, const removal&) = default;
};

/// What changes when an act is annulled, or was never made: as `difference`. The annulling act has effect on
/// `when.in_force` and is known on `when.known`; its own standing is none of the changes. Error: no_such_act.
[[nodiscard]] result<std::vector<changed_field>> impact_of(const dossier& of, const annulment& what, const as_of& when);
[[nodiscard]] result<std::vector<changed_field>> impact_of(const dossier& of, const removal& what, const as_of& when);

}  // namespace avviso::inline v0

#endif
