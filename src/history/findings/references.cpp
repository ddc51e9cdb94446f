// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/adhesion.hpp>

#include <algorithm>
#include <type_traits>
#include <variant>

#include "judgement.hpp"

namespace avviso::inline v0::detail {

void judgement::judge_references(const provision& one) {
  const bool refers = std::visit(
      [](const auto& each) {
        return requires { each.of; }
        || requires { each.to.size(); }
        || (requires { each.grant; });
      },
      one);
  if (refers) add(judge(rule::REF_1, std::visit([this](const auto& each) { return is_found(each); }, one), {}, {}));
  std::visit(
      [this](const auto& each) {
        using kind = std::remove_cvref_t<decltype(each)>;
        constexpr bool is_judged_elsewhere = std::is_same_v<kind, extension> || std::is_same_v<kind, top_up>;
        if constexpr (requires { each.reach; } && !is_judged_elsewhere) judge_names(each.reach);
      },
      one);
}

template <class Provision>
bool judgement::is_found(const Provision& one) const {
  bool all = true;
  if constexpr (requires { one.of; }) all = is_act(one.of);
  if constexpr (requires { one.to.size(); }) all = is_act(one.to);
  if constexpr (requires { one.grant; }) all = all && on_record(one.grant);
  if constexpr (std::is_same_v<Provision, correction>) all = all && corrects_something(one);
  return all;
}

std::vector<finding> judgement::of_statements() const {
  std::vector<finding> all;
  const auto statements = at_.dossier().statements();
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    const auto& grant = statements[i].about.grant;
    if (statements[i].on > at_.when().known || !grant || on_record(*grant)) continue;
    all.push_back(judge(rule::REF_1, false, {}, {}));
    all.back().statement = i;
  }
  return all;
}

bool judgement::is_act(std::string_view id) const {
  const auto place = by_.of().find(id);
  return place && is_known_[*place];
}

bool judgement::corrects_something(const correction& one) const {
  const auto corrected = by_.of().find(one.of);
  return corrected && one.provision < by_.act_at(*corrected).provisions.size();
}

void judgement::judge_names(const reach& whom) {
  if (whom.whom() != reach::kind::listed) return;
  const bool all =
      std::all_of(whom.grants().begin(), whom.grants().end(), [&](const auto& one) { return on_record(one); });
  add(judge(rule::REF_1, all, {}, {}));
}

}  // namespace avviso::inline v0::detail
