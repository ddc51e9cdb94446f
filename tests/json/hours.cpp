// SPDX-License-Identifier: BSL-1.0
// Hours as dossiers give them and as answers tell them.
#include <avviso/avviso.hpp>

#include <string>

#include "files.hpp"

using namespace avviso;

namespace {

constexpr auto closes = deadline_kind::applications_close;

act only_act(const std::string& provision) {
  const auto read = from_json<act>(R"({"id": "a", "reference": {"kind": "decree", "number": "1", "on": "2022-01-25"},
      "control": "not_required", "provisions": [)" +
                                   provision + "]}");
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  const auto again = from_json<act>(to_json(*read));
  REQUIRE_MESSAGE(again.has_value(), in_words(again.errors()));
  CHECK(*again == *read);
  return *read;
}

new_term to_of(const std::string& to) {
  const auto one = only_act(R"({"provision": "extension", "which": "applications_close", "to": )" + to +
                            R"(, "reach": "no_grant"})");
  return std::get<extension>(one.provisions[0]).to;
}

dossier call(const std::string& more) {
  const auto read = from_json<dossier>(
      R"({"avviso": 1, "acts": [{"id": "n", "reference": {"kind": "notice", "number": "1", "on": "2021-12-14"},
      "control": "not_required", "provisions": [{"provision": "establishment", "notice": {"number": "1", "title": "x",
      "deadlines": {"applications_close": "2022-01-26T14:00"}}}]})" +
      more + "}");
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  CHECK(*from_json<dossier>(to_json(*read)) == *read);
  return *read;
}

const std::string extended = R"(, {"id": "x", "reference": {"kind": "decree", "number": "2", "on": "2022-01-25"},
      "control": "not_required", "provisions": [{"provision": "extension", "which": "applications_close",
      "to": "2022-02-10", "reach": "no_grant"}]}])";

std::string candidate_of(const dossier& of) {
  const auto at = of.as_of({date::max(), date::max(), readings::documents()});
  const auto given = at.ask({.field = field::deadline, .deadline = closes});
  REQUIRE(given);
  const auto text = *to_json(*given, of);
  const auto read = from_json<answer<any_value>>(text, of);
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  CHECK(*to_json(*read, of) == text);
  CHECK(std::equal(read->candidates().begin(), read->candidates().end(), given->candidates().begin()));
  const auto line = on_one_line(text);
  const auto from = line.find("\"candidates\":") + 13;
  return line.substr(from, line.find(']', from) + 1 - from);
}

}  // namespace

TEST_CASE("json: an extension to a day says an hour, none, or expressly the end of the day") {
  constexpr date february = day<2022, 2, 10>;
  CHECK(to_of(R"("2022-02-10T14:00")") == new_term(deadline_time(february, at<14, 0>)));
  CHECK(to_of(R"("2022-02-10")") == new_term(february));
  CHECK(to_of(R"("2022-02-10T24:00")") == new_term(deadline_time(february)));
  CHECK_FALSE(to_of(R"("2022-02-10")") == to_of(R"("2022-02-10T24:00")"));
}

TEST_CASE("json: openings, re-openings, named terms and the day in force before have hours") {
  const auto opened =
      only_act(R"({"provision": "window_opening", "opens": "2022-02-10T09:00", "closes": "2022-03-09T14:00"})");
  CHECK(opened.provisions[0] == provision(window_opening{.opens = deadline_time(day<2022, 2, 10>, at<9, 0>),
                                                         .closes = deadline_time(day<2022, 3, 9>, at<14, 0>)}));
  const auto again =
      only_act(R"({"provision": "window_reopening", "closes": {"date": "2022-03-09", "until": "not_stated"}})");
  CHECK(again.provisions[0] ==
        provision(window_reopening{.opens = not_stated, .closes = deadline_time(day<2022, 3, 9>, not_stated)}));
  const auto named = only_act(R"({"provision": "establishment", "notice": {"number": "1", "title": "x",
      "named_deadlines": [{"name": "rendiconto", "on": "2022-03-31T10:30"}]}})");
  CHECK(std::get<establishment>(named.provisions[0]).notice.named_deadlines.front().on ==
        deadline_time(day<2022, 3, 31>, at<10, 30>));
  const auto moved = only_act(R"({"provision": "extension", "which": {"name": "rendiconto"}, "from": "2022-03-31T10:30",
      "to": "2022-05-31", "reach": "no_grant"})");
  CHECK(std::get<extension>(moved.provisions[0]).from == stated<deadline_time>({day<2022, 3, 31>, at<10, 30>}));
}

TEST_CASE("json: the end of a day is none") {
  const auto one = only_act(R"({"provision": "window_opening", "closes": "2022-03-09T24:00"})");
  CHECK(one.provisions[0] == provision(window_opening{.opens = not_stated, .closes = day<2022, 3, 9>}));
}

TEST_CASE("json: an answer tells the hour, that it is not stated, or nothing for the end of the day") {
  CHECK(candidate_of(call("]")) == R"([{"date":"2022-01-26","until":"14:00"}])");
  CHECK(candidate_of(call(extended)) == R"([{"date":"2022-02-10","until":"not_stated"}])");
  auto to_the_end = extended;
  to_the_end.replace(to_the_end.find("02-10") + 5, 0, "T24:00");
  CHECK(candidate_of(call(to_the_end)) == R"([{"date":"2022-02-10"}])");
}

TEST_CASE("json: a source states a day, a day with an hour, or expressly the end of the day") {
  const auto says = [](const std::string& value) {
    return call(R"(], "statements": [{"source": "page", "known": "2022-01-10",
      "about": {"field": "deadline", "deadline": "applications_close"}, "value": )" +
                value + "}]");
  };
  const auto alone = says(R"({"date": "2022-01-26"})");
  CHECK(alone.statements()[0].value == stated_value(day<2022, 1, 26>));
  CHECK(candidate_of(alone) == R"([{"date":"2022-01-26","until":"14:00"}])");
  const auto noon = says(R"({"date": "2022-01-26", "until": "12:00"})");
  CHECK(noon.statements()[0].value == stated_value(deadline_time(day<2022, 1, 26>, at<12, 0>)));
  CHECK(candidate_of(noon) == R"([{"date":"2022-01-26","until":"12:00"},{"date":"2022-01-26","until":"14:00"}])");
  const auto end = says(R"({"date": "2022-01-26", "until": "24:00"})");
  CHECK(end.statements()[0].value == stated_value(deadline_time(day<2022, 1, 26>)));
  CHECK(candidate_of(end) == R"([{"date":"2022-01-26","until":"14:00"},{"date":"2022-01-26"}])");
}

TEST_CASE("json: an explanation and a difference tell the hour") {
  const auto before = call("]");
  const auto after = call(extended);
  const as_of late{date::max(), date::max(), readings::documents()};
  const auto why = *explain(after.as_of(late), after.as_of(late).notice().deadline(closes));
  const auto text = *to_json(why, after);
  CHECK(on_one_line(text).find(R"("to":"2022-01-26T14:00")") != std::string::npos);
  const auto read = from_json<explanation>(text, after);
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  CHECK(*read == why);
  const auto changes = on_one_line(to_json(difference(before.as_of(late), after.as_of(late)), before, after));
  CHECK(changes.find(R"({"date":"2022-01-26","until":"14:00"})") != std::string::npos);
  CHECK(changes.find(R"({"date":"2022-02-10","until":"not_stated"})") != std::string::npos);
}
