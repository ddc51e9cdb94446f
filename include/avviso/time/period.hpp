// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_PERIOD_HPP
#define AVVISO_TIME_PERIOD_HPP

#include <avviso/time/date.hpp>

namespace avviso::inline v0 {

/// A length of time in years, months and days, each with its own sign, kept apart as they were given.
///
/// Twelve months do not become a year, nor thirty days a month: a month has no length until it is counted from a date.
/// Each part stays within ± 9,999,999, so that no sum of parts overflows. `months<6>`, `days<60>`, `weeks<2>`,
/// `years<1>` are checked when compiling; periods from data come from `make` or `parse`.
class period {
 public:
  period() = delete;

  /// Error: period_out_of_range.
  [[nodiscard]] static constexpr result<period> make(std::int64_t years, std::int64_t months,
                                                     std::int64_t days) noexcept {
    for (const std::int64_t part : {years, months, days}) {
      if (part < -most || part > most) {
        error why{.code = errc::period_out_of_range, .expected = most};
        why.found.append_number(part);
        return why;
      }
    }
    return period(static_cast<std::int32_t>(years), static_cast<std::int32_t>(months), static_cast<std::int32_t>(days));
  }

  /// Reads `1y2m3d`, `-1m`, `2y-3m5d` (each part its own sign), `2w` (14 days); `P6M`, `P1Y2M3D`, `P2W`, `-P1M` (ISO
  /// 8601, without hours and fractions); and «6 mesi», «30 giorni», «1 anno, 2 mesi e 3 giorni», «2 settimane»; larger
  /// units first. Errors: expected_digit, period_unit_expected, period_out_of_range, each with its position.
  [[nodiscard]] static constexpr result<period> parse(std::string_view text) noexcept;

  /// The parts, as they were given.
  [[nodiscard]] constexpr std::int32_t years() const noexcept { return years_; }
  [[nodiscard]] constexpr std::int32_t months() const noexcept { return months_; }
  [[nodiscard]] constexpr std::int32_t days() const noexcept { return days_; }

  /// 12 × years + months: how far a date moves before its day is looked at.
  [[nodiscard]] constexpr std::int32_t total_months() const noexcept { return years_ * 12 + months_; }

  [[nodiscard]] constexpr inline_text<31> plain()
      const noexcept;  ///< `1y2m3d`, what `parse` reads; `0d` when every part is 0
  [[nodiscard]] constexpr inline_text<31> iso() const noexcept;  ///< `P1Y2M3D` (ISO 8601); `P0D` when every part is 0
  [[nodiscard]] constexpr inline_text<63> italian() const noexcept;  ///< «1 anno, 2 mesi e 3 giorni»
  [[nodiscard]] constexpr inline_text<63> english() const noexcept;  ///< "1 year, 2 months and 3 days"

  /// Each part with the other sign.
  friend constexpr period operator-(period p) noexcept { return {-p.years_, -p.months_, -p.days_}; }
  friend constexpr bool operator==(period, period) noexcept = default;  // no order: is 1m longer than 30d?

 private:
  static constexpr std::int64_t most = 9'999'999;

  constexpr period(std::int32_t years, std::int32_t months, std::int32_t days) noexcept
      : years_(years), months_(months), days_(days) {}

  std::int32_t years_;
  std::int32_t months_;
  std::int32_t days_;
};

/// So many years, months, weeks or days, checked when compiling: `months<6>`.
template <int N>
  requires(period::make(N, 0, 0).has_value())
inline constexpr period years = *period::make(N, 0, 0);

/// See `years`.
template <int N>
  requires(period::make(0, N, 0).has_value())
inline constexpr period months = *period::make(0, N, 0);

/// See `years`; a week is seven days.
template <int N>
  requires(period::make(0, 0, std::int64_t{7} * N).has_value())
inline constexpr period weeks = *period::make(0, 0, std::int64_t{7} * N);

/// See `years`.
template <int N>
  requires(period::make(0, 0, N).has_value())
inline constexpr period days = *period::make(0, 0, N);

/// What to do when the resulting month lacks the day: 31 January + 1 month.
enum class month_rounding : std::uint8_t {
  down,   ///< its last day, 28 February; the common calendar of art. 2963 c.c. and art. 3(2)(c) Reg. 1182/71
  up,     ///< the first day after it, 1 March
  refuse  ///< no date: the error month_day_missing
};

/// `from` moved by `length`: years and months first, one rounding, then days. Errors: date_out_of_range (also when
/// only the months leave the range and the days would bring it back), month_day_missing.
///
/// Not invertible: 2021-12-31 + 6 months is 2022-06-30 (down), and that - 6 months is 2021-12-30.
[[nodiscard]] constexpr result<date> add(date from, period length, month_rounding rounding) noexcept {
  const auto [from_year, from_month, day] = detail::civil_day_of(from.days());
  const int month_count = from_year * 12 + from_month - 1 + length.total_months();
  if (month_count < 1400 * 12 || month_count > 9999 * 12 + 11) {
    error why{.code = errc::date_out_of_range};
    why.found.append_number(month_count);
    return why;
  }
  const int year = month_count / 12;
  const int month = month_count % 12 + 1;
  const int last = detail::last_day_of_month(year, month);
  const bool missing = day > last;
  if (missing && rounding == month_rounding::refuse) {
    error why{.code = errc::month_day_missing, .expected = last};
    why.found.append_number(day);
    return why;
  }
  const std::int32_t moved = detail::days_of({year, month, missing ? last : day});
  return date::from_days(moved + length.days() + (missing && rounding == month_rounding::up ? 1 : 0));
}

/// The largest number of years and months, and then the days, that lead from `from` to `to`: `add(from, difference,
/// rounding)` is `to`. All parts have one sign, negative when `to` is before `from`. With `refuse`, the error
/// month_day_missing where rounding down and up give different periods. `days_between` is the difference in days alone.
[[nodiscard]] constexpr result<period> difference(date from, date to, month_rounding rounding) noexcept;

}  // namespace avviso::inline v0

#include <avviso/detail/period_text.hpp>

#endif
