// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/apportion.hpp>
#include <avviso/money/caps.hpp>
#include <avviso/money/co_financing.hpp>
#include <avviso/money/flat_rates.hpp>
#include <avviso/money/notation.hpp>
#include <avviso/money/rounding.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "csv.hpp"

using namespace avviso;

namespace {

template <class Choice>
struct named {
  std::string_view name;
  Choice value;
};

constexpr named<rounding> roundings[] = {
    {"toward_zero", rounding::toward_zero},
    {"away_from_zero", rounding::away_from_zero},
    {"floor", rounding::floor},
    {"ceiling", rounding::ceiling},
    {"half_up", rounding::half_up},
    {"half_even", rounding::half_even},
    {"half_away_from_zero", rounding::half_away_from_zero},
};
constexpr named<apportionment_method> methods[] = {
    {"largest_remainder", apportionment_method::largest_remainder},
    {"first_in_order", apportionment_method::first_in_order},
    {"largest_weight_first", apportionment_method::largest_weight_first},
    {"floor_and_keep_remainder", apportionment_method::floor_and_keep_remainder},
};
constexpr named<union_ceiling> ceilings[] = {
    {"project", union_ceiling::project},
    {"specific_action", union_ceiling::specific_action},
    {"exceptional", union_ceiling::exceptional},
    {"technical_assistance", union_ceiling::technical_assistance},
};

template <class Choice, std::size_t Count>
Choice choose(const named<Choice> (&choices)[Count], std::string_view name) {
  for (const auto& choice : choices) {
    if (choice.name == name) return choice.value;
  }
  FAIL("no choice is named ", std::string(name));
  return choices[0].value;
}

std::vector<std::string> items(const std::string& cell) {
  std::vector<std::string> out;
  std::istringstream in(cell);
  for (std::string item; std::getline(in, item, '|');) out.push_back(item);
  return out;
}

euro amount(std::string_view text) {
  const auto parsed = euro::parse(text);
  REQUIRE_MESSAGE(parsed, std::string(text));
  return *parsed;
}

std::vector<euro> amounts(const std::string& cell) {
  std::vector<euro> out;
  for (const auto& item : items(cell)) out.push_back(amount(item));
  return out;
}

std::string printed(euro value) { return std::string(value.plain()); }
std::string printed(const error& why) {
  return "error " + std::to_string(static_cast<int>(why.code)) + " at " + std::to_string(why.position);
}
std::string printed(const result<euro>& value) { return value ? printed(*value) : printed(value.error()); }
std::string printed(const std::vector<euro>& shares) {
  std::string all;
  for (const euro share : shares) {
    if (!all.empty()) all += '|';
    all += printed(share);
  }
  return all;
}

void check_division(const result<apportionment>& divided, const std::string& shares, const std::string& remainder) {
  if (!divided) {
    CHECK(printed(divided.error()) == shares);
    return;
  }
  CHECK(printed(divided->shares) == shares);
  CHECK(printed(divided->remainder) == remainder);
}

std::string limit(const std::vector<std::string>& c) {
  const euro of = amount(c[1]);
  if (c[0] == "union") return printed(highest_union_contribution(of, choose(ceilings, c[2])));
  if (c[0] == "indirect_by_method") return printed(highest_indirect_costs_by_method(of));
  if (c[0] == "indirect_on_staff") return printed(highest_indirect_costs_on_staff(of));
  if (c[0] == "built_land") return printed(highest_cost_of_built_land(of));
  if (c[0] == "hourly_rate") return printed(hourly_rate(of, choose(roundings, c[2])));
  if (c[0] == "joint") return printed(highest_joint_grant(of, std::stoll(c[2]), euros<50'000>));
  const auto half = ratio::percent(50);
  const auto sources = co_financing::by_rates(of, half, half, choose(roundings, c[2]));
  REQUIRE(sources);
  return printed(std::vector{sources->union_share(), sources->national_share(), sources->own_share()});
}

}  // namespace

TEST_CASE("amounts are read as the table says") {
  for (const auto& row : read_csv("money_parse.csv")) {
    CAPTURE(row.place);
    const auto& c = row.columns;
    std::string text;
    for (const char one : c[1]) text += one == ';' ? "," : one == '|' ? "\u00A0" : std::string(1, one);
    const auto read = [&]() -> result<euro> {
      if (c[0] == "any") return parse_euro(text);
      if (c[0] == "italian") return parse_euro(text, notation::italian);
      if (c[0] == "english") return parse_euro(text, notation::english);
      CHECK(printed(euro::parse(text)) == c[2]);
      return parse_euro(text, notation::plain);
    };
    CHECK(printed(read()) == c[2]);
  }
}

TEST_CASE("parts of amounts are rounded as the table says") {
  for (const auto& row : read_csv("money_multiply.csv")) {
    CAPTURE(row.place);
    const auto& c = row.columns;
    const auto part = ratio::parse(c[1]);
    REQUIRE(part);
    const auto product = multiply(amount(c[0]), *part, choose(roundings, c[2]));
    CHECK((product ? printed(*product) : "error " + std::to_string(static_cast<int>(product.error().code))) == c[3]);
  }
}

TEST_CASE("amounts are divided as the table says") {
  for (const auto& row : read_csv("money_apportion.csv")) {
    CAPTURE(row.place);
    const auto& c = row.columns;
    const auto method = choose(methods, c[1]);
    std::vector<ratio> weights;
    std::vector<std::int64_t> whole;
    for (const auto& item : items(c[2])) {
      const auto weight = ratio::parse(item);
      REQUIRE(weight);
      weights.push_back(*weight);
      if (weight->denominator() == 1) whole.push_back(weight->numerator());
    }
    check_division(apportion(amount(c[0]), weights, method), c[3], c[4]);
    if (whole.size() == weights.size()) check_division(apportion(amount(c[0]), whole, method), c[3], c[4]);
  }
}

TEST_CASE("increments are added as the table says") {
  for (const auto& row : read_csv("money_increment.csv")) {
    CAPTURE(row.place);
    const auto& c = row.columns;
    check_division(apportion_increment(amount(c[0]), amounts(c[2]), choose(methods, c[1])), c[3], c[4]);
  }
}

TEST_CASE("limits are what the table says") {
  for (const auto& row : read_csv("money_limit.csv")) {
    CAPTURE(row.place);
    CHECK(limit(row.columns) == row.columns[3]);
  }
}
