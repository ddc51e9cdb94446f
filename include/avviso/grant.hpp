// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_GRANT_HPP
#define AVVISO_GRANT_HPP

#include <avviso/deadline.hpp>
#include <avviso/deadline_name.hpp>
#include <avviso/identity/cup.hpp>
#include <avviso/identity/project_code.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/partnership.hpp>
#include <avviso/stated.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A grant (sovvenzione): one project of one beneficiary under a notice.
struct grant {
  std::string name;  ///< the key its users know it by: a project code, a region
  stated<avviso::project_code> project_code = not_stated;
  stated<avviso::cup> cup = not_stated;
  stated<avviso::partnership> partnership = not_stated;
  stated<std::string> line = not_stated;  ///< the line of the notice to which it belongs, by name
  stated<euro> award = not_stated;        ///< importo assegnato, as awarded
  stated<euro> top_ups = euros<0>;        ///< what later acts added to it
  stated<avviso::units> units = not_stated;
  avviso::deadlines deadlines{};
  std::vector<named_deadline> named_deadlines{};  ///< those that the acts name themselves
  std::vector<std::string> work_packages{};       ///< in their order

  friend bool operator==(const grant&, const grant&) = default;
};

}  // namespace avviso::inline v0

#endif
