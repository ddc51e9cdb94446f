// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/dossier.hpp>

#include <algorithm>
#include <variant>

namespace avviso::inline v0 {

// Acts are kept by id, so that nothing depends on the order in which a program added them.
dossier::dossier(std::vector<act> acts) : acts_(std::move(acts)) {
  for (const auto& one : acts_) {
    for (const auto& each : one.provisions) {
      const auto* awards = std::get_if<award>(&each);
      if (awards == nullptr) continue;
      for (const auto& grant : awards->grants) {
        if (std::find(grants_.begin(), grants_.end(), grant.name) == grants_.end()) grants_.push_back(grant.name);
      }
    }
  }
}

result<dossier> dossier::from(std::vector<act> acts) {
  for (std::size_t i = 0; i < acts.size(); ++i) {
    if (acts[i].id.empty()) return error{.code = errc::act_id_empty, .position = static_cast<std::uint32_t>(i)};
  }
  std::sort(acts.begin(), acts.end(), [](const act& a, const act& b) { return a.id < b.id; });
  const auto twin =
      std::adjacent_find(acts.begin(), acts.end(), [](const act& a, const act& b) { return a.id == b.id; });
  if (twin != acts.end()) return error{.code = errc::act_id_repeated, .found = inline_text<31>(twin->id)};
  return dossier(std::move(acts));
}

}  // namespace avviso::inline v0
