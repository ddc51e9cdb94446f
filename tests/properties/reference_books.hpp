// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_REFERENCE_BOOKS_HPP
#define AVVISO_TESTS_PROPERTIES_REFERENCE_BOOKS_HPP

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "reference_world.hpp"

// The money and the units of one history, as its acts enter them in the books one after the other.
namespace reference::bookkeeping {

using avviso::allotment;
using avviso::apportion;
using avviso::award;
using avviso::dissolution;
using avviso::enlargement;
using avviso::establishment;
using avviso::euro;
using avviso::grant;
using avviso::multiply;
using avviso::notice;
using avviso::notice_line;
using avviso::reach;
using avviso::reallocation;
using avviso::record;
using avviso::redetermination;
using avviso::reduced_part;
using avviso::reduction;
using avviso::reservation_dissolution;
using avviso::revocation;
using avviso::top_up;
using avviso::top_up_target;
using avviso::waiver;
using avviso::weighted_grant;

struct placed {
  std::size_t act;
  const reading* one;
};
using row = std::vector<placed>;

inline bool is_in(const award& awards, const std::string& name) {
  return std::any_of(awards.grants.begin(), awards.grants.end(), [&](const grant& one) { return one.name == name; });
}

inline bool names(const std::vector<std::string>& grants, const std::string& name) {
  return std::find(grants.begin(), grants.end(), name) != grants.end();
}

inline bool ends(const reading& one, const std::string& name) {
  const auto* waives = one.as<waiver>();
  const auto* revokes = one.as<revocation>();
  const auto* excludes = one.as<reservation_dissolution>();
  if (excludes != nullptr && excludes->as == dissolution::excluded && excludes->grant == name) return true;
  return (waives != nullptr && names(waives->grants, name)) || (revokes != nullptr && names(revokes->grants, name));
}

inline bool is_of_money(const reading& one) {
  return one.as<establishment>() != nullptr || one.as<award>() != nullptr || one.as<waiver>() != nullptr ||
         one.as<revocation>() != nullptr || one.as<reservation_dissolution>() != nullptr ||
         one.as<top_up>() != nullptr || one.as<enlargement>() != nullptr || one.as<allotment>() != nullptr ||
         one.as<reduction>() != nullptr || one.as<reallocation>() != nullptr || one.as<redetermination>() != nullptr;
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

// What is for a line, or for all lines; of the whole notice, everything. What is for grants that it names is for them.
inline bool is_in_books(const reading& one, const std::string* line) {
  const auto is_for_it = [&](const auto* what) {
    return what == nullptr || line == nullptr || what->reach.line() == nullptr || *what->reach.line() == *line;
  };
  const auto* anew = one.as<redetermination>();
  const bool is_anew_of_another = anew != nullptr && line != nullptr && anew->line && *anew->line != *line;
  return is_for_it(one.as<top_up>()) && is_for_it(one.as<enlargement>()) && is_for_it(one.as<reduction>()) &&
         !is_anew_of_another;
}

// What a notice or a line is established with, in euro or in units.
inline value stated_in(const notice& one, bool is_money) { return is_money ? plain(one.endowment) : plain(one.units); }
inline value stated_in(const notice_line& one, bool is_money) {
  return is_money ? plain(one.endowment) : plain(one.units);
}

class books {
 public:
  books(const world& in, const row& whole, answers& told, const std::string* line)
      : in_(in), all_(line == nullptr ? whole : row()), told_(told), line_(line) {
    for (const auto& each : line == nullptr ? row() : whole) {
      if (is_in_books(*each.one, line)) all_.push_back(each);
    }
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
    value taken = 0;
    value units = 0;

    [[nodiscard]] value in_all() const { return minus(added, taken); }
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
      const auto shared = [&] {
        value all = 0;
        for (const auto act : shares_in) all = plus(all, pots_.at(act).share(name));
        return all;
      };
      if (const auto* anew = says->as<redetermination>(); anew && lives && anew->grant == name) {
        now.award = plain(anew->total);
        now.taken = given = 0;
        shares_in.clear();
      }
      if (const auto* takes = says->as<reduction>(); takes && lives && takes->target == top_up_target::each_grant &&
                                                     reaches(in_, takes->reach, name, adhered[i])) {
        auto amount = plain(takes->amount);
        if (takes->part) amount = part_of(*takes->part, minus(plus(now.award, plus(given, shared())), now.taken));
        now.taken = plus(now.taken, amount);
        more_units = minus(more_units, plain(takes->units));
      }
      const auto comes_to_it = [&, act = i](const reach& whom, bool is_named_later) {
        if (whom.whom() == reach::kind::every_grant)
          return reaches(in_, whom, name, false) && (lives || is_named_later);
        return reaches(in_, whom, name, adhered[act]);
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
    const auto endowment = has(true);
    const auto number = has(false);
    const auto sum = awarded();
    value unknown = 0;
    for (const auto& [i, its] : pots_) unknown = plus(unknown, its.is_all_divided() ? value(0) : std::nullopt);
    const bool is_closed = in_.when.readings.record == record::as_found && !knows_an_award_;
    const auto left = [&](const value& granted) {
      return minus(endowment, shares_in_whole() ? std::nullopt : granted);
    };
    const auto tell = [&](auto& to) {
      to.endowment.insert(endowment);
      to.units.insert(number);
      to.awarded.insert(is_closed ? std::nullopt : sum);
      for (const auto& one : added) {
        const auto granted = is_closed ? std::nullopt : plus(sum, plus(one, unknown));
        to.granted.insert(granted);
        to.unallocated.insert(left(granted));
      }
    };
    if (line_ != nullptr) return tell(told_.lines.at(*line_));
    tell(told_);
    for (const auto& one : added) told_.added.insert(plus(one, unknown));
    for (const auto& [i, says] : all_) told_.ever_established = told_.ever_established || says->as<establishment>();
  }

  void know_an_award(bool knows) { knows_an_award_ = knows; }

 private:
  static value part_of(const reduced_part& part, const value& all) {
    if (!all) return std::nullopt;
    const auto its = multiply(euro::from_cents(*all), part.of_total, part.rounding);
    return its->cents();
  }
  static void award_again(const award& awards, const std::string& name, bool lives, told_of_one& now,
                          value& more_units) {
    for (const auto& each : awards.grants) {
      if (each.name != name) continue;
      if (!lives || each.award.is_stated() || awards.total.is_stated()) now.award = plain(each.award);
      if (lives && each.units.is_stated()) more_units = 0;
      if (!lives || each.units.is_stated()) now.units = plain(each.units);
    }
  }

  // Of a line: what the whole notice's grants share in, of which nobody knows what is left for it.
  [[nodiscard]] bool shares_in_whole() const {
    return line_ != nullptr && std::any_of(all_.begin(), all_.end(), [](const placed& each) {
             const auto* adds = each.one->as<top_up>();
             return adds != nullptr && adds->target == top_up_target::envelope && adds->reach.line() == nullptr &&
                    adds->reach.whom() != reach::kind::listed && adds->reach.whom() != reach::kind::no_grant;
           });
  }

  struct kept {
    value base;
    value raised = 0;
  };

  // What moves within the endowment, as the lines stand that are said anew since.
  struct moved {
    value amount;
    std::optional<std::string> from, to;
    std::set<std::string> restated = {};

    [[nodiscard]] bool is_over(const std::optional<std::string>& line, const std::set<std::string>& all) const {
      return line ? restated.contains(*line) : restated == all;
    }
  };

  // What the notice has, or its line; in euro, or in units. A notice that states none of its own has what its lines do.
  [[nodiscard]] value has(bool is_money) const;

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
  [[nodiscard]] bool is_its(const std::string& grant) const {
    const auto* line = in_.line_of(grant);
    return line_ == nullptr || (line != nullptr && *line == *line_);
  }
  // Of a total for grants of which some, or nobody, share what is left and are of other lines too.
  [[nodiscard]] bool is_of_nobody_knows_which(const award& awards) const {
    if (awards.grants.empty()) return true;
    bool shares = false;
    bool others_share = false;
    auto rest = plain(awards.total);
    for (const auto& each : awards.grants) {
      if (!each.award.is_stated()) (is_its(each.name) ? shares : others_share) = true;
      if (each.award.is_stated()) rest = minus(rest, plain(each.award));
    }
    return awards.total.is_stated() && (shares ? others_share : !others_share && rest != value(0));
  }
  [[nodiscard]] value awarded() const;

  const world& in_;
  row all_;
  answers& told_;
  const std::string* line_;          // none: of the notice whole
  std::map<std::size_t, pot> pots_;  // by act
  bool knows_an_award_ = false;
};

}  // namespace reference::bookkeeping

#endif
