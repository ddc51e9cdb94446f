// SPDX-License-Identifier: BSL-1.0
#include "same_answer.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "../record/card.hpp"

namespace avviso::inline v0::detail {

bool say_the_same(const any_result& a, const any_result& b) {
  if (!a || !b) return !a && !b && a.error() == b.error();
  const auto one = a->candidates();
  const auto other = b->candidates();
  return a->status() == b->status() && a->possible() == b->possible() &&
         std::equal(one.begin(), one.end(), other.begin(), other.end());
}

namespace {

// The part that an act plays in an answer.
struct role {
  std::string_view act;
  part as;
  std::uint32_t provision;
  std::string_view serves;  // the act to which it adheres

  friend bool operator<(const role& a, const role& b) {
    return std::tie(a.act, a.as, a.provision) < std::tie(b.act, b.as, b.provision);
  }
};

std::string_view adhered_to(const act& which, std::uint32_t provision) {
  if (provision >= which.provisions.size()) return {};
  const auto adheres = first_effect<effects::accepts>(which.provisions[provision]);
  return adheres && adheres->elects.is_stated() ? std::string_view(adheres->to) : std::string_view();
}

std::vector<role> roles_in(const dossier& of, const any_result& given) {
  std::vector<role> all;
  if (!given) return all;
  for (const auto& one : given->grounds()) {
    if (one.part == part::statement) continue;
    const auto& which = of.acts()[one.act];
    all.push_back({which.id, one.part, one.provision, adhered_to(which, one.provision)});
  }
  std::sort(all.begin(), all.end());
  return all;
}

// An act of many provisions, or of many grants, may be superseded in part.
bool is_superseded(const std::vector<role>& all, std::string_view act) {
  bool is = false;
  for (const auto& one : all) {
    if (one.act != act) continue;
    if (one.as != part::superseded) return false;
    is = true;
  }
  return is;
}

}  // namespace

namespace {

// Of the acts by which a snapshot answers what another does not, those that are not in force there.
std::vector<std::string> acts_of_new(const question& asked, const snapshot& at, const any_result& given,
                                     const snapshot& other) {
  question there_is = {.field = field::milestone, .milestone = milestone::established};
  if (asked.grant) there_is = {.field = field::grant_standing, .grant = asked.grant};
  const auto by_which = at.ask(there_is);
  const auto in_force = [&](const std::string& act) {
    const auto stands =
        other.dossier().find_act(act) != nullptr ? other.standing_of(act) : result<answer<standing>>(error{});
    return stands && stands->is(standing::in_force);
  };
  std::vector<std::string> acts;
  const auto put = [&](const any_result& one, bool if_in_force) {
    for (const auto& each : roles_in(at.dossier(), one)) {
      const std::string act(each.act);
      if (std::find(acts.begin(), acts.end(), act) != acts.end() || (!if_in_force && in_force(act))) continue;
      acts.push_back(act);
    }
  };
  put(by_which, false);
  put(given, false);
  if (acts.empty()) put(given, true);
  return acts;
}

}  // namespace

std::vector<std::string> acts_between(const question& asked, const snapshot& at_a, const any_result& a,
                                      const snapshot& at_b, const any_result& b) {
  if (a.has_value() && !b.has_value()) return acts_of_new(asked, at_a, a, at_b);
  if (b.has_value() && !a.has_value()) return acts_of_new(asked, at_b, b, at_a);
  const auto before = roles_in(at_a.dossier(), a);
  const auto after = roles_in(at_b.dossier(), b);
  std::vector<role> apart;
  std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(apart));
  std::vector<std::string> acts;
  for (const auto& one : apart) {
    // What is superseded on one side is no cause of the change, nor is the adhesion to it.
    const auto superseded = [&](std::string_view act) {
      return is_superseded(before, act) || is_superseded(after, act);
    };
    if (superseded(one.act) || (!one.serves.empty() && superseded(one.serves))) continue;
    if (std::find(acts.begin(), acts.end(), one.act) == acts.end()) acts.emplace_back(one.act);
  }
  return acts;
}

}  // namespace avviso::inline v0::detail
