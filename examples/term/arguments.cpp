// SPDX-License-Identifier: BSL-1.0
#include "arguments.hpp"

#include <algorithm>

using namespace avviso;

arguments::arguments(const std::vector<std::string>& given, language in,
                     std::initializer_list<std::string_view> options, std::initializer_list<std::string_view> flags)
    : in_(in) {
  const auto is_one_of = [](std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  for (std::size_t i = 0; i < given.size(); ++i) {
    const std::string& one = given[i];
    if (one.substr(0, 2) != "--") {
      words_.push_back(one);
      continue;
    }
    const bool flag = is_one_of(one, flags);
    if (!flag && one != "--lang" && !is_one_of(one, options)) {
      throw bad_input(say("no option " + one + " here", "qui non c'è un'opzione " + one));
    }
    if (!flag && i + 1 == given.size()) throw bad_input(say(one + " needs a value", one + " vuole un valore"));
    if (!options_.emplace(one, flag ? "" : given[i + 1]).second) {
      throw bad_input(say(one + " is given twice", one + " è data due volte"));
    }
    if (!flag) ++i;
  }
}

const std::vector<std::string>& arguments::words(std::size_t least, std::size_t most, std::string_view usage) const {
  if (words_.size() >= least && words_.size() <= most) return words_;
  throw bad_input(say("expected: ", "atteso: ") + std::string(usage));
}

const std::string& arguments::value(std::string_view option) const {
  const auto found = options_.find(std::string(option));
  if (found != options_.end()) return found->second;
  throw bad_input(say(std::string(option) + " is missing", "manca " + std::string(option)));
}

date arguments::date(const std::string& text) const { return accept(date::parse(text), text); }
period arguments::period(const std::string& text) const { return accept(period::parse(text), text); }
term_length arguments::length(const std::string& text) const { return accept(term_length::parse(text), text); }

template <class T>
T arguments::choice(const std::string& text, const std::map<std::string, T>& choices) const {
  const auto found = choices.find(text);
  if (found != choices.end()) return found->second;
  std::string names;
  for (const auto& one : choices) names += (names.empty() ? "" : ", ") + one.first;
  throw bad_input("«" + text + "»: " + say("expected one of ", "atteso uno fra ") + names);
}

month_rounding arguments::rounding(const std::string& text) const {
  return choice<month_rounding>(
      text, {{"down", month_rounding::down}, {"up", month_rounding::up}, {"refuse", month_rounding::refuse}});
}

time_regime arguments::regime(const std::string& text) const {
  return choice<time_regime>(text, {{"eu", time_regime::eu_1182_71},
                                    {"eu-fixed", time_regime::eu_fixed_date},
                                    {"civil", time_regime::italian_civil},
                                    {"procedural", time_regime::italian_procedural}});
}

int arguments::year(const std::string& text) const {
  const bool digits = text.size() == 4 && text.find_first_not_of("0123456789") == std::string::npos;
  if (digits) return std::stoi(text);
  throw bad_input("«" + text + "»: " + say("a year of four digits is expected", "è atteso un anno di quattro cifre"));
}

calendar arguments::calendar() const {
  const auto known = has("--known") ? known_law::on(date(value("--known"))) : known_law::of_this_release();
  using maker = avviso::calendar (*)(known_law);
  const auto make = has("--place") ? choice<maker>(value("--place"), {{"italy", avviso::calendar::italy},
                                                                      {"rome", avviso::calendar::rome},
                                                                      {"bolzano", avviso::calendar::bolzano}})
                                   : maker(avviso::calendar::italy);
  return make(known);
}
