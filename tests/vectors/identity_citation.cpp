// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/citation.hpp>

#include <map>

#include "csv.hpp"

using namespace avviso;

namespace {

// What is stated, or the empty text.
std::string text_of(const stated<std::string>& maybe) {
  const auto* text = maybe.if_stated();
  return text != nullptr ? *text : std::string();
}

const std::map<std::string, errc> citation_errors = {
    {"act_kind_unknown", errc::act_kind_unknown},     {"act_number_expected", errc::act_number_expected},
    {"text_left_over", errc::text_left_over},         {"expected_digit", errc::expected_digit},
    {"expected_character", errc::expected_character}, {"month_name_expected", errc::month_name_expected},
    {"day_out_of_range", errc::day_out_of_range},     {"month_out_of_range", errc::month_out_of_range},
    {"year_out_of_range", errc::year_out_of_range},   {"range_reversed", errc::range_reversed},
};

}  // namespace

TEST_CASE("citations of acts, and what is read from them") {
  for (const auto& row : read_csv("identity_citation.csv", ';')) {
    const auto& columns = row.columns;
    CAPTURE(row.place);
    CAPTURE(columns[0]);
    const auto cited = citation::parse(columns[0]);
    REQUIRE(cited);
    CHECK(abbreviation(cited->act.kind) == columns[1]);
    CHECK(text_of(cited->act.number) == columns[2]);
    CHECK(std::string(cited->act.on.iso().c_str()) == columns[3]);
    CHECK(text_of(cited->act.authority) == columns[4]);
    CHECK(cited->raw == columns[0]);
    const auto* registered = cited->registration.if_stated();
    REQUIRE((registered != nullptr) == !columns[5].empty());
    if (registered == nullptr) continue;
    CHECK(std::string(registered->on.iso().c_str()) == columns[5]);
    CHECK(text_of(registered->number) == columns[6]);
  }
}

TEST_CASE("a citation is printed so that it reads back, in each style") {
  for (const auto& row : read_csv("identity_citation.csv", ';')) {
    const auto& columns = row.columns;
    CAPTURE(row.place);
    const auto cited = citation::parse(columns[0]);
    REQUIRE(cited);
    for (const auto style : {citation_style::full, citation_style::abbreviated}) {
      const std::string printed = cite(*cited, style);
      CAPTURE(printed);
      const auto again = citation::parse(printed);
      REQUIRE(again);
      CHECK(again->act == cited->act);
      CHECK(again->registration == cited->registration);
    }
  }
}

TEST_CASE("what is no citation is refused with place and reason") {
  for (const auto& row : read_csv("identity_citation_malformed.csv", ';')) {
    const auto& columns = row.columns;
    CAPTURE(row.place);
    CAPTURE(columns[0]);
    const auto cited = citation::parse(columns[0]);
    REQUIRE_FALSE(cited);
    CHECK(cited.error().code == citation_errors.at(columns[1]));
    CHECK(cited.error().position == std::stoul(columns[2]));
    CHECK(cited.error().expected == std::stol(columns[3]));
    CHECK(std::string(cited.error().found.c_str()) == columns[4]);
  }
}
