// SPDX-License-Identifier: BSL-1.0
// A program for the debugger, which stops in `stop` and prints the variables of `main`.
#include <avviso/avviso.hpp>

#include <array>

using namespace avviso;

namespace {
void stop() {}
void use(const auto&... /*all*/) {}
}  // namespace

int main() {
  const date end = day<2022, 6, 30>;
  const partial_date some_day = day_between<2021, 3, 19, 2021, 12, 31>;
  const partial_date some_month = *partial_date::month(2024, 2);
  const partial_date some_year = *partial_date::year(2017);
  const std::array either = {some_day, some_year};
  const partial_date one_of = *partial_date::one_of(either);
  const period half_a_year = *period::make(0, 6, 0);
  const clock_time noon = *clock_time::make(12, 0);
  const euro award = euros<15'095'804, 23>;
  const euro debt = *(euros<0> - euros<3, 5>);
  const ratio share = *ratio::make(6, 10);
  const units places = units::of(960);
  const cup code = *cup::parse("F84D18000300006");
  const stated<euro> silent = not_stated;
  const stated<std::string> number = "35/18";
  const result<date> refused = date::parse("2022-06-31");
  const result<date> read = date::parse("2022-06-30");
  const answer<date> open({.field = field::deadline}, {day<2021, 12, 31>, day<2022, 6, 30>}, {}, {}, {});
  const answer<date> known({.field = field::deadline}, {day<2021, 12, 31>}, {}, {}, {});
  const answer<date> unsaid({.field = field::deadline}, {not_stated}, {}, {}, {});
  const finding late = judge(rule::EXT_1, false, day<2022, 1, 15>, day<2021, 12, 31>);
  const act decree{.id = "dd-21",
                   .reference = directorial_decree("21", day<2021, 3, 19>),
                   .provisions = {adhesions_closing{"dd-20"}}};
  const inline_text<10> written = end.iso();
  use(end, some_day, some_month, some_year, one_of, half_a_year, noon, award, debt, share, places, code, silent, number,
      refused, read, open, known, unsaid, late, decree, written);
  stop();
}
