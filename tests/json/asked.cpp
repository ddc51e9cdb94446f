// SPDX-License-Identifier: BSL-1.0
// What is asked, as text: questions, the day and the knowledge by which they are asked, readings.
#include <avviso/avviso.hpp>

#include <optional>
#include <random>
#include <span>
#include <string>
#include <string_view>

#include "../properties/random_dossier.hpp"
#include "files.hpp"

using namespace avviso;

namespace {

template <class T>
void check_text(const T& given, std::string_view line) {
  const auto text = to_json(given);
  CHECK(on_one_line(text) == line);
  for (const auto& layout : {text, on_one_line(text)}) {
    const auto read = from_json<T>(layout);
    REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
    CHECK(*read == given);
    CHECK(to_json(*read) == text);
  }
}

// What is wrong, `problem@pointer` each, and the code of a refusal.
template <class T>
std::string problems_of(std::string_view text) {
  const auto read = from_json<T>(text);
  CHECK(read.has_value() == read.errors().empty());
  std::string all;
  for (const auto& one : read.errors()) {
    if (!all.empty()) all += ' ';
    all += std::string(one.why ? name_of(one.why->code) : name_of(one.problem)) + '@' + one.pointer;
  }
  return all;
}

struct wrong_text {
  std::string text;
  std::string wrong;
};
template <class T>
void check_rows(std::span<const wrong_text> rows) {
  for (const auto& one : rows) {
    CAPTURE(one.text);
    CHECK(problems_of<T>(one.text) == one.wrong);
  }
}

constexpr as_of a_view = {day<2022, 3, 1>, day<2022, 6, 30>, readings::documents()};
const std::string of_documents = R"({"efficacy":"from_adoption","absence":"not_stated","record":"as_found"})";

}  // namespace

TEST_CASE("json: a question has its field and the keys that it names, but for the most common ones") {
  check_text(question{.field = field::endowment}, R"({"field":"endowment"})");
  check_text(question{.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = "Lazio"},
             R"({"field":"deadline","grant":"Lazio"})");
  check_text(question{.field = field::deadline, .deadline = deadline_name::named("rendiconto")},
             R"({"field":"deadline","deadline":{"name":"rendiconto"}})");
  check_text(question{.field = field::milestone, .milestone = milestone::awarded, .grant = "Valle d'Aosta"},
             R"({"field":"milestone","milestone":"awarded","grant":"Valle d'Aosta"})");
  check_text(question{.field = field::authority, .role = authority_role::responsible}, R"({"field":"authority"})");
  check_text(question{.field = field::authority, .role = authority_role::audit, .name = "travel"},
             R"({"field":"authority","role":"audit","name":"travel"})");
  check_text(question{.field = field::standing, .name = "dd-21"}, R"({"field":"standing","name":"dd-21"})");
  check_text(question{.field = field::may_spend, .grant = "Lazio", .on = day<2022, 5, 1>, .amount = euros<100>},
             R"({"field":"may_spend","grant":"Lazio","on":"2022-05-01","amount":"100.00"})");
}

TEST_CASE("json: the most common keys may be given, in any order") {
  const auto read = from_json<question>(R"({"grant": "Lazio", "deadline": "activities_end", "field": "deadline"})");
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  CHECK(*read == question{.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = "Lazio"});
}

TEST_CASE("json: every question that a word stands for is read back, of the notice and of a grant") {
  std::size_t read_back = 0;
  for (const auto& one : worded_questions()) {
    CAPTURE(one.word);
    auto asks = one.asks;
    for (const auto& grant : {std::optional<std::string>(), std::optional<std::string>("g")}) {
      asks.grant = grant;
      if (asks.field == field::may_spend) asks.on = day<2022, 5, 1>;
      const auto read = from_json<question>(to_json(asks));
      CHECK(read.has_value() == !why_refused(asks));
      if (!read) continue;
      CHECK(*read == asks);
      ++read_back;
    }
  }
  CHECK(read_back > worded_questions().size());
}

TEST_CASE("json: a question with any keys is read back, or refused as it is refused when asked") {
  const auto seed = reference::setting("AVVISO_SEED", std::random_device{}());
  INFO("AVVISO_SEED=", seed);
  reference::dice with(seed);
  std::size_t read_back = 0;
  for (int i = 0; i < 20'000; ++i) {
    question asked{.field = static_cast<field>(with.roll(field_table().size()))};
    const auto about = row_of(asked.field);
    // Now and then a key too many or too few; the keys that are left out when they are the most common stay as needed.
    const auto has = [&](question_key key) {
      return (about.needs.has(key) || about.takes.has(key)) != with.once_in(20);
    };
    if (about.needs.has(question_key::deadline))
      asked.deadline = with.once_in(3) ? deadline_name::named("x")
                                       : deadline_name(static_cast<deadline_kind>(with.roll(deadline_kinds)));
    if (about.needs.has(question_key::milestone)) asked.milestone = static_cast<milestone>(with.roll(7));
    if (about.needs.has(question_key::role)) asked.role = static_cast<authority_role>(with.roll(4));
    if (with.once_in(2)) asked.grant = "g";
    if (has(question_key::name)) asked.name = "n";
    if (has(question_key::on)) asked.on = day<2022, 5, 1>;
    if (has(question_key::amount)) asked.amount = euros<5>;
    const auto text = to_json(asked);
    CAPTURE(text);
    const auto read = from_json<question>(text);
    REQUIRE(read.has_value() == !why_refused(asked));
    if (!read) continue;
    CHECK(*read == asked);
    CHECK(to_json(*read) == text);
    ++read_back;
  }
  CHECK(read_back > 5'000);
}

TEST_CASE("json: a question that cannot be asked is refused at the key that is wrong") {
  const wrong_text rows[] = {
      {"7", "type_wrong@"},
      {"[]", "type_wrong@"},
      {"{}", "field_missing@/field"},
      {R"({"field": 1})", "type_wrong@/field"},
      {R"({"field": "endowments"})", "name_unknown@/field"},
      {R"({"field": "endowments", "colour": "red"})", "field_unknown@/colour name_unknown@/field"},
      {R"({"field": "endowment", "colour": "red"})", "field_unknown@/colour"},
      {R"({"field": "endowment", "grant": "Lazio"})", "field_unknown@/grant"},
      {R"({"field": "endowment", "on": "2022-05-01"})", "field_unknown@/on"},
      {R"({"field": "award"})", "field_missing@/grant"},
      {R"({"field": "award", "grant": 1})", "type_wrong@/grant"},
      {R"({"field": "award", "grant": ""})", "text_blank@/grant"},
      {R"({"field": "award", "grant": null})", "type_wrong@/grant"},
      {R"({"field": "deadline", "deadline": "the_end"})", "name_unknown@/deadline"},
      {R"({"field": "deadline", "deadline": {"name": ""}})", "text_blank@/deadline/name"},
      {R"({"field": "deadline", "deadline": "applications_close", "grant": "Lazio"})", "window_of_notice@/grant"},
      {R"({"field": "deadline", "deadline": "applications_open", "grant": "Lazio"})", "window_of_notice@/grant"},
      {R"({"field": "milestone", "grant": "Lazio"})", "question_key_unused@/grant"},
      {R"({"field": "milestone", "milestone": "awarded"})", "field_missing@/grant"},
      {R"({"field": "authority", "role": "judge"})", "name_unknown@/role"},
      {R"({"field": "may_spend", "grant": "Lazio"})", "field_missing@/on"},
      {R"({"field": "may_spend", "grant": "Lazio", "on": "2022-02-30"})", "day_out_of_range@/on"},
      {R"({"field": "may_spend", "grant": "Lazio", "on": "2022-05"})", "expected_character@/on"},
      {R"({"field": "may_spend", "grant": "Lazio", "on": "2022-05-01", "amount": 5})", "type_wrong@/amount"},
      {R"({"field": "standing"})", "field_missing@/name"},
      {R"({"field": "fact", "name": " "})", "text_blank@/name"},
      {R"({"field": "fact", "field": "fact", "name": "x"})", "key_repeated@/field"},
      {R"({"field": "fact", "name": "x")", "not_json@"},
  };
  check_rows<question>(rows);
}

TEST_CASE("json: what is wrong with a question, in words") {
  const auto words = [](std::string_view text) {
    const auto read = from_json<question>(text);
    return in_words(read.errors());
  };
  CHECK(words(R"({"field": "endowment", "grant": "Lazio"})") == "/grant: no such field; there are: field | line\n");
  CHECK(words(R"({"field": "deadline", "deadline": "applications_close", "grant": "Lazio"})") ==
        "/grant: \"Lazio\" is refused: «applications_close» is the notice's, and no grant has its own: ask it without "
        "a grant\n");
}

TEST_CASE("json: readings, and what is by default left out") {
  check_text(readings::documents(), of_documents);
  check_text(readings::complete_register(), R"({"efficacy":"strict","absence":"not_adhered","record":"complete"})");
  auto all = readings::documents();
  all.registration = registration_effect::ex_tunc;
  all.prevailing_source = inline_text<63>("portal");
  check_text(all, of_documents.substr(0, of_documents.size() - 1) +
                      R"(,"registration":"ex_tunc","prevailing_source":"portal"})");
  const auto said = from_json<readings>(
      R"({"efficacy": "strict", "absence": "not_adhered", "record": "complete", "registration": "ex_nunc"})");
  REQUIRE_MESSAGE(said.has_value(), in_words(said.errors()));
  CHECK(*said == readings::complete_register());
}

TEST_CASE("json: readings are chosen one by one, and none is meant where it is missing") {
  const wrong_text rows[] = {
      {R"("documents")", "type_wrong@"},
      {"{}", "field_missing@/efficacy field_missing@/absence field_missing@/record"},
      {R"({"efficacy": "strict", "absence": "not_adhered"})", "field_missing@/record"},
      {R"({"efficacy": "lax", "absence": true, "record": "complete"})", "name_unknown@/efficacy type_wrong@/absence"},
      {R"({"efficacy": "strict", "absence": "not_adhered", "record": "complete", "silence": "yes"})",
       "field_unknown@/silence"},
      {R"({"efficacy": "strict", "absence": "not_adhered", "record": "complete", "registration": "not_stated"})",
       "name_unknown@/registration"},
      {R"({"efficacy": "strict", "absence": "not_adhered", "record": "complete", "prevailing_source": 1})",
       "type_wrong@/prevailing_source"},
      {R"({"efficacy": "strict", "absence": "not_adhered", "record": "complete", "prevailing_source": " "})",
       "text_blank@/prevailing_source"},
      {R"({"efficacy": "strict", "absence": "not_adhered", "record": "complete", "prevailing_source": "a\u0007"})",
       "control_character@/prevailing_source"},
  };
  check_rows<readings>(rows);
  const std::string long_name(64, 'x');
  CHECK(problems_of<readings>(R"({"efficacy": "strict", "absence": "not_adhered", "record": "complete",
      "prevailing_source": ")" +
                              long_name + "\"}") == "spelled_otherwise@/prevailing_source");
}

TEST_CASE("json: by which day and knowledge it is asked") {
  check_text(a_view, R"({"in_force":"2022-03-01","known":"2022-06-30","readings":)" + of_documents + "}");
  check_text(as_of{date::min(), date::max(), readings::complete_register()},
             R"({"in_force":"1400-01-01","known":"9999-12-31",)"
             R"("readings":{"efficacy":"strict","absence":"not_adhered","record":"complete"}})");
  const wrong_text rows[] = {
      {"null", "type_wrong@"},
      {"{}", "field_missing@/in_force field_missing@/known field_missing@/readings"},
      {R"({"in_force": "2022-03-01", "known": "today", "readings": )" + of_documents + "}", "expected_digit@/known"},
      {R"({"in_force": "2022-03-01", "known": "2022-06", "readings": )" + of_documents + "}",
       "expected_character@/known"},
      {R"({"in_force": 20220301, "known": "2022-06-30", "readings": )" + of_documents + "}", "type_wrong@/in_force"},
      {R"({"in_force": "2022-03-01", "known": "2022-06-30", "readings": "documents"})", "type_wrong@/readings"},
      {R"({"in_force": "2022-03-01", "known": "2022-06-30", "readings": {"record": "complete"}})",
       "field_missing@/readings/efficacy field_missing@/readings/absence"},
      {R"({"in_force": "2022-03-01", "known": "2022-06-30", "now": 1, "readings": )" + of_documents + "}",
       "field_unknown@/now"},
  };
  check_rows<as_of>(rows);
}

TEST_CASE("json: random views are read back") {
  const auto seed = reference::setting("AVVISO_SEED", std::random_device{}());
  INFO("AVVISO_SEED=", seed);
  reference::dice with(seed);
  for (int i = 0; i < 1'000; ++i) {
    const auto given = reference::random_view(with);
    const auto read = from_json<as_of>(to_json(given));
    REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
    CHECK(*read == given);
    CHECK(to_json(read->readings) == to_json(given.readings));
  }
}
