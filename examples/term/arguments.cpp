// SPDX-License-Identifier: BSL-1.0
#include "arguments.hpp"

#include <avviso/names.hpp>

#include <algorithm>
#include <charconv>

using namespace avviso;

namespace {

// The parts of a list; at least one, which may be empty.
std::vector<std::string> items_of(const std::string& list, char separator) {
  std::vector<std::string> items(1);
  for (const char c : list) {
    if (c == separator) {
      items.emplace_back();
    } else {
      items.back() += c;
    }
  }
  return items;
}

}  // namespace

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
                                    {"procedural", time_regime::italian_procedural},
                                    {"administrative-process", time_regime::italian_administrative_process},
                                    {"administrative-procedure", time_regime::italian_administrative_procedure}});
}

int arguments::year(const std::string& text) const {
  const bool digits = text.size() == 4 && text.find_first_not_of("0123456789") == std::string::npos;
  if (digits) return std::stoi(text);
  throw bad_input("«" + text + "»: " + say("a year of four digits is expected", "è atteso un anno di quattro cifre"));
}

known_law arguments::known() const {
  return has("--known") ? known_law::on(date(value("--known"))) : known_law::of_this_release();
}

calendar arguments::calendar() const {
  if (has("--place") && has("--holidays"))
    throw bad_input(say("--place or --holidays, not both", "--place o --holidays, non entrambe"));
  auto where = has("--holidays") ? calendar_of_days(value("--holidays")) : calendar_of_place();
  if (has("--feast")) {
    for (const auto& feast : items_of(value("--feast"), ',')) where = with_feast(where, feast);
  }
  return where;
}

calendar arguments::calendar_of_place() const {
  using maker = avviso::calendar (*)(known_law);
  const auto make = has("--place") ? choice<maker>(value("--place"), {{"italy", avviso::calendar::italy},
                                                                      {"rome", avviso::calendar::rome},
                                                                      {"bolzano", avviso::calendar::bolzano}})
                                   : maker(avviso::calendar::italy);
  return make(known());
}

// The list is that of whole years: the Official Journal publishes the Commission's so.
calendar arguments::calendar_of_days(const std::string& list) const {
  std::vector<avviso::date> all;
  for (const auto& item : items_of(list, ',')) {
    const auto [first, last] = days(item);
    for (auto day = first.days(); day <= last.days(); ++day) all.push_back(*date::from_days(day));
  }
  const auto [first, last] = std::minmax_element(all.begin(), all.end());
  return accept(
      avviso::calendar::of_holidays(all, *date::make(first->year(), 1, 1), *date::make(last->year(), 12, 31), known()),
      list);
}

// `06-24`, `easter+50`, `09-monday-2`, `05-friday-last`.
calendar arguments::with_feast(const avviso::calendar& where, const std::string& feast) const {
  constexpr std::string_view easter = "easter";
  if (feast.substr(0, easter.size()) == easter) {
    const auto days = feast.substr(easter.size());
    return accept(where.with_after_easter(number(days.substr(0, 1) == "+" ? days.substr(1) : days)), feast);
  }
  const auto parts = items_of(feast, '-');
  if (parts.size() == 2) return accept(where.with_yearly(number(parts[0]), number(parts[1])), feast);
  if (parts.size() == 3) {
    const auto which = choice<weekday>(parts[1], {{"monday", weekday::monday},
                                                  {"tuesday", weekday::tuesday},
                                                  {"wednesday", weekday::wednesday},
                                                  {"thursday", weekday::thursday},
                                                  {"friday", weekday::friday},
                                                  {"saturday", weekday::saturday},
                                                  {"sunday", weekday::sunday}});
    const int nth = parts[2] == "last" ? -1 : number(parts[2]);
    return accept(where.with_weekday_of_month(number(parts[0]), nth, which), feast);
  }
  throw bad_input("«" + feast +
                  "»: " + say("expected 06-24, easter+50 or 09-monday-2", "atteso 06-24, easter+50 o 09-monday-2"));
}

std::vector<suspension> arguments::suspensions(avviso::date event, const term_length& length) const {
  std::vector<suspension> all;
  if (!has("--suspended")) return all;
  // Each year of the term may add the days of a suspension, and so another year.
  const auto whole = length.calendar_period();
  const int years = 3 + 2 * (whole.total_months() / 12 + (whole.days() + 2 * length.working_days()) / 365);
  for (const auto& item : items_of(value("--suspended"), ',')) {
    if (item == "august") {
      for (const auto& one : august_suspensions(event.year() - years, event.year() + years, known()))
        all.push_back(one);
    } else if (item == "covid") {
      if (const auto one = suspension::of_administrative_terms_in_2020(known())) all.push_back(*one);
    } else {
      const auto [first, last] = days(item);
      all.push_back(accept(suspension::make(first, last), item));
    }
  }
  return in_order(std::move(all));
}

template <class Reading>
bool arguments::read(const std::string& text, std::string_view name, chosen<Reading>& into) const {
  const auto names = names_of<Reading>();
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (text != std::string(name) + "=" + std::string(names[i])) continue;
    into = static_cast<Reading>(i);
    return true;
  }
  return false;
}

time_readings arguments::readings() const {
  auto all = time_readings::prevailing();
  if (!has("--readings")) return all;
  for (const auto& item : items_of(value("--readings"), ',')) {
    const bool is_read = read(item, "initiates", all.initiates) || read(item, "following_event", all.following_event) ||
                         read(item, "backward_on_holiday", all.backward_on_holiday) ||
                         read(item, "saturday", all.saturday) || read(item, "fixed_day", all.fixed_day);
    if (is_read) continue;
    throw bad_input("«" + item + "»: " + say("no such reading", "non c'è una lettura simile") +
                    ": initiates=event|first_counted, following_event=rolls|stays, "
                    "backward_on_holiday=earlier|stays|later, saturday=works|rests, fixed_day=stays|rolls");
  }
  return all;
}

// One day, or two with a slash between them.
std::pair<date, date> arguments::days(const std::string& text) const {
  const auto both = items_of(text, '/');
  if (both.size() == 1) return {date(text), date(text)};
  if (both.size() == 2) return {date(both[0]), date(both[1])};
  throw bad_input("«" + text + "»: " + say("expected a day, or FIRST/LAST", "atteso un giorno, o PRIMO/ULTIMO"));
}

int arguments::number(const std::string& text) const {
  int read = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), read);
  if (end.ec == std::errc() && end.ptr == text.data() + text.size()) return read;
  throw bad_input("«" + text + "»: " + say("a number is expected", "è atteso un numero"));
}
