// SPDX-License-Identifier: BSL-1.0
#include <avviso/avviso.hpp>

#include <sstream>
#include <string>
#include <vector>

#include "files.hpp"

using namespace avviso;

namespace {

std::string listed(std::span<const json_error> all) {
  std::string list;
  for (const auto& one : all) {
    if (!list.empty()) list += ' ';
    list += std::string(name_of(one.problem)) + '@' + one.pointer;
  }
  return list;
}

struct row {
  std::string file;
  std::string problems;
};

std::vector<row> rows() {
  std::istringstream table(file("malformed.csv"));
  std::vector<row> all;
  for (std::string line; std::getline(table, line);) {
    const auto first = line.find(';');
    const auto second = line.find(';', first + 1);
    if (line.starts_with('#') || line.starts_with("file;")) continue;
    REQUIRE_MESSAGE(second != std::string::npos, line);
    all.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1)});
  }
  return all;
}

std::vector<json_error> wrong_with(std::string_view text) {
  const auto read = from_json<dossier>(text);
  CHECK(!read.has_value());
  return {read.errors().begin(), read.errors().end()};
}

std::string whole(std::string_view acts) { return R"({"avviso": 1, "acts": )" + std::string(acts) + "}"; }

}  // namespace

TEST_CASE("json: each malformed file is wrong where its row says, and nowhere else") {
  const auto all = rows();
  CHECK(all.size() >= 60);
  for (const auto& one : all) {
    CAPTURE(one.file);
    const auto read = from_json<dossier>(file("malformed/" + one.file));
    CHECK(!read.has_value());
    CHECK_MESSAGE(listed(read.errors()) == one.problems, in_words(read.errors()));
  }
}

TEST_CASE("json: an error says where, what was found and what was expected, in two languages") {
  const auto all =
      wrong_with(whole(R"([{"id": "a", "reference": {"kind": "note", "on": "2021-02-29"}, "control": "x"}])"));
  REQUIRE(all.size() == 2);
  CHECK(all[0].pointer == "/acts/0/reference/on");
  CHECK(all[0].found == R"("2021-02-29")");
  REQUIRE(all[0].why.has_value());
  CHECK(all[0].why->code == errc::day_out_of_range);
  CHECK(wording::text(all[0], language::english) ==
        "/acts/0/reference/on: \"2021-02-29\" is refused: a day from 1 to 28 is expected, not 29 (the form is "
        "YYYY-MM-DD | "
        "YYYY-MM | YYYY | YYYY-MM-DD/YYYY-MM-DD | YYYY-MM|YYYY-MM | --MM | unknown)");
  CHECK(all[1].found == R"("x")");
  CHECK(all[1].expected == "required | not_required | not_stated");
  CHECK(wording::text(all[1], language::italian) ==
        "/acts/0/control: \"x\" non è tra: required | not_required | not_stated");
}

TEST_CASE("json: the words of each problem") {
  const auto english = [](std::string_view text) { return in_words(wrong_with(text)); };
  CHECK(english("{\n  \"avviso\": 1,\n  \"acts\": [}") == "line 3, column 12: this is not JSON, at «}»\n");
  CHECK(english("{\"avviso\": 1, \"acts\": []") == "line 1, column 25: this is not JSON\n");
  CHECK(english(R"({"avviso": 3, "acts": []})") == "/avviso: 3 is out of range: 1 .. 2 is expected\n");
  CHECK(english(R"({"avviso": 1})") == "/acts: the field is missing: a list is expected\n");
  CHECK(english(R"({"avviso": 1, "acts": [], "x": {"y": 0}})") ==
        "/x: no such field; there are: avviso | defaults | source | acts | statements | extra\n");
  CHECK(english(R"({"avviso": 1, "acts": [], "acts": []})") == "/acts: the key is given twice\n");
  CHECK(english("7") == "the whole: an object is expected, not 7\n");
  CHECK(english(whole(R"([{"id": "a", "reference": {"kind": "note", "on": "2021-03-01/2021-03-31"}}])")) ==
        "/acts/0/reference/on: \"2021-03-01/2021-03-31\" is to be written «2021-03»\n");
  CHECK(english(whole(R"([{"id": "a", "reference": {"kind": "note", "on": "2021"}, "subject_to": ["a"]}])")) ==
        "/acts/0: {…} is refused: the act «a» bears on itself: acts annul, correct or condition each other in a "
        "circle\n");
}

TEST_CASE("json: text that is not JSON is wrong at a byte, a line and a column") {
  const auto at = [](std::string_view text) {
    const auto all = wrong_with(text);
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].problem == json_problem::not_json);
    REQUIRE(all[0].at.has_value());
    return *all[0].at;
  };
  CHECK(at("") == text_place{.byte = 0, .line = 1, .column = 1});
  CHECK(at("\n\n x") == text_place{.byte = 3, .line = 3, .column = 2});
  CHECK(at("{\"avviso\": 1,\n\"acts\": nil}") == text_place{.byte = 23, .line = 2, .column = 10});
  CHECK(at("[]]") == text_place{.byte = 2, .line = 1, .column = 3});
  CHECK(at("\"\xff\"").byte == 1);
}

TEST_CASE("json: what is found is quoted short, whole characters, and never opened") {
  const auto found = [](const std::string& control) {
    const auto all =
        wrong_with(whole(R"([{"id": "a", "reference": {"kind": "note", "on": "2021"}, "control": )" + control + "}]"));
    REQUIRE(all.size() == 1);
    return all[0].found;
  };
  CHECK(found("null") == "null");
  CHECK(found("1.50") == "1.50");
  CHECK(found("[]") == "[]");
  CHECK(found(R"({"a": [1, 2]})") == "{…}");
  std::string accents;
  for (int i = 0; i < 40; ++i) accents += "è";
  CHECK(found('"' + accents + '"') == '"' + accents.substr(0, 60) + "\"…");
}

TEST_CASE("json: nothing that was read in part comes back") {
  const auto read = from_json<act>(R"({"id": "a", "reference": {"kind": "note", "on": "2021"}, "x": 1})");
  CHECK(!read.has_value());
  CHECK(read.errors().size() == 1);
  CHECK(!from_json<act>(R"({"id": "", "reference": {"kind": "note", "on": "2021"}})").has_value());
}
