// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/citation.hpp>
#include <avviso/identity/celex.hpp>
#include <avviso/identity/cig.hpp>
#include <avviso/identity/cup.hpp>
#include <avviso/identity/eli.hpp>
#include <avviso/identity/name.hpp>
#include <avviso/identity/project_code.hpp>
#include <avviso/identity/protocol_number.hpp>
#include <avviso/identity/tax_code.hpp>
#include <avviso/identity/territory.hpp>
#include <avviso/identity/urn_nir.hpp>
#include <avviso/identity/vat_number.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace avviso;

namespace {

constexpr std::uint64_t identity_seed = 27244335;
constexpr int rounds = 20'000;

constexpr std::string_view digits = "0123456789";
constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view hexadecimal = "0123456789ABCDEF";

class random_text {
 public:
  std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(source_); }
  char one(std::string_view from) { return from[below(from.size())]; }
  std::string some(std::string_view from, std::size_t count) {
    std::string text;
    while (text.size() < count) text += one(from);
    return text;
  }
  std::string number(int least, int most) {
    return std::to_string(std::uniform_int_distribution<int>(least, most)(source_));
  }
  date day() {
    return *date::from_days(
        std::uniform_int_distribution<std::int32_t>(date::min().days(), date::max().days())(source_));
  }

 private:
  std::mt19937_64 source_{identity_seed};
};

// A text that parses is printed as it stands, and parses again to the same value.
template <class Identifier>
void reads_back(const std::string& text) {
  const auto read = Identifier::parse(text);
  CAPTURE(text);
  REQUIRE(read);
  const auto printed = read->text();
  CHECK(std::string_view(printed) == text);
  CHECK(Identifier::parse(printed) == *read);
}

// The check digit of ten digits by the law's own words: the digits in odd places as they are, those in even places
// doubled, less nine where that takes two digits.
char check_digit_of(const std::string& ten) {
  constexpr int doubled[] = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
  int total = 0;
  for (std::size_t place = 1; place <= 10; ++place) {
    const int digit = ten[place - 1] - '0';
    total += place % 2 == 1 ? digit : doubled[digit];
  }
  return static_cast<char>('0' + (10 - total % 10) % 10);
}

std::string tax_digits(random_text& random) {
  std::string ten = random.some(digits, 6) + random.one("123456789") + random.some("0", 1) + random.one("123456789") +
                    random.one(digits);
  return ten + check_digit_of(ten);
}

std::string padded(std::string text, std::size_t width) { return std::string(width - text.size(), '0') + text; }

std::string hexadecimal_of(unsigned number, std::size_t width) {
  std::string text;
  for (; width > 0; --width) text.insert(text.begin(), hexadecimal[number >> (4 * text.size()) & 0xFU]);
  return text;
}

std::string unified_tender_code(random_text& random) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTU";
  const auto letter = static_cast<unsigned>(random.below(letters.size()));
  const auto number = static_cast<unsigned>(random.below(0x1000000));
  return letters[letter] + hexadecimal_of(number, 6) + hexadecimal_of((number + letter + 1) * 211 % 4091, 3);
}

}  // namespace

TEST_CASE("identifiers of every kind read back what they print") {
  MESSAGE("seed " << identity_seed);
  random_text random;
  for (int i = 0; i < rounds; ++i) {
    reads_back<cup>(random.one(capitals) + random.some(digits, 2) + random.one(capitals) + random.some(digits, 11));
    reads_back<cig>(random.one("VW") + random.some(hexadecimal, 9));
    reads_back<cig>(unified_tender_code(random));
    const unsigned number = 1 + static_cast<unsigned>(random.below(9'999'999));
    reads_back<cig>(padded(std::to_string(number), 7) + hexadecimal_of(number * 211 % 4091, 3));
    const unsigned small = 1 + static_cast<unsigned>(random.below(0xFFFFFFF));
    const auto check = static_cast<unsigned>(std::uint64_t{small} * 211 % 251);
    reads_back<cig>(random.one("XYZ") + hexadecimal_of(check, 2) + hexadecimal_of(small, 7));
    const std::string tax = tax_digits(random);
    reads_back<tax_code>(tax);
    reads_back<vat_number>(tax);
    reads_back<project_code>("PROG-" + random.some(digits, 1 + random.below(5)));
    reads_back<celex>(random.some(digits, 5) + random.some(capitals, 1 + random.below(2)) +
                      padded(random.number(1, 9999), 4));
    reads_back<eli>("http://data.europa.eu/eli/" + random.some("abcdefgh", 1 + random.below(5)) + '/' +
                    random.some(digits, 4) + '/' + random.number(1, 999'999'999) + (random.below(2) == 0 ? "/oj" : ""));
    reads_back<urn_nir>("urn:nir:" + random.some("abcdefgh", 1 + random.below(20)) + ':' +
                        random.some("abcdefgh", 1 + random.below(20)) + ':' + std::string(random.day().iso().c_str()) +
                        ';' + random.number(1, 99999) +
                        (random.below(2) == 0 ? "~art" + random.number(1, 99) + "-com" + random.number(1, 9) : ""));
  }
}

TEST_CASE("protocol numbers read back what they print, and compare as numbers") {
  MESSAGE("seed " << identity_seed);
  random_text random;
  for (int i = 0; i < rounds; ++i) {
    const int year = 1400 + static_cast<int>(random.below(8600));
    const std::string office = random.below(2) == 0 ? "" : random.some("ABC12345", 1 + random.below(15)) + '/';
    const std::string number = random.number(1, 2'000'000'000);
    const auto read = protocol_number::parse(office + number, year);
    CAPTURE(office + number);
    REQUIRE(read);
    CHECK(read->number() == std::stoll(number));
    CHECK(protocol_number::parse(read->text().c_str(), year) == *read);
    CHECK(protocol_number::parse(office + "00" + number, year) == *read);
    const auto longer = protocol_number::parse(office + number + '1', year);
    REQUIRE(longer);
    CHECK(*longer > *read);
  }
}

TEST_CASE("no single wrong digit of a tax code passes, whatever the digit and the place") {
  MESSAGE("seed " << identity_seed);
  random_text random;
  for (int i = 0; i < rounds / 100; ++i) {
    const std::string right = tax_digits(random);
    for (std::size_t place = 0; place < 11; ++place) {
      for (const char digit : digits) {
        std::string wrong = right;
        wrong[place] = digit;
        CAPTURE(wrong);
        CHECK(tax_code::parse(wrong).has_value() == (wrong == right));
      }
    }
  }
}

TEST_CASE("no single wrong character of a checked tender code passes") {
  MESSAGE("seed " << identity_seed);
  random_text random;
  for (int i = 0; i < rounds / 100; ++i) {
    const unsigned number = 1 + static_cast<unsigned>(random.below(9'999'999));
    const std::string right = padded(std::to_string(number), 7) + hexadecimal_of(number * 211 % 4091, 3);
    for (std::size_t place = 0; place < 10; ++place) {
      for (const char character : place < 7 ? digits : hexadecimal) {
        std::string wrong = right;
        wrong[place] = character;
        CAPTURE(wrong);
        CHECK(cig::parse(wrong).has_value() == (wrong == right));
      }
    }
    const std::string unified = unified_tender_code(random);
    for (std::size_t place = 0; place < 10; ++place) {
      for (const char character : place == 0 ? std::string_view("ABCDEFGHIJKLMNOPQRSTU") : hexadecimal) {
        std::string wrong = unified;
        wrong[place] = character;
        CAPTURE(wrong);
        CHECK(cig::parse(wrong).has_value() == (wrong == unified));
      }
    }
  }
}

TEST_CASE("any bytes are read or refused, with a place within the text") {
  MESSAGE("seed " << identity_seed);
  random_text random;
  constexpr std::string_view pieces[] = {"F84D18000300006",
                                         "PROG-",
                                         "1234567CE7",
                                         "00743110157",
                                         "IT",
                                         "urn:nir:",
                                         "stato:legge:",
                                         "2000",
                                         "-11-24",
                                         ";340",
                                         "~art",
                                         "del ",
                                         "D.D. ",
                                         "n. 21",
                                         "19 marzo ",
                                         "2021",
                                         " ",
                                         "/",
                                         "\xC3",
                                         "…",
                                         "m_lps.35.",
                                         "Decreto ",
                                         "registrato dalla Corte dei conti "};
  const auto placed = [](const auto& read, const std::string& text) {
    if (!read) CHECK(read.error().position <= text.size());
  };
  for (int i = 0; i < rounds; ++i) {
    std::string text;
    for (std::size_t parts = random.below(6); parts > 0; --parts) {
      text += random.below(4) == 0 ? std::string(1, static_cast<char>(random.below(256)))
                                   : std::string(pieces[random.below(std::size(pieces))]);
    }
    CAPTURE(text);
    placed(cup::parse(text), text);
    placed(cig::parse(text), text);
    placed(cig_exemption::parse(text), text);
    placed(tax_code::parse(text), text);
    placed(vat_number::parse(text), text);
    placed(project_code::parse(text), text);
    placed(protocol_number::parse(text, 2016), text);
    placed(protocol_number::parse_full(text), text);
    placed(eli::parse(text), text);
    placed(celex::parse(text), text);
    placed(urn_nir::parse(text), text);
    placed(citation::parse(text), text);
    placed(find_territory(text), text);
    CHECK(same_name(text, text + "x") == false);
  }
}

TEST_CASE("citations read back what they print, in each style") {
  MESSAGE("seed " << identity_seed);
  random_text random;
  constexpr act_kind kinds[] = {act_kind::adhesion,
                                act_kind::agreement,
                                act_kind::note,
                                act_kind::notice,
                                act_kind::award,
                                act_kind::directorial_decree,
                                act_kind::ministerial_decree,
                                act_kind::decree,
                                act_kind::law,
                                act_kind::decree_law,
                                act_kind::commission_decision,
                                act_kind::committee_decision,
                                act_kind::judgment,
                                act_kind::agreement_amendment,
                                act_kind::award_letter,
                                act_kind::programme_agreement,
                                act_kind::start_declaration,
                                act_kind::unnamed};
  constexpr const char* authorities[] = {"Ministero dell'Interno", "Direzione Generale dell'Immigrazione",
                                         "Regione Lazio", "Autorità Delegata", "Presidente della Regione"};
  const auto some_day = [&random]() -> partial_date {
    const date first = random.day();
    switch (random.below(7)) {
      case 0:
        return *partial_date::month(first.year(), first.month());
      case 1:
        return *partial_date::year(first.year());
      case 2: {
        const date second = random.day();
        return *partial_date::between(std::min(first, second), std::max(first, second));
      }
      case 3:
        return partial_date::unknown();
      case 4:
        return *partial_date::month_of_some_year(first.month());
      case 5: {
        const partial_date some[] = {*partial_date::year(first.year()), random.day(), random.day()};
        return *partial_date::one_of(some);
      }
      default:
        return first;
    }
  };
  const auto some_number = [&random]() -> stated<std::string> {
    if (random.below(4) == 0) return not_stated;
    return random.number(1, 9999) + (random.below(2) == 0 ? "" : '/' + random.number(1, 9999));
  };
  for (int i = 0; i < rounds; ++i) {
    citation cited{.act = {.kind = kinds[random.below(std::size(kinds))], .number = some_number(), .on = some_day()},
                   .raw = {}};
    // An authority of a plain decree would say whose it is, and so what kind.
    if (cited.act.kind != act_kind::decree && random.below(2) == 0) {
      cited.act.authority = authorities[random.below(std::size(authorities))];
    }
    if (random.below(3) == 0) cited.registration = registration{.number = some_number(), .on = some_day()};
    for (const auto style : {citation_style::full, citation_style::abbreviated}) {
      const std::string printed = cite(cited, style);
      CAPTURE(printed);
      const auto read = citation::parse(printed);
      REQUIRE(read);
      CHECK(read->act == cited.act);
      CHECK(read->registration == cited.registration);
    }
  }
}

TEST_CASE("a territory is found by its name in any case and with any separators") {
  MESSAGE("seed " << identity_seed);
  random_text random;
  for (int i = 0; i < rounds; ++i) {
    const auto& row = territories()[random.below(territories().size())];
    std::string name;
    for (const char c : row.name) {
      const bool separator = std::string_view(" -.").find(c) != std::string_view::npos;
      if (separator) {
        name += random.one(" -./");
      } else if (c >= 'a' && c <= 'z' && random.below(2) == 0) {
        name += static_cast<char>(c - 'a' + 'A');
      } else {
        name += c;
      }
    }
    CAPTURE(name);
    CHECK(find_territory(name) == row.territory);
  }
}
