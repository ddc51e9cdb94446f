// SPDX-License-Identifier: BSL-1.0
// What lines have, and what their grants have of it: together, what the notice has.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace money_of_lines {

act lines() {
  return decree("notice", day<2020, 1, 1>,
                {establishment{{.number = "1",
                                .title = "Avviso",
                                .lines = {{.name = "A", .endowment = euros<60>, .units = units::of(6)},
                                          {.name = "B", .endowment = euros<40>, .units = units::of(4)}}}}});
}
act awards() {
  return decree("award", day<2020, 2, 1>,
                {award{.grants = {{.name = "a", .line = "A", .award = euros<20>},
                                  {.name = "a2", .line = "A", .award = euros<5>},
                                  {.name = "b", .line = "B", .award = euros<30>}}}});
}
act then(provision says, std::string id = "then", date on = day<2020, 3, 1>) {
  return decree(std::move(id), on, {std::move(says)});
}
reduction less(euro amount, reach whom) {
  return {.target = top_up_target::each_grant, .amount = amount, .reach = std::move(whom)};
}
top_up pot(reach whom) { return {top_up_target::envelope, euros<9>, std::move(whom)}; }
allotment divided(std::vector<weighted_grant> among) {
  return {.of = "then", .amount = euros<9>, .by = apportionment_method::largest_remainder, .among = std::move(among)};
}

void check_sum(const result<answer<euro>>& a, const result<answer<euro>>& b, const result<answer<euro>>& all) {
  for (const auto* one : {&a, &b, &all}) {
    REQUIRE(*one);
    REQUIRE((*one)->if_known() != nullptr);
  }
  CHECK(*(*a->if_known() + *b->if_known()) == *all->if_known());
}
template <class... Acts>
void check_balance(const Acts&... acts) {
  const auto made = of(lines(), awards(), acts...);
  const auto at = made.as_of(late);
  const auto a = at.line("A");
  const auto b = at.line("B");
  check_sum(a.endowment(), b.endowment(), at.notice().endowment());
  check_sum(a.awarded(), b.awarded(), at.notice().awarded());
  check_sum(a.granted(), b.granted(), at.notice().granted());
  check_sum(a.unallocated(), b.unallocated(), at.notice().unallocated());
}
amounts total(const dossier& notice, std::string_view grant) { return list(notice.as_of(late).grant(grant).total()); }
line_as_of line(const dossier& notice, std::string_view name) { return notice.as_of(late).line(name); }

}  // namespace money_of_lines

using namespace money_of_lines;

TEST_CASE("the lines have together what the notice has, whatever is taken, moved, given up or said anew") {
  check_balance();
  check_balance(then(less(euros<1>, reach::every_grant_of("A"))));
  check_balance(then(less(euros<1>, reach::every_grant())));
  check_balance(then(redetermination{.grant = "a", .total = euros<9>}));
  check_balance(then(waiver{{"a", "b"}}));
  const award anew{.grants = {{.name = "a", .award = euros<7>}}};
  check_balance(then(waiver{{"a", "b"}}), then(anew, "anew", day<2020, 4, 1>));
  check_balance(then(reallocation{.from = "A", .to = "B", .amount = euros<7>}));
  check_balance(then(pot(reach::every_grant_of("A"))),
                then(divided({{"a", 1}, {"a2", 2}}), "riparto", day<2020, 4, 1>));
}

TEST_CASE("what a line's grants share is theirs alone, and not stated until it is divided") {
  const auto shared = of(lines(), awards(), then(pot(reach::every_grant_of("A"))));
  CHECK(total(shared, "a") == amounts{not_stated});
  CHECK(total(shared, "b") == amounts{euros<30>});
  CHECK(list(line(shared, "A").granted()) == amounts{not_stated});
  CHECK(list(line(shared, "B").granted()) == amounts{euros<30>});
  const auto made = *shared.with(then(divided({{"a", 1}, {"a2", 2}}), "riparto", day<2020, 4, 1>));
  CHECK(total(made, "a") == amounts{euros<23>});
  CHECK(total(made, "a2") == amounts{euros<11>});
  CHECK(list(line(made, "A").granted()) == amounts{euros<34>});
  CHECK(list(line(made, "A").endowment()) == amounts{euros<69>});
  // What grants of both lines share is of their lines once it is divided; of the lines' endowments nobody knows.
  const auto both = of(lines(), awards(), then(pot(reach::every_grant())),
                       then(divided({{"a", 1}, {"b", 2}}), "riparto", day<2020, 4, 1>));
  CHECK(total(both, "a2") == amounts{euros<5>});
  CHECK(list(line(both, "A").granted()) == amounts{euros<28>});
  CHECK(list(line(both, "B").granted()) == amounts{euros<36>});
  CHECK(list(both.as_of(late).notice().granted()) == amounts{euros<64>});
  CHECK(list(line(both, "A").endowment()) == amounts{not_stated});
}

TEST_CASE("a total is of the line of the grants that share it, once that is known of all of them") {
  const award of_a{.grants = {{.name = "a", .line = "A"}, {.name = "a2", .line = "A"}}, .total = euros<30>};
  const auto made = of(lines(), then(of_a));
  CHECK(list(line(made, "A").awarded()) == amounts{euros<30>});
  CHECK(list(line(*made.with(then(waiver{{"a"}}, "w", day<2020, 4, 1>)), "A").awarded()) == amounts{not_stated});
  const award mixed{.grants = {{.name = "a", .line = "A"}, {.name = "u", .award = euros<4>}}, .total = euros<30>};
  const auto open = of(lines(), then(mixed));
  CHECK(list(line(open, "A").awarded()) == amounts{not_stated});
  CHECK(list(open.as_of(late).notice().awarded()) == amounts{euros<30>});
  const award says_line{.grants = {{.name = "u", .line = "B", .award = euros<4>}}};
  const auto told = *open.with(then(says_line, "told", day<2020, 4, 1>));
  CHECK(list(line(told, "A").awarded()) == amounts{euros<26>});
  CHECK(list(line(told, "B").awarded()) == amounts{euros<4>});
  CHECK(list(told.as_of(late).notice().awarded()) == amounts{euros<30>});
  const auto nobody = of(lines(), awards(), then(award{.grants = {}, .total = euros<5>}));
  CHECK(list(line(nobody, "A").awarded()) == amounts{not_stated});
  CHECK(list(nobody.as_of(late).notice().awarded()) == amounts{euros<60>});
}

TEST_CASE("a line has paid what its grants were paid; of a grant whose line nobody states, nobody knows") {
  const auto pays = [](std::string grant, euro amount) {
    return payment{.grant = std::move(grant), .kind = payment_kind::advance, .amount = amount};
  };
  const auto made = of(lines(), awards(),
                       decree("pay", day<2020, 5, 1>,
                              {pays("a", euros<3>), pays("b", euros<4>), recovery{.grant = "a", .amount = euros<1>}}));
  CHECK(list(line(made, "A").paid()) == amounts{euros<2>});
  CHECK(list(line(made, "B").paid()) == amounts{euros<4>});
  CHECK(list(made.as_of(late).notice().paid()) == amounts{euros<6>});
  const auto open = of(lines(), awards(), then(award{.grants = {{.name = "u", .award = euros<1>}}}),
                       decree("pay", day<2020, 5, 1>, {pays("u", euros<3>), pays("b", euros<4>)}));
  CHECK(list(line(open, "B").paid()) == amounts{not_stated});
  CHECK(list(open.as_of(late).notice().paid()) == amounts{euros<7>});
  CHECK(list(open.as_of(late).grant("b").payable()) == amounts{euros<26>});
}

TEST_CASE("units that are taken from the whole leave those of each line open, and money that is taken does not") {
  const auto made = [](euro amount, units taken, reach whom) {
    return of(
        lines(),
        then(reduction{.target = top_up_target::envelope, .amount = amount, .reach = std::move(whom), .units = taken}));
  };
  const auto of_all = made(euros<0>, units::of(2), reach::no_grant());
  CHECK(list(of_all.as_of(late).notice().units()) == counts{units::of(8)});
  CHECK(list(line(of_all, "A").units()) == counts{not_stated});
  const auto of_a = made(euros<0>, units::of(2), reach::no_grant_of("A"));
  CHECK(list(line(of_a, "A").units()) == counts{units::of(4)});
  CHECK(list(line(of_a, "B").units()) == counts{units::of(4)});
  const auto money = made(euros<5>, units::of(0), reach::no_grant());
  CHECK(list(line(money, "A").units()) == counts{units::of(6)});
  CHECK(list(line(money, "A").endowment()) == amounts{not_stated});
}

TEST_CASE("what sources say of the money of a line balances: endowment = granted + unallocated") {
  const auto with = [](const dossier& notice, field which, euro amount) {
    const auto made = notice.with(
        statement{.source = "page", .known = day<2021, 1, 1>, .about = {.field = which, .line = "A"}, .value = amount});
    REQUIRE(made);
    return *made;
  };
  auto untold = lines();
  std::get<establishment>(untold.provisions[0]).notice.lines[0].endowment = not_stated;
  const auto told = with(with(of(untold), field::unallocated, euros<10>), field::granted, euros<45>);
  CHECK(list(line(told, "A").endowment()) == amounts{euros<55>});
  CHECK(list(line(told, "B").endowment()) == amounts{euros<40>});
  CHECK(list(line(with(of(lines()), field::unallocated, euros<10>), "A").granted()) == amounts{euros<50>});
  CHECK(list(line(with(of(lines()), field::awarded, euros<15>), "A").unallocated()) == amounts{euros<45>});
}

TEST_CASE("the title of a line is the last that an act in force gives it") {
  auto first = lines();
  std::get<establishment>(first.provisions[0]).notice.lines[0].title = "Uno";
  auto later = lines();
  later.id = "later";
  later.reference.on = day<2020, 6, 1>;
  std::get<establishment>(later.provisions[0]).notice.lines[0].title = "Due";
  const auto made = of(first, later);
  CHECK(*line(made, "A").title() == stated<std::string>("Due"));
  CHECK(*line(made, "B").title() == stated<std::string>(not_stated));
  CHECK(*made.as_of(on_the_day(day<2020, 5, 31>)).line("A").title() == stated<std::string>("Uno"));
  later.effective = *partial_date::between(day<2021, 12, 1>, day<2022, 2, 1>);
  CHECK(*line(of(first, later), "A").title() == stated<std::string>(not_stated));
}
