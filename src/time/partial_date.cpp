// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/month_name.hpp>
#include <avviso/time/partial_date.hpp>

#include <algorithm>
#include <array>

namespace avviso::inline v0 {

namespace {

result<partial_date> as_partial(const result<date>& day) noexcept {
  if (day) return partial_date(*day);
  return day.error();
}

error moved(error why, std::size_t by) noexcept {
  why.position += static_cast<std::uint32_t>(by);
  return why;
}

// `2021-03-19`, `2017-03`, `2017` or `--02`.
result<partial_date> parse_iso(std::string_view text) noexcept {
  if (text.size() > 7) return as_partial(date::parse(text));
  // Missing parts are filled in, so that a single reader finds every error and its place.
  const bool no_year = text.starts_with("--");
  inline_text<10> whole;
  if (no_year) {
    whole.append("2000");
    text.remove_prefix(1);
  }
  whole.append(text);
  const bool only_year = !no_year && text.size() <= 4;
  whole.append(only_year ? "-01-01" : "-01");
  auto first = date::parse(whole);
  if (!first) {
    error why = first.error();
    if (no_year) why.position = why.position >= 3 ? why.position - 3 : 0;
    const auto left = text.size() + (no_year ? 1U : 0U);
    why.found = detail::quote(why.position < left ? text.substr(why.position - (no_year ? 1U : 0U)) : "");
    return why;
  }
  if (no_year) return partial_date::month_of_some_year(first->month());
  return only_year ? partial_date::year(first->year()) : partial_date::month(first->year(), first->month());
}

// «febbraio 2018», «febbraio».
result<partial_date> parse_month_name(std::string_view text) noexcept {
  const auto word = detail::leading_word(text);
  const int month = detail::month_of_italian_name(word);
  if (month == 0) return error{.code = errc::month_name_expected, .found = detail::quote(text)};
  const auto rest = text.substr(word.size());
  if (rest.empty()) return partial_date::month_of_some_year(month);
  if (rest.front() != ' ') {
    return error{.code = errc::expected_character,
                 .position = static_cast<std::uint32_t>(word.size()),
                 .expected = ' ',
                 .found = detail::quote(rest)};
  }
  const auto year = parse_iso(rest.substr(1));
  if (!year) return moved(year.error(), word.size() + 1);
  if (year->precision() != precision::year) {
    return error{.code = errc::text_left_over,
                 .position = static_cast<std::uint32_t>(word.size() + 5),
                 .found = detail::quote(rest, 5)};
  }
  return partial_date::month(year->earliest().year(), month);
}

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// Whether the text begins as an Italian date does: a day of one or two digits.
bool begins_with_day(std::string_view text) noexcept {
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  return digits > 0 && digits < 3;
}

result<partial_date> parse_one(std::string_view text) noexcept {
  if (text == "unknown") return partial_date::unknown();
  if (begins_with_day(text)) return as_partial(date::parse_italian(text));
  if (!text.empty() && !is_digit(text.front()) && text.front() != '-') return parse_month_name(text);
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return parse_iso(text);
  const auto first = parse_iso(text.substr(0, slash));
  if (!first) return first;
  const auto last = parse_iso(text.substr(slash + 1));
  if (!last) return moved(last.error(), slash + 1);
  const auto range = partial_date::between(first->earliest(), last->latest());
  if (!range) return moved(range.error(), slash + 1);
  return range;
}

}  // namespace

result<partial_date> partial_date::one_of(std::span<const partial_date> alternatives) noexcept {
  const error too_many{.code = errc::too_many_alternatives, .expected = most_gaps + 1};
  if (alternatives.empty()) return error{.code = errc::no_alternative};
  if (alternatives.size() == 1) return alternatives.front();

  // The runs so far, in the order of time; runs that overlap or touch are one.
  std::array<gap, most_gaps + 1> runs{};
  std::size_t count = 0;
  for (const auto& one : alternatives) {
    if (one.month_ != 0) return too_many;
    for (int i = 0; i < one.alternative_count(); ++i) {
      const auto alternative = one.alternative(i);
      gap run{alternative.earliest_.days(), alternative.latest_.days()};
      std::size_t kept = 0;
      for (std::size_t r = 0; r < count; ++r) {
        if (runs[r].last + 1 < run.first || run.last + 1 < runs[r].first) {
          runs[kept++] = runs[r];
        } else {
          run = {std::min(run.first, runs[r].first), std::max(run.last, runs[r].last)};
        }
      }
      if (kept == runs.size()) return too_many;
      std::size_t place = kept;
      for (; place > 0 && runs[place - 1].first > run.first; --place) runs[place] = runs[place - 1];
      runs[place] = run;
      count = kept + 1;
    }
  }
  partial_date some(*date::from_days(runs[0].first), *date::from_days(runs[count - 1].last));
  for (std::size_t r = 1; r < count; ++r) some.gaps_[some.gap_count_++] = {runs[r - 1].last + 1, runs[r].first - 1};
  return some;
}

result<partial_date> partial_date::parse(std::string_view text) noexcept {
  std::array<partial_date, most_gaps + 1> read = {unknown(), unknown(), unknown(), unknown()};
  std::size_t count = 0;
  for (std::size_t at = 0;;) {
    const auto bar = text.find('|', at);
    const auto one = parse_one(text.substr(at, bar == std::string_view::npos ? bar : bar - at));
    if (!one) return moved(one.error(), at);
    if (count == read.size()) {
      return error{
          .code = errc::too_many_alternatives, .position = static_cast<std::uint32_t>(at), .expected = most_gaps + 1};
    }
    read[count++] = *one;
    if (bar == std::string_view::npos) break;
    at = bar + 1;
  }
  return one_of(std::span(read).first(count));
}

truth is_same_day(const partial_date& a, const partial_date& b) noexcept {
  if (a.earliest() == a.latest() && a.earliest() == b.earliest() && b.earliest() == b.latest()) return truth::yes;
  for (int i = 0; i < a.alternative_count(); ++i) {
    for (int j = 0; j < b.alternative_count(); ++j) {
      const auto first = std::max(a.alternative(i).earliest(), b.alternative(j).earliest()).days();
      const auto last = std::min(a.alternative(i).latest(), b.alternative(j).latest()).days();
      // The first day will do, unless a month of some year has to be met, which happens within a year.
      for (auto days = first; days <= std::min(last, first + 366); ++days) {
        const date day = *date::from_days(days);
        if (a.may_be(day) && b.may_be(day)) return truth::undetermined;
      }
    }
  }
  return truth::no;
}

}  // namespace avviso::inline v0
