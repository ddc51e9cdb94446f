// SPDX-License-Identifier: BSL-1.0
// Articles, prepositions and agreement, from the tables of nouns.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "../../../src/wording/acts.hpp"
#include "../../../src/wording/cited_laws.hpp"
#include "../../../src/wording/nouns.hpp"
#include "../../../src/wording/parties.hpp"

using namespace avviso;
using wording::preposition;

namespace {

// The noun after each preposition.
std::string after_each(const wording::noun_phrase& noun) {
  std::string all;
  for (const auto how : {preposition::article, preposition::di, preposition::a, preposition::da, preposition::in,
                         preposition::su, preposition::con}) {
    all += (all.empty() ? "" : ", ") + wording::with(how, noun);
  }
  return all;
}

}  // namespace

TEST_CASE("each preposition takes the article of its noun") {
  using wording::holder_noun;
  using wording::known_noun;
  CHECK(after_each(holder_noun("Lazio")) ==
        "il Lazio, del Lazio, al Lazio, dal Lazio, nel Lazio, sul Lazio, con il Lazio");
  CHECK(after_each(known_noun("Nota")) ==
        "la Nota, della Nota, alla Nota, dalla Nota, nella Nota, sulla Nota, con la Nota");
  CHECK(after_each(known_noun("Avviso")) ==
        "l'Avviso, dell'Avviso, all'Avviso, dall'Avviso, nell'Avviso, sull'Avviso, con l'Avviso");
  CHECK(after_each(known_noun("Adesione")) ==
        "l'Adesione, dell'Adesione, all'Adesione, dall'Adesione, nell'Adesione, sull'Adesione, con l'Adesione");
  CHECK(after_each(known_noun("stato")) ==
        "lo stato, dello stato, allo stato, dallo stato, nello stato, sullo stato, con lo stato");
  CHECK(
      after_each(known_noun("Enti locali")) ==
      "gli Enti locali, degli Enti locali, agli Enti locali, dagli Enti locali, negli Enti locali, sugli Enti locali, "
      "con gli Enti locali");
  CHECK(after_each(known_noun("termini")) ==
        "i termini, dei termini, ai termini, dai termini, nei termini, sui termini, con i termini");
  CHECK(after_each(holder_noun("Marche")) ==
        "le Marche, delle Marche, alle Marche, dalle Marche, nelle Marche, sulle Marche, con le Marche");
  CHECK(after_each(holder_noun("Trento")) ==
        "Trento, di Trento, a Trento, da Trento, in Trento, su Trento, con Trento");
}

TEST_CASE("participles, pronouns and verbs agree with their noun") {
  using wording::known_noun;
  CHECK(known_noun("Nota").agrees.has_been("adottat") == "è stata adottata");
  CHECK(known_noun("Decreto").agrees.has_been("adottat") == "è stato adottato");
  CHECK(known_noun("risorse assegnate").agrees.has_been("aumentat") == "sono state aumentate");
  CHECK(known_noun("termini").agrees.has_been("riapert") == "sono stati riaperti");
  CHECK(known_noun("Convenzione").agrees.which() == std::string_view("la quale"));
  CHECK(known_noun("risorse").agrees.which() == std::string_view("le quali"));
  CHECK(wording::with(preposition::a, "citata", known_noun("Adesione")) == "alla citata Adesione");
  CHECK(wording::with(preposition::di, "ultimo", known_noun("Decreto")) == "dell'ultimo Decreto");
}

TEST_CASE("an article follows the sound of the word that comes next, also of a number") {
  CHECK(wording::italian(ministerial_decree(not_stated, day<2020, 4, 8>)) == "Decreto Ministeriale dell'8 aprile 2020");
  CHECK(wording::italian(ministerial_decree(not_stated, day<2020, 4, 11>)) ==
        "Decreto Ministeriale dell'11 aprile 2020");
  CHECK(wording::italian(ministerial_decree(not_stated, day<2020, 4, 18>)) ==
        "Decreto Ministeriale del 18 aprile 2020");
  CHECK(wording::italian(ministerial_decree(not_stated, day<2020, 4, 1>)) == "Decreto Ministeriale del 1º aprile 2020");
  CHECK(wording::italian(ministerial_decree(not_stated, *partial_date::month(2016, 8))) ==
        "Decreto Ministeriale dell'agosto 2016");
}

TEST_CASE("the tables have the noun of every field, of every kind of act, of every region and of every law") {
  for (const auto& row : field_table()) {
    const bool is_sentence = row.italian.empty() || row.italian.front() == ' ';  // « può spendere»
    CAPTURE(std::string(row.italian));
    CHECK((is_sentence || wording::agreement_of(row.italian)));
  }
  for (std::size_t kind = 0; kind < names_of<act_kind>().size(); ++kind) {
    const act_reference act{.kind = static_cast<act_kind>(kind), .on = day<2021, 3, 19>};
    CHECK(wording::agreement_of(wording::italian(act)));
    CHECK(wording::cited_act(act).words.find("19 marzo 2021") != std::string::npos);
  }
  for (const auto& region : territories()) {
    const auto noun = wording::holder_noun(region.name);
    CHECK(noun.words == region.name);
    CHECK(noun.takes_article);
  }
  for (const auto fund : {programme::amif_2014_2020, programme::amif_2021_2027, programme::esf_2014_2020,
                          programme::erdf_2014_2020, programme::esf_plus_2021_2027, programme::erdf_2021_2027}) {
    CHECK(wording::laws_behind({fund}, {}, day<2021, 12, 31>).size() == 2);
  }
  CHECK(wording::laws_behind({programme::rrf}, {}, day<2021, 12, 31>).size() == 1);
  CHECK(wording::laws_behind({programme::none, programme::other}, {}, day<2021, 12, 31>).empty());
}

TEST_CASE("laws come in their order, each once, and only those in force") {
  const std::vector<programme> funds = {programme::amif_2014_2020, programme::amif_2014_2020};
  const std::vector<efficacy_ground> grounds = {efficacy_ground::silence, efficacy_ground::registration};
  const auto keys = [&](date on) {
    std::string all;
    for (const auto& one : wording::laws_behind(funds, grounds, on)) all += std::string(one.law->key) + "; ";
    return all;
  };
  CHECK(keys(day<2022, 4, 11>) ==
        "Reg. (UE) n. 514/2014; Reg. (UE) n. 516/2014; L. 14 gennaio 1994, n. 20; L. 24 novembre 2000, n. 340; ");
  CHECK(keys(day<2022, 4, 12>) ==
        "Reg. (UE) n. 514/2014; Reg. (UE) n. 516/2014; Reg. (UE) 2022/585; L. 14 gennaio 1994, n. 20; L. 24 novembre "
        "2000, n. 340; ");
  CHECK(keys(day<2000, 12, 8>) == "L. 14 gennaio 1994, n. 20; ");
}

TEST_CASE("whom no table knows follows a noun that has an article") {
  CHECK(wording::with_article(wording::party_noun("Dedalus")) == "il soggetto beneficiario «Dedalus»");
  CHECK(wording::with_article(wording::party_noun("Eyes S.r.l.")) == "la società Eyes S.r.l.");
  CHECK(wording::with_article(wording::party_noun("Dedalus Coop. Soc.")) == "la cooperativa Dedalus Coop. Soc.");
  CHECK(wording::with_article(wording::party_noun("Istituto Pacifici")) == "l'Istituto Pacifici");
  CHECK(wording::with_article(wording::party_noun("C.P.I.A. Giuseppe Foti")) == "il C.P.I.A. Giuseppe Foti");
  CHECK(wording::with_article(wording::project_noun("Decretone")) == "il progetto Decretone");  // no Decreto
  CHECK(wording::with_article(wording::project_noun("Lazio")) == "il progetto del Lazio");
  CHECK(wording::with_article(wording::project_noun("Progetto TEAMS")) == "il Progetto TEAMS");
}

TEST_CASE("grants that nobody names are counted, and never named by their place") {
  const std::vector<wording::grant_holder> two = {{not_stated, "unnamed-1"}, {not_stated, "unnamed-2"}};
  const auto who = wording::beneficiaries(two, language::italian);
  CHECK(who.words == "i beneficiari di due progetti di cui la fonte non indica il nome");
  CHECK(who.is_plural);
  CHECK(wording::beneficiaries({two[0]}, language::italian).words ==
        "il beneficiario di un progetto di cui la fonte non indica il nome");
  CHECK(wording::beneficiaries({{not_stated, "Lazio"}, two[0]}, language::english).words ==
        "the beneficiary of Lazio and the beneficiary of a project that the source does not name");
  CHECK(wording::beneficiaries({{std::string("Regione Lazio"), "Lazio"}, {std::string("Enti locali"), "x"}},
                               language::italian)
            .words == "la Regione Lazio e gli Enti locali");
  CHECK_FALSE(wording::number_of_unnamed("unnamed-"));
  CHECK_FALSE(wording::number_of_unnamed("unnamed-one"));
  CHECK(wording::number_of_unnamed("unnamed-12") == "12");
}
