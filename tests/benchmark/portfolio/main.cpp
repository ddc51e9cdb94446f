// SPDX-License-Identifier: BSL-1.0
// What a portfolio costs beside what one would write by hand, SQLite and NumPy: the same questions on the same grants,
// with the same checksum. `benchmark_portfolio_rivals [--dump DIR] [N...]` prints question,n,rival,ns,checksum: the
// least of some runs, in nanoseconds of processor time for each answer (a grant's end or its total); of `build` for
// each grant; of `bytes` the bytes of each grant beside the dossiers. portfolio.sh adds NumPy and the ratios.
#include <avviso/avviso.hpp>
#include <avviso/history/portfolio.hpp>
#include <avviso/history/portfolio_reports.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "adversary.hpp"
#include "rivals.hpp"
#include "world.hpp"
#ifdef AVVISO_WITH_SQLITE
#include "sqlite.hpp"
#endif

namespace {

using namespace avviso;
using namespace world;

double seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

void row(const char* question, std::size_t n, const char* rival, double ns, std::int64_t checksum) {
  std::printf("%s,%zu,%s,%.2f,%lld\n", question, n, rival, ns, static_cast<long long>(checksum));
  std::fflush(stdout);
}

// Asks for at least so long, and keeps the fastest; then sums up.
template <class Ask, class Sum>
void measure(const char* question, std::size_t n, const char* rival, std::size_t answers, Ask ask, Sum sum) {
  constexpr double enough = 0.4;
  double least = 1e9;
  double spent = 0;
  for (int runs = 0; spent < enough || (runs < 2 && spent < 10 * enough); ++runs) {  // once what is slow
    const auto start = seconds();
    ask();
    const auto took = seconds() - start;
    least = std::min(least, took);
    spent += took;
  }
  row(question, n, rival, least * 1e9 / static_cast<double>(answers), sum());
}

// The same, where asking sums up.
template <class Ask>
void measure(const char* question, std::size_t n, const char* rival, std::size_t answers, Ask ask) {
  std::int64_t checksum = 0;
  measure(
      question, n, rival, answers, [&] { checksum = ask(); }, [&] { return checksum; });
}

const std::int32_t late = static_cast<std::int32_t>((day<2022, 6, 30>).days());
const std::int32_t midway = static_cast<std::int32_t>((day<2021, 5, 20>).days());
constexpr std::int32_t soon = 90;
constexpr std::int32_t more_months = 2;  // which the draft gives to all
constexpr std::size_t triples = 100'000;

class questions {
 public:
  questions(std::size_t grants, const char* folder) : n_(grants), all_(grants) {
    n_ = all_.grants.size();
    const auto first = static_cast<std::int32_t>((day<2020, 9, 1>).days());
    for (std::size_t i = 0; i < triples; ++i) {
      triples_.push_back({static_cast<std::uint32_t>(mixed(i, 0, 20) % n_),
                          first + static_cast<std::int32_t>(mixed(i, 0, 21) % 700),
                          first + static_cast<std::int32_t>(mixed(i, 0, 22) % 700)});
    }
    ask_library();
    ask_by_hand();
    if (folder != nullptr) dump(std::string(folder) + "/boxes." + std::to_string(n_));
#ifdef AVVISO_WITH_SQLITE
    ask_sqlite();
#endif
  }

 private:
  [[nodiscard]] bool counts(std::size_t g) const { return !all_.grants[g].is_open; }

  void ask_library() {
    std::vector<named_dossier> dossiers;
    for (std::size_t n = 0; n < all_.notices.size(); ++n) {
      dossiers.push_back({std::to_string(100'000 + n), dossier_of(all_, n)});
    }
    const auto how = readings::complete_register();
    const auto start = seconds();
    const auto of = portfolio::compile(dossiers, how);
    const auto took = seconds() - start;
    const auto in_all = static_cast<double>(n_);
    const auto grants = of.grants();
    if (grants.size() != n_) std::exit(1);
    std::vector<told_day> ends(n_);
    std::vector<told_amount> totals(n_);
    const auto sum_of = [&](bool is_by_grant) {
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < ends.size(); ++i) {
        if (!counts(is_by_grant ? i : triples_[i].grant)) continue;
        if (ends[i].told == told_as::known) sum += ends[i].day;
        if (totals[i].told == told_as::known) sum += totals[i].amount;
      }
      return sum;
    };
    constexpr auto end = deadline_kind::activities_end;
    const auto ask_all = [&](std::int32_t day) {
      const both_days when{date_of(day), date_of(day)};
      of.deadlines(end, when, ends);
      of.sums(grant_sum::total, when, totals);
    };
    measure(
        "end and total of all", n_, "avviso", 2 * n_, [&] { return ask_all(late); }, [&] { return sum_of(true); });
    measure(
        "end and total of all midway", n_, "avviso", 2 * n_, [&] { return ask_all(midway); },
        [&] { return sum_of(true); });
    std::vector<grant_then> then;
    for (const auto& one : triples_) then.push_back({grants[one.grant], date_of(one.in_force), date_of(one.known)});
    ends.resize(triples);
    totals.resize(triples);
    measure(
        "random triples", n_, "avviso", 2 * triples,
        [&] {
          of.deadlines(end, then, ends);
          of.sums(grant_sum::total, then, totals);
        },
        [&] { return sum_of(false); });
    ends.resize(n_);
    measure("ending within 90 days", n_, "avviso", n_, [&] {
      of.deadlines(end, {date_of(late), date_of(late)}, ends);
      std::int64_t sum = 0;
      for (std::size_t g = 0; g < n_; ++g) {
        const auto& one = ends[g];
        if (one.told == told_as::known && late <= one.day && one.day <= late + soon && counts(g)) sum += one.day;
      }
      return sum;
    });
    ask_what_if(of);
    row("build", n_, "avviso", took * 1e9 / in_all, 0);
    row("bytes", n_, "avviso", static_cast<double>(of.bytes()) / in_all, 0);
    std::fprintf(stderr, "%zu grants: %.2f %% of what is laid of them is left to the snapshot\n", n_,
                 of.share_not_laid() * 100);
  }

  // The draft gives two months more to every grant, so that each end is among the changes.
  void ask_what_if(const portfolio& of) const {
    auto more = extension_of(0, more_months);
    more.reach = reach::every_grant();
    const auto draft = generated::act_of("draft", date_of(late), {more});
    std::vector<told_day> ends(n_);
    measure("one draft over all", n_, "avviso", n_, [&] {
      std::int64_t sum = 0;
      const both_days when{date_of(late), date_of(late)};
      if (!deadlines_with(of, draft, deadline_kind::activities_end, when, ends)) std::exit(1);
      for (std::size_t g = 0; g < n_; ++g) {
        if (ends[g].told == told_as::known && counts(g)) sum += ends[g].day;
      }
      return sum;
    });
    measure("what one draft changes", n_, "avviso", n_, [&] {
      std::int64_t sum = 0;
      const auto changed = what_if(of, of.notices(), draft, {date_of(late), date_of(late)});
      for (const auto& one : *changed) {
        const bool is_end = one.grant && one.after == told_as::known && one.what.field == field::deadline;
        if (is_end && counts(one.grant->notice * grants_of_notice + one.grant->place)) sum += one.value_after;
      }
      return sum;
    });
  }

  void ask_by_hand() {
    const auto start = seconds();
    const by_timeline timeline(all_);
    const auto laid = seconds();
    const by_fold fold(all_);
    const auto took = seconds() - laid;
    const auto in_all = static_cast<double>(n_);
    std::vector<std::int32_t> ends(std::max(n_, triples));
    std::vector<std::int64_t> totals(std::max(n_, triples));
    const auto sum_of = [&](std::size_t count) {
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < count; ++i) {
        if (ends[i] != no_day) sum += ends[i];
        if (totals[i] != no_amount) sum += totals[i];
      }
      return sum;
    };
    const auto by_timeline_at = [&](std::int32_t day) {
      for (std::size_t g = 0; g < n_; ++g) ends[g] = timeline.end(g, day, day);
      for (std::size_t g = 0; g < n_; ++g) totals[g] = timeline.total(g, day, day);
    };
    const auto by_fold_at = [&](std::int32_t day) {
      std::int64_t sum = 0;
      for (std::size_t g = 0; g < n_; ++g) sum += both(fold.at(g, day, day));
      return sum;
    };
    measure(
        "end and total of all", n_, "timeline by hand", 2 * n_, [&] { by_timeline_at(late); },
        [&] { return sum_of(n_); });
    measure("end and total of all", n_, "fold by hand", 2 * n_, [&] { return by_fold_at(late); });
    measure(
        "end and total of all midway", n_, "timeline by hand", 2 * n_, [&] { by_timeline_at(midway); },
        [&] { return sum_of(n_); });
    measure("end and total of all midway", n_, "fold by hand", 2 * n_, [&] { return by_fold_at(midway); });
    measure(
        "random triples", n_, "timeline by hand", 2 * triples,
        [&] {
          for (std::size_t i = 0; i < triples; ++i) {
            ends[i] = timeline.end(triples_[i].grant, triples_[i].in_force, triples_[i].known);
          }
          for (std::size_t i = 0; i < triples; ++i) {
            totals[i] = timeline.total(triples_[i].grant, triples_[i].in_force, triples_[i].known);
          }
        },
        [&] { return sum_of(triples); });
    measure("random triples", n_, "fold by hand", 2 * triples, [&] {
      std::int64_t sum = 0;
      for (const auto& one : triples_) sum += both(fold.at(one.grant, one.in_force, one.known));
      return sum;
    });
    const auto ends_soon = [](std::int32_t end) { return late <= end && end <= late + soon ? end : 0; };
    measure("ending within 90 days", n_, "timeline by hand", n_, [&] {
      std::int64_t sum = 0;
      for (std::size_t g = 0; g < n_; ++g) sum += ends_soon(timeline.end(g, late, late));
      return sum;
    });
    measure("ending within 90 days", n_, "fold by hand", n_, [&] {
      std::int64_t sum = 0;
      for (std::size_t g = 0; g < n_; ++g) sum += ends_soon(fold.at(g, late, late).end);
      return sum;
    });
    measure("one draft over all", n_, "timeline by hand", n_, [&] {
      std::int64_t sum = 0;
      for (std::size_t g = 0; g < n_; ++g) {
        const auto end = timeline.end(g, late, late);
        if (end != no_day) sum += later_by(end, more_months);
      }
      return sum;
    });
    measure("one draft over all", n_, "fold by hand", n_, [&] {
      std::int64_t sum = 0;
      for (std::size_t g = 0; g < n_; ++g) {
        const auto end = fold.at(g, late, late, more_months).end;
        if (end != no_day) sum += end;
      }
      return sum;
    });
    row("build", n_, "timeline by hand", (laid - start) * 1e9 / in_all, 0);
    row("build", n_, "fold by hand", took * 1e9 / in_all, 0);
    row("bytes", n_, "timeline by hand", static_cast<double>(timeline.bytes()) / in_all, 0);
    row("bytes", n_, "fold by hand", static_cast<double>(fold.bytes()) / in_all, 0);
  }

  static std::int64_t both(const came_to& one) {
    return (one.end == no_day ? 0 : one.end) + (one.total == no_amount ? 0 : one.total);
  }
  static std::int32_t later_by(std::int32_t end, std::int32_t months) {
    const auto last = date_of(end);
    return month_days.day_of({last.year() * 12 + last.month() - 1 + months, last.day()});
  }

  void dump(const std::string& path) const {
    std::vector<box_of_days> boxes;
    by_timeline(all_, &boxes);
    std::vector<std::int32_t> numbers = {static_cast<std::int32_t>(n_),
                                         static_cast<std::int32_t>(boxes.size()),
                                         static_cast<std::int32_t>(triples),
                                         late,
                                         late,
                                         midway,
                                         month_table::first_month,
                                         month_table::months};
    const auto add = [&](auto of) {
      for (const auto& one : boxes) numbers.push_back(static_cast<std::int32_t>(of(one)));
    };
    add([](const box_of_days& one) { return one.grant; });
    add([](const box_of_days& one) { return one.known; });
    add([](const box_of_days& one) { return one.known_until; });
    add([](const box_of_days& one) { return one.from; });
    add([](const box_of_days& one) { return one.until; });
    add([](const box_of_days& one) { return one.end; });
    std::FILE* file = std::fopen(path.c_str(), "wb");
    if (file == nullptr) std::exit(1);
    const auto write = [&](const auto& some) { std::fwrite(some.data(), sizeof(some[0]), some.size(), file); };
    write(numbers);
    std::vector<std::int64_t> totals;
    for (const auto& one : boxes) totals.push_back(one.total);
    write(totals);
    numbers.clear();
    for (const auto& one : triples_) numbers.push_back(static_cast<std::int32_t>(one.grant));
    for (const auto& one : triples_) numbers.push_back(one.in_force);
    for (const auto& one : triples_) numbers.push_back(one.known);
    for (std::int32_t m = 0; m < month_table::months; ++m) {
      numbers.push_back(month_days.day_of({month_table::first_month + m, 1}));
    }
    write(numbers);
    std::fclose(file);
  }

#ifdef AVVISO_WITH_SQLITE
  void ask_sqlite() {
    const auto start = seconds();
    by_sqlite deeds;
    deeds.lay_deeds(all_);
    const auto laid = seconds();
    ask_one_of(deeds, "sqlite", by_sqlite::all_by_deeds, by_sqlite::one_by_deeds, by_sqlite::ending_by_deeds,
               by_sqlite::what_if_by_deeds);
    std::vector<box_of_days> boxes;
    const auto again = seconds();
    by_timeline(all_, &boxes);
    by_sqlite laid_boxes;
    laid_boxes.lay_boxes(boxes);
    const auto took = seconds() - again;
    boxes = {};
    ask_one_of(laid_boxes, "sqlite timeline", by_sqlite::all_by_boxes, by_sqlite::one_by_boxes,
               by_sqlite::ending_by_boxes, by_sqlite::what_if_by_boxes);
    const auto in_all = static_cast<double>(n_);
    row("build", n_, "sqlite", (laid - start) * 1e9 / in_all, 0);
    row("build", n_, "sqlite timeline", took * 1e9 / in_all, 0);
    row("bytes", n_, "sqlite", static_cast<double>(deeds.bytes()) / in_all, 0);
    row("bytes", n_, "sqlite timeline", static_cast<double>(laid_boxes.bytes()) / in_all, 0);
  }

  void ask_one_of(const by_sqlite& in, const char* rival, std::string_view all, std::string_view one,
                  std::string_view ending, std::string_view what_if) {
    prepared every(in.in(), all);
    prepared each(in.in(), one);
    prepared soon_over(in.in(), ending);
    prepared drafted(in.in(), what_if);
    measure("end and total of all", n_, rival, 2 * n_, [&] { return every.run({late, late}); });
    measure("end and total of all midway", n_, rival, 2 * n_, [&] { return every.run({midway, midway}); });
    measure("random triples", n_, rival, 2 * triples, [&] {
      std::int64_t sum = 0;
      for (const auto& asked : triples_) sum += each.run({asked.in_force, asked.known, asked.grant});
      return sum;
    });
    measure("ending within 90 days", n_, rival, n_, [&] { return soon_over.run({late, late, late, late + soon}); });
    measure("one draft over all", n_, rival, n_, [&] { return drafted.run({late, late, more_months}); });
  }
#endif

  std::size_t n_;
  plans all_;
  std::vector<asked_triple> triples_;
};

}  // namespace

int main(int count, char** arguments) {
  const char* folder = nullptr;
  std::vector<std::size_t> sizes;
  for (int i = 1; i < count; ++i) {
    if (std::string(arguments[i]) == "--dump" && i + 1 < count) {
      folder = arguments[++i];
    } else {
      sizes.push_back(std::strtoull(arguments[i], nullptr, 10));
    }
  }
  if (sizes.empty()) sizes = {10'000, 100'000};
  for (const auto n : sizes) questions(n, folder);
  for (const std::size_t n : {40U, 100U, 200U, 400U, 800U}) {
    const auto told = ask_adversary(n, [](auto ask) {
      const auto start = seconds();
      ask();
      return seconds() - start;
    });
    const auto acts = static_cast<double>(n);
    row("adversary: build", n, "avviso", told.build * 1e9 / acts, 0);
    row("adversary: bytes", n, "avviso", static_cast<double>(told.bytes) / acts, 0);
    row("adversary: random pairs", n, "avviso", told.asked * 1e9 / adversary_pairs, told.checksum);
    row("adversary: random pairs", n, "fold by hand", told.folded * 1e9 / adversary_pairs, told.fold_checksum);
    std::fprintf(stderr, "adversary of %zu acts: %.2f %% is left to the snapshot\n", n, told.left * 100);
  }
  return 0;
}
