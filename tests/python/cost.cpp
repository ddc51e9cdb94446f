// SPDX-License-Identifier: BSL-1.0
// cost DOSSIER: what calls cost, in nanoseconds, in C++ and through the C library: a line `name C++ C` for each.
#include <avviso/avviso.h>

#include <algorithm>
#include <avviso/avviso.hpp>
#include <avviso/history/portfolio.hpp>
#include <avviso/json.hpp>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace avviso;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// The time of the processor for so many calls, for one call, since other programs may run beside.
template <class Call>
double nanoseconds(int calls, const Call& call) {
  const auto begun = std::clock();
  for (int i = 0; i < calls; ++i) call();
  return static_cast<double>(std::clock() - begun) * (1e9 / CLOCKS_PER_SEC) / calls;
}

// The least of 100 short rounds of each, turn and turn about, so that both run while the machine is as busy.
template <class Plain, class InC>
void tell(std::string_view name, int calls, double results, const Plain& plain, const InC& in_c) {
  double least = 1e12;
  double least_in_c = 1e12;
  for (int round = 0; round < 100; ++round) {
    least = std::min(least, nanoseconds(calls, plain));
    least_in_c = std::min(least_in_c, nanoseconds(calls, in_c));
  }
  std::cout << name << ' ' << least / results << ' ' << least_in_c / results << '\n';
}

volatile std::int64_t kept;

// A call is measured against a call: neither is inlined.
[[gnu::noinline]] int weekday_directly(std::int32_t given, std::int32_t& out) {
  const auto one = date::from_days(given);
  if (!one) return 1;
  out = static_cast<std::int32_t>(weekday_of(*one));
  return 0;
}

void tell_weekday() {
  volatile std::int32_t given = day<2022, 6, 30>.days();
  tell(
      "trivial", 200'000, 1,
      [&] {
        std::int32_t out = 0;
        require(weekday_directly(given, out) == 0);
        kept = out;
      },
      [&] {
        std::int32_t out = 0;
        require(avviso_weekday(given, &out, nullptr) == AVVISO_OK);
        kept = out;
      });
}

void tell_limit() {
  const auto italy = calendar::italy(known_law::of_this_release());
  const time_limit limit(term_days<60>, time_direction::forward, time_regime::eu_1182_71, end_days::first_excluded,
                         time_readings::prevailing());
  avviso_calendar* italy_in_c = nullptr;
  require(avviso_calendar_of_place(AVVISO_PLACE_ITALY, AVVISO_NO_DAY, &italy_in_c, nullptr) == AVVISO_OK);
  avviso_limit in_c{};
  in_c.struct_size = sizeof in_c;
  in_c.length.days = 60;
  in_c.regime = AVVISO_TIME_REGIME_EU_1182_71;
  require(avviso_limit_prevailing(&in_c, nullptr) == AVVISO_OK);
  const auto event = day<2018, 3, 20>;
  tell(
      "time_limit", 10'000, 1,
      [&] {
        const auto end = expiry::of(limit, event, italy, no_suspension);
        kept = end->last_day().days();
      },
      [&] {
        avviso_day out = 0;
        require(avviso_limit_end(&in_c, event.days(), italy_in_c, nullptr, &out, nullptr, nullptr, nullptr) ==
                AVVISO_OK);
        kept = out;
      });
  avviso_calendar_free(&italy_in_c);
}

void tell_answer(const std::string& text) {
  const auto of = *from_json<dossier>(text);
  const auto how = readings::documents();
  const auto then = of.as_of({.in_force = day<2022, 3, 1>, .known = day<2022, 6, 30>, .readings = how});
  avviso_dossier* dossier_in_c = nullptr;
  avviso_snapshot* then_in_c = nullptr;
  avviso_readings how_in_c{};
  how_in_c.struct_size = sizeof how_in_c;
  require(avviso_dossier_from_json(text.data(), text.size(), &dossier_in_c, nullptr) == AVVISO_OK);
  require(avviso_readings_documents(&how_in_c) == AVVISO_OK);
  require(avviso_dossier_as_of(dossier_in_c, day<2022, 3, 1>.days(), day<2022, 6, 30>.days(), &how_in_c, &then_in_c,
                               nullptr) == AVVISO_OK);
  tell(
      "answer", 500, 1,
      [&] {
        const auto end = then.grant("Lazio").end_of_activities();
        kept = end->if_known()->on.days();
      },
      [&] {
        avviso_answer* end = nullptr;
        avviso_value value;
        value.struct_size = sizeof value;
        require(avviso_ask_word(then_in_c, "end_of_activities", 17, "Lazio", 5, &end, nullptr) == AVVISO_OK);
        require(avviso_answer_value(end, &value) == AVVISO_OK);
        kept = value.day;
        avviso_answer_free(&end);
      });
  avviso_snapshot_free(&then_in_c);
  avviso_dossier_free(&dossier_in_c);
}

// The ends of all grants of so many dossiers in one call, for one grant.
void tell_batch(const std::string& text) {
  constexpr std::size_t copies = 720;
  std::vector<named_dossier> all(copies, {"", *from_json<dossier>(text)});
  for (std::size_t i = 0; i < copies; ++i) all[i].id = std::to_string(i);
  const auto laid = portfolio::compile(all, readings::documents());
  std::vector<told_day> into(laid.grants().size());
  const both_days when{day<2022, 3, 1>, day<2022, 6, 30>};

  avviso_dossier* one = nullptr;
  require(avviso_dossier_from_json(text.data(), text.size(), &one, nullptr) == AVVISO_OK);
  const std::vector<const avviso_dossier*> dossiers(copies, one);
  std::vector<avviso_text> ids;
  for (const auto& each : all) ids.push_back({each.id.data(), each.id.size()});
  avviso_readings how{};
  how.struct_size = sizeof how;
  require(avviso_readings_documents(&how) == AVVISO_OK);
  avviso_portfolio* laid_in_c = nullptr;
  require(avviso_portfolio_of(dossiers.data(), ids.data(), copies, &how, &laid_in_c, nullptr) == AVVISO_OK);
  std::vector<avviso_told_day> into_in_c(into.size());
  tell(
      "of_10080", 20, static_cast<double>(into.size()),
      [&] {
        laid.deadlines(deadline_kind::activities_end, when, into);
        kept = into.back().day;
      },
      [&] {
        require(avviso_portfolio_all_deadlines(laid_in_c, AVVISO_DEADLINE_KIND_ACTIVITIES_END, when.in_force.days(),
                                               when.known.days(), into_in_c.data(), into_in_c.size(),
                                               nullptr) == AVVISO_OK);
        kept = into_in_c.back().day;
      });
  avviso_portfolio_free(&laid_in_c);
  avviso_dossier_free(&one);
}

}  // namespace

int main(int argc, char** argv) {
  require(argc == 2);
  std::ifstream file(argv[1], std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  tell_weekday();
  tell_limit();
  tell_answer(text.str());
  tell_batch(text.str());
}
