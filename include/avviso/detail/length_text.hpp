// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_LENGTH_TEXT_HPP
#define AVVISO_DETAIL_LENGTH_TEXT_HPP

#include <avviso/detail/month_name.hpp>
#include <avviso/result.hpp>

#include <array>
#include <cstdint>
#include <string_view>

// How lengths of time are read. Nothing here belongs to the interface.
namespace avviso::inline v0::detail {

// The units of a length, larger first: the order in which a text may name them.
enum unit : std::uint8_t { unit_years, unit_months, unit_weeks, unit_days, unit_working_days, unit_count };

using unit_amounts = std::array<std::int64_t, unit_count>;

struct unit_word {
  std::string_view word;
  unit means;
};

inline constexpr unit_word unit_words[] = {
    {"y", unit_years},         {"m", unit_months},        {"w", unit_weeks},         {"d", unit_days},
    {"wd", unit_working_days}, {"anno", unit_years},      {"anni", unit_years},      {"mese", unit_months},
    {"mesi", unit_months},     {"settimana", unit_weeks}, {"settimane", unit_weeks}, {"giorno", unit_days},
    {"giorni", unit_days},
};

// A part may follow the one before it at once (`1y6m`), or after a blank, a comma or «e».
constexpr std::size_t separator_size(std::string_view rest) noexcept {
  for (const std::string_view separator : {", ", " e ", " "}) {
    if (rest.starts_with(separator)) return separator.size();
  }
  return 0;
}

// An amount as a length has it, with its sign, and where it ends.
struct signed_amount {
  std::int64_t value;
  std::size_t end;
};

inline constexpr std::int64_t most_of_a_unit = 9'999'999;

[[nodiscard]] constexpr error refused_length(std::string_view text, errc code, std::size_t where) noexcept {
  return {.code = code, .position = static_cast<std::uint32_t>(where), .found = quote(text, where)};
}

[[nodiscard]] constexpr result<signed_amount> amount_at(std::string_view text, std::size_t begin) noexcept {
  std::size_t at = begin;
  const bool negative = at < text.size() && text[at] == '-';
  if (negative) ++at;
  std::int64_t amount = 0;
  const std::size_t digits = at;
  for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
    amount = amount * 10 + (text[at] - '0');
    if (amount > most_of_a_unit) return refused_length(text, errc::period_out_of_range, begin);
  }
  if (at == digits) return refused_length(text, errc::expected_digit, at);
  return signed_amount{negative ? -amount : amount, at};
}

// Reads a length as ISO 8601 writes it, `P6M`, `P1Y2M3D`, `P2W`, with signs where ISO 8601-2 allows them: before the
// whole, `-P6M`, or before a part, `P2Y-3M`. Hours and fractions are refused: a period has neither.
[[nodiscard]] constexpr result<unit_amounts> parse_iso_length(std::string_view text) noexcept {
  constexpr std::string_view designators = "YMWD";
  unit_amounts amounts{};
  const bool all_negative = text.front() == '-';
  std::size_t at = all_negative ? 2 : 1;
  std::size_t least_allowed = 0;
  do {
    const auto amount = amount_at(text, at);
    if (!amount) return amount.error();
    at = amount->end;
    const auto named = at < text.size() ? designators.find(text[at]) : std::string_view::npos;
    if (named == std::string_view::npos || named < least_allowed)
      return refused_length(text, errc::period_unit_expected, at);
    ++at;
    amounts[named] = all_negative ? -amount->value : amount->value;
    least_allowed = named + 1;
  } while (at < text.size());
  return amounts;
}

// Reads `1y6m`, `10wd`, `2y-3m5d`, «1 anno, 2 mesi e 3 giorni», «10 giorni lavorativi»; units not named are 0.
[[nodiscard]] constexpr result<unit_amounts> parse_length(std::string_view text) noexcept {
  if (text.starts_with('P') || text.starts_with("-P")) return parse_iso_length(text);
  unit_amounts amounts{};
  int least_allowed = 0;
  std::size_t at = 0;
  for (;;) {
    const auto amount = amount_at(text, at);
    if (!amount) return amount.error();
    at = amount->end;
    if (at < text.size() && text[at] == ' ') ++at;

    const auto word = leading_word(text.substr(at));
    const unit_word* named = nullptr;
    for (const auto& candidate : unit_words) {
      if (same_word(word, candidate.word)) named = &candidate;
    }
    if (named == nullptr || named->means < least_allowed) return refused_length(text, errc::period_unit_expected, at);
    at += word.size();
    unit means = named->means;
    constexpr std::string_view lavorativi = " lavorativi";
    if (means == unit_days && text.substr(at).starts_with(lavorativi)) {
      means = unit_working_days;
      at += lavorativi.size();
    }
    amounts[means] = amount->value;
    least_allowed = means + 1;
    if (at == text.size()) return amounts;
    at += separator_size(text.substr(at));
  }
}

}  // namespace avviso::inline v0::detail

#endif
