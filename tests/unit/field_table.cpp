// SPDX-License-Identifier: BSL-1.0
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "history/acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

std::string why(const question& what) {
  const auto error = why_refused(what);
  if (!error) return "";
  const bool lacks = error->code == errc::question_incomplete;
  CHECK((lacks || error->code == errc::question_key_unused));
  return (lacks ? "lacks " : "has ") + std::string(error->found);
}

// Every key named.
question naming_all(field which) {
  return {.field = which,
          .deadline = deadline_kind::final_report,
          .milestone = milestone::closed,
          .role = authority_role::audit,
          .grant = "g",
          .line = "l",
          .name = "x",
          .on = day<2021, 1, 1>,
          .amount = euros<1>};
}

void leave_out(question& what, question_key which) {
  question nothing{.field = what.field};
  switch (which) {
    case question_key::deadline:
      what.deadline = nothing.deadline;
      break;
    case question_key::milestone:
      what.milestone = nothing.milestone;
      break;
    case question_key::role:
      what.role = nothing.role;
      break;
    case question_key::grant:
      what.grant = nothing.grant;
      break;
    case question_key::name:
      what.name = nothing.name;
      break;
    case question_key::on:
      what.on = nothing.on;
      break;
    case question_key::amount:
      what.amount = nothing.amount;
      break;
    case question_key::line:
      what.line = nothing.line;
      break;
  }
}

}  // namespace

TEST_CASE("every field has a row, under its number and a name of its own") {
  std::set<std::string_view> names;
  std::set<std::string_view> words;
  for (const auto& one : field_table()) {
    CHECK(row_of(one.field).name == one.name);
    CHECK(names.insert(one.name).second);
    CHECK(words.insert(one.word).second);
  }
  CHECK(static_cast<std::size_t>(field::reductions) + 1 == field_table().size());
  CHECK(row_of(static_cast<field>(field_table().size())).name.empty());
  static_assert(row_of(field::may_spend).takes.has(question_key::amount));
}

TEST_CASE("a question names what its field needs, and nothing that it does not use") {
  CHECK(why({.field = field::deadline}) == "lacks deadline");
  CHECK(why({.field = field::deadline, .deadline = deadline_kind::final_report}).empty());
  CHECK(why({.field = field::deadline, .deadline = deadline_kind::final_report, .on = day<2021, 1, 1>}) == "has on");
  CHECK(why({.field = field::award, .milestone = milestone::closed, .grant = "g"}) == "has milestone");
  CHECK(why({.field = field::award}) == "lacks grant");
  CHECK(why({.field = field::endowment, .grant = "g"}) == "has grant");
  CHECK(why({.field = field::units}).empty());
  CHECK(why({.field = field::units, .grant = "g"}).empty());
  CHECK(why({.field = field::may_spend, .grant = "g"}) == "lacks on");
  CHECK(why({.field = field::may_spend, .grant = "g", .on = day<2021, 1, 1>, .amount = euros<1>}).empty());
  CHECK(why({.field = field::milestone, .milestone = milestone::awarded}) == "lacks grant");
  CHECK(why({.field = field::milestone, .milestone = milestone::established, .grant = "g"}) == "has grant");
  CHECK(why({.field = field::milestone, .milestone = milestone::closed}).empty());
  CHECK(why({.field = field::ranked, .grant = "g", .name = "x"}) == "has grant");
  CHECK(why({.field = field::units, .line = "A"}).empty());
  CHECK(why({.field = field::units, .grant = "g", .line = "A"}) == "has line");
  CHECK(why({.field = field::milestone, .milestone = milestone::awarded, .grant = "g", .line = "A"}) == "has line");
  CHECK(why({.field = field::authority, .role = authority_role::audit, .line = "A"}) == "has line");
  CHECK(why({.field = static_cast<field>(200)}) == "lacks field");
}

TEST_CASE("with all keys named, leaving out those that are refused makes a question, whatever the field") {
  for (const auto& one : field_table()) {
    auto what = naming_all(one.field);
    for (auto error = why_refused(what); error; error = why_refused(what)) {
      REQUIRE(error->code == errc::question_key_unused);
      for (const auto key : every_question_key) {
        if (error->found == inline_text<31>(name_of(key))) leave_out(what, key);
      }
      REQUIRE_FALSE(why_refused(what) == error);
    }
    for (const auto key : every_question_key) {
      const bool is_of_grant = key == question_key::line && what.grant;
      const bool is_used = (one.needs.has(key) || one.takes.has(key)) && !is_of_grant;
      if (key != question_key::grant) CHECK(is_named(what, key) == is_used);
    }
  }
}

TEST_CASE("every question with a word can be asked, once its grant is named, and is called by that word") {
  const auto notice = of(founding(), awarding({"g"}));
  const auto at = notice.as_of(late);
  const auto all = worded_questions();
  CHECK(std::equal(all.begin(), all.end(), question_words().begin(), question_words().end(),
                   [](const worded_question& one, std::string_view word) { return one.word == word; }));
  for (const auto& one : all) {
    INFO(std::string(one.word));
    CHECK(question_called(one.word) == one.asks);
    auto asked = one.asks;
    if (whose(asked) == asked_of::grant) asked.grant = "g";
    const auto given = at.ask(asked);
    REQUIRE(given);
    CHECK(given->asked() == asked);
  }
  CHECK(question_called("term:x") == question{.field = field::deadline, .deadline = deadline_name::named("x")});
  CHECK(question_called("act:x") == question{.field = field::standing, .name = "x"});
  CHECK(question_called("fact:a:b") == question{.field = field::fact, .name = "a:b"});
  CHECK(!question_called("ends:x"));
  CHECK(!question_called("deadline"));
}

TEST_CASE("a question or a statement that names what its field does not use is refused with the key") {
  const auto notice = of(founding(), awarding({"g"}));
  const auto at = notice.as_of(late);
  const question stray{.field = field::award, .milestone = milestone::closed, .grant = "g"};
  CHECK(at.ask(stray).error().code == errc::question_key_unused);
  CHECK(at.ask(stray).error().found == inline_text<31>("milestone"));
  CHECK(at.ask({.field = field::endowment, .grant = "g"}).error().found == inline_text<31>("grant"));
  CHECK(at.grant("g").milestone(milestone::established).error().code == errc::question_key_unused);
  CHECK(at.notice().milestone(milestone::awarded).error().code == errc::question_incomplete);
  const auto stated =
      notice.with(statement{.source = "page", .known = day<2020, 2, 1>, .about = stray, .value = euros<500>});
  CHECK(stated.error().code == errc::question_key_unused);
  CHECK(stated.error().found == inline_text<31>("milestone"));
  const auto of_nobody = notice.with(
      statement{.source = "page", .known = day<2020, 2, 1>, .about = {.field = field::award}, .value = euros<500>});
  CHECK(of_nobody.error().code == errc::question_incomplete);
}
