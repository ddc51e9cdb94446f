// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_TOLD_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_TOLD_HPP

#include <avviso/history/brief_answer.hpp>
#include <avviso/history/portfolio.hpp>

#include <cstdint>
#include <variant>

#include "portfolio_words.hpp"

// What is laid, and what the snapshot answers, as a portfolio tells it.
namespace avviso::inline v0::detail {

constexpr told_as told_in(laid_word word) {
  if (word >= laid_value) return told_as::known;
  if (word == laid_none) return told_as::no_such;
  return word == laid_not_stated ? told_as::not_stated : told_as::not_laid;
}

inline told_day day_told(laid_word word) {
  const auto what = told_in(word);
  if (what != told_as::known) return {.told = what};
  return {.day = day_of_word(word), .told = what, .has_hour = minutes_of_word(word) != no_hour_laid};
}
inline told_value value_in(laid_word word, field what) {
  const auto told = told_in(word);
  if (told != told_as::known) return {.told = told};
  return {.value = what == field::deadline ? day_of_word(word) : word, .told = told};
}
inline told_amount amount_in(laid_word word) {
  const auto what = told_in(word);
  return what == told_as::known ? told_amount{.amount = word, .told = what} : told_amount{.told = what};
}

constexpr told_as told_by(status one) {
  switch (one) {
    case status::known:
      return told_as::known;
    case status::not_stated:
      return told_as::not_stated;
    case status::undetermined:
      return told_as::undetermined;
    case status::conflict:
      break;
  }
  return told_as::conflict;
}
template <class T>
told_as told_by(const result<answer<T>>& given) {
  return given ? told_by(given->status()) : told_as::no_such;
}

inline std::int64_t number_told(euro one) { return one.cents(); }
inline std::int64_t number_told(units one) { return one.number(); }
template <class T>
told_amount amount_told(const result<answer<T>>& given) {
  told_amount made{.told = told_by(given)};
  if (made.told == told_as::known) made.amount = number_told(*given->if_known());
  return made;
}

// A value of any kind as a number; 0 of a text and of members.
inline std::int64_t number_in(const any_value& one) {
  if (const auto* on = std::get_if<date>(&one)) return on->days();
  if (const auto* money = std::get_if<euro>(&one)) return money->cents();
  if (const auto* number = std::get_if<units>(&one)) return number->number();
  if (const auto* truth = std::get_if<bool>(&one)) return *truth ? 1 : 0;
  if (const auto* stands = std::get_if<standing>(&one)) return static_cast<std::int64_t>(*stands);
  if (const auto* stands = std::get_if<grant_standing>(&one)) return static_cast<std::int64_t>(*stands);
  if (const auto* ranked = std::get_if<ranking_outcome>(&one)) return static_cast<std::int64_t>(*ranked);
  if (const auto* time = std::get_if<deadline_time>(&one)) return time->on.days();
  return 0;
}

inline told_value value_told(const result<brief_answer>& given) {
  if (!given) return {};
  const auto told = told_by(given->status);
  return {.value = told == told_as::known ? number_in(*given->value) : 0, .told = told};
}

}  // namespace avviso::inline v0::detail

#endif
