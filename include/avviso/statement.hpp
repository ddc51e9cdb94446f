// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_STATEMENT_HPP
#define AVVISO_STATEMENT_HPP

#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/question.hpp>
#include <avviso/time/date.hpp>

#include <string>
#include <variant>

namespace avviso::inline v0 {

/// A value that a source states.
using stated_value = std::variant<date, euro, units, std::string>;

/// What a source says of a field: a page, a report, a press release. It changes nothing, because only acts do: it fills
/// what no act sets, and where it differs from the acts, or from another source, the answer is a conflict.
struct statement {
  std::string source;  ///< who says so
  date on;             ///< when: the day of the source; for a page without one, the day on which it was read
  question about;      ///< of a field that a source may state, by its row
  stated_value value;  ///< of the field's kind; for a fact, of any kind

  friend bool operator==(const statement&, const statement&) = default;
};

}  // namespace avviso::inline v0

#endif
