// SPDX-License-Identifier: BSL-1.0
// What questions along time cost, in time and in memory asked for: on PRIMA 2/2018, and on a notice of 1,000 grants.
#include <benchmark/benchmark.h>
#include <avviso/avviso.hpp>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "../../examples/prima/prima_notice.hpp"
#include "../allocations/allocations.hpp"

namespace {

using namespace avviso;

constexpr int grant_count = 1000;
constexpr as_of later = {.in_force = day<2022, 3, 1>, .known = day<2022, 6, 30>, .readings = readings::documents()};
constexpr as_of earlier = {.in_force = day<2021, 3, 18>, .known = day<2021, 3, 18>, .readings = readings::documents()};

std::string project(int number) { return "progetto-" + std::to_string(10000 + number); }

act decree(int number, date on, std::vector<provision> says) {
  return {.id = "dd-" + std::to_string(100 + number),
          .reference = directorial_decree(std::to_string(number), on),
          .control = control::not_required,
          .provisions = std::move(says)};
}

date on(date first, int days_after) { return *add_days(first, days_after); }

// One notice, one award of 1,000 grants, one list of 1,000 adhesions to its second extension, and what else happens to
// projects in five years: 50 acts.
std::vector<act> big_notice() {
  establishment founds{{.number = "1/2018", .title = "Avviso", .endowment = euros<50'000'000>}};
  award awards;
  std::vector<provision> adhesions;
  constexpr election elected[] = {election::time_and_money, election::time, election::money};
  for (int i = 0; i < grant_count; ++i) {
    const auto name = project(i);
    awards.grants.push_back({.name = name,
                             .partnership = partnership{.lead = {"Ente " + std::to_string(i)}},
                             .award = euros<40'000>,
                             .deadlines = {{deadline_kind::activities_end, day<2020, 12, 31>}}});
    adhesions.emplace_back(adhesion{.grant = name, .to = "dd-104", .elects = elected[i % 3]});
  }
  constexpr auto end = deadline_kind::activities_end;
  const extension to_2021{.which = end, .to = day<2021, 12, 31>, .reach = reach::every_grant()};
  const extension to_2022{.which = end, .to = day<2022, 6, 30>, .reach = reach::adhering()};
  const extension three_months{
      .which = end, .to = new_term::by(months<3>, month_rounding::down), .reach = reach::every_grant()};
  const top_up offered{.target = top_up_target::each_grant, .amount = euros<500>, .reach = reach::adhering()};
  const top_up raised{.target = top_up_target::envelope, .amount = euros<1'000'000>, .reach = reach::no_grant()};
  const top_up for_all{.target = top_up_target::each_grant, .amount = euros<100>, .reach = reach::every_grant()};

  std::vector<act> acts = {
      decree(1, day<2018, 3, 20>, {founds}),
      decree(2, day<2018, 9, 3>, {awards}),
      decree(3, day<2020, 6, 17>, {to_2021}),
      decree(4, day<2021, 3, 19>, {offered, to_2022}),
      decree(5, day<2021, 6, 1>, {raised}),
      decree(6, day<2021, 7, 1>, {for_all}),
      decree(7, day<2021, 10, 1>, {three_months}),
      {.id = "adhesions",
       .reference = {.kind = act_kind::adhesion, .on = day_between<2021, 3, 19, 2021, 12, 31>},
       .control = control::not_required,
       .provisions = adhesions},
  };
  for (int i = 0; acts.size() < 50; ++i) {
    const auto first = on(day<2018, 10, 1>, 20 * i);
    const auto name = project(23 * i);
    const provision happens[] = {
        agreement_signing{.grant = name},
        start_of_activities{.grant = name},
        partner_change{.grant = name, .what = lead_change{{"Ente nuovo " + name}, former_lead::leaves}},
        waiver{.grants = {name}},
        revocation{.grants = {name}},
        grant_suspension{.reach = reach::only({name})}};
    acts.push_back(decree(10 + i, first, {happens[i % 6]}));
  }
  return acts;
}

const dossier& prima() {
  static const dossier one = *dossier::of(prima_acts());
  return one;
}

const dossier& big() {
  static const dossier one = *dossier::of(big_notice());
  return one;
}

provision more_time(reach whom) {
  return extension{.which = deadline_kind::activities_end, .to = day<2022, 12, 31>, .reach = std::move(whom)};
}

// A dossier to ask, a grant of it, one of its acts to take out and put back in.
struct subject {
  std::string column;
  const dossier& of;
  std::string grant;
  std::string act_id;

  [[nodiscard]] snapshot then(const as_of& when = later) const { return of.as_of(when); }
  [[nodiscard]] act one_act() const {
    for (const auto& each : of.acts()) {
      if (each.id == act_id) return each;
    }
    std::abort();
  }
};

// Time and allocations of `once`, which is run for the allocations alone first.
template <class Operation>
void add(const std::string& operation, const std::string& column, Operation once) {
  const auto run = [once](benchmark::State& state) {
    const int asked_for = allocations_of([&] { benchmark::DoNotOptimize(once()); });
    for (auto _ : state) benchmark::DoNotOptimize(once());
    state.counters["allocations"] = static_cast<double>(asked_for);
  };
  benchmark::RegisterBenchmark((operation + "/" + column).c_str(), run)->MinTime(0.05);
}

void add_all(const subject& on) {
  const auto ask = [&](const std::string& operation, auto question) {
    add(operation, on.column, [then = on.then(), grant = on.grant, question] { return question(then, grant); });
  };
  ask("end_of_activities", [](const auto& then, const auto& grant) { return then.grant(grant).end_of_activities(); });
  ask("top_ups", [](const auto& then, const auto& grant) { return then.grant(grant).top_ups(); });
  ask("total", [](const auto& then, const auto& grant) { return then.grant(grant).total(); });
  ask("may_spend", [](const auto& then, const auto& grant) { return then.grant(grant).may_spend(later.in_force); });
  ask("grant_standing", [](const auto& then, const auto& grant) { return then.grant(grant).standing(); });
  ask("partnership", [](const auto& then, const auto& grant) { return then.grant(grant).partnership(); });
  ask("awarded", [](const auto& then, const auto& /*unused*/) { return then.notice().awarded(); });
  ask("unallocated", [](const auto& then, const auto& /*unused*/) { return then.notice().unallocated(); });
  ask("end_of_activities and its explanation",
      [](const auto& then, const auto& grant) { return *explain(then, *then.grant(grant).end_of_activities()); });
  ask("end, top-ups, standing of every grant", [](const auto& then, const auto& /*unused*/) {
    std::size_t known = 0;
    for (const auto& each : then.dossier().grants()) {
      known += (*then.grant(each).end_of_activities()).status() == status::known ? 1U : 0U;
      known += (*then.grant(each).top_ups()).status() == status::known ? 1U : 0U;
      known += (*then.grant(each).standing()).status() == status::known ? 1U : 0U;
    }
    return known;
  });
  add("difference of two days", on.column,
      [before = on.then(earlier), after = on.then()] { return difference(before, after); });
  add("findings of every rule", on.column, [then = on.then()] { return then.findings(); });
  add("audit", on.column, [of = on.of] { return audit(of, readings::documents()); });
  const act for_one = decree(99, later.in_force, {more_time(reach::only({on.grant}))});
  const act for_all = decree(99, later.in_force, {more_time(reach::every_grant())});
  add("preview of an act on one grant", on.column, [of = on.of, for_one] { return preview(of, {for_one}, later); });
  add("preview of an act on every grant", on.column, [of = on.of, for_all] { return preview(of, {for_all}, later); });
  add("impact of an annulment", on.column, [of = on.of, id = on.act_id] {
    return impact_of(of, annulment{id, annulment_effect::ex_tunc}, later);
  });
  add("build the dossier", on.column,
      [acts = std::vector<act>(on.of.acts().begin(), on.of.acts().end())] { return dossier::of(acts); });
  add("with one more act", on.column,
      [rest = *on.of.without(on.act_id), one = on.one_act()] { return rest.with(one); });
}

// A row for each operation, the microseconds and the allocations of each dossier as columns.
class two_columns : public benchmark::BenchmarkReporter {
 public:
  explicit two_columns(std::vector<std::string> columns) : columns_(std::move(columns)) {}

  bool ReportContext(const Context& /*unused*/) override { return true; }

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const auto& run : runs) {
      if (run.run_type == Run::RT_Aggregate && run.aggregate_name != "median") continue;
      const auto& name = run.run_name.function_name;
      const auto slash = name.rfind('/');
      auto& row = rows_[name.substr(0, slash)];
      if (row.empty()) order_.push_back(name.substr(0, slash));
      row[name.substr(slash + 1)] = {run.GetAdjustedCPUTime() / 1000, run.counters.at("allocations").value};
    }
  }

  void Finalize() override {
    std::printf("%-40s", "microseconds, allocations");
    for (const auto& column : columns_) std::printf(" %22s", column.c_str());
    std::printf("\n");
    for (const auto& operation : order_) {
      std::printf("%-40s", operation.c_str());
      for (const auto& column : columns_) {
        const auto& cost = rows_[operation][column];
        std::printf(" %12.1f %9.0f", cost.microseconds, cost.allocations);
      }
      std::printf("\n");
    }
  }

 private:
  struct costs {
    double microseconds;
    double allocations;
  };

  std::vector<std::string> columns_;
  std::map<std::string, std::map<std::string, costs>> rows_;
  std::vector<std::string> order_;
};

// Whether the large notice is what it is said to be, and is answered rightly. The project asked about accepted the
// money alone: its end of 2021 moved by three months, and 500 and 100 euro came to it.
bool is_as_expected(const subject& large) {
  const auto then = large.then();
  const auto end = then.grant(large.grant).end_of_activities();
  const auto more = then.grant(large.grant).top_ups();
  if (large.of.acts().size() != 50 || large.of.grants().size() != grant_count || !end || !more) return false;
  const auto* last_day = end->if_known();
  const auto* amount = more->if_known();
  return last_day != nullptr && *last_day == day<2022, 3, 31> && amount != nullptr && *amount == euros<600>;
}

}  // namespace

int main(int count, char** arguments) {
  const subject small{"PRIMA", prima(), "Lazio", "second-extension"};
  const subject large{"1,000 grants", big(), project(500), "dd-107"};
  if (!is_as_expected(large)) {
    std::puts("the notice of 1,000 grants is answered otherwise than expected");
    return 1;
  }
  add_all(small);
  add_all(large);
  benchmark::Initialize(&count, arguments);
  two_columns reporter({small.column, large.column});
  benchmark::RunSpecifiedBenchmarks(&reporter);
  return 0;
}
