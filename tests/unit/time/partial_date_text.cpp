// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/partial_date.hpp>
#include <avviso/wording.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace avviso;

namespace {

partial_date read(std::string_view text) {
  const auto day = partial_date::parse(text);
  INFO(text);
  REQUIRE(day);
  return *day;
}

std::string refusal_of_day(std::string_view text) {
  const auto day = partial_date::parse(text);
  if (day) return "read as " + std::string(day->iso().c_str());
  return std::to_string(static_cast<int>(day.error().code)) + " at " + std::to_string(day.error().position);
}

result<partial_date> one_of(std::vector<partial_date> days) { return partial_date::one_of(days); }

}  // namespace

TEST_CASE("a day is read as precisely as a document gives it") {
  CHECK(read("2021-03-19") == partial_date(day<2021, 3, 19>));
  CHECK(read("2014-12") == *partial_date::month(2014, 12));
  CHECK(read("2017") == *partial_date::year(2017));
  CHECK(read("2017-03/2017-05") == *partial_date::between(day<2017, 3, 1>, day<2017, 5, 31>));
  CHECK(read("2021-03-19/2021-12-31") == day_between<2021, 3, 19, 2021, 12, 31>);
  CHECK(read("2016/2017") == *partial_date::between(day<2016, 1, 1>, day<2017, 12, 31>));
  CHECK(read("unknown") == partial_date::unknown());
  CHECK(read("febbraio 2018") == *partial_date::month(2018, 2));
  CHECK(read("Dicembre 2016") == *partial_date::month(2016, 12));
  CHECK(read("febbraio") == *partial_date::month_of_some_year(2));
  CHECK(read("--02") == *partial_date::month_of_some_year(2));
  CHECK(read("19 marzo 2021") == partial_date(day<2021, 3, 19>));
  CHECK(read("19/03/2021") == partial_date(day<2021, 3, 19>));
  CHECK(read("19.02.2018") == partial_date(day<2018, 2, 19>));
  CHECK(read("2017-02|2018-02") == *one_of({*partial_date::month(2017, 2), *partial_date::month(2018, 2)}));
}

TEST_CASE("what is not a day, however imprecise, is refused where it goes wrong") {
  CHECK(refusal_of_day("") == "1 at 0");
  CHECK(refusal_of_day("201") == "1 at 3");
  CHECK(refusal_of_day("2017-13") == "101 at 5");
  CHECK(refusal_of_day("2017-3") == "1 at 6");
  CHECK(refusal_of_day("2017-03-32") == "102 at 8");
  CHECK(refusal_of_day("2017-05/2017-03") == "104 at 8");
  CHECK(refusal_of_day("2017-05/2017-x3") == "1 at 13");
  CHECK(refusal_of_day("--13") == "101 at 2");
  CHECK(refusal_of_day("--x2") == "1 at 2");
  CHECK(refusal_of_day("februar 2018") == "110 at 0");
  CHECK(refusal_of_day("febbraio2018") == "2 at 8");
  CHECK(refusal_of_day("febbraio 20181") == "2 at 13");
  CHECK(refusal_of_day("febbraio 2018-02") == "3 at 13");
  CHECK(refusal_of_day("2017|2018|x") == "110 at 10");
  CHECK(refusal_of_day("2011|2013|2015|2017|2019") == "122 at 20");
  CHECK(refusal_of_day("1399") == "100 at 0");
}

TEST_CASE("every precision prints what parse reads") {
  for (const std::string text :
       {"2021-03-19", "2014-12", "2017", "2017-03-01/2017-05-31", "unknown", "--02", "2017-02|2018-02",
        "2016-12-20|2016-12-23", "1400|1402|9997|9999",
        "2001-01-01/2001-01-02|2002-01-01/2002-01-02|2003-01-01/2003-01-02|2004-01-01/2004-01-02"}) {
    CHECK(read(text).iso().c_str() == text);
  }
  CHECK(wording::italian(read("--02")) == "febbraio di un anno non indicato");
  CHECK(wording::italian(read("2017-02|2018-02")) == "febbraio 2017 o febbraio 2018");
  CHECK(wording::english(read("2016-12-20|2016-12-23")) == "20 December 2016 or 23 December 2016");
}

TEST_CASE("the same days make the same value") {
  CHECK(*one_of({day<2017, 3, 1>}) == partial_date(day<2017, 3, 1>));
  CHECK(*one_of({day<2017, 3, 2>, day<2017, 3, 1>}) == *partial_date::between(day<2017, 3, 1>, day<2017, 3, 2>));
  CHECK(*one_of({*partial_date::month(2017, 2), *partial_date::month(2017, 1)}) ==
        *partial_date::between(day<2017, 1, 1>, day<2017, 2, 28>));
  CHECK(*one_of({*partial_date::year(2017), *partial_date::month(2017, 2)}) == *partial_date::year(2017));
  CHECK(*one_of({*partial_date::month(2018, 2), *partial_date::month(2017, 2)}) ==
        *one_of({*partial_date::month(2017, 2), *partial_date::month(2018, 2)}));
  // A run that joins two others.
  CHECK(one_of({day<2017, 3, 1>, day<2017, 3, 3>, day<2017, 3, 2>}) == read("2017-03-01/2017-03-03"));
  CHECK(one_of({}).error().code == errc::no_alternative);
  CHECK(one_of({day<2017, 3, 1>, *partial_date::month_of_some_year(2)}).error().code == errc::too_many_alternatives);
  CHECK(*one_of({*partial_date::month_of_some_year(2)}) == *partial_date::month_of_some_year(2));
  CHECK(partial_date::month_of_some_year(0).error().code == errc::month_out_of_range);
}

TEST_CASE("alternatives leave gaps") {
  const auto ranking = read("2016-12-20|2016-12-23");  // published on one page, with value of notification on another
  CHECK(ranking.precision() == precision::alternatives);
  CHECK(ranking.earliest() == day<2016, 12, 20>);
  CHECK(ranking.latest() == day<2016, 12, 23>);
  CHECK(ranking.may_be(day<2016, 12, 20>));
  CHECK(!ranking.may_be(day<2016, 12, 21>));
  CHECK(!ranking.may_be(day<2016, 12, 24>));
  CHECK(ranking.alternative_count() == 2);
  CHECK(ranking.alternative(1) == partial_date(day<2016, 12, 23>));
  const auto february = read("febbraio");
  CHECK(february.may_be(day<2017, 2, 28>));
  CHECK(!february.may_be(day<2017, 3, 1>));
  CHECK(february.precision() == precision::month_of_some_year);
}

TEST_CASE("a comparison is yes, no, or undetermined") {
  const auto march = read("2017-03");
  CHECK(is_before(march, read("2017-04")) == truth::yes);
  CHECK(is_before(march, read("2017-03")) == truth::undetermined);
  CHECK(is_before(march, read("2017-02")) == truth::no);
  CHECK(is_before(march, day<2017, 3, 1>) == truth::no);
  CHECK(is_before(march, day<2017, 3, 31>) == truth::undetermined);
  CHECK(is_before(march, day<2017, 4, 1>) == truth::yes);
  CHECK(is_on_or_before(march, day<2017, 3, 31>) == truth::yes);
  CHECK(is_on_or_before(march, day<2017, 3, 1>) == truth::undetermined);
  CHECK(is_on_or_before(march, day<2017, 2, 28>) == truth::no);
  CHECK(is_before(partial_date::unknown(), march) == truth::undetermined);
  // A deferral granted «nel mese di febbraio», of 2017 or 2018, of a term that ended on 30 June 2017.
  CHECK(is_on_or_before(read("2017-02|2018-02"), day<2017, 6, 30>) == truth::undetermined);
  CHECK(is_on_or_before(read("2017-02"), day<2017, 6, 30>) == truth::yes);

  CHECK(is_same_day(day<2017, 3, 1>, day<2017, 3, 1>) == truth::yes);
  CHECK(is_same_day(day<2017, 3, 1>, day<2017, 3, 2>) == truth::no);
  CHECK(is_same_day(march, march) == truth::undetermined);
  CHECK(is_same_day(march, day<2017, 3, 31>) == truth::undetermined);
  CHECK(is_same_day(march, day<2017, 4, 1>) == truth::no);
  CHECK(is_same_day(read("2016-12-20|2016-12-23"), day<2016, 12, 21>) == truth::no);
  CHECK(is_same_day(read("2016-12-20|2016-12-23"), read("2016-12-21|2016-12-23")) == truth::undetermined);
  CHECK(is_same_day(read("febbraio"), march) == truth::no);
  CHECK(is_same_day(read("febbraio"), read("2017")) == truth::undetermined);
  CHECK(is_same_day(read("febbraio"), read("2017-03/2018-01")) == truth::no);
  CHECK(is_same_day(read("2017-03/2018-02"), read("febbraio")) == truth::undetermined);
  CHECK(is_same_day(read("febbraio"), read("marzo")) == truth::no);
  CHECK(is_same_day(read("febbraio"), read("febbraio")) == truth::undetermined);
}
