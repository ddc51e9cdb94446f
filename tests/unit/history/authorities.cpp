// SPDX-License-Identifier: BSL-1.0
// Who is the authority, and what a ranking says of a proposal.
#include <doctest/doctest.h>

#include <avviso/history/explanation.hpp>
#include <avviso/history/wording.hpp>

#include <string>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

using authorities = std::vector<stated<std::string>>;
using ranks = std::vector<stated<ranking_outcome>>;

const char* const general_directorate = "DG dell'Immigrazione e delle politiche di integrazione";

// «nota prot. n. 8875 del 9 ottobre 2014»: «Autorità Delegata del FAMI»
act note_8875() {
  return {.id = "note",
          .reference = {.kind = act_kind::note, .number = "8875", .on = day<2014, 10, 9>},
          .control = control::not_required,
          .provisions = {designation{.role = authority_role::delegated,
                                     .who = general_directorate,
                                     .scope = "materia del coordinamento dell'integrazione"}}};
}
act designating(std::string id, date on, authority_role role, std::string who) {
  return decree(std::move(id), on, {designation{.role = role, .who = std::move(who)}});
}
authorities authority_of(const dossier& notice, authority_role role, const as_of& when) {
  return list(notice.as_of(when).authority(role));
}

// The final ranking of notice 1/2016, and a later one that takes up who was admissible and had no money.
act final_ranking() {
  return {.id = "ranking",
          .reference = ministerial_decree(not_stated, day<2016, 12, 20>),
          .control = control::not_required,
          .provisions = {ranking{{{"Calabria", ranking_outcome::selected},
                                  {"Molise", ranking_outcome::reserve},
                                  {"Umbria", ranking_outcome::reserve},
                                  {"Veneto", ranking_outcome::rejected}}}}};
}
act next_in_rank() {
  return decree("scorrimento", day<2017, 6, 1>, {ranking{{{"Molise", ranking_outcome::selected}}}});
}
ranks rank_of(const dossier& notice, std::string_view proposal, const as_of& when = late) {
  return list(notice.as_of(when).ranked(proposal));
}

}  // namespace

TEST_CASE("the Delegated Authority, by note prot. 8875 of 9 October 2014") {
  const auto notice = of(note_8875());
  const auto delegated = authority_role::delegated;
  CHECK(authority_of(notice, delegated, on_the_day(day<2014, 10, 9>)) == authorities{general_directorate});
  CHECK(authority_of(notice, delegated, on_the_day(day<2014, 10, 8>)) == authorities{not_stated});
  CHECK(authority_of(notice, delegated, seen(day<2014, 10, 8>, far)) == authorities{not_stated});
  CHECK(authority_of(notice, delegated, seen(far, day<2014, 10, 8>)) == authorities{not_stated});
}

TEST_CASE("an explanation says for what an authority was designated, and of one that is for all, nothing") {
  const auto says = [](const act& designates, authority_role role) {
    const auto at = of(designates).as_of(late);
    return wording::english(explain(at, at.authority(role)));
  };
  CHECK(says(note_8875(), authority_role::delegated)
            .find("designates the authority: materia del coordinamento dell'integrazione") != std::string::npos);
  CHECK(says(designating("responsible", day<2014, 8, 1>, authority_role::responsible, "Ministero dell'Interno"),
             authority_role::responsible)
            .find("designates the authority:") == std::string::npos);
}

TEST_CASE("who delegates is another role, of which this note says nothing") {
  CHECK(authority_of(of(note_8875()), authority_role::responsible, late) == authorities{not_stated});
  const auto both = of(
      note_8875(), designating("responsible", day<2014, 8, 1>, authority_role::responsible, "Ministero dell'Interno"));
  CHECK(authority_of(both, authority_role::responsible, late) == authorities{"Ministero dell'Interno"});
  CHECK(authority_of(both, authority_role::delegated, late) == authorities{general_directorate});
}

TEST_CASE("a later designation takes the place of the earlier, from its day") {
  const auto notice =
      of(note_8875(), designating("later", day<2021, 3, 1>, authority_role::delegated, "another directorate"));
  CHECK(authority_of(notice, authority_role::delegated, seen(day<2021, 2, 28>, far)) ==
        authorities{general_directorate});
  CHECK(authority_of(notice, authority_role::delegated, seen(day<2021, 3, 1>, far)) ==
        authorities{"another directorate"});
}

TEST_CASE("a designation for a scope leaves those for other scopes, and the one for all, as they are") {
  const auto audit = authority_role::audit;
  const auto for_scope = [&](std::string id, date on, std::string who, std::string scope) {
    return decree(std::move(id), on, {designation{.role = audit, .who = std::move(who), .scope = std::move(scope)}});
  };
  const auto all = designating("all", day<2020, 1, 1>, audit, "Ministry");
  const auto staff = for_scope("staff", day<2020, 2, 1>, "Department", "staff costs");
  const auto travel = for_scope("travel", day<2020, 3, 1>, "Region", "travel");
  const auto ask = [&](const dossier& notice, std::string_view scope, const as_of& when = late) {
    return list(notice.as_of(when).authority(audit, scope));
  };

  const auto apart = of(staff, travel);
  CHECK(ask(apart, "staff costs") == authorities{"Department"});
  CHECK(ask(apart, "Staff  Costs") == authorities{"Department"});
  CHECK(ask(apart, "travel") == authorities{"Region"});
  CHECK(ask(apart, "rent") == authorities{not_stated});
  CHECK(ask(apart, "") == authorities{"Department (staff costs); Region (travel)"});
  CHECK(ask(apart, "", seen(day<2020, 2, 28>, far)) == authorities{"Department"});
  const auto told = apart.as_of(late).authority(audit);
  CHECK(told.grounds().size() == 2);

  const auto both = of(all, staff);
  CHECK(ask(both, "staff costs") == authorities{"Department"});
  CHECK(ask(both, "travel") == authorities{"Ministry"});
  CHECK(ask(both, "") == authorities{"Ministry; Department (staff costs)"});

  const auto again = of(all, staff, for_scope("again", day<2020, 4, 1>, "Agency", "Staff costs"));
  CHECK(ask(again, "") == authorities{"Ministry; Agency (Staff costs)"});
  const auto same = of(all, for_scope("same", day<2020, 4, 1>, "Ministry", "staff costs"));
  CHECK(ask(same, "") == authorities{"Ministry"});
  const auto then_all = of(staff, travel, designating("later", day<2020, 5, 1>, audit, "Ministry"));
  CHECK(ask(then_all, "") == authorities{"Ministry"});
  CHECK(ask(then_all, "travel") == authorities{"Ministry"});
  const auto annulled =
      of(staff, travel, decree("annuls", day<2020, 6, 1>, {annulment{"staff", annulment_effect::ex_tunc}}));
  CHECK(ask(annulled, "") == authorities{"Region"});
}

TEST_CASE("a designation for a scope of which the day is open leaves open whether it is told beside the one for all") {
  auto scoped = decree("scoped", day<2020, 3, 1>,
                       {designation{.role = authority_role::audit, .who = "Department", .scope = "staff costs"}});
  scoped.reference.on = *partial_date::month(2020, 3);
  const auto notice = of(designating("all", day<2020, 1, 1>, authority_role::audit, "Ministry"), scoped);
  const auto at = notice.as_of(seen(day<2020, 3, 10>, far));
  CHECK(list(at.authority(authority_role::audit)) == authorities{"Ministry", "Ministry; Department (staff costs)"});
  CHECK(list(at.authority(authority_role::audit, "staff costs")) == authorities{"Department", "Ministry"});
  CHECK(list(at.authority(authority_role::audit, "travel")) == authorities{"Ministry"});
}

TEST_CASE("what a source says of an authority is what an act of a later day designates somebody beside") {
  const question asked{.field = field::authority, .role = authority_role::audit};
  const statement page{.source = "page",
                       .known = day<2020, 1, 1>,
                       .of = partial_date(day<2020, 1, 1>),
                       .about = asked,
                       .value = std::string("Ministry")};
  const auto scoped = decree("scoped", day<2020, 3, 1>,
                             {designation{.role = authority_role::audit, .who = "Department", .scope = "staff"}});
  const auto notice = *of(scoped).with(page);
  CHECK(list(notice.as_of(late).authority(authority_role::audit)) == authorities{"Ministry; Department (staff)"});
  CHECK(list(notice.as_of(seen(day<2020, 2, 1>, far)).authority(authority_role::audit)) == authorities{"Ministry"});
  const auto of_scope = [&] {
    auto one = page;
    one.about.name = "staff";
    return *of(scoped).with(one);
  }();
  CHECK(list(of_scope.as_of(seen(day<2020, 2, 1>, far)).authority(authority_role::audit, "staff")) ==
        authorities{"Ministry"});
  CHECK(list(of_scope.as_of(late).authority(authority_role::audit, "staff")) == authorities{"Department"});
}

TEST_CASE("what a source that prevails says of an authority knows of what acts had designated by its day") {
  const auto audits = [](std::string id, date on, std::string who, stated<std::string> scope = not_stated) {
    return decree(std::move(id), on, {designation{.role = authority_role::audit, .who = who, .scope = scope}});
  };
  const auto of_page = [](std::string who, std::string scope) {
    return statement{.source = "page",
                     .known = day<2020, 6, 1>,
                     .of = partial_date(day<2020, 6, 1>),
                     .about = {.field = field::authority, .role = authority_role::audit, .name = std::move(scope)},
                     .value = std::move(who)};
  };
  auto when = late;
  when.readings.prevailing_source = inline_text<63>("page");
  const auto answered = [&](const dossier& acts, const statement& page, std::string_view scope = "") {
    const auto made = acts.with(page);
    REQUIRE(made);
    return list(made->as_of(when).authority(authority_role::audit, scope));
  };
  // In place of the Region, which an act had designated for all, the page has the Ministry; a later act, the Agency.
  const auto for_all = audits("a", day<2020, 1, 1>, "Region");
  CHECK(answered(of(for_all), of_page("Ministry", "")) == authorities{"Ministry"});
  CHECK(answered(of(for_all, audits("b", day<2020, 9, 1>, "Agency")), of_page("Ministry", "")) ==
        authorities{"Agency"});
  // It names the Ministry whoever else there was for travel by then; who is designated for staff later stands beside
  // it.
  CHECK(answered(of(for_all, audits("b", day<2020, 2, 1>, "Agency", "travel")), of_page("Ministry", "")) ==
        authorities{"Ministry"});
  CHECK(answered(of(for_all, audits("b", day<2020, 9, 1>, "Agency", "staff")), of_page("Ministry", "")) ==
        authorities{"Ministry; Agency (staff)"});
  // What it says of staff, it says in the place of who was designated for staff.
  const auto for_staff = audits("b", day<2020, 2, 1>, "Agency", "staff");
  CHECK(answered(of(for_all, for_staff), of_page("Ministry", "staff"), "staff") == authorities{"Ministry"});
  CHECK(answered(of(for_all, for_staff, audits("c", day<2020, 9, 1>, "Court", "staff")), of_page("Ministry", "staff"),
                 "staff") == authorities{"Court"});
}

TEST_CASE("a question about an authority may name for what, in words and in data") {
  const question asked{.field = field::authority, .role = authority_role::delegated, .name = "staff costs"};
  CHECK_FALSE(why_refused(asked).has_value());
  CHECK(wording::text(asked, language::english) == "the Delegated Authority for «staff costs»");
  CHECK(wording::text(asked, language::italian) == "l'Autorità Delegata per «staff costs»");
  const auto at = of(note_8875()).as_of(late);
  const auto given = at.ask({.field = field::authority, .role = authority_role::delegated, .name = "staff costs"});
  REQUIRE(given.has_value());
  CHECK_FALSE(given->if_known());
  CHECK(given->asked() == asked);
}

TEST_CASE("a designation on some day of a month leaves open, within it, which of the two it is") {
  auto later = designating("later", day<2021, 3, 1>, authority_role::delegated, "another directorate");
  later.reference.on = *partial_date::month(2021, 3);
  const auto notice = of(note_8875(), later);
  CHECK(authority_of(notice, authority_role::delegated, seen(day<2021, 3, 10>, far)) ==
        authorities{general_directorate, "another directorate"});
  CHECK(notice.as_of(seen(day<2021, 3, 10>, far)).authority(authority_role::delegated).status() ==
        status::undetermined);
}

TEST_CASE("the ranking says of each proposal that it names whether it is funded") {
  const auto notice = of(final_ranking());
  CHECK(rank_of(notice, "Calabria") == ranks{ranking_outcome::selected});
  CHECK(rank_of(notice, "Molise") == ranks{ranking_outcome::reserve});
  CHECK(rank_of(notice, "Veneto") == ranks{ranking_outcome::rejected});
  CHECK(rank_of(notice, "Lazio") == ranks{not_stated});  // it does not name it
  CHECK(rank_of(notice, "Calabria", seen(day<2016, 12, 19>, far)) == ranks{not_stated});
  CHECK(rank_of(notice, "Calabria", seen(far, day<2016, 12, 19>)) == ranks{not_stated});
}

TEST_CASE("scorrimento: the later ranking prevails for whom it names, and leaves the others") {
  const auto notice = of(final_ranking(), next_in_rank());
  CHECK(rank_of(notice, "Molise") == ranks{ranking_outcome::selected});
  CHECK(rank_of(notice, "Umbria") == ranks{ranking_outcome::reserve});
  CHECK(rank_of(notice, "Calabria") == ranks{ranking_outcome::selected});
  CHECK(rank_of(notice, "Molise", seen(day<2017, 5, 31>, far)) == ranks{ranking_outcome::reserve});
  CHECK(rank_of(notice, "Molise", seen(far, day<2017, 5, 31>)) == ranks{ranking_outcome::reserve});
  CHECK(list(notice.as_of(late).standing_of("ranking")) == places{standing::in_force});
}

TEST_CASE("a later ranking may also take a place away") {
  const auto out = decree("out", day<2017, 6, 1>, {ranking{{{"Calabria", ranking_outcome::rejected}}}});
  CHECK(rank_of(of(final_ranking(), out), "Calabria") == ranks{ranking_outcome::rejected});
}

TEST_CASE("named twice in one list: its first place counts") {
  const auto twice = decree("twice", day<2016, 12, 20>,
                            {ranking{{{"Molise", ranking_outcome::reserve}, {"Molise", ranking_outcome::rejected}}}});
  CHECK(rank_of(of(twice), "Molise") == ranks{ranking_outcome::reserve});
}

TEST_CASE("an annulled scorrimento leaves the ranking as it was") {
  const auto annulled = decree("annulment", day<2017, 7, 1>, {annulment{"scorrimento", annulment_effect::ex_tunc}});
  const auto notice = of(final_ranking(), next_in_rank(), annulled);
  CHECK(rank_of(notice, "Molise") == ranks{ranking_outcome::reserve});
  CHECK(rank_of(notice, "Molise", seen(far, day<2017, 6, 30>)) == ranks{ranking_outcome::selected});
}
