// SPDX-License-Identifier: BSL-1.0
#include <avviso/avviso.hpp>

#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "files.hpp"

using namespace avviso;

namespace {

std::string repeated(std::string_view part, std::size_t times, std::string_view between = "") {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all.append(i > 0 ? between : "").append(part);
  return all;
}

// Whether it is one limit that stops the reading, and which.
bool exceeds(std::string_view text, std::size_t limit) {
  const auto read = from_json<dossier>(text);
  return !read && read.errors().size() == 1 && read.errors()[0].problem == json_problem::limit_exceeded &&
         read.errors()[0].expected == std::to_string(limit);
}

std::string with_title(std::string_view title) {
  return R"({"avviso": 1, "acts": [{"id": "a", "reference": {"kind": "notice", "on": "2018"}, "provisions": [
      {"provision": "establishment", "notice": {"number": "2/2018", "title": ")" +
         std::string(title) + R"("}}]}]})";
}

std::string with_ids(const std::string& ids) {
  return R"({"avviso": 1, "acts": [{"id": "a", "reference": {"kind": "notice", "on": "2018"}, "subject_to": [)" + ids +
         "]}]}";
}

}  // namespace

TEST_CASE("json limits: bytes of the whole") {
  const std::string nothing = R"({"avviso": 1, "acts": []})";
  CHECK(from_json<dossier>(nothing + repeated(" ", 20'000'000)).has_value());
  // Pages of zeros, which no system provides until they are read: a zero is not JSON.
  const std::unique_ptr<void, void (*)(void*)> zeros(std::calloc(json_limits::bytes + 1, 1), std::free);
  REQUIRE(zeros != nullptr);
  const std::string_view text(static_cast<const char*>(zeros.get()), json_limits::bytes + 1);
  CHECK(exceeds(text, json_limits::bytes));
  CHECK(!exceeds(text.substr(1), json_limits::bytes));
}

TEST_CASE("json limits: depth") {
  const auto nested = [](std::size_t depth) { return repeated("[", depth) + repeated("]", depth); };
  CHECK(!exceeds(nested(json_limits::depth), json_limits::depth));
  CHECK(exceeds(nested(json_limits::depth + 1), json_limits::depth));
  CHECK(exceeds(repeated("[", 1'000'000), json_limits::depth));
  CHECK(exceeds(repeated(R"({"a":)", 1'000'000), json_limits::depth));
}

TEST_CASE("json limits: elements of one list") {
  CHECK(from_json<dossier>(with_ids(repeated("\"b\"", json_limits::list, ","))).has_value());
  CHECK(exceeds(with_ids(repeated("\"b\"", json_limits::list + 1, ",")), json_limits::list));
}

TEST_CASE("json limits: acts") {
  std::string acts;
  for (std::size_t i = 0; i < 20'000; ++i) {
    acts +=
        (i > 0 ? "," : "") + (R"({"id": ")" + std::to_string(i)) + R"(", "reference": {"kind": "note", "on": "2021"}})";
  }
  CHECK(from_json<dossier>(R"({"avviso": 1, "acts": [)" + acts + "]}").has_value());
  CHECK(exceeds(R"({"avviso": 1, "acts": [)" + repeated("0", json_limits::list + 1, ",") + "]}", json_limits::list));
}

TEST_CASE("json limits: bytes of one text") {
  CHECK(from_json<dossier>(with_title(repeated("x", json_limits::text))).has_value());
  CHECK(exceeds(with_title(repeated("x", json_limits::text + 1)), json_limits::text));
  CHECK(exceeds("{\"" + repeated("x", json_limits::text + 1) + "\": 1}", json_limits::text));
}

TEST_CASE("json limits: keys of one object") {
  std::string keys;
  for (std::size_t i = 0; i < json_limits::keys; ++i) keys += "\"k" + std::to_string(i) + "\": 0, ";
  CHECK(!exceeds("{" + keys.substr(0, keys.size() - 2) + "}", json_limits::keys));
  CHECK(exceeds("{" + keys + "\"one more\": 0}", json_limits::keys));
}

TEST_CASE("json limits: values in all") {
  const auto lists =
      repeated("[" + repeated("0", json_limits::list - 1, ",") + "]", json_limits::values / json_limits::list, ",");
  CHECK(!exceeds("[" + lists.substr(0, lists.size() - 3) + "]", json_limits::values));
  CHECK(exceeds("[" + lists + "]", json_limits::values));
}

TEST_CASE("json limits: errors told at once") {
  const auto read = from_json<dossier>(with_ids(repeated("0", json_limits::errors + 1, ",")));
  REQUIRE(!read.has_value());
  CHECK(read.errors().size() == json_limits::errors);
}
