// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_BENCHMARK_ONE_TABLE_HPP
#define AVVISO_TESTS_BENCHMARK_ONE_TABLE_HPP

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

// Gathers the medians of benchmarks named "operation/who", and at the end prints a row for each operation, a column for
// each of who, and how many times the cost of a rival avviso may have and has.
class one_table : public benchmark::BenchmarkReporter {
 public:
  struct budget {
    std::string operation, rival;
    double at_most;
  };

  one_table(std::vector<std::string> rivals, std::vector<budget> budgets)
      : rivals_(std::move(rivals)), budgets_(std::move(budgets)) {}

  bool ReportContext(const Context& /*unused*/) override { return true; }

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const auto& run : runs) {
      if (run.run_type == Run::RT_Aggregate && run.aggregate_name != "median") continue;
      const std::string name = run.run_name.function_name;
      const auto slash = name.rfind('/');
      const auto operation = name.substr(0, slash);
      if (rows_[operation].empty()) order_.push_back(operation);
      const auto items = run.counters.find("per");
      const double share = items == run.counters.end() ? 1 : items->second.value;
      rows_[operation][name.substr(slash + 1)] = run.GetAdjustedCPUTime() / share;
    }
  }

  void Finalize() override {
    std::printf("%-44s %9s", "nanoseconds (medians)", "avviso");
    for (const auto& rival : rivals_) std::printf(" %11s", rival.c_str());
    std::printf("  times, at most\n");
    for (const auto& operation : order_) {
      auto& row = rows_[operation];
      std::printf("%-44s %9.2f", operation.c_str(), row["avviso"]);
      for (const auto& rival : rivals_) {
        if (row.count(rival) != 0)
          std::printf(" %11.2f", row[rival]);
        else
          std::printf(" %11s", "");
      }
      for (const auto& one : budgets_) {
        if (operation.rfind(one.operation, 0) != 0 || row.count(one.rival) == 0) continue;
        const double times = row["avviso"] / row[one.rival];
        std::printf("  %.2f %s, %.1f%s", times, one.rival.c_str(), one.at_most, times > one.at_most ? "  OVER" : "");
      }
      std::printf("\n");
    }
  }

 private:
  std::vector<std::string> rivals_;
  std::vector<budget> budgets_;
  std::map<std::string, std::map<std::string, double>> rows_;
  std::vector<std::string> order_;
};

#endif
