// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_ACCEPTANCE_HPP
#define AVVISO_PROVISION_ACCEPTANCE_HPP

#include <avviso/chosen.hpp>

#include <cstdint>
#include <string>

namespace avviso::inline v0 {

/// What a beneficiary accepts of an act that offers time and money.
enum class election : std::uint8_t { time, money, time_and_money };

/// Whether the time is accepted; whether the money is.
[[nodiscard]] constexpr bool elects_time(election what) noexcept { return what != election::money; }
[[nodiscard]] constexpr bool elects_money(election what) noexcept { return what != election::time; }

/// Adesione: a grant's beneficiary accepts what the act `to` offers; what is not elected is declined. «Hanno aderito
/// unicamente alla proroga temporale le regioni …»
struct adhesion {
  std::string grant;        ///< whose beneficiary accepts
  std::string to;           ///< the id of the act adhered to
  chosen<election> elects;  ///< time, money or both

  friend bool operator==(const adhesion&, const adhesion&) = default;
};

/// Mancata adesione: the beneficiary says that it does not accept what the act offers.
struct decline {
  std::string grant;  ///< whose beneficiary declines
  std::string to;     ///< the id of the act declined

  friend bool operator==(const decline&, const decline&) = default;
};

/// Recesso dall'adesione: the beneficiary takes its adhesion back, from the day of this act on.
struct withdrawal {
  std::string grant;  ///< whose beneficiary withdraws
  std::string to;     ///< the id of the act once accepted

  friend bool operator==(const withdrawal&, const withdrawal&) = default;
};

/// Chiusura dell'elenco delle adesioni: a beneficiary not on record by then has not adhered, whatever the reading of
/// silence.
struct adhesions_closing {
  std::string to;  ///< the id of the act whose list is closed

  friend bool operator==(const adhesions_closing&, const adhesions_closing&) = default;
};

}  // namespace avviso::inline v0

#endif
