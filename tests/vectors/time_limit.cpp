// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/suspensions.hpp>
#include <avviso/time/time_limit.hpp>

#include "csv.hpp"

#include <map>

using namespace avviso;

namespace {

const std::map<std::string, time_regime> regimes = {{"eu", time_regime::eu_1182_71},
                                                    {"eu-fixed", time_regime::eu_fixed_date},
                                                    {"civil", time_regime::italian_civil},
                                                    {"procedural", time_regime::italian_procedural},
                                                    {"process", time_regime::italian_administrative_process},
                                                    {"procedure", time_regime::italian_administrative_procedure}};

// `2020`, `august`, or nothing.
std::vector<suspension> suspensions_of(const std::string& name, date event, known_law known) {
  if (name == "august") return august_suspensions(event.year() - 2, event.year() + 2, known);
  if (name != "2020") return {};
  const auto suspended = suspension::of_administrative_terms_in_2020(known);
  return suspended ? std::vector<suspension>{*suspended} : std::vector<suspension>();
}

calendar calendar_of(const std::string& place, known_law known) {
  if (place == "rome") return calendar::rome(known);
  if (place == "bolzano") return calendar::bolzano(known);
  REQUIRE(place == "italy");
  return calendar::italy(known);
}

}  // namespace

TEST_CASE("time limits end as the law computes them") {
  for (const auto& row : read_csv("time_limit.csv")) {
    CAPTURE(row.place);
    const auto& c = row.columns;
    const auto event = date::parse(c[0]);
    const auto length = term_length::parse(c[1]);
    const auto last_day = date::parse(c[8]);
    REQUIRE(event);
    REQUIRE(length);
    REQUIRE(last_day);
    const auto known = c[6].empty() ? known_law::of_this_release() : known_law::on(*date::parse(c[6]));
    const time_limit limit(*length, c[3] == "backward" ? time_direction::backward : time_direction::forward,
                           regimes.at(c[2]), c[4] == "both" ? end_days::both_excluded : end_days::first_excluded,
                           time_readings::prevailing());
    const auto suspended = suspensions_of(c[7], *event, known);
    const auto end = expiry::of(limit, *event, calendar_of(c[5], known), suspended);
    REQUIRE(end);
    CHECK(std::string(end->last_day().iso().c_str()) == c[8]);
    CHECK(std::to_string(end->steps().size()) == c[9]);

    date at = *event;
    for (const auto& step : end->steps()) {
      CHECK(step.from == at);
      at = step.to;
    }
  }
}
