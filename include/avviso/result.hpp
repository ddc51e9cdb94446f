// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RESULT_HPP
#define AVVISO_RESULT_HPP

#include <avviso/detail/maybe.hpp>
#include <avviso/detail/personal_code.hpp>
#include <avviso/inline_text.hpp>

#include <cstdint>
#include <exception>
#include <type_traits>
#include <utility>

namespace avviso::inline v0 {

/// Why a value cannot exist. Codes are permanent: new ones are added, none is reused. 1-99 reading text, 100-199 dates,
/// 200-299 money, 300-399 identity, 400-499 acts and dossiers.
enum class errc : std::uint16_t {
  expected_digit = 1,      ///< `found` is not a decimal digit
  expected_character = 2,  ///< `found` is not the character whose code is `expected`
  text_left_over = 3,      ///< the value ended at `position`, the text did not
  text_too_long = 4,       ///< more than `expected` digits or characters
  text_blank = 5,          ///< a name or another text of which nothing is to be seen
  control_character = 6,   ///< `found`, such as U+0007, is a control character, which no name has

  year_out_of_range = 100,   ///< before 1400 or after 9999
  month_out_of_range = 101,  ///< not 1 to 12
  day_out_of_range = 102,    ///< not 1 to `expected`, the last day of that month
  date_out_of_range = 103,   ///< day arithmetic left 1400-01-01..9999-12-31
  range_reversed = 104,      ///< a range whose last day is before its first

  month_name_expected = 110,       ///< `found` is not the Italian name of a month
  month_day_missing = 111,         ///< the month has only `expected` days and a rounding was refused
  period_unit_expected = 112,      ///< `found` is not a unit of time, or stands after a smaller one
  period_out_of_range = 113,       ///< a part of a period beyond 9,999,999
  easter_before_1583 = 114,        ///< the Gregorian computation of Easter begins in 1583
  beyond_horizon = 115,            ///< the day `found` is outside the days that the calendar knows
  holiday_never_falls = 116,       ///< no year has the day `found` of that month
  known_law_differs = 117,         ///< calendars that know the law of different days cannot be one
  length_not_positive = 118,       ///< a time limit's parts are not negative and not all zero
  working_days_not_alone = 119,    ///< working days cannot be added to calendar units in one length
  suspensions_out_of_order = 120,  ///< suspensions are given in order and do not overlap
  no_alternative = 121,            ///< a list of alternatives that has none
  too_many_alternatives = 122,     ///< more alternatives than a partial date holds
  hour_out_of_range = 123,         ///< an hour that is not 0 to 23 or minutes that are not 0 to 59

  amount_out_of_range = 200,  ///< beyond what 64-bit cents hold
  fraction_not_cents = 201,   ///< an amount's fraction is not exactly two digits

  amount_ambiguous = 210,  ///< one separator before three digits: thousands or decimals, the notation must be named
  thousands_not_grouped = 211,  ///< digits grouped otherwise than by three
  amount_negative = 212,        ///< a negative amount where there is none in law
  not_whole_cents = 213,        ///< an exact amount was asked of a fraction that is not whole cents
  denominator_zero = 220,       ///< a fraction over zero
  ratio_out_of_range = 221,     ///< a reduced fraction beyond 64-bit numerator and denominator
  rates_above_whole = 222,      ///< rates of co-financing that are negative or together exceed the whole
  no_positive_weight = 230,     ///< nothing to apportion over: no weights, or all of them zero
  weight_negative = 231,        ///< the weight at `position` is negative
  cut_above_awards = 232,       ///< a cut larger than the awards it is taken from
  count_out_of_range = 240,     ///< beyond what a 64-bit count holds, or fewer than the one that is needed

  no_such_territory = 300,  ///< no region or autonomous province has that name or code

  expected_capital = 310,          ///< `found` is not a capital letter, A to Z
  expected_hexadecimal = 311,      ///< `found` is not a hexadecimal digit, 0 to 9 or A to F
  expected_letter_or_digit = 312,  ///< `found` is neither a digit nor a capital letter
  expected_small = 313,            ///< `found` is not a small letter, a to z
  number_zero = 314,               ///< the digits `found` are all zero, and no number is 0
  leading_zero = 315,              ///< a number starts with a zero where none does
  check_digit_wrong = 316,         ///< the check digit is `found` and should be `expected`
  check_characters_wrong = 317,    ///< the check characters are `found` and should write `expected` in hexadecimal
  tax_office_unknown = 318,        ///< no office that assigns tax codes has the code `found`
  tax_code_of_person = 319,        ///< the tax code of a natural person, which has no place here and is not repeated
  exemption_unknown = 320,         ///< no exemption from the tender code is numbered `found`
  expected_direction = 321,        ///< `found` is no direction of a protocolled document: U, E or I

  act_kind_unknown = 330,     ///< `found` does not begin with a kind of act
  act_number_expected = 331,  ///< `found` is no number of an act, though «n.» announces one

  name_expected = 340,   ///< a party without a name
  no_lead = 341,         ///< no member of the partnership leads it
  several_leads = 342,   ///< the member at `position`, `found`, is a second lead
  no_such_member = 343,  ///< `found` is not in the partnership, or more than one there may be meant

  act_id_repeated = 400,      ///< two acts of one dossier share the id `found`
  act_id_empty = 401,         ///< an act at `position` has no id
  name_repeated = 412,        ///< the name `found` stands twice in one list
  grant_names_match = 414,    ///< two grants of one dossier have names that match, and `found` is one of them
  no_such_act = 402,          ///< the dossier holds no act with the id `found`
  no_such_grant = 403,        ///< no award of a grant named `found` is known and in force
  no_notice = 404,            ///< no act that establishes a notice is known and in force
  field_undetermined = 405,   ///< the field `found` has more than one possible value, so the whole cannot be given
  acts_in_a_circle = 406,     ///< the act `found` bears on itself, by acts that annul, correct or condition each other
  no_such_provision = 409,    ///< the act has no provision with the number `found`
  question_incomplete = 408,  ///< the question lacks the key `found`, which its field needs
  question_key_unused = 410,  ///< the question names the key `found`, which its field does not use
  no_such_line = 415,         ///< no notice in force has a line named `found`
  window_of_notice = 413,     ///< the question asks a grant for `found`, a day to apply: it is the notice's
  answer_of_another_dossier = 411,  ///< the answer was given by a dossier with other content
  defaults_repeated = 417,          ///< the dossier states other defaults already
  control_of_another_order =
      416,                  ///< the act `found`, or a default, is not Italian, and no Court of Auditors controls it
  provision_at_odds = 418,  ///< the provision at `position` of the act `found` says what cannot be said together
  statement_value_mismatched = 407,  ///< the value at `position` in the statements is not of the kind its field has
};

/// What was wrong with a value that cannot exist: where, what was found, what was expected. Its text in Italian and in
/// English is `wording::text(error, language)`. Trivially copyable; refusing a value allocates nothing.
struct error {
  errc code;                   ///< what is wrong
  std::uint32_t position = 0;  ///< byte offset in the text that was read, or index in the list that was given
  std::int64_t expected = 0;   ///< the bound or the character that `code` speaks of, 0 where it speaks of none
  /// What stood there, its first 31 bytes. An ellipsis stands for a text with the tax code of a natural person.
  inline_text<31> found = {};

  friend constexpr bool operator==(const error&, const error&) noexcept = default;
};

namespace detail {
// A result was opened without asking whether it holds a value: a programmer's mistake, which ends the program.
[[noreturn]] inline void opened_without_value() noexcept { std::terminate(); }
}  // namespace detail

/// A value, or the error that says why it cannot exist.
///
/// The interface is the part of `std::expected<T, error>` that C++20 can offer: `has_value`, `operator bool`, `*`,
/// `->`, `error`, `value_or`, `and_then`, `transform`. `*` and `->` on an error end the program; ask first, or use
/// `or_throw` of throwing.hpp.
template <class T>
class [[nodiscard]] result {
 public:
  /// As `std::expected` names them.
  using value_type = T;
  using error_type = avviso::error;

  /// A value, or why there is none.
  constexpr result(T value) noexcept(__is_nothrow_constructible(T, T))  // NOLINT(google-explicit-constructor)
      : value_(std::move(value)) {}
  constexpr result(const avviso::error& why) noexcept : error_(why) {}  // NOLINT(google-explicit-constructor)

  /// Whether it holds a value.
  [[nodiscard]] constexpr bool has_value() const noexcept { return static_cast<bool>(value_); }
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return has_value(); }

  /// The value; ends the program where there is none.
  [[nodiscard]] constexpr const T& operator*() const& { return *checked(); }
  [[nodiscard]] constexpr T operator*() && { return std::move(*checked()); }
  [[nodiscard]] constexpr const T* operator->() const& { return checked(); }
  const T* operator->() const&& = delete;  // what it leads to would outlive the result: name it first

  /// The error; only of a result that has no value.
  [[nodiscard]] constexpr const avviso::error& error() const& {
    if (!error_) detail::opened_without_value();
    return *error_;
  }
  [[nodiscard]] constexpr avviso::error error() && { return std::as_const(*this).error(); }

  /// The value, or another where there is none.
  [[nodiscard]] constexpr T value_or(T otherwise) const { return value_ ? *value_ : std::move(otherwise); }

  /// `f(value)`, itself a result; an error passes through.
  template <class F>
  [[nodiscard]] constexpr auto and_then(F&& f) const -> std::remove_cvref_t<std::invoke_result_t<F, const T&>> {
    if (value_) return std::forward<F>(f)(*value_);
    return error();
  }

  /// `f(value)`, as the value of a result; an error passes through.
  template <class F>
  [[nodiscard]] constexpr auto transform(F&& f) const
      -> result<std::remove_cvref_t<std::invoke_result_t<F, const T&>>> {
    if (value_) return std::forward<F>(f)(*value_);
    return error();
  }

  /// Equal values, or equal errors.
  friend constexpr bool operator==(const result& a, const result& b) {
    return a.value_ == b.value_ && (a.value_ || *a.error_ == *b.error_);
  }

 private:
  constexpr const T* checked() const {
    if (!value_) detail::opened_without_value();
    return &*value_;
  }
  constexpr T* checked() {
    if (!value_) detail::opened_without_value();
    return &*value_;
  }

  // One of the two is there. Both are trivially copyable where T is, unlike a union of T and an error on clang 14; and
  // building a value builds no error.
  detail::maybe<T> value_;
  detail::maybe<avviso::error> error_;
};

}  // namespace avviso::inline v0

#endif
