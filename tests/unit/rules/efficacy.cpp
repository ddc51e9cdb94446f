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
constexpr readings adopted_counts = readings::documents();
constexpr readings strictly = readings::complete_register();
const registration on_13_april{.number = "757", .on = day<2018, 4, 13>};
}  // namespace

TEST_CASE("an act subject to control has effect from its registration") {
  const auto prima = adopted(control::required, on_13_april);
  const auto has = effect_of(prima, true, adopted_counts);
  CHECK(has.ground == efficacy_ground::registration);
  CHECK(has.since == stated<partial_date>(day<2018, 4, 13>));
  // As known before the registration, it has none: under either reading.
  for (const auto& reading : {adopted_counts, strictly}) {
    CHECK(effect_of(prima, false, reading).since == not_stated);
    CHECK(effect_of(prima, false, reading).ground == efficacy_ground::awaits_registration);
  }
}

TEST_CASE("an act not subject to control has effect from its adoption") {
  const auto has = effect_of(adopted(control::not_required), false, strictly);
  CHECK(has.ground == efficacy_ground::adoption);
}

TEST_CASE("where no document says, the reading decides") {
  const auto silent = adopted(control::not_stated);
  CHECK(effect_of(silent, false, adopted_counts).ground == efficacy_ground::read_from_adoption);
  CHECK(effect_of(silent, false, adopted_counts).since == stated<partial_date>(silent.reference.on));
  CHECK(effect_of(silent, false, strictly).since == not_stated);
  // Whoever registered it subjected it to control.
  CHECK(effect_of(adopted(control::not_stated, on_13_april), true, adopted_counts).ground ==
        efficacy_ground::registration);
}

TEST_CASE("a stated day of effect goes before all") {
  const auto given = adopted(control::not_stated, not_stated, partial_date(day<2018, 5, 1>));
  CHECK(effect_of(given, false, strictly).ground == efficacy_ground::stated_day);
}

TEST_CASE("registration works back to the adoption, where it is so read") {
  auto how = adopted_counts;
  how.registration = registration_effect::ex_tunc;
  const auto prima = adopted(control::required, on_13_april);
  CHECK(effect_of(prima, true, how).ground == efficacy_ground::registration_ex_tunc);
  CHECK(effect_of(prima, true, how).since == stated<partial_date>(day<2018, 3, 20>));
  CHECK(effect_of(prima, false, how).since == not_stated);  // not before it is registered
}

TEST_CASE("publication is waited for where it is a condition") {
  auto prima = adopted(control::required, on_13_april);
  prima.publicity = publicity::condition_of_effect;
  CHECK(effect_of(prima, true, strictly) == effect{efficacy_ground::awaits_publication, not_stated});
  prima.published = partial_date(day<2018, 4, 16>);
  CHECK(effect_of(prima, true, strictly) == effect{efficacy_ground::publication, partial_date(day<2018, 4, 16>)});
  prima.published = partial_date(day<2018, 4, 10>);  // before it was registered
  CHECK(effect_of(prima, true, strictly) == effect{efficacy_ground::registration, partial_date(day<2018, 4, 13>)});
  prima.published = day_between<2018, 4, 10, 2018, 4, 16>;  // perhaps before, perhaps after
  CHECK(effect_of(prima, true, strictly).since == stated<partial_date>(day_between<2018, 4, 13, 2018, 4, 16>));
  prima.publicity = publicity::not_stated;
  CHECK(effect_of(prima, true, strictly).ground == efficacy_ground::registration);
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
  // Registered on some day of April: it is that day that nobody states.
  const auto registered_in_april = [](const stated<partial_date>& since) {
    const registration some_day{.number = "757", .on = *partial_date::month(2018, 4)};
    return registered_first(adopted(control::required, some_day, since), true);
  };
  CHECK(registered_in_april(not_stated).outcome == outcome::satisfied);
  CHECK(registered_in_april(partial_date(day<2018, 3, 31>)).outcome == outcome::violated);
  CHECK(registered_in_april(partial_date(day<2018, 4, 29>)).missing == fact::registration);
  CHECK(registered_in_april(partial_date(day<2018, 4, 30>)).outcome == outcome::satisfied);
  CHECK(registered_in_april(day_between<2018, 4, 29, 2018, 4, 30>).missing == fact::effective_day);
}

TEST_CASE("of two days, each known in part, the later is one of those that either may be") {
  const auto april = *partial_date::month(2018, 4);
  const auto effective = [](const partial_date& published, const partial_date& stated_day) {
    act one = adopted(control::not_required, not_stated, stated_day);
    one.publicity = publicity::condition_of_effect;
    one.published = published;
    return effect_of(one, true, strictly);
  };
  CHECK(effective(april, day<2018, 3, 31>).since == stated<partial_date>(april));
  CHECK(effective(april, day<2018, 4, 30>).since == stated<partial_date>(day<2018, 4, 30>));
  CHECK(effective(april, day<2018, 4, 10>).since == stated<partial_date>(day_between<2018, 4, 10, 2018, 4, 30>));
  CHECK(effective(april, day_between<2018, 3, 20, 2018, 5, 10>).since ==
        stated<partial_date>(day_between<2018, 4, 1, 2018, 5, 10>));
  CHECK(effective(day_between<2018, 3, 20, 2018, 5, 10>, april).since ==
        stated<partial_date>(day_between<2018, 4, 1, 2018, 5, 10>));
}

TEST_CASE("EFF-2: no act is registered before it is adopted") {
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
  // Of days known in part, those that are nearest.
  const auto in_march = registered(day_between<2018, 2, 10, 2018, 2, 20>, *partial_date::month(2018, 3));
  CHECK(in_march.measured == measure(day<2018, 3, 1>));
  CHECK(in_march.limit == measure(day<2018, 2, 20>));
  const auto in_january = registered(day_between<2018, 2, 10, 2018, 2, 20>, *partial_date::month(2018, 1));
  CHECK(in_january.measured == measure(day<2018, 1, 31>));
  CHECK(in_january.limit == measure(day<2018, 2, 10>));
  CHECK(registered(adoption, not_stated).outcome == outcome::not_applicable);
  CHECK(registered(adoption, *partial_date::month(2018, 3)).missing == fact::registration);
  CHECK(registered(*partial_date::month(2018, 3), adoption).missing == fact::adoption_day);
  CHECK(registered(*partial_date::month(2018, 3), *partial_date::month(2018, 4)).outcome == outcome::satisfied);
}
