// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/month_name.hpp>

#include "nouns.hpp"
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
  constexpr preposition prepositions[] = {preposition::article, preposition::da, preposition::a, preposition::di};
  return with(prepositions[static_cast<int>(how)], noun_phrase{plain});
}

namespace {

std::string span_text(const partial_date& day, language in) {
  return words{"between ", "compresa tra "}.in(in) + with_preposition(before_day::article, day.earliest(), in) +
         words{" and ", " e "}.in(in) + with_preposition(before_day::article, day.latest(), in);
}

// What is said of one alternative of a day, by its precision. `before` stands before a day, a month or a year that is
// known, `unsure` before anything else.
struct day_words {
  preposition before;
  const char* unsure;
  const char* english_on_day;
  const char* english_in_month;
};

constexpr day_words of_citation{preposition::di, "di ", "of ", "of "};
constexpr day_words of_event{preposition::in, "in ", "on ", "in "};

// A day that is one run of days, or a month of some year; `how` is null for the day alone.
std::string run_text(const partial_date& day, const day_words* how, language in) {
  const auto unsure = [&](words said) {
    if (how == nullptr) return std::string(said.in(in));
    return std::string(in == language::italian ? how->unsure : how->english_on_day) + said.in(in);
  };
  const auto known = [&](const std::string& said) {
    if (how == nullptr) return said;
    return in == language::italian ? with(how->before, noun_phrase{said}) : how->english_in_month + said;
  };
  switch (day.precision()) {
    case precision::day: {
      const auto said = text(day.earliest(), in);
      if (how == &of_event) return words{"on ", "in data "}.in(in) + said;
      return known(said);
    }
    case precision::month:
      return known(month_and_year(day.earliest(), in));
    case precision::year:
      return known(std::to_string(day.earliest().year()));
    case precision::unknown:
      return unsure({"a day not stated", "data non indicata"});
    case precision::month_of_some_year:
      return known(month_name(day.earliest(), in) + words{" of a year not stated", " di un anno non indicato"}.in(in));
    case precision::range:
    case precision::alternatives:
      break;
  }
  return unsure(how == nullptr ? words{"a day ", "una data "} : words{"a day ", "data "}) + span_text(day, in);
}

std::string each_run(const partial_date& day, const day_words* how, language in) {
  std::string all = run_text(day.alternative(0), how, in);
  for (int i = 1; i < day.alternative_count(); ++i) {
    // In English one preposition is enough for all.
    const bool again = in == language::italian;
    all += words{" or ", " o "}.in(in) + run_text(day.alternative(i), again ? how : nullptr, in);
  }
  return all;
}

}  // namespace

std::string text(const partial_date& day, language in) { return each_run(day, nullptr, in); }
std::string of_day(const partial_date& day, language in) { return each_run(day, &of_citation, in); }
std::string on_day(const partial_date& day, language in) { return each_run(day, &of_event, in); }
std::string on_request_of(const partial_date& day, language in) {
  return words{", on a request ", ", su richiesta "}.in(in) + of_day(day, in);
}

}  // namespace avviso::inline v0::wording
