// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_NOTICE_LIMITS_HPP
#define AVVISO_NOTICE_LIMITS_HPP

#include <avviso/chosen.hpp>
#include <avviso/deadline.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>
#include <avviso/time/period.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// How long the extensions of one term may be in all.
struct longest_extension {
  period length;                    ///< from the first day set for the term to the last
  chosen<month_rounding> rounding;  ///< where the month arrived at lacks the day

  friend constexpr bool operator==(const longest_extension&, const longest_extension&) noexcept = default;
};

/// How a call bounds an age of N years from above. «tra i 18 e i 30 anni» does not say: whoever applies it must.
enum class upper_age : std::uint8_t {
  not_yet,         ///< «che non abbiano compiuto N anni»: until the day before the Nth birthday
  until_birthday,  ///< «che non abbiano superato N anni», read strictly: until that birthday
};

/// Until which age somebody may apply.
struct oldest_age {
  chosen<std::uint32_t> years;  ///< N
  chosen<upper_age> until;      ///< which day of those years is the last

  friend constexpr bool operator==(const oldest_age&, const oldest_age&) noexcept = default;
};

/// How long a ranking may be drawn upon, from the day of its approval: «la graduatoria ha validità di diciotto mesi».
/// So counts art. 35, c. 5-ter, d.lgs. 165/2001, of the rankings of the public service, which notices follow.
struct ranking_validity {
  period length;                    ///< from the day of approval
  chosen<month_rounding> rounding;  ///< where the month arrived at lacks the day

  friend constexpr bool operator==(const ranking_validity&, const ranking_validity&) noexcept = default;
};

/// What a notice allows at most, or at least. The law sets none of these: what a notice does not state is no limit. An
/// establishment that states some of them anew replaces these, and the others stay. The last day of expenditure is a
/// term, not a limit of this kind: `deadline_kind::expenditure_limit`.
struct notice_limits {
  stated<std::uint32_t> most_extensions = not_stated;                ///< of one term: EXT-6
  stated<avviso::longest_extension> longest_extension = not_stated;  ///< of one term, all of them: EXT-6
  stated<euro> smallest_grant = not_stated;                          ///< importo minimo: CAP-2
  stated<euro> greatest_grant = not_stated;                          ///< importo massimo, top-ups included: CAP-2
  stated<euro> per_person = not_stated;                              ///< «massimo 10mila euro a persona»: CAP-1
  stated<euro> jointly = not_stated;            ///< «cumulabili fino a un massimo di 50mila euro»: CAP-1
  stated<std::uint32_t> youngest = not_stated;  ///< «che abbiano compiuto N anni»: AGE-1
  stated<oldest_age> oldest = not_stated;       ///< «che non abbiano compiuto N anni»: AGE-1
  /// The day on which ages count: «alla data del 31 dicembre 2021». AGE-1 of who states days of birth.
  stated<date> ages_on = not_stated;
  /// The term on whose last day they do: «alla scadenza del termine per la presentazione delle domande». As it stands
  /// for the notice or the line where the award finds it; `ages_on` comes before it.
  stated<deadline_kind> ages_at = not_stated;
  stated<euro> unit_cost = not_stated;                      ///< costo unitario: CAP-3 and UNI-1
  stated<ranking_validity> ranking_valid_for = not_stated;  ///< how long a ranking may be drawn upon: RAN-1
  stated<date> ranking_valid_until = not_stated;            ///< the last day, where the notice gives it: RAN-1
  /// «una dotazione fino a un massimo di 10 milioni»: the most that the endowment may come to, where the notice does
  /// not state what it is: TOP-2.
  stated<euro> greatest_endowment = not_stated;

  friend constexpr bool operator==(const notice_limits&, const notice_limits&) noexcept = default;
};

}  // namespace avviso::inline v0

#endif
