// SPDX-License-Identifier: BSL-1.0
// The partnership of a grant over time: as awarded, and as acts change it. «PRIMA il Lavoro» (PROG-2443), as its sheet
// lists it: 1 ANCI, 3 CPIA, 9 Comuni, 5 Istituti Scolastici, led by Regione Lazio.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

using member_list = std::vector<member>;

party parsed(std::string_view text) {
  const auto read = party::parse(text);
  REQUIRE(read);
  return *read;
}

partnership prog_2443() {
  partnership whole{.lead = parsed("Regione Lazio – Dir. Lavoro"), .associated = {parsed("Dir. Formazione")}};
  for (const char* name :
       {"ANCI LAZIO", "CPIA7", "C.P.I.A. Giuseppe Foti (ex CPIA5)", "CPIA 6", "Comune di Poggio Mirteto",
        "Comune di Alatri", "Comune di Aprilia", "Comune di Cerveteri", "Comune di Nettuno", "Comune di Velletri",
        "Comune di Viterbo", "Comune di Roma – Direzione Formazione Professionale e Lavoro",
        "Comune Capofila Guidonia Montecelio", "I.C. Via Laparelli 60", "I.I.S. Brunelleschi Da Vinci",
        "IPSEOA Pellegrino Artusi", "ISIS Pacifici de Magistris", "IC Daniele Manin"})
    whole.partners.push_back(parsed(name));
  return whole;
}
act award_of_prog_2443(stated<partnership> who = prog_2443()) {
  return decree("award", day<2020, 2, 1>, {award{.grants = {{.name = "g", .partnership = std::move(who)}}}});
}
act changing(std::string id, partial_date on, partner_change change) {
  return decree(std::move(id), on, {std::move(change)});
}
act rieti_joins(partial_date on = day<2020, 9, 1>) {
  return changing("joining", on, {"g", joining{{parsed("Comune di Rieti"), partner_role::partner}}});
}
template <class... Acts>
dossier history_of_prog_2443(const Acts&... more) {
  return of(founding(), award_of_prog_2443(), more...);
}
std::vector<stated<member_list>> all_of(const dossier& notice, const as_of& when) {
  return list(notice.as_of(when).grant("g").partnership());
}
member_list of_grant(const dossier& notice, const as_of& when) {
  const auto all = all_of(notice, when);
  REQUIRE(all.size() == 1);
  REQUIRE(all.front().is_stated());
  return *all.front().if_stated();
}
const member* find(const member_list& among, std::string_view name) {
  const auto place = std::find_if(among.begin(), among.end(), [&](const member& one) { return one.who.goes_by(name); });
  return place == among.end() ? nullptr : &*place;
}

}  // namespace

TEST_CASE("PROG-2443 has the partnership of its award: the lead, eighteen partners, one associated entity") {
  const auto now = of_grant(history_of_prog_2443(), late);
  CHECK(now == members_of(prog_2443()));
  CHECK(now.size() == 20);
  CHECK(now.front().role == partner_role::lead);
  CHECK(now.front().who.entity == "Regione Lazio");
  CHECK(find(now, "CPIA5")->role == partner_role::partner);  // under its former name
  CHECK(find(now, "Comune Capofila Guidonia Montecelio")->role == partner_role::partner);
}

TEST_CASE("before its award a grant has no partnership, and whose it is not stated has none to change") {
  CHECK(history_of_prog_2443().as_of(seen(day<2020, 1, 31>, far)).grant("g").partnership().error().code ==
        errc::no_such_grant);
  const auto silent = of(founding(), award_of_prog_2443(not_stated), rieti_joins());
  CHECK(all_of(silent, late) == std::vector<stated<member_list>>{not_stated});
  CHECK((*silent.as_of(late).grant("g").partnership()).status() == status::not_stated);
}

TEST_CASE("a town joins, from the day of the act") {
  const auto notice = history_of_prog_2443(rieti_joins());
  CHECK(of_grant(notice, seen(day<2020, 8, 31>, far)) == members_of(prog_2443()));
  const auto now = of_grant(notice, seen(day<2020, 9, 1>, far));
  CHECK(now.size() == 21);
  CHECK(find(now, "Comune di Rieti")->role == partner_role::partner);
  CHECK(of_grant(notice, seen(far, day<2020, 8, 31>)).size() == 20);  // as known before
}

TEST_CASE("a town leaves; what it never was it cannot cease to be") {
  const auto leaves = [](std::string_view who, partner_role role) {
    return changing("leaving", day<2020, 9, 1>, {"g", leaving{parsed(who), role}});
  };
  const auto without_velletri =
      of_grant(history_of_prog_2443(leaves("Comune di Velletri", partner_role::partner)), late);
  CHECK(without_velletri.size() == 19);
  CHECK(find(without_velletri, "Comune di Velletri") == nullptr);
  CHECK(find(without_velletri, "Comune di Viterbo") != nullptr);
  CHECK(of_grant(history_of_prog_2443(leaves("Comune di Rieti", partner_role::partner)), late).size() == 20);
  CHECK(of_grant(history_of_prog_2443(leaves("Comune di Velletri", partner_role::associated_entity)), late).size() ==
        20);
}

TEST_CASE("another entity succeeds to every role of the first, in its place") {
  const auto merged =
      changing("merger", day<2020, 9, 1>, {"g", succession{parsed("CPIA 6"), parsed("CPIA 11 Viterbo")}});
  const auto now = of_grant(history_of_prog_2443(merged), late);
  CHECK(now.size() == 20);
  CHECK(find(now, "CPIA 6") == nullptr);
  REQUIRE(find(now, "CPIA 11 Viterbo") != nullptr);
  CHECK(find(now, "CPIA 11 Viterbo")->role == partner_role::partner);
  CHECK(now[4].who.entity == "CPIA 11 Viterbo");  // where CPIA 6 stood
}

TEST_CASE("the lead changes: the former lead stays as a partner, or leaves") {
  const auto led_by_rome = [](former_lead then) {
    return of_grant(
        history_of_prog_2443(changing("lead", day<2020, 9, 1>, {"g", lead_change{parsed("Comune di Roma"), then}})),
        late);
  };
  const auto stays = led_by_rome(former_lead::becomes_partner);
  CHECK(stays.size() == 20);
  CHECK(find(stays, "Comune di Roma")->role == partner_role::lead);
  CHECK(find(stays, "Regione Lazio")->role == partner_role::partner);
  const auto leaves = led_by_rome(former_lead::leaves);
  CHECK(leaves.size() == 19);
  CHECK(find(leaves, "Regione Lazio") == nullptr);
  CHECK(std::count_if(leaves.begin(), leaves.end(), [](const member& one) { return one.role == partner_role::lead; }) ==
        1);
}

TEST_CASE("changes follow each other in the order in which they have effect, not in which they are recorded") {
  const auto leaves =
      changing("a-leaving", day<2020, 10, 1>, {"g", leaving{parsed("Comune di Rieti"), partner_role::partner}});
  CHECK(of_grant(history_of_prog_2443(leaves, rieti_joins()), late).size() == 20);
  CHECK(of_grant(history_of_prog_2443(leaves, rieti_joins()), seen(day<2020, 9, 30>, far)).size() == 21);
  // Who leaves before it joins was not there to leave.
  CHECK(of_grant(history_of_prog_2443(leaves, rieti_joins(day<2020, 11, 1>)), late).size() == 21);
}

TEST_CASE("the history of acts and the list of changes say the same") {
  const partnership_change changes[] = {
      {day<2020, 9, 1>, day<2020, 9, 1>, joining{{parsed("Comune di Rieti"), partner_role::partner}}},
      {day<2020, 10, 1>, day<2020, 10, 1>, succession{parsed("Regione Lazio"), parsed("Lazio Lavoro")}},
      {day<2020, 11, 1>, day<2020, 11, 1>, lead_change{parsed("ANCI Lazio"), former_lead::leaves}},
      {day<2020, 12, 1>, day<2020, 12, 1>, leaving{parsed("CPIA7"), partner_role::partner}}};
  std::vector<act> acts;
  std::vector<partnership_change> from_the_start;
  for (const auto& one : members_of(prog_2443()))
    from_the_start.push_back({day<2020, 2, 1>, day<2020, 2, 1>, joining{one}});
  for (const auto& change : changes) {
    acts.push_back(changing(nth_id(static_cast<int>(acts.size())), change.from, {"g", change.what}));
    from_the_start.push_back(change);
  }
  const auto notice = history_of_prog_2443(acts);
  for (int month = 8; month <= 12; ++month) {
    CAPTURE(month);
    const auto first = date::make(2020, month, 1);
    REQUIRE(first);
    CHECK(of_grant(notice, seen(*first, far)) == partnership_on(from_the_start, *first, far).members);
    CHECK(of_grant(notice, seen(far, *first)) == partnership_on(from_the_start, far, *first).members);
  }
}

TEST_CASE("a change is of one grant") {
  auto two = award_of_prog_2443();
  std::get<award>(two.provisions[0]).grants.push_back({.name = "h", .partnership = prog_2443()});
  const auto at = of(founding(), two, rieti_joins()).as_of(late);
  CHECK((*at.grant("g").partnership()).known_or({}).size() == 21);
  CHECK((*at.grant("h").partnership()).known_or({}).size() == 20);
}

TEST_CASE("a change made on a later day for an earlier one reaches back, and is known from its own") {
  auto back_dated = rieti_joins();
  back_dated.effective = day<2020, 7, 1>;
  const auto notice = history_of_prog_2443(back_dated);
  CHECK(of_grant(notice, seen(day<2020, 7, 1>, far)).size() == 21);
  CHECK(of_grant(notice, seen(day<2020, 6, 30>, far)).size() == 20);
  CHECK(of_grant(notice, seen(far, day<2020, 8, 31>)).size() == 20);
}

TEST_CASE("a change on some day of September: within it either partnership is possible") {
  const auto notice = history_of_prog_2443(rieti_joins(*partial_date::month(2020, 9)));
  const auto at = notice.as_of(seen(day<2020, 9, 15>, far)).grant("g").partnership();
  REQUIRE(at);
  CHECK(at->status() == status::undetermined);
  std::vector<std::size_t> sizes;
  for (const auto& one : at->candidates()) sizes.push_back(one.if_stated()->size());
  std::sort(sizes.begin(), sizes.end());
  CHECK(sizes == std::vector<std::size_t>{20, 21});
  CHECK(of_grant(notice, seen(day<2020, 9, 30>, far)).size() == 21);
}

TEST_CASE("an award again, with its partnership, begins it anew") {
  auto again = award_of_prog_2443(partnership{.lead = parsed("Regione Lazio – Dir. Lavoro")});
  again.id = "again";
  again.reference.on = day<2020, 12, 1>;
  CHECK(of_grant(history_of_prog_2443(rieti_joins(), again), late).size() == 1);
  // One that states none leaves it.
  auto& made = std::get<award>(again.provisions[0]);
  made.grants[0].partnership = not_stated;
  CHECK(of_grant(history_of_prog_2443(rieti_joins(), again), late).size() == 21);
}

TEST_CASE("the shares of an award, over time, in the answer and in words") {
  const party region{.entity = "Regione Lazio", .unit = "Dir. Lavoro", .tax_code = *tax_code::parse("80143490581")};
  const party town{"Comune di Roma"};
  const party school{.entity = "CPIA7", .vat_number = *vat_number::parse("00000010587")};
  const auto awarded = award_of_prog_2443(
      partnership{.lead = region, .partners = {town, school}, .shares = {{region, euros<700>}, {town, euros<200>}}});
  const auto notice =
      of(founding(), awarded,
         changing("budget", day<2020, 9, 1>, {"g", budget_change{{{school, euros<100>}, {region, euros<600>}}}}),
         changing("leaving", day<2020, 10, 1>, {"g", leaving{town, partner_role::partner, school}}));
  const auto said = [&](date day, language in) {
    const auto at = notice.as_of(seen(day, far));
    const auto given = at.grant("g").partnership();
    REQUIRE(given);
    return wording::text(answer<any_value>(detail::any(*given)), in);
  };
  CHECK(said(day<2020, 8, 31>, language::english) ==
        "Regione Lazio – Dir. Lavoro (lead, tax code 80143490581, 700.00 euro), Comune di Roma (200.00 euro), "
        "CPIA7 (VAT number 00000010587)");
  CHECK(
      said(day<2020, 9, 30>, language::italian) ==
      "Regione Lazio – Dir. Lavoro (capofila, codice fiscale 80143490581, 600,00 euro), Comune di Roma (200,00 euro), "
      "CPIA7 (partita IVA 00000010587, 100,00 euro)");
  CHECK(said(day<2020, 10, 1>, language::english) ==
        "Regione Lazio – Dir. Lavoro (lead, tax code 80143490581, 600.00 euro), "
        "CPIA7 (VAT number 00000010587, 300.00 euro)");
  CHECK(spelled(of_grant(notice, late).back()).find("300.00") != std::string::npos);
}
