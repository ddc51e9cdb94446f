// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/audit.hpp>

#include <algorithm>
#include <tuple>

#include "judgement.hpp"

namespace avviso::inline v0 {

using namespace detail;

std::vector<finding> audit(const dossier& of, const readings& how, const extension_caps& caps) {
  std::vector<ordinal> order;
  for (ordinal i = 0; i < of.acts().size(); ++i) order.push_back(i);
  const auto place = [&of](ordinal i) {
    const auto& adopted = of.acts()[i].reference.on;
    return std::tuple(adopted.latest(), adopted.earliest(), i);
  };
  std::sort(order.begin(), order.end(), [&](ordinal a, ordinal b) { return place(a) < place(b); });
  audited_record shared(of, how);
  std::vector<finding> all;
  for (const auto one : order) {
    const date its_day = of.acts()[one].reference.on.latest();
    const auto then = of.as_of({.in_force = its_day, .known = its_day, .readings = how});
    const auto some = judgement(then, caps, one, &shared).of_act(one);
    all.insert(all.end(), some.begin(), some.end());
  }
  const auto of_sources = judgement(of.as_of({date::max(), date::max(), how}), caps).of_statements();
  all.insert(all.end(), of_sources.begin(), of_sources.end());
  return all;
}

}  // namespace avviso::inline v0
