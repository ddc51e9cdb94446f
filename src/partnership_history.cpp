// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/name.hpp>
#include <avviso/partnership_history.hpp>

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <variant>
#include <vector>

#include "apply_change.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// Whether they are one party: an entity and a unit of it are two, and so are two units.
bool same_party(const party& a, const party& b) {
  const auto* one = a.unit.if_stated();
  const auto* other = b.unit.if_stated();
  if ((one == nullptr) != (other == nullptr) || (one != nullptr && !same_name(*one, *other))) return false;
  return same_entity(a, b);
}

// Whom a change names, among those of whom `may_be` holds: that party or, where it names an entity that is in it only
// by its units, each of them.
template <class MayBe>
std::vector<std::size_t> named(const party& who, const std::vector<member>& among, MayBe may_be) {
  std::vector<std::size_t> exactly;
  std::vector<std::size_t> its_units;
  for (std::size_t i = 0; i < among.size(); ++i) {
    if (!may_be(among[i])) continue;
    if (same_party(among[i].who, who)) exactly.push_back(i);
    if (!who.unit.is_stated() && same_entity(among[i].who, who)) its_units.push_back(i);
  }
  return exactly.empty() ? its_units : exactly;
}

auto in_role(partner_role role) {
  return [role](const member& one) { return one.role == role; };
}
bool in_any_role(const member& /*unused*/) { return true; }

class found_among {
 public:
  explicit found_among(const std::vector<member>& members) noexcept : members_(members) {}

  finds operator()(const joining& change) const {
    const bool leads = std::any_of(members_.begin(), members_.end(), [&](const member& one) {
      return one.role == partner_role::lead && same_party(one.who, change.who.who);
    });
    return leads && change.who.role == partner_role::partner ? finds::the_lead : finds::its_place;
  }
  finds operator()(const leaving& change) const {
    return is_any(change.who, in_role(change.role)) ? finds::its_place : finds::nobody;
  }
  finds operator()(const succession& change) const {
    return is_any(change.predecessor, in_any_role) ? finds::its_place : finds::nobody;
  }
  finds operator()(const lead_change& change) const {
    const auto leads_or_is_partner = [](const member& one) {
      return one.role == partner_role::lead || one.role == partner_role::partner;
    };
    if (std::none_of(members_.begin(), members_.end(), in_role(partner_role::lead))) return finds::no_lead;
    const auto all = named(change.to, members_, leads_or_is_partner);
    const auto leads = [this](std::size_t i) { return members_[i].role == partner_role::lead; };
    return std::any_of(all.begin(), all.end(), leads) ? finds::the_lead : finds::its_place;
  }

 private:
  template <class MayBe>
  [[nodiscard]] bool is_any(const party& who, MayBe may_be) const {
    return !named(who, members_, may_be).empty();
  }

  const std::vector<member>& members_;
};

// Each applies one change that finds its place to the members.
class applied_to {
 public:
  explicit applied_to(std::vector<member>& members) noexcept : members_(members) {}

  void operator()(const joining& change) const { members_.push_back(change.who); }

  void operator()(const leaving& change) const {
    const auto all = named(change.who, members_, in_role(change.role));
    std::for_each(all.rbegin(), all.rend(), [this](std::size_t i) { erase(i); });
  }

  void operator()(const succession& change) const {
    for (const auto i : named(change.predecessor, members_, in_any_role)) members_[i].who = change.successor;
    merge(change.successor);
  }

  void operator()(const lead_change& change) const {
    const auto old = static_cast<std::size_t>(
        std::find_if(members_.begin(), members_.end(), in_role(partner_role::lead)) - members_.begin());
    const auto all = named(change.to, members_, in_role(partner_role::partner));
    const party former = members_[old].who;
    members_[old].role = partner_role::partner;
    if (all.empty()) {
      members_.push_back({.who = change.to, .role = partner_role::lead});
    } else {
      members_[all.front()].role = partner_role::lead;
    }
    const party lead = all.empty() ? change.to : members_[all.front()].who;
    if (change.then == former_lead::leaves) {
      std::erase_if(members_, [&](const member& one) {
        return one.role == partner_role::partner && same_party(one.who, former);
      });
    }
    merge(former);
    merge(lead);
  }

 private:
  void erase(std::size_t i) const { members_.erase(members_.begin() + static_cast<std::ptrdiff_t>(i)); }

  // A party has each role once, and who leads is no partner too: its places become one, the lead's or the first.
  void merge(const party& who) const {
    for (std::size_t i = 0; i < members_.size(); ++i) {
      if (!same_party(members_[i].who, who)) continue;
      for (std::size_t j = members_.size(); j-- > 0;) {
        const bool is_once_more = members_[j].role == members_[i].role && j > i;
        const bool is_partner_too = members_[i].role == partner_role::lead && members_[j].role == partner_role::partner;
        if (!(is_once_more || is_partner_too) || !same_party(members_[j].who, who)) continue;
        members_[i].share = sum_of(members_[i].share, members_[j].share);
        erase(j);
        if (j < i) --i;
      }
    }
  }

  // Not stated if one of the two is not.
  [[nodiscard]] static stated<euro> sum_of(const stated<euro>& a, const stated<euro>& b) {
    if (!a.is_stated() || !b.is_stated()) return not_stated;
    const auto sum = *a.if_stated() + *b.if_stated();
    return sum ? stated<euro>(*sum) : not_stated;
  }

  std::vector<member>& members_;
};

}  // namespace

finds detail::found_by(const membership_change& change, const std::vector<member>& in) {
  return std::visit(found_among(in), change);
}

finds detail::apply_change(const membership_change& change, std::vector<member>& to) {
  const auto found = found_by(change, to);
  if (found == finds::its_place) std::visit([&](const auto& one) { applied_to{to}(one); }, change);
  return found;
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
    if (apply_change(changes[i].what, state.members) != finds::its_place) state.idle.push_back(i);
  }
  return state;
}

}  // namespace avviso::inline v0
