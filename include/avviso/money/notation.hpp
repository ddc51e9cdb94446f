// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_NOTATION_HPP
#define AVVISO_MONEY_NOTATION_HPP

#include <avviso/money/euro.hpp>

#include <cstdint>
#include <string_view>

namespace avviso::inline v0 {

/// How an amount separates its thousands and its cents.
enum class notation : std::uint8_t {
  plain,    ///< `15095804.23`: no thousands
  italian,  ///< `15.095.804,23`, as Italian acts write; also `10mila`
  english,  ///< `15,095,804.23`
};

/// Reads an amount as documents write it: `15.095.804,23`, `€ 15.095.804,23`, `25.000.000 di euro`, `10mila euro`.
///
/// Thousands may be left ungrouped; where they are grouped, every group has three digits. The fraction is absent or of
/// two digits. `-` stands before the digits or before the currency; the currency, `€`, `euro` or `EUR` in any case, may
/// stand before or after the digits, set apart by a space or a no-break space. `mila` (thousands) follows whole,
/// ungrouped digits in the Italian notation. Errors: expected_digit, thousands_not_grouped, fraction_not_cents,
/// text_left_over, amount_out_of_range.
[[nodiscard]] result<euro> parse_euro(std::string_view text, notation how) noexcept;

/// The same when nobody said which notation it is: the text must have one reading only. `25.000.000`, `1.234,56` and
/// `15095804.23` have one; `1.234` and `1,234` have two, and are refused: amount_ambiguous, at the separator.
[[nodiscard]] result<euro> parse_euro(std::string_view text) noexcept;

}  // namespace avviso::inline v0

#endif
