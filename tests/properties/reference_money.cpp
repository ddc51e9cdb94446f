// SPDX-License-Identifier: BSL-1.0
// The money and the units of one history.
#include <algorithm>

#include "reference_books.hpp"

namespace reference {

using namespace avviso;

namespace bookkeeping {

namespace {

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
      const auto* awards = one.text_as<award>();
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

void tell_money_of(const world& in, const text& read, answers& told) {
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
    const auto* takes = one.as<reduction>();
    return (adds != nullptr && adds->reach.whom() == reach::kind::adhering) ||
           (takes != nullptr && takes->reach.whom() == reach::kind::adhering) ||
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
                       its.reductions.insert(one.taken);
                       const auto total = minus(plus(one.award, one.added), one.taken);
                       its.total.insert(total);
                       its.paid.insert(paid);
                       its.payable.insert(above_nothing(minus(total, paid)));
                       its.to_recover.insert(above_nothing(minus(paid, total)));
                       its.declared.insert(declared);
                       its.undeclared.insert(above_nothing(minus(total, declared)));
                       its.units.insert(one.units);
                       to_it.insert(of.one(whose, adhered).in_all());
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
                         to_it.insert(of_line.one(its_name, adhered).in_all());
                       });
        its = sums_of(its, to_it);
      }
      of_line.tell_notice(its);
    }
  });
}

}  // namespace bookkeeping

void tell_money(const world& in, const text& read, answers& told) { bookkeeping::tell_money_of(in, read, told); }

}  // namespace reference
