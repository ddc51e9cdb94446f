// SPDX-License-Identifier: BSL-1.0
#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>

using namespace avviso;

TEST_CASE("days and periods are spelled as they are read") {
  CHECK(spelled(day<2022, 6, 30>) == "2022-06-30");
  CHECK(spelled(day_between<2021, 3, 19, 2021, 12, 31>) == "2021-03-19/2021-12-31");
  CHECK(spelled(*period::make(1, 6, 0)) == "1y6m");
  CHECK(spelled(*clock_time::make(12, 0)) == "12:00");
  CHECK(spelled(iso_week::of(day<2022, 6, 30>)) == "2022-W26");
  CHECK(spelled(holiday{feast::christmas, legal_basis::l_260_1949_art_2}) == "christmas (l_260_1949_art_2)");
  CHECK(spelled(deadline{deadline_kind::final_report, day<2022, 6, 30>, *clock_time::make(9, 5)}) ==
        "final_report 2022-06-30 09:05");
}

TEST_CASE("money is spelled with its unit") {
  CHECK(spelled(euros<15'095'804, 23>) == "15,095,804.23 euro");
  CHECK(spelled(ratio::make(6, 10)) == "3/5");
  CHECK(spelled(units::of(960)) == "960 units");
  CHECK(spelled(bounded<euro>::at_least(euros<3>)) == "at least 3.00 euro");
  CHECK(spelled(bounded<euro>::at_most(euros<3>)) == "at most 3.00 euro");
  CHECK(spelled(bounded<euro>(not_stated)) == "not stated");
  CHECK(spelled(bounded<euro>(euros<3>)) == "3.00 euro");
  CHECK(spelled(ledger_entry<euro>{entry_kind::saving, euros<3>}) == "saving 3.00 euro");
  CHECK(spelled(envelope<euro>(euros<5>)) ==
        "envelope{balance: balance{endowment: 5.00 euro, awarded: 0.00 euro, residual: 5.00 euro}, lines: []}");
}

TEST_CASE("silence and errors are spelled out") {
  CHECK(spelled(stated<euro>(not_stated)) == "not stated");
  CHECK(spelled(stated<euro>(euros<3>)) == "3.00 euro");
  CHECK(spelled(std::optional<date>()) == "none");
  CHECK(spelled(date::parse("2022-06-31")) ==
        "error day_out_of_range at 8: " + wording::english(date::parse("2022-06-31").error()));
  CHECK(spelled(date::parse("2022-06-30")) == "2022-06-30");
}

TEST_CASE("enumerators are spelled by name, rules by their id") {
  CHECK(spelled(outcome::not_applicable) == "not_applicable");
  CHECK(spelled(rule::EXT_1) == "EXT-1");
  CHECK(spelled(house_rule<7>) == "rule 10007");
  CHECK(spelled(house_fact<2>) == "130");
}

TEST_CASE("a finding is spelled with all that it has") {
  CHECK(spelled(does_not_apply(rule::EXT_1)) == "EXT-1 not_applicable");
  finding late = judge(rule::EXT_1, false, day<2022, 1, 15>, day<2021, 12, 31>);
  CHECK(spelled(late) == "EXT-1 violated: 2022-01-15, compared with 2021-12-31");
  late.missing = fact::old_end;
  late.law_of = day<2022, 4, 12>;
  late.act = 3;
  late.provision = 2;
  late.grant = 1;
  CHECK(spelled(late) ==
        "EXT-1 violated: 2022-01-15, compared with 2021-12-31, not stated: old_end, law of 2022-04-12, act 3, "
        "provision 2, grant 1");
  finding of_statement = does_not_apply(rule::REF_1);
  of_statement.statement = 4;
  CHECK(spelled(of_statement) == "REF-1 not_applicable: statement 4");
}

TEST_CASE("a moment is spelled in UTC, and what cannot be a day in seconds") {
  CHECK(spelled(instant{0}) == "1970-01-01T00:00:00Z");
  CHECK(spelled(instant{-1}) == "1969-12-31T23:59:59Z");
  CHECK(spelled(instant{1'647'000'000}) == "2022-03-11T12:00:00Z");
  CHECK(spelled(instant{std::numeric_limits<std::int64_t>::min()}) == "-9223372036854775808 s");
  CHECK(spelled(moments{{0}, {0}}) == "1970-01-01T00:00:00Z");
  CHECK(spelled(moments{{0}, {3600}}) == "1970-01-01T00:00:00Z .. 1970-01-01T01:00:00Z");
  CHECK(spelled(window{day<2022, 2, 10>, not_stated}) == "window{opens: 2022-02-10}");
}

TEST_CASE("an aggregate is spelled by the members that are not what they are by default") {
  CHECK(spelled(adhesion{.grant = "Lazio", .to = "dd-21", .elects = election::time}) ==
        R"(adhesion{grant: "Lazio", to: "dd-21", elects: time})");
  CHECK(spelled(enlargement{.by = not_stated}) == "enlargement{}");
  CHECK(spelled(grant{.name = "Lazio", .top_ups = not_stated}) == R"(grant{name: "Lazio", top_ups: not stated})");
  const act drafted{.id = "dd-21",
                    .reference = directorial_decree("21", day<2021, 3, 19>),
                    .provisions = {extension{.which = deadline_name::named("azioni"),
                                             .to = new_term::by(*period::make(0, 6, 0), month_rounding::down),
                                             .reach = reach::only({"Lazio", "Marche"})}}};
  CHECK(spelled(drafted) ==
        R"(act{id: "dd-21", reference: Directorial Decree no. 21 of 19 March 2021, provisions: [extension{)"
        R"(which: "azioni", to: by 6m, rounded down, reach: ["Lazio", "Marche"]}]})");
}

TEST_CASE("an answer is spelled by its status and its values") {
  const auto answered = [](std::vector<stated<date>> candidates, bool in_conflict = false) {
    return spelled(answer<date>({.field = field::deadline}, std::move(candidates), {}, {}, {}, in_conflict));
  };
  CHECK(answered({day<2022, 6, 30>}) == "known: 2022-06-30");
  CHECK(answered({not_stated}) == "not stated");
  CHECK(answered({day<2021, 12, 31>, not_stated}) == "undetermined: 2021-12-31 or not stated");
  CHECK(answered({day<2021, 12, 31>, day<2022, 6, 30>}, true) == "conflict: 2021-12-31 or 2022-06-30");
  const auto of_possible = [](possible_values possible) {
    return spelled(answer<date>({.field = field::deadline}, {day<2021, 12, 31>, day<2022, 6, 30>, not_stated}, {}, {},
                                {}, false, possible));
  };
  CHECK(of_possible(possible_values::between) == "undetermined: 2021-12-31 .. 2022-06-30 or not stated");
  CHECK(of_possible(possible_values::incomplete) ==
        "undetermined: 2021-12-31 .. 2022-06-30 or not stated (incomplete)");
}

TEST_CASE("the hash of a dossier is spelled in hexadecimal digits") {
  CHECK(spelled(content_hash{0x0123456789abcdef, 0xf}) == "0123456789abcdef000000000000000f");
}
