// SPDX-License-Identifier: BSL-1.0
// The findings that an office accepts, and the facts that would settle an answer, as text.
#include <avviso/avviso.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "files.hpp"

using namespace avviso;

namespace {

using list_of_accepted = std::vector<accepted_finding>;

// What is wrong, `problem@pointer` each.
std::string wrong_in_accepted(std::string_view text) {
  const auto read = from_json<list_of_accepted>(text);
  std::string all;
  for (const auto& one : read.errors()) {
    all += (all.empty() ? "" : " ") + std::string(name_of(one.problem)) + '@' + one.pointer;
  }
  return all;
}

}  // namespace

TEST_CASE("json: accepted findings are read as they are written") {
  const list_of_accepted all = {
      {.rule = rule::EXT_1, .outcome = outcome::violated, .of = "dd-21", .grant = "Lazio", .reason = "ratified"},
      {.rule = rule::ACT_1, .outcome = outcome::undetermined, .of = "dd-21", .grant = {}, .reason = "a page"}};
  const auto text = to_json(all);
  CHECK(on_one_line(text) ==
        R"([{"rule":"EXT_1","outcome":"violated","of":"dd-21","grant":"Lazio","reason":"ratified"},)"
        R"({"rule":"ACT_1","outcome":"undetermined","of":"dd-21","reason":"a page"}])");
  const auto read = from_json<list_of_accepted>(text);
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  CHECK(*read == all);
}

TEST_CASE("json: an entry that could accept nothing is refused") {
  CHECK(wrong_in_accepted(R"({})") == "type_wrong@");
  CHECK(wrong_in_accepted(R"([{"rule": "EXT_1", "outcome": "satisfied", "of": "a", "reason": "r"}])") ==
        "name_unknown@/0/outcome");
  CHECK(wrong_in_accepted(R"([{"rule": "EXT-1", "outcome": "violated", "of": "a", "reason": "r"}])") ==
        "name_unknown@/0/rule");
  CHECK(wrong_in_accepted(R"([{"rule": "EXT_1", "outcome": "violated", "reason": "r"}])") == "field_missing@/0/of");
  CHECK(wrong_in_accepted(R"([{"rule": "EXT_1", "outcome": "violated", "of": "a"}])") == "field_missing@/0/reason");
  CHECK(wrong_in_accepted(R"([{"rule": "EXT_1", "outcome": "violated", "of": "a", "reason": "r", "act": "a"}])") ==
        "field_unknown@/0/act");
}

TEST_CASE("json: each fact that would settle an answer, with what is then answered") {
  const std::vector<settling_fact> all = {{.which = fact::adhesion,
                                           .act = "dd-21",
                                           .grant = "Lazio",
                                           .values = {any_value(deadline_time(day<2021, 12, 31>)), not_stated}}};
  CHECK(on_one_line(to_json(all)) ==
        R"([{"which":"adhesion","act":"dd-21","grant":"Lazio","values":[{"date":"2021-12-31"},"not_stated"]}])");
}
