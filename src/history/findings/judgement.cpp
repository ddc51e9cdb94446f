// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/references.hpp>

#include "judgement.hpp"

#include <algorithm>
#include <tuple>

#include "../../sort_stably.hpp"

namespace avviso::inline v0 {

namespace detail {

judgement::judgement(const snapshot& at, const extension_caps& caps, std::optional<ordinal> own)
    : at_(at), by_(at.dossier(), at.when(), own), caps_(caps) {
  std::vector<std::string_view> awarded;
  for (ordinal i = 0; i < by_.of().size(); ++i) {
    is_known_.push_back(possibly([&](cases& in) { return by_.known(in, i); }));
    if (!is_known_.back()) continue;
    for (const auto& says : by_.act_at(i).provisions) {
      each_effect<effects::awards>(says, [&](const effects::awards& one) { awarded.emplace_back(one.whole.name); });
    }
  }
  std::sort(awarded.begin(), awarded.end());
  for (std::size_t n = 1; n < awarded.size(); ++n) {
    if (awarded[n] == awarded[n - 1]) awarded_often_.insert(awarded[n]);
  }
  const auto names = at.dossier().grants();
  for (std::uint32_t g = 0; g < names.size(); ++g) {
    if (std::binary_search(awarded.begin(), awarded.end(), std::string_view(names[g]))) grants_.push_back(g);
  }
  by_name_ = grants_;
  std::sort(by_name_.begin(), by_name_.end(), [&](std::uint32_t a, std::uint32_t b) { return names[a] < names[b]; });
}

std::optional<std::uint32_t> judgement::place_of(std::string_view grant) const {
  const auto names = at_.dossier().grants();
  const auto place = std::lower_bound(by_name_.begin(), by_name_.end(), grant,
                                      [&](std::uint32_t one, std::string_view key) { return names[one] < key; });
  if (place == by_name_.end() || names[*place] != grant) return std::nullopt;
  return *place;
}

std::optional<std::string_view> judgement::name_of(std::optional<std::uint32_t> grant) const {
  return grant ? std::optional<std::string_view>(at_.dossier().grants()[*grant]) : std::nullopt;
}

std::vector<ordinal> judgement::acts() const {
  std::vector<ordinal> order;
  for (ordinal i = 0; i < is_known_.size(); ++i) {
    if (is_known_[i]) order.push_back(i);
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
