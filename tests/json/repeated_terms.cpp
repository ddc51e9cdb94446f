// SPDX-License-Identifier: BSL-1.0
// What a reader says of a term that is set twice, of a line that is in no notice, and of a number that is none.
#include <avviso/avviso.hpp>
#include <avviso/json.hpp>

#include <string>
#include <vector>

#include "files.hpp"

using namespace avviso;

namespace repeated_terms {

std::string founded(const std::string& members) {
  return R"({"avviso": 1, "acts": [{"id": "a", "reference": {"kind": "decree", "on": "2021-03-19"}, "provisions": )"
         R"([{"provision": "establishment", "notice": {"number": "1", "title": "Avviso", )" +
         members + "}}]}]}";
}

constexpr const char* counted =
    R"("length": "60d", "regime": "italian_civil", "from": {"deadline": {"which": "final_report"}})";

// The only complaint about a text.
json_error complaint(const std::string& text) {
  const auto read = from_json<dossier>(text);
  REQUIRE(read.errors().size() == 1);
  return read.errors()[0];
}

TEST_CASE("json: a term that is set on a day is not set between two too, nor counted from another") {
  const auto between = complaint(
      founded(R"("deadlines": {"activities_end": "2021-06-30"}, "deadlines_between": [{"which": "final_report", "on": )"
              R"("2021-09-05/2021-09-30"}, {"which": "activities_end", "on": "2021-04-05/2021-05-31"}])"));
  CHECK(between.pointer == "/acts/0/provisions/0/notice/deadlines_between/1/which");
  REQUIRE(between.why);
  CHECK(between.why->code == errc::name_repeated);
  CHECK(between.why->found == inline_text<31>("activities_end"));
  const auto named = complaint(founded(R"("named_deadlines": [{"name": "azioni", "on": "2021-06-30"}], )"
                                       R"("dependent_deadlines": [{"which": {"name": "azioni"}, )" +
                                       std::string(counted) + "}]"));
  CHECK(named.pointer == "/acts/0/provisions/0/notice/dependent_deadlines/0/which");
  REQUIRE(named.why);
  CHECK(named.why->code == errc::name_repeated);
  CHECK(named.why->found == inline_text<31>("azioni"));
  CHECK(from_json<dossier>(founded(R"("deadlines": {"activities_end": "2021-06-30"}, "deadlines_between": )"
                                   R"([{"which": "final_report", "on": "2021-09-05/2021-09-30"}])"))
            .has_value());
}

TEST_CASE("json: a finding of a line that the notice does not have is refused where it names it") {
  const auto of = *dossier::of(
      act{.id = "a",
          .reference = directorial_decree("1", day<2021, 3, 19>),
          .provisions = {establishment{{.number = "1", .title = "Avviso", .lines = {{.name = "Lotto 1"}}}}}});
  finding found = does_not_apply(rule::LIN_1);
  found.line = 0;
  auto text = to_json(std::vector<finding>{found}, of);
  const auto read = from_json<std::vector<finding>>(text, of);
  REQUIRE(read.has_value());
  CHECK(read->front().line == 0U);
  text.replace(text.find("Lotto 1"), 7, "Lotto 2");
  const auto refused = from_json<std::vector<finding>>(text, of);
  REQUIRE(refused.errors().size() == 1);
  const auto& wrong = refused.errors()[0];
  CHECK(wrong.pointer == "/0/line");
  REQUIRE(wrong.why);
  CHECK(wrong.why->code == errc::no_such_line);
  CHECK(wrong.why->found == inline_text<31>("Lotto 2"));
}

TEST_CASE("json: a number beyond what any number holds is out of range where it stands") {
  const auto wrong = complaint(R"({"avviso": 1e999, "acts": []})");
  CHECK(wrong.problem == json_problem::number_out_of_range);
  CHECK(wrong.pointer == "/avviso");
  CHECK(wording::english(wrong) ==
        "/avviso: 1e999 is out of range: -9223372036854775808 .. 9223372036854775807 is expected");
  CHECK(wording::italian(wrong) ==
        "/avviso: 1e999 è fuori intervallo: è atteso -9223372036854775808 .. 9223372036854775807");
}

TEST_CASE("json: a place in a text is spelled by its line and column") {
  CHECK(spelled(text_place{.byte = 12, .line = 2, .column = 5}) == "line 2, column 5");
}

}  // namespace repeated_terms
