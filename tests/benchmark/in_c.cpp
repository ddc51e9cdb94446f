// SPDX-License-Identifier: BSL-1.0
// What a call through the C library costs, beside the same call of avviso itself: a trivial one, a time limit, an
// answer as of a day with its value, an answer asked by its word.
#include <avviso/avviso.h>
#include <benchmark/benchmark.h>

#include <avviso/avviso.hpp>
#include <avviso/json.hpp>
#include <cstdlib>
#include <string_view>

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
  avviso_dossier* of = nullptr;
  avviso_snapshot* then = nullptr;

  in_c() {
    const auto text = to_json(*dossier::of(generated::acts_of(grants)));
    require(avviso_dossier_from_json(text.data(), text.size(), &of, nullptr));
    avviso_readings how{};
    how.struct_size = sizeof how;
    how.efficacy = static_cast<std::int32_t>(efficacy(generated::later.readings.efficacy));
    how.absence = static_cast<std::int32_t>(absence(generated::later.readings.absence));
    how.record = static_cast<std::int32_t>(record(generated::later.readings.record));
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
