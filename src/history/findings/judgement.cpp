// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/asked_first.hpp>
#include <avviso/rules/references.hpp>

#include "judgement.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "../../sort_stably.hpp"
#include "../fields/standing.hpp"

namespace avviso::inline v0 {

namespace detail {

judgement::judgement(const snapshot& at, const extension_caps& caps, std::optional<ordinal> own, audited_record* shared,
                     std::optional<ordinal> not_by)
    : at_(at), by_(at.dossier(), at.when(), own, {}, not_by), caps_(caps), own_(own), not_by_(not_by), shared_(shared) {
  if (shared_ != nullptr) by_.share(shared_->states());
}

bool judgement::is_known(ordinal act) const {
  return possibly([&](cases& in) { return by_.known(in, act); });
}

bool judgement::is_on_record(std::uint32_t grant) const { return times_awarded(*name_of(grant), 1) > 0; }

// A grant is on record if an act that is known awards it, as the act is written.
std::optional<std::uint32_t> judgement::place_of(std::string_view grant) const {
  const auto place = by_.of().place_of_grant(grant);
  return place && is_on_record(*place) ? place : std::nullopt;
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
  moved_ = {};
  last_changes_.clear();
  endows_.reset();
  act_ = act;
  const auto& provisions = it().provisions;
  for (ordinal p = 0; p < provisions.size(); ++p) {
    provision_ = p;
    judge_provision(provisions[p]);
  }
  judge_sum_of_lines();
  provision_.reset();
  judge_order(moved_);
  // A condition comes later by nature.
  for (const auto& condition : it().subject_to) {
    add(is_act(condition) ? references_on_record(1, 1) : does_not_apply(rule::REF_1));
  }
  judge_own_days();
  judge_citation();
  judge_twins();
  judge_efficacy();
  judge_lines();
  say_once(found_);
  put_alike_together();
  return found_;
}

// By rule; then as judged, but what differs only in its grant together.
void judgement::put_alike_together() {
  using what_is_said =
      std::tuple<rule, std::optional<ordinal>, outcome, fact, measure::unit, std::int64_t, measure::unit, std::int64_t,
                 std::optional<date>, std::optional<programme>, std::optional<std::uint32_t>>;
  std::map<what_is_said, std::size_t> first;
  std::vector<std::pair<std::size_t, finding>> placed;
  for (const auto& one : found_) {
    const what_is_said key(one.rule, one.provision, one.outcome, one.missing, one.measured.in, one.measured.value,
                           one.limit.in, one.limit.value, one.law_of, one.fund, one.line);
    placed.emplace_back(first.emplace(key, placed.size()).first->second, one);
  }
  sort_stably(placed, [](const auto& a, const auto& b) {
    return std::tie(a.second.rule, a.first, a.second.grant) < std::tie(b.second.rule, b.first, b.second.grant);
  });
  std::transform(placed.begin(), placed.end(), found_.begin(), [](const auto& one) { return one.second; });
}

void judgement::judge_provision(const provision& says) {
  finds_party_.reset();
  read_card(says, [this](const auto& one) { judge_effect(one); });
  if (const auto* annuls = std::get_if<annulment>(&says)) judge_annulment(*annuls);
  judge_references(says);
  judge_named(says);
  judge_taken(says);
}

void judgement::add(finding says, std::optional<std::uint32_t> grant) {
  says = asked_in(order_of(it()), says);
  says.act = act_;
  says.provision = provision_;
  says.grant = grant;
  found_.push_back(says);
}

void judgement::add(const finding& says, const some_grants& grants) {
  if (grants.empty()) return add(says);
  for (const auto one : grants) add(says, one);
}

const std::vector<some_grants>& judgement::groups() {
  if (!groups_) {
    some_grants on_record;
    for (std::uint32_t g = 0; g < by_.of().grants().size(); ++g) {
      if (is_on_record(g)) on_record.push_back(g);
    }
    groups_ = alike(by_, on_record);
  }
  return *groups_;
}

// Few are asked one by one, since whatever acts say has to be read to group them.
std::vector<some_grants> judgement::in_groups(const std::set<std::uint32_t>& some) {
  constexpr std::size_t few = 8;
  std::vector<some_grants> all;
  if (some.size() <= few) {
    for (const auto one : some) all.push_back({one});
    return all;
  }
  for (const auto& group : groups()) {
    some_grants its;
    std::copy_if(group.begin(), group.end(), std::back_inserter(its), [&](auto one) { return some.contains(one); });
    if (!its.empty()) all.push_back(std::move(its));
  }
  return all;
}

// Whom it names, it means, whatever becomes of them; else, whoever runs where it stands and may be reached. A term
// moves after the closing too, which ends nothing that was.
std::vector<some_grants> judgement::reached_by(const reach& whom, bool (*elects)(election)) {
  std::vector<some_grants> reached;
  if (whom.whom() == reach::kind::no_grant) return reached;
  if (whom.whom() == reach::kind::listed) {
    std::set<std::uint32_t> named;
    for (const auto& name : whom.grants()) {
      if (const auto place = place_of(name)) named.insert(*place);
    }
    return in_groups(named);
  }
  for (const auto& group : groups()) {
    const auto name = *name_of(group.front());
    const bool is_reached = possibly([&](cases& in) {
      if (!by_.known(in, act_)) return false;
      const auto stood = standing_before(by_, in, here(), name);
      if (!is_running(stood) && !(elects == elects_time && stood == grant_standing::closed)) return false;
      std::vector<ground> unused;
      return by_.reaches(in, {act_, *provision_, whom, elects, true}, name, unused);
    });
    if (is_reached) reached.push_back(group);
  }
  return reached;
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
