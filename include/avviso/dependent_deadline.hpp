// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DEPENDENT_DEADLINE_HPP
#define AVVISO_DEPENDENT_DEADLINE_HPP

#include <avviso/chosen.hpp>
#include <avviso/deadline_name.hpp>
#include <avviso/deadline_time.hpp>
#include <avviso/milestone.hpp>
#include <avviso/time/partial_date.hpp>
#include <avviso/time/time_limit.hpp>

#include <cstdint>
#include <span>
#include <variant>

namespace avviso::inline v0 {

/// What becomes of a time limit counted from another one when an act moves that other one (proroga, ripresa). An act
/// that sets the other one anew, as an award does, begins the count anew.
enum class when_moved : std::uint8_t {
  follows,          ///< it is counted from the day as moved: the term runs from the event, whenever that falls
  stays,            ///< it remains where it was first counted
  to_be_confirmed,  ///< whoever manages the grant must say: until an act does, it is one day or the other
  not_stated,       ///< the act does not say: it is one day or the other, and nobody needs to confirm it
};

/// Another time limit of the same notice or grant, from whose last day a time limit is counted.
struct counted_from {
  deadline_name which;                        ///< the other time limit, not the one that is counted
  when_moved moved = when_moved::not_stated;  ///< what becomes of the one that is counted

  friend bool operator==(const counted_from&, const counted_from&) = default;
};

/// Termine dipendente: a time limit that runs from the last day of another, or from what happens to the notice or the
/// grant. «La relazione finale è trasmessa entro 60 giorni dalla conclusione delle attività»; «entro 30 giorni dalla
/// stipula della convenzione». The day from which it runs is not counted (art. 2963 c.c., art. 155 c.p.c., art. 3(1)
/// Reg. 1182/71). Months count by art. 2963, para 5, c.c.; working days are those of Italy. No suspension of law is
/// counted in: which applies to a term, an act must say. What the texts leave open is read as prevails
/// (`time_readings::prevailing`).
struct dependent_deadline {
  deadline_name which;                                 ///< the time limit that it sets
  term_length length;                                  ///< how long it is
  time_direction direction = time_direction::forward;  ///< backward: it ends so long before
  chosen<time_regime> regime;                          ///< the law by which it is counted
  end_days ends = end_days::first_excluded;            ///< which of the days at its ends count
  std::variant<counted_from, milestone> from;          ///< what it runs from: another time limit, or what happens
  deadline_hour until = {};  ///< the hour at which it ends, where one is set; none: the end of the day

  /// The same as a time limit, by the readings that prevail.
  [[nodiscard]] time_limit limit() const noexcept {
    return {length, direction, regime, ends, time_readings::prevailing()};
  }

  friend bool operator==(const dependent_deadline&, const dependent_deadline&) = default;
};

/// When it ends if it runs from `event`. `suspended` has the suspensions that apply to it, in order and apart; those of
/// law are in suspensions.hpp. Errors: those of `expiry::of`.
[[nodiscard]] result<deadline_time> counted_day(const dependent_deadline& rule, date event, const calendar& where,
                                                std::span<const suspension> suspended = no_suspension) noexcept;

/// A time limit of which the act gives two days between which it falls: «tra il 1° maggio e il 31 dicembre 2020».
struct deadline_between {
  deadline_name which;  ///< the time limit that it sets
  partial_date on;      ///< the days from the first that is possible to the last

  friend bool operator==(const deadline_between&, const deadline_between&) = default;
};

}  // namespace avviso::inline v0

#endif
