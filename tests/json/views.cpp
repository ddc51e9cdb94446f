// SPDX-License-Identifier: BSL-1.0
// What views of a dossier tell, as text. What the texts are made of, answers and findings and changes, has texts of its
// own, which answers.cpp reads back.
#include <avviso/avviso.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "../../examples/prima/prima_notice.hpp"
#include "../properties/random_dossier.hpp"
#include "files.hpp"

using namespace avviso;

namespace {

constexpr as_of in_march = {day<2022, 3, 1>, day<2022, 6, 30>, readings::documents()};
// What is not registered has no effect.
constexpr as_of by_register = {day<2022, 3, 1>, day<2022, 6, 30>, readings::complete_register()};

question end_of(std::string grant) {
  return {.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = std::move(grant)};
}

// The text of an answer that stands in another, which alone says by which law it was given.
template <class T>
std::string within(const answer<T>& given, const dossier& of) {
  const auto alone = on_one_line(*to_json(given, of));
  return alone.substr(0, alone.rfind(R"(,"law":)")) + '}';
}

// `{"error":…}` by hand, `{"answer":…}` by the text of the answer.
std::string either(const result<answer<any_value>>& given, const dossier& of) {
  if (given) return R"({"answer":)" + within(*given, of) + "}";
  const auto& why = given.error();
  auto line = R"({"error":{"code":")" + std::string(name_of(why.code)) + '"';
  if (why.position != 0) line += R"(,"position":)" + std::to_string(why.position);
  if (why.expected != 0) line += R"(,"expected":)" + std::to_string(why.expected);
  if (!why.found.empty()) line += R"(,"found":")" + std::string(why.found.c_str()) + '"';
  return line + "}}";
}

std::string in_a_list(const std::vector<std::string>& all, bool are_texts = false) {
  std::string line = "[";
  for (const auto& one : all) {
    if (line.size() > 1) line += ',';
    line += are_texts ? '"' + one + '"' : one;
  }
  return line + ']';
}

std::string up_to_asked(bool is) { return is ? R"(,"is_up_to_asked":true})" : "}"; }

std::string iso(date one) { return one.iso().c_str(); }

std::string line_of(const std::vector<stretch>& all, const dossier& of) {
  std::vector<std::string> lines;
  for (const auto& one : all) {
    lines.push_back(R"({"from":")" + iso(one.from) + R"(","answered":)" + either(one.answered, of) +
                    up_to_asked(one.is_up_to_asked));
  }
  return in_a_list(lines);
}

std::string line_of(const std::vector<traced_change>& all, const dossier& of) {
  std::vector<std::string> lines;
  for (const auto& one : all) {
    const auto acts = one.acts.empty() ? std::string() : R"(,"acts":)" + in_a_list(one.acts, true);
    lines.push_back(R"({"since":")" + iso(one.since) + R"(","before":)" + either(one.before, of) + R"(,"after":)" +
                    either(one.after, of) + acts + up_to_asked(one.is_up_to_asked));
  }
  return in_a_list(lines);
}

std::string line_of(const std::vector<due_date>& all, const dossier& of) {
  std::vector<std::string> lines;
  for (const auto& one : all) {
    lines.push_back(R"({"end":)" + within(one.end, of) + R"(,"is_sure":)" + (one.is_sure ? "true}" : "false}"));
  }
  return in_a_list(lines);
}

// As of when each side is, what the rules say, what changes.
std::string line_of(const snapshot& before, const snapshot& after, const std::string& findings,
                    const std::vector<changed_field>& changes) {
  return R"({"before":)" + on_one_line(to_json(before.when())) + R"(,"after":)" + on_one_line(to_json(after.when())) +
         findings + R"(,"changes":)" + on_one_line(to_json(changes, before.dossier(), after.dossier())) + '}';
}

void check_views(const snapshot& at, const question& asked) {
  const auto& of = at.dossier();
  const auto along = timeline(at, asked);
  CHECK(on_one_line(*to_json(along, of)) == line_of(along, of));
  const auto traced = trace(at, asked);
  CHECK(on_one_line(*to_json(traced, of)) == line_of(traced, of));
}

act decree_of(std::string id, date on, provision says) {
  return {.id = std::move(id),
          .reference = directorial_decree("1", on),
          .control = control::not_required,
          .provisions = {std::move(says)}};
}

// A grant that is awarded on 10 January 2020, ends on 31 December 2021, and is extended by an act that is not
// registered.
dossier one_grant() {
  const award lazio{.grants = {{.name = "Lazio", .deadlines = {{deadline_kind::activities_end, day<2021, 12, 31>}}}}};
  const extension more{.which = deadline_kind::activities_end, .to = day<2022, 6, 30>, .reach = reach::every_grant()};
  auto unregistered = decree_of("dd-2", day<2021, 3, 19>, more);
  unregistered.control = control::required;
  const auto of = dossier::of(decree_of("dd-1", day<2020, 1, 10>, lazio), unregistered);
  REQUIRE(of);
  return *of;
}

// Its end, in words of JSON.
const std::string asked_end = R"("asked":{"field":"deadline","grant":"Lazio"})";
const std::string nobody = R"({"error":{"code":"no_such_grant","found":"Lazio"}})";

}  // namespace

TEST_CASE("json: a timeline, and how a field came to be what it is") {
  const auto of = one_grant();
  const auto at = of.as_of(by_register);
  const auto along = on_one_line(*to_json(timeline(at, end_of("Lazio")), of));
  const auto first =
      R"([{"from":"1400-01-01","answered":)" + nobody + R"(},{"from":"2020-01-10","answered":{"answer":)";
  CHECK(along.substr(0, first.size()) == first);
  const auto traced = on_one_line(*to_json(trace(at, end_of("Lazio")), of));
  const auto change = R"([{"since":"2020-01-10","before":)" + nobody + R"(,"after":{"answer":{)" + asked_end +
                      R"(,"status":"known","candidates":[{"date":"2021-12-31"}],)";
  CHECK(traced.substr(0, change.size()) == change);
  const std::string_view by = R"(,"acts":["dd-1"]}])";
  CHECK(traced.substr(traced.size() - by.size()) == by);
  CHECK(*to_json(std::vector<stretch>(), of) == "[]\n");
}

TEST_CASE("json: a stretch of days of which the last possible value is the day asked says so") {
  const auto of = dossier::of(act{.id = "n",
                                  .reference = {.kind = act_kind::notice, .on = day_between<2020, 1, 1, 2020, 12, 31>},
                                  .control = control::not_required,
                                  .provisions = {establishment{{.number = "1", .title = "x"}}}});
  REQUIRE(of);
  const question asked{.field = field::milestone, .milestone = milestone::established};
  const auto at = of->as_of(in_march);
  const auto all = timeline(at, asked);
  REQUIRE(std::any_of(all.begin(), all.end(), [](const stretch& one) { return one.is_up_to_asked; }));
  check_views(at, asked);
}

TEST_CASE("json: timelines of random dossiers are made of the texts of their answers") {
  const auto seed = reference::setting("AVVISO_SEED", std::random_device{}());
  INFO("AVVISO_SEED=", seed);
  reference::dice with(seed);
  with.as_in_files = true;
  for (int i = 0; i < 10; ++i) {
    const auto papers = reference::random_papers(with, 20);
    const auto of = (*dossier::of(papers.acts)).with(papers.statements);
    REQUIRE(of);
    const auto at = of->as_of(reference::random_view(with));
    const auto all = questions_about(*of);
    for (int n = 0; n < 5 && !all.empty(); ++n) check_views(at, with.pick(all));
    const auto due = due_between(at, date::min(), date::max());
    CHECK(on_one_line(*to_json(due, *of)) == line_of(due, *of));
  }
}

TEST_CASE("json: the acts that are pending, and what they wait for") {
  auto of = one_grant();
  auto to_come = decree_of("dd-3", day<2022, 1, 10>, waiver{{"Lazio"}});
  to_come.effective = *partial_date::month(2022, 7);
  of = *of.with(to_come);
  CHECK(on_one_line(to_json(pending(of.as_of(by_register)))) ==
        R"([{"act":"dd-2","why":"awaits_registration"},{"act":"dd-3","why":"stated_day","since":"2022-07"}])");
  CHECK(to_json(std::vector<pending_act>()) == "[]\n");
}

TEST_CASE("json: time limits that fall within some days") {
  const auto of = one_grant();
  const auto at = of.as_of(by_register);
  const auto due = due_between(at, day<2021, 12, 1>, day<2021, 12, 31>);
  REQUIRE(due.size() == 1);
  const auto line = on_one_line(*to_json(due, of));
  CHECK(line == line_of(due, of));
  const auto first = R"([{"end":{)" + asked_end + R"(,"status":"known","candidates":[{"date":"2021-12-31"}],)";
  CHECK(line.substr(0, first.size()) == first);
  const std::string_view last = R"(,"is_sure":true}])";
  CHECK(line.substr(line.size() - last.size()) == last);
}

TEST_CASE("json: a time limit that falls due has its hour") {
  const auto of = dossier::of(
      decree_of("n", day<2021, 12, 14>,
                establishment{{.number = "1",
                               .title = "x",
                               .deadlines = {{deadline_kind::applications_close, day<2022, 1, 26>, at<14, 0>}}}}));
  REQUIRE(of);
  const auto due = due_between(of->as_of(in_march), day<2022, 1, 1>, day<2022, 1, 31>);
  REQUIRE(due.size() == 1);
  CHECK(on_one_line(*to_json(due, *of)).find(R"("candidates":[{"date":"2022-01-26","until":"14:00"}])") !=
        std::string::npos);
}

TEST_CASE("json: why a provision does not do what it says") {
  const auto of = one_grant();
  const auto why = why_not(of.as_of(by_register), "dd-2", 0, "Lazio");
  REQUIRE(why);
  CHECK(on_one_line(to_json(*why)) ==
        R"([{"obstacle":"without_effect","is_sure":true,"efficacy":"awaits_registration"}])");
  CHECK(on_one_line(
            to_json(std::vector<why_not_reason>{{.obstacle = obstacle::annulled, .is_sure = false, .act = "dd-9"}})) ==
        R"([{"obstacle":"annulled","is_sure":false,"act":"dd-9"}])");
  CHECK(to_json(*why_not(of.as_of(by_register), "dd-1", 0, "Lazio")) == "[]\n");
}

TEST_CASE("json: answers of another dossier are not written") {
  const auto of = one_grant();
  const auto at = of.as_of(in_march);
  const auto other = *of.without("dd-2");
  const auto is_refused = [](const result<std::string>& made) {
    return !made && made.error().code == errc::answer_of_another_dossier;
  };
  CHECK(is_refused(to_json(timeline(at, end_of("Lazio")), other)));
  CHECK(is_refused(to_json(trace(at, end_of("Lazio")), other)));
  CHECK(is_refused(to_json(due_between(at, date::min(), date::max()), other)));
  // An error is of no dossier.
  CHECK(to_json(timeline(at, end_of("nobody")), other));
}

TEST_CASE("json: a report is the list of its findings") {
  const auto of = *dossier::of(prima_acts());
  const report all(audit(of, readings::documents()));
  const std::vector<finding> findings(all.findings().begin(), all.findings().end());
  REQUIRE(!findings.empty());
  CHECK(to_json(all, of) == to_json(findings, of));
}

TEST_CASE("json: what drafts would do, with the acts and grants of each side") {
  const auto of = one_grant();
  const auto draft = decree_of(
      "a-draft", day<2021, 11, 1>,
      extension{.which = deadline_kind::activities_end, .to = day<2022, 3, 31>, .reach = reach::every_grant()});
  const auto seen = preview(of, {draft}, {day<2021, 11, 2>, day<2021, 11, 2>, readings::documents()});
  REQUIRE(seen);
  REQUIRE(!seen->changes.empty());
  const auto text = to_json(*seen);
  const auto findings = R"(,"findings":)" + on_one_line(to_json(seen->findings, seen->after.dossier()));
  CHECK(on_one_line(text) == line_of(seen->before, seen->after, findings, seen->changes));
  // The draft comes before the others, so that the places of acts differ on the two sides.
  CHECK(findings.find(R"("act":"a-draft")") != std::string::npos);
  CHECK(text.find("\"before\": {\n    \"in_force\": \"2021-11-02\"") != std::string::npos);
}

TEST_CASE("json: what the loss of an act changes, and its answers can be explained") {
  const auto of = *dossier::of(prima_acts());
  const auto annulled = impact_of(of, annulment{"second-extension", annulment_effect::ex_tunc}, in_march);
  const auto removed = impact_of(of, removal{"second-extension"}, in_march);
  for (const auto* one : {&annulled, &removed}) {
    REQUIRE(*one);
    const auto& made = **one;
    REQUIRE(!made.changes.empty());
    CHECK(on_one_line(to_json(made)) == line_of(made.before, made.after, "", made.changes));
    const auto text = to_json(made.changes, made.before.dossier(), made.after.dossier());
    CHECK(from_json<std::vector<changed_field>>(text, made.before.dossier(), made.after.dossier()));
    for (const auto& change : made.changes) {
      if (change.before) CHECK(explain(made.before, change.before));
      if (change.after) CHECK(explain(made.after, change.after));
    }
  }
  CHECK(annulled->before.dossier() == of);
  CHECK(removed->after.dossier() == *of.without("second-extension"));
}

TEST_CASE("json: previews and impacts of random dossiers are made of the texts of their changes") {
  const auto seed = reference::setting("AVVISO_SEED", std::random_device{}());
  INFO("AVVISO_SEED=", seed);
  reference::dice with(seed);
  with.as_in_files = true;
  for (int i = 0; i < 10; ++i) {
    const auto papers = reference::random_papers(with, 20);
    const auto of = dossier::of(papers.acts);
    REQUIRE(of);
    const auto when = reference::random_view(with);
    const auto& one = with.pick(papers.acts);
    const auto lost = impact_of(*of, annulment{one.id, annulment_effect::ex_nunc}, when);
    REQUIRE(lost);
    CHECK(on_one_line(to_json(*lost)) == line_of(lost->before, lost->after, "", lost->changes));
    const auto rest = of->without(one.id);
    REQUIRE(rest);
    const auto seen = preview(*rest, {one}, when);
    if (!seen) continue;
    const auto findings = R"(,"findings":)" + on_one_line(to_json(seen->findings, seen->after.dossier()));
    CHECK(on_one_line(to_json(*seen)) == line_of(seen->before, seen->after, findings, seen->changes));
  }
}
