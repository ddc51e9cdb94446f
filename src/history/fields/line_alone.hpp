// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_LINE_ALONE_HPP
#define AVVISO_SRC_HISTORY_FIELDS_LINE_ALONE_HPP

#include <avviso/history/answer.hpp>
#include <avviso/history/dossier.hpp>
#include <avviso/question.hpp>
#include <avviso/result.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "../fold/fold.hpp"

// A line of a notice as if it were a notice: every question of a notice can be asked of it, along every clock.
namespace avviso::inline v0::detail {

// Of which line a question is: the one that it names, or that of its grant where some act gives lines terms of their
// own or is for one alone. None: of the notice.
[[nodiscard]] std::optional<std::string_view> line_asked(const fold& by, const question& what);

// Error: no_such_line, where no establishment that is, or may be, known has such a line.
[[nodiscard]] std::optional<error> no_such_line(const fold& by, std::string_view line);

// Its title, as the acts in force have it; not stated where these leave it open.
[[nodiscard]] stated<std::string> title_of_line(const fold& by, std::string_view line);

// The dossier of the line: the establishment establishes the line, with the notice's time limits where it has none of
// its own; awards are of its grants; what is for other lines does nothing. What is for no line is for all of them.
// How much an increase of the whole envelope gives the line is not stated; what its grants share of it is asked of the
// dossier `for_grants`, and what an award says of one of them, whatever its total is, `for_one_grant`. Its answers name
// acts and statements by the places that they have in the whole dossier, and bear its content. Linear in the dossier.
enum class line_side : std::uint8_t { for_endowment, for_grants, for_one_grant };
[[nodiscard]] dossier line_alone(const fold& by, std::string_view line, line_side side);

// The same of a snapshot, built once for all that is asked of it.
[[nodiscard]] dossier line_alone(const snapshot& at, std::string_view line, line_side side);

// The whole dossier as if its notice had no lines, and as if it stated no endowment but theirs; of neither does a
// source say anything. Built once for all that is asked of the dossier.
struct totals_apart {
  dossier of_notice;
  dossier of_lines;
};
[[nodiscard]] totals_apart endowments_apart(const archive& of);

// The side that a question is asked of.
[[nodiscard]] line_side side_of(const fold& by, const question& what);

// The same answer, as one to a question about a line, or about the whole.
template <class T>
[[nodiscard]] answer<T> as_of_line(const answer<T>& given, const std::optional<std::string>& line) {
  auto asked = given.asked();
  asked.line = line;
  const auto candidates = given.candidates();
  const auto grounds = given.grounds();
  const auto findings = given.findings();
  return {std::move(asked),
          {candidates.begin(), candidates.end()},
          {grounds.begin(), grounds.end()},
          {findings.begin(), findings.end()},
          given.of(),
          given.status() == status::conflict,
          given.possible()};
}

}  // namespace avviso::inline v0::detail

#endif
