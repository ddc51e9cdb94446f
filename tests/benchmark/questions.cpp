// SPDX-License-Identifier: BSL-1.0
// What a question costs beside a fold written by hand: end and total of a grant of a generated notice, with the same
// checksum. Two ways to ask: the same grant again and again, and every grant of many notices once.
#include <benchmark/benchmark.h>
#include <avviso/avviso.hpp>

#include <cstdint>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "generated_notice.hpp"
#include "one_table.hpp"

namespace {

using namespace avviso;

struct subject {
  explicit subject(std::size_t grants)
      : of(*dossier::of(generated::acts_of(grants))), then(of.as_of(generated::later)), hand(grants) {}

  dossier of;
  snapshot then;
  generated::by_hand hand;
};

const subject& notice_of(std::size_t grants) {
  static std::map<std::size_t, subject> all;
  return all.try_emplace(grants, grants).first->second;
}

// With grounds and findings.
std::int64_t asked(const snapshot& then, const std::string& name) {
  const auto end = *then.grant(name).end_of_activities();
  const auto total = *then.grant(name).total();
  return end.if_known()->on.days() + total.if_known()->cents();
}

// Without them.
std::int64_t valued(const snapshot& then, const std::string& name) {
  const auto end = *then.value_of({.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = name});
  const auto total = *then.value_of({.field = field::total, .grant = name});
  return std::get<deadline_time>(*end.value).on.days() + std::get<euro>(*total.value).cents();
}

constexpr std::size_t sizes[] = {100, 1000, 10'000};

std::string of_size(std::size_t grants) { return std::to_string(grants) + " grants"; }

template <class Ask>
void add(const std::string& name, Ask ask, double per = 1) {
  benchmark::RegisterBenchmark(name.c_str(), [ask, per](benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(ask());
    state.counters["per"] = per;
  })->MinTime(0.2);
}

void one_grant_of(std::size_t grants) {
  const auto& one = notice_of(grants);
  const auto name = generated::name_of(grants / 2);
  add("ask end and total of one grant, " + of_size(grants) + "/avviso", [&one, name] { return asked(one.then, name); });
  add("value_of end and total of one grant, " + of_size(grants) + "/avviso",
      [&one, name] { return valued(one.then, name); });
  for (const auto* how : {"ask", "value_of"}) {
    add(how + (" end and total of one grant, " + of_size(grants)) + "/by hand",
        [&one, name] { return one.hand.ask(name, generated::later.in_force); });
  }
}

std::vector<const subject*> many(std::size_t notices, std::size_t grants) {
  static std::vector<subject> all;
  while (all.size() < notices) all.emplace_back(grants);
  std::vector<const subject*> some;
  for (const auto& one : all) some.push_back(&one);
  return some;
}

void every_grant_once() {
  constexpr std::size_t notices = 100;
  constexpr std::size_t grants = 100;
  static const auto all = many(notices, grants);
  static const auto names = [] {
    std::vector<std::string> some;
    for (std::size_t g = 0; g < grants; ++g) some.push_back(generated::name_of(g));
    return some;
  }();
  const auto each = [](auto ask) {
    std::int64_t sum = 0;
    for (const auto* one : all) {
      for (const auto& name : names) sum += ask(*one, name);
    }
    return sum;
  };
  add(
      "ask every grant of 100 notices once/avviso",
      [each] { return each([](const subject& one, const auto& name) { return asked(one.then, name); }); },
      notices * grants);
  add(
      "value_of every grant of 100 notices once/avviso",
      [each] { return each([](const subject& one, const auto& name) { return valued(one.then, name); }); },
      notices * grants);
  for (const auto* how : {"ask", "value_of"}) {
    add(
        how + std::string(" every grant of 100 notices once/by hand"),
        [each] {
          return each(
              [](const subject& one, const auto& name) { return one.hand.ask(name, generated::later.in_force); });
        },
        notices * grants);
  }
}

// Every day on which it changes, against one answer.
void timeline_of(std::size_t grants) {
  const auto& one = notice_of(grants);
  const auto name = generated::name_of(grants / 2);
  const question end{.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = name};
  const auto what = "timeline of one end, " + of_size(grants);
  add(what + "/avviso", [&one, end] { return timeline(one.then, end).size(); });
  add(what + "/by hand", [&one, name] { return one.hand.ask(name, generated::later.in_force); });
}

// On several days, some before acts have effect.
bool agree() {
  for (const auto grants : sizes) {
    const auto& one = notice_of(grants);
    for (std::size_t g = 0; g < grants; g += grants / 20) {
      for (const date on : {generated::later.in_force, day<2021, 3, 2>, day<2021, 5, 2>, day<2021, 11, 1>}) {
        const auto then = one.of.as_of({on, generated::later.known, generated::later.readings});
        const auto name = generated::name_of(g);
        const auto by_hand = one.hand.ask(name, on);
        if (asked(then, name) == by_hand && valued(then, name) == by_hand) continue;
        std::printf("%s of %zu on %s: not the value of the fold written by hand\n", name.c_str(), grants,
                    on.iso().c_str());
        return false;
      }
    }
  }
  return true;
}

}  // namespace

int main(int count, char** arguments) {
  if (!agree()) return 1;
  for (const auto grants : sizes) one_grant_of(grants);
  every_grant_once();
  for (const auto grants : sizes) timeline_of(grants);
  benchmark::Initialize(&count, arguments);
  one_table reporter({"by hand"}, {{"ask end", "by hand", 60},
                                   {"value_of end", "by hand", 15},
                                   {"value_of every", "by hand", 25},
                                   {"timeline", "by hand", 500}});
  benchmark::RunSpecifiedBenchmarks(&reporter);
  return 0;
}
