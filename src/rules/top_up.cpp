// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/top_up.hpp>

#include "../money/stated_euro.hpp"
#include "judge.hpp"

namespace avviso::inline v0 {

using namespace detail;

finding amount_is_positive(const stated<euro>& amount) noexcept {
  const auto* added = amount.if_stated();
  if (added == nullptr) return lacks(rule::TOP_1, fact::amount);
  return judge(rule::TOP_1, *added > euros<0>, *added, euros<0>);
}

finding within_endowment(const stated<euro>& awarded, const stated<euro>& endowment) noexcept {
  const auto* spent = awarded.if_stated();
  const auto* most = endowment.if_stated();
  if (most == nullptr) return lacks(rule::TOP_2, fact::endowment, awarded);
  if (spent == nullptr) return lacks(rule::TOP_2, fact::awarded, {}, *most);
  return judge(rule::TOP_2, *spent <= *most, *spent, *most);
}

finding money_adhered_to(const reach& whom, const stated<election>& elected, absence silence) noexcept {
  return adhered(rule::TOP_3, whom, elected, silence, elects_money);
}

result<decision<notice>> increase(const notice& before, const top_up& what, const act& by,
                                  const stated<euro>& awarded) {
  decision<notice> made{before, {amount_is_positive(what.amount)}};
  if (what.target == top_up_target::envelope) {
    const auto raised = plus(before.endowment, what.amount);
    if (!raised) return raised.error();
    made.value.endowment = *raised;
  }
  made.findings.push_back(within_endowment(awarded, made.value.endowment));
  made.findings.push_back(registered_first(by, true));
  return made;
}

result<decision<grant>> increase(const grant& before, const top_up& what, const act& by,
                                 const stated<election>& elected, absence silence) {
  decision<grant> made{before, {amount_is_positive(what.amount)}};
  const finding adhesion = money_adhered_to(what.reach, elected, silence);
  const auto reach = reaches(what.reach, before, adhesion);
  if (reach != reached::no) {
    const auto raised = plus(before.top_ups, reach == reached::yes ? received(what) : not_stated);
    if (!raised) return raised.error();
    made.value.top_ups = *raised;
  }
  made.findings.push_back(adhesion);
  made.findings.push_back(registered_first(by, true));
  return made;
}

}  // namespace avviso::inline v0
