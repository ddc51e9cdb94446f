// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"

namespace avviso::inline v0 {

using namespace detail;

result<answer<standing>> snapshot::standing_of(std::string_view act_id) const {
  const fold by(*this);
  const auto place = by.of().find(act_id);
  if (!place) return error{.code = errc::no_such_act, .found = quote(act_id)};
  candidate_set<standing> found;
  std::vector<ground> grounds;
  cases every;
  do {
    const auto state = by.state_of(every, *place);
    auto stands = standing::not_adopted;
    auto as = part::sets;
    if (by.in_force(every, *place)) {
      stands = standing::in_force;
    } else if (state.known && state.annulled) {
      stands = state.undone_as;
      for (const auto& one : by.of().links_of(*place).undone_by) {
        if (by.known(every, one.act)) grounds.push_back({part::annuls, one.act, one.provision});
      }
    } else if (state.known && by.has_come(every, moment::of(by.act_at(*place).reference.on))) {
      stands = standing::adopted;
      if (!state.since) as = part::not_effective;
    }
    if (stands != standing::not_adopted) grounds.push_back({as, *place, 0});
    found.insert(stands);
  } while (every.next());
  if (every.is_cut()) found.note(possible_values::incomplete);
  return answered(by, {.field = field::standing, .name = std::string(act_id)}, std::move(found).all(),
                  std::move(grounds));
}

}  // namespace avviso::inline v0
