// SPDX-License-Identifier: BSL-1.0
#include "gather.hpp"

#include <tuple>

namespace avviso::inline v0::detail {

finding efficacy_finding(const fold& by, std::uint32_t act) {
  finding says = in_every_case(fact::registration, [&](cases& in) {
    return registered_first(by.act_at(act), by.registration_known(in, by.act_at(act)));
  });
  says.act = act;
  return says;
}

void put_in_order(const fold& by, std::vector<ground>& grounds) {
  const auto place = [&by](const ground& one) {
    const auto& adopted = by.act_at(one.act).reference.on;
    return std::tuple(adopted.earliest(), adopted.latest(), one.act, one.provision, one.part);
  };
  std::sort(grounds.begin(), grounds.end(), [&](const ground& a, const ground& b) { return place(a) < place(b); });
  grounds.erase(std::unique(grounds.begin(), grounds.end()), grounds.end());
}

}  // namespace avviso::inline v0::detail
