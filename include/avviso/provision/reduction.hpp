// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_REDUCTION_HPP
#define AVVISO_PROVISION_REDUCTION_HPP

#include <avviso/chosen.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/ratio.hpp>
#include <avviso/money/rounding.hpp>
#include <avviso/money/units.hpp>
#include <avviso/provision/change.hpp>
#include <avviso/provision/reach.hpp>
#include <avviso/stated.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace avviso::inline v0 {

/// Why money is taken away, as the act says.
enum class reduction_cause : std::uint8_t {
  not_stated,
  savings,               ///< economie, ribassi d'asta: it was not needed
  partial_waiver,        ///< rinuncia parziale: the beneficiary gives a part of it up
  non_compliance,        ///< revoca parziale for what the beneficiary did not do (art. 9 D.Lgs. 123/1998)
  financial_correction,  ///< rettifica finanziaria: the expenditure was irregular (art. 103 Reg. (EU) 2021/1060)
  law,                   ///< definanziamento: a law takes it
  other,                 ///< whatever else the act says
};

/// A part of what a grant has, in whole cents.
struct reduced_part {
  ratio of_total;                     ///< of its award, with what was added and without what was taken before
  chosen<avviso::rounding> rounding;  ///< what becomes of a fraction of a cent

  friend bool operator==(const reduced_part&, const reduced_part&) = default;
};

/// Riduzione, definanziamento, decurtazione, revoca parziale: takes money away. «la dotazione finanziaria dell'Avviso è
/// ridotta di euro 400.000.000,00» What is taken from a grant is left of the endowment again.
///
/// Of the envelope, it reaches no grant: `reach::no_grant()`, or `reach::no_grant_of(line)`, whose part it then is.
/// Of grants, those that are awarded when it comes: an amount, or a part of what each has.
struct reduction {
  chosen<top_up_target> target;                           ///< what is lowered
  stated<euro> amount = not_stated;                       ///< by how much; not stated where a part is
  avviso::reach reach;                                    ///< whom it reaches
  std::optional<reduced_part> part{};                     ///< of each grant, instead of an amount
  stated<avviso::units> units = avviso::units::of(0);     ///< how many units it takes too
  reduction_cause because = reduction_cause::not_stated;  ///< why

  friend bool operator==(const reduction&, const reduction&) = default;
};

/// Rimodulazione tra linee: moves an amount within the endowment, which stays what it is: what leaves one line enters
/// the other. «si dispone la rimodulazione di euro 100.000,00 dalla linea A alla linea B»
struct reallocation {
  std::optional<std::string> from{};  ///< the line that it leaves; none: what the notice keeps for no line
  std::optional<std::string> to{};    ///< the line that it enters; none: the same. Another than `from`
  stated<euro> amount = not_stated;   ///< how much

  friend bool operator==(const reallocation&, const reallocation&) = default;
};

/// Rideterminazione: says what a grant, the notice or a line of it has from now on. What acts gave, added or took
/// before is absorbed: of a grant, the total is then its award. «il contributo è rideterminato in euro 90.000,00»
struct redetermination {
  std::optional<std::string> grant{};  ///< by name; none: the notice, or a line of it
  std::optional<std::string> line{};   ///< of the notice. Not beside a grant
  stated<euro> total;                  ///< what it has then

  friend bool operator==(const redetermination&, const redetermination&) = default;
};

}  // namespace avviso::inline v0

#endif
