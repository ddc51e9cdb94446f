// SPDX-License-Identifier: BSL-1.0
// What the notices of other funds show: a window for some alone, the hour of a term, lines that are extended apart.
#include <avviso/avviso.hpp>

#include "read.hpp"

#include <string>
#include <vector>

using namespace avviso;

namespace {

snapshot at_the_end_of(const std::string& name) {
  return case_named(name).as_of({date::max(), date::max(), readings::documents()});
}

instant in_italy_at(date on, std::int64_t hour, std::int64_t minute) {
  const auto then = in_italy(on, (hour * 60 + minute) * 60);
  REQUIRE(then);
  return then->first;
}

std::vector<stated<deadline_time>> ends_of(const result<answer<deadline_time>>& given) {
  REQUIRE(given);
  return {given->candidates().begin(), given->candidates().end()};
}

}  // namespace

TEST_CASE("the schools: in April 2017 the window is open to those of the earthquake alone") {
  const auto notice = at_the_end_of("scuola-al-centro").notice();
  const std::string of_the_earthquake =
      "scuole collocate nelle province di Ancona, Ascoli Piceno, Fermo, L'Aquila, Macerata, Perugia, Rieti, Teramo e "
      "Terni, colpite da eventi sismici";
  const auto in_april = in_italy_at(day<2017, 4, 10>, 12, 0);
  CHECK(is_open(notice, in_april) == truth::no);
  CHECK(is_open(notice, in_april, of_the_earthquake) == truth::yes);
  CHECK(is_open(notice, in_italy_at(day<2017, 4, 28>, 14, 1), of_the_earthquake) == truth::no);
}

TEST_CASE("the schools: the term has an hour after its extension, and one that no page gives before it") {
  const auto schools = case_named("scuola-al-centro");
  const auto end_on = [&](date day) {
    return ends_of(
        schools.as_of({day, day, readings::documents()}).notice().deadline(deadline_kind::applications_close));
  };
  CHECK(spelled(*end_on(day<2016, 10, 24>).front().if_stated()) == "2016-10-31, hour not stated");
  CHECK(spelled(*end_on(day<2016, 10, 25>).front().if_stated()) == "2016-11-14 14:00");
}

TEST_CASE("the recovery plan: both clusters may be applied for until noon, and have all of the endowment") {
  const auto at = at_the_end_of("sport-e-inclusione");
  const auto listed = at.dossier().lines();
  CHECK(listed.size() == 2);
  for (const auto name : listed) {
    CHECK(is_open(at.line(name), in_italy_at(day<2022, 4, 22>, 11, 59)) != truth::no);
    CHECK(is_open(at.line(name), in_italy_at(day<2022, 4, 22>, 12, 1)) == truth::no);
  }
  std::size_t judged = 0;
  for (const auto& one : at.findings()) {
    if (one.rule != rule::LIN_1) continue;
    ++judged;
    CHECK(one.outcome == outcome::satisfied);
  }
  CHECK(judged == 1);
}

TEST_CASE("Erasmus+: what moves the term of one line leaves the others") {
  const auto erasmus = at_the_end_of("erasmus-2020");
  using ends = std::vector<stated<deadline_time>>;
  CHECK(ends_of(erasmus.line("Sport").deadline(deadline_kind::applications_close)) ==
        ends{deadline_time(day<2020, 4, 21>, at<17, 0>)});
  CHECK(ends_of(erasmus.line("Jean Monnet").deadline(deadline_kind::applications_close)) ==
        ends{deadline_time(day<2020, 2, 20>, at<12, 0>)});
  CHECK(ends_of(erasmus.notice().deadline(deadline_kind::applications_close)) == ends{not_stated});
}

TEST_CASE("Erasmus+: no act of the Union is asked for a registration, a CUP or a number of Italy") {
  for (const auto& one : audit(case_named("erasmus-2020"), readings::documents())) {
    const bool is_of_italy = one.rule == rule::EFF_1 || one.rule == rule::EFF_4 || one.rule == rule::ACT_3;
    CHECK((!is_of_italy || one.outcome == outcome::not_applicable));
  }
}
