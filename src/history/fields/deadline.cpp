// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>
#include <avviso/history/snapshot.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/rules/window.hpp>

#include <algorithm>
#include <optional>

#include "../fold/subject.hpp"
#include "../fold/weighed.hpp"
#include "exact_grant.hpp"
#include "time_limit_of.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// What acts make of it on other days than the one asked.
class time_limit_by_acts {
 public:
  time_limit_by_acts(const time_limit_of& now, const deadline_name& which, std::optional<std::string_view> grant)
      : now_(now), which_(which), grant_(grant) {}

  [[nodiscard]] candidate_values<deadline_time> on(const fold& then) const {
    std::vector<ground> unused;
    return time_limit_of(then, which_, grant_).candidates(unused);
  }
  [[nodiscard]] bool is_written_since(const fold& then) const { return now_.set_by().is_written_since(then); }
  [[nodiscard]] since_then<deadline_time> from(const deadline_time& base, const fold& then) const {
    auto made = now_.candidates_from({base, then.on(then.when().in_force)});
    return {std::move(made.days), made.rests_on_it};
  }

 private:
  const time_limit_of& now_;
  const deadline_name& which_;
  std::optional<std::string_view> grant_;
};

// WIN-4 of a window that is open until nothing is left and that no act has closed, in some case.
std::optional<finding> exhaustion_of(const time_limit_of& of) {
  const auto& all = of.set_by().settings();
  if (std::none_of(all.begin(), all.end(), [](const setting& one) { return one.may_come_earlier; }))
    return std::nullopt;
  std::optional<finding> note;
  cases every;
  do {
    const auto* open = of.open_until_exhausted(every);
    if (open == nullptr) continue;
    note = exhaustion_is_declared(false, only_day(of.last_day_set(*open)));
    note->act = open->act;
    note->provision = open->provision;
  } while (!note && every.next());
  return note;
}

result<answer<deadline_time>> answer_deadline(const fold& by, const deadline_name& which,
                                              std::optional<std::string_view> grant) {
  const question asked{.field = field::deadline, .deadline = which, .grant = name_of(grant)};
  if (const auto refused = why_refused(asked)) return *refused;
  if (auto exact = exact_answer(by, asked, exact_deadline)) return *std::move(exact);
  if (const auto none = no_such_subject(by, grant)) return *none;
  const time_limit_of of(by, which, grant);
  std::vector<ground> grounds;
  const auto candidates = of.candidates(grounds);
  add_quiet_grounds(by, of.set_by(), grounds);
  auto given = answered(by, asked, candidates, std::move(grounds), time_limit_by_acts(of, which, grant));
  const auto note = exhaustion_of(of);
  const auto open = given.candidates().size() > 1 ? of.open_rules() : std::vector<spot>();
  if (!note && open.empty()) return given;
  const auto its = given.findings();
  std::vector<finding> findings(its.begin(), its.end());
  if (note) findings.push_back(*note);
  // What is to be confirmed says so.
  for (const auto& at : open) {
    auto says = lacks(rule::DEP_1, fact::dependent_term);
    says.act = at.act;
    says.provision = at.provision;
    if (grant) says.grant = by.of().place_of_grant(*grant);
    findings.push_back(says);
  }
  const auto values = given.candidates();
  const auto rests_on = given.grounds();
  return answer<deadline_time>{asked,
                               {values.begin(), values.end()},
                               {rests_on.begin(), rests_on.end()},
                               std::move(findings),
                               given.of(),
                               given.status() == status::conflict,
                               given.possible()};
}

}  // namespace

result<answer<deadline_time>> snapshot::deadline(const deadline_name& which, std::string_view grant) const {
  return answer_deadline(fold(*this), which, grant);
}

result<answer<deadline_time>> snapshot::deadline(const deadline_name& which) const {
  return answer_deadline(fold(*this), which, std::nullopt);
}

}  // namespace avviso::inline v0
