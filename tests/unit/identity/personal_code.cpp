// SPDX-License-Identifier: BSL-1.0
// The tax code of a natural person is found whatever stands around it, and no error repeats any of it. The codes are
// made up.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace avviso;

namespace {

constexpr std::string_view written[] = {
    "RSSMRA85T10A562X", " RSSMRA85T10A562X ",  "ITRSSMRA85T10A562X",  "RSSMRA85T10A562XY",
    "rssmra85t10a562x", "RSS MRA 85T10 A562X", "RSS-MRA-85T10-A562X", "C.F. RSSMRA85T10A562X, nata",
    "RSSMRAURTMLALSNX",
};

template <class T>
void check_says_nothing(const result<T>& read) {
  REQUIRE_FALSE(read);
  const std::string_view found = read.error().found;
  CHECK((found.empty() || found == "…"));
}

}  // namespace

TEST_CASE("personal codes: an error of no identifier, day or amount repeats one") {
  const auto nothing = *dossier::of();
  const as_of now{.in_force = date::max(), .known = date::max(), .readings = readings::documents()};
  for (const auto text : written) {
    CAPTURE(std::string(text));
    CHECK_FALSE(find_tax_code_of_person(text).empty());
    check_says_nothing(tax_code::parse(text));
    CHECK(tax_code::parse(text).error().code == errc::tax_code_of_person);
    CHECK(vat_number::parse(text).error().code == errc::tax_code_of_person);
    check_says_nothing(cup::parse(text));
    check_says_nothing(cig::parse(text));
    check_says_nothing(celex::parse(text));
    check_says_nothing(eli::parse(text));
    check_says_nothing(project_code::parse(text));
    check_says_nothing(date::parse(text));
    check_says_nothing(date::parse_italian(text));
    check_says_nothing(partial_date::parse(text));
    check_says_nothing(period::parse(text));
    check_says_nothing(period::parse("P" + std::string(text)));
    check_says_nothing(term_length::parse("-P" + std::string(text)));
    check_says_nothing(euro::parse(text));
    check_says_nothing(ratio::parse(text));
    check_says_nothing(citation::parse(text));
    check_says_nothing(find_territory(text));
    check_says_nothing(nothing.as_of(now).grant(std::string(text)).end_of_activities());
  }
}

TEST_CASE("personal codes: where they stand in a text") {
  CHECK(find_tax_code_of_person("C.F. RSS MRA 85T10 A562X, nata") == "RSS MRA 85T10 A562X");
  CHECK(find_tax_code_of_person("ITRSSMRA85T10A562XY") == "RSSMRA85T10A562X");
  CHECK(find_tax_code_of_person("RSSMRA85T10A562").empty());
  CHECK(find_tax_code_of_person("control character, U+0085, at byte 2 - tmp - tmp.4pZk0GzBU6").empty());
  CHECK(find_tax_code_of_person("").empty());
  CHECK(find_tax_code_of_person("B81I18000130006 e 80143490581").empty());
  CHECK(find_tax_code_of_person("Ministero del Lavoro e delle Politiche Sociali, Direzione Generale").empty());
}
