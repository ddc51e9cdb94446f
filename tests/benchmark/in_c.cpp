// SPDX-License-Identifier: BSL-1.0
// What a call through the C library costs, beside the same call of avviso itself: a trivial one, a time limit, an
// answer as of a day with its value, an answer asked by its word, 10,000 answers at once.
#include <avviso/avviso.h>
#include <benchmark/benchmark.h>

#include <avviso/avviso.hpp>
#include <avviso/history/portfolio.hpp>
#include <avviso/json.hpp>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "generated_notice.hpp"

namespace {

using namespace avviso;

void require(avviso_code code) {
  if (code != AVVISO_OK) std::abort();
}

void parse_day(benchmark::State& state) {
  std::string_view text = "2022-06-30";
  for (auto _ : state) {
    benchmark::DoNotOptimize(text);
    const auto day = date::parse(text);
    benchmark::DoNotOptimize(day->days());
  }
}
BENCHMARK(parse_day);

void parse_day_in_c(benchmark::State& state) {
  std::string_view text = "2022-06-30";
  for (auto _ : state) {
    benchmark::DoNotOptimize(text);
    avviso_day day = 0;
    require(avviso_day_parse(text.data(), text.size(), &day, nullptr));
    benchmark::DoNotOptimize(day);
  }
}
BENCHMARK(parse_day_in_c);

void time_limit_end(benchmark::State& state) {
  const auto italy = calendar::italy(known_law::of_this_release());
  const time_limit limit(term_days<60>, time_direction::forward, time_regime::eu_1182_71, end_days::first_excluded,
                         time_readings::prevailing());
  auto event = day<2018, 3, 20>;
  for (auto _ : state) {
    benchmark::DoNotOptimize(event);
    const auto end = expiry::of(limit, event, italy, no_suspension);
    benchmark::DoNotOptimize(end->last_day());
  }
}
BENCHMARK(time_limit_end);

void time_limit_end_in_c(benchmark::State& state) {
  avviso_calendar* italy = nullptr;
  require(avviso_calendar_of_place(AVVISO_PLACE_ITALY, AVVISO_NO_DAY, &italy, nullptr));
  avviso_limit limit{};
  limit.struct_size = sizeof limit;
  limit.length.days = 60;
  limit.regime = AVVISO_TIME_REGIME_EU_1182_71;
  require(avviso_limit_prevailing(&limit, nullptr));
  auto event = day<2018, 3, 20>.days();
  avviso_limit_step steps[AVVISO_MOST_LIMIT_STEPS];
  for (auto _ : state) {
    benchmark::DoNotOptimize(event);
    avviso_day last = 0;
    std::size_t count = 0;
    require(avviso_limit_end(&limit, event, italy, nullptr, &last, steps, &count, nullptr));
    benchmark::DoNotOptimize(last);
  }
  avviso_calendar_free(&italy);
}
BENCHMARK(time_limit_end_in_c);

constexpr std::size_t grants = 14;

void end_of_activities(benchmark::State& state) {
  const auto of = *dossier::of(generated::acts_of(grants));
  const auto then = of.as_of(generated::later);
  const auto name = generated::name_of(3);
  for (auto _ : state) {
    const auto end = then.grant(name).end_of_activities();
    benchmark::DoNotOptimize(end->if_known()->on.days());
  }
}
BENCHMARK(end_of_activities);

struct in_c {
  static avviso_readings readings_later() {
    avviso_readings how{};
    how.struct_size = sizeof how;
    how.efficacy = static_cast<std::int32_t>(efficacy(generated::later.readings.efficacy));
    how.absence = static_cast<std::int32_t>(absence(generated::later.readings.absence));
    how.record = static_cast<std::int32_t>(record(generated::later.readings.record));
    return how;
  }

  avviso_dossier* of = nullptr;
  avviso_snapshot* then = nullptr;

  in_c() {
    const auto text = to_json(*dossier::of(generated::acts_of(grants)));
    require(avviso_dossier_from_json(text.data(), text.size(), &of, nullptr));
    const auto how = readings_later();
    require(avviso_dossier_as_of(of, generated::later.in_force.days(), generated::later.known.days(), &how, &then,
                                 nullptr));
  }
  in_c(const in_c&) = delete;
  in_c& operator=(const in_c&) = delete;
  ~in_c() {
    avviso_snapshot_free(&then);
    avviso_dossier_free(&of);
  }
};

void end_of_activities_in_c(benchmark::State& state) {
  const in_c asked;
  const auto name = generated::name_of(3);
  for (auto _ : state) {
    avviso_answer* end = nullptr;
    avviso_value value;
    value.struct_size = sizeof value;
    require(avviso_end_of_activities(asked.then, name.data(), name.size(), &end, nullptr));
    require(avviso_answer_value(end, &value));
    benchmark::DoNotOptimize(value.day);
    avviso_answer_free(&end);
  }
}
BENCHMARK(end_of_activities_in_c);

void total_by_word(benchmark::State& state) {
  const auto of = *dossier::of(generated::acts_of(grants));
  const auto then = of.as_of(generated::later);
  const auto name = generated::name_of(3);
  for (auto _ : state) {
    auto asked = *question_called("total");
    asked.grant = name;
    const auto total = then.ask(asked);
    benchmark::DoNotOptimize(std::get<euro>(*total->if_known()).cents());
  }
}
BENCHMARK(total_by_word);

void total_by_word_in_c(benchmark::State& state) {
  const in_c asked;
  const auto name = generated::name_of(3);
  for (auto _ : state) {
    avviso_answer* total = nullptr;
    avviso_value value;
    value.struct_size = sizeof value;
    require(avviso_ask_word(asked.then, "total", 5, name.data(), name.size(), &total, nullptr));
    require(avviso_answer_value(total, &value));
    benchmark::DoNotOptimize(value.number);
    avviso_answer_free(&total);
  }
}
BENCHMARK(total_by_word_in_c);

// 10,000 grants at once.
std::vector<named_dossier> many() {
  std::vector<named_dossier> all;
  for (std::size_t n = 0; n < 100; ++n)
    all.push_back({"notice-" + std::to_string(n), *dossier::of(generated::acts_of(100))});
  return all;
}

void ends_of_10_000(benchmark::State& state) {
  const auto all = portfolio::compile(many(), generated::later.readings);
  std::vector<told_day> told(all.grants().size());
  const both_days when{generated::later.in_force, generated::later.known};
  for (auto _ : state) {
    all.deadlines(deadline_kind::activities_end, when, told);
    benchmark::DoNotOptimize(told.data());
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(told.size()) * state.iterations());
}
BENCHMARK(ends_of_10_000);

void ends_of_10_000_in_c(benchmark::State& state) {
  std::vector<avviso_dossier*> dossiers;
  std::vector<std::string> names;
  std::vector<avviso_text> ids;
  for (const auto& one : many()) {
    const auto text = to_json(one.dossier);
    dossiers.push_back(nullptr);
    require(avviso_dossier_from_json(text.data(), text.size(), &dossiers.back(), nullptr));
    names.push_back(one.id);
  }
  for (const auto& name : names) ids.push_back({name.data(), name.size()});
  auto how = in_c::readings_later();
  avviso_portfolio* all = nullptr;
  require(avviso_portfolio_of(dossiers.data(), ids.data(), ids.size(), &how, &all, nullptr));
  for (auto& one : dossiers) avviso_dossier_free(&one);
  std::size_t count = 0;
  static_cast<void>(avviso_portfolio_grants(all, nullptr, 0, &count));
  std::vector<avviso_told_day> told(count);
  for (auto _ : state) {
    require(avviso_portfolio_all_deadlines(all, AVVISO_DEADLINE_KIND_ACTIVITIES_END, generated::later.in_force.days(),
                                           generated::later.known.days(), told.data(), told.size(), nullptr));
    benchmark::DoNotOptimize(told.data());
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(told.size()) * state.iterations());
  avviso_portfolio_free(&all);
}
BENCHMARK(ends_of_10_000_in_c);

void refuse_day(benchmark::State& state) {
  std::string_view text = "2022-06-31";
  for (auto _ : state) {
    benchmark::DoNotOptimize(text);
    const auto day = date::parse(text);
    benchmark::DoNotOptimize(day.error().code);
  }
}
BENCHMARK(refuse_day);

void refuse_day_in_c(benchmark::State& state) {
  std::string_view text = "2022-06-31";
  for (auto _ : state) {
    benchmark::DoNotOptimize(text);
    avviso_day day = 0;
    const auto code = avviso_day_parse(text.data(), text.size(), &day, nullptr);
    benchmark::DoNotOptimize(code);
  }
}
BENCHMARK(refuse_day_in_c);

}  // namespace
