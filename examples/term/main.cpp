// SPDX-License-Identifier: BSL-1.0
// When does a term end, by which law, and why?
#include "arguments.hpp"

#include <avviso/time/working_days.hpp>

#include <algorithm>
#include <iostream>

using namespace avviso;

namespace {

constexpr std::string_view usage =
    "term add DATE PERIOD down|up|refuse\n"
    "term diff DATE DATE [down|up|refuse]          days; years, months and days (rounded down)\n"
    "term limit --from DATE --length LENGTH --regime eu|eu-fixed|civil|procedural\n"
    "           [--place italy|rome|bolzano] [--backward] [--known DATE] [--steps]\n"
    "term holidays YEAR [--place PLACE] [--known DATE]\n"
    "term working-days DATE DATE [--place PLACE] [--known DATE]          both ends counted\n"
    "\n"
    "DATE     2018-03-20\n"
    "PERIOD   1y6m, 2w, -1m, 2y-3m5d: each part has its own sign\n"
    "LENGTH   60d, 3m, 1y6m, 2w, 10wd (working days)\n"
    "--known  the day whose law is used; without it, all the law that this release knows\n"
    "--lang   en or it, anywhere\n";

void print_add(const std::vector<std::string>& given, language in) {
  const arguments from(given, in, {}, {});
  const auto& words = from.words(3, 3, "term add DATE PERIOD down|up|refuse");
  const auto sum = add(from.date(words[0]), from.period(words[1]), from.rounding(words[2]));
  std::cout << from.accept(sum, words[0] + " + " + words[1]).iso().c_str() << '\n';
}

void print_difference(const std::vector<std::string>& given, language in) {
  const arguments from(given, in, {}, {});
  const auto& words = from.words(2, 3, "term diff DATE DATE [down|up|refuse]");
  const date first = from.date(words[0]);
  const date second = from.date(words[1]);
  const auto rounding = words.size() == 3 ? from.rounding(words[2]) : month_rounding::down;
  const period apart = from.accept(difference(first, second, rounding), words[1] + " - " + words[0]);
  std::cout << days_between(first, second) << '\n'
            << apart.years() << 'y' << apart.months() << 'm' << apart.days() << "d\n";
}

void print_limit(const std::vector<std::string>& given, language in) {
  const arguments from(given, in, {"--from", "--length", "--regime", "--place", "--known"}, {"--backward", "--steps"});
  from.words(0, 0, "term limit --from DATE --length LENGTH --regime REGIME …");
  const time_limit limit(from.length(from.value("--length")),
                         from.has("--backward") ? time_direction::backward : time_direction::forward,
                         from.regime(from.value("--regime")), end_days::first_excluded, time_readings::prevailing());
  const date event = from.date(from.value("--from"));
  const auto end = from.accept(expiry::of(limit, event, from.calendar(), no_suspension),
                               from.value("--from") + " + " + from.value("--length"));
  std::cout << end.last_day().iso().c_str() << '\n';
  if (!from.has("--steps")) return;
  for (const auto& step : end.steps()) std::cout << wording::text(step, in) << '\n';
}

void print_holidays(const std::vector<std::string>& given, language in) {
  const arguments from(given, in, {"--place", "--known"}, {});
  const auto& words = from.words(1, 1, "term holidays YEAR");
  const int year = from.year(words[0]);
  const date first = from.accept(date::make(year, 1, 1), words[0]);
  const date last = from.accept(date::make(year, 12, 31), words[0]);
  const auto calendar = from.calendar();
  for (auto days = first.days(); days <= last.days(); ++days) {
    const date day = *date::from_days(days);
    for (const auto& holiday : from.accept(calendar.holidays_on(day), words[0])) {
      std::cout << day.iso().c_str() << ' ' << wording::text(holiday, in) << '\n';
    }
  }
}

void print_working_days(const std::vector<std::string>& given, language in) {
  const arguments from(given, in, {"--place", "--known"}, {});
  const auto& words = from.words(2, 2, "term working-days DATE DATE");
  const auto count = count_working_days(from.calendar(), from.date(words[0]), from.date(words[1]));
  std::cout << from.accept(count, words[0] + " " + words[1]) << '\n';
}

// Before all else, so that a complaint is in the language asked for.
language language_of(const std::vector<std::string>& given) {
  const auto option = std::find(given.begin(), given.end(), "--lang");
  if (option == given.end()) return language::english;
  if (option + 1 == given.end()) throw bad_input("--lang needs a value");
  if (option[1] == "it") return language::italian;
  if (option[1] == "en") return language::english;
  throw bad_input("«" + option[1] + "»: expected en or it");
}

void run(std::vector<std::string> given) {
  const language in = language_of(given);
  if (given.empty()) throw bad_input("expected a command: add, diff, limit, holidays, working-days; see term --help");
  const std::string command = given.front();
  given.erase(given.begin());
  if (command == "add") return print_add(given, in);
  if (command == "diff") return print_difference(given, in);
  if (command == "limit") return print_limit(given, in);
  if (command == "holidays") return print_holidays(given, in);
  if (command == "working-days") return print_working_days(given, in);
  if (command == "--help" || command == "-h") {
    std::cout << usage;
    return;
  }
  throw bad_input("«" + command + "»: " +
                  (in == language::italian ? "attesi add, diff, limit, holidays, working-days"
                                           : "expected add, diff, limit, holidays, working-days"));
}

}  // namespace

int main(int count, char** given) {
  try {
    run({given + 1, given + count});
  } catch (const bad_input& why) {
    std::cerr << "term: " << why.what() << '\n';
    return 2;
  }
  return 0;
}
