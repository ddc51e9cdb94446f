// SPDX-License-Identifier: BSL-1.0
#include "source.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <system_error>
#include <utility>

#include "../ask/files.hpp"
#include "../ask/words.hpp"

using namespace avviso;

namespace {

constexpr std::size_t grants_of_notice = 100;

// A number that looks as if it were random, the same on every machine.
std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  std::uint64_t x = (a + 1) * 0x9E3779B97F4A7C15U + b * 0xC2B2AE3D27D4EB4FU;
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31U);
}
std::int64_t below(std::int64_t most, std::uint64_t a, std::uint64_t b) {
  return static_cast<std::int64_t>(mixed(a, b) % static_cast<std::uint64_t>(most));
}

act act_of(std::string id, date on, std::vector<provision> says) {
  return {.id = id,
          .reference = directorial_decree(std::move(id), on),
          .control = control::not_required,
          .provisions = std::move(says)};
}

act adhesion_of(const std::string& grant, std::size_t g, date on) {
  return {.id = "adhesion-" + std::to_string(g),
          .reference = {.kind = act_kind::adhesion, .on = on},
          .control = control::not_required,
          .provisions = {adhesion{grant, "dd-more-time", election::time}}};
}

dossier notice_of(std::size_t number) {
  const auto founded = *add_days(day<2018, 1, 8>, below(900, number, 1));
  const auto after = [founded](std::int64_t days) { return *add_days(founded, days); };
  const auto fund = number % 3 == 0 ? "FAMI" : number % 3 == 1 ? "FSE+" : "FNPM";
  std::vector<act> all;
  notice made{.number = std::to_string(number + 1), .title = "Avviso", .endowment = euros<9'000'000>};
  made.fund = std::string(fund);
  made.deadlines = {{deadline_kind::applications_open, after(30)}, {deadline_kind::applications_close, after(90)}};
  all.push_back(act_of("dd-notice", founded, {establishment{std::move(made)}}));
  award awards;
  std::vector<weighted_grant> among;
  const auto first = number * grants_of_notice;
  for (auto g = first; g < first + grants_of_notice; ++g) {
    auto name = "progetto-" + std::to_string(g + 1);
    const auto end = after(1100 + below(500, g, 2));
    awards.grants.push_back(
        {.name = name,
         .award = euro::from_cents(4'000'000 + below(3'000'000, g, 3)),
         .deadlines = {{deadline_kind::activities_end, end}, {deadline_kind::final_report, *add_days(end, 60)}}});
    among.push_back({std::move(name), 1 + below(7, g, 4)});
  }
  const auto grants = awards.grants;
  all.push_back(act_of("dd-award", after(200), {std::move(awards)}));
  const auto by = [](int months) { return new_term::by(*period::make(0, months, 0), month_rounding::down); };
  all.push_back(
      act_of("dd-more-time-for-all", after(500),
             {extension{.which = deadline_kind::activities_end, .to = by(6), .reach = reach::every_grant()}}));
  all.push_back(act_of("dd-more-time", after(700),
                       {extension{.which = deadline_kind::activities_end, .to = by(3), .reach = reach::adhering()}}));
  all.push_back(
      act_of("dd-more-money", after(600), {top_up{top_up_target::envelope, euros<100'000>, reach::every_grant()}}));
  all.push_back(act_of("dd-shares", after(630),
                       {allotment{.of = "dd-more-money",
                                  .amount = euros<100'000>,
                                  .by = apportionment_method::largest_remainder,
                                  .among = std::move(among)}}));
  for (std::size_t i = 0; i < grants.size(); ++i) {
    const auto g = first + i;
    const auto& name = grants[i].name;
    const auto lot = below(100, g, 5);
    if (lot < 40) {
      all.push_back(adhesion_of(name, g, after(720 + below(30, g, 6))));
    } else if (lot < 97) {
      all.push_back({.id = "decline-" + std::to_string(g),
                     .reference = {.kind = act_kind::adhesion, .on = after(720)},
                     .control = control::not_required,
                     .provisions = {decline{name, "dd-more-time"}}});
    }
    if (const auto end = below(100, g, 7); end < 3) {
      all.push_back(act_of("waiver-" + std::to_string(g), after(800 + below(300, g, 8)), {waiver{{name}}}));
    } else if (end < 40) {
      all.push_back(
          act_of("closing-" + std::to_string(g), after(2000 + below(200, g, 9)), {closing{reach::only({name})}}));
    }
  }
  return *dossier::of(std::move(all));
}

}  // namespace

std::vector<named_dossier> read_folder(const std::string& folder, language in, const tell_progress& progress) {
  std::error_code problem;
  std::vector<std::filesystem::path> files;
  for (std::filesystem::directory_iterator each(folder, problem), end; !problem && each != end;
       each.increment(problem)) {
    if (each->path().extension() == ".json") files.push_back(each->path());
  }
  if (problem) {
    throw bad_input("«" + folder + "»: " + words{"the folder cannot be read", "la cartella non si può leggere"}.in(in));
  }
  if (files.empty()) {
    throw bad_input("«" + folder + "»: " + words{"there is no *.json in it", "non vi è alcun *.json"}.in(in));
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.stem() < b.stem(); });
  std::vector<named_dossier> all;
  std::string wrong;
  for (const auto& one : files) {
    try {
      all.push_back({one.stem().string(), read_dossier(one.string(), in)});
    } catch (const bad_input& why) {
      wrong += (wrong.empty() ? "" : "\n") + std::string(why.what());
    }
    progress(all.size(), files.size());
  }
  if (!wrong.empty()) throw bad_input(wrong);
  return all;
}

std::vector<named_dossier> generate(std::size_t grants, const tell_progress& progress) {
  const auto notices = (grants + grants_of_notice - 1) / grants_of_notice;
  std::vector<named_dossier> all;
  all.reserve(notices);
  for (std::size_t n = 0; n < notices; ++n) {
    auto id = std::to_string(n + 1);
    all.push_back({"avviso-" + std::string(id.size() < 6 ? 6 - id.size() : 0, '0') + id, notice_of(n)});
    progress(n + 1, notices);
  }
  return all;
}
