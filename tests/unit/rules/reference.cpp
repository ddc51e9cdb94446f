// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/references.hpp>

#include <doctest/doctest.h>

using namespace avviso;

TEST_CASE("REF-1: whatever an act refers to is on record") {
  const std::string_view on_record[] = {"dd-21", "Lazio", "Marche"};
  const std::string_view known[] = {"dd-21", "Lazio"};
  const std::string_view unknown[] = {"dd-21", "Lazzio"};
  CHECK(references_on_record(known, on_record) == finding{.rule = rule::REF_1, .outcome = outcome::satisfied});
  const auto missed = references_on_record(unknown, on_record);
  CHECK(missed.outcome == outcome::violated);
  CHECK(missed.measured == measure::count(1));
  CHECK(missed.limit == measure::count(2));
  CHECK(references_on_record({}, on_record).outcome == outcome::not_applicable);
  CHECK(references_on_record(known, {}).outcome == outcome::violated);
}

TEST_CASE("REF-2: an act that is on record twice is found") {
  CHECK(on_record_once(false) == finding{.rule = rule::REF_2, .outcome = outcome::satisfied});
  CHECK(on_record_once(true) == finding{.rule = rule::REF_2, .outcome = outcome::violated});
}

TEST_CASE("REF-3: an establishment of another number is found") {
  CHECK(establishes_this_notice(true) == finding{.rule = rule::REF_3, .outcome = outcome::satisfied});
  CHECK(establishes_this_notice(false) == finding{.rule = rule::REF_3, .outcome = outcome::violated});
}

TEST_CASE("REF-4: an adhesion to a list that is closed is found") {
  CHECK(adheres_to_an_open_list(true) == finding{.rule = rule::REF_4, .outcome = outcome::satisfied});
  CHECK(adheres_to_an_open_list(false) == finding{.rule = rule::REF_4, .outcome = outcome::violated});
}

TEST_CASE("REF-5: a CUP on another grant too is found, and only warns") {
  CHECK(bears_a_code_of_its_own(false) == finding{.rule = rule::REF_5, .outcome = outcome::satisfied});
  CHECK(bears_a_code_of_its_own(true) == finding{.rule = rule::REF_5, .outcome = outcome::violated});
  CHECK(severity_of(rule::REF_5) == severity::warning);
}

TEST_CASE("REF-6: an award of what the ranking rejected is found") {
  CHECK(awarded_as_ranked(false) == finding{.rule = rule::REF_6, .outcome = outcome::satisfied});
  CHECK(awarded_as_ranked(true) == finding{.rule = rule::REF_6, .outcome = outcome::violated});
  CHECK(severity_of(rule::REF_6) == severity::error);
}

TEST_CASE("REF-7: a grant that has ended and is named is found") {
  CHECK(names_a_running_grant(false) == finding{.rule = rule::REF_7, .outcome = outcome::satisfied});
  CHECK(names_a_running_grant(true) == finding{.rule = rule::REF_7, .outcome = outcome::violated});
}

TEST_CASE("REF-8: what takes away what is not there is found") {
  CHECK(takes_what_is_there(true) == finding{.rule = rule::REF_8, .outcome = outcome::satisfied});
  CHECK(takes_what_is_there(false) == finding{.rule = rule::REF_8, .outcome = outcome::violated});
}
