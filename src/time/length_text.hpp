// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_TIME_LENGTH_TEXT_HPP
#define AVVISO_SRC_TIME_LENGTH_TEXT_HPP

#include <avviso/result.hpp>

#include <array>

namespace avviso::inline v0::detail {

// The units of a length, larger first: the order in which a text may name them.
enum unit : std::uint8_t { unit_years, unit_months, unit_weeks, unit_days, unit_working_days, unit_count };

using unit_amounts = std::array<std::int64_t, unit_count>;

// Reads `1y6m`, `10wd`, `2y-3m5d`, «1 anno, 2 mesi e 3 giorni», «10 giorni lavorativi»; units not named are 0.
result<unit_amounts> parse_length(std::string_view text) noexcept;

}  // namespace avviso::inline v0::detail

#endif
