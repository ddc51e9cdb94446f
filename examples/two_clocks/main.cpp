// SPDX-License-Identifier: BSL-1.0
// One notice, two clocks: what was in force on which day, as known on which day.
#include <avviso/avviso.hpp>
#include <avviso/throwing.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "../prima/prima_notice.hpp"

using namespace avviso;

namespace {

/// One text in two languages.
struct words {
  std::string_view english, italian;

  [[nodiscard]] std::string in(language which) const {
    return std::string(which == language::italian ? italian : english);
  }
};

constexpr std::string_view usage =
    "two_clocks: the notice PRIMA 2/2018, in force on one day and known on another\n"
    "\n"
    "  --lang en|it    the language\n"
    "  --help          this text\n";

constexpr std::array days = {day<2018, 4, 1>,  day<2020, 6, 16>, day<2020, 6, 17>,
                             day<2021, 3, 18>, day<2021, 3, 20>, day<2022, 1, 1>};
const std::string campania = "Campania";

struct page {
  dossier prima;
  language in;
};

// The end of Campania's activities, by both clocks

std::string cell_of(const result<answer<deadline_time>>& end, language in) {
  if (!end && end.error().code == errc::no_such_grant) return words{"not awarded", "non concesso"}.in(in);
  const auto given = or_throw(end);
  std::string cell;
  for (const auto& one : given.candidates()) {
    if (!cell.empty()) cell += words{" or ", " o "}.in(in);
    const auto* last_day = one.if_stated();
    cell += last_day != nullptr ? spelled(*last_day) : words{"not stated", "non indicato"}.in(in);
  }
  return cell;
}

using row = std::array<std::string, days.size() + 1>;

void print_table(const std::vector<row>& rows) {
  for (const auto& one : rows) {
    std::string line;
    for (std::size_t i = 0; i < one.size(); ++i) {
      const auto by_width = [i](const row& a, const row& b) { return a[i].size() < b[i].size(); };
      const auto width = (*std::max_element(rows.begin(), rows.end(), by_width))[i].size();
      line += "  " + one[i] + (i + 1 < one.size() ? std::string(width - one[i].size(), ' ') : "");
    }
    std::cout << line << '\n';
  }
}

void print_ends(const page& on) {
  std::cout << words{"The end of the activities of Campania: in force on (rows), as known on (columns)",
                     "Il termine finale delle attività della Campania: in vigore il (righe), per quanto noto il "
                     "(colonne)"}
                   .in(on.in)
            << "\n\n";
  std::vector<row> rows(1);
  for (std::size_t i = 0; i < days.size(); ++i) rows.front()[i + 1] = days[i].iso();
  for (const auto in_force : days) {
    row next = {std::string(in_force.iso())};
    for (std::size_t i = 0; i < days.size(); ++i) {
      const auto then = on.prima.as_of({.in_force = in_force, .known = days[i], .readings = readings::documents()});
      next[i + 1] = cell_of(then.grant(campania).end_of_activities(), on.in);
    }
    rows.push_back(next);
  }
  print_table(rows);
}

// What a later day knows that an earlier one did not

std::string cited(const page& on, const std::string& act_id) {
  return wording::text(on.prima.find_act(act_id)->reference, on.in);
}

void print_difference(const page& on) {
  const auto as_known = [&](date known) {
    return on.prima.as_of({.in_force = day<2022, 1, 1>, .known = known, .readings = readings::documents()});
  };
  std::cout << words{"\nIn force on 2022-01-01: as known on 2021-03-18, then as known on 2022-01-01\n\n",
                     "\nIn vigore il 2022-01-01: per quanto noto il 2021-03-18, poi per quanto noto il 2022-01-01\n\n"}
                   .in(on.in);
  std::size_t others = 0;
  for (const auto& one : difference(as_known(day<2021, 3, 18>), as_known(day<2022, 1, 1>))) {
    if (one.what.field == field::standing || one.what.grant.value_or(campania) != campania) {
      ++others;
      continue;
    }
    std::cout << "  " << wording::text(one.what, on.in) << ": " << wording::text(or_throw(one.before), on.in) << " -> "
              << wording::text(or_throw(one.after), on.in);
    for (const auto& act : one.acts) std::cout << (act == one.acts.front() ? " (" : "; ") << cited(on, act);
    std::cout << ")\n";
  }
  std::cout << words{"  and of other grants and of acts: ", "  e di altre sovvenzioni e di atti: "}.in(on.in) << others
            << '\n';
}

// What waits, and what stands in the way

void print_pending(const page& on) {
  std::cout << words{"\nPending on 2021-03-20, by the strict reading of registrations that are not stated\n\n",
                     "\nIn attesa di efficacia il 2021-03-20, se le registrazioni non indicate sono lette in senso "
                     "stretto\n\n"}
                   .in(on.in);
  const auto then = on.prima.as_of(
      {.in_force = day<2021, 3, 20>,
       .known = day<2021, 3, 20>,
       .readings = {.efficacy = efficacy::strict, .absence = absence::not_stated, .record = record::as_found}});
  for (const auto& one : pending(then)) {
    std::cout << "  " << cited(on, one.act) << ": " << wording::text(one, on.in) << '\n';
  }
}

void print_why_not(const page& on) {
  std::cout << words{"\nWhy the second extension adds no money to Campania, in force on 2022-03-01, as known on "
                     "2022-06-30\n\n",
                     "\nPerché la seconda proroga non aggiunge risorse alla Campania, in vigore il 2022-03-01, per "
                     "quanto noto il 2022-06-30\n\n"}
                   .in(on.in);
  const auto then =
      on.prima.as_of({.in_force = day<2022, 3, 1>, .known = day<2022, 6, 30>, .readings = readings::documents()});
  constexpr std::uint32_t top_up = 0;  // its first provision
  for (const auto& one : or_throw(why_not(then, "second-extension", top_up, campania))) {
    std::cout << "  " << wording::text(one, on.in) << '\n';
  }
}

void print_all(language in) {
  const page on{or_throw(dossier::of(prima_acts())), in};
  print_ends(on);
  print_difference(on);
  print_pending(on);
  print_why_not(on);
}

int complain(const std::string& what) {
  std::cerr << "two_clocks: " << what << '\n';
  return 2;
}

int run(const std::vector<std::string>& given) {
  language in = language::english;
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (given[i] == "--help" || given[i] == "-h") {
      std::cout << usage;
      return 0;
    }
    if (given[i] != "--lang") return complain("unknown word «" + given[i] + "»; two_clocks --help lists them");
    if (++i == given.size()) return complain("--lang needs en or it");
    if (given[i] != "en" && given[i] != "it") return complain("--lang: «" + given[i] + "» is neither en nor it");
    in = given[i] == "it" ? language::italian : language::english;
  }
  print_all(in);
  return 0;
}

}  // namespace

int main(int count, char** given) {
  try {
    return run({given + 1, given + count});
  } catch (const std::exception& why) {
    std::cerr << "two_clocks: " << why.what() << '\n';
    return 1;
  }
}
