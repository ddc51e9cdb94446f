// SPDX-License-Identifier: BSL-1.0
// What CAP-2 says of awards in one history, by what the establishments that stand before them say of the smallest and
// the greatest grant.
#include <algorithm>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

struct bounds_of_grants {
  value least;
  value most;

  [[nodiscard]] outcome judge(const stated<euro>& award) const {
    if (!least && !most) return outcome::not_applicable;
    const auto* amount = award.if_stated();
    if (amount == nullptr) return outcome::undetermined;
    const bool holds = (!least || *least <= amount->cents()) && (!most || amount->cents() <= *most);
    return holds ? outcome::satisfied : outcome::violated;
  }
};

// Of the notice that is established first, what is said last, of all or of the line.
bounds_of_grants said_by(const std::vector<const notice*>& all, const std::string* line) {
  bounds_of_grants now;
  const auto say = [&now](const notice_limits& limits) {
    if (const auto* least = limits.smallest_grant.if_stated()) now.least = least->cents();
    if (const auto* most = limits.greatest_grant.if_stated()) now.most = most->cents();
  };
  for (const auto* one : all) {
    if (one->number != all.front()->number) continue;
    say(one->limits);
    for (const auto& each : one->lines) {
      if (line != nullptr && each.name == *line) say(each.limits);
    }
  }
  return now;
}

std::vector<const notice*> established_in(const text& read, const indices& acts) {
  std::vector<const notice*> all;
  for (const auto i : acts) {
    for (const auto& one : read.of[i]) {
      if (const auto* founds = one.as<establishment>()) all.push_back(&founds->notice);
    }
  }
  return all;
}

bool founds(const reading& one) { return one.as<establishment>() != nullptr; }

// Whether the act gives money in no other way: CAP-2 is asked of that too.
bool only_awards(const act& one) {
  return std::none_of(one.provisions.begin(), one.provisions.end(), [](const provision& each) {
    return std::holds_alternative<top_up>(each) || std::holds_alternative<allotment>(each) ||
           std::holds_alternative<redetermination>(each);
  });
}

void judge_award(const world& in, const text& read, std::size_t act, std::size_t provision, const award& what,
                 answers& told) {
  indices all;
  for (std::size_t n = 0; n < in.acts.size(); ++n) {
    if (n != act && in.has_effect(n)) all.push_back(n);
  }
  all = acts_with(read, all, founds);
  all.push_back(act);
  in.each_order(all, read.decided, [&](const indices& order) {
    const auto its = std::find(order.begin(), order.end(), act);
    auto found = established_in(read, {order.begin(), its + 1});
    if (found.empty()) {
      for (auto later = its + 1; later != order.end() && found.empty(); ++later) found = established_in(read, {*later});
    }
    for (const auto& one : what.grants) {
      const auto bounds = found.empty() ? bounds_of_grants() : said_by(found, in.line_of(one.name));
      told.outcomes[{in.acts[act].id, provision, one.name, rule::CAP_2}].insert(bounds.judge(one.award));
    }
  });
}

}  // namespace

void judge_awards(const world& in, const text& read, answers& told) {
  for (std::size_t i = 0; i < in.acts.size(); ++i) {
    if (!in.of[i].known || !only_awards(in.acts[i])) continue;
    for (std::size_t p = 0; p < in.acts[i].provisions.size(); ++p) {
      const auto* awards = std::get_if<award>(&in.acts[i].provisions[p]);
      if (awards != nullptr) judge_award(in, read, i, p, *awards, told);
    }
  }
}

}  // namespace reference
