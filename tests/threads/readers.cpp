// SPDX-License-Identifier: BSL-1.0
// Dossiers are read from any number of threads: four ask one dossier and copies of it, and make others of it by `with`
// and `without`, all at once. Each must answer as one thread alone. Built with -fsanitize=thread, it ends with an error
// where two threads meet on one object.
#include <avviso/avviso.hpp>

#include <atomic>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include "../benchmark/generated_notice.hpp"

namespace {

using namespace avviso;

constexpr std::size_t grants = 40;

std::int64_t asked(const dossier& of, std::size_t grant) {
  const auto then = of.as_of(generated::later);
  const auto name = generated::name_of(grant);
  const auto end = *then.grant(name).end_of_activities();
  const auto total = *then.grant(name).total();
  const auto standing = *then.grant(name).standing();
  return end.if_known()->on.days() + total.if_known()->cents() + static_cast<std::int64_t>(standing.grounds().size());
}

std::int64_t asked_of_all(const dossier& of) {
  std::int64_t sum = 0;
  for (std::size_t g = 0; g < grants; ++g) sum += asked(of, g);
  const auto then = of.as_of(generated::later);
  const auto end =
      then.ask({.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = generated::name_of(0)});
  const auto explained = *explain(then, *end);
  return sum + static_cast<std::int64_t>(explained.steps.size() + then.findings().size());
}

// What another act and another statement make of it.
std::int64_t asked_with_more(const dossier& of, std::size_t number) {
  const auto id = "more-" + std::to_string(number);
  const extension more{.which = deadline_kind::activities_end,
                       .to = day<2024, 1, 31>,
                       .reach = reach::only({generated::name_of(number)})};
  const auto longer = *of.with(generated::act_of(id, day<2021, 12, 1>, {more}));
  const auto said =
      *longer.with(statement{.source = "pagina",
                             .known = day<2022, 1, 1>,
                             .about = {.field = field::fact, .grant = generated::name_of(number), .name = "sede"},
                             .value = std::string("Roma")});
  return asked(said, number) + asked(*said.without(id), number);
}

// A line is seen alone once for all threads, of each of several days.
dossier with_a_line(const dossier& of) {
  return *of.with(generated::act_of(
      "lines", day<2021, 11, 1>,
      {establishment{{.number = "9/2021",
                      .title = "Linee",
                      .lines = {{.name = "A", .deadlines = {{deadline_kind::activities_end, day<2024, 6, 30>}}}}}}}));
}
std::int64_t asked_of_a_line(const dossier& of) {
  std::int64_t sum = 0;
  for (std::int64_t before = 0; before < 40; ++before) {
    auto when = generated::later;
    when.known = *add_days(when.known, -before);
    const auto line = of.as_of(when).line("A");
    const auto end = *line.deadline(deadline_kind::activities_end);
    const auto granted = *line.granted();
    sum += end.if_known()->on.days() + static_cast<std::int64_t>(granted.candidates().size());
  }
  return sum;
}

// What a portfolio says of all grants, and with a dossier less and more.
std::int64_t asked_of(const portfolio& laid) {
  std::vector<told_amount> totals(laid.grants().size());
  laid.sums(grant_sum::total, {generated::later.in_force, generated::later.known}, totals);
  std::int64_t sum = 0;
  for (const auto& one : totals) sum += one.amount;
  return sum;
}
std::int64_t asked_with_changes(const portfolio& laid, const dossier& of) {
  const auto less = laid.without("one");
  const auto more = less.with("two", of);
  return asked_of(laid) + asked_of(less) + asked_of(more);
}

}  // namespace

int main() {
  const auto of = *dossier::of(generated::acts_of(grants));
  const auto expected = asked_of_all(of);
  std::vector<std::int64_t> expected_with_more;
  for (std::size_t n = 0; n < grants; ++n) expected_with_more.push_back(asked_with_more(of, n));

  const named_dossier named[] = {{"one", of}};
  const auto laid = portfolio::compile(named, generated::later.readings);
  const auto expected_of_laid = asked_with_changes(laid, of);

  const auto expected_of_a_line = asked_of_a_line(with_a_line(of));
  const auto lines = with_a_line(of);

  std::atomic<int> wrong = 0;
  const auto read = [&](std::size_t first) {
    for (std::size_t round = 0; round < 3; ++round) {
      const auto copy = of;
      const auto copy_of_laid = laid;
      if (asked_with_changes(round % 2 == 0 ? laid : copy_of_laid, of) != expected_of_laid) ++wrong;
      if (asked_of_a_line(lines) != expected_of_a_line) ++wrong;
      if (asked_of_all(round % 2 == 0 ? of : copy) != expected) ++wrong;
      for (std::size_t n = first; n < grants; n += 4) {
        if (asked_with_more(copy, n) != expected_with_more[n]) ++wrong;
      }
    }
  };
  std::vector<std::thread> readers;
  for (std::size_t first = 0; first < 4; ++first) readers.emplace_back(read, first);
  for (auto& one : readers) one.join();
  if (wrong > 0) std::printf("%d answers of several threads are not those of one\n", wrong.load());
  return wrong > 0 ? 1 : 0;
}
