// SPDX-License-Identifier: BSL-1.0
#include <avviso/partnership_history.hpp>

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <variant>
#include <vector>

#include "apply_change.hpp"
#include "named_members.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

auto in_role(partner_role role) {
  return [role](const member& one) { return one.role == role; };
}
bool in_any_role(const member& /*unused*/) { return true; }

std::vector<member> those_that_stay(const leaving& change, std::vector<member> members) {
  const auto out = named(change.who, members, in_role(change.role));
  std::for_each(out.rbegin(), out.rend(),
                [&](std::size_t i) { members.erase(members.begin() + static_cast<std::ptrdiff_t>(i)); });
  return members;
}

// Where a party is already, but for some places.
places others_that_are(const party& who, const places& but, const std::vector<member>& members) {
  places all;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (same_party(members[i].who, who) && std::find(but.begin(), but.end(), i) == but.end()) all.push_back(i);
  }
  return all;
}

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
    const auto found = entity(named(change.who, members_, in_role(change.role)));
    const auto* to = change.share_to.if_stated();
    return found != finds::its_place || to == nullptr ? found : holder(*to, those_that_stay(change, members_));
  }
  finds operator()(const succession& change) const {
    const auto predecessor = named(change.predecessor, members_, in_any_role);
    const auto found = entity(predecessor);
    if (found != finds::its_place ||
        are_one(others_that_are(change.successor, predecessor, members_), members_, same_party))
      return found;
    return finds::several;
  }
  finds operator()(const budget_change& change) const {
    for (const auto& one : change.shares) {
      const auto found = holder(one.who, members_);
      if (found != finds::its_place) return found;
    }
    return finds::its_place;
  }
  finds operator()(const lead_change& change) const {
    const auto leads_or_is_partner = [](const member& one) {
      return one.role == partner_role::lead || one.role == partner_role::partner;
    };
    if (std::none_of(members_.begin(), members_.end(), in_role(partner_role::lead))) return finds::no_lead;
    const auto all = named(change.to, members_, leads_or_is_partner);
    if (all.empty()) return finds::its_place;  // from outside
    const auto leads = [this](std::size_t i) { return members_[i].role == partner_role::lead; };
    const auto found = entity(all);
    return found == finds::its_place && std::any_of(all.begin(), all.end(), leads) ? finds::the_lead : found;
  }

 private:
  [[nodiscard]] finds entity(const places& found) const {
    if (found.empty()) return finds::nobody;
    return are_one(found, members_, same_entity) ? finds::its_place : finds::several;
  }
  static finds holder(const party& who, const std::vector<member>& among) {
    const auto found = named_for_share(who, among);
    if (found.empty()) return finds::nobody;
    return found.size() == 1 ? finds::its_place : finds::several;
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
    const auto* to = change.share_to.if_stated();
    std::vector<stated<euro>> left;
    if (to != nullptr)
      std::transform(all.begin(), all.end(), std::back_inserter(left),
                     [this](std::size_t i) { return members_[i].share; });
    members_ = those_that_stay(change, std::move(members_));
    for (const auto& share : left) {
      auto& its = members_[named_for_share(*to, members_).front()].share;
      its = sum_of(its, share);
    }
  }

  // One that is there already is the one on record, whatever the act calls it; an identifier that only the act states
  // is its own.
  void operator()(const succession& change) const {
    const auto predecessor = named(change.predecessor, members_, in_any_role);
    const auto there = others_that_are(change.successor, predecessor, members_);
    party successor = there.empty() ? change.successor : members_[there.front()].who;
    if (!successor.tax_code.is_stated()) successor.tax_code = change.successor.tax_code;
    if (!successor.vat_number.is_stated()) successor.vat_number = change.successor.vat_number;
    for (const auto i : predecessor) members_[i].who = successor;
    merge(successor);
  }

  void operator()(const budget_change& change) const {
    for (const auto& one : change.shares) members_[named_for_share(one.who, members_).front()].share = one.share;
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
