// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_WORDING_HPP
#define AVVISO_HISTORY_WORDING_HPP

#include <avviso/history/pending.hpp>
#include <avviso/history/why_not.hpp>
#include <avviso/wording.hpp>

#include <string>

/// What is asked of a dossier, and answered, as words. Findings and explanations are in avviso/wording.hpp.
namespace avviso::inline v0::wording {

/// What is asked: "the end of the activities of Lazio", «il termine finale delle attività di Lazio». Of a standing the
/// act's id.
[[nodiscard]] std::string text(const question& asked, language in);

/// The values alone: "31 December 2021 or 30 June 2022"; "not stated".
[[nodiscard]] std::string text(const answer<any_value>& given, language in);
template <class T>
[[nodiscard]] std::string text(const answer<T>& given, language in) {
  return text(detail::any(given), in);
}

/// What an act waits for: "the Court of Auditors has not registered it"; "its day, 1 September 2021, has not come".
[[nodiscard]] std::string text(const pending_act& waiting, language in);

/// Why a provision does not do what it says, with "perhaps" where that is not sure.
[[nodiscard]] std::string text(const why_not_reason& why, language in);

}  // namespace avviso::inline v0::wording

#endif
