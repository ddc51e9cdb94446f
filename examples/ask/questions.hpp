// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_QUESTIONS_HPP
#define ASK_QUESTIONS_HPP

#include <avviso/avviso.hpp>

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "lines.hpp"
#include "options.hpp"

/// A question, with the words that follow it, and from where it is asked.
struct inquiry {
  avviso::dossier of;
  options how;
  std::vector<std::string> words;  ///< what follows the question
  std::ostream& out;

  /// The dossier as the options ask; in force on `otherwise`, where they name no day.
  [[nodiscard]] avviso::snapshot at(avviso::date otherwise = avviso::date::max()) const;
  [[nodiscard]] avviso::snapshot known_on(avviso::date day) const;

  /// The grant that a word names, however it is spelt, or whose CUP or project code it is. Throws `bad_input`.
  [[nodiscard]] std::string grant(const std::string& word) const;
  /// The grant whose CUP or project code a word is; else the word, since sources speak of grants that nobody awards.
  [[nodiscard]] std::string if_coded(const std::string& word) const;
  /// The same as `grant`; none for `-`, the notice itself.
  [[nodiscard]] std::optional<std::string> subject(const std::string& word) const;
  /// The field that a word names, of `subject` or of a line of the notice, `line:NAME`. Throws `bad_input`.
  [[nodiscard]] avviso::question asked(const std::string& whom, const std::string& field) const;
  /// The act that a word names by its id. Throws `bad_input`.
  [[nodiscard]] std::string act(const std::string& word) const;

  [[nodiscard]] std::string say(std::string_view english, std::string_view italian) const {
    return ::words{english, italian}.in(how.in);
  }
  int tell(const std::vector<line>& lines) const;
};

// Each answers on `out`, and gives the exit code. They throw `bad_input`.
// listings.cpp: everything of one kind
int ask_notice(const inquiry& about);
int ask_grants(const inquiry& about);
int ask_deadlines(const inquiry& about);
int ask_envelope(const inquiry& about);
int ask_payments(const inquiry& about);
int ask_partners(const inquiry& about);
int ask_acts(const inquiry& about);
// fields.cpp: one field
int ask_end(const inquiry& about);
int ask_may_spend(const inquiry& about);
int ask_fact(const inquiry& about);
int ask_explain(const inquiry& about);
int ask_why_not(const inquiry& about);
// changes.cpp: along time
int ask_timeline(const inquiry& about);
int ask_diff(const inquiry& about);
int ask_due(const inquiry& about);
// judgements.cpp: what the rules say
int ask_audit(const inquiry& about);
int ask_preview(const inquiry& about);
int ask_accept(const inquiry& about);
// registers.cpp: what an office needs to know, and to bring together
int ask_settle(const inquiry& about);
int ask_merge(const inquiry& about);

#endif
