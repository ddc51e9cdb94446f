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
