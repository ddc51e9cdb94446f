// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_PAYMENT_HPP
#define AVVISO_PROVISION_PAYMENT_HPP

#include <avviso/chosen.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <string>

namespace avviso::inline v0 {

/// As what a grant is paid.
enum class payment_kind : std::uint8_t {
  advance,  ///< anticipo: before any expenditure is accounted for
  interim,  ///< pagamento intermedio: against expenditure accounted for
  balance,  ///< saldo: what is left, once all is accounted for
};

/// Erogazione: a grant is paid. «Sono stati erogati gli anticipi» names no amount: then nobody knows how much was paid,
/// by that act. It counts from the day of the payment, and not before its act has effect. What is paid stays paid,
/// whatever becomes of the grant: only a `recovery` takes it back.
struct payment {
  std::string grant;                            ///< by name
  chosen<payment_kind> kind;                    ///< advance, interim payment or balance
  stated<euro> amount;                          ///< how much
  stated<partial_date> requested = not_stated;  ///< when the beneficiary asked for it (richiesta di erogazione)
  stated<partial_date> paid_on = not_stated;    ///< not stated: the day from which the act has effect

  friend bool operator==(const payment&, const payment&) = default;
};

/// Recupero: the beneficiary gives back what it was paid, or a part, or it is set off against what it is owed
/// (compensazione). It counts from its day, and not before its act has effect: an order that nobody has obeyed yet has
/// no such day, and is no recovery.
struct recovery {
  std::string grant;                               ///< by name
  stated<euro> amount;                             ///< how much
  stated<partial_date> recovered_on = not_stated;  ///< not stated: the day from which the act has effect
  stated<std::string> cause = not_stated;          ///< why, as the act says: «spese non ammissibili»

  friend bool operator==(const recovery&, const recovery&) = default;
};

/// Presentazione della relazione finale: the report and the account of the expenditure (rendiconto) are handed in. The
/// balance waits for it: PAY-2.
struct report_submission {
  std::string grant;                     ///< by name
  stated<partial_date> on = not_stated;  ///< not stated: the day from which the act has effect

  friend bool operator==(const report_submission&, const report_submission&) = default;
};

/// Accettazione del contributo: the beneficiary accepts what it was awarded. «con nota del 5 maggio il beneficiario ha
/// accettato il contributo»
struct award_acceptance {
  std::string grant;                     ///< by name
  stated<partial_date> on = not_stated;  ///< not stated: the day from which the act has effect

  friend bool operator==(const award_acceptance&, const award_acceptance&) = default;
};

/// Decadenza per mancata accettazione: what a grant was awarded lapses, unless it is accepted by a day. «I beneficiari
/// che non accettano il contributo entro il 31 luglio 2021 decadono» From the day after, as after a revocation: its
/// award is free again, its terms end, and what acts after this one do to it falls too, until it is awarded anew.
///
/// An `award_acceptance` on that day or before keeps the award, if it came after what it accepts; an agreement that is
/// signed is none. Nothing lapses that had ended by then. Of an acceptance that is not on record, the reading `absence`
/// tells what that means.
struct award_lapse {
  std::string grant;  ///< by name
  date until;         ///< the last day to accept

  friend bool operator==(const award_lapse&, const award_lapse&) = default;
};

/// Dichiarazione di spesa, rendicontazione: the beneficiary accounts for what it has spent in a period. No act says by
/// it that the expenditure is eligible.
struct expenditure_declaration {
  std::string grant;               ///< by name
  stated<euro> amount;             ///< how much
  stated<date> from = not_stated;  ///< the first day of the period
  stated<date> to = not_stated;    ///< its last day

  friend bool operator==(const expenditure_declaration&, const expenditure_declaration&) = default;
};

}  // namespace avviso::inline v0

#endif
