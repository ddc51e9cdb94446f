// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/references.hpp>

#include "judgement.hpp"

#include <algorithm>
#include <tuple>

#include "../../sort_stably.hpp"

namespace avviso::inline v0 {

namespace detail {

judgement::judgement(const snapshot& at, const extension_caps& caps, std::optional<ordinal> own)
    : at_(at), by_(at.dossier(), at.when(), own), caps_(caps) {}

bool judgement::is_known(ordinal act) const {
  return possibly([&](cases& in) { return by_.known(in, act); });
}

// A grant is on record if an act that is known awards it, as the act is written.
std::optional<std::uint32_t> judgement::place_of(std::string_view grant) const {
  const auto place = by_.of().place_of_grant(grant);
  if (!place) return std::nullopt;
  return times_awarded(grant, 1) > 0 ? place : std::nullopt;
}

std::size_t judgement::times_awarded(std::string_view grant, std::size_t most) const {
  std::size_t times = 0;
  for (const auto& one : by_.of().spots<effects::awards>(grant)) {
    if (times >= most) break;
    if (!is_known(one.act)) continue;
    each_effect_for<effects::awards>(by_.of().as_written(one), grant,
                                     [&](const effects::awards& /*unused*/) { ++times; });
  }
  return times;
}

const std::vector<std::uint32_t>& judgement::grants() {
  if (!grants_) {
    const auto names = at_.dossier().grants();
    auto& all = grants_.emplace();
    for (std::uint32_t g = 0; g < names.size(); ++g) {
      if (on_record(names[g])) all.push_back(g);
    }
  }
  return *grants_;
}

std::optional<std::string_view> judgement::name_of(std::optional<std::uint32_t> grant) const {
  return grant ? std::optional<std::string_view>(at_.dossier().grants()[*grant]) : std::nullopt;
}

std::vector<ordinal> judgement::acts() const {
  std::vector<ordinal> order;
  for (ordinal i = 0; i < by_.of().size(); ++i) {
    if (is_known(i)) order.push_back(i);
  }
  const auto place = [this](ordinal i) {
    const auto& adopted = by_.act_at(i).reference.on;
    return std::tuple(adopted.earliest(), adopted.latest(), i);
  };
  std::sort(order.begin(), order.end(), [&](ordinal a, ordinal b) { return place(a) < place(b); });
  return order;
}

std::vector<finding> judgement::of_act(ordinal act) {
  found_.clear();
  act_ = act;
  const auto& provisions = it().provisions;
  for (ordinal p = 0; p < provisions.size(); ++p) {
    provision_ = p;
    judge_provision(provisions[p]);
  }
  provision_.reset();
  for (const auto& condition : it().subject_to) add(references_on_record(is_act(condition) ? 1U : 0U, 1));
  judge_citation();
  judge_twins();
  judge_efficacy();
  sort_stably(found_, [](const finding& a, const finding& b) { return a.rule < b.rule; });
  return found_;
}

void judgement::judge_provision(const provision& says) {
  read_card(says, [this](const auto& one) { judge_effect(one); });
  judge_references(says);
}

void judgement::add(finding says, std::optional<std::uint32_t> grant) {
  says.act = act_;
  says.provision = provision_;
  says.grant = grant;
  found_.push_back(says);
}

}  // namespace detail

std::vector<finding> snapshot::findings(const extension_caps& caps) const {
  detail::judgement judge(*this, caps);
  std::vector<finding> all;
  for (const auto one : judge.acts()) {
    const auto some = judge.of_act(one);
    all.insert(all.end(), some.begin(), some.end());
  }
  const auto of_sources = judge.of_statements();
  all.insert(all.end(), of_sources.begin(), of_sources.end());
  return all;
}

}  // namespace avviso::inline v0
