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
  avviso::notice notice;

  friend bool operator==(const establishment&, const establishment&) = default;
};

/// Apertura dei termini: the first and the last day to apply, with their hours where the act gives them. «a partire dal
/// 16 novembre 2015 e fino al 29 febbraio 2016». To move the last day of a window that is open is an `extension`.
struct window_opening {
  stated<deadline_time> opens;
  stated<deadline_time> closes;
  std::optional<std::string> line{};  ///< of that line of the notice alone; none: of the notice and all its lines

  friend bool operator==(const window_opening&, const window_opening&) = default;
};

/// Riapertura dei termini: a new window after one that has closed; what the act does not state about it is not stated,
/// because the days of the old window do not carry over. «Il 19 giugno 2017 sono stati riaperti i termini dell'Avviso»
struct window_reopening {
  stated<deadline_time> opens;
  stated<deadline_time> closes;
  std::optional<std::string> line{};  ///< of that line of the notice alone; none: of the notice and all its lines

  friend bool operator==(const window_reopening&, const window_reopening&) = default;
};

/// Nomina della commissione di valutazione. «Il 10 ottobre 2016 è stato emanato il decreto di nomina della Commissione»
struct committee_appointment {
  friend bool operator==(const committee_appointment&, const committee_appointment&) = default;
};

/// What the ranking says of a proposal.
enum class ranking_outcome : std::uint8_t {
  selected,  ///< ammesso a finanziamento
  reserve,   ///< idoneo non finanziato: admissible, and no money left
  rejected,  ///< non ammesso
};

struct ranked_proposal {
  std::string name;  ///< the name that its grant has, or would have
  chosen<ranking_outcome> outcome;

  friend bool operator==(const ranked_proposal&, const ranked_proposal&) = default;
};

/// Approvazione della graduatoria, proposals in their order. A later ranking that names a proposal again prevails for
/// it: scorrimento. «è stato pubblicato il Decreto ministeriale di approvazione della graduatoria finale»
struct ranking {
  std::vector<ranked_proposal> proposals{};
  std::optional<std::string> line{};  ///< of that line of the notice; none: of all

  friend bool operator==(const ranking&, const ranking&) = default;
};

/// In which capacity an authority acts (Reg. (EU) 514/2014, art. 25).
enum class authority_role : std::uint8_t { responsible, delegated, audit, managing };

/// Designazione di un'autorità. «nota prot. n. 8875 del 9 ottobre 2014»: «Autorità Delegata del FAMI»
struct designation {
  chosen<authority_role> role;
  std::string who;
  stated<std::string> scope = not_stated;  ///< for what: «coordinamento dell'integrazione»

  friend bool operator==(const designation&, const designation&) = default;
};

}  // namespace avviso::inline v0

#endif
