// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/month_name.hpp>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

namespace {

std::string month_name(date day, language in) {
  const auto& months = in == language::italian ? detail::italian_months : detail::english_months;
  return std::string(months[day.month() - 1]);
}

std::string month_and_year(date day, language in) { return month_name(day, in) + ' ' + std::to_string(day.year()); }

}  // namespace

std::string text(date day, language in) {
  return in == language::italian ? day.italian().c_str() : day.english().c_str();
}

std::string with_preposition(before_day how, date day, language in) {
  const std::string plain = text(day, in);
  if (in == language::english) {
    constexpr const char* prepositions[] = {"", "from ", "to ", "of "};
    return prepositions[static_cast<int>(how)] + plain;
  }
  constexpr const char* prepositions[] = {"il ", "dal ", "al ", "del "};
  constexpr const char* before_vowel[] = {"l'", "dall'", "all'", "dell'"};
  const bool vowel = day.day() == 8 || day.day() == 11;  // otto, undici
  return (vowel ? before_vowel : prepositions)[static_cast<int>(how)] + plain;
}

namespace {

// A day that is one run of days, or a month of some year.
std::string run_text(const partial_date& day, language in) {
  switch (day.precision()) {
    case precision::day:
      return text(day.earliest(), in);
    case precision::month:
      return month_and_year(day.earliest(), in);
    case precision::year:
      return std::to_string(day.earliest().year());
    case precision::unknown:
      return words{"a day not stated", "data non indicata"}.in(in);
    case precision::month_of_some_year:
      return month_name(day.earliest(), in) + words{" of a year not stated", ", anno non indicato"}.in(in);
    case precision::range:
    case precision::alternatives:
      break;
  }
  return words{"a day between ", "un giorno tra "}.in(in) + with_preposition(before_day::article, day.earliest(), in) +
         words{" and ", " e "}.in(in) + with_preposition(before_day::article, day.latest(), in);
}

}  // namespace

std::string text(const partial_date& day, language in) {
  std::string all = run_text(day.alternative(0), in);
  for (int i = 1; i < day.alternative_count(); ++i) {
    all += words{" or ", " o "}.in(in) + run_text(day.alternative(i), in);
  }
  return all;
}

std::string of_day(const partial_date& day, language in) {
  if (day.precision() == precision::day) return with_preposition(before_day::of, day.earliest(), in);
  if (in == language::english) return "of " + text(day, in);
  return (day.precision() == precision::year ? "del " : "di ") + text(day, in);
}

}  // namespace avviso::inline v0::wording
