// SPDX-License-Identifier: BSL-1.0
#include <avviso/avviso.hpp>

#include <string>
#include <vector>

#include "../../examples/prima/prima_notice.hpp"
#include "../properties/random_dossier.hpp"
#include "files.hpp"

using namespace avviso;

namespace {

dossier prima() {
  auto of = dossier::of(prima_acts());
  REQUIRE(of.has_value());
  auto with = of->with(
      statement{.source = "page",
                .known = day<2022, 1, 10>,
                .about = {.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = "Lazio"},
                .value = day<2022, 5, 31>});
  REQUIRE(with.has_value());
  return *with;
}

as_of on(date in_force, date known) {
  return {.in_force = in_force, .known = known, .readings = readings::documents()};
}

bool same(const answer<any_value>& a, const answer<any_value>& b) {
  const auto equal = [](auto x, auto y) { return std::equal(x.begin(), x.end(), y.begin(), y.end()); };
  return a.of() == b.of() && a.asked() == b.asked() && a.status() == b.status() && a.possible() == b.possible() &&
         equal(a.candidates(), b.candidates()) && equal(a.grounds(), b.grounds()) && equal(a.findings(), b.findings());
}

void check_answers(const snapshot& then) {
  const auto& of = then.dossier();
  for (const auto& what : questions_about(of)) {
    const auto given = then.ask(what);
    if (!given) continue;
    const auto text = *to_json(*given, of);
    const auto read = from_json<answer<any_value>>(text, of);
    REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
    CHECK(same(*read, *given));
    CHECK(to_json(*read, of) == text);

    const auto why = *explain(then, *given);
    const auto why_text = *to_json(why, of);
    const auto why_read = from_json<explanation>(why_text, of);
    REQUIRE_MESSAGE(why_read.has_value(), in_words(why_read.errors()));
    CHECK(*why_read == why);
    CHECK(to_json(*why_read, of) == why_text);
  }
}

void check_findings(const snapshot& then) {
  const auto given = then.findings();
  const auto text = to_json(given, then.dossier());
  const auto read = from_json<std::vector<finding>>(text, then.dossier());
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  CHECK(*read == given);
}

std::string pointers(std::span<const json_error> all) {
  std::string list;
  for (const auto& one : all) list += one.pointer + ' ';
  return list;
}

}  // namespace

TEST_CASE("json: an answer tells whether its candidates are the ends of a range, and of other values nothing") {
  const auto founds = [](partial_date on) {
    return *dossier::of(act{.id = "n",
                            .reference = {.kind = act_kind::notice, .number = "1", .on = on},
                            .control = control::not_required,
                            .provisions = {establishment{{.number = "1", .title = "x"}}}});
  };
  const auto text_of = [](const dossier& of) {
    const auto then = of.as_of(on(day<2025, 1, 1>, day<2025, 1, 1>));
    check_answers(then);
    return *to_json(detail::any(*then.notice().milestone(milestone::established)), of);
  };
  CHECK(text_of(founds(day_between<2024, 1, 1, 2024, 6, 30>)).find("\"possible\": \"between\"") != std::string::npos);
  CHECK(text_of(founds(day<2024, 1, 1>)).find("possible") == std::string::npos);
}

TEST_CASE("json: every answer of PRIMA, why it is so, and what the rules say, are read back") {
  const auto of = prima();
  for (const auto& when : {on(day<2022, 3, 1>, day<2022, 6, 30>), on(day<2021, 12, 30>, day<2021, 3, 18>)}) {
    const auto then = of.as_of(when);
    check_answers(then);
    check_findings(then);
  }
  const auto all = audit(of, readings::documents());
  const auto read = from_json<std::vector<finding>>(to_json(all, of), of);
  CHECK((read.has_value() && *read == all));
}

TEST_CASE("json: answers about random dossiers are read back") {
  const auto seed = reference::setting("AVVISO_SEED", std::random_device{}());
  INFO("AVVISO_SEED=", seed);
  reference::dice with(seed);
  with.as_in_files = true;
  for (int i = 0; i < 15; ++i) {
    const auto papers = reference::random_papers(with, 50);
    const auto of = (*dossier::of(papers.acts)).with(papers.statements);
    REQUIRE(of.has_value());
    const auto then = of->as_of(reference::random_view(with));
    check_answers(then);
    check_findings(then);
  }
}

TEST_CASE("json: an answer, as it is written") {
  const auto of = prima();
  const auto then = of.as_of(on(day<2022, 3, 1>, day<2021, 12, 31>));
  CHECK(*to_json(*then.grant("Campania").end_of_activities(), of) == file("answer.json"));
}

TEST_CASE("json: an answer is written with the dossier that gave it, and no other") {
  const auto of = prima();
  const auto without = of.without("second-extension");
  REQUIRE(without);
  const auto then = of.as_of(on(day<2022, 3, 1>, day<2021, 12, 31>));
  const auto end = then.grant("Campania").end_of_activities();
  REQUIRE(end);
  CHECK(to_json(*end, *without).error().code == errc::answer_of_another_dossier);
  CHECK(to_json(*explain(then, end), *without).error().code == errc::answer_of_another_dossier);
}

TEST_CASE("json: what changes from one day to another is read back") {
  const auto of = prima();
  const auto before = of.as_of(on(day<2018, 4, 1>, day<2021, 3, 18>));
  const auto after = of.as_of(on(day<2022, 3, 1>, day<2022, 6, 30>));
  const auto changes = difference(before, after);
  REQUIRE(!changes.empty());
  const auto text = to_json(changes, of, of);
  const auto read = from_json<std::vector<changed_field>>(text, of, of);
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  REQUIRE(read->size() == changes.size());
  bool any_error = false;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const auto& a = changes[i];
    const auto& b = (*read)[i];
    CHECK(a.what == b.what);
    CHECK(a.acts == b.acts);
    for (const auto side : {&changed_field::before, &changed_field::after}) {
      REQUIRE((a.*side).has_value() == (b.*side).has_value());
      if (a.*side) {
        CHECK(same(*(a.*side), *(b.*side)));
      } else {
        CHECK((a.*side).error() == (b.*side).error());
        any_error = true;
      }
    }
  }
  CHECK(any_error);
  CHECK(to_json(*read, of, of) == text);
}

TEST_CASE("json: of two dossiers each side names its own acts") {
  const auto of = prima();
  const act twenty_two{
      .id = "a-further-extension",
      .reference = directorial_decree("40", day<2022, 2, 1>),
      .provisions = {
          extension{.which = deadline_kind::activities_end, .to = day<2022, 12, 31>, .reach = reach::every_grant()}}};
  const auto later = of.with(twenty_two);
  REQUIRE(later.has_value());
  const auto when = on(day<2022, 3, 1>, day<2022, 6, 30>);
  const auto changes = difference(of.as_of(when), later->as_of(when));
  const auto read = from_json<std::vector<changed_field>>(to_json(changes, of, *later), of, *later);
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  REQUIRE(read->size() == changes.size());
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (changes[i].after) CHECK(same(*changes[i].after, *(*read)[i].after));
  }
  // The first dossier knows nothing of the further extension.
  CHECK(!from_json<std::vector<changed_field>>(to_json(changes, of, *later), of, of).has_value());
}

TEST_CASE("json: the findings of a house keep their numbers") {
  const auto of = prima();
  const std::vector<finding> all = {lacks(house_rule<1>, house_fact<2>),
                                    judge(rule::EXT_1, true, day<2021, 3, 19>, day<2021, 12, 31>),
                                    judge(rule::TOP_2, false, euros<26'000'000>, euros<25'000'000>),
                                    judge(rule::PAR_2, true, measure::count(3), measure::count(3))};
  const auto text = to_json(all, of);
  CHECK(text.find("10001") != std::string::npos);
  const auto read = from_json<std::vector<finding>>(text, of);
  REQUIRE_MESSAGE(read.has_value(), in_words(read.errors()));
  CHECK(*read == all);
  const auto number = from_json<std::vector<finding>>(R"([{"rule": 101, "outcome": "satisfied"}])", of);
  CHECK(pointers(number.errors()) == "/0/rule ");
}

TEST_CASE("json: an answer that does not fit the dossier is refused where it does not") {
  const auto of = prima();
  const auto wrong = [&](std::string_view text) {
    const auto read = from_json<answer<any_value>>(text, of);
    CHECK(!read.has_value());
    return pointers(read.errors());
  };
  CHECK(
      wrong(R"({"asked": {"field": "awarded"}, "status": "known", "candidates": [{"euro": "1.00"}, "not_stated"]})") ==
      "/status ");
  CHECK(wrong(R"({"asked": {"field": "awarded"}, "status": "known", "candidates": [{"euro": "1.00"}],
      "grounds": [{"part": "sets", "act": "nowhere", "provision": 0}, {"part": "sets", "provision": 0},
                  {"part": "statement", "act": "adoption", "provision": 0},
                  {"part": "statement", "statement": 1, "provision": 0}],
      "findings": [{"rule": "EXT_1", "outcome": "satisfied", "act": "nowhere", "grant": "nobody"}]})") ==
        "/grounds/0/act /grounds/1/act /grounds/2/act /grounds/3/statement /findings/0/act /findings/0/grant ");
}

TEST_CASE("json: an answer says by which law it was given, and one by another law is not read") {
  const auto of = prima();
  const auto then = of.as_of(on(day<2022, 3, 1>, day<2022, 6, 30>));
  const auto given = *then.grant("Lazio").end_of_activities();
  const std::string law = R"("law": ")" + std::string(law_version.iso()) + '"';
  const auto with_law = [&](std::string text, const std::string& as) {
    REQUIRE(text.find(law) != std::string::npos);
    return text.replace(text.find(law), law.size(), as);
  };
  const auto answered = *to_json(given, of);
  const auto explained = *to_json(*explain(then, given), of);
  const std::string earlier = R"("law": "2024-01-01")";
  const auto answer_read = from_json<answer<any_value>>(with_law(answered, earlier), of);
  const auto explanation_read = from_json<explanation>(with_law(explained, earlier), of);
  CHECK(pointers(answer_read.errors()) == "/law ");
  CHECK(pointers(explanation_read.errors()) == "/law ");
  CHECK(from_json<answer<any_value>>(answered, of).has_value());
  CHECK(from_json<explanation>(explained, of).has_value());
}

TEST_CASE("json: the steps of an explanation stand below each other") {
  const auto of = prima();
  const auto then = of.as_of(on(day<2022, 3, 1>, day<2022, 6, 30>));
  auto why = *explain(then, *then.grant("Lazio").end_of_activities());
  REQUIRE(why.steps.size() > 1);
  why.steps[0].depth = 4'000'000'000;
  const auto read = from_json<explanation>(*to_json(why, of), of);
  CHECK(pointers(read.errors()) == "/steps/0/depth ");
}
