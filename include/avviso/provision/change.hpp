// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_CHANGE_HPP
#define AVVISO_PROVISION_CHANGE_HPP

#include <avviso/chosen.hpp>
#include <avviso/deadline_name.hpp>
#include <avviso/deadline_time.hpp>
#include <avviso/dependent_deadline.hpp>
#include <avviso/money/apportionment_method.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/provision/new_term.hpp>
#include <avviso/provision/reach.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// Proroga: moves a time limit to another day. «è stato prorogato, dal 31 dicembre 2021 al 30 giugno 2022, il termine
/// finale»
struct extension {
  deadline_name which;                      ///< the time limit moved
  stated<deadline_time> from = not_stated;  ///< the day that the act says was in force before
  new_term to;                              ///< where it moves
  avviso::reach reach;                      ///< whom it reaches
  /// On which day a beneficiary asked for it. It belongs to the extension, not to the act: one decree grants several,
  /// each on a request of its own. What EXT-1 makes of it, `timeliness` says.
  stated<partial_date> requested = not_stated;
  bool shortens = false;  ///< the act says expressly that it brings the term forward: «il termine è anticipato»

  friend bool operator==(const extension&, const extension&) = default;
};

/// Fissazione di un termine dipendente: an act says from what a time limit runs, or says it anew. «Il termine per la
/// relazione finale è fissato in 90 giorni dalla conclusione delle attività»
struct deadline_setting {
  dependent_deadline rule;  ///< which time limit it sets, and from what that runs
  avviso::reach reach;      ///< the grants of which it is so from now on

  friend bool operator==(const deadline_setting&, const deadline_setting&) = default;
};

/// What an increase raises, or a reduction lowers.
enum class top_up_target : std::uint8_t {
  envelope,    ///< the notice's endowment or units; the grants reached share in it, by parts the act need not give
  each_grant,  ///< every grant reached, by what is stated; the notice's own stay
};

/// Aumento delle risorse: adds money. «è stata aumentata la dotazione finanziaria dell'Avviso»
struct top_up {
  chosen<top_up_target> target;  ///< what is raised
  stated<euro> amount;           ///< by how much
  avviso::reach reach;           ///< whom it reaches

  friend bool operator==(const top_up&, const top_up&) = default;
};

/// From what an enlargement is paid.
enum class funding : std::uint8_t { savings, new_money, not_stated };

/// Ampliamento: adds units (doti, percorsi, tirocini). «è stato ampliato il numero dei percorsi, in virtù di un
/// risparmio delle risorse, di ulteriori 68 tirocini»
struct enlargement {
  top_up_target target = top_up_target::envelope;  ///< what is raised
  stated<units> by;                                ///< how many units
  funding funded_by = funding::not_stated;         ///< what pays for them
  stated<euro> cost = not_stated;                  ///< the savings used, or the new money
  avviso::reach reach = reach::no_grant();         ///< whom it reaches

  friend bool operator==(const enlargement&, const enlargement&) = default;
};

/// A grant's weight in an allotment.
struct weighted_grant {
  std::string grant;            ///< by name
  chosen<std::int64_t> weight;  ///< against the sum of all weights

  friend bool operator==(const weighted_grant&, const weighted_grant&) = default;
};

/// Riparto: divides what an act added to the envelope among grants that adhered to it. A grant that is not named gets
/// none of it. Only the increase is divided, never the new total, so that nobody loses a cent when the pot grows.
struct allotment {
  std::string of;                     ///< the id of the act that added the money
  euro amount;                        ///< what is divided
  chosen<apportionment_method> by;    ///< how cents are shared out
  std::vector<weighted_grant> among;  ///< their order decides ties

  friend bool operator==(const allotment&, const allotment&) = default;
};

}  // namespace avviso::inline v0

#endif
