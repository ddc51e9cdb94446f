// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_PREVIEW_HPP
#define AVVISO_HISTORY_PREVIEW_HPP

#include <avviso/history/difference.hpp>
#include <avviso/history/snapshot.hpp>
#include <avviso/provision.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/extension_caps.hpp>
#include <avviso/rules/finding.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0 {

/// What acts would do, before anybody adopts them.
struct previewed {
  snapshot before;                     ///< without the drafts
  snapshot after;                      ///< with the drafts
  std::vector<finding> findings;       ///< they name acts and grants by index in `after.dossier()`
  std::vector<changed_field> changes;  ///< every question whose answer changes, as `difference` lists them
};

/// What acts not adopted yet would do to a dossier as known on a day; the dossier itself does not change.
///
/// Of the dossier, only what was known on `when.known` counts: acts known later, statements made later, and what later
/// happened to acts (a registration, a publication, a review and its requests) are left out; what an imprecise day
/// leaves open stays. So a draft may have the id of an act that became known only later. Both snapshots are as of
/// `when.in_force`, and know what is known on `when.known` or, if that is later, on the last day that the drafts state
/// about themselves.
///
/// The findings are what the rules say of the drafts, and of other acts where the drafts change that. Every rule of the
/// rulebook appears: a rule with nothing to judge in the drafts is not applicable, and names no act. Ordered by rule,
/// then as in `snapshot::findings`. Errors: those of `dossier::with`. Each question that the drafts may affect is asked
/// twice; where they name grants, these are the questions about those grants and the notice.
[[nodiscard]] result<previewed> preview(const dossier& of, const std::vector<act>& drafts, const as_of& when,
                                        const extension_caps& caps = extension_caps::none());

/// An act taken out of the record, as if nobody had ever made it.
struct removal {
  std::string of;  ///< the id of the act

  friend bool operator==(const removal&, const removal&) = default;
};

/// What changes when an act is annulled, or had never been made.
struct impact {
  snapshot before;                     ///< as it is
  snapshot after;                      ///< with an act that annuls it, or without it
  std::vector<changed_field> changes;  ///< as `difference` lists them
};

/// What the loss of an act would change. The annulling act has effect on `when.in_force` and is known on `when.known`;
/// its own standing is not among the changes. Error: no_such_act.
[[nodiscard]] result<impact> impact_of(const dossier& of, const annulment& what, const as_of& when);
[[nodiscard]] result<impact> impact_of(const dossier& of, const removal& what, const as_of& when);

}  // namespace avviso::inline v0

#endif
