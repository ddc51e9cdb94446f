// SPDX-License-Identifier: BSL-1.0
// What the library computes from the acts of the casebook: shares, costs of a unit, what is listed against what is
// declared, whether a window is open.
#include "facts.hpp"

#include <avviso/avviso.hpp>

#include <doctest/doctest.h>
#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

using namespace avviso;

namespace {

using facts::cells;
using facts::lines;

constexpr date day_read = day<2026, 11, 22>;  // the day on which the pages were read

cells computed_line(std::string text) { return {.value = std::move(text), .status = "known"}; }

template <class T>
T known(const result<answer<T>>& given) {
  REQUIRE(given);
  const auto* one = given->if_known();
  REQUIRE(one != nullptr);
  return *one;
}

// A part of a whole in per cent, with eight decimals.
std::string percent_of(euro whole, euro amount) {
  constexpr std::int64_t hundred = 100'0000'0000;  // in units of 0.00000001
  const auto part = part_of(whole, amount);
  REQUIRE(part);
  const auto scaled = multiply(hundred, *part, rounding::half_up);
  REQUIRE(scaled);
  const auto digits = std::to_string(*scaled);
  return digits.substr(0, digits.size() - 8) + '.' + digits.substr(digits.size() - 8) + " %";
}

lines absorption(const snapshot& at) {
  const auto endowment = known(at.notice().endowment());
  return {computed_line(percent_of(endowment, known(at.notice().awarded()))),
          computed_line(percent_of(endowment, known(at.notice().unallocated())))};
}

// To the cent, the shares of each size.
lines mean_award(const snapshot& at) {
  const std::vector<std::int64_t> alike(at.dossier().grants().size(), 1);
  const auto parts = apportion(known(at.notice().awarded()), alike, apportionment_method::largest_remainder);
  REQUIRE(parts);
  std::map<euro, int, std::greater<>> counted;
  for (const auto share : parts->shares) ++counted[share];
  lines all;
  for (const auto& [share, count] : counted)
    all.push_back(computed_line(std::to_string(count) + " x " + std::string(share.plain())));
  return all;
}

lines regions_in_neither_list(const snapshot& at) {
  lines all;
  for (const auto& region : territories()) {
    if (is_autonomous_province(region.territory)) continue;
    bool adheres = false;
    for (const auto& one : at.dossier().acts()) {
      for (const auto& says : one.provisions) {
        const auto* adhered = std::get_if<adhesion>(&says);
        if (adhered == nullptr) continue;
        const auto named = find_territory(adhered->grant);
        REQUIRE(named);
        adheres = adheres || *named == region.territory;
      }
    }
    if (!adheres) all.push_back(computed_line(std::string(region.name)));
  }
  return all;
}

// What an endowment leaves for each unit: exactly, or the cents below and above it.
lines cost_of_each(euro money, units number) {
  const auto exact = ratio::make(money.cents(), number.number());
  REQUIRE(exact);
  const auto cost = ratio::make(exact->numerator(), exact->denominator() * 100);
  REQUIRE(cost);
  if (const auto whole = euro_exactly(*cost)) return {computed_line(std::string(whole->plain()))};
  const auto below = euro_rounded(*cost, rounding::floor);
  const auto above = euro_rounded(*cost, rounding::ceiling);
  REQUIRE(below);
  REQUIRE(above);
  return {computed_line(std::string(below->plain())), computed_line(std::string(above->plain()))};
}

// On the day of the notice: what acts enlarge later has money of its own.
lines cost_of_a_unit(const snapshot& at) {
  const auto since = known(at.notice().milestone(milestone::established));
  const auto then = at.dossier().as_of({since, since, readings::documents()});
  const auto number = known(then.notice().units());
  const auto listed = then.dossier().lines();
  const bool is_of_a_line = listed.size() == 1;  // INSIDE says which part of its endowment is for the units
  return cost_of_each(is_of_a_line ? known(then.line(listed.front()).endowment()) : known(then.notice().endowment()),
                      number);
}

// The partners as the sheet counts them, by what begins their names.
std::vector<member> counted_partners(const snapshot& at) {
  auto members = known(at.grant("PROG-2443").partnership());
  for (auto& one : members) {
    const auto begins = [&](std::string_view with) { return one.who.entity.rfind(with, 0) == 0; };
    one.category = begins("ANCI")                         ? "Anci"
                   : begins("CPIA") || begins("C.P.I.A.") ? "CPIA"
                   : begins("Comune")                     ? "Comuni"
                                                          : "Istituti";
  }
  return members;
}

lines listed_by_category(const snapshot& at) {
  lines all;
  const auto members = counted_partners(at);
  for (const std::string category : {"Anci", "CPIA", "Comuni", "Istituti"}) {
    const auto count = std::count_if(members.begin(), members.end(), [&](const member& one) {
      return one.role == partner_role::partner && one.category == stated<std::string>(category);
    });
    all.push_back(computed_line(std::to_string(count) + ' ' + category));
  }
  return all;
}

// «1 Anci + 3 CPIA +9 Comuni + 5 Istituti Scolatici», against the list: PAR-2, and the lines with lead and associated.
lines declared_against_listed(const snapshot& at) {
  const declared_partners declared[] = {{"Anci", 1}, {"CPIA", 3}, {"Comuni", 9}, {"Istituti", 5}};
  const auto members = counted_partners(at);
  const auto found = declared_composition(declared, members);
  CHECK(found.outcome == outcome::satisfied);
  return {computed_line(std::to_string(found.measured.value) + " of " + std::to_string(found.limit.value)),
          computed_line(std::to_string(members.size()))};
}

// Whether somebody may still apply on the day on which the pages were read.
lines open_to_applications(const snapshot& at) {
  constexpr std::int64_t noon = 12 * 3600;
  const auto then = in_italy(day_read, noon);
  REQUIRE(then);
  const auto open = is_open(at.notice(), then->first);
  REQUIRE(open);
  return {computed_line(std::string(*open == truth::no ? "no" : *open == truth::yes ? "yes" : "undetermined"))};
}

// The grants whose activities have ended by then, whatever is still open about them.
lines ended(const snapshot& at) {
  std::size_t count = 0;
  const auto& grants = at.dossier().grants();
  for (const auto& grant : at.dossier().grants()) {
    const auto end = at.grant(grant).end_of_activities();
    REQUIRE(end);
    const auto& possible = end->candidates();
    count += std::all_of(possible.begin(), possible.end(), [](const stated<deadline_time>& one) {
      const auto* last = one.if_stated();
      return last != nullptr && last->on < day_read;
    });
  }
  return {computed_line(std::to_string(count) + " of " + std::to_string(grants.size()))};
}

// What the lines of a notice have together.
lines sum_of_lines(const snapshot& at) {
  result<euro> sum = euros<0>;
  for (const auto name : at.dossier().lines()) sum = sum + known(at.line(name).endowment());
  REQUIRE(sum);
  return {computed_line(std::string(sum->plain()))};
}

}  // namespace

lines facts::computed_lines(const snapshot& at, const std::string& what) {
  static const std::map<std::string_view, lines (*)(const snapshot&)> all = {
      {"absorption", absorption},
      {"mean_award", mean_award},
      {"regions_in_neither_list", regions_in_neither_list},
      {"cost_of_a_unit", cost_of_a_unit},
      {"listed_by_category", listed_by_category},
      {"declared_against_listed", declared_against_listed},
      {"open_to_applications", open_to_applications},
      {"ended", ended},
      {"sum_of_lines", sum_of_lines},
  };
  const auto found = all.find(what);
  REQUIRE_MESSAGE(found != all.end(), what);
  return found->second(at);
}
