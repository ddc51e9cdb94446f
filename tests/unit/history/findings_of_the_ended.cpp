// SPDX-License-Identifier: BSL-1.0
// Acts that name a grant which has ended: they do nothing for it, and a finding says so. S4.
#include <doctest/doctest.h>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

const date ended_on = day<2020, 6, 1>;

dossier ended_by(provision ends, provision then, date on = day<2021, 2, 1>) {
  return of(founding(), awarding({"g", "h"}), decree("end", ended_on, {std::move(ends)}),
            decree("x", on, {std::move(then)}));
}
std::vector<outcome> said(const dossier& notice) { return outcomes(notice.as_of(late), "x", rule::REF_7); }

std::vector<provision> naming(const std::vector<std::string>& grants) {
  const auto whom = reach::only(grants);
  std::vector<provision> all = {to(new_end, whom),
                                enlargement{.target = top_up_target::each_grant, .by = units::of(5), .reach = whom},
                                grant_suspension{whom}, grant_resumption{whom}, closing{whom}};
  return all;
}
std::vector<provision> of_one(const std::string& grant) {
  return {agreement_signing{grant}, start_of_activities{grant},
          partner_change{grant, joining{{.who = {"Coop"}, .role = partner_role::partner}}},
          adhesion{grant, "award", election::time}, decline{grant, "award"}};
}

}  // namespace

TEST_CASE("REF-7 of a dossier: whatever names a grant that was given up, taken back or closed") {
  const provision ends[] = {waiver{{"g"}}, revocation{{"g"}}, closing{reach::only({"g"})},
                            closing{reach::every_grant()}};
  for (const auto& end : ends) {
    for (const auto& says : naming({"g"})) CHECK(said(ended_by(end, says)) == list_of{outcome::violated});
    for (const auto& says : of_one("g")) CHECK(said(ended_by(end, says)) == list_of{outcome::violated});
  }
  const auto notice = ended_by(waiver{{"g"}}, to(new_end, reach::only({"g", "h"})));
  const auto says = only(notice, "x", rule::REF_7);
  CHECK(wording::text(says, notice, language::english).find(", g: REF-7 violated") != std::string::npos);
}

TEST_CASE("REF-7 of a dossier: not of who runs or stands still, is reached and not named, or ends later") {
  for (const auto& says : naming({"h"})) CHECK(said(ended_by(waiver{{"g"}}, says)).empty());
  for (const auto& says : of_one("h")) CHECK(said(ended_by(waiver{{"g"}}, says)).empty());
  for (const auto& says : naming({"g"})) {
    CHECK(said(ended_by(grant_suspension{reach::only({"g"})}, says)).empty());
    CHECK(said(ended_by(waiver{{"g"}}, says, day<2020, 5, 1>)).empty());
    CHECK(said(ended_by(annulment{"nothing", annulment_effect::ex_nunc}, says)).empty());
  }
  for (const auto& whom : {reach::every_grant(), reach::adhering(), reach::no_grant()})
    CHECK(said(ended_by(waiver{{"g"}}, to(new_end, whom))).empty());
  CHECK(said(ended_by(waiver{{"g"}}, to(new_end, reach::only({"nobody"})))).empty());
}

TEST_CASE("REF-7 of a dossier: of money TOP-8 says so, of a second end TOP-6; an award begins anew") {
  const top_up more{.target = top_up_target::each_grant, .amount = euros<1>, .reach = reach::only({"g"})};
  const auto paid = ended_by(revocation{{"g"}}, more);
  CHECK(said(paid).empty());
  CHECK(only(paid, "x", rule::TOP_8).outcome == outcome::violated);
  const auto twice = ended_by(revocation{{"g"}}, waiver{{"g"}});
  CHECK(said(twice).empty());
  CHECK(only(twice, "x", rule::TOP_6).outcome == outcome::violated);
  CHECK(said(ended_by(revocation{{"g"}}, award{.grants = {{.name = "g", .award = euros<1>}}})).empty());
}

TEST_CASE("REF-7 of a dossier: undetermined, where nobody knows which came first") {
  const auto june = *partial_date::month(2020, 6);
  const auto notice = of(founding(), awarding({"g"}), decree("end", june, {waiver{{"g"}}}),
                         decree("x", june, {agreement_signing{"g"}}));
  CHECK(only(notice, "x", rule::REF_7).missing == fact::adoption_day);
}
