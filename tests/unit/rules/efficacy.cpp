// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/efficacy.hpp>

#include <doctest/doctest.h>

using namespace avviso;

namespace {
act adopted(control how, stated<registration> registered = not_stated, stated<partial_date> effective = not_stated) {
  return {.id = "a",
          .reference = directorial_decree(not_stated, day<2018, 3, 20>),
          .control = how,
          .registration = registered,
          .effective = effective};
}
const registration on_13_april{.number = "757", .on = day<2018, 4, 13>};
}  // namespace

TEST_CASE("an act subject to control has effect from its registration") {
  const auto prima = adopted(control::required, on_13_april);
  const auto has = effect_of(prima, true, efficacy::from_adoption);
  CHECK(has.ground == efficacy_ground::registration);
  REQUIRE(has.since != nullptr);
  CHECK(*has.since == partial_date(day<2018, 4, 13>));
  // As known before the registration, it has none: under either reading.
  for (const auto reading : {efficacy::from_adoption, efficacy::strict}) {
    CHECK(effect_of(prima, false, reading).since == nullptr);
    CHECK(effect_of(prima, false, reading).ground == efficacy_ground::awaits_registration);
  }
}

TEST_CASE("an act not subject to control has effect from its adoption") {
  const auto has = effect_of(adopted(control::not_required), false, efficacy::strict);
  CHECK(has.ground == efficacy_ground::adoption);
}

TEST_CASE("where no document says, the reading decides") {
  const auto silent = adopted(control::not_stated);
  CHECK(effect_of(silent, false, efficacy::from_adoption).ground == efficacy_ground::read_from_adoption);
  CHECK(*effect_of(silent, false, efficacy::from_adoption).since == silent.reference.on);
  CHECK(effect_of(silent, false, efficacy::strict).since == nullptr);
  // Whoever registered it subjected it to control.
  CHECK(effect_of(adopted(control::not_stated, on_13_april), true, efficacy::from_adoption).ground ==
        efficacy_ground::registration);
}

TEST_CASE("a stated day of effect goes before all") {
  const auto given = adopted(control::not_stated, not_stated, partial_date(day<2018, 5, 1>));
  CHECK(effect_of(given, false, efficacy::strict).ground == efficacy_ground::stated_day);
}

TEST_CASE("EFF-1: no effect before registration where control applies") {
  CHECK(registered_first(adopted(control::required, on_13_april), true).outcome == outcome::satisfied);
  CHECK(registered_first(adopted(control::required, on_13_april), false).missing == fact::registration);
  CHECK(registered_first(adopted(control::required), true).missing == fact::registration);
  CHECK(registered_first(adopted(control::not_stated), true).missing == fact::registration);
  CHECK(registered_first(adopted(control::not_required), true).outcome == outcome::not_applicable);
  const auto effective = [](partial_date day) {
    return registered_first(adopted(control::required, on_13_april, day), true);
  };
  CHECK(effective(day<2018, 4, 12>).outcome == outcome::violated);
  CHECK(effective(day<2018, 4, 13>).outcome == outcome::satisfied);
  CHECK(effective(day<2018, 5, 1>).outcome == outcome::satisfied);
  CHECK(effective(*partial_date::month(2018, 4)).missing == fact::effective_day);
}

TEST_CASE("EFF-2: an act is registered on the day of its adoption or later") {
  const auto registered = [](const partial_date& adopted, stated<partial_date> on) {
    return registered_after_adoption(adopted, on);
  };
  const partial_date adoption = day<2018, 3, 20>;
  CHECK(registered(adoption, partial_date(day<2018, 4, 13>)).outcome == outcome::satisfied);
  CHECK(registered(adoption, adoption).outcome == outcome::satisfied);
  const auto before = registered(adoption, partial_date(day<2018, 3, 19>));
  CHECK(before.outcome == outcome::violated);
  CHECK(before.measured == measure(day<2018, 3, 19>));
  CHECK(before.limit == measure(day<2018, 3, 20>));
  CHECK(registered(adoption, not_stated).outcome == outcome::not_applicable);
  CHECK(registered(adoption, *partial_date::month(2018, 3)).missing == fact::registration);
  CHECK(registered(*partial_date::month(2018, 3), adoption).missing == fact::adoption_day);
  CHECK(registered(*partial_date::month(2018, 3), *partial_date::month(2018, 4)).outcome == outcome::satisfied);
}
