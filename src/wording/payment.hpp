// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_PAYMENT_HPP
#define AVVISO_SRC_WORDING_PAYMENT_HPP

#include <avviso/provision/payment.hpp>

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

}  // namespace avviso::inline v0::wording

#endif
