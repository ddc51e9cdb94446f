// SPDX-License-Identifier: BSL-1.0
// Lines of a notice, and what is for one of them, in JSON.
#include <avviso/avviso.hpp>
#include <avviso/json.hpp>

#include <doctest/doctest.h>

#include <string>

#include "files.hpp"

using namespace avviso;

namespace {

std::string act_with_lines(const std::string& says) {
  return R"({"id": "a", "reference": {"kind": "decree", "on": "2021"}, "provisions": [)" + says + "]}";
}
std::string founding(const std::string& lines) {
  return act_with_lines(R"({"provision": "establishment", "notice": {"number": "1", "title": "x", )" + lines + "}}");
}
std::string moved_for(const std::string& whom) {
  return act_with_lines(R"({"provision": "grant_suspension", "reach": )" + whom + "}");
}
act read(const std::string& text) {
  const auto given = from_json<act>(text);
  REQUIRE_MESSAGE(given.has_value(), in_words(given.errors()));
  const auto again = from_json<act>(to_json(*given));
  REQUIRE_MESSAGE(again.has_value(), in_words(again.errors()));
  CHECK(*again == *given);
  return *given;
}
const notice& notice_in(const act& one) { return std::get<establishment>(one.provisions[0]).notice; }
std::string wrong(const std::string& text) {
  const auto given = from_json<act>(text);
  REQUIRE_FALSE(given.has_value());
  return given.errors().front().pointer;
}

}  // namespace

TEST_CASE("json: a line is its name, or an object that says more") {
  const auto one = read(founding(R"("lines": ["A", {"name": "B", "title": "Second", "applicants": ["Regions"],
      "endowment": "40.00", "units": 4, "deadlines": {"applications_close": "2021-03-31"},
      "named_deadlines": [{"name": "review", "on": "2021-05-01"}]}])"));
  const std::vector<notice_line> lines = {{.name = "A"},
                                          {.name = "B",
                                           .title = "Second",
                                           .applicants = {"Regions"},
                                           .endowment = euros<40>,
                                           .units = units::of(4),
                                           .deadlines = {{deadline_kind::applications_close, day<2021, 3, 31>}},
                                           .named_deadlines = {{"review", day<2021, 5, 1>}}}};
  CHECK(notice_in(one).lines == lines);
  CHECK(to_json(one).find(R"("lines": [
          "A",)") != std::string::npos);
}

TEST_CASE("json: lines of activity, as they were called before, are lines of which nothing else is stated") {
  const auto before = read(founding(R"("activity_lines": ["A", "B"])"));
  CHECK(before == read(founding(R"("lines": ["A", "B"])")));
  CHECK(wrong(founding(R"("lines": ["A"], "activity_lines": ["A"])")) == "/provisions/0/notice/activity_lines");
}

TEST_CASE("json: what is wrong with a line") {
  CHECK(wrong(founding(R"("lines": ["A", "a"])")) == "/provisions/0/notice/lines/1");
  CHECK(wrong(founding(R"("lines": [1])")) == "/provisions/0/notice/lines/0");
  CHECK(wrong(founding(R"("lines": [{"title": "B"}])")) == "/provisions/0/notice/lines/0/name");
  CHECK(wrong(founding(R"("lines": [{"name": "B", "endowment": "-1.00"}])")) ==
        "/provisions/0/notice/lines/0/endowment");
  CHECK(wrong(founding(R"("lines": [{"name": "B", "fund": "x"}])")) == "/provisions/0/notice/lines/0/fund");
}

TEST_CASE("json: whom a provision for one line reaches") {
  const auto reach_in = [](const act& one) { return std::get<grant_suspension>(one.provisions[0]).reach; };
  CHECK(reach_in(read(moved_for(R"({"line": "A", "whom": "every_grant"})"))) == reach::every_grant_of("A"));
  CHECK(reach_in(read(moved_for(R"({"line": "A", "whom": "adhering"})"))) == reach::adhering_of("A"));
  CHECK(reach_in(read(moved_for(R"({"line": "A", "whom": "no_grant"})"))) == reach::no_grant_of("A"));
  CHECK(wrong(moved_for(R"({"line": "A"})")) == "/provisions/0/reach/whom");
  CHECK(wrong(moved_for(R"({"whom": "every_grant"})")) == "/provisions/0/reach/line");
  CHECK(wrong(moved_for(R"({"line": "A", "whom": "listed"})")) == "/provisions/0/reach/whom");
  CHECK(wrong(moved_for(R"({"line": " ", "whom": "adhering"})")) == "/provisions/0/reach/line");
  CHECK(wrong(moved_for(R"({"line": "A", "whom": "adhering", "grants": []})")) == "/provisions/0/reach/grants");
}

TEST_CASE("json: a window, a ranking and a grant of a line; a question of one") {
  const auto one = read(act_with_lines(R"({"provision": "window_opening", "opens": "2021-01-01", "line": "A"},
      {"provision": "ranking", "line": "B"}, {"provision": "award", "grants": [{"name": "g", "line": "A"}]})"));
  CHECK(std::get<window_opening>(one.provisions[0]).line == "A");
  CHECK(std::get<ranking>(one.provisions[1]).line == "B");
  CHECK(std::get<award>(one.provisions[2]).grants[0].line == stated<std::string>("A"));
  const question asked{.field = field::endowment, .line = "A"};
  CHECK(on_one_line(to_json(asked)) == R"({"field":"endowment","line":"A"})");
  CHECK(*from_json<question>(to_json(asked)) == asked);
  CHECK_FALSE(from_json<question>(R"({"field": "award", "grant": "g", "line": "A"})").has_value());
  CHECK_FALSE(from_json<question>(R"({"field": "units", "grant": "g", "line": "A"})").has_value());
}

TEST_CASE("json: an answer and a finding about a line name it") {
  auto founds = read(founding(R"("lines": [{"name": "A", "endowment": "1.00"}, {"name": "B", "endowment": "5.00"}])"));
  auto awards =
      read(act_with_lines(R"({"provision": "award", "grants": [{"name": "g", "line": "A", "award": "2.00"}]})"));
  awards.id = "b";
  founds.reference.on = day<2021, 1, 1>;
  awards.reference.on = day<2021, 2, 1>;
  founds.control = awards.control = control::not_required;
  const auto notice = dossier::of(founds, awards);
  REQUIRE(notice);
  const auto at = notice->as_of({day<2022, 1, 1>, day<2022, 1, 1>, readings::documents()});
  const auto given = at.ask({.field = field::unallocated, .line = "A"});
  REQUIRE(given);
  const auto text = to_json(*given, *notice);
  REQUIRE(text);
  CHECK(text->find(R"("line": "A")") != std::string::npos);
  const auto findings = at.findings();
  const auto said = to_json(findings, *notice);
  const auto back = from_json<std::vector<finding>>(said, *notice);
  REQUIRE_MESSAGE(back.has_value(), in_words(back.errors()));
  CHECK(*back == findings);
  CHECK(said.find(R"("line": "A")") != std::string::npos);
}
