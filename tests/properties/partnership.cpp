// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <avviso/partnership_history.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

using namespace avviso;

namespace {

constexpr std::uint64_t partnership_seed = 2443;

constexpr std::string_view codes[] = {"80000010589", "80000020588", "80000030587"};

// Changes of a few parties, some of them units of others, some with an identifier, each on a day of its own.
std::vector<partnership_change> random_changes(std::mt19937_64& random) {
  const auto below = [&random](int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random); };
  const auto party_of = [&] {
    party who{.entity = "Comune " + std::string(1, static_cast<char>('A' + below(4)))};
    if (below(3) == 0) who.unit = "Ufficio " + std::to_string(below(2));
    if (below(3) == 0) who.tax_code = *tax_code::parse(codes[below(3)]);
    return who;
  };
  const auto amount = [&] { return euro::from_cents(below(100)); };
  constexpr partner_role roles[] = {partner_role::partner, partner_role::partner, partner_role::associated_entity,
                                    partner_role::lead};
  std::vector<partnership_change> changes;
  for (int i = 0; i < 16; ++i) {
    const date from = *date::from_days(17'000 + 100 * i + below(100));
    const date known = *date::from_days(17'000 + below(1'800));
    const auto role = roles[below(4)];
    switch (below(8)) {
      case 0:
        changes.push_back(
            {from, known, leaving{party_of(), role, below(2) == 0 ? stated<party>(party_of()) : not_stated}});
        break;
      case 1:
        changes.push_back({from, known, succession{party_of(), party_of()}});
        break;
      case 2:
        changes.push_back(
            {from, known, lead_change{party_of(), below(2) == 0 ? former_lead::leaves : former_lead::becomes_partner}});
        break;
      case 3: {
        budget_change budget{{{party_of(), amount()}}};
        if (below(2) == 0) budget.shares.push_back({party_of(), amount()});
        changes.push_back({from, known, budget});
        break;
      }
      default: {
        member one{.who = party_of(), .role = role};
        if (below(3) != 0) one.share = amount();
        changes.push_back({from, known, joining{one}});
        break;
      }
    }
  }
  return changes;
}

// The same by the words of the definitions: a list of who has which place and which share of the money.
class by_the_words {
 public:
  struct name {
    std::string entity;
    std::string unit;  // empty if none
    std::string code;  // likewise

    explicit name(const party& one)
        : entity(one.entity),
          unit(one.unit.is_stated() ? *one.unit.if_stated() : ""),
          code(one.tax_code.is_stated() ? one.tax_code.if_stated()->text() : std::string_view()) {}

    [[nodiscard]] bool is_entity(const name& other) const {
      return code.empty() || other.code.empty() ? entity == other.entity : code == other.code;
    }
    [[nodiscard]] bool is(const name& other) const { return unit == other.unit && is_entity(other); }
  };
  struct place {
    name who;
    partner_role role;
    std::optional<std::int64_t> cents = {};

    [[nodiscard]] auto key() const { return std::tie(who.entity, who.unit, who.code, role, cents); }
    bool operator<(const place& other) const { return key() < other.key(); }
    bool operator==(const place& other) const { return key() == other.key(); }
  };

  static std::optional<std::int64_t> cents_of(const stated<euro>& one) {
    return one.is_stated() ? std::optional<std::int64_t>(one.if_stated()->cents()) : std::nullopt;
  }

  // Whether it found whom it names, and one who does not lead already.
  bool make(const partnership_change& change) {
    if (const auto* one = std::get_if<joining>(&change.what)) return joins(one->who);
    if (const auto* one = std::get_if<leaving>(&change.what)) return leaves(*one);
    if (const auto* one = std::get_if<succession>(&change.what))
      return succeeds(name(one->predecessor), name(one->successor));
    if (const auto* one = std::get_if<budget_change>(&change.what)) return divides(*one);
    const auto& one = std::get<lead_change>(change.what);
    return leads(name(one.to), one.then == former_lead::leaves);
  }

  [[nodiscard]] const std::vector<place>& all() const { return all_; }

 private:
  using list = std::vector<place>;
  using numbers = std::set<std::size_t>;

  // Those whom a name means: itself, or the units of an entity that is not there itself.
  static numbers meant(const name& who, const std::set<partner_role>& roles, const list& in) {
    numbers exactly;
    numbers units;
    for (std::size_t i = 0; i < in.size(); ++i) {
      if (!roles.contains(in[i].role) || !in[i].who.is_entity(who)) continue;
      if (in[i].who.unit == who.unit) exactly.insert(i);
      if (who.unit.empty()) units.insert(i);
    }
    return exactly.empty() ? units : exactly;
  }
  static bool are_one_entity(const numbers& some, const list& in) {
    for (const auto i : some) {
      for (const auto j : some) {
        if (!in[i].who.is_entity(in[j].who)) return false;
      }
    }
    return !some.empty();
  }
  // Whose share is meant, if it is one party's.
  static std::optional<std::size_t> holder(const name& who, const list& in) {
    auto found = meant(who, {lead, partner}, in);
    if (found.empty()) found = meant(who, {lead, partner, partner_role::associated_entity}, in);
    for (const auto i : found) {
      for (const auto j : found) {
        if (!in[i].who.is(in[j].who)) return std::nullopt;
      }
    }
    return found.empty() ? std::nullopt : std::optional(*found.begin());
  }
  static void add(std::optional<std::int64_t>& to, const std::optional<std::int64_t>& more) {
    to = to && more ? std::optional(*to + *more) : std::nullopt;
  }

  // A party has each role once, and a lead is no partner: the first place of each role has the money of all.
  void has_roles_once(const name& who) {
    std::map<partner_role, std::size_t> first;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (all_[i].who.is(who)) first.emplace(all_[i].role, i);
    }
    if (first.contains(lead) && first.contains(partner)) first[partner] = first[lead];
    list kept;
    std::map<std::size_t, std::optional<std::int64_t>> money;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (!all_[i].who.is(who)) continue;
      const auto at = first[all_[i].role];
      const auto [sum, is_new] = money.emplace(at, all_[i].cents);
      if (!is_new) add(sum->second, all_[i].cents);
    }
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (money.contains(i)) all_[i].cents = money[i];
      if (!all_[i].who.is(who) || money.contains(i)) kept.push_back(all_[i]);
    }
    all_ = kept;
  }

  [[nodiscard]] bool has(const name& who, partner_role role) const {
    return std::any_of(all_.begin(), all_.end(), [&](const place& one) { return one.role == role && one.who.is(who); });
  }
  bool joins(const member& one) {
    if (one.role == partner && has(name(one.who), lead)) return false;
    all_.push_back({name(one.who), one.role, cents_of(one.share)});
    return true;
  }
  bool leaves(const leaving& change) {
    const auto out = meant(name(change.who), {partner_role{change.role}}, all_);
    if (!are_one_entity(out, all_)) return false;
    list stay;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (!out.contains(i)) stay.push_back(all_[i]);
    }
    if (change.share_to.is_stated()) {
      const auto to = holder(name(*change.share_to.if_stated()), stay);
      if (!to) return false;
      for (const auto i : out) add(stay[*to].cents, all_[i].cents);
    }
    all_ = stay;
    return true;
  }
  bool succeeds(const name& who, name successor) {
    const auto out = meant(who, {lead, partner, partner_role::associated_entity}, all_);
    if (!are_one_entity(out, all_)) return false;
    std::vector<name> already;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (!out.contains(i) && all_[i].who.is(successor)) already.push_back(all_[i].who);
    }
    for (const auto& one : already) {
      for (const auto& other : already) {
        if (!one.is(other)) return false;
      }
    }
    if (!already.empty()) {
      const auto code = successor.code;
      successor = already.front();
      if (successor.code.empty()) successor.code = code;
    }
    for (const auto i : out) all_[i].who = successor;
    has_roles_once(successor);
    return true;
  }
  bool divides(const budget_change& change) {
    auto divided = all_;
    for (const auto& one : change.shares) {
      const auto whose = holder(name(one.who), all_);
      if (!whose) return false;
      divided[*whose].cents = one.share.cents();
    }
    all_ = divided;
    return true;
  }
  bool leads(const name& who, bool former_leaves) {
    const auto led = std::find_if(all_.begin(), all_.end(), [](const place& one) { return one.role == lead; });
    if (led == all_.end()) return false;
    const auto all = meant(who, {lead, partner}, all_);
    if (!all.empty() && !are_one_entity(all, all_)) return false;
    for (const auto i : all) {
      if (all_[i].role == lead) return false;
    }
    const name former = led->who;
    led->role = partner;
    name next = who;
    if (all.empty()) {
      all_.push_back({who, lead});
    } else {
      next = all_[*all.begin()].who;
      all_[*all.begin()].role = lead;
    }
    if (former_leaves) std::erase_if(all_, [&](const place& one) { return one.role == partner && one.who.is(former); });
    has_roles_once(former);
    has_roles_once(next);
    return true;
  }

  static constexpr auto lead = partner_role::lead;
  static constexpr auto partner = partner_role::partner;
  list all_;
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
      members.insert({by_the_words::name(one.who), partner_role{one.role}, by_the_words::cents_of(one.share)});
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
