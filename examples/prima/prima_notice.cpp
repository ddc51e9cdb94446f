// SPDX-License-Identifier: BSL-1.0
#include "prima_notice.hpp"

using namespace avviso;

namespace {

// From what all these acts are on record: the page, and none of the acts themselves.
act_source page() { return {.kind = source_kind::page, .name = "Ministero del Lavoro, pagina \"PRIMA\""}; }

// «Con Decreto del 20 marzo 2018 del Direttore Generale […], registrato dalla Corte dei Conti in data 13 aprile 2018 n.
// 757, è stato adottato l'Avviso pubblico PRIMA […] per un finanziamento complessivo di 25.000.000 di Euro.»
act adoption() {
  return {
      .id = "adoption",
      .reference = {.kind = act_kind::directorial_decree,
                    .on = day<2018, 3, 20>,
                    .authority = "Direttore Generale dell'Immigrazione e delle politiche di integrazione"},
      .control = control::required,
      .registration = registration{.number = "757", .on = day<2018, 4, 13>},
      .provisions = {establishment{{
          .number = "2/2018",
          .title = "PRIMA, Progetto per l'Integrazione lavorativa dei MigrAnti",
          .fund = "Fondo Asilo Migrazione e Integrazione 2014-2020 - OS2 Integrazione/Migrazione legale - ON2 "
                  "\"Integrazione\" - Azione b)",
          .programme = programme::amif_2014_2020,
          .lines = {{.name = "La facilitazione dell'accesso ai servizi"},
                    {.name = "La validazione delle competenze"},
                    {.name = "Il consolidamento della governance multilivello"},
                    {.name = "La promozione della tracciabilità delle politiche/azioni POR FSE"},
                    {.name = "L'attivazione e il potenziamento di strumenti ad hoc"},
                    {.name = "Il potenziamento di percorsi di sensibilizzazione"},
                    {.name = "Azioni innovative in settori emergenti"},
                    {.name = "La messa a sistema di modelli e metodologie con risorse regionali e comunitarie"},
                    {.name = "La validazione dei titoli conseguiti nei Paesi di origine"}},
          .applicants = {"Regioni", "Province Autonome"},
          .endowment = euros<25'000'000>,
      }}},
      .source = page(),
  };
}

constexpr territory for_time_and_money[] = {
    territory::abruzzo, territory::emilia_romagna, territory::lazio,   territory::molise,
    territory::puglia,  territory::sardegna,       territory::toscana,
};
constexpr territory for_time_alone[] = {
    territory::basilicata, territory::campania, territory::liguria, territory::marche, territory::sicilia,
};

grant project_of(territory region) {
  const std::string name(entry(region).name);
  return {.name = name, .partnership = partnership{.lead = {"Regione " + name}}, .applicant = "Regioni"};
}

// «cui hanno risposto 14 Regioni, per un importo pari a € 15.095.804,23»: one total and no share of it; twelve regions
// are named on other occasions and two are nowhere. No page names the act. The fourteen projects were running when the
// first extension reached them, so the award had its effect between the registration of the notice and that day.
act award_of_the_projects() {
  award projects{.grants = {}, .total = euros<15'095'804, 23>};
  for (const auto region : for_time_and_money) projects.grants.push_back(project_of(region));
  for (const auto region : for_time_alone) projects.grants.push_back(project_of(region));
  projects.grants.push_back({.name = "unnamed-1", .applicant = "Regioni"});
  projects.grants.push_back({.name = "unnamed-2", .applicant = "Regioni"});
  constexpr auto then = day_between<2018, 4, 13, 2020, 6, 17>;
  return {
      .id = "award",
      .reference = {.kind = act_kind::award, .on = then},
      .effective = then,
      .provisions = {projects},
      .source = page(),
  };
}

// «si concluderanno, a seguito di proroga stabilita con Decreto Direttoriale del 17 giugno 2020, entro il 31 Dicembre
// 2021»
act first_extension() {
  return {
      .id = "first-extension",
      .reference = directorial_decree(not_stated, day<2020, 6, 17>),
      .provisions = {extension{
          .which = deadline_kind::activities_end, .to = day<2021, 12, 31>, .reach = reach::every_grant()}},
      .source = page(),
  };
}

// «Hanno aderito alla proroga ed all'aumento della dotazione finanziaria le regioni: […]. Hanno aderito unicamente alla
// proroga temporale le regioni: […]»: on a day of 2021 that no page gives, from the decree on and within the old term.
act adhesion_of(territory region, election elects) {
  const std::string name(entry(region).name);
  return {
      .id = "adhesion-" + name,
      .reference = {.kind = act_kind::adhesion,
                    .on = day_between<2021, 3, 19, 2021, 12, 31>,
                    .authority = "Regione " + name},
      .provisions = {adhesion{.grant = name, .to = "second-extension", .elects = elects}},
      .source = page(),
  };
}

}  // namespace

// «Con Decreto Direttoriale n. 21 del 19 marzo 2021 è stata aumentata la dotazione finanziaria dell'Avviso ed è stato
// prorogato, dal 31 dicembre 2021 al 30 giugno 2022, il termine finale delle attività progettuali.»
act prima_second_extension() {
  return {
      .id = "second-extension",
      .reference = directorial_decree("21", day<2021, 3, 19>),
      .provisions = {top_up{.target = top_up_target::envelope, .amount = not_stated, .reach = reach::adhering()},
                     extension{.which = deadline_kind::activities_end,
                               .from = day<2021, 12, 31>,
                               .to = day<2022, 6, 30>,
                               .reach = reach::adhering()}},
      .source = page(),
  };
}

std::vector<act> prima_acts(const act& second_extension) {
  std::vector<act> acts = {adoption(), award_of_the_projects(), first_extension(), second_extension};
  for (const auto region : for_time_and_money) acts.push_back(adhesion_of(region, election::time_and_money));
  for (const auto region : for_time_alone) acts.push_back(adhesion_of(region, election::time));
  return acts;
}

std::vector<act> prima_acts() { return prima_acts(prima_second_extension()); }
