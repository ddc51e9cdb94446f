// SPDX-License-Identifier: BSL-1.0
// What dates and working days cost, beside what a user would pick instead: std::chrono with the same checks,
// Boost.Date_Time, QuantLib's Italy, and programs written by hand. One table at the end gives the ratios.
#include <avviso/time/period.hpp>
#include <avviso/time/time_limit.hpp>
#include <avviso/time/weekday.hpp>
#include <avviso/time/working_days.hpp>

#include <benchmark/benchmark.h>

#include <boost/date_time/gregorian/gregorian.hpp>
#include <ql/time/calendars/italy.hpp>
#include <ql/time/date.hpp>

#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace {

using avviso::date;
namespace chrono = std::chrono;
namespace gregorian = boost::gregorian;
using QuantLib::BusinessDayConvention;

constexpr std::size_t sample_size = 1024;

struct ymd {
  int year, month, day;
};

// The same random days for every library.
struct sample {
  std::vector<date> dates;
  std::vector<ymd> parts;
  std::vector<chrono::sys_days> points;
  std::vector<gregorian::date> boost_dates;
  std::vector<QuantLib::Date> quantlib_dates;
  std::vector<std::string> texts;
  std::vector<int> amounts;
  std::vector<avviso::period> months;

  sample(date first, date last) {
    std::mt19937 random(2018);
    std::uniform_int_distribution<std::int32_t> day(first.days(), last.days());
    std::uniform_int_distribution<int> amount(-60, 60);
    for (std::size_t i = 0; i < sample_size; ++i) {
      const date d = *date::from_days(day(random));
      dates.push_back(d);
      parts.push_back({d.year(), d.month(), d.day()});
      points.emplace_back(chrono::days(d.days()));
      boost_dates.emplace_back(static_cast<unsigned short>(d.year()), static_cast<unsigned short>(d.month()),
                               static_cast<unsigned short>(d.day()));
      quantlib_dates.emplace_back(d.day(), QuantLib::Month(d.month()), d.year());
      texts.emplace_back(d.iso().c_str());
      amounts.push_back(amount(random));
      months.push_back(*avviso::period::make(0, amounts.back(), 0));
    }
  }
};

const sample& wide() {
  static const sample days(avviso::day<1901, 1, 1>, avviso::day<2199, 1, 1>);
  return days;
}

// Days from which so many can be added or counted before the horizon.
const sample& leaving(int distance) {
  static std::map<int, sample> all;
  const auto found = all.find(distance);
  if (found != all.end()) return found->second;
  return all.emplace(distance, sample(avviso::day<1950, 1, 1>, *avviso::add_days(avviso::day<2199, 12, 1>, -distance)))
      .first->second;
}

// Every operation by its name, to be run so many times under callgrind, which counts instructions.
std::map<std::string, std::function<void(int)>> operations;

// One operation of one library: `one(i)` does it for the day at `i` of a sample.
template <class F>
void add(const std::string& name, F one) {
  benchmark::RegisterBenchmark(name.c_str(), [one](benchmark::State& state) {
    std::size_t i = 0;
    for (auto _ : state) {
      benchmark::DoNotOptimize(one(i));
      i = (i + 1) % sample_size;
    }
  });
  operations[name] = [one](int times) {
    std::size_t i = 0;
    for (; times > 0; --times) {
      benchmark::DoNotOptimize(one(i));
      i = (i + 1) % sample_size;
    }
  };
}

// By hand and by std::chrono, with the checks that avviso makes: a day outside 1400..9999 is refused.

constexpr std::int64_t refused = INT64_MIN;

std::int64_t chrono_from_parts(ymd p) {
  if (p.year < 1400 || p.year > 9999) return refused;
  const chrono::year_month_day day{chrono::year(p.year), chrono::month(static_cast<unsigned>(p.month)),
                                   chrono::day(static_cast<unsigned>(p.day))};
  return day.ok() ? chrono::sys_days(day).time_since_epoch().count() : refused;
}

std::int64_t chrono_add_months(chrono::sys_days from, int months) {
  auto moved = chrono::year_month_day(from) + chrono::months(months);
  if (int(moved.year()) < 1400 || int(moved.year()) > 9999) return refused;
  if (!moved.ok()) moved = moved.year() / moved.month() / chrono::last;
  return chrono::sys_days(moved).time_since_epoch().count();
}

std::int64_t chrono_add_days(chrono::sys_days from, int days) {
  const auto moved = (from + chrono::days(days)).time_since_epoch().count();
  return moved < date::min().days() || moved > date::max().days() ? refused : moved;
}

std::int64_t parse_by_hand(const std::string& text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return refused;
  const auto digits = [&text](std::size_t from, std::size_t to) {
    int value = 0;
    for (std::size_t i = from; i < to; ++i) {
      if (text[i] < '0' || text[i] > '9') return -1;
      value = value * 10 + (text[i] - '0');
    }
    return value;
  };
  return chrono_from_parts({digits(0, 4), digits(5, 7), digits(8, 10)});
}

struct text_by_hand {
  char characters[11];
};

text_by_hand print_by_hand(chrono::sys_days point) {
  const chrono::year_month_day day(point);
  const int y = int(day.year());
  const auto m = static_cast<int>(unsigned(day.month()));
  const auto d = static_cast<int>(unsigned(day.day()));
  const auto digit = [](int n) { return static_cast<char>('0' + n % 10); };
  return {{digit(y / 1000), digit(y / 100), digit(y / 10), digit(y), '-', digit(m / 10), digit(m), '-', digit(d / 10),
           digit(d), '\0'}};
}

const avviso::calendar& italy() {
  static const auto calendar = avviso::calendar::italy(avviso::known_law::of_this_release());
  return calendar;
}

// Every day's number of working days before it, and every working day's day: the fastest there is, for 800 kB.
struct rank_select {
  std::int32_t first = italy().first_day().days();
  std::vector<std::int32_t> before;
  std::vector<std::int32_t> day;

  rank_select() {
    for (auto d = first; d <= italy().last_day().days(); ++d) {
      before.push_back(static_cast<std::int32_t>(day.size()));
      if (*avviso::is_working_day(italy(), *date::from_days(d))) day.push_back(d);
    }
    before.push_back(static_cast<std::int32_t>(day.size()));
  }

  bool reaches(std::int32_t d) const { return d >= first && d - first + 1 < static_cast<std::int32_t>(before.size()); }
  std::int32_t at(std::int32_t d) const { return before[static_cast<std::size_t>(d - first)]; }

  std::int64_t is(date d) const { return reaches(d.days()) ? at(d.days() + 1) - at(d.days()) : refused; }
  std::int64_t count(date a, date b) const {
    return reaches(a.days()) && reaches(b.days()) ? at(b.days() + 1) - at(a.days()) : refused;
  }
  std::int64_t add(date d, std::int32_t n) const {
    if (!reaches(d.days())) return refused;
    const auto number = at(d.days() + 1) - 1 + n;
    if (number < 0 || number >= static_cast<std::int32_t>(day.size())) return refused;
    return day[static_cast<std::size_t>(number)];
  }
};

const rank_select& table() {
  static const rank_select made;
  return made;
}

void dates() {
  const sample& days = wide();
  const auto value = [](const avviso::result<date>& d) { return d ? d->days() : refused; };

  add("year, month, day of/avviso", [&](std::size_t i) {
    const date d = days.dates[i];
    return d.year() * 10000 + d.month() * 100 + d.day();
  });
  add("year, month, day of/std::chrono", [&](std::size_t i) {
    const chrono::year_month_day d(days.points[i]);
    return int(d.year()) * 10000 + static_cast<int>(unsigned(d.month()) * 100 + unsigned(d.day()));
  });
  add("year, month, day of/Boost", [&](std::size_t i) {
    const auto d = days.boost_dates[i].year_month_day();
    return d.year * 10000 + d.month * 100 + d.day;
  });

  add("date of year, month, day/avviso", [&, value](std::size_t i) {
    return value(date::make(days.parts[i].year, days.parts[i].month, days.parts[i].day));
  });
  add("date of year, month, day/std::chrono", [&](std::size_t i) { return chrono_from_parts(days.parts[i]); });
  add("date of year, month, day/Boost", [&](std::size_t i) {
    const auto& p = days.parts[i];
    return gregorian::date(static_cast<unsigned short>(p.year), static_cast<unsigned short>(p.month),
                           static_cast<unsigned short>(p.day))
        .day_number();
  });

  add("add days/avviso", [&, value](std::size_t i) { return value(avviso::add_days(days.dates[i], days.amounts[i])); });
  add("add days/std::chrono", [&](std::size_t i) { return chrono_add_days(days.points[i], days.amounts[i]); });
  add("add days/Boost",
      [&](std::size_t i) { return (days.boost_dates[i] + gregorian::days(days.amounts[i])).day_number(); });

  add("add months/avviso", [&, value](std::size_t i) {
    return value(avviso::add(days.dates[i], days.months[i], avviso::month_rounding::down));
  });
  add("add months/std::chrono", [&](std::size_t i) { return chrono_add_months(days.points[i], days.amounts[i]); });
  add("add months/Boost",
      [&](std::size_t i) { return (days.boost_dates[i] + gregorian::months(days.amounts[i])).day_number(); });

  add("weekday/avviso", [&](std::size_t i) { return static_cast<int>(avviso::weekday_of(days.dates[i])); });
  add("weekday/std::chrono", [&](std::size_t i) { return chrono::weekday(days.points[i]).iso_encoding(); });
  add("weekday/Boost", [&](std::size_t i) { return days.boost_dates[i].day_of_week().as_number(); });

  add("parse ISO/avviso", [&, value](std::size_t i) { return value(date::parse(days.texts[i])); });
  add("parse ISO/by hand", [&](std::size_t i) { return parse_by_hand(days.texts[i]); });
  add("parse ISO/Boost", [&](std::size_t i) { return gregorian::from_simple_string(days.texts[i]).day_number(); });

  add("print ISO/avviso", [&](std::size_t i) { return days.dates[i].iso(); });
  add("print ISO/by hand", [&](std::size_t i) { return print_by_hand(days.points[i]); });
  add("print ISO/Boost", [&](std::size_t i) { return gregorian::to_iso_extended_string(days.boost_dates[i]); });
}

void working_days() {
  const auto number = [](const auto& n) -> std::int64_t { return n ? std::int64_t{*n} : refused; };
  const auto value = [](const avviso::result<date>& d) { return d ? d->days() : refused; };
  static const QuantLib::Italy rival(QuantLib::Italy::Settlement);

  const sample& days = leaving(0);
  add("is working day/avviso",
      [&, number](std::size_t i) { return number(avviso::is_working_day(italy(), days.dates[i])); });
  add("is working day/table", [&](std::size_t i) { return table().is(days.dates[i]); });
  add("is working day/QuantLib", [&](std::size_t i) { return rival.isBusinessDay(days.quantlib_dates[i]); });

  add("roll forward/avviso",
      [&, value](std::size_t i) { return value(avviso::working_day_on_or_after(italy(), days.dates[i])); });
  add("roll forward/table", [&](std::size_t i) {
    const date d = days.dates[i];
    return table().is(d) == 1 ? d.days() : table().add(d, 1);
  });
  add("roll forward/QuantLib",
      [&](std::size_t i) { return rival.adjust(days.quantlib_dates[i], QuantLib::Following).serialNumber(); });

  // 251 years hold 63,000 working days and 91,000 days: 100,000 is beyond every horizon.
  for (const int distance : {1, 10, 1000, 60000}) {
    const int span = distance == 60000 ? 87500 : distance * 3 / 2 + 10;
    const sample& from = leaving(span);
    const std::string name = "add working days, " + std::to_string(distance);
    add(name + "/avviso", [&, distance, value](std::size_t i) {
      return value(avviso::add_working_days(italy(), from.dates[i], distance));
    });
    add(name + "/table", [&, distance](std::size_t i) { return table().add(from.dates[i], distance); });
    add(name + "/QuantLib", [&, distance](std::size_t i) {
      return rival.advance(from.quantlib_dates[i], distance, QuantLib::Days).serialNumber();
    });
  }
  for (const int distance : {1, 10, 1000, 90000}) {
    const sample& from = leaving(distance);
    const std::string name = "count working days in " + std::to_string(distance);
    add(name + "/avviso", [&, distance, number](std::size_t i) {
      return number(avviso::count_working_days(italy(), from.dates[i], *avviso::add_days(from.dates[i], distance)));
    });
    add(name + "/table", [&, distance](std::size_t i) {
      return table().count(from.dates[i], *avviso::add_days(from.dates[i], distance));
    });
    add(name + "/QuantLib", [&, distance](std::size_t i) {
      const auto& a = from.quantlib_dates[i];
      return rival.businessDaysBetween(a, a + distance, true, true);
    });
  }

  add("add working days, 45 on average/avviso", [&, value](std::size_t i) {
    return value(avviso::add_working_days(italy(), leaving(200).dates[i], static_cast<int>(i % 91)));
  });
  add("add working days, 45 on average/table",
      [&](std::size_t i) { return table().add(leaving(200).dates[i], static_cast<int>(i % 91)); });
  add("add working days, 45 on average/QuantLib", [&](std::size_t i) {
    return rival.advance(leaving(200).quantlib_dates[i], static_cast<int>(i % 91), QuantLib::Days).serialNumber();
  });

  const avviso::time_limit sixty(avviso::term_days<60>, avviso::time_direction::forward,
                                 avviso::time_regime::eu_1182_71, avviso::end_days::first_excluded,
                                 avviso::time_readings::prevailing());
  add("time limit of 60 days, Reg. 1182/71/avviso", [&, sixty](std::size_t i) {
    return (*avviso::expiry::of(sixty, leaving(200).dates[i], italy(), avviso::no_suspension)).last_day();
  });
  benchmark::RegisterBenchmark("build a calendar/avviso", [](benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(avviso::calendar::italy(avviso::known_law::of_this_release()));
  });
}

// The budgets, as most times the rival's cost.
const std::map<std::string, double> budgets = {{"std::chrono", 1.6}, {"by hand", 1.5}, {"table", 3.0}};

// Gathers the medians, and at the end prints a row for each operation.
class one_table : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const auto& run : runs) {
      if (run.run_type == Run::RT_Aggregate && run.aggregate_name != "median") continue;
      const std::string name = run.run_name.function_name;
      const auto slash = name.rfind('/');
      auto& row = rows_[name.substr(0, slash)];
      if (row.empty()) order_.push_back(name.substr(0, slash));
      row[name.substr(slash + 1)] = run.GetAdjustedCPUTime();
    }
  }

  void Finalize() override {
    std::printf("%-40s %10s", "nanoseconds", "avviso");
    for (const char* rival : rivals) std::printf(" %12s", rival);
    std::printf("  ratio, at most\n");
    for (const auto& name : order_) {
      const auto& row = rows_[name];
      std::printf("%-40s %10.2f", name.c_str(), row.at("avviso"));
      for (const char* rival : rivals) {
        const auto cell = row.find(rival);
        if (cell == row.end())
          std::printf(" %12s", "");
        else
          std::printf(" %12.2f", cell->second);
      }
      for (const auto& [rival, most] : budgets) {
        const auto cell = row.find(rival);
        if (cell == row.end()) continue;
        const double ratio = row.at("avviso") / cell->second;
        std::printf("  %5.2f, %.1f%s", ratio, most, ratio > most ? "  OVER" : "");
      }
      std::printf("\n");
    }
  }

 private:
  static constexpr const char* rivals[] = {"std::chrono", "by hand", "table", "Boost", "QuantLib"};
  std::map<std::string, std::map<std::string, double>> rows_;
  std::vector<std::string> order_;
};

}  // namespace

int main(int count, char** arguments) {
  dates();
  working_days();
  if (count == 4 && std::string(arguments[1]) == "--run") {
    operations.at(arguments[2])(std::stoi(arguments[3]));
    return 0;
  }
  benchmark::Initialize(&count, arguments);
  one_table reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  return 0;
}
