// SPDX-License-Identifier: BSL-1.0
#include "difference.hpp"

#include <algorithm>
#include <tuple>

#include "../../deadline_of.hpp"
#include "../reasons/same_answer.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

constexpr authority_role roles[] = {authority_role::responsible, authority_role::delegated, authority_role::audit,
                                    authority_role::managing};

void add_limits(const dossier& of, const std::optional<std::string>& grant, std::vector<question>& all) {
  for (const auto kind : every_deadline_kind)
    all.push_back({.field = field::deadline, .deadline = kind, .grant = grant});
  for (const auto& name : of.named_deadlines()) {
    all.push_back({.field = field::deadline, .deadline = deadline_name::named(name), .grant = grant});
  }
}

}  // namespace

std::vector<question> questions_about(const dossier& of) {
  std::vector<question> all;
  add_limits(of, std::nullopt, all);
  for (const auto what : {field::endowment, field::awarded, field::unallocated, field::units}) {
    all.push_back({.field = what});
  }
  for (const auto what :
       {milestone::established, milestone::committee_appointed, milestone::ranking_approved, milestone::closed}) {
    all.push_back({.field = field::milestone, .milestone = what});
  }
  for (const auto role : roles) all.push_back({.field = field::authority, .role = role});
  for (const auto& grant : of.grants()) {
    add_limits(of, grant, all);
    for (const auto what :
         {field::award, field::top_ups, field::total, field::units, field::grant_standing, field::partnership}) {
      all.push_back({.field = what, .grant = grant});
    }
    for (const auto what :
         {milestone::awarded, milestone::agreement_signed, milestone::activities_started, milestone::closed}) {
      all.push_back({.field = field::milestone, .milestone = what, .grant = grant});
    }
  }
  for (const auto& one : of.acts()) all.push_back({.field = field::standing, .name = one.id});
  for (const auto& one : of.statements()) {
    if (std::find(all.begin(), all.end(), one.about) == all.end()) all.push_back(one.about);
  }
  return all;
}

std::vector<question> detail::questions_about_either(const dossier& first, const dossier& second) {
  auto all = questions_about(first);
  if (first == second) return all;
  // By what tells most of them apart, so that each is compared with few.
  const auto key = [](const question& one) { return std::tie(one.field, one.grant, one.name); };
  const auto before = [&](const question& a, const question& b) { return key(a) < key(b); };
  auto sorted = all;
  std::sort(sorted.begin(), sorted.end(), before);
  for (auto& one : questions_about(second)) {
    const auto [from, to] = std::equal_range(sorted.begin(), sorted.end(), one, before);
    if (std::find(from, to, one) == to) all.push_back(std::move(one));
  }
  return all;
}

std::vector<changed_field> detail::changed(const snapshot& before, const snapshot& after,
                                           const std::vector<question>& asked) {
  std::vector<changed_field> all;
  for (const auto& one : asked) {
    const auto was = before.ask(one);
    const auto is = after.ask(one);
    if (say_the_same(was, is)) continue;
    all.push_back({one, was, is, acts_between(before.dossier(), was, after.dossier(), is)});
  }
  return all;
}

std::vector<changed_field> difference(const snapshot& before, const snapshot& after) {
  return changed(before, after, questions_about_either(before.dossier(), after.dossier()));
}

}  // namespace avviso::inline v0
