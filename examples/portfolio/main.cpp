// SPDX-License-Identifier: BSL-1.0
// What an office asks of all its notices each Monday: what ends soon, what is late, what money is left, what nobody
// knows, what has changed.
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <iostream>
#include <mutex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "../ask/shown.hpp"
#include "due.hpp"
#include "options.hpp"
#include "picture.hpp"
#include "reports.hpp"
#include "source.hpp"
#include "table.hpp"

using namespace avviso;

namespace {

// A bar on the last line of a terminal; where stderr is none, nothing.
class progress_bar {
 public:
  explicit progress_bar(std::string what) : what_(std::move(what)) {}
  ~progress_bar() {
    if (drawn_ >= 0) std::cerr << '\r' << std::string(widest, ' ') << '\r' << std::flush;
  }
  progress_bar(const progress_bar&) = delete;
  progress_bar& operator=(const progress_bar&) = delete;

  void operator()(std::size_t done, std::size_t all) {
    if (!is_terminal_ || all == 0) return;
    const std::scoped_lock alone(drawing_);
    const auto percent = static_cast<int>(done * 100 / all);
    if (percent <= drawn_) return;
    drawn_ = percent;
    const auto full = static_cast<std::size_t>(percent) * room / 100;
    std::cerr << '\r' << what_ << " [" << std::string(full, '#') << std::string(room - full, '.') << "] " << percent
              << " %" << std::flush;
  }

 private:
  static constexpr std::size_t room = 40;
  static constexpr std::size_t widest = 78;

  std::string what_;
  bool is_terminal_ = isatty(STDERR_FILENO) != 0;
  int drawn_ = -1;
  std::mutex drawing_;
};

// The library has no threads of its own: it is given those of the machine.
void run_on_all_processors(std::size_t count, building::task task) {
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (auto i = next++; i < count; i = next++) task(i);
  };
  std::vector<std::thread> others;
  for (auto n = std::thread::hardware_concurrency(); n > 1; --n) others.emplace_back(work);
  work();
  for (auto& one : others) one.join();
}

portfolio load(const request& how) {
  std::vector<named_dossier> dossiers;
  {
    progress_bar bar(words{"reading", "lettura"}.in(how.in));
    const auto tell = [&](std::size_t done, std::size_t all) { bar(done, all); };
    dossiers = how.grants ? generate(*how.grants, tell) : read_folder(how.folder, how.in, tell);
  }
  std::vector<std::string> sources;
  for (const auto& one : dossiers) {
    for (const auto& each : one.dossier.statements()) sources.push_back(each.source);
  }
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
  const std::string prevailing(how.readings.prevailing_source.c_str());
  if (!prevailing.empty() && !std::binary_search(sources.begin(), sources.end(), prevailing)) {
    throw unknown_word({"--prevailing", "--prevailing"}, prevailing, sources, how.in);
  }
  progress_bar bar(words{"compiling", "compilazione"}.in(how.in));
  return portfolio::compile(dossiers, how.readings,
                            {.run = [](std::size_t count, building::task task) { run_on_all_processors(count, task); },
                             .progress = [&](std::size_t done, std::size_t all) { bar(done, all); }});
}

void print_all(std::ostream& out, const portfolio& of, const request& how) {
  constexpr std::size_t few = 20;
  const bool is_named = !how.reports.empty();
  auto names = how.reports;
  if (!is_named) names.assign(report_names().begin(), report_names().end() - 3);
  if (how.as != form::text) {
    std::vector<table> all;
    for (const auto& name : names) {
      for (auto& one : tables_of(name, of, how)) all.push_back(std::move(one));
    }
    if (how.as == form::json) {
      print_json(out, all, how.limit);
    } else {
      for (const auto& one : all) {
        if (&one != all.data()) out << '\n';
        print_csv(out, one, how.limit);
      }
    }
    return;
  }
  if (!is_named) {
    out << words{"Notices: ", "Avvisi: "}.in(how.in) << of.notices().size()
        << words{", grants: ", ", sovvenzioni: "}.in(how.in) << of.grants().size()
        << words{"; in force on ", "; in vigore il "}.in(how.in) << how.in_force.iso().c_str()
        << words{", as known on ", ", noto al "}.in(how.in) << how.known.iso().c_str() << "\n\n";
  }
  bool is_first = true;
  for (const auto& name : names) {
    if (!is_first) out << '\n';
    is_first = false;
    if (name == "month") {
      print_month(out, of, how);
      out << '\n';
    }
    const auto all = tables_of(name, of, how);
    for (const auto& one : all) {
      if (&one != all.data()) out << '\n';
      print_text(out, one, how.limit ? how.limit : is_named ? std::nullopt : std::optional(few), how.in);
    }
  }
}

int run(const request& how, std::ostream& out) {
  if (how.help) {
    out << portfolio_help(how.in);
    return 0;
  }
  const auto is_picture = std::find(how.reports.begin(), how.reports.end(), "picture") != how.reports.end();
  if (is_picture && (how.reports.size() > 1 || how.as != form::text)) {
    throw bad_input(words{"picture goes alone, and is SVG", "picture va da solo, ed è SVG"}.in(how.in));
  }
  const auto of = load(how);
  if (is_picture) {
    out << picture_of(of, how);
  } else {
    print_all(out, of, how);
  }
  return 0;
}

}  // namespace

int main(int count, char** given) {
  constexpr int wrong = 2;
  try {
    const auto how = read_request({given + 1, given + count});
    std::ostringstream out;
    const int code = run(how, out);
    std::cout << shown(out.str(), how.as == form::json) << std::flush;
    if (!std::cout) {
      throw bad_input(words{"the output cannot be written", "l'uscita non si può scrivere"}.in(how.in));
    }
    return code;
  } catch (const std::exception& why) {
    std::cerr << "portfolio: " << shown(without_persons(why.what()), false) << '\n';
    return wrong;
  }
}
