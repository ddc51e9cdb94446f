// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_WORDING_HPP
#define AVVISO_RULES_WORDING_HPP

#include <avviso/language.hpp>
#include <avviso/rules/finding.hpp>

#include <span>
#include <string>
#include <string_view>

namespace avviso::inline v0 {

class dossier;
struct house_rules;

namespace wording {

/// `satisfied`, `violated`, `not applicable`, `undetermined`; «rispettata», …
[[nodiscard]] std::string_view text(outcome says, language in);

/// What a rule needs and nobody states: "the registration by the Court of Auditors"; nothing, for `none`; "a fact", for
/// one of a house. Static text.
[[nodiscard]] std::string_view text(fact missing, language in);

/// `EXT-1 satisfied: <what the rule requires>; 19 March 2021, compared with 31 December 2021 (<the law>)`. One line.
[[nodiscard]] std::string text(const finding& one, language in);

/// The same, after the act and the grant that it speaks of.
[[nodiscard]] std::string text(const finding& one, const dossier& of, language in);

/// The same of findings that are `alike`: after the act, how many grants they are of, and their names, the first
/// twelve.
[[nodiscard]] std::string text(std::span<const finding> alike, const dossier& of, language in);
[[nodiscard]] std::string text(std::span<const finding> alike, const dossier& of, const house_rules& house,
                               language in);

/// Whose findings these are: `3 grants: Lazio, Puglia, Umbria`; `Lazio`, of one grant; nothing, of none.
[[nodiscard]] std::string grants_of(std::span<const finding> alike, const dossier& of, language in);

/// The same two, of a finding of avviso's rules or of the house's.
[[nodiscard]] std::string text(const finding& one, const house_rules& house, language in);
[[nodiscard]] std::string text(const finding& one, const dossier& of, const house_rules& house, language in);

}  // namespace wording
}  // namespace avviso::inline v0

#endif
