// SPDX-License-Identifier: BSL-1.0
// What money costs, beside int64 cents written by hand and Boost's integers and rationals, which answer alike.
#include <avviso/money/apportion.hpp>
#include <avviso/money/notation.hpp>
#include <avviso/money/rounding.hpp>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "money_rivals.hpp"
#include "one_table.hpp"

namespace {

using avviso::euro;
using avviso::ratio;
using avviso::rounding;
using boost_numbers::checked;
using boost_numbers::exact;

constexpr std::size_t sample_size = 1024;

// The same random amounts for everybody: up to about a hundred million euro, some below zero.
struct sample {
  std::vector<euro> amounts;
  std::vector<std::int64_t> cents;
  std::vector<checked> checked_cents;
  std::vector<exact> exact_cents;
  std::vector<std::string> plain, italian;
  std::vector<ratio> rates;       // whole percents
  std::vector<ratio> wide_rates;  // whose product with an amount needs 128 bits
  std::vector<exact> exact_rates, exact_wide_rates;

  sample() {
    std::mt19937_64 random(2018);
    for (std::size_t i = 0; i < sample_size; ++i) {
      const auto number = static_cast<std::int64_t>(random() % 10'000'000'000) - 1'000'000'000;
      cents.push_back(number);
      amounts.push_back(euro::from_cents(number));
      checked_cents.emplace_back(number);
      exact_cents.emplace_back(number);
      plain.emplace_back(amounts.back().plain().c_str());
      italian.emplace_back(amounts.back().italian().c_str());
      rates.push_back(ratio::percent(1 + static_cast<std::int64_t>(random() % 100)));
      const auto under = std::int64_t{1} << 62;
      wide_rates.push_back(*ratio::make(static_cast<std::int64_t>(random() >> 3) | 1, under));
      exact_rates.emplace_back(rates.back().numerator(), rates.back().denominator());
      exact_wide_rates.emplace_back(wide_rates.back().numerator(), wide_rates.back().denominator());
    }
  }
};

const sample& drawn() {
  static const sample one;
  return one;
}

template <class Operation>
void add(const std::string& name, Operation once) {
  benchmark::RegisterBenchmark(name.c_str(), [once](benchmark::State& state) {
    std::size_t i = 0;
    for (auto _ : state) {
      auto answer = once(i);
      benchmark::DoNotOptimize(answer);
      i = (i + 1) % sample_size;
    }
  });
}

template <class Operation>
void add_per_item(const std::string& name, std::size_t items, Operation once) {
  benchmark::RegisterBenchmark(name.c_str(), [once, items](benchmark::State& state) {
    for (auto _ : state) {
      auto answer = once();
      benchmark::DoNotOptimize(answer);
    }
    state.counters["per"] = static_cast<double>(items);
  });
}

void values() {
  const auto& of = drawn();
  const auto next = [](std::size_t i) { return (i + 1) % sample_size; };
  add("add/avviso",
      [&](std::size_t i) { return (of.amounts[i] + of.amounts[next(i)]).value_or(avviso::euros<0>).cents(); });
  add("add/int64", [&](std::size_t i) { return by_hand::add(of.cents[i], of.cents[next(i)]).value_or(0); });
  add("add/checked128", [&](std::size_t i) { return checked(of.checked_cents[i] + of.checked_cents[next(i)]); });
  add("add/rational", [&](std::size_t i) { return exact(of.exact_cents[i] + of.exact_cents[next(i)]); });

  add("compare/avviso", [&](std::size_t i) { return of.amounts[i] < of.amounts[next(i)]; });
  add("compare/int64", [&](std::size_t i) { return of.cents[i] < of.cents[next(i)]; });
  add("compare/checked128", [&](std::size_t i) { return of.checked_cents[i] < of.checked_cents[next(i)]; });
  add("compare/rational", [&](std::size_t i) { return of.exact_cents[i] < of.exact_cents[next(i)]; });

  add_per_item("sum, a term/avviso", sample_size,
               [&] { return avviso::sum(of.amounts).value_or(avviso::euros<0>).cents(); });
  add_per_item("sum, a term/int64", sample_size, [&] {
    std::int64_t total = 0;
    for (const auto cents : of.cents) {
      if (__builtin_add_overflow(total, cents, &total)) std::abort();
    }
    return total;
  });

  add("parse 15095804.23/avviso",
      [&](std::size_t i) { return euro::parse(of.plain[i]).value_or(avviso::euros<0>).cents(); });
  add("parse 15095804.23/int64", [&](std::size_t i) { return by_hand::parse_plain(of.plain[i]).value_or(0); });
  add("parse 15.095.804,23/avviso", [&](std::size_t i) {
    return avviso::parse_euro(of.italian[i], avviso::notation::italian).value_or(avviso::euros<0>).cents();
  });
  add("parse 15.095.804,23/int64", [&](std::size_t i) { return by_hand::parse_italian(of.italian[i]).value_or(0); });
  add("print 15.095.804,23/avviso", [&](std::size_t i) { return of.amounts[i].italian(); });
  add("print 15.095.804,23/int64", [&](std::size_t i) { return by_hand::print_italian(of.cents[i]); });
}

void parts() {
  const auto& of = drawn();
  const auto family = [&](const std::string& name, const std::vector<ratio>& rates, const std::vector<exact>& exacts) {
    add(name + "/avviso", [&](std::size_t i) {
      return avviso::multiply(of.amounts[i], rates[i], rounding::half_up).value_or(avviso::euros<0>).cents();
    });
    add(name + "/int64", [&](std::size_t i) {
      return by_hand::multiply(of.cents[i], rates[i].numerator(), rates[i].denominator()).value_or(0);
    });
    add(name + "/checked128", [&](std::size_t i) {
      return boost_numbers::multiply(of.cents[i], rates[i].numerator(), rates[i].denominator());
    });
    add(name + "/rational", [&](std::size_t i) { return boost_numbers::multiply(of.cents[i], exacts[i]); });
  };
  family("multiply and round, 64 bits", of.rates, of.exact_rates);
  family("multiply and round, 128 bits", of.wide_rates, of.exact_wide_rates);
}

void divisions() {
  const auto floor_of_checked = [](const checked& n, const checked& d) {
    return static_cast<std::int64_t>(checked(n / d));
  };
  const auto floor_of_exact = [](const exact& n, const exact& d) {
    const exact q = n / d;
    return static_cast<std::int64_t>(boost_numbers::integer(numerator(q) / denominator(q)));
  };
  const auto family = [&](const std::string& size, std::size_t count, std::int64_t largest, bool wide) {
    std::mt19937_64 random(count);
    std::vector<std::int64_t> weights(count);
    for (auto& weight : weights) weight = 1 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(largest));
    const std::int64_t total = wide ? 1'509'580'423'000 : 1'509'580'423;
    const auto name = "apportion over " + size + ", a share";
    using method = avviso::apportionment_method;
    add_per_item(name + "/avviso", count, [weights, total] {
      return avviso::apportion(euro::from_cents(total), weights, method::largest_remainder);
    });
    add_per_item(name + "/int64", count, [weights, total] { return by_hand::apportion(total, weights); });
    add_per_item(name + "/checked128", count,
                 [=] { return boost_numbers::apportion<checked>(total, weights, floor_of_checked); });
    if (count <= 1'000)
      add_per_item(name + "/rational", count,
                   [=] { return boost_numbers::apportion<exact>(total, weights, floor_of_exact); });
  };
  family("14", 14, 100'000'000, false);
  family("1,000", 1'000, 1'000'000, false);
  family("1,000,000", 1'000'000, 1'000, false);
  family("14, in 128 bits", 14, 10'000'000'000, true);
  family("1,000, in 128 bits", 1'000, 10'000'000'000, true);
  family("1,000,000, in 128 bits", 1'000'000, 1'000'000'000, true);
}

// Whether all answer alike; a rival that is faster and wrong is none.
bool alike() {
  const auto& of = drawn();
  bool same = true;
  for (std::size_t i = 0; i < sample_size; ++i) {
    for (const auto* rates : {&of.rates, &of.wide_rates}) {
      const ratio rate = (*rates)[i];
      const auto cents = (*avviso::multiply(of.amounts[i], rate, rounding::half_up)).cents();
      same = same && cents == by_hand::multiply(of.cents[i], rate.numerator(), rate.denominator()) &&
             cents == boost_numbers::multiply(of.cents[i], rate.numerator(), rate.denominator()) &&
             cents == boost_numbers::multiply(of.cents[i], exact(rate.numerator(), rate.denominator()));
    }
    same = same && by_hand::parse_italian(of.italian[i]) == of.cents[i] &&
           by_hand::parse_plain(of.plain[i]) == of.cents[i];
    const auto text = by_hand::print_italian(of.cents[i]);
    same = same && std::string_view(text.bytes, text.size) == of.italian[i];
  }
  const std::vector<std::int64_t> weights{5, 3, 9, 1, 3, 3, 1'000'000, 7};
  const auto divided =
      avviso::apportion(euro::from_cents(1'509'580'423), weights, avviso::apportionment_method::largest_remainder);
  const auto by_hand = by_hand::apportion(1'509'580'423, weights);
  for (std::size_t i = 0; i < weights.size(); ++i) same = same && divided->shares[i].cents() == by_hand[i];
  return same;
}

}  // namespace

int main(int count, char** arguments) {
  if (!alike()) {
    std::puts("the rivals give different answers");
    return 1;
  }
  values();
  parts();
  divisions();
  benchmark::Initialize(&count, arguments);
  // Sums and comparisons are the same instructions as int64's; a fifth is what a busy machine adds to a nanosecond.
  one_table reporter({"int64", "checked128", "rational"}, {{"add", "int64", 1.2},
                                                           {"compare", "int64", 1.2},
                                                           {"sum", "int64", 1.2},
                                                           {"multiply", "int64", 1.3},
                                                           {"apportion", "int64", 2.0}});
  benchmark::RunSpecifiedBenchmarks(&reporter);
  return 0;
}
