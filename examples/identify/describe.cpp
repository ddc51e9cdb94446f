// SPDX-License-Identifier: BSL-1.0
#include "describe.hpp"

using namespace avviso;

namespace {

const words shape_alone{"its shape", "la forma"};
const words not_the_act{"its shape; not whether the act exists", "la forma; non se l'atto esiste"};

words both(const std::string& text) { return {text, text}; }

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& one : parts) {
    if (!one.empty()) text += (text.empty() ? "" : ", ") + one;
  }
  return text;
}

identity describe_eleven_digits(const std::string& digits) {
  const std::string number = digits.substr(0, 7), office = digits.substr(7, 3), check = digits.substr(10);
  return {{},
          {joined({"number " + number, "office " + office, "check digit " + check}),
           joined({"numero " + number, "ufficio " + office, "cifra di controllo " + check})},
          {"the office and the check digit; not whether it is in use",
           "l'ufficio e la cifra di controllo; non se è in uso"}};
}

}  // namespace

identity describe(const cup& id) {
  return {{},
          both(std::string(id.spaced().c_str())),
          {"its shape; no rule for its last digit is known", "la forma; per l'ultima cifra non si conosce una regola"}};
}

identity describe(const cig& id) {
  const words families[] = {{"standard", "standard"}, {"smart", "smart"}, {"unified", "unico"}};
  return {{},
          families[static_cast<int>(id.family())],
          id.has_checked_characters()
              ? words{"its shape and its check characters", "la forma e i caratteri di controllo"}
              : shape_alone};
}

identity describe(cig_exemption id) {
  return {{}, both(std::to_string(id.number())), {"that it is one of ES01 to ES27", "che è fra ES01 e ES27"}};
}

identity describe(const tax_code& id) { return describe_eleven_digits(std::string(id.text())); }

identity describe(const vat_number& id) { return describe_eleven_digits(std::string(id.text())); }

identity describe(project_code id) { return {{}, both(std::to_string(id.number())), shape_alone}; }

identity describe(const protocol_number& id) {
  const auto* office = id.office().if_stated();
  const std::string code = office != nullptr ? office->c_str() : "";
  const std::string year = std::to_string(id.year()), number = std::to_string(id.number());
  return {
      {},
      {joined({office != nullptr ? "office " + code : "office not stated", "year " + year, "number " + number}),
       joined({office != nullptr ? "ufficio " + code : "ufficio non indicato", "anno " + year, "numero " + number})},
      shape_alone};
}

identity describe(const eli& id) {
  return {{},
          both(joined({std::string(id.type()), std::to_string(id.year()), std::to_string(id.number()),
                       id.as_published() ? "oj" : ""})),
          not_the_act};
}

identity describe(const celex& id) {
  const std::string sector = std::to_string(id.sector());
  const std::string rest = joined({std::to_string(id.year()), std::string(id.type()), std::to_string(id.number())});
  return {{}, {"sector " + sector + ", " + rest, "settore " + sector + ", " + rest}, not_the_act};
}

identity describe(const urn_nir& id) {
  return {{},
          both(joined({std::string(id.authority()), std::string(id.kind()), std::string(id.day_or_year()),
                       std::string(id.number()), std::string(id.partition())})),
          not_the_act};
}

identity describe(const citation& cited) {
  const auto* authority = cited.act.authority.if_stated();
  const auto* registered = cited.registration.if_stated();
  const auto* number = registered != nullptr ? registered->number.if_stated() : nullptr;
  const auto in = [&](language which) {
    const auto say = [which](const char* english, const char* italian) {
      return std::string(which == language::italian ? italian : english);
    };
    std::string text = wording::text(cited.act, which);
    if (authority != nullptr) text += say("; authority: ", "; autorità: ") + *authority;
    if (registered == nullptr) return text;
    text += say("; registered by the Court of Auditors: ", "; registrato dalla Corte dei conti: ");
    text += wording::text(registered->on, which);
    if (number != nullptr) text += say(", no. ", ", n. ") + *number;
    return text;
  };
  return {{},
          {in(language::english), in(language::italian)},
          {"its words and its days; not whether the act exists", "le parole e i giorni; non se l'atto esiste"}};
}

identity describe(territory which) {
  const auto& row = entry(which);
  const std::string name(row.name), capital(row.capital);
  const std::string codes =
      joined({"ISTAT " + std::string(row.istat), row.nuts2.empty() ? "" : "NUTS 2 " + std::string(row.nuts2),
              "ISO 3166-2 " + std::string(row.iso_3166_2)});
  return {{},
          {joined({name, codes, "capital " + capital}), joined({name, codes, "capoluogo " + capital})},
          {"that the table of territories has it", "che è nella tabella dei territori"}};
}
