// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_PROJECT_HPP
#define AVVISO_PROVISION_PROJECT_HPP

#include <avviso/chosen.hpp>
#include <avviso/deadline_name.hpp>
#include <avviso/grant.hpp>
#include <avviso/membership_change.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/provision/reach.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <string>
#include <variant>
#include <vector>

namespace avviso::inline v0 {

/// Ammissione a finanziamento: the grants as awarded. Sources often give one total and no share: then `total` is stated
/// and each grant's award is not. A total that is not stated is the sum of the shares, where all are stated; where no
/// grant is named either, something is awarded, and nobody says how much.
struct award {
  std::vector<grant> grants;        ///< with what the award states of each
  stated<euro> total = not_stated;  ///< of all of them together

  friend bool operator==(const award&, const award&) = default;
};

/// How the reservation under which a project was admitted is dissolved.
enum class dissolution : std::uint8_t {
  admitted,  ///< in senso positivo: the admission stands, and the grant may spend
  excluded,  ///< in senso negativo: the admission falls, and its money is free again
};

/// Scioglimento della riserva: of a grant that was awarded with one, or of a proposal that was ranked with one.
struct reservation_dissolution {
  std::string grant;       ///< or the name of the proposal
  chosen<dissolution> as;  ///< for the admission or against it

  friend bool operator==(const reservation_dissolution&, const reservation_dissolution&) = default;
};

/// Stipula della convenzione di sovvenzione. «Nel periodo compreso tra marzo e maggio 2017 sono state siglate le
/// convenzioni di sovvenzione»
struct agreement_signing {
  std::string grant;                     ///< by name
  stated<partial_date> on = not_stated;  ///< not stated: the day from which the act has effect

  friend bool operator==(const agreement_signing&, const agreement_signing&) = default;
};

/// Dichiarazione di inizio attività.
struct start_of_activities {
  std::string grant;                     ///< by name
  stated<partial_date> on = not_stated;  ///< not stated: the day from which the act has effect

  friend bool operator==(const start_of_activities&, const start_of_activities&) = default;
};

/// Variazione del partenariato: a party joins, leaves, succeeds another, or takes the lead; or shares change.
struct partner_change {
  std::string grant;                                                            ///< by name
  std::variant<joining, leaving, succession, lead_change, budget_change> what;  ///< the change

  friend bool operator==(const partner_change&, const partner_change&) = default;
};

/// Sospensione: the grants reached stand still until they are resumed.
struct grant_suspension {
  avviso::reach reach;  ///< whom it reaches

  friend bool operator==(const grant_suspension&, const grant_suspension&) = default;
};

/// Ripresa: ends the suspension. The time limits that the act names move by the days suspended, from the day on which
/// the suspension took effect to the day on which this act does; others stay, because a fixed date moves only where an
/// act says so.
struct grant_resumption {
  avviso::reach reach;                 ///< whom it reaches
  std::vector<deadline_name> moves{};  ///< the time limits that move

  friend bool operator==(const grant_resumption&, const grant_resumption&) = default;
};

/// Rinuncia: the beneficiaries give their grants up. Their awards are free again, their terms end, and later acts do
/// not reach them, until they are awarded anew. «si prende atto delle rinunce di cui all'allegato»
struct waiver {
  std::vector<std::string> grants;  ///< by name, each on its own; one at least
  bool keeps_report = false;  ///< «restando fermo il termine della relazione finale»: that term stays as it stands

  friend bool operator==(const waiver&, const waiver&) = default;
};

/// Revoca, decadenza: the authority takes the grants back, which does what a waiver does.
struct revocation {
  std::vector<std::string> grants;  ///< by name, each on its own; one at least
  bool keeps_report = false;        ///< as of a waiver

  friend bool operator==(const revocation&, const revocation&) = default;
};

/// Chiusura: the grants reached, and the notice unless only grants are named, are finished. «L'Avviso è concluso»
struct closing {
  avviso::reach reach;  ///< what is closed

  friend bool operator==(const closing&, const closing&) = default;
};

}  // namespace avviso::inline v0

#endif
