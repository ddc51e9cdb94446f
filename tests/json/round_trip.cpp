// SPDX-License-Identifier: BSL-1.0
#include <avviso/avviso.hpp>

#include <string>
#include <utility>
#include <vector>

#include "../../examples/prima/prima_notice.hpp"
#include "../properties/random_dossier.hpp"
#include "files.hpp"

using namespace avviso;

namespace {

// Equal values give equal texts, whatever the order in which they were made.
void check_round_trip(const dossier& given) {
  const auto text = to_json(given);
  const auto read = from_json<dossier>(text);
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  CHECK(*read == given);
  CHECK(to_json(*read) == text);
  const auto other_layout = from_json<dossier>(on_one_line(text));
  CHECK((other_layout.has_value() && *other_layout == given));
  for (const auto& one : given.acts()) {
    const auto alone = from_json<act>(to_json(one));
    CHECK((alone.has_value() && *alone == one));
  }
}

}  // namespace

TEST_CASE("json: PRIMA is written as it stands in its file, and read back") {
  const auto prima = dossier::of(prima_acts());
  REQUIRE(prima.has_value());
  CHECK(to_json(*prima) == file("prima.json"));
  check_round_trip(*prima);
}

TEST_CASE("json: a dossier with every member of every type keeps its text") {
  const auto text = file("complete.json");
  const auto read = from_json<dossier>(text);
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  CHECK(to_json(*read) == text);
  check_round_trip(*read);
}

TEST_CASE("json: a dossier of nothing") {
  CHECK(to_json(*dossier::of()) == "{\"avviso\": 2, \"acts\": []}\n");
  check_round_trip(*dossier::of());
}

TEST_CASE("json: what fits in a line of 120 bytes stands on one, with the comma that may follow") {
  const auto named = [](std::size_t bytes) {
    const act one{.id = std::string(bytes, 'a'),
                  .reference = {.kind = act_kind::note, .on = *partial_date::year(2021)}};
    const auto text = to_json(one);
    const auto read = from_json<act>(text);
    CHECK((read.has_value() && *read == one));
    return text;
  };
  const std::string rest = R"("reference": {"kind": "note", "on": "2021"})";
  const std::size_t most = 119 - (std::string(R"({"id": "", })").size() + rest.size());
  CHECK(named(most) == R"({"id": ")" + std::string(most, 'a') + R"(", )" + rest + "}\n");
  CHECK(named(most + 1) == "{\n  \"id\": \"" + std::string(most + 1, 'a') + "\",\n  " + rest + "\n}\n");
}

TEST_CASE("json: what the first format holds is read as ever, and written in the second") {
  for (const char* name : {"giovani-2g", "impact-2018", "inside", "integrated-plans", "multi-action-2016", "percorsi",
                           "portal", "prima-il-lavoro-lazio", "prima", "sport"}) {
    CAPTURE(name);
    const auto first = file("version_1/" + std::string(name) + ".json");
    CHECK(first.find("\"avviso\": 1,") != std::string::npos);
    const auto read = from_json<dossier>(first);
    REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
    const auto second = to_json(*read);
    CHECK(second.starts_with("{\n  \"avviso\": 2,\n"));
    check_round_trip(*read);
  }
  for (const char* number : {"0", "3", "-1", "\"2\"", "2.0"}) {
    CAPTURE(number);
    CHECK_FALSE(from_json<dossier>(R"({"acts": [], "avviso": )" + std::string(number) + "}").has_value());
  }
}

TEST_CASE("json: random dossiers are read back as they were") {
  const auto seed = reference::setting("AVVISO_SEED", std::random_device{}());
  INFO("AVVISO_SEED=", seed);
  reference::dice with(seed);
  with.as_in_files = true;
  const auto count = reference::setting("AVVISO_DOSSIERS", 1000);
  for (std::uint64_t i = 0; i < count; ++i) {
    const auto all = reference::random_papers(with, 200);
    auto given = dossier::of(all.acts);
    REQUIRE(given.has_value());
    given = given->with(all.statements);
    REQUIRE(given.has_value());
    check_round_trip(*given);
  }
}

TEST_CASE("json: the order in which acts and statements were added makes no other text") {
  reference::dice with(7);
  with.as_in_files = true;
  const auto all = reference::random_papers(with, 200);
  auto reversed = all.acts;
  std::reverse(reversed.begin(), reversed.end());
  CHECK(to_json(*dossier::of(reversed)) == to_json(*dossier::of(all.acts)));
}

TEST_CASE("json: the day since which a statement is known, under the key that it had before, and never under both") {
  const auto read = [](const std::string& days) {
    return from_json<dossier>(R"({"avviso": 1, "acts": [], "statements": [{"source": "page", )" + days +
                              R"(, "about": {"field": "awarded"}, "value": {"euro": "1.00"}}]})");
  };
  const auto now = read(R"("known": "2020-05-01")");
  REQUIRE_MESSAGE(now.has_value(), in_words(now.errors()));
  CHECK(now->statements()[0].known == day<2020, 5, 1>);
  const auto before = read(R"("on": "2020-05-01")");
  REQUIRE_MESSAGE(before.has_value(), in_words(before.errors()));
  CHECK(*before == *now);
  const auto both = read(R"("known": "2020-05-01", "on": "2020-05-01")");
  REQUIRE_FALSE(both.has_value());
  CHECK(both.errors().front().pointer == "/statements/0/on");
  const auto neither = read(R"("of": "2020-05-01")");
  REQUIRE_FALSE(neither.has_value());
  CHECK(neither.errors().front().pointer == "/statements/0/known");
}

TEST_CASE("json: keys in another order, and members written as they are by default, are the same act") {
  const auto read = from_json<act>(R"({"provisions": [{"reach": [], "to": "2022-06-30", "which": "activities_end",
      "provision": "extension"}], "subject_to": [], "control": "not_stated",
      "reference": {"on": "2021", "kind": "decree"}, "id": "a"})");
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  const extension moves{.which = deadline_kind::activities_end, .to = day<2022, 6, 30>, .reach = reach::only({})};
  CHECK(*read == act{.id = "a",
                     .reference = {.kind = act_kind::decree, .on = *partial_date::year(2021)},
                     .provisions = {moves}});
}

TEST_CASE("json: texts keep every character that they may have; what is not UTF-8 is replaced") {
  const auto titled = [](std::string title) {
    return act{.id = "a",
               .reference = directorial_decree("21", day<2021, 3, 19>),
               .provisions = {establishment{{.number = "1", .title = std::move(title)}}}};
  };
  const auto given = titled("«D'oggi» \"\\/\n\r\t € 𝄞 \u2028");
  const auto read = from_json<act>(to_json(given));
  REQUIRE(read.has_value());
  CHECK(*read == given);

  const auto replaced = from_json<act>(to_json(titled("citt\xe0 di Roma")));
  REQUIRE(replaced.has_value());
  CHECK(*replaced == titled("citt\uFFFD di Roma"));
}

TEST_CASE("json: what a dossier states once is written once, and read so by every act") {
  const std::string text = R"({"avviso":2,"defaults":{"control":"required","authority":"Ministero",)"
                           R"("legal_order":"italian_state"},"acts":[)"
                           R"({"id":"a","reference":{"kind":"directorial_decree","on":"2021-03-19"}},)"
                           R"({"id":"b","reference":{"kind":"decree","on":"2021-03-20","authority":"Regione"},)"
                           R"("control":"not_required","legal_order":"italian_region"},)"
                           R"({"id":"c","reference":{"kind":"law","on":"2021-03-21"}}]})";
  const auto read = from_json<dossier>(text);
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  CHECK(read->defaults().control == control::required);
  CHECK(read->acts()[0].control == control::required);
  CHECK(read->acts()[1].control == control::not_required);
  CHECK(read->acts()[2].control == control::not_stated);
  CHECK(read->acts()[2].legal_order == stated<legal_order>(legal_order::italian_state));
  const auto written = to_json(*read);
  const auto again = from_json<dossier>(written);
  REQUIRE(again.has_value());
  CHECK(*again == *read);
  const auto without_space = [](std::string all) {
    std::erase_if(all, [](char one) { return one == ' ' || one == '\n'; });
    return all;
  };
  CHECK(without_space(written) == text);
}

TEST_CASE("json: the source of most acts is written once, and read so by every act that says nothing of its own") {
  const auto of_page = [](std::string id, const char* page) {
    act one{.id = std::move(id), .reference = {.kind = act_kind::note, .on = day<2021, 3, 19>}};
    if (page != nullptr) one.source = act_source{.kind = source_kind::page, .name = page};
    return one;
  };
  const auto times = [](const std::string& text, std::string_view part) {
    std::size_t all = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++all;
    return all;
  };
  auto alone = of_page("d", nullptr);
  alone.extra = *from_json<extra>(R"({"file": "12/2021"})");
  const auto made = dossier::of(of_page("a", "PRIMA"), of_page("b", "PRIMA"), of_page("c", "Lazio"), alone,
                                of_page("e", "PRIMA"), of_page("f", nullptr), of_page("g", "PRIMA"));
  REQUIRE(made);
  const auto text = to_json(*made);
  CHECK(times(text, "PRIMA") == 1);
  CHECK(times(text, "Lazio") == 1);
  CHECK(times(text, R"("source": "not_stated")") == 2);
  const auto again = from_json<dossier>(text);
  REQUIRE_MESSAGE(again.has_value(), in_words(again.errors()));
  CHECK(*again == *made);
  CHECK(to_json(*again) == text);
  // Of half of them, or of one alone, each says it.
  const auto half =
      dossier::of(of_page("a", "PRIMA"), of_page("b", "PRIMA"), of_page("c", "Lazio"), of_page("d", nullptr));
  REQUIRE(half);
  CHECK(times(to_json(*half), "PRIMA") == 2);
  CHECK(*from_json<dossier>(to_json(*half)) == *half);
  // An act alone, and one that is added, have no source but their own.
  CHECK(to_json(made->acts()[0]).find("PRIMA") != std::string::npos);
  const auto more = again->with(of_page("h", nullptr));
  REQUIRE(more);
  CHECK_FALSE(more->find_act("h")->source.is_stated());
}

TEST_CASE("json: what a house keeps of its own stays when defaults are stated after it") {
  const auto kept = from_json<extra>(R"({"file": "12/2021"})");
  REQUIRE(kept.has_value());
  const auto none = dossier::of();
  REQUIRE(none);
  const auto made = none->with(*kept).with(defaults{.control = control::required});
  REQUIRE(made);
  CHECK(made->extra() == *kept);
}

TEST_CASE("json: an act that states what its dossier does is written without it") {
  const act decree{.id = "a", .reference = directorial_decree("21", day<2021, 3, 19>), .control = control::required};
  const auto made = dossier::of(defaults{.control = control::required}, decree);
  REQUIRE(made);
  CHECK(to_json(*made).find("required") == to_json(*made).rfind("required"));
  CHECK(to_json(decree).find("required") != std::string::npos);  // an act alone says all
}

TEST_CASE("json: readings say by which day an extension was in time, unless it is either") {
  auto how = readings::documents();
  CHECK(to_json(how).find("timeliness") == std::string::npos);
  how.timeliness = timeliness::request;
  CHECK(to_json(how).find("\"timeliness\"") != std::string::npos);
  CHECK(*from_json<readings>(to_json(how)) == how);
}

TEST_CASE("json: amounts and counts at the ends of their ranges") {
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  constexpr auto least = std::numeric_limits<std::int64_t>::min();
  for (const auto number : {least, least + 1, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, most}) {
    const act given{.id = "a",
                    .reference = ministerial_decree(not_stated, partial_date::unknown()),
                    .provisions = {enlargement{.by = units::of(number), .cost = euro::from_cents(number)},
                                   allotment{.of = "b",
                                             .amount = euro::from_cents(number),
                                             .by = apportionment_method::first_in_order,
                                             .among = {{.grant = "Lazio", .weight = number}}}}};
    const auto read = from_json<act>(to_json(given));
    CHECK(read.has_value() == (number >= 0));  // nobody awards less than nothing
    CHECK((!read.has_value() || *read == given));
  }
}

TEST_CASE("json: what later acts added to a grant is nothing, unknown or an amount") {
  for (const stated<euro>& added : {stated<euro>(euros<0>), stated<euro>(not_stated), stated<euro>(euros<5>)}) {
    const act given{.id = "a",
                    .reference = directorial_decree("21", day<2021, 3, 19>),
                    .provisions = {award{.grants = {{.name = "Lazio", .top_ups = added}}}}};
    const auto read = from_json<act>(to_json(given));
    CHECK((read.has_value() && *read == given));
  }
}
