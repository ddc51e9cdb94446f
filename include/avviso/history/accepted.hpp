// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_ACCEPTED_HPP
#define AVVISO_HISTORY_ACCEPTED_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/rules/finding.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A finding with which an office lives, and why: it has been looked at once, and is shown apart from then on. It is
/// accepted as it is: what was undetermined and turns out to be violated is news.
struct accepted_finding {
  avviso::rule rule;                 ///< which rule
  avviso::outcome outcome;           ///< `violated` or `undetermined`: nothing else is there to accept
  std::string of;                    ///< the id of the act that was judged; of a statement, its source
  std::optional<std::string> grant;  ///< none: of the act as a whole, and whatever grant it reaches
  std::string reason;                ///< for people; never interpreted

  friend bool operator==(const accepted_finding&, const accepted_finding&) = default;
};

/// A finding, and what accepts it.
struct acceptance {
  finding found;     ///< as it was made
  std::uint32_t by;  ///< index into the accepted findings

  friend bool operator==(const acceptance&, const acceptance&) = default;
};

/// Findings, with those that are accepted apart.
struct findings_apart {
  std::vector<finding> open;            ///< what nobody has accepted, in its order
  std::vector<acceptance> accepted;     ///< in the order of the findings
  std::vector<std::uint32_t> outdated;  ///< what accepts no finding any more: delete it, so that it hides nothing later
};

/// Sets apart the findings that an office accepts. Grants match as names do; an entry that names the grant goes before
/// one that names none. `of` is the dossier that was judged: of a preview, the one after the drafts. n log n.
///
///     const auto apart = set_apart(audit(register_of_2018, readings::documents()), register_of_2018, known_ones);
///     verdict(apart.open);  // of what is new
[[nodiscard]] findings_apart set_apart(std::span<const finding> findings, const dossier& of,
                                       std::span<const accepted_finding> accepted);

/// Entries that accept, for one reason, what of these findings is violated or undetermined, each once: where the
/// register of an office begins. In the order of the findings.
[[nodiscard]] std::vector<accepted_finding> accept_all(std::span<const finding> findings, const dossier& of,
                                                       const std::string& reason);

}  // namespace avviso::inline v0

#endif
