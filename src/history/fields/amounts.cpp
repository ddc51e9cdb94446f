// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include "../fold/subject.hpp"
#include "ledger.hpp"
#include "money.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

template <class T>
result<answer<T>> answer_of(const fold& by, question asked, ledger<T>& of) {
  std::vector<ground> grounds;
  auto candidates = of.summed(grounds);
  if (!candidates) return candidates.error();
  return answered(by, std::move(asked), candidate_set(*candidates).all(), std::move(grounds));
}

}  // namespace

result<answer<euro>> snapshot::endowment() const { return envelope_answer(fold(*this), field::endowment); }

result<answer<euro>> snapshot::awarded() const { return envelope_answer(fold(*this), field::awarded); }

result<answer<euro>> snapshot::granted() const { return envelope_answer(fold(*this), field::granted); }

result<answer<euro>> snapshot::unallocated() const { return envelope_answer(fold(*this), field::unallocated); }

result<answer<units>> snapshot::units() const {
  const fold by(*this);
  if (const auto none = no_such_notice(by)) return *none;
  ledger<avviso::units> of(by);
  of.post_endowment();
  return answer_of(by, {.field = field::units}, of);
}

result<answer<units>> snapshot::units(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  ledger<avviso::units> of(by, grant);
  of.post_awards();
  of.post_additions();
  return answer_of(by, {.field = field::units, .grant = std::string(grant)}, of);
}

result<answer<euro>> snapshot::award(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  ledger<euro> of(by, grant);
  of.post_awards();
  return answer_of(by, {.field = field::award, .grant = std::string(grant)}, of);
}

result<answer<euro>> snapshot::top_ups(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  ledger<euro> of(by, grant);
  of.post_additions();
  return answer_of(by, {.field = field::top_ups, .grant = std::string(grant)}, of);
}

result<answer<euro>> snapshot::total(std::string_view grant) const {
  const fold by(*this);
  if (const auto none = no_such_grant(by, grant)) return *none;
  ledger<euro> of(by, grant);
  of.post_awards();
  of.post_additions();
  return answer_of(by, {.field = field::total, .grant = std::string(grant)}, of);
}

}  // namespace avviso::inline v0
