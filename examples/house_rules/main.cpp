// SPDX-License-Identifier: BSL-1.0
// A region's own rules beside those of avviso: its extensions add up to 12 months at most, and none is adopted in the
// last 30 days of a term. Usage: house_rules ADOPTED UNTIL [--it]
#include <avviso/avviso.hpp>

#include <iostream>
#include <string_view>
#include <vector>

using namespace avviso;

namespace {

// What the region's rules are, and what they say: a table and a function each. avviso is as it was.
constexpr rule total_length = house_rule<1>;
constexpr rule notice_given = house_rule<2>;

constexpr law_text point_4{"Linee guida regionali per la gestione delle sovvenzioni, punto 4"};
constexpr law_text point_5{"Linee guida regionali per la gestione delle sovvenzioni, punto 5"};

constexpr rulebook_entry regional_rules[] = {
    {total_length, "REG-1", severity::error, point_4, "the extensions of a project add up to 12 months at most",
     "le proroghe di un progetto non superano in tutto 12 mesi"},
    {notice_given, "REG-2", severity::error, point_5, "no extension is adopted in the last 30 days of the term",
     "nessuna proroga è adottata negli ultimi 30 giorni del termine"},
};
constexpr house_rules regional{regional_rules};

finding adds_up_to_a_year(const stated<date>& first_end, date to) {
  const auto* first = first_end.if_stated();
  if (first == nullptr) return lacks(total_length, fact::first_end, to);
  const auto last = add(*first, months<12>, month_rounding::down);
  if (!last) return does_not_apply(total_length);
  return judge(total_length, to <= *last, to, *last);
}

finding in_good_time(const partial_date& adopted, const stated<date>& old_end) {
  const auto* end = old_end.if_stated();
  if (end == nullptr) return lacks(notice_given, fact::old_end);
  const auto last = add_days(*end, -30);
  if (!last) return does_not_apply(notice_given);
  return on_or_before(notice_given, adopted, *last, fact::adoption_day);
}

// A project that ends on 31 December 2021, as it did from the start.
const grant project{.name = "Marche", .deadlines = {{deadline_kind::activities_end, day<2021, 12, 31>}}};

report judged(date adopted, date until) {
  const extension longer{.which = deadline_kind::activities_end, .to = until, .reach = reach::every_grant()};
  const act decree{
      .id = "draft", .reference = directorial_decree(not_stated, adopted), .control = control::not_required};
  const auto& end = project.deadlines[deadline_kind::activities_end];
  auto findings = extend(project, longer, decree, not_stated, readings::documents()).findings;
  findings.push_back(within_expenditure_limit(programme::amif_2014_2020, adopted, until));
  findings.push_back(adds_up_to_a_year(end, until));
  findings.push_back(in_good_time(adopted, end));
  return report(std::move(findings));
}

int say_how(std::string_view wrong, std::string_view why) {
  std::cerr << "house_rules: «" << wrong << "»: " << why << "; usage: house_rules ADOPTED UNTIL [--it]\n";
  return 2;
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string_view> given(arguments + 1, arguments + count);
  const bool in_italian = given.size() == 3 && given[2] == "--it";
  if (given.size() != 2 && !in_italian) return say_how(given.empty() ? "" : given.back(), "two days are expected");
  const auto adopted = date::parse(given[0]);
  if (!adopted) return say_how(given[0], wording::english(adopted.error()));
  const auto until = date::parse(given[1]);
  if (!until) return say_how(given[1], wording::english(until.error()));

  const auto in = in_italian ? language::italian : language::english;
  const report says = judged(*adopted, *until);
  for (const auto& one : says.findings()) std::cout << wording::text(one, regional, in) << '\n';
  std::cout << wording::text(verdict(says.findings(), regional), in) << '\n';
}
