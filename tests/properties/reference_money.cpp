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

// What is for a line, or for all lines; of the whole notice, everything. What is for grants that it names is for them.
bool is_in_books(const reading& one, const std::string* line) {
  const auto is_for_it = [&](const auto* what) {
    return what == nullptr || line == nullptr || what->reach.line() == nullptr || *what->reach.line() == *line;
  };
  return is_for_it(one.as<top_up>()) && is_for_it(one.as<enlargement>());
}

// What a notice or a line is established with, in euro or in units.
value stated_in(const notice& one, bool is_money) { return is_money ? plain(one.endowment) : plain(one.units); }
value stated_in(const notice_line& one, bool is_money) { return is_money ? plain(one.endowment) : plain(one.units); }

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

  // What the notice has, or its line; in euro, or in units. A notice that states none of its own has what its lines do.
  [[nodiscard]] value has(bool is_money) const {
    const notice* first = nullptr;
    bool states_own = false;
    std::set<std::string> names;
    for (const auto& [i, says] : all_) {
      const auto* founds = says->as<establishment>();
      if (founds == nullptr) continue;
      if (first == nullptr) first = &founds->notice;
      if (founds->notice.number != first->number) continue;
      states_own = states_own || stated_in(founds->notice, is_money);
      for (const auto& each : founds->notice.lines) names.insert(each.name);
    }
    if (first == nullptr) return std::nullopt;
    if (line_ != nullptr) names = {*line_};
    const bool is_of_lines = line_ != nullptr || !states_own;
    kept own;
    std::map<std::string, kept> of_lines;
    struct for_all {
      value amount;
      std::set<std::string> restated = {};
    };
    std::vector<for_all> raises;
    const auto raise = [&](const value& amount, const std::string* line) {
      own.raised = plus(own.raised, amount);
      if (line != nullptr && names.contains(*line)) {
        of_lines[*line].raised = plus(of_lines[*line].raised, amount);
      } else {
        raises.push_back({line_ != nullptr ? std::nullopt : amount, {}});
        if (line != nullptr) raises.back().restated.insert("none");  // a line that is not there is stated by nobody
      }
    };
    for (const auto& [i, says] : all_) {
      if (const auto* founds = says->as<establishment>(); founds && founds->notice.number == first->number) {
        const bool is_first = &founds->notice == first;
        if (const auto its = stated_in(founds->notice, is_money)) own = {its, is_first ? own.raised : value(0)};
        for (const auto& each : founds->notice.lines) {
          const auto its = stated_in(each, is_money);
          if (!its || !names.contains(each.name)) continue;
          auto& line = of_lines[each.name];
          line = {its, is_first ? line.raised : value(0)};
          for (auto& one : raises) {
            if (!is_first) one.restated.insert(each.name);
          }
        }
      }
      const auto* adds = says->as<top_up>();
      if (is_money && adds != nullptr && adds->target == top_up_target::envelope)
        raise(plain(adds->amount), adds->reach.line());
      const auto* enlarges = says->as<enlargement>();
      if (!is_money && enlarges != nullptr && enlarges->target == top_up_target::envelope)
        raise(plain(enlarges->by), enlarges->reach.line());
    }
    if (!is_of_lines) return plus(own.base, own.raised);
    if (names.empty()) return std::nullopt;
    value sum = 0;
    for (const auto& name : names) sum = plus(sum, plus(of_lines[name].base, of_lines[name].raised));
    for (const auto& one : raises) {
      if (one.restated != names) sum = plus(sum, one.amount);
    }
    return sum;
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
        if (line_ != nullptr && is_of_nobody_knows_which(*awards)) {
          unnamed.reset();
          continue;
        }
        if (awards->grants.empty()) unnamed = plus(unnamed, plain(awards->total));
        total shared{.left = plain(awards->total), .in = {}, .first = 0};
        std::size_t lost = 0;
        for (const auto& each : awards->grants) {
          const bool states = each.award.is_stated() || awards->total.is_stated();
          if (each.award.is_stated() && !is_its(each.name)) shared.left = minus(shared.left, plain(each.award));
          if (!is_its(each.name)) continue;
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
        const bool is_shared = line_ == nullptr || !shared.in.empty() || lost > 0;
        if (!awards->grants.empty() && awards->total.is_stated() && is_shared) totals.push_back(shared);
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
  row all_;
  answers& told_;
  const std::string* line_;          // none: of the notice whole
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

// An award that is known of a grant of the line, or of nobody knows whom.
bool knows_an_award_of(const world& in, const text& read, const std::string& line) {
  for (std::size_t i = 0; i < in.acts.size(); ++i) {
    if (!in.of[i].known) continue;
    for (const auto& one : read.of[i]) {
      const auto* awards = one.as<award>();
      if (awards == nullptr) continue;
      if (awards->grants.empty()) return true;
      auto rest = plain(awards->total);
      bool shares = false;
      for (const auto& each : awards->grants) {
        const auto* its = in.line_of(each.name);
        if (its != nullptr && *its == line) return true;
        shares = shares || !each.award.is_stated();
        if (each.award.is_stated()) rest = minus(rest, plain(each.award));
      }
      if (awards->total.is_stated() && !shares && rest != value(0)) return true;
    }
  }
  return false;
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
  tell_paid(in, read, told);
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
    books of(in, all, told, nullptr);
    of.know_an_award(knows_an_award);
    values added{0};
    for (auto& [name, grant] : told.grants) {
      values to_it;
      const auto paid = paid_to(in, read, name);
      const auto declared = declared_of(in, read, name);
      const books of_its_line(in, all, told, in.line_of(name));
      each_adherence(in, read.for_grant(name), offers, name, elects_money, false,
                     [&, &whose = name, &its = grant](const std::vector<bool>& adhered) {
                       const auto one = of_its_line.one(whose, adhered);
                       its.award.insert(one.award);
                       its.top_ups.insert(one.added);
                       const auto total = plus(one.award, one.added);
                       its.total.insert(total);
                       its.paid.insert(paid);
                       its.payable.insert(above_nothing(minus(total, paid)));
                       its.to_recover.insert(above_nothing(minus(paid, total)));
                       its.declared.insert(declared);
                       its.undeclared.insert(above_nothing(minus(total, declared)));
                       its.units.insert(one.units);
                       to_it.insert(of.one(whose, adhered).added);
                     });
      added = sums_of(added, to_it);
    }
    of.tell_notice(added);
    for (const auto& [line, unused] : told.lines) {
      books of_line(in, all, told, &line);
      of_line.know_an_award(knows_an_award_of(in, read, line));
      values its{0};
      for (const auto& [name, grant] : told.grants) {
        const auto* whose = in.line_of(name);
        if (whose == nullptr || *whose != line) continue;
        values to_it;
        each_adherence(in, read, offers, name, elects_money, false,
                       [&, &its_name = name](const std::vector<bool>& adhered) {
                         to_it.insert(of_line.one(its_name, adhered).added);
                       });
        its = sums_of(its, to_it);
      }
      of_line.tell_notice(its);
    }
  });
}

}  // namespace reference
