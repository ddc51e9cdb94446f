// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_GRANT_LIFE_HPP
#define AVVISO_SRC_HISTORY_FIELDS_GRANT_LIFE_HPP

#include <cstdint>
#include <string_view>
#include <vector>

#include "../fold/fold.hpp"
#include "accounts.hpp"

namespace avviso::inline v0::detail {

// Whether an act may be known, and whoever worded its provision so.
[[nodiscard]] bool may_be_known(const fold& by, ordinal act, const worded& says);

// Whether what ends a grant says that the term of its report stays.
[[nodiscard]] bool keeps_report(const worded& end);

// What begins a grant and what ends it: its awards, and waivers and revocations. What ends it ends its terms, and later
// acts do not reach it, not even what would end it again; a later award begins anew. S4.
class grant_life {
 public:
  grant_life(const archive& of, std::string_view grant);

  [[nodiscard]] const std::vector<written>& awards() const { return awards_; }
  [[nodiscard]] const std::vector<written>& ends() const { return ends_; }
  [[nodiscard]] std::vector<ordinal> acts() const;
  // Whether anything that ends it may be known.
  [[nodiscard]] bool may_end(const fold& by) const;

  enum class stage : std::uint8_t { not_begun, runs, has_ended };
  // Before a provision, by what stands before it; `ever`: whenever that takes effect, not only by the day in force.
  [[nodiscard]] stage before(const fold& by, cases& in, const spot& at, bool ever) const;

 private:
  std::string_view grant_;
  std::vector<written> awards_;
  std::vector<written> ends_;
};

}  // namespace avviso::inline v0::detail

#endif
