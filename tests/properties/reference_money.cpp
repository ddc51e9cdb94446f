// SPDX-License-Identifier: BSL-1.0
// The money and the units of one history, as its acts enter them in the books one after the other.
#include <algorithm>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

struct placed {
  std::size_t act;
  const reading* one;
};
using row = std::vector<placed>;

bool is_in(const award& awards, const std::string& name) {
  return std::any_of(awards.grants.begin(), awards.grants.end(), [&](const grant& one) { return one.name == name; });
}

bool ends(const reading& one, const std::string& name) {
  const auto* waives = one.as<waiver>();
  const auto* revokes = one.as<revocation>();
  const auto* excludes = one.as<reservation_dissolution>();
  if (excludes != nullptr && excludes->as == dissolution::excluded && excludes->grant == name) return true;
  return (waives != nullptr && waives->grant == name) || (revokes != nullptr && revokes->grant == name);
}

bool is_of_money(const reading& one) {
  return one.as<establishment>() != nullptr || one.as<award>() != nullptr || one.as<waiver>() != nullptr ||
         one.as<revocation>() != nullptr || one.as<reservation_dissolution>() != nullptr ||
         one.as<top_up>() != nullptr || one.as<enlargement>() != nullptr || one.as<allotment>() != nullptr;
}

// What an act added to the envelope for grants to share, and the last word on how they do.
struct pot {
  value offered = 0;
  const allotment* division = nullptr;
  std::set<std::string> not_for = {};  // it says nothing to these any more

  [[nodiscard]] bool is_all_divided() const {
    return division != nullptr && offered && *offered <= division->amount.cents();
  }
  [[nodiscard]] bool names(const std::string& grant) const {
    return division != nullptr && !not_for.contains(grant) &&
           std::any_of(division->among.begin(), division->among.end(),
                       [&](const weighted_grant& one) { return one.grant == grant; });
  }
  [[nodiscard]] value share(const std::string& grant) const {
    if (!names(grant)) return is_all_divided() ? value(0) : std::nullopt;
    std::vector<std::int64_t> weights;
    for (const auto& one : division->among) weights.push_back(one.weight);
    const auto made = apportion(division->amount, weights, division->by);
    if (!made) return std::nullopt;
    for (std::size_t n = 0; n < weights.size(); ++n) {
      if (division->among[n].grant == grant) return made->shares[n].cents();
    }
    return std::nullopt;
  }
};

class books {
 public:
  books(const world& in, const row& all, answers& told) : in_(in), all_(all), told_(told) {
    for (const auto& [i, one] : all_) {
      const auto* adds = one->as<top_up>();
      if (adds != nullptr && adds->target == top_up_target::envelope && adds->reach.whom() != reach::kind::no_grant) {
        pots_[i].offered = plus(pots_[i].offered, plain(adds->amount));
      }
    }
    for (const auto& [i, one] : all_) {
      const auto* divides = one->as<allotment>();
      if (divides == nullptr) continue;
      for (auto& [act, its] : pots_) {
        if (in_.acts[act].id != divides->of) continue;
        its.division = divides;
        its.not_for = one->lost.from;
      }
    }
  }

  // One grant, which adhered to some acts; its award, what was added to it, its units.
  struct told_of_one {
    value award = 0;
    value added = 0;
    value units = 0;
  };
  [[nodiscard]] told_of_one one(const std::string& name, const std::vector<bool>& adhered) const {
    told_of_one now;
    bool lives = false;
    bool has_ended = false;
    value given = 0;  // to it by name or by its adhesion
    value more_units = 0;
    std::set<std::size_t> shares_in;
    for (const auto& [i, says] : all_) {
      if (says->lost.from.contains(name)) continue;
      if (const auto* awards = says->as<award>(); awards != nullptr && is_in(*awards, name)) {
        award_again(*awards, name, lives, now, more_units);
        lives = true;
      }
      if (ends(*says, name)) {
        now = {};
        lives = false;
        has_ended = true;
        given = 0;
        more_units = 0;
        shares_in.clear();
      }
      if (has_ended && !lives) continue;
      const auto comes_to_it = [&, act = i](const reach& whom, bool is_named_later) {
        if (whom.whom() == reach::kind::every_grant) return lives || is_named_later;
        return reaches(whom, name, adhered[act]);
      };
      if (const auto* adds = says->as<top_up>()) {
        const bool shares = adds->target == top_up_target::envelope;
        if (!comes_to_it(adds->reach, shares && pots_.count(i) > 0 && pots_.at(i).names(name))) continue;
        if (shares) {
          shares_in.insert(i);
        } else {
          given = plus(given, plain(adds->amount));
        }
      }
      if (const auto* enlarges = says->as<enlargement>(); enlarges && comes_to_it(enlarges->reach, false)) {
        const bool shares = enlarges->target == top_up_target::envelope;
        more_units = plus(more_units, shares ? std::nullopt : plain(enlarges->by));
      }
    }
    if (!lives) return {};
    now.added = given;
    for (const auto i : shares_in) now.added = plus(now.added, pots_.at(i).share(name));
    now.units = plus(now.units, more_units);
    return now;
  }

  void tell_notice(const values& added) {
    const auto [endowment, number] = endowment_and_units();
    const auto sum = awarded();
    value unknown = 0;
    for (const auto& [i, its] : pots_) unknown = plus(unknown, its.is_all_divided() ? value(0) : std::nullopt);
    told_.endowment.insert(endowment);
    told_.units.insert(number);
    const bool is_closed = in_.when.readings.record == record::as_found && !knows_an_award_;
    told_.awarded.insert(is_closed ? std::nullopt : sum);
    for (const auto& one : added) {
      told_.added.insert(plus(one, unknown));
      const auto granted = is_closed ? std::nullopt : plus(sum, plus(one, unknown));
      told_.granted.insert(granted);
      told_.unallocated.insert(minus(endowment, granted));
    }
  }

  void know_an_award(bool knows) { knows_an_award_ = knows; }

 private:
  static void award_again(const award& awards, const std::string& name, bool lives, told_of_one& now,
                          value& more_units) {
    for (const auto& each : awards.grants) {
      if (each.name != name) continue;
      if (!lives || each.award.is_stated() || awards.total.is_stated()) now.award = plain(each.award);
      if (lives && each.units.is_stated()) more_units = 0;
      if (!lives || each.units.is_stated()) now.units = plain(each.units);
    }
  }

  [[nodiscard]] std::pair<value, value> endowment_and_units() const {
    const notice* first = nullptr;
    value endowment, number;
    value raised = 0;
    value enlarged = 0;
    for (const auto& [i, says] : all_) {
      if (const auto* founds = says->as<establishment>()) {
        told_.ever_established = true;
        const auto& its = founds->notice;
        if (first != nullptr && first->number != its.number) continue;
        if (first != nullptr && its.endowment.is_stated()) raised = 0;
        if (first != nullptr && its.units.is_stated()) enlarged = 0;
        if (first == nullptr || its.endowment.is_stated()) endowment = plain(its.endowment);
        if (first == nullptr || its.units.is_stated()) number = plain(its.units);
        if (first == nullptr) first = &its;
      }
      const auto* adds = says->as<top_up>();
      if (adds != nullptr && adds->target == top_up_target::envelope) raised = plus(raised, plain(adds->amount));
      const auto* enlarges = says->as<enlargement>();
      if (enlarges != nullptr && enlarges->target == top_up_target::envelope) {
        enlarged = plus(enlarged, plain(enlarges->by));
      }
    }
    return {plus(endowment, raised), plus(number, enlarged)};
  }

  // A total is one part for the grants whose own award is not stated, until one of them goes its own way.
  struct total {
    value left;
    std::set<std::string> in;
    std::size_t first;

    [[nodiscard]] value is() const {
      if (in.size() == first) return left;
      return in.empty() ? value(0) : std::nullopt;
    }
  };
  [[nodiscard]] value awarded() const {
    value unnamed = 0;
    std::map<std::string, value> own;
    std::vector<total> totals;
    const auto leaves = [&](const std::string& name) {
      own.erase(name);
      for (auto& one : totals) one.in.erase(name);
    };
    std::set<std::string> living;
    for (const auto& [i, says] : all_) {
      if (const auto* awards = says->as<award>()) {
        if (awards->grants.empty()) unnamed = plus(unnamed, plain(awards->total));
        total shared{.left = plain(awards->total), .in = {}, .first = 0};
        std::size_t lost = 0;
        for (const auto& each : awards->grants) {
          const bool states = each.award.is_stated() || awards->total.is_stated();
          if (says->lost.from.contains(each.name)) {
            if (!each.award.is_stated()) ++lost;
          } else if (living.insert(each.name).second || states) {
            leaves(each.name);
            if (each.award.is_stated() || !awards->total.is_stated()) {
              own[each.name] = plain(each.award);
            } else {
              shared.in.insert(each.name);
            }
          }
          if (each.award.is_stated()) shared.left = minus(shared.left, plain(each.award));
        }
        shared.first = shared.in.size() + lost;
        if (!awards->grants.empty() && awards->total.is_stated()) totals.push_back(shared);
      }
      for (const auto& name : std::set<std::string>(living)) {
        if (!ends(*says, name) || says->lost.from.contains(name)) continue;
        leaves(name);
        living.erase(name);
      }
    }
    value sum = unnamed;
    for (const auto& [name, amount] : own) sum = plus(sum, amount);
    for (const auto& one : totals) sum = plus(sum, one.is());
    return sum;
  }

  const world& in_;
  const row& all_;
  answers& told_;
  std::map<std::size_t, pot> pots_;  // by act
  bool knows_an_award_ = false;
};

values sums_of(const values& a, const values& b) {
  values all;
  for (const auto& one : a) {
    for (const auto& other : b) all.insert(plus(one, other));
  }
  return all;
}

}  // namespace

void tell_money(const world& in, const text& read, answers& told) {
  indices force;
  bool knows_an_award = false;
  for (std::size_t i = 0; i < in.acts.size(); ++i) {
    if (in.in_force(i)) force.push_back(i);
    for (const auto& one : read.of[i])
      knows_an_award = knows_an_award || (in.of[i].known && one.text_as<award>() != nullptr);
  }
  told.ever_knows_an_award = told.ever_knows_an_award || knows_an_award;
  const auto asks_adhesion = [](const reading& one) {
    const auto* adds = one.as<top_up>();
    const auto* enlarges = one.as<enlargement>();
    return (adds != nullptr && adds->reach.whom() == reach::kind::adhering) ||
           (enlarges != nullptr && enlarges->reach.whom() == reach::kind::adhering);
  };
  const auto offers = acts_with(read, force, asks_adhesion);
  in.each_order(acts_with(read, force, is_of_money), read.decided, [&](const indices& order) {
    row all;
    for (const auto i : order) {
      for (const auto& one : read.of[i]) all.push_back({i, &one});
    }
    books of(in, all, told);
    of.know_an_award(knows_an_award);
    values added{0};
    for (auto& [name, grant] : told.grants) {
      values to_it;
      each_adherence(in, read.for_grant(name), offers, name, elects_money, false,
                     [&, &whose = name, &its = grant](const std::vector<bool>& adhered) {
                       const auto one = of.one(whose, adhered);
                       its.award.insert(one.award);
                       its.top_ups.insert(one.added);
                       its.total.insert(plus(one.award, one.added));
                       its.units.insert(one.units);
                       to_it.insert(one.added);
                     });
      added = sums_of(added, to_it);
    }
    of.tell_notice(added);
  });
}

}  // namespace reference
