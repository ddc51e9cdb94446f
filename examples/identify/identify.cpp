// SPDX-License-Identifier: BSL-1.0
#include "identify.hpp"

#include <algorithm>
#include <functional>

#include "describe.hpp"

using namespace avviso;

namespace {

using reading = std::variant<identity, error>;

// One kind of text that the program knows.
struct known_kind {
  words name;
  std::size_t usual_size;  // of its texts; 0 where they differ
  std::string mark;        // what a text that is meant to be one contains, or empty
  std::function<reading(const std::string&)> read;
};

// What `read` made of a text, under the name of its kind.
template <class T>
reading named(const words& name, const result<T>& read) {
  if (!read) return read.error();
  identity found = describe(*read);
  found.kind = name;
  return found;
}

template <class Identifier>
known_kind kind(const words& name, std::size_t usual_size, const std::string& mark = {}) {
  return {name, usual_size, mark, [name](const std::string& text) { return named(name, Identifier::parse(text)); }};
}

reading read_territory(const std::string& text) {
  for (const auto find : {territory_by_istat, territory_by_nuts2, territory_by_iso, find_territory}) {
    const auto found = find(text);
    if (!found) continue;
    return named(is_autonomous_province(*found) ? words{"autonomous province", "provincia autonoma"}
                                                : words{"region", "regione"},
                 found);
  }
  return find_territory(text).error();
}

const words protocol_name{"protocol number", "numero di protocollo"};

std::vector<known_kind> kinds_of(const std::string& text, std::optional<int> year) {
  std::vector<known_kind> kinds = {
      kind<cup>({"CUP, code of a public investment project", "CUP, codice unico di progetto"}, 15),
      kind<cig>({"CIG, code of a tender", "CIG, codice identificativo di gara"}, 10),
      kind<cig_exemption>({"exemption from the CIG", "esclusione dal CIG"}, 0),
      kind<tax_code>({"tax code of an entity", "codice fiscale di un ente"}, 11),
      kind<vat_number>({"VAT number", "partita IVA"}, 11),
      kind<project_code>({"project code", "codice di progetto"}, 0, "PROG"),
      kind<eli>({"ELI, reference to a law of the Union", "ELI, riferimento a una norma dell'Unione"}, 0, "/eli/"),
      kind<celex>({"CELEX number of a document of the Union", "numero CELEX di un documento dell'Unione"}, 10),
      kind<urn_nir>({"URN:NIR, reference to an Italian law", "URN:NIR, riferimento a una norma italiana"}, 0, "urn:"),
      kind<citation>({"citation of an act", "citazione di un atto"}, 0, " "),
      {{"region or autonomous province", "regione o provincia autonoma"}, 0, "", read_territory},
  };
  if (std::count(text.begin(), text.end(), '.') >= 5) {
    kinds.push_back({protocol_name, 0, "REGISTRO",
                     [](const std::string& full) { return named(protocol_name, protocol_number::parse_full(full)); }});
  }
  if (year) {
    kinds.push_back({protocol_name, 0, "", [year](const std::string& short_form) {
                       return named(protocol_name, protocol_number::parse(short_form, *year));
                     }});
  }
  return kinds;
}

// Without blanks and in capitals, as identifiers are.
std::string tidied(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return text;
}

bool is_wrong_only_in_its_checks(errc code) {
  return code == errc::check_digit_wrong || code == errc::check_characters_wrong || code == errc::tax_office_unknown ||
         code == errc::number_zero || code == errc::exemption_unknown;
}

// How near an error leaves a text to a kind; 0 is not near.
std::size_t nearness(const std::string& text, const known_kind& kind, const error& why) {
  if (why.code == errc::act_kind_unknown || why.code == errc::no_such_territory) return 0;
  if (is_wrong_only_in_its_checks(why.code)) return 4000 + why.position;
  if (std::holds_alternative<identity>(kind.read(tidied(text)))) return 3000;
  const bool marked = !kind.mark.empty() && text.find(kind.mark) != std::string::npos;
  if (marked) return 2000 + why.position;
  const auto digits =
      static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
  if (kind.usual_size == text.size() && digits * 2 >= text.size()) return 1000 + why.position;
  return why.position >= 5 && why.position * 2 >= text.size() && digits > 0 ? why.position : 0;
}

}  // namespace

std::variant<std::vector<identity>, near_miss> identify(const std::string& text, std::optional<int> year) {
  const auto as_tax_code = tax_code::parse(tidied(text));
  const bool personal = !as_tax_code && as_tax_code.error().code == errc::tax_code_of_person;
  std::vector<identity> found;
  near_miss nearest{};
  std::size_t best = 0;
  for (const auto& kind : kinds_of(text, year)) {
    const auto read = kind.read(text);
    if (const auto* is = std::get_if<identity>(&read)) {
      found.push_back(*is);
      continue;
    }
    const auto& why = std::get<error>(read);
    const std::size_t near = nearness(text, kind, why);
    if (near <= best) continue;
    best = near;
    nearest = {kind.name, {wording::english(why), wording::italian(why)}};
  }
  if (!found.empty()) return found;
  if (personal) {
    const auto why = as_tax_code.error();
    return near_miss{{"tax code", "codice fiscale"}, {wording::english(why), wording::italian(why)}, true};
  }
  if (best == 0 && !year && protocol_number::parse(text, 2000)) {
    return near_miss{protocol_name,
                     {"the year of its document is needed: --year", "serve l'anno del suo documento: --year"}};
  }
  if (best == 0) return found;
  return nearest;
}
