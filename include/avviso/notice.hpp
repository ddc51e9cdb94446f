// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_NOTICE_HPP
#define AVVISO_NOTICE_HPP

#include <avviso/deadline.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/stated.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A public notice (avviso pubblico): a call for proposals and the money behind it.
struct notice {
  std::string number;  ///< `2/2018`
  std::string title;
  stated<std::string> fund = not_stated;         ///< the fund it is charged to (a valere su)
  std::vector<std::string> activity_lines = {};  ///< linee di attività, in the notice's order
  stated<euro> endowment = not_stated;           ///< dotazione finanziaria
  avviso::deadlines deadlines = {};              ///< those set for every grant under the notice

  friend bool operator==(const notice&, const notice&) = default;
};

}  // namespace avviso::inline v0

#endif
