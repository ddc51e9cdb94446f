// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_CALL_HPP
#define AVVISO_PROVISION_CALL_HPP

#include <avviso/chosen.hpp>
#include <avviso/deadline_time.hpp>
#include <avviso/notice.hpp>
#include <avviso/stated.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// Adozione dell'avviso: the notice as the act establishes it.
struct establishment {
  avviso::notice notice;  ///< as it is from now on; what is not stated stays

  friend bool operator==(const establishment&, const establishment&) = default;
};

/// Apertura dei termini: the first and the last day to apply, with their hours where the act gives them. «a partire dal
/// 16 novembre 2015 e fino al 29 febbraio 2016». To move the last day of a window that is open is an `extension`.
struct window_opening {
  stated<deadline_time> opens;   ///< the first day to apply
  stated<deadline_time> closes;  ///< the last day to apply
  /// «fino a esaurimento delle risorse»: it closes once an act declares that nothing is left (`window_closing`), and
  /// on its last day at the latest, where it has one.
  bool until_exhausted = false;
  /// For whom alone this window is; empty: for all who may apply. Such a window is one more, and leaves the notice's
  /// own as it is.
  std::vector<std::string> reserved_for{};
  std::optional<std::string> line{};  ///< of that line of the notice alone; none: of the notice and all its lines

  friend bool operator==(const window_opening&, const window_opening&) = default;
};

/// Riapertura dei termini: a new window after one that has closed; what the act does not state about it is not stated,
/// because the days of the old window do not carry over. «Il 19 giugno 2017 sono stati riaperti i termini dell'Avviso»
struct window_reopening {
  stated<deadline_time> opens;        ///< the first day to apply
  stated<deadline_time> closes;       ///< the last day to apply
  bool until_exhausted = false;       ///< as of a `window_opening`
  std::optional<std::string> line{};  ///< of that line of the notice alone; none: of the notice and all its lines

  friend bool operator==(const window_reopening&, const window_reopening&) = default;
};

/// Why a window closes before its last day.
enum class closing_reason : std::uint8_t {
  exhausted,  ///< esaurimento delle risorse
  other,      ///< whatever else the act says
};

/// Chiusura anticipata dello sportello: applications may be made until `at`, and no more. «lo sportello è chiuso alle
/// ore 12:00 del 3 maggio 2022 per esaurimento delle risorse»
struct window_closing {
  stated<deadline_time> at;           ///< the last moment to apply; without an hour, the end of the day
  chosen<closing_reason> because;     ///< why, as the act says
  std::optional<std::string> line{};  ///< of that line of the notice alone; none: of the notice and all its lines

  friend bool operator==(const window_closing&, const window_closing&) = default;
};

/// Sospensione dello sportello: what was applied for between these has no effect. The window's last day stays.
struct window_suspension {
  stated<deadline_time> from;         ///< without an hour, from the beginning of the day
  stated<deadline_time> to;           ///< without an hour, to the end of the day
  std::optional<std::string> line{};  ///< of that line of the notice alone; none: of the notice and all its lines

  friend bool operator==(const window_suspension&, const window_suspension&) = default;
};

/// Nomina della commissione di valutazione. «Il 10 ottobre 2016 è stato emanato il decreto di nomina della Commissione»
struct committee_appointment {
  std::optional<std::string> line{};  ///< for that line of the notice; none: for all

  friend bool operator==(const committee_appointment&, const committee_appointment&) = default;
};

/// What the ranking says of a proposal.
enum class ranking_outcome : std::uint8_t {
  selected,                   ///< ammesso a finanziamento
  reserve,                    ///< idoneo non finanziato: admissible, and no money left
  rejected,                   ///< non ammesso
  selected_with_reservation,  ///< ammesso con riserva
};

/// A proposal, and what the ranking says of it.
struct ranked_proposal {
  std::string name;                 ///< the name that its grant has, or would have
  chosen<ranking_outcome> outcome;  ///< what the ranking says of it

  friend bool operator==(const ranked_proposal&, const ranked_proposal&) = default;
};

/// Approvazione della graduatoria, proposals in their order. A later ranking that names a proposal again prevails for
/// it: scorrimento. «è stato pubblicato il Decreto ministeriale di approvazione della graduatoria finale»
struct ranking {
  std::vector<ranked_proposal> proposals{};  ///< in their order
  std::optional<std::string> line{};         ///< of that line of the notice; none: of all

  friend bool operator==(const ranking&, const ranking&) = default;
};

/// In which capacity an authority acts (Reg. (EU) 514/2014, art. 25).
enum class authority_role : std::uint8_t { responsible, delegated, audit, managing };

/// Designazione di un'autorità. «nota prot. n. 8875 del 9 ottobre 2014»: «Autorità Delegata del FAMI»
struct designation {
  chosen<authority_role> role;  ///< in which capacity
  std::string who;              ///< the body designated
  /// For what: «coordinamento dell'integrazione». It takes the place of an earlier one for the same; not stated: for
  /// all, in the place of every earlier one.
  stated<std::string> scope = not_stated;

  friend bool operator==(const designation&, const designation&) = default;
};

}  // namespace avviso::inline v0

#endif
