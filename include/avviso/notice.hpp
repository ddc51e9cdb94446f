// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_NOTICE_HPP
#define AVVISO_NOTICE_HPP

#include <avviso/deadline.hpp>
#include <avviso/deadline_name.hpp>
#include <avviso/dependent_deadline.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/notice_limits.hpp>
#include <avviso/programme.hpp>
#include <avviso/stated.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A line of a notice (linea di azione o di attività, azione, lotto, topic): a part of it for which one applies apart.
/// What it does not state of its own is not stated; its time limits are then the notice's. «quattro linee di azione»
struct notice_line {
  std::string name;                          ///< its key, unlike any other's of the notice: two that match are refused
  stated<std::string> title = not_stated;    ///< as readers know it: «Formazione civico-linguistica»
  std::vector<std::string> applicants{};     ///< who may apply, where it says so apart from the notice: APP-1
  stated<euro> endowment = not_stated;       ///< its part of the notice's, or what it has where the notice states none
  stated<avviso::units> units = not_stated;  ///< likewise
  avviso::deadlines deadlines{};             ///< its own window, and those set for every grant of the line
  std::vector<named_deadline> named_deadlines{};          ///< those that the notice names for it
  notice_limits limits{};                                 ///< what it allows; what it does not state, the notice does
  std::vector<deadline_between> deadlines_between{};      ///< as the notice's: its own, of which two days are given
  std::vector<dependent_deadline> dependent_deadlines{};  ///< likewise: they run from the line's other time limits

  friend bool operator==(const notice_line&, const notice_line&) = default;
};

/// A public notice (avviso pubblico): a call for proposals and the money behind it. Where it states no endowment or
/// number of units of its own, and each of its lines states one, they are the sums of the lines'.
struct notice {
  std::string number;                                     ///< `2/2018`
  std::string title;                                      ///< as the notice has it
  stated<std::string> fund = not_stated;                  ///< the fund it is charged to (a valere su)
  stated<avviso::programme> programme = not_stated;       ///< whose law limits the expenditure
  std::vector<notice_line> lines{};                       ///< linee, azioni, lotti, in the notice's order
  std::vector<std::string> applicants{};                  ///< who may apply (soggetti proponenti ammessi): APP-1
  stated<euro> endowment = not_stated;                    ///< dotazione finanziaria
  stated<avviso::units> units = not_stated;               ///< «960 doti individuali»
  avviso::deadlines deadlines{};                          ///< those set for every grant under the notice
  std::vector<named_deadline> named_deadlines{};          ///< those that the notice names itself
  std::vector<deadline_between> deadlines_between{};      ///< those of which only two days between are given
  std::vector<dependent_deadline> dependent_deadlines{};  ///< those that run from another, or from what happens
  notice_limits limits{};                                 ///< what it allows at most, or at least

  friend bool operator==(const notice&, const notice&) = default;
};

}  // namespace avviso::inline v0

#endif
