// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_GRANT_HPP
#define AVVISO_GRANT_HPP

#include <avviso/deadline.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/partnership.hpp>
#include <avviso/stated.hpp>

#include <string>

namespace avviso::inline v0 {

/// A grant (sovvenzione): one project of one beneficiary under a notice.
struct grant {
  std::string name;  ///< the key its users know it by: a project code, a region
  stated<avviso::partnership> partnership = not_stated;
  stated<euro> award = not_stated;  ///< importo assegnato, as awarded
  stated<euro> top_ups = euros<0>;  ///< what later acts added to it
  avviso::deadlines deadlines = {};

  friend bool operator==(const grant&, const grant&) = default;
};

}  // namespace avviso::inline v0

#endif
