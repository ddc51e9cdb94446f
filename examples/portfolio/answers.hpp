// SPDX-License-Identifier: BSL-1.0
#ifndef PORTFOLIO_ANSWERS_HPP
#define PORTFOLIO_ANSWERS_HPP

#include <avviso/avviso.hpp>
#include <avviso/history/portfolio.hpp>

#include <optional>
#include <string>
#include <vector>

// What the reports ask of all grants at once: in batches, and of the few that are not laid one by one.

[[nodiscard]] std::vector<avviso::told_day> all_deadlines(const avviso::portfolio& of, avviso::deadline_kind which,
                                                          const avviso::both_days& when);
[[nodiscard]] std::vector<avviso::told_amount> all_sums(const avviso::portfolio& of, avviso::grant_sum which,
                                                        const avviso::both_days& when);
[[nodiscard]] std::vector<avviso::told_standing> all_standings(const avviso::portfolio& of,
                                                               const avviso::both_days& when);

/// Whether several values are possible.
[[nodiscard]] constexpr bool is_open(avviso::told_as one) noexcept {
  return one == avviso::told_as::undetermined || one == avviso::told_as::conflict;
}

/// The first and the last day that are possible, where several are.
struct possible_days {
  avviso::date first, last;
};
[[nodiscard]] std::optional<possible_days> possible_ends(const avviso::portfolio& of, avviso::grant_number grant,
                                                         const avviso::both_days& when);

[[nodiscard]] std::string day_text(std::int32_t day);

#endif
