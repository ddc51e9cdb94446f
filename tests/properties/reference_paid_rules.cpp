// SPDX-License-Identifier: BSL-1.0
// What the rules PAY-5, PAY-6 and RED-2 say in one history of what is paid to grants, declared, or taken from them.
#include <algorithm>
#include <functional>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

struct judged_part {
  std::size_t act;
  std::size_t provision;
  const std::string& grant;
};

void note(const world& in, const judged_part& of, rule which, outcome is, answers& told) {
  told.outcomes[{in.acts[of.act].id, of.provision, of.grant, which}].insert(is);
}

outcome if_so(bool holds) { return holds ? outcome::satisfied : outcome::violated; }

bool runs(grant_standing now) {
  return now == grant_standing::awarded || now == grant_standing::suspended ||
         now == grant_standing::admitted_with_reservation;
}

// Where the grant stands before a provision, whenever what stands before it takes effect; and whether the grant adhered
// to that. The act says what it says before, whether it has effect or not.
void each_standing_before(const world& in, const text& read, const std::vector<deadline_name>& names,
                          const judged_part& of, bool (*elects)(election),
                          const std::function<void(grant_standing, bool)>& visit) {
  indices all;
  for (std::size_t n = 0; n < in.acts.size(); ++n) {
    if (n != of.act && in.has_effect(n)) all.push_back(n);
  }
  all = acts_with(read, all, sets_limits);
  all.push_back(of.act);
  const auto in_each_order = [&](const std::vector<bool>& adhered, bool is_reached) {
    in.each_order(all, read.decided, [&](const indices& order) {
      limits now{.days = std::vector<value>(names.size())};
      for (const auto i : order) {
        const auto until = i == of.act ? of.provision : read.of[i].size();
        for (std::size_t p = 0; p < until; ++p) now.apply(in, names, i, read.of[i][p], &of.grant, adhered[i]);
        if (i == of.act) break;
      }
      visit(now.standing, is_reached);
    });
  };
  each_adherence(in, read, acts_with(read, all, asks_adhesion_to_time), of.grant, elects_time, true,
                 [&](const std::vector<bool>& to_time) {
                   each_adherence(in, read, {of.act}, of.grant, elects, true,
                                  [&](const std::vector<bool>& to_it) { in_each_order(to_time, to_it[of.act]); });
                 });
}

// Of what is taken from those that it reaches, whoever they are: from those that run, since it reaches no others.
void judge_reduction(const world& in, const text& read, const std::vector<deadline_name>& names, const reduction& what,
                     const judged_part& of, answers& told) {
  const bool is_named = what.reach.whom() == reach::kind::listed;
  if (what.target != top_up_target::each_grant || (is_named && !what.reach.names(of.grant))) return;
  each_standing_before(in, read, names, of, elects_money, [&](grant_standing stood, bool adhered) {
    const bool is_meant = is_named || (runs(stood) && reaches(in, what.reach, of.grant, adhered));
    if (is_meant) note(in, of, rule::RED_2, if_so(runs(stood)), told);
  });
}

// Each day that a stated or an open day of a period may be, of those that decide against the days of two periods.
std::vector<date> possible_days(const stated<date>& day, const std::vector<date>& around) {
  if (const auto* one = day.if_stated()) return {*one};
  std::vector<date> all;
  for (const auto one : around) all.insert(all.end(), {*add_days(one, -1), one, *add_days(one, 1)});
  return all;
}

// Whether the periods of two declarations have no day in common, whichever their open days are.
outcome apart(const expenditure_declaration& one, const expenditure_declaration& other) {
  std::vector<date> around = {day<2021, 1, 1>};
  for (const auto* day : {&one.from, &one.to, &other.from, &other.to}) {
    if (day->is_stated()) around.push_back(*day->if_stated());
  }
  // What an act says is taken as it is said; what it leaves open makes a period.
  const auto is_one = [](const expenditure_declaration& says, date from, date to) {
    return from <= to || (says.from.is_stated() && says.to.is_stated());
  };
  bool may_be = false;
  bool may_overlap = false;
  for (const auto from : possible_days(one.from, around)) {
    for (const auto to : possible_days(one.to, around)) {
      for (const auto other_from : possible_days(other.from, around)) {
        for (const auto other_to : possible_days(other.to, around)) {
          if (!is_one(one, from, to) || !is_one(other, other_from, other_to)) continue;
          const bool is_apart = to < other_from || other_to < from;
          may_be = may_be || is_apart;
          may_overlap = may_overlap || !is_apart;
        }
      }
    }
  }
  if (may_be && may_overlap) return outcome::undetermined;
  return may_be ? outcome::satisfied : outcome::violated;
}

void judge_declaration(const world& in, const text& read, const expenditure_declaration& what, const judged_part& of,
                       answers& told) {
  indices all;
  for (std::size_t n = 0; n < in.acts.size(); ++n) {
    if (n != of.act && in.has_effect(n)) all.push_back(n);
  }
  const auto declares = [&](const reading& one) {
    const auto* says = one.as<expenditure_declaration>();
    return says != nullptr && says->grant == of.grant;
  };
  all = acts_with(read, all, declares);
  all.push_back(of.act);
  in.each_order(all, read.decided, [&](const indices& order) {
    auto is = outcome::satisfied;
    for (const auto i : order) {
      const auto until = i != of.act ? read.of[i].size() : in.has_effect(i) ? of.provision : 0;
      for (std::size_t p = 0; p < until; ++p) {
        if (!declares(read.of[i][p])) continue;
        const auto with_it = apart(what, *read.of[i][p].as<expenditure_declaration>());
        if (is == outcome::violated || with_it == outcome::satisfied) continue;
        is = with_it;
      }
      if (i == of.act) break;
    }
    note(in, of, rule::PAY_6, is, told);
  });
}

}  // namespace

void judge_paid(const world& in, const text& whole, const std::vector<deadline_name>& names, answers& told) {
  for (const auto& [name, unused] : told.grants) {
    const auto read = whole.for_grant(name);
    for (std::size_t i = 0; i < in.acts.size(); ++i) {
      if (!in.of[i].known) continue;
      for (std::size_t p = 0; p < in.acts[i].provisions.size(); ++p) {
        const auto& says = in.acts[i].provisions[p];
        const judged_part of{i, p, name};
        if (const auto* pays = std::get_if<payment>(&says); pays != nullptr && pays->grant == name) {
          each_standing_before(in, read, names, of, elects_time, [&](grant_standing stood, bool /*unused*/) {
            note(in, of, rule::PAY_5, if_so(stood == grant_standing::awarded || stood == grant_standing::closed), told);
          });
        }
        if (const auto* anew = std::get_if<redetermination>(&says); anew != nullptr && anew->grant == name) {
          each_standing_before(in, read, names, of, elects_time, [&](grant_standing stood, bool /*unused*/) {
            note(in, of, rule::RED_2, if_so(runs(stood)), told);
          });
        }
        if (const auto* takes = std::get_if<reduction>(&says)) judge_reduction(in, read, names, *takes, of, told);
        if (const auto* declares = std::get_if<expenditure_declaration>(&says);
            declares != nullptr && declares->grant == name)
          judge_declaration(in, read, *declares, of, told);
      }
    }
  }
}

}  // namespace reference
