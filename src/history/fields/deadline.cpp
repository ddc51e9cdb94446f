// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>
#include <avviso/history/snapshot.hpp>
#include <avviso/rules/judge.hpp>

#include "../fold/subject.hpp"
#include "../fold/weighed.hpp"
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

result<answer<deadline_time>> answer_deadline(const fold& by, const deadline_name& which,
                                              std::optional<std::string_view> grant) {
  const question asked{.field = field::deadline, .deadline = which, .grant = name_of(grant)};
  if (const auto refused = why_refused(asked)) return *refused;
  if (const auto none = no_such_subject(by, grant)) return *none;
  const time_limit_of of(by, which, grant);
  std::vector<ground> grounds;
  const auto candidates = of.candidates(grounds);
  add_quiet_grounds(by, of.set_by(), grounds);
  const auto given = answered(by, asked, candidates, std::move(grounds), time_limit_by_acts(of, which, grant));
  const auto open = given.candidates().size() > 1 ? of.open_rules() : std::vector<spot>();
  if (open.empty()) return given;
  // What is to be confirmed says so.
  std::vector<finding> findings(given.findings().begin(), given.findings().end());
  for (const auto& at : open) {
    auto says = lacks(rule::DEP_1, fact::dependent_term);
    says.act = at.act;
    says.provision = at.provision;
    if (grant) says.grant = by.of().place_of_grant(*grant);
    findings.push_back(says);
  }
  return answer<deadline_time>{asked,
                               {given.candidates().begin(), given.candidates().end()},
                               {given.grounds().begin(), given.grounds().end()},
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
