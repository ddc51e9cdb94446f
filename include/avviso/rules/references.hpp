// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_REFERENCES_HPP
#define AVVISO_RULES_REFERENCES_HPP

#include <avviso/rules/judge.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace avviso::inline v0 {

/// REF-1  The acts and grants that an act refers to are on record, and so is the party that leaves a partnership, is
/// succeeded in it or has a share of it. Measured and limit, where violated: how many of them are, and how many there
/// are. Not applicable to an act that refers to none.
[[nodiscard]] constexpr finding references_on_record(std::size_t on_record, std::size_t referred_to) noexcept {
  if (referred_to == 0) return does_not_apply(rule::REF_1);
  if (on_record == referred_to) return judge(rule::REF_1, true, {}, {});
  return judge(rule::REF_1, false, measure::count(on_record), measure::count(referred_to));
}

/// The same of ids and names.
[[nodiscard]] constexpr finding references_on_record(std::span<const std::string_view> referred_to,
                                                     std::span<const std::string_view> on_record) noexcept {
  std::size_t known = 0;
  for (const auto one : referred_to) {
    bool found = false;
    for (const auto id : on_record) found = found || id == one;
    known += found ? 1U : 0U;
  }
  return references_on_record(known, referred_to.size());
}

/// REF-2  An act is on record once: no other has its authority, kind, number and day. Twice on record, its effects
/// count twice.
[[nodiscard]] constexpr finding on_record_once(bool has_twin) noexcept { return judge(rule::REF_2, !has_twin, {}, {}); }

/// REF-3  One dossier is one notice, the one that is established first. An establishment of another number is of
/// another notice: it gives this one no money and no units.
[[nodiscard]] constexpr finding establishes_this_notice(bool has_its_number) noexcept {
  return judge(rule::REF_3, has_its_number, {}, {});
}

/// REF-4  An adhesion comes before the list of adhesions to the act is closed. A later one has no effect.
[[nodiscard]] constexpr finding adheres_to_an_open_list(bool is_open) noexcept {
  return judge(rule::REF_4, is_open, {}, {});
}

/// REF-5  (warning) A CUP, or another code of a project, is on one grant. It follows one project for its whole life, so
/// the second grant that bears it is often a code copied by mistake, or one project financed twice. A grant that was
/// given up or taken back has left its project, and its CUP, free.
[[nodiscard]] constexpr finding bears_a_code_of_its_own(bool is_on_another_grant) noexcept {
  return judge(rule::REF_5, !is_on_another_grant, {}, {});
}

/// REF-6  A grant is awarded to a proposal that the ranking has not rejected, by the last ranking that names it when it
/// is awarded. A proposal on the reserve list may be awarded, when others give up.
[[nodiscard]] constexpr finding awarded_as_ranked(bool is_rejected) noexcept {
  return judge(rule::REF_6, !is_rejected, {}, {});
}

/// REF-7  A grant that an act names has not been given up, taken back or closed before: the act does nothing for it. Of
/// money TOP-8 says so, of a second waiver or revocation TOP-6; a grant may be awarded anew.
[[nodiscard]] constexpr finding names_a_running_grant(bool has_ended) noexcept {
  return judge(rule::REF_7, !has_ended, {}, {});
}

/// REF-8  What an act takes away from another act, ends or corrects, is there: an annulment or a stay for some grants
/// is of what concerns them, and the end of a stay names an act that stays another. Else it does nothing.
[[nodiscard]] constexpr finding takes_what_is_there(bool is_there) noexcept {
  return judge(rule::REF_8, is_there, {}, {});
}

}  // namespace avviso::inline v0

#endif
