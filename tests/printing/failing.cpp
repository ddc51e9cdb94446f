// SPDX-License-Identifier: BSL-1.0
// Checks that fail, to see what they print; the golden text is failing.txt.
#include <avviso/avviso.hpp>

using namespace avviso;

namespace {

const adhesion lazio{.grant = "Lazio", .to = "dd-21", .elects = election::time};
const extension to_june{.which = deadline_kind::activities_end, .to = day<2022, 6, 30>, .reach = reach::adhering()};
const act dd_21{.id = "dd-21", .reference = directorial_decree("21", day<2021, 3, 19>), .provisions = {to_june}};
const award awards{.grants = {{.name = "Lazio", .deadlines = {{deadline_kind::activities_end, day<2021, 12, 31>}}}}};

answer<deadline_time> end_of_lazio() {
  const act adhered{.id = "yes",
                    .reference = {.kind = act_kind::adhesion, .on = day_between<2021, 3, 19, 2021, 12, 31>},
                    .provisions = {lazio}};
  const act first{.id = "dd-1", .reference = directorial_decree("1", day<2020, 6, 17>), .provisions = {awards}};
  const auto acts = dossier::of(first, dd_21, adhered);
  return *acts->as_of({day<2021, 12, 30>, day<2022, 6, 30>, readings::documents()}).grant("Lazio").end_of_activities();
}

}  // namespace

// Answers have no ==; and `told` has no spelling.
struct told {
  bool so;
};
template <class T>
bool operator==(const answer<T>& given, told what) {
  return given.candidates().empty() == what.so;
}

TEST_CASE("values") {
  CHECK(day<2022, 6, 30> == day<2022, 6, 29>);
  CHECK(partial_date(day<2021, 3, 19>) == day_between<2021, 3, 19, 2021, 12, 31>);
  CHECK(euros<15'095'804, 23> == euros<0>);
  CHECK(ratio::make(6, 10) == ratio::make(1, 0));
  CHECK(stated<euro>(euros<3>) == not_stated);
  CHECK(*cup::parse("F84D18000300006") == *cup::parse("F84D18000300007"));
  CHECK(date::parse("2022-06-31") == date::parse("2022-06-30"));
  CHECK(rule::EXT_1 == rule::EXT_2);
  CHECK(outcome::violated == outcome::not_applicable);
  CHECK(std::optional<date>() == day<2022, 6, 30>);
  CHECK(std::vector{territory::lazio} == std::vector{territory::marche, territory::lazio});
}

TEST_CASE("findings, answers and acts") {
  CHECK(living_term(day<2022, 1, 15>, day<2021, 12, 31>) == does_not_apply(rule::EXT_1));
  CHECK(end_of_lazio() == told{true});
  CHECK(dd_21 == act{.id = "dd-21", .reference = dd_21.reference});
  CHECK(provision(lazio) == provision(annulment{"dd-21", annulment_effect::ex_tunc}));
}

TEST_CASE("what is no value of avviso's") {
  CHECK(std::string("Lazio") == "Marche");
  CHECK(2 == 3);
  INFO("on ", day<2022, 6, 30>);
  CHECK(true == false);
}
