// SPDX-License-Identifier: BSL-1.0
// An office keeps its grants in a table of its own, and takes from avviso only what reckons: it links avviso::values,
// which is headers and no library.
#include <avviso/money/apportion.hpp>
#include <avviso/money/notation.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/top_up.hpp>

#include <iostream>
#include <string>
#include <vector>

using namespace avviso;

namespace {

// A row of the office's table.
struct row {
  std::string region;
  date end;
  euro award;
};

// The row as avviso knows a grant.
grant as_grant(const row& one) {
  return {.name = one.region, .award = one.award, .deadlines = {{deadline_kind::activities_end, one.end}}};
}

std::string_view said(outcome what) {
  switch (what) {
    case outcome::satisfied:
      return "nothing against it";
    case outcome::violated:
      return "against a rule";
    case outcome::undetermined:
      return "a fact is missing";
    case outcome::not_applicable:
      break;
  }
  return "no rule applies";
}

}  // namespace

int main() {
  const auto end = date::parse_italian("31 dicembre 2021");
  const auto pot = parse_euro("€ 100.000,00", notation::italian);
  if (!end || !pot) return 1;
  std::vector<row> table = {
      {"Calabria", *end, euros<450'000>}, {"Lazio", *end, euros<1'200'000>}, {"Molise", *end, euros<90'000>}};

  // A decree of 19 March 2021, registered on 16 April, gives six months more to all, and 100,000.00 to share.
  const act decree{.id = "D.D. 21/2021",
                   .reference = directorial_decree("21", day<2021, 3, 19>),
                   .control = control::required,
                   .registration = registration{.on = day<2021, 4, 16>}};
  const extension more_time{.which = deadline_kind::activities_end,
                            .from = *end,
                            .to = new_term::by(months<6>, month_rounding::down),
                            .reach = reach::every_grant()};

  std::vector<euro> awards;
  for (const auto& one : table) awards.push_back(one.award);
  const auto shared = apportion_increment(*pot, awards, apportionment_method::largest_remainder);
  if (!shared) return 1;

  for (std::size_t i = 0; i < table.size(); ++i) {
    auto& one = table[i];
    const auto longer = extend(as_grant(one), more_time, decree, not_stated, readings::documents());
    const auto* moved = longer.value.deadlines[deadline_kind::activities_end].if_stated();
    const auto added = shared->shares[i] - one.award;
    if (moved == nullptr || !added) return 1;
    const top_up money{.target = top_up_target::each_grant, .amount = *added, .reach = reach::only({one.region})};
    const auto richer = increase(longer.value, money, decree, not_stated, absence::not_stated);
    if (!richer) return 1;

    one.end = *moved;
    std::cout << one.region << ": to " << one.end.english().c_str() << ", " << said(verdict(longer.findings))
              << "; EUR " << added->english().c_str() << " more, " << said(verdict(richer->findings)) << '\n';
    one.award = shared->shares[i];
  }

  const auto total = sum(std::vector<euro>{table[0].award, table[1].award, table[2].award});
  std::cout << "together: EUR " << (total ? total->english().c_str() : "out of range") << '\n';
}
