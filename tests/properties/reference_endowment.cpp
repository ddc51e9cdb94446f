// SPDX-License-Identifier: BSL-1.0
// What the notice has, or a line of it, and what is awarded in all.
#include "reference_books.hpp"

namespace reference::bookkeeping {

using namespace avviso;

// What the notice has, or its line; in euro, or in units. A notice that states none of its own has what its lines do.
value books::has(bool is_money) const {
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
  bool is_founded = false;
  for (const auto& [i, says] : all_) {
    is_founded = is_founded || says->as<establishment>() != nullptr;
    const auto* anew = says->as<redetermination>();
    states_own = states_own || (is_money && is_founded && anew != nullptr && !anew->grant && !anew->line);
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
  std::vector<moved> moves;
  is_founded = false;
  const auto restate = [&](const std::string& name, const value& its) {
    of_lines[name] = {its, 0};
    for (auto& one : raises) one.restated.insert(name);
    for (auto& one : moves) one.restated.insert(name);
  };
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
        if (is_first) {
          of_lines[each.name].base = its;
        } else {
          restate(each.name, its);
        }
      }
    }
    is_founded = is_founded || says->as<establishment>() != nullptr;
    if (const auto* anew = says->as<redetermination>(); anew && is_money && is_founded && !anew->grant) {
      if (!anew->line && line_ == nullptr) own = {plain(anew->total), 0};
      if (!anew->line && line_ != nullptr) restate(*line_, std::nullopt);
      if (anew->line && names.contains(*anew->line)) restate(*anew->line, plain(anew->total));
    }
    if (const auto* moves_it = says->as<reallocation>(); moves_it && is_money) {
      if (line_ == nullptr) moves.push_back({plain(moves_it->amount), moves_it->from, moves_it->to});
      auto& its = of_lines[line_ != nullptr ? *line_ : std::string()].raised;
      if (line_ != nullptr && moves_it->from == *line_) {
        its = minus(its, plain(moves_it->amount));
      } else if (line_ != nullptr && moves_it->to == *line_) {
        its = plus(its, plain(moves_it->amount));
      }
    }
    if (const auto* takes = says->as<reduction>(); takes && takes->target == top_up_target::envelope) {
      const auto its = is_money ? plain(takes->amount) : plain(takes->units);
      if (is_money || its != value(0)) raise(minus(0, its), takes->reach.line());
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
  for (const auto& one : moves) {
    const bool left_is_over = one.is_over(one.from, names);
    const bool entered_is_over = one.is_over(one.to, names);
    if (left_is_over && !entered_is_over) sum = plus(sum, one.amount);
    if (entered_is_over && !left_is_over) sum = minus(sum, one.amount);
  }
  return sum;
}

value books::awarded() const {
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
    if (const auto* anew = says->as<redetermination>();
        anew && anew->grant && living.contains(*anew->grant) && !says->lost.from.contains(*anew->grant)) {
      leaves(*anew->grant);
      own[*anew->grant] = plain(anew->total);
    }
    for (const auto& name : std::set<std::string>(living)) {
      if (!ends_the(*says, name) || says->lost.from.contains(name)) continue;
      leaves(name);
      living.erase(name);
    }
  }
  value sum = unnamed;
  for (const auto& [name, amount] : own) sum = plus(sum, amount);
  for (const auto& one : totals) sum = plus(sum, one.is());
  return sum;
}

}  // namespace reference::bookkeeping
