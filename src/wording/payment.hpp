// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_PAYMENT_HPP
#define AVVISO_SRC_WORDING_PAYMENT_HPP

#include <avviso/money/wording.hpp>
#include <avviso/provision/payment.hpp>
#include <avviso/time/wording.hpp>

#include "nouns.hpp"
#include "parties.hpp"
#include "phrases.hpp"

namespace avviso::inline v0::wording {

// As what a grant is paid, with its article: "an advance", «l'anticipo».
[[nodiscard]] constexpr words payment_words(payment_kind as) noexcept {
  switch (as) {
    case payment_kind::advance:
      return {"an advance", "l'anticipo"};
    case payment_kind::interim:
      return {"an interim payment", "il pagamento intermedio"};
    case payment_kind::balance:
      break;
  }
  return {"the balance", "il saldo"};
}

// " of 40,000.00 euro", or nothing where no amount is stated.
[[nodiscard]] inline std::string amount_after(words before, const stated<euro>& one, language in) {
  const auto* known = one.if_stated();
  return known != nullptr ? before.in(in) + text(*known, in) : std::string();
}

// «è stato erogato l'anticipo di 40.000,00 euro al progetto …»
[[nodiscard]] inline std::string paid_to(const payment& one, language in) {
  const auto as = payment_words(one.kind);
  const auto of_amount = amount_after({" of ", " di "}, one.amount, in);
  if (in == language::english) return as.english + of_amount + " was paid to the project " + one.grant;
  return std::string("è stato erogato ") + as.italian + of_amount + ' ' + with(preposition::a, project_noun(one.grant));
}

// «è stato effettuato il recupero di 5.000,00 euro nei confronti del progetto …, per «spese non ammissibili»»
[[nodiscard]] inline std::string recovered_from(const recovery& one, language in) {
  const auto* cause = one.cause.if_stated();
  const auto why = cause != nullptr ? words{", because of «", ", per «"}.in(in) + *cause + "»" : std::string();
  const auto of_amount = amount_after({" of ", " di "}, one.amount, in);
  if (in == language::english) return "a recovery" + of_amount + " was made from the project " + one.grant + why;
  return "è stato effettuato il recupero" + of_amount + " nei confronti " +
         with(preposition::di, project_noun(one.grant)) + why;
}

// «sono state dichiarate spese per 30.000,00 euro relative al progetto …, dal 1º gennaio 2021 al 31 marzo 2021»
[[nodiscard]] inline std::string declared_by(const expenditure_declaration& one, language in) {
  const auto of_amount = amount_after({" of ", " per "}, one.amount, in);
  const auto* from = one.from.if_stated();
  const auto* to = one.to.if_stated();
  std::string in_period = from != nullptr || to != nullptr ? "," : "";
  if (from != nullptr) in_period += ' ' + with_preposition(before_day::from, *from, in);
  if (to != nullptr) {
    in_period += from != nullptr ? " " : words{" up ", " fino "}.in(in);
    in_period += with_preposition(before_day::to, *to, in);
  }
  if (in == language::english)
    return "expenditure" + of_amount + " was declared for the project " + one.grant + in_period;
  return "sono state dichiarate spese" + of_amount + " relative " + with(preposition::a, project_noun(one.grant)) +
         in_period;
}

// «è stata disposta la decadenza dal contributo del progetto …, se non accettato entro …»
[[nodiscard]] inline std::string lapse_of(const award_lapse& one, language in) {
  if (in == language::english) {
    return "the award of the project " + one.grant + " was ordered to lapse unless accepted by " + text(one.until, in);
  }
  return "è stata disposta la decadenza dal contributo " + with(preposition::di, project_noun(one.grant)) +
         ", se non accettato entro " + with_preposition(before_day::article, one.until, in);
}

}  // namespace avviso::inline v0::wording

#endif
