// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/time_limit.hpp>
#include <avviso/time/wording.hpp>

namespace avviso::inline v0::wording {

namespace {

template <class Kind>
struct bilingual_name {
  Kind kind;
  const char* english;
  const char* italian;
};

constexpr bilingual_name<weekday> weekdays[] = {
    {weekday::monday, "Monday", "lunedì"},          {weekday::tuesday, "Tuesday", "martedì"},
    {weekday::wednesday, "Wednesday", "mercoledì"}, {weekday::thursday, "Thursday", "giovedì"},
    {weekday::friday, "Friday", "venerdì"},         {weekday::saturday, "Saturday", "sabato"},
    {weekday::sunday, "Sunday", "domenica"},
};

constexpr bilingual_name<feast> feasts[] = {
    {feast::new_year, "New Year's Day", "Capodanno"},
    {feast::epiphany, "Epiphany", "Epifania"},
    {feast::saint_joseph, "Saint Joseph's Day", "San Giuseppe"},
    {feast::unification_centenary, "Centenary of the unification of Italy", "Centenario dell'Unità d'Italia"},
    {feast::unification_anniversary, "150th anniversary of the unification of Italy",
     "150º anniversario dell'Unità d'Italia"},
    {feast::liberation, "Liberation Day", "Anniversario della Liberazione"},
    {feast::easter_monday, "Easter Monday", "Lunedì dopo Pasqua"},
    {feast::ascension, "Ascension Day", "Ascensione"},
    {feast::whit_monday, "Whit Monday", "Lunedì di Pentecoste"},
    {feast::corpus_domini, "Corpus Christi", "Corpus Domini"},
    {feast::labour_day, "Labour Day", "Festa del lavoro"},
    {feast::republic_day, "Republic Day", "Festa nazionale della Repubblica"},
    {feast::saints_peter_and_paul, "Saints Peter and Paul", "Santi Pietro e Paolo"},
    {feast::assumption, "Assumption Day", "Assunzione"},
    {feast::saint_francis, "Saint Francis of Assisi", "San Francesco d'Assisi"},
    {feast::all_saints, "All Saints' Day", "Ognissanti"},
    {feast::national_unity, "National Unity Day", "Giorno dell'Unità nazionale"},
    {feast::immaculate_conception, "Immaculate Conception", "Immacolata Concezione"},
    {feast::christmas, "Christmas Day", "Natale"},
    {feast::saint_stephen, "Saint Stephen's Day", "Santo Stefano"},
    {feast::declared, "a declared holiday", "una festività dichiarata"},
};

constexpr bilingual_name<legal_basis> legal_bases[] = {
    {legal_basis::l_260_1949_art_1, "Law 260/1949, art. 1", "L. 27 maggio 1949, n. 260, art. 1"},
    {legal_basis::l_260_1949_art_2, "Law 260/1949, art. 2", "L. 27 maggio 1949, n. 260, art. 2"},
    {legal_basis::l_54_1977_art_1, "Law 54/1977, art. 1", "L. 5 marzo 1977, n. 54, art. 1"},
    {legal_basis::dpr_792_1985_art_1, "Presidential Decree 792/1985, art. 1",
     "D.P.R. 28 dicembre 1985, n. 792, art. 1"},
    {legal_basis::l_200_1986_art_1, "Law 200/1986, art. 1", "L. n. 200 del 1986, art. 1"},
    {legal_basis::l_336_2000_art_1, "Law 336/2000, art. 1", "L. 20 novembre 2000, n. 336, art. 1"},
    {legal_basis::dl_5_2011_art_1, "Decree-Law 5/2011, art. 1", "D.L. 22 febbraio 2011, n. 5, art. 1"},
    {legal_basis::l_151_2025_art_1, "Law 151/2025, art. 1", "L. 8 ottobre 2025, n. 151, art. 1"},
    {legal_basis::bolzano_usage, "usage of the province of Bolzano", "uso della provincia di Bolzano"},
    {legal_basis::usage_of_1961, "usage of 1961", "uso del 1961"},
    {legal_basis::declared_to_calendar, "as declared to the calendar", "come dichiarato al calendario"},

    {legal_basis::reg_1182_71_art_3_2_b, "Reg. 1182/71, art. 3(1) and (2)(b)",
     "Reg. 1182/71, art. 3, par. 1 e 2, lett. b)"},
    {legal_basis::reg_1182_71_art_3_2_c, "Reg. 1182/71, art. 3(1) and (2)(c)",
     "Reg. 1182/71, art. 3, par. 1 e 2, lett. c)"},
    {legal_basis::reg_1182_71_art_3_3, "Reg. 1182/71, art. 3(3)", "Reg. 1182/71, art. 3, par. 3"},
    {legal_basis::reg_1182_71_art_3_4, "Reg. 1182/71, art. 3(4)", "Reg. 1182/71, art. 3, par. 4"},
    {legal_basis::reg_1182_71_art_3_5, "Reg. 1182/71, art. 3(5)", "Reg. 1182/71, art. 3, par. 5"},
    {legal_basis::reg_1182_71_arts_4_5, "Reg. 1182/71, arts. 4(1) and 5(1)",
     "Reg. 1182/71, artt. 4, par. 1, e 5, par. 1"},
    {legal_basis::cc_2963, "Civil Code, art. 2963, paras 1, 2 and 4", "art. 2963, commi 1, 2 e 4, c.c."},
    {legal_basis::cc_2963_3, "Civil Code, art. 2963, para 3", "art. 2963, comma 3, c.c."},
    {legal_basis::cc_2963_5, "Civil Code, art. 2963, para 5", "art. 2963, comma 5, c.c."},
    {legal_basis::cpc_155_1, "Code of Civil Procedure, art. 155, para 1", "art. 155, comma 1, c.p.c."},
    {legal_basis::cpc_155_2, "Code of Civil Procedure, art. 155, para 2", "art. 155, comma 2, c.p.c."},
    {legal_basis::cpc_155_4, "Code of Civil Procedure, art. 155, para 4", "art. 155, comma 4, c.p.c."},
    {legal_basis::cpc_155_5, "Code of Civil Procedure, art. 155, para 5", "art. 155, comma 5, c.p.c."},
    {legal_basis::cpa_52_3, "Code of the Administrative Courts, art. 52(3)", "art. 52, comma 3, c.p.a."},
    {legal_basis::cpa_52_4, "Code of the Administrative Courts, art. 52(4)", "art. 52, comma 4, c.p.a."},
    {legal_basis::cpa_52_5, "Code of the Administrative Courts, art. 52(5)", "art. 52, comma 5, c.p.a."},
    {legal_basis::day_as_stated, "by the act itself", "dall'atto stesso"},
    {legal_basis::working_days_of_calendar, "as the term says", "come stabilisce il termine"},
    {legal_basis::clear_days, "clear days", "giorni liberi"},
    {legal_basis::l_742_1969_art_1, "Law 742/1969, art. 1", "L. 7 ottobre 1969, n. 742, art. 1"},
    {legal_basis::dl_132_2014_art_16, "Decree-Law 132/2014, art. 16", "D.L. 12 settembre 2014, n. 132, art. 16"},
    {legal_basis::dl_18_2020_art_103, "Decree-Law 18/2020, art. 103(1)",
     "D.L. 17 marzo 2020, n. 18, art. 103, comma 1"},
    {legal_basis::dl_23_2020_art_37, "Decree-Law 23/2020, art. 37", "D.L. 8 aprile 2020, n. 23, art. 37"},
    {legal_basis::declared_suspension, "as declared", "come dichiarato"},
};

constexpr bilingual_name<step_reason> reasons[] = {
    {step_reason::day_stated, "the day is stated", "il giorno è stabilito"},
    {step_reason::length_counted, "the length is counted, the first day excluded",
     "si conta la durata, escluso il giorno iniziale"},
    {step_reason::start_suspended, "the count begins when the suspension is over",
     "il computo comincia alla fine della sospensione"},
    {step_reason::days_suspended, "the suspended days are not counted", "i giorni sospesi non si computano"},
    {step_reason::last_day_clear, "the last day is excluded too", "è escluso anche il giorno finale"},
    {step_reason::weekend, "the last day is a %d", "il giorno finale è %d"},
    {step_reason::holiday, "the last day is a holiday, %d", "il giorno finale è festivo, %d"},
    {step_reason::too_few_working_days, "the term holds at least two working days",
     "il termine comprende almeno due giorni lavorativi"},
};

template <class Kind, std::size_t Count>
std::string_view named(const bilingual_name<Kind> (&names)[Count], Kind kind, language in) {
  for (const auto& name : names) {
    if (name.kind == kind) return in == language::italian ? name.italian : name.english;
  }
  return "?";
}

}  // namespace

std::string text(weekday day, language in) { return std::string(named(weekdays, day, in)); }
std::string text(feast what, language in) { return std::string(named(feasts, what, in)); }
std::string text(legal_basis law, language in) { return std::string(named(legal_bases, law, in)); }

std::string text(const holiday& day, language in) { return text(day.what, in) + " (" + text(day.law, in) + ")"; }

std::string text(const limit_step& step, language in) {
  std::string out = text(step.from, in);
  if (step.to != step.from) out += " → " + text(step.to, in);
  out += ": ";
  const std::string_view reason = named(reasons, step.why, in);
  const auto detail = reason.find("%d");
  out += reason.substr(0, detail);
  if (detail != std::string_view::npos) {
    out += step.feast ? text(*step.feast, in) : text(weekday_of(step.from), in);
  }
  return out + " (" + text(step.article, in) + ")";
}

}  // namespace avviso::inline v0::wording
