// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_TERM_LENGTH_HPP
#define AVVISO_TIME_TERM_LENGTH_HPP

#include <avviso/time/period.hpp>

#include <optional>

namespace avviso::inline v0 {

/// The length of a time limit: calendar units, where the law computes days, weeks and months differently, or working
/// days.
///
/// Never negative: a limit that runs backward says so by its direction. Hours are left out, since a date has none.
/// `term_days<60>`, `term_months<1>` and so on are checked when compiling.
class term_length {
 public:
  term_length() = delete;

  /// Years, months, weeks and days together; no part negative, not all zero. Errors: length_not_positive,
  /// period_out_of_range.
  [[nodiscard]] static constexpr result<term_length> make(std::int64_t years, std::int64_t months, std::int64_t weeks,
                                                          std::int64_t days) noexcept {
    if (years < 0 || months < 0 || weeks < 0 || days < 0 || (years == 0 && months == 0 && weeks == 0 && days == 0)) {
      error why{.code = errc::length_not_positive};
      for (const std::int64_t part : {years, months, weeks, days}) {
        if (part < 0 && why.found.empty()) why.found.append_number(part);
      }
      if (why.found.empty()) why.found.append('0');
      return why;
    }
    std::int64_t days_in_all = 0;
    const auto days_of_weeks = 7 * (weeks > most_weeks ? most_weeks + 1 : weeks);
    if (__builtin_add_overflow(days, days_of_weeks, &days_in_all)) days_in_all = days;  // too many by themselves
    const auto fits = period::make(years, months, days_in_all);
    if (!fits) return fits.error();
    return term_length(static_cast<std::int32_t>(years), static_cast<std::int32_t>(months),
                       static_cast<std::int32_t>(weeks), static_cast<std::int32_t>(days), 0);
  }

  /// Working days (giorni lavorativi) of the calendar with which the limit is computed. Errors as for `make`.
  [[nodiscard]] static constexpr result<term_length> of_working_days(std::int64_t days) noexcept {
    const auto fits = make(0, 0, 0, days);
    if (!fits) return fits.error();
    return term_length(0, 0, 0, 0, static_cast<std::int32_t>(days));
  }

  /// Reads `60d`, `3m`, `1y6m`, `2w`, `10wd`, `P60D`, `P1Y6M`, `P2W` (ISO 8601), «30 giorni», «10 giorni lavorativi».
  /// Errors: those of `make` and of `period::parse`, and working_days_not_alone.
  [[nodiscard]] static result<term_length> parse(std::string_view text) noexcept;

  /// The parts, as they were given; working days stand alone.
  [[nodiscard]] constexpr std::int32_t years() const noexcept { return years_; }
  [[nodiscard]] constexpr std::int32_t months() const noexcept { return months_; }
  [[nodiscard]] constexpr std::int32_t weeks() const noexcept { return weeks_; }
  [[nodiscard]] constexpr std::int32_t days() const noexcept { return days_; }
  [[nodiscard]] constexpr std::int32_t working_days() const noexcept { return working_days_; }

  /// The calendar units as a period, a week as seven days.
  [[nodiscard]] constexpr period calendar_period() const noexcept {
    return *period::make(years_, months_, std::int64_t{7} * weeks_ + days_);
  }

  [[nodiscard]] inline_text<63> plain() const noexcept;  ///< `1y6m`, what `parse` reads

  /// `P1Y6M`, `P2W` (ISO 8601). None for working days, of which the standard knows nothing.
  [[nodiscard]] std::optional<inline_text<63>> iso() const noexcept;

  friend constexpr bool operator==(const term_length&, const term_length&) noexcept = default;

 private:
  static constexpr std::int64_t most_weeks = 9'999'999 / 7;

  constexpr term_length(std::int32_t years, std::int32_t months, std::int32_t weeks, std::int32_t days,
                        std::int32_t working_days) noexcept
      : years_(years), months_(months), weeks_(weeks), days_(days), working_days_(working_days) {}

  std::int32_t years_;
  std::int32_t months_;
  std::int32_t weeks_;
  std::int32_t days_;
  std::int32_t working_days_;
};

/// So many days, weeks, months, years or working days, checked when compiling: `term_days<60>`.
template <int N>
  requires(term_length::make(0, 0, 0, N).has_value())
inline constexpr term_length term_days = *term_length::make(0, 0, 0, N);

/// See `term_days`.
template <int N>
  requires(term_length::make(0, 0, N, 0).has_value())
inline constexpr term_length term_weeks = *term_length::make(0, 0, N, 0);

/// See `term_days`.
template <int N>
  requires(term_length::make(0, N, 0, 0).has_value())
inline constexpr term_length term_months = *term_length::make(0, N, 0, 0);

/// See `term_days`.
template <int N>
  requires(term_length::make(N, 0, 0, 0).has_value())
inline constexpr term_length term_years = *term_length::make(N, 0, 0, 0);

/// See `term_days`.
template <int N>
  requires(term_length::of_working_days(N).has_value())
inline constexpr term_length term_working_days = *term_length::of_working_days(N);

}  // namespace avviso::inline v0

#endif
