// SPDX-License-Identifier: BSL-1.0
// What premesse cite, in which order, and what they do not.
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../../../src/wording/acts.hpp"
#include "../history/acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// The notice is of AMIF 2014-2020, whose expenditure ended on 31 December 2022 by the law of 2021.
act founding_of_fund() {
  auto one = founding();
  std::get<establishment>(one.provisions.front()).notice.programme = programme::amif_2014_2020;
  return one;
}

dossier with_acts(std::vector<act> more) {
  std::vector<act> acts = {founding_of_fund(), awarding({"Lazio"})};
  for (auto& one : more) acts.push_back(std::move(one));
  return *dossier::of(acts);
}

std::string premesse_of_end(const dossier& of, as_of when = late) {
  const auto at = of.as_of(when);
  return *wording::premesse(*explain(at, *at.grant("Lazio").end_of_activities()), of, language::italian);
}

std::string premesse_of_draft(const dossier& of, const act& draft, date on) {
  return wording::premesse(*preview(of, {draft}, on_the_day(on)), draft.id, language::italian);
}

// How often a text stands in another.
int count_of(std::string_view all, std::string_view text) {
  int count = 0;
  for (auto at = all.find(text); at != std::string_view::npos; at = all.find(text, at + 1)) ++count;
  return count;
}

bool has(std::string_view all, std::string_view text) { return count_of(all, text) > 0; }

// The first words of each line.
std::string openings(const std::string& all) {
  std::string first;
  for (std::size_t at = 0; at < all.size(); at = all.find('\n', at) + 1) {
    first += all.substr(at, all.find(' ', all.find(' ', all.find(' ', at) + 1) + 1) - at) + '\n';
  }
  return first;
}

}  // namespace

TEST_CASE("Visti come by rank and day: regulations, laws, decrees, notes, each once") {
  auto registered = decree("d", day<2021, 3, 1>, {to(new_end)}, "8");
  registered.control = control::required;
  registered.registration = registration{.number = "9", .on = day<2021, 3, 15>};
  const act note{.id = "n",
                 .reference = {.kind = act_kind::note, .number = "35", .on = day<2020, 6, 1>},
                 .control = control::not_required,
                 .provisions = {to(day<2021, 9, 30>)}};
  const auto all = premesse_of_end(with_acts({note, registered}));
  CAPTURE(all);
  CHECK(openings(all) ==
        "Visto il regolamento\n"
        "Visto il regolamento\n"
        "Vista la legge\n"
        "Visto il Decreto\n"
        "Visto il Decreto\n"
        "Visto il Decreto\n"
        "Vista la Nota\n"
        "Considerato pertanto che,\n");
  CHECK(all.find("n. 514/2014") < all.find("n. 516/2014"));
  CHECK(all.find("1º gennaio 2020, con") < all.find("1º febbraio 2020, con"));
  CHECK(all.find("1º febbraio 2020, con") < all.find("n. 8 del"));
  CHECK(count_of(all, "Visto il Decreto Direttoriale n. 8") == 1);
  CHECK(count_of(all, "514/2014") == 1);
}

TEST_CASE("rules that were only checked are no Visto") {
  const auto all = premesse_of_end(with_acts({decree("d", day<2021, 3, 1>, {to(new_end)}, "8")}));
  CHECK_FALSE(has(all, "legge"));     // EFF-1 and ACT-3 were asked, and nothing rests on them
  CHECK_FALSE(has(all, "articolo"));  // nor on the limit of EXT-4
  CHECK_FALSE(has(all, "Cons. Stato"));
}

TEST_CASE("a regulation whose limit the act exceeds is no basis of it; the others of the fund are") {
  const auto draft = decree("d", day<2021, 3, 1>, {to(day<2023, 3, 31>)}, "8");
  const auto beyond = premesse_of_draft(with_acts({}), draft, day<2021, 3, 1>);
  CHECK_FALSE(has(beyond, "Visto il regolamento (UE) n. 514/2014"));
  CHECK(has(beyond, "Visto il regolamento (UE) n. 516/2014"));
  const auto within =
      premesse_of_draft(with_acts({}), decree("d", day<2021, 3, 1>, {to(new_end)}, "8"), day<2021, 3, 1>);
  CHECK(has(within, "Visto il regolamento (UE) n. 514/2014"));
  // What an adopted act exceeds, too.
  CHECK_FALSE(has(premesse_of_end(with_acts({draft})), "n. 514/2014"));
}

TEST_CASE("a rule of the house withdraws the law that it finds violated") {
  constexpr auto own = house_rule<1>;
  constexpr std::array table = {rulebook_entry{
      own, "REG-1", severity::error, {.citation = "art. 8, Reg. (UE) n. 516/2014"}, "asked for in time", "per tempo"}};
  const auto of = with_acts({decree("d", day<2021, 3, 1>, {to(new_end)}, "8")});
  const auto at = of.as_of(late);
  std::uint32_t act = 0;
  while (of.acts()[act].id != "d") ++act;
  auto late_asked = judge(own, false, {}, {});
  late_asked.act = act;
  const std::vector<finding> found = {late_asked};
  const auto why = *explain(at, at.grant("Lazio").end_of_activities(), found);
  const auto all = *wording::premesse(why, of, house_rules{table}, language::italian);
  CHECK_FALSE(has(all, "n. 516/2014"));
  CHECK(has(all, "n. 514/2014"));
}

TEST_CASE("the law is that of the day: the regulation of 2022 is cited from its own first day") {
  const auto of = with_acts({decree("d", day<2021, 3, 1>, {to(new_end)}, "8")});
  CHECK_FALSE(has(premesse_of_end(of, on_the_day(day<2022, 4, 11>)), "2022/585"));
  CHECK(has(premesse_of_end(of, on_the_day(day<2022, 4, 12>)), "Visto il regolamento (UE) 2022/585"));
}

TEST_CASE("a late draft renews, and one to an earlier day brings forward: neither is a proroga") {
  const auto yes = [](election what, date on) { return adhesion_to("yes", "Lazio", "d", what, on); };
  const auto drafted = [&](const act& draft, date on) {
    const auto what = *preview(with_acts({}), {draft, yes(election::time_and_money, on)}, on_the_day(on));
    return wording::premesse(what, "d", language::italian);
  };
  const auto renewing = drafted(decree("d", day<2021, 8, 1>, {to(new_end, reach::adhering())}, "8"), day<2021, 8, 1>);
  CHECK(has(renewing,
            "ha aderito, in data 1º agosto 2021, al rinnovo dei termini e all'aumento delle risorse di cui al "
            "presente decreto"));
  CHECK_FALSE(has(renewing, "prorog"));
  const auto shorter =
      drafted(decree("d", day<2021, 2, 8>, {to(day<2021, 4, 30>, reach::adhering())}, "8"), day<2021, 2, 8>);
  CHECK(has(shorter, "ha aderito, in data 8 febbraio 2021, all'anticipazione dei termini"));
  CHECK_FALSE(has(shorter, "prorog"));
  CHECK(has(drafted(decree("d", day<2021, 2, 8>, {to(new_end, reach::adhering())}, "8"), day<2021, 2, 8>),
            "alla proroga dei termini"));
}

TEST_CASE("what no act made, but a choice, is by effect of nothing that was cited") {
  const auto offer =
      decree("d", day<2021, 3, 1>,
             {to(new_end, reach::adhering()),
              top_up{.target = top_up_target::envelope, .amount = euros<50>, .reach = reach::adhering()}});
  const auto of = with_acts({offer, adhesion_to("yes", "Lazio", "d", election::time, day<2021, 4, 1>)});
  const auto at = of.as_of(late);
  const auto all = *wording::premesse(*explain(at, at.grant("Lazio").top_ups()), of, language::italian);
  CHECK(has(all, "l'aumento delle risorse assegnate al Lazio è 0,00 euro."));
  CHECK(has(premesse_of_end(of), "è il 31 dicembre 2021, per effetto del citato Decreto Direttoriale del 1º marzo"));
}

TEST_CASE("a drafted note is no decree") {
  const act note{.id = "n",
                 .reference = {.kind = act_kind::note, .number = "35", .on = day<2021, 3, 1>},
                 .control = control::not_required,
                 .provisions = {to(new_end)}};
  CHECK(has(premesse_of_draft(with_acts({}), note, day<2021, 3, 1>), "prima della presente nota, il termine"));
  const auto drafted = *preview(with_acts({}), {note}, on_the_day(day<2021, 3, 1>));
  CHECK(has(wording::premesse(drafted, "n", language::english),
            "Whereas the end of the activities is, before this note, 30 June 2021, by effect of"));
}

TEST_CASE("every kind of act has a short name, after «presente» in Italian") {
  const std::pair<act_kind, std::string> names[] = {
      {act_kind::unnamed, "this act, del presente atto"},
      {act_kind::adhesion, "this adhesion, della presente adesione"},
      {act_kind::agreement, "this agreement, della presente convenzione"},
      {act_kind::agreement_amendment, "this amendment, del presente atto aggiuntivo"},
      {act_kind::award_letter, "this letter, della presente lettera"},
      {act_kind::court_order, "this order, della presente ordinanza"},
      {act_kind::judgment, "this judgment, della presente sentenza"},
      {act_kind::law, "this law, della presente legge"},
      {act_kind::ministerial_decree, "this decree, del presente decreto"}};
  for (const auto& [kind, name] : names) {
    CHECK(wording::this_act(wording::preposition::di, kind, language::english) + ", " +
              wording::this_act(wording::preposition::di, kind, language::italian) ==
          name);
  }
}

TEST_CASE("a window re-opened while it is open is extended") {
  const act window{.id = "w",
                   .reference = {.kind = act_kind::notice, .on = day<2020, 1, 1>},
                   .control = control::not_required,
                   .provisions = {window_opening{.opens = deadline_time(day<2020, 2, 1>),
                                                 .closes = deadline_time(day<2020, 3, 1>)}}};
  const auto reopening = [&](date adopted) {
    const auto of = with_acts(
        {window,
         decree("r", adopted, {window_reopening{.opens = deadline_time(day<2020, 5, 1>), .closes = not_stated}}, "2")});
    const auto at = of.as_of(late);
    return *wording::premesse(*explain(at, *at.notice().deadline(deadline_kind::applications_open)), of,
                              language::italian);
  };
  CHECK(has(reopening(day<2020, 4, 1>), "sono stati riaperti i termini di presentazione delle domande dal 1º maggio"));
  CHECK(has(reopening(day<2020, 2, 15>), "sono stati prorogati i termini di presentazione delle domande"));
}

TEST_CASE("in English a late act renews too, and the end that it moves had passed") {
  const auto late_act = decree("d", day<2021, 8, 1>, {to(new_end, reach::every_grant(), old_end)}, "8");
  const auto of = with_acts({late_act});
  const auto at = of.as_of(late);
  const auto why = *explain(at, *at.grant("Lazio").end_of_activities());
  CHECK(
      has(wording::text(why, language::english),
          "Directorial Decree no. 8 of 1 August 2021: renews the term, which ended on 30 June 2021, until 31 December "
          "2021"));
  const auto recitals = *wording::premesse(why, of, language::english);
  CHECK(has(recitals,
            "by which the end of the activities, which had passed on 30 June 2021, was renewed until 31 "
            "December 2021"));
  CHECK(has(recitals,
            "Having regard to Regulation (EU) No 516/2014 of the European Parliament and of the Council of 16 "
            "April 2014;"));
  const auto offer = decree("d", day<2021, 8, 1>, {to(new_end, reach::adhering())}, "8");
  const auto yes = adhesion_to("yes", "Lazio", "d", election::time, day<2021, 8, 1>);
  CHECK(
      has(wording::premesse(*preview(with_acts({}), {offer, yes}, on_the_day(day<2021, 8, 1>)), "d", language::english),
          "the beneficiary of Lazio has adhered on 1 August 2021 to the renewal of the term alone ordered by this "
          "decree"));
}

TEST_CASE("a reduction whose act gives no cause, or another than the law knows, is recited without one") {
  for (const auto cause : {reduction_cause::not_stated, reduction_cause::other}) {
    const auto of = with_acts({decree("less", day<2021, 3, 1>,
                                      {reduction{.target = top_up_target::each_grant,
                                                 .amount = euros<4>,
                                                 .reach = reach::only({"Lazio"}),
                                                 .because = cause}},
                                      "8")});
    const auto at = of.as_of(late);
    const auto why = *explain(at, at.ask({.field = field::reductions, .grant = "Lazio"}));
    CHECK(has(*wording::premesse(why, of, language::italian),
              "Visto il Decreto Direttoriale n. 8 del 1º marzo 2021, con il quale sono state ridotte di 4,00 euro le "
              "risorse assegnate, per il progetto del Lazio;"));
    CHECK(has(*wording::premesse(why, of, language::english),
              "by which the awards were reduced by 4.00 euro, for Lazio;"));
  }
}
