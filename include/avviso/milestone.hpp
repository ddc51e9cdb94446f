// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MILESTONE_HPP
#define AVVISO_MILESTONE_HPP

#include <avviso/requirements.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// What happens once to a notice or a grant.
enum class milestone : std::uint8_t {
  established,          ///< the notice, from which day it has effect
  committee_appointed,  ///< nomina della commissione
  ranking_approved,     ///< approvazione della graduatoria
  awarded,              ///< a grant: ammissione a finanziamento
  agreement_signed,     ///< a grant: stipula della convenzione
  activities_started,   ///< a grant: inizio attività
  closed,               ///< chiusura, of the notice or of a grant
  report_submitted,     ///< a grant: presentazione della relazione finale
  accepted,             ///< a grant: accettazione del contributo
};

}  // namespace avviso::inline v0

#endif
