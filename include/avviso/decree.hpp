// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DECREE_HPP
#define AVVISO_DECREE_HPP

#include <avviso/identity/act_reference.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace avviso::inline v0 {

/// Whether the act is subject to the preventive control of the Court of Auditors (art. 3, c. 1, L. 20/1994).
enum class control : std::uint8_t { required, not_required, not_stated };

/// Registrazione della Corte dei conti: from that day a controlled act has effect (art. 3, c. 2, L. 20/1994).
struct registration {
  stated<std::string> number = not_stated;
  partial_date on;

  friend bool operator==(const registration&, const registration&) = default;
};

/// A decreto direttoriale, or decreto del direttore generale: `directorial_decree("21", day<2021, 3, 19>)`.
[[nodiscard]] inline act_reference directorial_decree(stated<std::string> number, partial_date on) {
  return {.kind = act_kind::directorial_decree, .number = std::move(number), .on = on};
}

/// A decreto ministeriale.
[[nodiscard]] inline act_reference ministerial_decree(stated<std::string> number, partial_date on) {
  return {.kind = act_kind::ministerial_decree, .number = std::move(number), .on = on};
}

}  // namespace avviso::inline v0

#endif
