// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/dossier.hpp>
#include <avviso/identity/cig.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/top_up.hpp>
#include <avviso/spelling.hpp>
#include <avviso/wording.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "../../marks/names.hpp"

using namespace avviso;
using marks::expanded;
using wording::english;
using wording::italian;

TEST_CASE("days are written as people write them") {
  CHECK(english(day<2022, 6, 30>) == "30 June 2022");
  CHECK(italian(day<2022, 6, 30>) == "30 giugno 2022");
  CHECK(italian(day<2022, 5, 1>) == "1º maggio 2022");
  CHECK(english(day<2022, 5, 1>) == "1 May 2022");
  CHECK(italian(*partial_date::month(2014, 12)) == "dicembre 2014");
  CHECK(english(*partial_date::year(2017)) == "2017");
  CHECK(italian(day_between<2021, 4, 8, 2021, 11, 11>) == "una data compresa tra l'8 aprile 2021 e l'11 novembre 2021");
  CHECK(english(day_between<2021, 4, 8, 2021, 11, 11>) == "a day between 8 April 2021 and 11 November 2021");
  CHECK(italian(partial_date::unknown()) == "data non indicata");
}

TEST_CASE("acts are cited as officials cite them") {
  const auto with_number = directorial_decree("21", day<2021, 3, 19>);
  CHECK(italian(with_number) == "Decreto Direttoriale n. 21 del 19 marzo 2021");
  CHECK(english(with_number) == "Directorial Decree no. 21 of 19 March 2021");
  CHECK(to_string(with_number) == "D.D. n. 21 2021-03-19");
  CHECK(italian(directorial_decree(not_stated, day<2020, 4, 8>)) == "Decreto Direttoriale dell'8 aprile 2020");
  CHECK(to_string(directorial_decree(not_stated, day<2020, 6, 17>)) == "D.D. 2020-06-17");
  CHECK(italian(ministerial_decree("35/18", day<2018, 2, 19>)) == "Decreto Ministeriale n. 35/18 del 19 febbraio 2018");
  CHECK(italian(ministerial_decree(not_stated, *partial_date::year(2017))) == "Decreto Ministeriale del 2017");
  CHECK(italian(ministerial_decree(not_stated, *partial_date::month(2014, 12))) ==
        "Decreto Ministeriale del dicembre 2014");
  const act_reference adheres{.kind = act_kind::adhesion, .on = day_between<2021, 3, 19, 2021, 12, 31>};
  CHECK(to_string(adheres) == "adhesion 2021-03-19/2021-12-31");
}

TEST_CASE("amounts are written in each language's style") {
  CHECK(italian(euros<25'000'000>) == "25.000.000,00 euro");
  CHECK(english(euros<25'000'000>) == "25,000,000.00 euro");
}

TEST_CASE("a finding says its rule, its outcome, what was compared, and the law") {
  const auto too_late = living_term(day<2022, 1, 15>, day<2021, 12, 31>);
  CHECK(english(too_late) ==
        expanded("EXT-1 violated: {EXT-1}; 15 January 2022, compared with 31 December 2021 ({EXT-1 law})"));
  CHECK(italian(prior_day_agrees(day<2021, 12, 31>, not_stated)) ==
        expanded("EXT-3 non determinabile: {EXT-3 it}; 31 dicembre 2021; non indicato: il termine vigente prima "
                 "({EXT-3 law})"));
}

TEST_CASE("in Italian what a day is compared with takes its article") {
  CHECK(italian(living_term(day<2022, 1, 15>, day<2021, 12, 31>)).find("; 15 gennaio 2022, rispetto al 31 dicembre") !=
        std::string::npos);
  CHECK(italian(living_term(day<2022, 1, 15>, day<2021, 11, 8>)).find("rispetto all'8 novembre") != std::string::npos);
  CHECK(italian(within_endowment(euros<5>, euros<4>)).find("; 5,00 euro, rispetto a 4,00 euro") != std::string::npos);
}

TEST_CASE("findings that are alike are said once, of all their grants, and of many by their number") {
  const auto said = [](std::size_t count, language in) {
    award made{.grants = {}};
    std::vector<finding> all(count, does_not_apply(rule::EXT_1));
    for (std::uint32_t i = 0; i < count; ++i) {
      made.grants.push_back({.name = "P" + std::to_string(i)});
      all[i].act = 0;
      all[i].grant = i;
    }
    const auto of =
        *dossier::of(act{.id = "a", .reference = directorial_decree("8", day<2021, 3, 19>), .provisions = {made}});
    const auto whole = wording::text(all, of, in);
    return whole.substr(0, whole.find(": EXT-1"));
  };
  const std::string twelve = "P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11";
  CHECK(said(1, language::english) == "Directorial Decree no. 8 of 19 March 2021, P0");
  CHECK(said(2, language::italian) == "Decreto Direttoriale n. 8 del 19 marzo 2021, 2 sovvenzioni: P0, P1");
  CHECK(said(12, language::english) == "Directorial Decree no. 8 of 19 March 2021, 12 grants: " + twelve);
  CHECK(said(13, language::english) ==
        "Directorial Decree no. 8 of 19 March 2021, 13 grants: " + twelve + " and 1 more");
  CHECK(said(13, language::italian) ==
        "Decreto Direttoriale n. 8 del 19 marzo 2021, 13 sovvenzioni: " + twelve + " e un'altra");
  CHECK(said(15, language::english) ==
        "Directorial Decree no. 8 of 19 March 2021, 15 grants: " + twelve + " and 3 more");
  CHECK(said(15, language::italian) ==
        "Decreto Direttoriale n. 8 del 19 marzo 2021, 15 sovvenzioni: " + twelve + " e altre 3");
}

TEST_CASE("every fact that may be missing has words of its own in both languages") {
  std::set<std::string> texts;
  for (int which = 1; which <= static_cast<int>(fact::persons); ++which) {
    const finding open{.rule = rule::EXT_1, .outcome = outcome::undetermined, .missing = static_cast<fact>(which)};
    CHECK(texts.insert(english(open)).second);
    CHECK(texts.insert(italian(open)).second);
  }
  const finding nameless{.rule = rule::EXT_1, .outcome = outcome::undetermined, .missing = static_cast<fact>(127)};
  CHECK(texts.count(english(nameless)) == 0);
}

TEST_CASE("every error has a text of its own in both languages") {
  const errc codes[] = {errc::expected_digit,      errc::expected_character, errc::text_left_over,
                        errc::text_too_long,       errc::year_out_of_range,  errc::month_out_of_range,
                        errc::day_out_of_range,    errc::date_out_of_range,  errc::range_reversed,
                        errc::amount_out_of_range, errc::fraction_not_cents, errc::no_such_territory,
                        errc::act_id_repeated,     errc::act_id_empty,       errc::no_such_act,
                        errc::no_such_grant,       errc::no_notice,          errc::field_undetermined};
  for (const auto code : codes) {
    const error why{.code = code, .expected = 12, .found = inline_text<31>("13")};
    CAPTURE(english(why));
    CHECK(english(why) != "unknown error");
    CHECK(italian(why) != "errore sconosciuto");
    CHECK(italian(why) != english(why));
  }
  CHECK(english(date::parse("2022-06-31").error()) == "a day from 1 to 30 is expected, not 31");
  CHECK(italian(date::parse("2022/06/30").error()) == "al carattere 5 è atteso «-», non «/06/30»");
  CHECK(english(error{.code = static_cast<errc>(9999)}) == "unknown error");
  CHECK(english(cig::parse("1234567CE8").error()) == "the check characters at character 8 should be CE7, not «CE8»");
  CHECK(italian(cig::parse("1234567CE8").error()) ==
        "i caratteri di controllo al carattere 8 dovrebbero essere CE7, non «CE8»");
}

TEST_CASE("an error that found nothing has no empty brackets") {
  CHECK(english(ratio::make(1, 0).error()) == "a denominator other than zero is expected");
  for (std::size_t code = 0; code < names_of<errc>().size(); ++code) {
    const error why{.code = static_cast<errc>(code)};
    CAPTURE(spelled(why));
    CHECK(english(why).find("()") == std::string::npos);
    CHECK(italian(why).find("()") == std::string::npos);
  }
  CHECK(english(error{.code = errc::amount_out_of_range, .found = inline_text<31>("9")}) ==
        "the amount is larger than 64-bit cents hold (9)");
}
