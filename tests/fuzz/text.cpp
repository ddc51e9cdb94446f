// SPDX-License-Identifier: BSL-1.0
// Whatever reads text, on any bytes: it ends, stays within them, and what it reads it prints and reads again.
#include <avviso/avviso.hpp>
#include <avviso/json.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace avviso;

namespace {

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

// Not read, and the error is one that can be said; or printed, and read again as the same.
template <class T, class Read, class Print>
void check(const result<T>& value, Read read, Print print, const char* what) {
  if (!value) {
    require(!wording::english(value.error()).empty(), what);
    return;
  }
  const auto text = print(*value);
  require(read(std::string_view(text)) == value, what);
}

template <class T>
void check_text(std::string_view text, const char* what) {
  const auto print = [](const T& value) {
    const auto characters = value.text();
    return std::string(std::string_view(characters));
  };
  check(T::parse(text), &T::parse, print, what);
}

template <class T>
void check_plain(std::string_view text, const char* what) {
  check(
      T::parse(text), &T::parse, [](const T& value) { return value.plain(); }, what);
}

void check_values(std::string_view text) {
  const auto iso = [](const auto& value) { return value.iso(); };
  check(date::parse(text), &date::parse, iso, "date");
  check(date::parse_italian(text), &date::parse, iso, "Italian date");
  check(partial_date::parse(text), &partial_date::parse, iso, "partial date");
  check_plain<period>(text, "period");
  check_plain<term_length>(text, "length of a time limit");
  check_plain<euro>(text, "euro");
  check_plain<ratio>(text, "ratio");
  const auto plain_euro = [](euro amount) { return amount.plain(); };
  check(parse_euro(text), &euro::parse, plain_euro, "amount");
  for (const auto how : {notation::plain, notation::italian, notation::english}) {
    check(parse_euro(text, how), &euro::parse, plain_euro, "amount in a notation");
  }
}

void check_identity(std::string_view text) {
  check_text<cup>(text, "CUP");
  check_text<cig>(text, "CIG");
  check_text<cig_exemption>(text, "exemption from the CIG");
  check_text<tax_code>(text, "tax code");
  check_text<vat_number>(text, "VAT number");
  check_text<project_code>(text, "project code");
  check_text<celex>(text, "CELEX");
  check_text<eli>(text, "ELI");
  check_text<urn_nir>(text, "URN:NIR");
  static_cast<void>(protocol_number::parse(text, 2018).has_value());
  static_cast<void>(protocol_number::parse_full(text).has_value());
  const auto by_name = find_territory(text);
  require(!by_name || find_territory(entry(*by_name).name) == by_name, "territory");
  static_cast<void>(territory_by_istat(text).has_value());
  static_cast<void>(territory_by_nuts2(text).has_value());
  static_cast<void>(territory_by_iso(text).has_value());
  static_cast<void>(party::parse(text).has_value());
  static_cast<void>(same_name(text, "Regione Lazio"));
}

void check_citation(std::string_view text) {
  const auto read = citation::parse(text);
  if (!read) return;
  const auto again = citation::parse(cite(*read, citation_style::full));
  require(again && again->act == read->act && again->registration == read->registration, "citation");
}

template <class T>
void check_json(std::string_view text) {
  const auto read = from_json<T>(text);
  require(read.has_value() == read.errors().empty(), "a value, or errors");
  for (const auto& one : read.errors()) require(!wording::text(one, language::italian).empty(), "words of an error");
  if (!read) return;
  const auto canonical = to_json(*read);
  const auto again = from_json<T>(canonical);
  require(again && *again == *read && to_json(*again) == canonical, "JSON read again");
}

// What is read of a dossier that is known: whatever it is, it is printed and read as the same.
template <class T, class... Of>
void check_json_of(std::string_view text, const Of&... of) {
  const auto read = from_json<T>(text, of...);
  require(read.has_value() == read.errors().empty(), "a value, or errors");
  if (!read) return;
  const result<std::string> canonical = to_json(*read, of...);
  if (!canonical) return;
  const auto again = from_json<T>(*canonical, of...);
  require(again.has_value(), "JSON of a dossier read again");
  const result<std::string> printed = to_json(*again, of...);
  require(printed == canonical, "JSON of a dossier printed again");
}

const dossier& known_dossier() {
  static const dossier one = *from_json<dossier>(R"({"avviso": 2, "acts": [
    {"id": "dd-1", "reference": {"kind": "directorial_decree", "number": "1", "on": "2020-06-17"}, "provisions": [
      {"provision": "award", "grants": [{"name": "Lazio", "deadlines": {"activities_end": "2021-12-31"}}]}]},
    {"id": "dd-21", "reference": {"kind": "directorial_decree", "number": "21", "on": "2021-03-19"}, "provisions": [
      {"provision": "extension", "which": "activities_end", "to": "2022-06-30", "reach": "adhering"}]}]})");
  return one;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  check_values(text);
  check_identity(text);
  check_citation(text);
  check_json<dossier>(text);
  check_json<act>(text);
  check_json<question>(text);
  check_json<as_of>(text);
  check_json<extra>(text);
  check_json<readings>(text);
  check_json<std::vector<accepted_finding>>(text);
  check_json_of<answer<any_value>>(text, known_dossier());
  check_json_of<std::vector<finding>>(text, known_dossier());
  check_json_of<explanation>(text, known_dossier());
  check_json_of<std::vector<changed_field>>(text, known_dossier(), known_dossier());
  return 0;
}
