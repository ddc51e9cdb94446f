// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_ACT_REFERENCE_HPP
#define AVVISO_IDENTITY_ACT_REFERENCE_HPP

#include <avviso/chosen.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace avviso::inline v0 {

/// What kind of act it is, in ascending rank: where two acts of the same days set the same thing, the higher rank
/// prevails.
enum class act_kind : std::uint8_t {
  adhesion,            ///< adesione: a beneficiary's acceptance of what a decree offers
  agreement,           ///< convenzione di sovvenzione: the grant agreement
  note,                ///< nota: a protocolled letter
  notice,              ///< avviso pubblico: the call itself, where no decree that adopts it is given
  award,               ///< ammissione a finanziamento, where the act that made it is not named
  decree,              ///< decreto, where nobody says whose
  directorial_decree,  ///< decreto direttoriale, decreto del direttore generale
  ministerial_decree,  ///< decreto ministeriale
};

/// How an act is cited: «Decreto Direttoriale n. 21 del 19 marzo 2021». The number may be missing and the day
/// imprecise, and neither is ever made up.
struct act_reference {
  chosen<act_kind> kind;
  stated<std::string> number = not_stated;     ///< as written: `21`, `35/18`, `35/002585`
  partial_date on;                             ///< the day of adoption
  stated<std::string> authority = not_stated;  ///< who adopted it; of an adhesion, who adheres

  friend bool operator==(const act_reference&, const act_reference&) = default;
};

/// The usual short form of the kind: `D.D.`, `D.M.`, `Nota`; `adhesion` and `award` where acts have none. Static text.
[[nodiscard]] std::string_view abbreviation(act_kind kind) noexcept;

/// `D.D. n. 21 2021-03-19`, `D.D. 2020-06-17`, `adhesion 2021-03-19/2021-12-31`: short, the same in every language.
[[nodiscard]] std::string to_string(const act_reference& reference);

}  // namespace avviso::inline v0

#endif
