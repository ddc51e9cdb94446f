// SPDX-License-Identifier: BSL-1.0
// An award that is not accepted by its day lapses, where an act says so.
#include <doctest/doctest.h>

#include <avviso/history/audit.hpp>
#include <avviso/history/pending.hpp>
#include <avviso/history/settling.hpp>
#include <avviso/history/why_not.hpp>

#include "../../allocations/allocations.hpp"
#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr auto complete = readings::complete_register();
constexpr date until = day<2020, 3, 31>;
constexpr date next_day = day<2020, 4, 1>;

using stands = courses;

// Awards g and h, of which g lapses unless it is accepted.
act offer() {
  auto made = awarding({"g", "h"});
  made.provisions.emplace_back(award_lapse{.grant = "g", .until = until});
  return made;
}
act accepts(date on, std::string id = "yes") { return decree(std::move(id), on, {award_acceptance{.grant = "g"}}); }

stands standing_of(const dossier& notice, const as_of& when) { return list(notice.as_of(when).grant("g").standing()); }

}  // namespace

TEST_CASE("an award that nobody accepted by its day lapses from the day after") {
  const auto notice = of(founding(), offer());
  CHECK(standing_of(notice, seen(until, far, complete)) == stands{grant_standing::awarded});
  CHECK(standing_of(notice, seen(next_day, far, complete)) == stands{grant_standing::lapsed});
  const auto at = notice.as_of(seen(next_day, far, complete));
  CHECK(list(at.grant("g").total()) == amounts{euros<0>});
  CHECK(list(at.grant("h").total()) == amounts{euros<10>});
  CHECK(list(at.notice().awarded()) == amounts{euros<10>});
  CHECK(list(at.notice().unallocated()) == amounts{euros<90>});
  CHECK(list(at.grant("g").deadline(end_kind)) == ends{not_stated});
  CHECK(list(at.grant("g").may_spend(next_day)) == truths{false});
  const auto before = notice.as_of(seen(until, far, complete));
  CHECK(list(before.grant("g").total()) == amounts{euros<10>});
  CHECK(list(before.grant("g").deadline(end_kind)) == ends{old_end});
}

TEST_CASE("an acceptance on the last day keeps the award, one on the day after does not, and a signing is none") {
  const auto offered = of(founding(), offer());
  const auto on = [&](const act& one) { return standing_of(*offered.with(one), seen(far, far, complete)); };
  CHECK(on(accepts(until)) == stands{grant_standing::awarded});
  CHECK(on(accepts(next_day)) == stands{grant_standing::lapsed});
  CHECK(on(decree("yes", next_day, {award_acceptance{.grant = "g", .on = partial_date(until)}})) ==
        stands{grant_standing::awarded});
  CHECK(on(decree("yes", until, {award_acceptance{.grant = "h"}})) == stands{grant_standing::lapsed});
  CHECK(on(decree("yes", until, {agreement_signing{.grant = "g"}})) == stands{grant_standing::lapsed});
  CHECK(on(decree("yes", *partial_date::between(until, next_day), {award_acceptance{.grant = "g"}})) ==
        stands{grant_standing::awarded, grant_standing::lapsed});
}

TEST_CASE("where the record of replies is not complete, silence tells nothing of an acceptance") {
  const auto notice = of(founding(), offer());
  CHECK(standing_of(notice, seen(until, far)) == stands{grant_standing::awarded});
  CHECK(standing_of(notice, seen(far, far)) == stands{grant_standing::awarded, grant_standing::lapsed});
  CHECK(list(notice.as_of(seen(far, far)).grant("g").total()) == amounts{euros<0>, euros<10>});
  CHECK(list(notice.as_of(seen(far, far)).notice().awarded()) == amounts{euros<10>, euros<20>});
  // Of one that came late, it is known that it came no sooner.
  CHECK(standing_of(*notice.with(accepts(next_day)), seen(far, far)) == stands{grant_standing::lapsed});
  CHECK(standing_of(*notice.with(accepts(until)), seen(far, far)) == stands{grant_standing::awarded});
}

TEST_CASE("an acceptance counts from the day on which it is known, and while it stands") {
  auto later = accepts(day<2020, 3, 1>);
  later.known = partial_date(day<2020, 5, 1>);
  const auto notice = of(founding(), offer(), later);
  CHECK(standing_of(notice, seen(far, day<2020, 4, 30>, complete)) == stands{grant_standing::lapsed});
  CHECK(standing_of(notice, seen(far, day<2020, 5, 1>, complete)) == stands{grant_standing::awarded});
  const auto annulled = *notice.with(decree("no", day<2020, 6, 1>, {annulment{"yes", annulment_effect::ex_tunc}}));
  CHECK(standing_of(annulled, seen(far, far, complete)) == stands{grant_standing::lapsed});
}

TEST_CASE(
    "a grant that had ended by then does not lapse, and one that lapsed is reached by nothing until awarded anew") {
  const auto offered = of(founding(), offer());
  const auto waived = *offered.with(decree("w", day<2020, 3, 1>, {waiver{.grants = {"g"}}}));
  CHECK(standing_of(waived, seen(far, far, complete)) == stands{grant_standing::waived});
  const auto too_late = *offered.with(decree("w", day<2020, 5, 1>, {waiver{.grants = {"g"}}}));
  CHECK(standing_of(too_late, seen(far, far, complete)) == stands{grant_standing::lapsed});
  const auto anew =
      *offered.with(decree("again", day<2020, 6, 1>, {award{.grants = {{.name = "g", .award = euros<7>}}}}));
  CHECK(standing_of(anew, seen(day<2020, 5, 31>, far, complete)) == stands{grant_standing::lapsed});
  CHECK(standing_of(anew, seen(far, far, complete)) == stands{grant_standing::awarded});
  CHECK(list(anew.as_of(seen(far, far, complete)).grant("g").total()) == amounts{euros<7>});
}

TEST_CASE("what came before the award accepts nothing of it") {
  const auto first = decree("first", day<2019, 1, 1>, {award{.grants = {{.name = "g", .award = euros<1>}}}});
  const auto ended = decree("ended", day<2019, 6, 1>, {waiver{.grants = {"g"}}});
  const auto notice = of(founding(), first, accepts(day<2019, 2, 1>), ended, offer());
  CHECK(standing_of(notice, seen(far, far, complete)) == stands{grant_standing::lapsed});
}

TEST_CASE("the day to accept by is moved by correcting what the act says") {
  const auto later = decree("later", day<2020, 3, 1>,
                            {correction{.of = "award", .provision = 1, .now = award_lapse{"g", day<2020, 6, 30>}}});
  const auto notice = of(founding(), offer(), later);
  CHECK(standing_of(notice, seen(day<2020, 6, 30>, far, complete)) == stands{grant_standing::awarded});
  CHECK(standing_of(notice, seen(day<2020, 7, 1>, far, complete)) == stands{grant_standing::lapsed});
}

TEST_CASE("the timeline turns on the day after, and the difference says what lapsed") {
  const auto notice = of(founding(), offer());
  const auto all = timeline(notice.as_of(seen(far, far, complete)), {.field = field::grant_standing, .grant = "g"});
  CHECK(all.back().from == next_day);
  bool is_told = false;
  for (const auto& one :
       difference(notice.as_of(seen(until, far, complete)), notice.as_of(seen(next_day, far, complete))))
    is_told = is_told || one.what.field == field::awarded;
  CHECK(is_told);
}

TEST_CASE("why an award lapsed, and why not, is said by the act that says so and by the acceptance") {
  const auto offered = of(founding(), offer());
  const auto lapsed = offered.as_of(seen(far, far, complete));
  const auto why = explain(lapsed, lapsed.grant("g").standing());
  REQUIRE(why);
  const auto text = wording::text(*why, language::english);
  CHECK(text.find("lets the award lapse") != std::string::npos);
  CHECK(text.find("read as not accepted") != std::string::npos);
  const auto accepted = *offered.with(accepts(until));
  const auto kept = accepted.as_of(seen(far, far, complete));
  const auto because = explain(kept, kept.grant("g").standing());
  REQUIRE(because);
  CHECK(wording::text(*because, language::italian).find("accetta il contributo") != std::string::npos);
  const auto hinders = [](const snapshot& at) {
    const auto all = why_not(at, "award", 1, "g");
    REQUIRE(all);
    std::vector<obstacle> found;
    for (const auto& one : *all) found.push_back(one.obstacle);
    return found;
  };
  CHECK(hinders(kept) == std::vector{obstacle::award_accepted});
  CHECK(hinders(lapsed).empty());
  CHECK(hinders(offered.as_of(seen(until, far, complete))) == std::vector{obstacle::not_yet_effective});
}

TEST_CASE("what is pending tells the day from which an award lapses, until it is accepted") {
  const auto offered = of(founding(), offer());
  const auto all = pending(offered.as_of(seen(until, until)));
  REQUIRE(all.size() == 1);
  CHECK(all.front() == pending_act{"award", efficacy_ground::stated_day, partial_date(next_day), 1U});
  const auto accepted = *offered.with(accepts(until));
  CHECK(pending(accepted.as_of(seen(until, until))).empty());
  CHECK(pending(offered.as_of(seen(next_day, next_day))).empty());
}

TEST_CASE("PAY-7: an acceptance comes by the day after which the award lapses otherwise") {
  const auto judged = [&](const act& acceptance, const act& by) {
    const auto notice = of(founding(), by, acceptance);
    return about(notice.as_of(seen(far, far, complete)), acceptance.id, rule::PAY_7);
  };
  CHECK(judged(accepts(until), offer()).front().outcome == outcome::satisfied);
  const auto late_one = judged(accepts(next_day), offer()).front();
  CHECK(late_one.outcome == outcome::violated);
  CHECK(late_one.measured == measure(next_day));
  CHECK(late_one.limit == measure(until));
  CHECK(judged(decree("yes", *partial_date::between(until, next_day), {award_acceptance{.grant = "g"}}), offer())
            .front()
            .missing == fact::acceptance_day);
  CHECK(judged(accepts(next_day), awarding({"g", "h"})).empty());
}

TEST_CASE("what is paid of an award that lapsed is to be recovered") {
  const auto paid =
      decree("paid", day<2020, 3, 1>, {payment{.grant = "g", .kind = payment_kind::advance, .amount = euros<4>}});
  const auto at = of(founding(), offer(), paid).as_of(seen(far, far, complete));
  CHECK(list(at.grant("g").to_recover()) == amounts{euros<4>});
}

TEST_CASE("an award that is corrected to a lapse awards nothing that could lapse, and asks of itself no reply") {
  const auto other = decree("other", day<2020, 2, 15>, {award{.grants = {{.name = "g", .award = euros<1>}}}});
  const auto corrected = decree("corrected", day<2020, 2, 20>,
                                {correction{.of = "other", .provision = 0, .now = award_lapse{"g", until}}});
  const auto notice = of(founding(), offer(), other, corrected, accepts(until));
  CHECK(standing_of(notice, seen(far, far, complete)) == stands{grant_standing::awarded});
  CHECK(standing_of(*notice.without("yes"), seen(far, far, complete)) == stands{grant_standing::lapsed});
}

TEST_CASE("what becomes of one grant costs the same, however many others of its act may lapse") {
  const auto many = [](int grants) {
    std::vector<std::string> names;
    for (int n = 0; n < grants; ++n) names.push_back(nth_id(1000 + n));
    auto made = awarding(names);
    std::vector<act> all = {founding()};
    for (const auto& name : names) {
      made.provisions.emplace_back(award_lapse{.grant = name, .until = until});
      all.push_back(decree("yes-" + name, until, {award_acceptance{.grant = name}}));
    }
    all.push_back(std::move(made));
    return *dossier::of(all);
  };
  const auto asked = [&](int grants, auto ask) {
    const auto notice = many(grants);
    const auto then = notice.as_of(seen(far, far));
    const auto grant = then.grant(nth_id(1000));
    return bytes_asked_for_by([&] { CHECK(ask(grant)); });
  };
  const auto stand = [](const grant_as_of& one) { return list(one.standing()) == stands{grant_standing::awarded}; };
  const auto end = [](const grant_as_of& one) { return list(one.end_of_activities()) == ends{old_end}; };
  const auto have = [](const grant_as_of& one) { return list(one.total()) == amounts{euros<10>}; };
  CHECK(asked(64, stand) == asked(512, stand));
  CHECK(asked(64, end) == asked(512, end));
  CHECK(asked(64, have) == asked(512, have));
  const auto audited = [&](int grants) {
    const auto notice = many(grants);
    return bytes_asked_for_by([&] { CHECK_FALSE(audit(notice, readings::documents()).empty()); });
  };
  CHECK(audited(256) < 3 * audited(128));
}

TEST_CASE("an acceptance is of the last award that stands by the act by which it lapses") {
  const auto awards = [](date on, std::string id, std::string name = "g") {
    return decree(std::move(id), on, {award{.grants = {{.name = std::move(name), .award = euros<10>}}}});
  };
  const auto first = awards(day<2020, 1, 2>, "first");
  const auto again = awards(day<2020, 2, 1>, "again");
  const auto lapses = decree("lapse", day<2020, 3, 1>, {award_lapse{.grant = "g", .until = until}});
  const auto no = [](provision says) { return decree("no", day<2020, 2, 15>, {std::move(says)}); };
  const auto standing = [](const auto&... acts) {
    return standing_of(of(founding(), acts...), seen(far, far, complete));
  };
  const auto accepted = accepts(day<2020, 1, 15>);
  CHECK(standing(first, again, lapses, accepted) == stands{grant_standing::lapsed});
  CHECK(standing(first, again, lapses, accepted, accepts(day<2020, 2, 1>, "anew")) == stands{grant_standing::awarded});
  // The second award does not stand, or is no award of that grant.
  CHECK(standing(first, again, lapses, accepted, no(annulment{"again", annulment_effect::ex_tunc})) ==
        stands{grant_standing::awarded});
  CHECK(standing(first, again, lapses, accepted,
                 no(annulment{.of = "again", .effect = annulment_effect::ex_tunc, .grants = {"g"}})) ==
        stands{grant_standing::awarded});
  const award to_h{.grants = {{.name = "h", .award = euros<10>}}};
  CHECK(standing(first, again, lapses, accepted, no(correction{"again", 0U, to_h})) == stands{grant_standing::awarded});
  auto waits = again;
  waits.control = control::required;
  CHECK(standing(first, waits, lapses, accepted) == stands{grant_standing::awarded});
  // What is awarded later asks nothing of who had accepted, and gives anew what had lapsed.
  CHECK(standing(first, lapses, accepts(day<2020, 3, 10>), awards(day<2020, 3, 20>, "later")) ==
        stands{grant_standing::awarded});
  CHECK(standing(first, lapses, awards(day<2020, 5, 20>, "later")) == stands{grant_standing::awarded});
}

TEST_CASE("an acceptance counts as it is corrected, and not once it is annulled; a day without end is not reached") {
  const auto standing = [](const auto&... acts) {
    return standing_of(of(founding(), offer(), acts...), seen(far, far, complete));
  };
  const auto no = [](provision says) { return decree("no", day<2020, 4, 15>, {std::move(says)}); };
  const auto of_h = decree("yes", day<2020, 3, 10>, {award_acceptance{.grant = "h"}});
  const auto yes = accepts(day<2020, 3, 10>);
  CHECK(standing(yes, no(annulment{"yes", annulment_effect::ex_tunc})) == stands{grant_standing::lapsed});
  CHECK(standing(yes, no(correction{"yes", 0U, award_acceptance{.grant = "h"}})) == stands{grant_standing::lapsed});
  CHECK(standing(of_h, no(correction{"yes", 0U, award_acceptance{.grant = "g"}})) == stands{grant_standing::awarded});
  CHECK(standing(no(correction{"award", 1U, award_lapse{.grant = "g", .until = date::max()}})) ==
        stands{grant_standing::awarded});
  // The act by which it lapses is annulled: from then on, or as if it had never been.
  for (const auto how : {annulment_effect::ex_nunc, annulment_effect::ex_tunc}) {
    const annulment of_it{.of = "award", .effect = how, .provision = 1U};
    CHECK(standing(no(of_it)) == stands{grant_standing::awarded});
    CHECK(standing_of(of(founding(), offer(), no(of_it)), seen(day<2020, 4, 14>, far, complete)) ==
          stands{how == annulment_effect::ex_nunc ? grant_standing::lapsed : grant_standing::awarded});
  }
}
