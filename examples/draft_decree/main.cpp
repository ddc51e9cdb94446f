// SPDX-License-Identifier: BSL-1.0
// A decree before it is adopted: what the rules say of it, what it would change, and how it would begin.
#include <avviso/avviso.hpp>
#include <avviso/throwing.hpp>

#include <algorithm>
#include <exception>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "../prima/prima_notice.hpp"

using namespace avviso;

namespace {

constexpr std::string_view usage =
    "draft_decree: the second extension of PRIMA 2/2018, drafted as of 18 March 2021\n"
    "\n"
    "  --date YYYY-MM-DD     the day on which the decree is adopted, and adhered to (2021-03-19)\n"
    "  --until YYYY-MM-DD    the day to which it extends the activities (2022-06-30)\n"
    "  --help                this text\n";

struct draft {
  date adopted = day<2021, 3, 19>;
  date until = day<2022, 6, 30>;
};

/// The decree and its adhesions, all of the same day, which no page reports yet.
std::vector<act> acts_of(const draft& what) {
  auto decree = prima_second_extension();
  decree.reference.on = what.adopted;
  decree.source = not_stated;
  for (auto& one : decree.provisions) {
    if (auto* moves = std::get_if<extension>(&one)) moves->to = what.until;
  }
  std::vector<act> all = {decree};
  for (auto one : prima_acts()) {
    if (one.reference.kind != act_kind::adhesion) continue;
    one.reference.on = what.adopted;
    one.source = not_stated;
    all.push_back(std::move(one));
  }
  return all;
}

// Findings: one line for those that say the same, with the acts or grants of which they say it

void print_findings(const previewed& what) {
  const auto& of = what.after.dossier();
  std::vector<std::pair<std::string, std::vector<std::string>>> lines;
  for (const auto& one : what.findings) {
    const auto text = wording::english(one);
    auto line = std::find_if(lines.begin(), lines.end(), [&](const auto& each) { return each.first == text; });
    if (line == lines.end()) line = lines.insert(line, {text, {}});
    if (one.grant) {
      line->second.push_back(of.grants()[*one.grant]);
    } else if (one.act) {
      line->second.push_back(of.acts()[*one.act].id);
    }
  }
  for (const auto& [text, subjects] : lines) {
    std::cout << text;
    for (std::size_t i = 0; i < subjects.size(); ++i) std::cout << (i == 0 ? ": " : ", ") << subjects[i];
    std::cout << '\n';
  }
}

// Changes: one line for the notice and one for each grant

std::string_view name_of(const question& asked) {
  switch (asked.field) {
    case field::deadline:
      return "end_of_activities";
    case field::endowment:
      return "endowment";
    case field::unallocated:
      return "unallocated";
    case field::top_ups:
      return "top_ups";
    case field::total:
      return "total";
    default:
      return "";
  }
}

std::string value_of(const result<answer<any_value>>& given) {
  const auto answered = or_throw(given);
  std::string all;
  for (const auto& one : answered.candidates()) {
    if (!all.empty()) all += " | ";
    const auto* value = one.if_stated();
    if (value == nullptr) {
      all += "not stated";
    } else if (const auto* day = std::get_if<date>(value)) {
      all += day->iso();
    } else if (const auto* time = std::get_if<deadline_time>(value)) {
      all += spelled(*time);
    } else {
      all += wording::text(answer<any_value>(answered.asked(), {one}, {}, {}, answered.of()), language::english);
    }
  }
  return all;
}

void print_changes(const previewed& what) {
  std::string_view line_of = "nobody";
  for (const auto& one : what.changes) {
    const auto field = name_of(one.what);
    if (field.empty()) continue;  // the standing of the drafts themselves
    const std::string_view who = one.what.grant ? std::string_view(*one.what.grant) : "notice";
    std::cout << (who == line_of ? "; " : line_of == "nobody" ? "" : "\n");
    if (who != line_of) std::cout << who << ' ';
    line_of = who;
    std::cout << field << ' ' << value_of(one.before) << " -> " << value_of(one.after);
  }
  std::cout << (what.changes.empty() ? "" : "\n");
}

/// The draft; nothing after --help, or after one line that says which argument is wrong.
struct request {
  std::optional<draft> what;
  int exit = 0;
};

request refused(const std::string& why) {
  std::cerr << "draft_decree: " << why << '\n';
  return {std::nullopt, 2};
}

request read(const std::vector<std::string>& arguments) {
  draft what;
  for (std::size_t i = 0; i < arguments.size(); i += 2) {
    const auto& option = arguments[i];
    if (option == "--help") {
      std::cout << usage;
      return {};
    }
    if (option != "--date" && option != "--until") {
      return refused("unknown option «" + option + "»; draft_decree --help lists them");
    }
    if (i + 1 == arguments.size()) return refused(option + " needs a day, YYYY-MM-DD");
    const auto day = date::parse(arguments[i + 1]);
    if (!day) {
      return refused(option + ": «" + arguments[i + 1] + "» is not a day YYYY-MM-DD: " + wording::english(day.error()));
    }
    (option == "--date" ? what.adopted : what.until) = *day;
  }
  return {what};
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const auto asked = read({argv + 1, argv + argc});
    if (!asked.what) return asked.exit;
    const auto prima = or_throw(dossier::of(prima_acts()));
    const auto what = or_throw(
        preview(prima, acts_of(*asked.what),
                {.in_force = asked.what->adopted, .known = day<2021, 3, 18>, .readings = readings::documents()}));
    print_findings(what);
    std::cout << '\n';
    print_changes(what);
    std::cout << '\n' << wording::premesse(what, "second-extension", language::italian);
    return 0;
  } catch (const std::exception& wrong) {
    std::cerr << "draft_decree: " << wrong.what() << '\n';
    return 2;
  }
}
