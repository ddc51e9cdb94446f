// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_UNIT_HISTORY_ACTS_HPP
#define AVVISO_TESTS_UNIT_HISTORY_ACTS_HPP

#include <avviso/avviso.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Acts in few words, and answers as lists, for tests of dossiers. The notice of these acts has 100 euro and ends on
// 30 June 2021.
namespace avviso::test {

inline constexpr auto end_kind = deadline_kind::activities_end;
inline constexpr auto report_kind = deadline_kind::final_report;
inline constexpr date old_end = day<2021, 6, 30>;
inline constexpr date new_end = day<2021, 12, 31>;
inline constexpr date far = day<2022, 6, 30>;  // behind all that happens
inline constexpr as_of late{.in_force = day<2022, 1, 1>, .known = day<2022, 1, 1>, .readings = readings::documents()};

/// The law of one day with the knowledge of another; of a day with its own knowledge.
inline as_of seen(date in_force, date known, readings how = readings::documents()) {
  return {.in_force = in_force, .known = known, .readings = how};
}
inline as_of on_the_day(date on) { return seen(on, on); }

inline constexpr readings read_strictly{
    .efficacy = efficacy::strict, .absence = absence::not_stated, .record = record::as_found};

inline act decree(std::string id, partial_date on, std::vector<provision> provisions,
                  stated<std::string> number = not_stated) {
  return {.id = std::move(id),
          .reference = directorial_decree(std::move(number), on),
          .control = control::not_required,
          .provisions = std::move(provisions)};
}

inline std::string nth_id(int i) { return std::string("x").append(std::to_string(i)); }

inline act founding(stated<euro> endowment = euros<100>) {
  return decree(
      "notice", day<2020, 1, 1>,
      {establishment{{.number = "1", .title = "Avviso", .endowment = endowment, .deadlines = {{end_kind, old_end}}}}});
}
inline act awarding(std::vector<std::string> names, stated<euro> each = euros<10>) {
  award made{.grants = {}};
  for (auto& name : names) made.grants.push_back({.name = std::move(name), .award = each});
  return decree("award", day<2020, 2, 1>, {made});
}
inline extension to(date end, reach whom = reach::every_grant(), stated<date> from = not_stated) {
  return {.which = end_kind, .from = from, .to = end, .reach = std::move(whom)};
}
inline act adhesion_to(std::string id, std::string grant, std::string decree_id, election elects,
                       partial_date on = day<2021, 2, 1>) {
  return {.id = std::move(id),
          .reference = {.kind = act_kind::adhesion, .on = on},
          .control = control::not_required,
          .provisions = {adhesion{.grant = std::move(grant), .to = std::move(decree_id), .elects = elects}}};
}

// PRIMA. «Decreto del 20 marzo 2018 del Direttore Generale …, registrato dalla Corte dei Conti in data 13 aprile 2018
// n. 757»
inline act registered_prima() {
  return {.id = "notice",
          .reference = directorial_decree(not_stated, day<2018, 3, 20>),
          .control = control::required,
          .registration = registration{.number = "757", .on = day<2018, 4, 13>},
          .provisions = {establishment{{.number = "2/2018", .title = "PRIMA", .endowment = euros<25'000'000>}}}};
}

template <class T>
std::vector<stated<T>> list(const answer<T>& given) {
  return {given.candidates().begin(), given.candidates().end()};
}
template <class T>
std::vector<stated<T>> list(const result<answer<T>>& given) {
  REQUIRE(given);
  return list(*given);
}
template <class T>
status status_of(const result<answer<T>>& given) {
  REQUIRE(given);
  return given->status();
}
using ends = std::vector<stated<deadline_time>>;
inline const ends no_end{not_stated};
using dates = std::vector<stated<date>>;
using amounts = std::vector<stated<euro>>;

using counts = std::vector<stated<units>>;
using truths = std::vector<stated<bool>>;
using courses = std::vector<stated<grant_standing>>;
using places = std::vector<stated<standing>>;

inline places standing_of(const dossier& notice, std::string_view id, const as_of& when) {
  return list(notice.as_of(when).standing_of(id));
}

template <class... Acts>
dossier of(const Acts&... acts) {
  const auto made = dossier::of(acts...);
  REQUIRE(made);
  return *made;
}

inline ends end_of(const dossier& notice, const as_of& when) {
  return list(notice.as_of(when).grant("g").end_of_activities());
}
inline amounts top_ups_of(const dossier& notice, const as_of& when) {
  return list(notice.as_of(when).grant("g").top_ups());
}

inline std::vector<finding> about(const snapshot& at, std::string_view id, rule which) {
  auto all = at.findings();
  all.erase(
      std::remove_if(all.begin(), all.end(),
                     [&](const finding& one) { return one.rule != which || at.dossier().acts()[*one.act].id != id; }),
      all.end());
  return all;
}
inline std::vector<outcome> outcomes(const snapshot& at, std::string_view id, rule which) {
  std::vector<outcome> all;
  for (const auto& one : about(at, id, which)) all.push_back(one.outcome);
  return all;
}
using list_of = std::vector<outcome>;

}  // namespace avviso::test

#endif
