// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include "../fold/subject.hpp"
#include "time_limit_of.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

result<answer<date>> answer_deadline(const fold& by, const deadline_name& which,
                                     std::optional<std::string_view> grant) {
  if (const auto none = no_such_subject(by, grant)) return *none;
  const time_limit_of of(by, which, grant);
  std::vector<ground> grounds;
  auto candidates = of.candidates(grounds);
  add_quiet_grounds(by, of.set_by(), grounds);
  return answered(by, {.field = field::deadline, .deadline = which, .grant = name_of(grant)}, std::move(candidates),
                  std::move(grounds));
}

}  // namespace

result<answer<date>> snapshot::deadline(const deadline_name& which, std::string_view grant) const {
  return answer_deadline(fold(*this), which, grant);
}

result<answer<date>> snapshot::deadline(const deadline_name& which) const {
  return answer_deadline(fold(*this), which, std::nullopt);
}

}  // namespace avviso::inline v0
