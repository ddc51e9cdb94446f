// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/partnership_history.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace avviso;

namespace {

constexpr std::uint64_t partnership_seed = 2443;

// Changes of a few parties, some of them units of others, each on a day of its own.
std::vector<partnership_change> random_changes(std::mt19937_64& random) {
  const auto below = [&random](int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random); };
  const auto party_of = [&] {
    party who{.entity = "Comune " + std::string(1, static_cast<char>('A' + below(4)))};
    if (below(3) == 0) who.unit = "Ufficio " + std::to_string(below(2));
    return who;
  };
  constexpr partner_role roles[] = {partner_role::partner, partner_role::partner, partner_role::associated_entity,
                                    partner_role::lead};
  std::vector<partnership_change> changes;
  for (int i = 0; i < 16; ++i) {
    const date from = *date::from_days(17'000 + 100 * i + below(100));
    const date known = *date::from_days(17'000 + below(1'800));
    const auto role = roles[below(4)];
    switch (below(6)) {
      case 0:
        changes.push_back({from, known, leaving{party_of(), role}});
        break;
      case 1:
        changes.push_back({from, known, succession{party_of(), party_of()}});
        break;
      case 2:
        changes.push_back(
            {from, known, lead_change{party_of(), below(2) == 0 ? former_lead::leaves : former_lead::becomes_partner}});
        break;
      default:
        changes.push_back({from, known, joining{{.who = party_of(), .role = role}}});
        break;
    }
  }
  return changes;
}

// The same by the words of the definitions: a list of who has which place, told apart by entity, unit and role.
class by_the_words {
 public:
  using name = std::pair<std::string, std::string>;  // entity and unit, empty if none
  using place = std::pair<name, partner_role>;

  // Whether it found anybody, and one who does not lead already.
  bool make(const partnership_change& change) {
    if (const auto* one = std::get_if<joining>(&change.what)) return joins(name_of(one->who.who), one->who.role);
    if (const auto* one = std::get_if<leaving>(&change.what)) return leaves(name_of(one->who), one->role);
    if (const auto* one = std::get_if<succession>(&change.what))
      return succeeds(name_of(one->predecessor), name_of(one->successor));
    const auto& one = std::get<lead_change>(change.what);
    return leads(name_of(one.to), one.then == former_lead::leaves);
  }

  [[nodiscard]] const std::vector<place>& all() const { return all_; }

 private:
  static name name_of(const party& who) { return {who.entity, who.unit.is_stated() ? *who.unit.if_stated() : ""}; }

  [[nodiscard]] bool has(const name& who, partner_role role) const {
    return std::find(all_.begin(), all_.end(), place(who, role)) != all_.end();
  }
  // Those whom a name means: itself, or the units of an entity that is not there itself.
  [[nodiscard]] std::set<name> meant(const name& who, const std::set<partner_role>& roles) const {
    std::set<name> exactly;
    std::set<name> units;
    for (const auto& [one, role] : all_) {
      if (!roles.contains(role) || one.first != who.first) continue;
      if (one == who) exactly.insert(one);
      if (who.second.empty()) units.insert(one);
    }
    return exactly.empty() ? units : exactly;
  }
  // A party has each role once, and a lead is no partner.
  void has_roles_once(const name& who) {
    std::set<partner_role> roles;
    std::vector<place> kept;
    for (const auto& one : all_) {
      const bool is_partner_too = one.second == partner_role::partner && has(who, partner_role::lead);
      if (one.first != who || (!is_partner_too && roles.insert(one.second).second)) kept.push_back(one);
    }
    all_ = kept;
  }

  bool joins(const name& who, partner_role role) {
    if (role == partner_role::partner && has(who, partner_role::lead)) return false;
    all_.emplace_back(who, role);
    return true;
  }
  bool leaves(const name& who, partner_role role) {
    const auto out = meant(who, {role});
    std::erase_if(all_, [&](const place& one) { return one.second == role && out.contains(one.first); });
    return !out.empty();
  }
  bool succeeds(const name& who, const name& successor) {
    const auto out = meant(who, {partner_role::lead, partner_role::partner, partner_role::associated_entity});
    if (out.empty()) return false;
    for (auto& one : all_) {
      if (out.contains(one.first)) one.first = successor;
    }
    has_roles_once(successor);
    return true;
  }
  bool leads(const name& who, bool former_leaves) {
    const auto led = std::find_if(all_.begin(), all_.end(), [](const place& one) { return one.second == lead; });
    if (led == all_.end()) return false;
    const name former = led->first;
    for (const auto& one : meant(who, {lead, partner_role::partner})) {
      if (has(one, lead)) return false;
    }
    name next = who;
    for (const auto& one : all_) {
      if (one.second != partner_role::partner || !meant(who, {partner_role::partner}).contains(one.first)) continue;
      next = one.first;
      break;
    }
    led->second = partner_role::partner;
    if (former_leaves) std::erase(all_, place(former, partner_role::partner));
    std::erase(all_, place(next, partner_role::partner));
    all_.emplace_back(next, lead);
    has_roles_once(former);
    has_roles_once(next);
    return true;
  }

  static constexpr auto lead = partner_role::lead;
  std::vector<place> all_;
};

}  // namespace

TEST_CASE("a partnership is who has joined and not left, in whatever order the changes are listed") {
  MESSAGE("seed " << partnership_seed);
  std::mt19937_64 random(partnership_seed);
  for (int i = 0; i < 2'000; ++i) {
    auto changes = random_changes(random);
    const date in_force = *date::from_days(std::uniform_int_distribution<int>(16'900, 18'800)(random));
    const date known = *date::from_days(std::uniform_int_distribution<int>(16'900, 18'900)(random));
    const auto state = partnership_on(changes, in_force, known);
    std::multiset<by_the_words::place> members;
    for (const auto& one : state.members)
      members.emplace(by_the_words::name(one.who.entity, one.who.unit.is_stated() ? *one.who.unit.if_stated() : ""),
                      partner_role{one.role});
    by_the_words expected;
    std::vector<std::size_t> idle;
    for (std::size_t n = 0; n < changes.size(); ++n) {
      if (changes[n].from > in_force || changes[n].known > known) continue;
      if (!expected.make(changes[n])) idle.push_back(n);
    }
    CHECK(members == std::multiset<by_the_words::place>(expected.all().begin(), expected.all().end()));
    CHECK(state.idle == idle);

    std::shuffle(changes.begin(), changes.end(), random);
    CHECK(partnership_on(changes, in_force, known).members == state.members);
  }
}
