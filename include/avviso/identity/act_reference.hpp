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

/// What kind of act it is, in the order in which avviso learnt them; `rank_of` says which prevails.
enum class act_kind : std::uint8_t {
  adhesion,             ///< adesione: a beneficiary's acceptance of what a decree offers
  agreement,            ///< convenzione di sovvenzione: the grant agreement
  note,                 ///< nota: a protocolled letter
  notice,               ///< avviso pubblico: the call itself, where no decree that adopts it is given
  award,                ///< ammissione a finanziamento, where the act that made it is not named
  decree,               ///< decreto, where nobody says whose
  directorial_decree,   ///< decreto direttoriale, decreto del direttore generale
  ministerial_decree,   ///< decreto ministeriale
  law,                  ///< legge
  decree_law,           ///< decreto-legge
  commission_decision,  ///< decisione della Commissione europea
  committee_decision,   ///< decisione di un comitato o di una commissione di valutazione
  court_order,          ///< ordinanza di un giudice, as that which stays an act (art. 55 c.p.a.)
  judgment,             ///< sentenza
  agreement_amendment,  ///< atto aggiuntivo: an amendment to an agreement
  award_letter,         ///< lettera di assegnazione: tells a beneficiary that it is awarded a grant
  programme_agreement,  ///< accordo di programma (art. 34, d.lgs. 267/2000)
  start_declaration,    ///< dichiarazione di inizio attività: a beneficiary's own
  unnamed,              ///< atto: nobody says of what kind
};

/// Where two acts of the same days set the same thing, the kind of the higher rank prevails. Ranks are compared, not
/// stored: a later version may number them anew. No two kinds have one rank.
///
/// What nobody names prevails over nothing, and a beneficiary's own act over no authority's. An amendment prevails over
/// the agreement that it amends. A committee proposes what the award decides; a programme agreement has its effect from
/// the decree that approves it (art. 34, c. 4, d.lgs. 267/2000). A law prevails over decrees, and over the decree-law
/// that it converts (art. 77 Cost.); a decision of the Commission binds the State to which it is addressed, its laws
/// included (art. 288 TFEU). A court prevails over what it judges, and its judgment over the order that stays an act
/// until then (art. 55 c.p.a.).
[[nodiscard]] constexpr int rank_of(act_kind kind) noexcept {
  switch (kind) {
    case act_kind::unnamed:
      break;
    case act_kind::start_declaration:
      return 1;
    case act_kind::adhesion:
      return 2;
    case act_kind::agreement:
      return 3;
    case act_kind::agreement_amendment:
      return 4;
    case act_kind::note:
      return 5;
    case act_kind::notice:
      return 6;
    case act_kind::committee_decision:
      return 7;
    case act_kind::award:
      return 8;
    case act_kind::award_letter:
      return 9;
    case act_kind::programme_agreement:
      return 10;
    case act_kind::decree:
      return 11;
    case act_kind::directorial_decree:
      return 12;
    case act_kind::ministerial_decree:
      return 13;
    case act_kind::decree_law:
      return 14;
    case act_kind::law:
      return 15;
    case act_kind::commission_decision:
      return 16;
    case act_kind::court_order:
      return 17;
    case act_kind::judgment:
      return 18;
  }
  return 0;
}

/// How an act is cited: «Decreto Direttoriale n. 21 del 19 marzo 2021». The number may be missing and the day
/// imprecise, and neither is ever made up.
struct act_reference {
  chosen<act_kind> kind;                       ///< what kind of act
  stated<std::string> number = not_stated;     ///< as written: `21`, `35/18`, `35/002585`
  partial_date on;                             ///< the day of adoption
  stated<std::string> authority = not_stated;  ///< who adopted it; of an adhesion, who adheres

  friend bool operator==(const act_reference&, const act_reference&) = default;
};

/// The usual short form of the kind: `D.D.`, `L.`, `Nota`; its name in small letters, `adhesion`, `award letter`, where
/// acts have none. Static text.
[[nodiscard]] std::string_view abbreviation(act_kind kind) noexcept;

/// `D.D. n. 21 2021-03-19`, `D.D. 2020-06-17`, `adhesion 2021-03-19/2021-12-31`: short, the same in every language.
[[nodiscard]] std::string to_string(const act_reference& reference);

}  // namespace avviso::inline v0

#endif
