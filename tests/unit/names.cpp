// SPDX-License-Identifier: BSL-1.0
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

using namespace avviso;

TEST_CASE("enumerators have the names that their declarations give them") {
  CHECK(name_of(outcome::not_applicable) == "not_applicable");
  CHECK(name_of(rule::EXT_1) == "EXT_1");
  CHECK(name_of(errc::act_id_repeated) == "act_id_repeated");
  CHECK(name_of(reach::kind::listed) == "listed");
  CHECK(name_of(not_stated) == "not_stated");
}

TEST_CASE("all names are listed by number, up to the last") {
  const auto outcomes = names_of<outcome>();
  CHECK(std::vector<std::string_view>(outcomes.begin(), outcomes.end()) ==
        std::vector<std::string_view>{"satisfied", "violated", "not_applicable", "undetermined"});
  CHECK(names_of<weekday>().size() == 8);
  CHECK(names_of<weekday>().front().empty());
  CHECK(names_of<weekday>().back() == "sunday");
}

TEST_CASE("a number without an enumerator has no name") {
  CHECK(name_of(house_fact<0>).empty());
  CHECK(name_of(house_rule<7>).empty());
  CHECK(name_of(rule{100}).empty());
}

TEST_CASE("every rule of the rulebook is named as its id, with an underscore") {
  for (const auto& row : rulebook()) {
    std::string id(row.id);
    id.replace(id.find('-'), 1, "_");
    CHECK(name_of(row.rule) == id);
  }
}
