// SPDX-License-Identifier: BSL-1.0
#ifndef TERM_ARGUMENTS_HPP
#define TERM_ARGUMENTS_HPP

#include <avviso/time/suspensions.hpp>
#include <avviso/time/time_limit.hpp>
#include <avviso/wording.hpp>

#include <initializer_list>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the command line says that cannot be answered, in one line.
class bad_input : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The arguments of one command: words in their order, options by their name. An option begins with two dashes, so that
/// `-1m` is a period. Everything that reads a value throws `bad_input`.
class arguments {
 public:
  /// `options` take a value, `flags` none; `--lang` goes everywhere. Other options are refused.
  arguments(const std::vector<std::string>& given, avviso::language in, std::initializer_list<std::string_view> options,
            std::initializer_list<std::string_view> flags);

  /// The words, if there are as many as expected.
  const std::vector<std::string>& words(std::size_t least, std::size_t most, std::string_view usage) const;

  bool has(std::string_view option) const { return options_.count(std::string(option)) != 0; }
  const std::string& value(std::string_view option) const;

  avviso::date date(const std::string& text) const;
  avviso::period period(const std::string& text) const;
  avviso::term_length length(const std::string& text) const;
  avviso::month_rounding rounding(const std::string& text) const;
  avviso::time_regime regime(const std::string& text) const;
  int year(const std::string& text) const;

  /// The law known on `--known` (all that the library knows).
  avviso::known_law known() const;

  /// The calendar of `--place` (Italy), or of the days of `--holidays`, with the feasts of `--feast`.
  avviso::calendar calendar() const;

  /// The suspensions of `--suspended` that a term from or to `event` may meet, in order and apart.
  std::vector<avviso::suspension> suspensions(avviso::date event, const avviso::term_length& length) const;

  /// The prevailing readings, but for those that `--readings` names.
  avviso::time_readings readings() const;

  avviso::language in() const { return in_; }

  /// The value, or `bad_input` with what was given and why it is refused.
  template <class T>
  T accept(avviso::result<T> read, const std::string& given) const {
    if (read) return *std::move(read);
    throw bad_input("«" + given + "»: " + avviso::wording::text(read.error(), in_));
  }

  /// One of two texts, by the language asked for.
  std::string say(const std::string& english, const std::string& italian) const {
    return in_ == avviso::language::italian ? italian : english;
  }

 private:
  avviso::calendar calendar_of_place() const;
  avviso::calendar calendar_of_days(const std::string& list) const;
  avviso::calendar with_feast(const avviso::calendar& where, const std::string& feast) const;
  std::pair<avviso::date, avviso::date> days(const std::string& text) const;
  int number(const std::string& text) const;
  template <class Reading>
  bool read(const std::string& text, std::string_view name, avviso::chosen<Reading>& into) const;

  template <class T>
  T choice(const std::string& text, const std::map<std::string, T>& choices) const;

  avviso::language in_;
  std::vector<std::string> words_;
  std::map<std::string, std::string> options_;
};

#endif
