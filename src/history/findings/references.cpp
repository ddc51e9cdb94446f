// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/references.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <variant>

#include "../fields/line_alone.hpp"
#include "../record/data_said.hpp"
#include "../record/lines.hpp"
#include "../record/part_on_record.hpp"
#include "judgement.hpp"

namespace avviso::inline v0::detail {

namespace {

// Whether a provision may do something for a grant, or ranks a proposal of its name.
bool may_concern(const worded& says, std::string_view grant) {
  bool does = false;
  read_card(says, [&](const auto& one) {
    using effect = std::remove_cvref_t<decltype(one)>;
    if constexpr (std::is_same_v<effect, effects::ranks>) does = does || match(one.proposal, grant);
    if constexpr (std::is_same_v<effect, effects::divides>) {
      for (const auto& each : one.among) does = does || match(each.grant, grant);
    }
  });
  each_concern(says, [&](const concern& one) {
    const bool is_named = one.whom == concerned::one_grant && match(*one.grant, grant);
    does = does || is_named || one.whom == concerned::everybody;
  });
  return does;
}

}  // namespace

void judgement::judge_references(const provision& says) {
  const auto head = card_of(says);
  std::size_t known = 0;
  std::size_t all = 0;
  const auto refer = [&](bool is_on_record) {
    ++all;
    known += is_on_record ? 1U : 0U;
  };
  const auto* corrects = std::get_if<correction>(&says);
  if (head.act != nullptr) {
    const bool is_there =
        corrects != nullptr ? by_.of().changed_by(here()).has_value() : is_part_on_record(by_.of(), says);
    refer(is_act(*head.act) && is_there);
  }
  if (const auto how = undoing_by(says); how && how->grants != nullptr) {
    for (const auto& grant : *how->grants) refer(on_record(grant));
  }
  head.whom.each_name([&](const std::string& grant) { refer(on_record(grant) || dissolves_of_ranked(says, grant)); });
  each_effect<effects::divides>(says, [&](const effects::divides& one) {
    for (const auto& part : one.among) refer(on_record(part.grant));
  });
  each_line_named(says, [&](const std::string& line) { refer(!no_such_line(by_, line)); });
  if (corrects != nullptr)
    each_line_named(corrects->now, [&](const std::string& line) { refer(!no_such_line(by_, line)); });
  const bool is_unclear = finds_party_ == finds::several;
  if (finds_party_ && !is_unclear) refer(*finds_party_ != finds::nobody);
  if (is_unclear && known == all) return add(lacks(rule::REF_1, fact::identifier));
  if (all > 0) add(references_on_record(known, all));
}

// A reservation is dissolved of a proposal too, which no act has awarded yet.
bool judgement::dissolves_of_ranked(const provision& says, std::string_view grant) {
  const auto passes = first_effect<effects::passes>(says);
  if (!passes || !passes->dissolves) return false;
  const auto rankings = awards().rankings_of(grant);
  return std::any_of(rankings.begin(), rankings.end(),
                     [&](const auto& one) { return !(one.at == here()) && is_known(one.at.act); });
}

// The provisions to which an act gives days of their own: each is there, disposes of something, and has one such day.
void judgement::judge_own_days() {
  const auto& all = it().provision_effects;
  for (std::size_t n = 0; n < all.size(); ++n) {
    const bool is_there =
        all[n].provision < it().provisions.size() && by_.of().own_day({act_, all[n].provision}) == &all[n].from;
    if (!is_there) add(references_on_record(0, 1));
  }
}

// As the acts are written: whether what a provision takes away or ends is there. Of acts and parts that are not on
// record REF-1 says so.
void judgement::judge_taken(const provision& says) {
  const auto head = card_of(says);
  const auto of = head.act != nullptr ? by_.of().find(*head.act) : std::nullopt;
  if (!of || !is_part_on_record(by_.of(), says)) return;
  const auto& all = by_.act_at(*of).provisions;
  if (head.bears == relation::ends_stay) {
    return add(takes_what_is_there(
        std::any_of(all.begin(), all.end(), [](const provision& one) { return std::holds_alternative<stay>(one); })));
  }
  if (const auto* corrects = std::get_if<act_correction>(&says))
    return add(takes_what_is_there(!says_nothing(*corrects)));
  const auto how = undoing_by(says);
  if (!how || how->grants == nullptr) return;
  for (const auto& grant : *how->grants) {
    bool is_there = false;
    for (ordinal p = 0; p < all.size(); ++p) {
      if (!how->is_of(p, grant) || is_on_another_act(all[p])) continue;
      by_.of().each_wording(*of, p, [&](const worded& one) { is_there = is_there || may_concern(one, grant); });
    }
    if (const auto place = place_of(grant); place && !is_there) add(takes_what_is_there(false), place);
  }
}

// Each grant that is named though it has ended, where no other rule says so: of money TOP-8 and RED-2 do, of what ends
// a grant TOP-6, of a payment PAY-5; what has ended gives back what it was paid.
void judgement::judge_named(const provision& says) {
  if (does<effects::awards, effects::adds_money, effects::divides, effects::redetermines, effects::pays>(says)) return;
  if (const auto passes = first_effect<effects::passes>(says); passes && passes->frees()) return;
  std::vector<std::string> named;
  static_cast<void>(each_grant_named(says, [&](const std::string& one) { named.push_back(one); }));
  for (const auto& group : in_groups(named_on_record(named))) {
    const finding about = in_every_case(
        fact::adoption_day, [&](cases& in) { return names_a_running_grant(has_ended(in, *name_of(group.front()))); });
    if (about.outcome != outcome::satisfied) add(about, group);
  }
}

// Of an adhesion that came, or may have come, when the list was closed: to decline and to withdraw needs no list. S20.
void judgement::judge_effect(const effects::accepts& one) {
  const auto offer = by_.of().find(one.to);
  if (!one.elects.is_stated() || !offer) return;
  const finding says = in_every_case(fact::adoption_day, [&](cases& in) {
    return adheres_to_an_open_list(!by_.list_was_closed_before(in, *offer, act_));
  });
  if (says.outcome != outcome::satisfied) add(says, place_of(one.grant));
}

void judgement::judge_twins() {
  if (shared_ == nullptr && !own_citations_) own_citations_.emplace(by_.of());
  const auto& cited = shared_ != nullptr ? shared_->cited() : *own_citations_;
  if (cited.has_twin(act_, [this](ordinal one) { return is_known(one); })) add(on_record_once(true));
}

std::vector<finding> judgement::of_statements() const {
  std::vector<finding> all;
  const auto statements = at_.dossier().statements();
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    const auto& grant = statements[i].about.grant;
    if (statements[i].known > at_.when().known || !grant || on_record(*grant)) continue;
    all.push_back(references_on_record(0, 1));
    all.back().statement = i;
  }
  return all;
}

bool judgement::is_act(std::string_view id) const {
  const auto place = by_.of().find(id);
  return place && is_known(*place);
}

}  // namespace avviso::inline v0::detail
