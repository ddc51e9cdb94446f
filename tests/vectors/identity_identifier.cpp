// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/identity/celex.hpp>
#include <avviso/identity/cig.hpp>
#include <avviso/identity/cup.hpp>
#include <avviso/identity/eli.hpp>
#include <avviso/identity/project_code.hpp>
#include <avviso/identity/protocol_number.hpp>
#include <avviso/identity/tax_code.hpp>
#include <avviso/identity/urn_nir.hpp>
#include <avviso/identity/vat_number.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <type_traits>

#include "csv.hpp"

namespace {

using namespace avviso;

// What a parser made of a text: an error, or the text it prints and the parts it names.
struct reading {
  std::optional<error> refused;
  std::string canonical;
  std::string parts;
};

std::string parts_of(const cup& id) { return std::to_string(id.year_digits()); }
std::string parts_of(const cig& id) {
  constexpr const char* families[] = {"standard", "smart", "unified"};
  return std::string(families[static_cast<int>(id.family())]) + (id.has_checked_characters() ? " checked" : " shape");
}
std::string parts_of(cig_exemption id) { return std::to_string(id.number()); }
std::string parts_of(const tax_code& id) { return std::to_string(id.office()); }
std::string parts_of(const vat_number& id) { return std::to_string(id.office()); }
std::string parts_of(project_code id) { return std::to_string(id.number()); }
std::string parts_of(const protocol_number& id) {
  const auto* office = id.office().if_stated();
  return (office != nullptr ? std::string(office->c_str()) + ' ' : "") + std::to_string(id.number());
}
std::string parts_of(const eli& id) {
  return std::string(id.type()) + ' ' + std::to_string(id.year()) + ' ' + std::to_string(id.number()) +
         (id.as_published() ? " oj" : "");
}
std::string parts_of(const celex& id) {
  return std::to_string(id.sector()) + ' ' + std::to_string(id.year()) + ' ' + std::string(id.type()) + ' ' +
         std::to_string(id.number());
}
std::string parts_of(const urn_nir& id) {
  std::string parts;
  for (const auto part : {id.authority(), id.kind(), id.day_or_year(), id.number(), id.partition()}) {
    if (!part.empty()) (parts.empty() ? parts : parts += ' ') += part;
  }
  return parts;
}

template <class Identifier>
reading reading_of(const result<Identifier>& read) {
  if (!read) return {read.error(), {}, {}};
  const auto text = read->text();
  return {std::nullopt, std::string(std::string_view(text)), parts_of(*read)};
}

template <class Identifier>
reading parsed(const std::string& text) {
  return reading_of(Identifier::parse(text));
}

reading protocol_of_2016(const std::string& text) {
  if (text.starts_with("m_lps.")) return reading_of(protocol_number::parse_full(text));
  return reading_of(protocol_number::parse(text, 2016));
}

const std::map<std::string, std::function<reading(const std::string&)>> parsers = {
    {"cup", parsed<cup>},
    {"cig", parsed<cig>},
    {"cig_exemption", parsed<cig_exemption>},
    {"tax_code", parsed<tax_code>},
    {"vat_number", parsed<vat_number>},
    {"project_code", parsed<project_code>},
    {"protocol_number", protocol_of_2016},
    {"eli", parsed<eli>},
    {"celex", parsed<celex>},
    {"urn_nir", parsed<urn_nir>},
};

const std::map<std::string, errc> identifier_errors = {
    {"expected_digit", errc::expected_digit},
    {"expected_character", errc::expected_character},
    {"text_left_over", errc::text_left_over},
    {"text_too_long", errc::text_too_long},
    {"day_out_of_range", errc::day_out_of_range},
    {"expected_capital", errc::expected_capital},
    {"expected_hexadecimal", errc::expected_hexadecimal},
    {"expected_letter_or_digit", errc::expected_letter_or_digit},
    {"expected_small", errc::expected_small},
    {"number_zero", errc::number_zero},
    {"leading_zero", errc::leading_zero},
    {"check_digit_wrong", errc::check_digit_wrong},
    {"check_characters_wrong", errc::check_characters_wrong},
    {"tax_office_unknown", errc::tax_office_unknown},
    {"tax_code_of_person", errc::tax_code_of_person},
    {"exemption_unknown", errc::exemption_unknown},
    {"expected_direction", errc::expected_direction},
};

}  // namespace

TEST_CASE("identifiers that exist are read, taken apart and printed") {
  for (const auto& row : read_csv("identity_valid.csv")) {
    const auto& columns = row.columns;
    CAPTURE(row.place);
    CAPTURE(columns[1]);
    const reading read = parsers.at(columns[0])(columns[1]);
    REQUIRE_FALSE(read.refused);
    CHECK(read.canonical == columns[2]);
    CHECK(read.parts == columns[3]);
  }
}

TEST_CASE("identifiers that cannot exist are refused with place, reason and what was found") {
  const auto rows = read_csv("identity_malformed.csv");
  CHECK(rows.size() >= 30);
  for (const auto& row : rows) {
    const auto& columns = row.columns;
    CAPTURE(row.place);
    CAPTURE(columns[1]);
    const reading read = parsers.at(columns[0])(columns[1]);
    REQUIRE(read.refused);
    CHECK(read.refused->code == identifier_errors.at(columns[2]));
    CHECK(read.refused->position == std::stoul(columns[3]));
    CHECK(read.refused->expected == std::stol(columns[4]));
    CHECK(std::string(read.refused->found.c_str()) == columns[5]);
  }
}
