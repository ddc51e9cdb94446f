// SPDX-License-Identifier: BSL-1.0
// What the rules on payments say of the acts of a dossier, where acts are annulled, come later, or leave days open.
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace paid_findings {

namespace {

constexpr auto complete = readings::complete_register();
const as_of then = seen(far, far, complete);

act pays(std::string id, partial_date on, stated<euro> amount, payment_kind as = payment_kind::advance) {
  return decree(std::move(id), on, {payment{.grant = "g", .kind = as, .amount = amount}});
}
act gives_back(std::string id, partial_date on, stated<euro> amount) {
  return decree(std::move(id), on, {recovery{.grant = "g", .amount = amount}});
}
act declares(std::string id, partial_date on, stated<date> from, stated<date> to, std::string grant = "g") {
  return decree(std::move(id), on,
                {expenditure_declaration{.grant = std::move(grant), .amount = euros<1>, .from = from, .to = to}});
}
act lapsing(std::string id, partial_date on, date until) {
  return decree(std::move(id), on, {award_lapse{.grant = "g", .until = until}});
}
act accepts(partial_date on, stated<partial_date> accepted = not_stated) {
  return decree("yes", on, {award_acceptance{.grant = "g", .on = accepted}});
}
act annuls(std::string id, partial_date on, std::string what, annulment_effect how = annulment_effect::ex_tunc) {
  return decree(std::move(id), on, {annulment{std::move(what), how}});
}

template <class... Acts>
dossier with_award(const Acts&... acts) {
  return of(founding(), awarding({"g", "h"}), acts...);
}

}  // namespace

TEST_CASE("PAY-6 of a dossier: against each declaration that stands before it, the gravest decides") {
  const auto first_half = declares("one", day<2020, 7, 1>, day<2020, 1, 1>, day<2020, 6, 30>);
  const auto of_june = declares("three", day<2021, 1, 10>, day<2020, 6, 1>, day<2020, 6, 30>);
  const auto second_half = declares("two", day<2021, 1, 5>, day<2020, 7, 1>, day<2020, 12, 31>);
  const auto unsaid = declares("two", day<2021, 1, 5>, not_stated, not_stated);
  const auto says = [](const auto&... acts) { return only(with_award(acts...), "three", rule::PAY_6, then).outcome; };
  CHECK(says(of_june) == outcome::satisfied);
  CHECK(says(second_half, of_june) == outcome::satisfied);
  CHECK(says(unsaid, of_june) == outcome::undetermined);
  CHECK(says(first_half, of_june) == outcome::violated);
  CHECK(says(first_half, unsaid, of_june) == outcome::violated);
  CHECK(says(declares("one", day<2020, 7, 1>, not_stated, not_stated),
             declares("two", day<2021, 1, 5>, day<2020, 6, 15>, day<2020, 12, 31>), of_june) == outcome::violated);
  CHECK(says(first_half, second_half, of_june) == outcome::violated);
  // What another grant declares, what comes later, what is annulled, and what nobody knows of yet.
  CHECK(says(declares("one", day<2020, 7, 1>, day<2020, 1, 1>, day<2020, 6, 30>, "h"), of_june) == outcome::satisfied);
  CHECK(says(declares("one", day<2021, 1, 11>, day<2020, 1, 1>, day<2020, 6, 30>), of_june) == outcome::satisfied);
  CHECK(says(first_half, annuls("no", day<2020, 8, 1>, "one"), of_june) == outcome::satisfied);
  auto known_later = first_half;
  known_later.known = partial_date(*add_days(far, 1));
  CHECK(says(known_later, of_june) == outcome::satisfied);
  CHECK(only(with_award(known_later, of_june), "three", rule::PAY_6, seen(far, *add_days(far, 1), complete)).outcome ==
        outcome::violated);
  // One that has no effect declares nothing.
  auto waits = first_half;
  waits.control = control::required;
  CHECK(says(waits, of_june) == outcome::satisfied);
}

TEST_CASE("PAY-6 of a dossier: two of one act, and two of which nobody knows the order") {
  auto both = declares("both", day<2020, 7, 1>, day<2020, 1, 1>, day<2020, 6, 30>);
  both.provisions.push_back(declares("", day<2020, 7, 1>, day<2020, 6, 30>, day<2020, 12, 31>).provisions[0]);
  CHECK(outcomes(with_award(both).as_of(then), "both", rule::PAY_6) == list_of{outcome::satisfied, outcome::violated});
  const auto june = *partial_date::month(2020, 7);
  const auto open = with_award(declares("one", june, day<2020, 1, 1>, day<2020, 6, 30>),
                               declares("two", june, day<2020, 6, 30>, day<2020, 12, 31>));
  for (const auto* id : {"one", "two"}) {
    CHECK(only(open, id, rule::PAY_6, then).outcome == outcome::undetermined);
    CHECK(only(open, id, rule::PAY_6, then).missing == fact::adoption_day);
  }
}

TEST_CASE("PAY-1 and PAY-4 of a dossier: where nobody knows which came first, both amounts are possible") {
  const auto some_day = *partial_date::month(2020, 6);
  const auto more = decree(
      "more", some_day, {top_up{.target = top_up_target::each_grant, .amount = euros<5>, .reach = reach::only({"g"})}});
  const auto pays_twelve = pays("pay", some_day, euros<12>);
  const auto open = only(with_award(more, pays_twelve), "pay", rule::PAY_1, then);
  CHECK(open.outcome == outcome::undetermined);
  CHECK(only(with_award(more, pays("pay", day<2020, 7, 1>, euros<12>)), "pay", rule::PAY_1, then).outcome ==
        outcome::satisfied);
  CHECK(only(with_award(more, pays("pay", day<2020, 5, 31>, euros<12>)), "pay", rule::PAY_1, then).outcome ==
        outcome::violated);
  CHECK(only(with_award(more, pays("pay", some_day, euros<10>)), "pay", rule::PAY_1, then).outcome !=
        outcome::violated);
  const auto back = gives_back("back", some_day, euros<4>);
  const auto paid_then = only(with_award(pays("pay", some_day, euros<4>), back), "back", rule::PAY_4, then);
  CHECK(paid_then.outcome == outcome::undetermined);
  CHECK(only(with_award(pays("pay", day<2020, 5, 31>, euros<4>), back), "back", rule::PAY_4, then).outcome ==
        outcome::satisfied);
  CHECK(only(with_award(pays("pay", day<2020, 7, 1>, euros<4>), back), "back", rule::PAY_4, then).outcome ==
        outcome::violated);
}

TEST_CASE("PAY-4 of a dossier: of what was not recovered yet, and of no payment at all") {
  const auto advance = pays("pay", day<2020, 5, 1>, euros<6>);
  const auto once = gives_back("once", day<2020, 6, 1>, euros<4>);
  const auto twice = with_award(advance, once, gives_back("twice", day<2020, 7, 1>, euros<3>));
  CHECK(only(twice, "once", rule::PAY_4, then).outcome == outcome::satisfied);
  CHECK(only(twice, "twice", rule::PAY_4, then).outcome == outcome::violated);
  CHECK(only(twice, "twice", rule::PAY_4, then).limit == measure(euros<2>));
  const auto undone = *twice.with(annuls("no", day<2020, 6, 15>, "once"));
  CHECK(only(undone, "twice", rule::PAY_4, then).outcome == outcome::satisfied);
  CHECK(only(with_award(once), "once", rule::PAY_4, then).outcome == outcome::violated);
  const auto nobody = decree("back", day<2020, 6, 1>, {recovery{.grant = "nobody", .amount = euros<4>}});
  CHECK(about(with_award(nobody).as_of(then), "back", rule::PAY_4).empty());
}

TEST_CASE("PAY-1 and PAY-4 of a dossier are not asked of what is annulled: it pays and takes back nothing") {
  const auto notice =
      with_award(pays("pay", day<2020, 5, 1>, euros<60>), gives_back("back", day<2020, 6, 1>, euros<70>),
                 annuls("no pay", day<2020, 7, 1>, "pay"), annuls("no back", day<2020, 7, 1>, "back"));
  CHECK(about(notice.as_of(then), "pay", rule::PAY_1).empty());
  CHECK(about(notice.as_of(then), "back", rule::PAY_4).empty());
  // As it was before the annulment was known.
  const auto before = seen(day<2020, 6, 30>, day<2020, 6, 30>, complete);
  CHECK(only(notice, "pay", rule::PAY_1, before).outcome == outcome::violated);
  CHECK(only(notice, "back", rule::PAY_4, before).outcome == outcome::violated);
}

TEST_CASE("PAY-7 of a dossier: the first of several days, by what stands when the acceptance comes") {
  const auto july = lapsing("july", day<2020, 3, 1>, day<2020, 7, 31>);
  const auto june = lapsing("june", day<2020, 3, 2>, day<2020, 6, 30>);
  const auto yes = accepts(day<2020, 7, 15>);
  const auto says = [](const auto&... acts) { return about(with_award(acts...).as_of(then), "yes", rule::PAY_7); };
  for (const auto& all : {says(july, june, yes), says(june, july, yes)}) {
    REQUIRE(all.size() == 1);
    CHECK(all[0].outcome == outcome::violated);
    CHECK(all[0].limit == measure(day<2020, 6, 30>));
  }
  CHECK(says(july, june, annuls("no", day<2020, 4, 1>, "june"), yes).front().outcome == outcome::satisfied);
  CHECK(says(july, june, annuls("no", day<2020, 4, 1>, "june"), yes).front().limit == measure(day<2020, 7, 31>));
  auto waits = june;
  waits.control = control::required;  // and not registered
  CHECK(says(july, waits, yes).front().limit == measure(day<2020, 7, 31>));
  CHECK(says(waits, yes).empty());
  const auto later = lapsing("later", day<2020, 8, 1>, day<2020, 6, 1>);  // said after it was accepted
  CHECK(says(later, yes).empty());
  const auto of_h = decree("june", day<2020, 3, 2>, {award_lapse{.grant = "h", .until = day<2020, 6, 30>}});
  CHECK(says(of_h, yes).empty());
  const auto corrected =
      decree("c", day<2020, 4, 1>,
             {correction{.of = "june", .provision = 0, .now = award_lapse{.grant = "g", .until = day<2020, 9, 30>}}});
  CHECK(says(june, corrected, yes).front().outcome == outcome::satisfied);
  CHECK(says(june, corrected, yes).front().limit == measure(day<2020, 9, 30>));
}

TEST_CASE("PAY-7 of a dossier: the day that the act gives, or that from which it has effect") {
  const auto june = lapsing("june", day<2020, 3, 2>, day<2020, 6, 30>);
  const auto says = [&](const act& yes) { return only(with_award(june, yes), "yes", rule::PAY_7, then); };
  CHECK(says(accepts(day<2020, 7, 5>, partial_date(day<2020, 6, 30>))).outcome == outcome::satisfied);
  CHECK(says(accepts(day<2020, 6, 20>, partial_date(day<2020, 7, 1>))).outcome == outcome::violated);
  auto registered = accepts(day<2020, 6, 20>);
  registered.control = control::required;
  registered.registration = registration{.on = day<2020, 7, 1>};
  CHECK(says(registered).outcome == outcome::violated);
  CHECK(says(registered).measured == measure(day<2020, 7, 1>));
  registered.registration = not_stated;  // it has no effect: by the day of its adoption
  CHECK(says(registered).outcome == outcome::satisfied);
}

TEST_CASE("PAY-7 of a dossier: what lapsed and is awarded anew is not bound by the day of the first award") {
  const auto june = lapsing("june", day<2020, 3, 2>, day<2020, 6, 30>);
  const auto anew = decree("anew", day<2021, 1, 10>, {award{.grants = {{.name = "g", .award = euros<10>}}}});
  const auto yes = accepts(day<2021, 2, 1>);
  CHECK(about(with_award(june, anew, yes).as_of(then), "yes", rule::PAY_7).empty());
  CHECK(list(with_award(june, anew, yes).as_of(then).grant("g").standing()) == courses{grant_standing::awarded});
  const auto again = lapsing("again", day<2021, 1, 11>, day<2021, 1, 31>);
  const auto late_again = only(with_award(june, anew, again, yes), "yes", rule::PAY_7, then);
  CHECK(late_again.outcome == outcome::violated);
  CHECK(late_again.limit == measure(day<2021, 1, 31>));
  CHECK(list(with_award(june, anew, again, yes).as_of(then).grant("g").standing()) == courses{grant_standing::lapsed});
  // Accepted in time, it was awarded anew while it ran: its acceptance was bound by the day there was.
  const auto in_time = accepts(day<2020, 6, 30>);
  const auto in_may = decree("anew", day<2020, 5, 1>, {award{.grants = {{.name = "g", .award = euros<10>}}}});
  CHECK(only(with_award(june, in_may, in_time), "yes", rule::PAY_7, then).outcome == outcome::satisfied);
  // An award that is annulled, or comes after the acceptance, awards nothing anew.
  const auto no = annuls("no", day<2021, 1, 20>, "anew");
  CHECK(only(with_award(june, anew, no, yes), "yes", rule::PAY_7, then).outcome == outcome::violated);
  const auto after_it = decree("anew", day<2021, 3, 1>, {award{.grants = {{.name = "g", .award = euros<10>}}}});
  CHECK(only(with_award(june, after_it, yes), "yes", rule::PAY_7, then).outcome == outcome::violated);
  const auto of_h = decree("anew", day<2021, 1, 10>, {award{.grants = {{.name = "h", .award = euros<10>}}}});
  CHECK(only(with_award(june, of_h, yes), "yes", rule::PAY_7, then).outcome == outcome::violated);
}

}  // namespace paid_findings
