// SPDX-License-Identifier: BSL-1.0
// By how many days a resumption moves a term, whatever else became of the suspension that it ends.
#include <avviso/history/timeline.hpp>

#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace suspended_terms {

constexpr date first = day<2021, 1, 1>;
constexpr date resumed_on = day<2021, 1, 31>;  // thirty days later

act suspends(date on = first, std::string id = "s", reach whom = reach::every_grant()) {
  return decree(std::move(id), on, {grant_suspension{std::move(whom)}});
}
act resumes(date on = resumed_on, std::string id = "r") {
  return decree(std::move(id), on, {grant_resumption{reach::every_grant(), {end_kind}}});
}
act undoes(provision says, date on = day<2021, 2, 10>) { return decree("no", on, {std::move(says)}); }

// The end of the grant, and of the notice, each also along time.
std::vector<stated<deadline_time>> end_along(const dossier& notice, const question& asked, const as_of& when) {
  const auto along = timeline(notice.as_of(when), asked);
  const auto after =
      std::find_if(along.begin(), along.end(), [&](const stretch& one) { return one.from > when.in_force; });
  REQUIRE(after != along.begin());
  const auto& then = std::prev(after)->answered;
  const auto now = notice.as_of(when).ask(asked);
  REQUIRE(then);
  REQUIRE(now);
  CHECK(list(*then) == list(*now));
  return asked.grant ? end_of(notice, when) : list(notice.as_of(when).notice().deadline(end_kind));
}
ends of_grant(const dossier& notice, const as_of& when = late) {
  return end_along(notice, {.field = field::deadline, .deadline = end_kind, .grant = "g"}, when);
}
ends of_notice(const dossier& notice, const as_of& when = late) {
  return end_along(notice, {.field = field::deadline, .deadline = end_kind}, when);
}
ends later_by(int days) { return {*add_days(old_end, days)}; }

template <class... Acts>
dossier with_g(const Acts&... acts) {
  return of(founding(), awarding({"g", "h"}), acts...);
}
template <class... Acts>
void check_both(int days, const Acts&... acts) {
  CAPTURE(days);
  CHECK(of_grant(with_g(acts...)) == later_by(days));
  CHECK(of_notice(with_g(acts...)) == later_by(days));
}

}  // namespace suspended_terms

using namespace suspended_terms;

TEST_CASE("a resumption moves the term by the days since the first of the suspensions that it ends") {
  check_both(30, suspends(), resumes());
  check_both(30, suspends(), suspends(day<2021, 1, 11>, "s2"), resumes());
  check_both(0, resumes());
  check_both(30, suspends(), resumes(), resumes(day<2021, 3, 6>, "r2"));
  check_both(35, suspends(), resumes(), suspends(day<2021, 3, 1>, "s2"), resumes(day<2021, 3, 6>, "r2"));
  check_both(0, decree("both", first,
                       {grant_suspension{reach::every_grant()}, grant_resumption{reach::every_grant(), {end_kind}}}));
  const auto on_and_on =
      decree("again", resumed_on,
             {grant_resumption{reach::every_grant(), {end_kind}}, grant_suspension{reach::every_grant()}});
  check_both(40, suspends(), on_and_on, resumes(day<2021, 2, 10>));
}

TEST_CASE("what is annulled, stayed, corrected or replaced suspends or resumes nothing") {
  const auto annulled = [](std::string id) { return undoes(annulment{std::move(id), annulment_effect::ex_tunc}); };
  check_both(0, suspends(), resumes(), annulled("s"));
  check_both(20, suspends(), suspends(day<2021, 1, 11>, "s2"), resumes(), annulled("s"));
  check_both(0, suspends(), resumes(), annulled("r"));
  check_both(0, suspends(), undoes(stay{.of = "s"}, day<2021, 1, 5>), resumes());
  check_both(60, suspends(), resumes(),
             decree("anew", day<2021, 3, 2>, {replacement{"r"}, grant_resumption{reach::every_grant(), {end_kind}}}));
  const auto of_h = with_g(suspends(), resumes(), undoes(correction{"s", 0U, grant_suspension{reach::only({"h"})}}));
  CHECK(of_grant(of_h) == later_by(0));
  CHECK(of_grant(of_h, on_the_day(day<2021, 2, 9>)) == later_by(30));
}

TEST_CASE("a grant that was not suspended, or is not any more, does not move when others are resumed") {
  const auto of_one = [](std::string name) { return suspends(first, "s", reach::only({std::move(name)})); };
  CHECK(of_grant(with_g(of_one("h"), resumes())) == later_by(0));
  CHECK(of_grant(with_g(of_one("g"), resumes())) == later_by(30));
  CHECK(of_notice(with_g(of_one("g"), resumes())) == later_by(0));
  const auto anew = decree("anew", day<2021, 1, 7>, {award{.grants = {{.name = "g", .award = euros<5>}}}});
  CHECK(of_grant(of(founding(), suspends(), anew, resumes())) == later_by(0));
  const auto waived = decree("w", day<2021, 1, 5>, {waiver{{"g"}}});
  CHECK(of_grant(with_g(suspends(), waived, anew, resumes())) == later_by(0));
}

TEST_CASE("the days suspended end on the day that the resumption has of its own, and are open where a day is") {
  auto own = resumes();
  own.provision_effects = {{.provision = 0U, .from = day<2021, 1, 15>}};
  CHECK(of_grant(with_g(suspends(), own)) == later_by(14));
  own.provision_effects = {{.provision = 0U, .from = day<2020, 12, 15>}};
  CHECK(of_grant(with_g(suspends(), own)) == later_by(0));
  auto open = suspends();
  open.reference.on = *partial_date::between(first, day<2021, 1, 3>);
  CHECK(of_grant(with_g(open, resumes())) ==
        ends{*add_days(old_end, 28), *add_days(old_end, 29), *add_days(old_end, 30)});
  auto known_later = resumes();
  known_later.known = day<2021, 3, 1>;
  CHECK(of_grant(with_g(suspends(), known_later), on_the_day(day<2021, 2, 28>)) == later_by(0));
  CHECK(of_grant(with_g(suspends(), known_later), seen(day<2021, 2, 28>, day<2021, 3, 1>)) == later_by(30));
}

TEST_CASE("of many acts of one day of which nothing tells the order, no standing is told that none of them leaves") {
  using stands = grant_standing;
  std::vector<act> acts = {founding(), awarding({"g"})};
  for (int i = 0; i < 5; ++i) {
    acts.push_back(suspends(first, "s" + std::to_string(i)));
    acts.push_back(resumes(first, "r" + std::to_string(i)));
  }
  const auto told = [&](const act& more) {
    acts.push_back(more);
    const auto made = dossier::of(acts);
    REQUIRE(made);
    const auto given = made->as_of(late).grant("g").standing();
    REQUIRE(given);
    return *given;
  };
  const auto made = dossier::of(acts);
  REQUIRE(made);
  CHECK(list(made->as_of(late).grant("g").standing()) == courses{stands::awarded, stands::suspended});
  CHECK(list(told(decree("w", first, {waiver{{"g"}}}))) == courses{stands::waived});
  CHECK(list(told(decree("rv", first, {revocation{{"g"}}}))) == courses{stands::waived, stands::revoked});
  CHECK(list(told(decree("c", first, {closing{reach::every_grant()}}))) ==
        courses{stands::waived, stands::revoked, stands::closed});
  // More may be than is looked through: then it is told that these may not be all.
  const auto most = told(decree("anew", first, {award{.grants = {{.name = "g", .award = euros<5>}}}}));
  CHECK((most.candidates().size() == 5 || most.possible() == possible_values::incomplete));
  for (const auto& one : most.candidates()) CHECK_FALSE(one == stated<stands>(stands::not_awarded));
}
