// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_PAYMENT_HPP
#define AVVISO_SRC_WORDING_PAYMENT_HPP

#include <avviso/provision/payment.hpp>

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

// «è stata disposta la decadenza dal contributo del progetto …, se non accettato entro …»
[[nodiscard]] inline std::string lapse_of(const award_lapse& one, language in) {
  if (in == language::english) {
    return "the award of the project " + one.grant + " was made to lapse unless it was accepted by " +
           text(one.until, in);
  }
  return "è stata disposta la decadenza dal contributo " + with(preposition::di, project_noun(one.grant)) +
         ", se non accettato entro " + with_preposition(before_day::article, one.until, in);
}

}  // namespace avviso::inline v0::wording

#endif
