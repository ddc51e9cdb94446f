// SPDX-License-Identifier: BSL-1.0
#include <avviso/partnership_history.hpp>

#include <algorithm>
#include <tuple>

#include "apply_change.hpp"

namespace avviso::inline v0 {

namespace {

// Each applies one change to the members, and returns whether it found a member to change.
class applied_to {
 public:
  explicit applied_to(std::vector<member>& members) noexcept : members_(members) {}

  bool operator()(const joining& change) const {
    members_.push_back(change.who);
    return true;
  }

  bool operator()(const leaving& change) const {
    return std::erase_if(members_, [&](const member& one) {
             return one.role == change.role && same_entity(one.who, change.who);
           }) != 0;
  }

  bool operator()(const succession& change) const {
    bool found = false;
    for (auto& one : members_) {
      if (!same_entity(one.who, change.predecessor)) continue;
      one.who = change.successor;
      found = true;
    }
    return found;
  }

  bool operator()(const lead_change& change) const {
    const auto old = std::find_if(members_.begin(), members_.end(),
                                  [](const member& one) { return one.role == partner_role::lead; });
    if (old == members_.end()) return false;
    const auto partner = std::find_if(members_.begin(), members_.end(), [&](const member& one) {
      return one.role == partner_role::partner && same_entity(one.who, change.to);
    });
    old->role = partner_role::partner;
    const party former = old->who;
    if (partner != members_.end()) {
      partner->role = partner_role::lead;
    } else {
      members_.push_back({.who = change.to, .role = partner_role::lead});
    }
    if (change.then == former_lead::leaves) (*this)(leaving{former, partner_role::partner});
    return true;
  }

 private:
  std::vector<member>& members_;
};

}  // namespace

bool detail::apply_change(const decltype(partnership_change::what)& change, std::vector<member>& to) {
  return std::visit(applied_to(to), change);
}

partnership_state partnership_on(std::span<const partnership_change> changes, date in_force, date known) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (changes[i].from <= in_force && changes[i].known <= known) order.push_back(i);
  }
  const auto place = [changes](std::size_t i) { return std::tuple(changes[i].from, changes[i].known, i); };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return place(a) < place(b); });

  partnership_state state;
  for (const auto i : order) {
    if (!detail::apply_change(changes[i].what, state.members)) state.idle.push_back(i);
  }
  return state;
}

}  // namespace avviso::inline v0
