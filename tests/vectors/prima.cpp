// SPDX-License-Identifier: BSL-1.0
#include <avviso/avviso.hpp>

#include "../../examples/prima/prima_notice.hpp"
#include "csv.hpp"

using namespace avviso;

namespace {

std::string text_of(const deadline_time& time) { return spelled(time); }
std::string text_of(euro amount) { return std::string(amount.plain()); }

template <class T>
std::string candidates_of(const answer<T>& given) {
  std::string all;
  for (const auto& one : given.candidates()) {
    const auto* value = one.if_stated();
    if (!all.empty()) all += '|';
    all += value != nullptr ? text_of(*value) : std::string("not_stated");
  }
  return all;
}

std::string status_of(const answer<deadline_time>& given) {
  if (given.status() == status::known) return "known";
  return given.status() == status::not_stated ? "not_stated" : "undetermined";
}

}  // namespace

TEST_CASE("PRIMA answers as of any day") {
  const auto prima = dossier::of(prima_acts());
  REQUIRE(prima);
  for (const auto& row : read_csv("prima.csv")) {
    CAPTURE(row.place);
    const auto& c = row.columns;
    const auto in_force = date::parse(c[0]);
    const auto known = date::parse(c[1]);
    REQUIRE(in_force);
    REQUIRE(known);
    const readings how{.efficacy = c[2] == "strict" ? efficacy::strict : efficacy::from_adoption,
                       .absence = c[3] == "not_adhered" ? absence::not_adhered : absence::not_stated,
                       .record = record::as_found};
    const auto then = prima->as_of({.in_force = *in_force, .known = *known, .readings = how});
    const auto end = then.grant(c[4]).end_of_activities();
    const auto money = then.grant(c[4]).top_ups();
    if (c[6] == "no_such_grant") {
      REQUIRE_FALSE(end);
      CHECK(end.error().code == errc::no_such_grant);
      CHECK(std::string(end.error().found) == c[4]);
      CHECK_FALSE(money);
      continue;
    }
    REQUIRE(end);
    REQUIRE(money);
    CHECK(candidates_of(*end) == c[5]);
    CHECK(status_of(*end) == c[6]);
    CHECK(candidates_of(*money) == c[7]);
  }
}
