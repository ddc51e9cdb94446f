// SPDX-License-Identifier: BSL-1.0
#include "cited_laws.hpp"

#include <algorithm>
#include <iterator>

#include "nouns.hpp"

namespace avviso::inline v0::wording {

namespace {

// In the order of citation. A title stands here only where its text was read: in the Official Journal, in the Gazzetta
// Ufficiale, or as later acts recite it whole.
constexpr cited_law citable_laws[] = {
    {"Reg. (UE) n. 1301/2013",
     "Regulation (EU) No 1301/2013 of the European Parliament and of the Council of 17 December 2013",
     "regolamento (UE) n. 1301/2013 del Parlamento europeo e del Consiglio, del 17 dicembre 2013", "",
     day<2013, 12, 21>},
    {"Reg. (UE) n. 1303/2013",
     "Regulation (EU) No 1303/2013 of the European Parliament and of the Council of 17 December 2013",
     "regolamento (UE) n. 1303/2013 del Parlamento europeo e del Consiglio, del 17 dicembre 2013",
     ", recante disposizioni comuni sul Fondo europeo di sviluppo regionale, sul Fondo sociale europeo, sul Fondo di "
     "coesione, sul Fondo europeo agricolo per lo sviluppo rurale e sul Fondo europeo per gli affari marittimi e la "
     "pesca e disposizioni generali sul Fondo europeo di sviluppo regionale, sul Fondo sociale europeo, sul Fondo di "
     "coesione e sul Fondo europeo per gli affari marittimi e la pesca, e che abroga il regolamento (CE) n. 1083/2006 "
     "del Consiglio",
     day<2013, 12, 21>},
    {"Reg. (UE) n. 1304/2013",
     "Regulation (EU) No 1304/2013 of the European Parliament and of the Council of 17 December 2013",
     "regolamento (UE) n. 1304/2013 del Parlamento europeo e del Consiglio, del 17 dicembre 2013",
     ", relativo al Fondo sociale europeo e che abroga il regolamento (CE) n. 1081/2006 del Consiglio",
     day<2013, 12, 21>},
    {"Reg. (UE) n. 514/2014",
     "Regulation (EU) No 514/2014 of the European Parliament and of the Council of 16 April 2014",
     "regolamento (UE) n. 514/2014 del Parlamento europeo e del Consiglio, del 16 aprile 2014",
     ", recante disposizioni generali sul Fondo asilo, migrazione e integrazione e sullo strumento di sostegno "
     "finanziario per la cooperazione di polizia, la prevenzione e la lotta alla criminalità e la gestione delle crisi",
     day<2014, 5, 21>},
    {"Reg. (UE) n. 516/2014",
     "Regulation (EU) No 516/2014 of the European Parliament and of the Council of 16 April 2014",
     "regolamento (UE) n. 516/2014 del Parlamento europeo e del Consiglio, del 16 aprile 2014",
     ", che istituisce il Fondo Asilo, migrazione e integrazione, che modifica la decisione 2008/381/CE del Consiglio "
     "e "
     "che abroga le decisioni n. 573/2007/CE e n. 575/2007/CE del Parlamento europeo e del Consiglio e la decisione "
     "2007/435/CE del Consiglio",
     day<2014, 5, 21>},
    {"Reg. (UE) 2021/241", "Regulation (EU) 2021/241 of the European Parliament and of the Council of 12 February 2021",
     "regolamento (UE) 2021/241 del Parlamento europeo e del Consiglio, del 12 febbraio 2021",
     ", che istituisce il dispositivo per la ripresa e la resilienza", day<2021, 2, 19>},
    {"Reg. (UE) 2021/1057", "Regulation (EU) 2021/1057 of the European Parliament and of the Council of 24 June 2021",
     "regolamento (UE) 2021/1057 del Parlamento europeo e del Consiglio, del 24 giugno 2021",
     ", che istituisce il Fondo sociale europeo Plus (FSE+) e che abroga il regolamento (UE) n. 1296/2013",
     day<2021, 7, 1>},
    {"Reg. (UE) 2021/1058", "Regulation (EU) 2021/1058 of the European Parliament and of the Council of 24 June 2021",
     "regolamento (UE) 2021/1058 del Parlamento europeo e del Consiglio, del 24 giugno 2021",
     ", relativo al Fondo europeo di sviluppo regionale e al Fondo di coesione", day<2021, 7, 1>},
    {"Reg. (UE) 2021/1060", "Regulation (EU) 2021/1060 of the European Parliament and of the Council of 24 June 2021",
     "regolamento (UE) 2021/1060 del Parlamento europeo e del Consiglio, del 24 giugno 2021",
     ", recante le disposizioni comuni applicabili al Fondo europeo di sviluppo regionale, al Fondo sociale europeo "
     "Plus, al Fondo di coesione, al Fondo per una transizione giusta, al Fondo europeo per gli affari marittimi, la "
     "pesca e l'acquacoltura, e le regole finanziarie applicabili a tali fondi e al Fondo Asilo, migrazione e "
     "integrazione, al Fondo Sicurezza interna e allo Strumento di sostegno finanziario per la gestione delle "
     "frontiere e la politica dei visti",
     day<2021, 7, 1>},
    {"Reg. (UE) 2021/1147", "Regulation (EU) 2021/1147 of the European Parliament and of the Council of 7 July 2021",
     "regolamento (UE) 2021/1147 del Parlamento europeo e del Consiglio, del 7 luglio 2021",
     ", che istituisce il Fondo Asilo, migrazione e integrazione", day<2021, 7, 15>},
    {"Reg. (UE) 2022/585", "Regulation (EU) 2022/585 of the European Parliament and of the Council of 6 April 2022",
     "regolamento (UE) 2022/585 del Parlamento europeo e del Consiglio, del 6 aprile 2022",
     ", che modifica i regolamenti (UE) n. 514/2014 recante disposizioni generali sul Fondo asilo, migrazione e "
     "integrazione e sullo strumento di sostegno finanziario per la cooperazione di polizia, la prevenzione e la lotta "
     "alla criminalità e la gestione delle crisi, (UE) n. 516/2014 che istituisce il Fondo Asilo, migrazione e "
     "integrazione e (UE) 2021/1147 che istituisce il Fondo Asilo, migrazione e integrazione",
     day<2022, 4, 12>},
    {"L. 14 gennaio 1994, n. 20", "Law no. 20 of 14 January 1994", "legge 14 gennaio 1994, n. 20",
     ", recante «Disposizioni in materia di giurisdizione e controllo della Corte dei conti»", day<1994, 1, 14>},
    {"L. 24 novembre 2000, n. 340", "Law no. 340 of 24 November 2000", "legge 24 novembre 2000, n. 340", "",
     day<2000, 12, 9>},
    {"D.Lgs. 14 marzo 2013, n. 33", "Legislative Decree no. 33 of 14 March 2013",
     "decreto legislativo 14 marzo 2013, n. 33",
     ", recante «Riordino della disciplina riguardante il diritto di accesso civico e gli obblighi di pubblicità, "
     "trasparenza e diffusione di informazioni da parte delle pubbliche amministrazioni»",
     day<2013, 4, 20>},
};

struct fund_row {
  programme fund;
  std::string_view key;
};

constexpr fund_row regulations_of_funds[] = {
    {programme::amif_2014_2020, "Reg. (UE) n. 514/2014"},   {programme::amif_2014_2020, "Reg. (UE) n. 516/2014"},
    {programme::amif_2014_2020, "Reg. (UE) 2022/585"},      {programme::amif_2021_2027, "Reg. (UE) 2021/1060"},
    {programme::amif_2021_2027, "Reg. (UE) 2021/1147"},     {programme::esf_2014_2020, "Reg. (UE) n. 1303/2013"},
    {programme::esf_2014_2020, "Reg. (UE) n. 1304/2013"},   {programme::erdf_2014_2020, "Reg. (UE) n. 1303/2013"},
    {programme::erdf_2014_2020, "Reg. (UE) n. 1301/2013"},  {programme::esf_plus_2021_2027, "Reg. (UE) 2021/1060"},
    {programme::esf_plus_2021_2027, "Reg. (UE) 2021/1057"}, {programme::erdf_2021_2027, "Reg. (UE) 2021/1060"},
    {programme::erdf_2021_2027, "Reg. (UE) 2021/1058"},     {programme::rrf, "Reg. (UE) 2021/241"},
};

struct efficacy_row {
  efficacy_ground ground;
  std::string_view key;
  std::string_view article;
  std::string_view english_article;
};

// On what law an act has effect. That it has none yet is no basis of what is said of it.
constexpr efficacy_row laws_of_effect[] = {
    {efficacy_ground::registration, "L. 14 gennaio 1994, n. 20", "articolo 3, comma 2", "Article 3(2)"},
    {efficacy_ground::registration_ex_tunc, "L. 14 gennaio 1994, n. 20", "articolo 3, comma 2", "Article 3(2)"},
    {efficacy_ground::silence, "L. 14 gennaio 1994, n. 20", "articolo 3, comma 2", "Article 3(2)"},
    {efficacy_ground::silence, "L. 24 novembre 2000, n. 340", "articolo 27, comma 1", "Article 27(1)"},
    {efficacy_ground::publication, "D.Lgs. 14 marzo 2013, n. 33", "articolo 26, commi 2 e 3", "Article 26(2) and (3)"},
};

}  // namespace

std::vector<law_basis> laws_behind(const std::vector<programme>& funds, const std::vector<efficacy_ground>& grounds,
                                   date day) {
  std::vector<law_basis> all;
  const auto has = [](const auto& list, auto one) { return std::find(list.begin(), list.end(), one) != list.end(); };
  for (const auto& law : citable_laws) {
    if (day < law.from) continue;
    const auto add = [&](const law_basis& basis) {
      if (!has(all, basis)) all.push_back(basis);
    };
    for (const auto& row : regulations_of_funds) {
      if (row.key == law.key && has(funds, row.fund)) add({&law});
    }
    for (const auto& row : laws_of_effect) {
      if (row.key == law.key && has(grounds, row.ground)) add({&law, row.article, row.english_article});
    }
  }
  return all;
}

std::string having_regard_to(const law_basis& basis, language in) {
  if (in == language::english) {
    std::string all = "Having regard to " + std::string(basis.law->english);
    if (!basis.english_article.empty()) all += ", and in particular " + std::string(basis.english_article);
    return all + ";\n";
  }
  const auto law = known_noun(basis.law->italian);
  std::string all = law.agrees.ending("Vist") + ' ' + with_article(law) + std::string(basis.law->title);
  if (!basis.article.empty()) {
    const noun_phrase article{std::string(basis.article)};
    all += ", e in particolare " + with_article(article);
  }
  return all + ";\n";
}

}  // namespace avviso::inline v0::wording
