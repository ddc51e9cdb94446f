// SPDX-License-Identifier: BSL-1.0
#include "../../../src/history/fold/fold.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace avviso;
using avviso::detail::cases;

namespace {

constexpr date first_day = day<2021, 3, 1>;

date nth(std::int64_t days) { return *add_days(first_day, days); }
partial_date between(std::int64_t first, std::int64_t last) { return *partial_date::between(nth(first), nth(last)); }

template <class Ask>
std::vector<std::string> replies(Ask ask) {
  std::vector<std::string> all;
  cases every;
  do all.push_back(ask(every));
  while (every.next());
  return all;
}

// In braces, questions are asked from left to right.
std::string in_turn(std::initializer_list<std::string> said) {
  std::string all;
  for (const auto& one : said) all += one;
  return all;
}

std::string order(std::strong_ordering is) { return is < 0 ? "<" : is > 0 ? ">" : "="; }
std::string yes(bool is) { return is ? "y" : "n"; }

}  // namespace

TEST_CASE("what the record decides is one case") {
  const partial_date precise = day<2021, 3, 5>;
  const partial_date same = precise;
  const partial_date march = between(0, 30);
  const partial_date later = between(40, 50);
  const auto said = replies([&](cases& in) {
    return in_turn({yes(in.on_or_before(precise, nth(4))), yes(in.on_or_before(precise, nth(3))),
                    yes(in.on_or_before(march, nth(30))), yes(in.on_or_before(march, nth(-1))),
                    order(in.compare(march, later)), order(in.compare(precise, same))});
  });
  CHECK(said == std::vector<std::string>{"ynyn<="});
}

TEST_CASE("what it leaves open is two, yes first, and the replies that follow are given") {
  const partial_date some = between(0, 9);
  CHECK(replies([&](cases& in) { return yes(in.on_or_before(some, nth(4))); }) == std::vector<std::string>{"y", "n"});
  CHECK(replies([&](cases& in) {
          return in_turn({yes(in.on_or_before(some, nth(4))), yes(in.on_or_before(some, nth(6))),
                          yes(in.on_or_before(some, nth(2)))});
        }) == std::vector<std::string>{"yyy", "yyn", "nyn", "nnn"});
  const partial_date within = nth(5);
  const partial_date last = nth(9);
  CHECK(replies([&](cases& in) { return order(in.compare(some, within)); }) == std::vector<std::string>{"<", "=", ">"});
  CHECK(replies([&](cases& in) { return order(in.compare(some, last)); }) == std::vector<std::string>{"<", "="});
}

TEST_CASE("a day is the same as itself, and another of the same bounds is another day") {
  const partial_date one = between(0, 9);
  const partial_date other = between(0, 9);
  CHECK(replies([&](cases& in) { return order(in.compare(one, one)); }) == std::vector<std::string>{"="});
  CHECK(replies([&](cases& in) { return order(in.compare(one, other)); }) == std::vector<std::string>{"<", "=", ">"});
}

TEST_CASE("orders of days are closed") {
  const partial_date a = between(0, 9);
  const partial_date b = between(0, 9);
  const partial_date c = between(0, 9);
  // Thirteen weak orders of three things.
  const auto said = replies([&](cases& in) {
    return in_turn({order(in.compare(a, b)), order(in.compare(b, c)), order(in.compare(a, c))});
  });
  CHECK(said.size() == 13);
  CHECK(std::count(said.begin(), said.end(), "<<>") == 0);
  CHECK(std::count(said.begin(), said.end(), "<<<") == 1);
  CHECK(std::count(said.begin(), said.end(), "===") == 1);
}

TEST_CASE("days are days: there is none between two that follow each other") {
  const partial_date a = between(0, 1);
  const partial_date b = between(0, 1);
  const partial_date c = between(0, 1);
  const auto said = replies([&](cases& in) { return in_turn({order(in.compare(a, b)), order(in.compare(b, c))}); });
  CHECK(std::count(said.begin(), said.end(), "<<") == 0);
  CHECK(said.size() == 7);
}

TEST_CASE("days that no document gives can be compared") {
  const partial_date a = partial_date::unknown();
  const partial_date b = partial_date::unknown();
  CHECK(replies([&](cases& in) {
          return in_turn({order(in.compare(a, b)), yes(in.on_or_before(a, date::max()))});
        }) == std::vector<std::string>{"<y", "=y", ">y"});
  CHECK(replies([&](cases& in) {
          return in_turn({yes(in.on_or_before(a, date::min())), order(in.compare(a, b))});
        }) == std::vector<std::string>{"y<", "y=", "n<", "n=", "n>"});
}

TEST_CASE("a fact asked twice is the same, and facts are told apart by their keys") {
  CHECK(replies([](cases& in) {
          return in_turn({yes(in.is_so({7})), yes(in.is_so({7}))});
        }) == std::vector<std::string>{"yy", "nn"});
  CHECK(replies([](cases& in) {
          return in_turn({yes(in.is_so({7})), yes(in.is_so({8}))});
        }) == std::vector<std::string>{"yy", "yn", "ny", "nn"});
}

TEST_CASE("facts about acts and provisions of any number have keys of their own") {
  constexpr std::uint32_t large[] = {0, 1, std::uint32_t{1} << 20U, std::numeric_limits<std::uint32_t>::max()};
  std::vector<detail::fact_key> all;
  for (const auto what : {detail::undecided::adhesion, detail::undecided::correction}) {
    for (const auto of : large) {
      for (const auto part : large) {
        for (const auto choice : large) {
          auto key = key_of(what, of, part);
          key.choice = choice;
          CHECK(std::find(all.begin(), all.end(), key) == all.end());
          all.push_back(key);
        }
      }
    }
  }
}

TEST_CASE("what a case has assumed is given to the cases that follow from it") {
  const partial_date a = between(0, 9);
  const partial_date b = between(0, 9);
  cases every;
  std::vector<std::string> said;
  do {
    const auto outer = order(every.compare(a, b));
    cases inner = every.given();
    do
      said.push_back(
          in_turn({outer, yes(inner.on_or_before(b, nth(0))), order(inner.compare(a, b)), yes(inner.is_so({1}))}));
    while (inner.next());
    // The inner cases leave no trace in the outer one.
    CHECK(order(every.compare(a, b)) == outer);
  } while (every.next());
  CHECK(said ==
        std::vector<std::string>{"<n<y", "<n<n", "=y=y", "=y=n", "=n=y", "=n=n", ">y>y", ">y>n", ">n>y", ">n>n"});
}

namespace {

// Days as numbers and facts as they are: one way in which all can be.
struct world {
  std::vector<std::int64_t> days;
  std::vector<bool> facts;
};

// Asks at random; what is asked next depends on the replies so far, as in code with branches. `ask` replies to a
// question about days i and j, a limit and a fact.
template <class Ask>
std::string conversation(std::uint64_t seed, Ask ask) {
  std::string all;
  for (std::size_t turn = 0; turn < 6; ++turn) {
    all += ask(seed + std::hash<std::string>{}(all)*31 + turn);
  }
  return all;
}

struct question_at_random {
  std::uint64_t kind;
  std::size_t i, j;
  std::int64_t limit;

  explicit question_at_random(std::uint64_t seed, std::size_t days) {
    std::mt19937_64 engine(seed);
    kind = engine() % 5;
    i = engine() % days;
    j = engine() % days;
    limit = static_cast<std::int64_t>(engine() % 7) - 1;
  }
};

}  // namespace

TEST_CASE("the cases are those that can be, each once") {
  constexpr std::uint64_t first_seed = 757;
  constexpr std::uint64_t systems = 400;
  MESSAGE("seeds " << first_seed << " to " << first_seed + systems - 1);
  for (auto seed = first_seed; seed < first_seed + systems; ++seed) {
    CAPTURE(seed);
    std::mt19937_64 engine(seed);
    std::vector<partial_date> days;
    for (std::size_t n = 2 + engine() % 3; days.size() < n;) {
      const auto first = static_cast<std::int64_t>(engine() % 4);
      days.push_back(between(first, first + static_cast<std::int64_t>(engine() % 4)));
    }

    auto visited = replies([&](cases& in) {
      return conversation(seed, [&](std::uint64_t turn) {
        const question_at_random asked(turn, days.size());
        if (asked.kind == 0) return yes(in.is_so({static_cast<std::uint32_t>(asked.i)}));
        if (asked.kind <= 2) return yes(in.on_or_before(days[asked.i], nth(asked.limit)));
        return order(in.compare(days[asked.i], days[asked.j]));
      });
    });
    std::sort(visited.begin(), visited.end());
    CHECK(std::adjacent_find(visited.begin(), visited.end()) == visited.end());

    std::vector<std::string> possible;
    world now{std::vector<std::int64_t>(days.size()), std::vector<bool>(days.size())};
    const auto each = [&](auto self, std::size_t i) -> void {
      if (i == days.size()) {
        possible.push_back(conversation(seed, [&](std::uint64_t turn) {
          const question_at_random asked(turn, days.size());
          if (asked.kind == 0) return yes(now.facts[asked.i]);
          if (asked.kind <= 2) return yes(now.days[asked.i] <= asked.limit);
          return order(now.days[asked.i] <=> now.days[asked.j]);
        }));
        return;
      }
      for (const bool fact : {false, true}) {
        now.facts[i] = fact;
        for (auto d = days_between(first_day, days[i].earliest()); nth(d) <= days[i].latest(); ++d) {
          now.days[i] = d;
          self(self, i + 1);
        }
      }
    };
    each(each, 0);
    std::sort(possible.begin(), possible.end());
    possible.erase(std::unique(possible.begin(), possible.end()), possible.end());
    CHECK(visited == possible);
  }
}

TEST_CASE("of alternatives each is the case, and no day between them") {
  const partial_date february[] = {*partial_date::month(2017, 2), *partial_date::month(2018, 2)};
  const auto either = *partial_date::one_of(february);
  cases in;
  int count = 0;
  do {
    ++count;
    CHECK(in.on_or_before(either, day<2017, 2, 28>) == in.on_or_before(either, day<2018, 1, 31>));
  } while (in.next());
  CHECK(count == 2);
}

TEST_CASE("a month of some year keeps to its month against precise days") {
  const auto february = *partial_date::month_of_some_year(2);
  cases in;
  do {
    CHECK(in.on_or_before(february, day<2017, 3, 1>) == in.on_or_before(february, day<2018, 1, 31>));
    if (in.on_or_before(february, day<2018, 2, 28>)) CHECK(in.on_or_before(february, day<2019, 1, 1>));
  } while (in.next());
}
