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
    "term limit --from DATE --length LENGTH --regime REGIME [--backward] [--clear] [--suspended LIST]\n"
    "           [--readings LIST] [--steps] [calendar]\n"
    "term limit --on DATE --regime REGIME [--readings LIST] [--steps] [calendar]     a day that the act states\n"
    "term holidays YEAR [calendar]\n"
    "term working-days DATE DATE [calendar]                                          both ends counted\n"
    "calendar: [--place italy|rome|bolzano | --holidays DAYS] [--feast LIST] [--known DATE]\n"
    "\n"
    "DATE     2018-03-20\n"
    "PERIOD   1y6m, 2w, -1m, 2y-3m5d: each part has its own sign; P1Y6M\n"
    "LENGTH   60d, 3m, 1y6m, 2w, 10wd (working days); P60D\n"
    "REGIME   eu, eu-fixed: acts of the Union; civil: agreements; procedural: civil trials;\n"
    "         administrative-process: TAR and Consiglio di Stato; administrative-procedure: notices, decrees, offices\n"
    "\n"
    "--clear      clear days (giorni liberi): neither end is counted\n"
    "--suspended  august (trials), covid (administrative procedures of 2020), FIRST/LAST; several with commas between\n"
    "--readings   initiates=event|first_counted, following_event=rolls|stays, "
    "backward_on_holiday=earlier|stays|later,\n"
    "             saturday=works|rests, fixed_day=stays|rolls; the first of each prevails\n"
    "--holidays   all holidays of whole years, such as the Commission's: 2023-01-02,2023-12-25/2023-12-29\n"
    "--feast      local feasts: 06-24, easter+50, 09-monday-2, 05-friday-last; several with commas between\n"
    "--known      the day whose law is used; without it, all the law that this release knows\n"
    "--lang       en or it, anywhere\n";

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

expiry end_of_limit(const arguments& from) {
  const auto regime = from.regime(from.value("--regime"));
  if (from.has("--on")) {
    for (const std::string_view other : {"--from", "--length", "--backward", "--clear", "--suspended"}) {
      if (from.has(other))
        throw bad_input(from.say("--on stands without " + std::string(other), "--on sta senza " + std::string(other)));
    }
    const date stated = from.date(from.value("--on"));
    return from.accept(expiry::of_stated_day(stated, regime, from.readings(), from.calendar()), from.value("--on"));
  }
  const date event = from.date(from.value("--from"));
  const time_limit limit(from.length(from.value("--length")),
                         from.has("--backward") ? time_direction::backward : time_direction::forward, regime,
                         from.has("--clear") ? end_days::both_excluded : end_days::first_excluded, from.readings());
  return from.accept(expiry::of(limit, event, from.calendar(), from.suspensions(event, limit.length())),
                     from.value("--from") + " + " + from.value("--length"));
}

void print_limit(const std::vector<std::string>& given, language in) {
  const arguments from(given, in,
                       {"--from", "--length", "--on", "--regime", "--place", "--holidays", "--feast", "--known",
                        "--suspended", "--readings"},
                       {"--backward", "--clear", "--steps"});
  from.words(0, 0, "term limit --from DATE --length LENGTH --regime REGIME …");
  const auto end = end_of_limit(from);
  std::cout << end.last_day().iso().c_str() << '\n';
  if (!from.has("--steps")) return;
  for (const auto& step : end.steps()) std::cout << wording::text(step, in) << '\n';
}

void print_holidays(const std::vector<std::string>& given, language in) {
  const arguments from(given, in, {"--place", "--holidays", "--feast", "--known"}, {});
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
  const arguments from(given, in, {"--place", "--holidays", "--feast", "--known"}, {});
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
