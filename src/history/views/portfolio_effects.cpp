// SPDX-License-Identifier: BSL-1.0
#include "portfolio_effects.hpp"

#include <avviso/detail/adhesion.hpp>
#include <avviso/detail/stated_sum.hpp>

#include <algorithm>

namespace avviso::inline v0::detail {

namespace {

// More effects on every grant are not laid: they would be looked at for each grant.
constexpr std::size_t most_of_everybody = 256;

}  // namespace

effects_of_dossier::effects_of_dossier(facts_of_dossier& facts) : facts_(facts) {
  const auto& of = facts_.of();
  using namespace effects;
  for (const auto& at : of.spots_for_all<sets_terms, sets_term, moves, passes, adds_money, adds_units>()) {
    lay(at, whose::everybody, {}, of_everybody_);
  }
  for (const auto& at :
       of.spots<founds, sets_terms, sets_term, opens, moves, adds_money, adds_units, moves_money, redetermines>(
           std::nullopt)) {
    lay(at, whose::notice, {}, of_notice_);
  }
}

void effects_of_dossier::lay(const spot& at, whose subject, std::string_view grant, std::vector<laid_effect>& into) {
  laid_effect one{.act = at.act, .provision = at.provision};
  const auto& readings = facts_.readings_of(at);
  for (const auto& when : facts_.phases_of(at.act)) {
    one.place = when.place;
    if (readings) {
      for (const auto& reads : *readings) {
        one.in = when.in.with(reads.in);
        one.sure = when.sure;
        if (!one.in.is_empty()) lay(reads.says, subject, grant, one, into);
      }
    } else {
      one.in = when.in;
      one.sure = how_sure::not_laid;
      facts_.of().each_wording(at.act, at.provision, [&](const worded& says) { lay(says, subject, grant, one, into); });
    }
  }
}

// What a provision does as it reads in one box: to every grant, to the notice, or to one grant by name.
void effects_of_dossier::lay(const worded& says, whose subject, std::string_view grant, const laid_effect& in,
                             std::vector<laid_effect>& into) {
  const auto is_of = [&](const avviso::detail::subject& whom) {
    const auto* offered = whom.if_offered();
    switch (subject) {
      case whose::everybody:
        return whom.may_be("") && whom.if_grant() == nullptr &&
               (offered == nullptr ||
                (offered->whom() != reach::kind::listed && offered->whom() != reach::kind::no_grant));
      case whose::notice:
        return whom.may_be(std::nullopt);
      case whose::one_grant:
        break;
    }
    const bool is_listed = offered != nullptr && offered->whom() == reach::kind::listed && offered->names(grant);
    return is_listed || (whom.if_grant() != nullptr && match(*whom.if_grant(), grant));
  };
  const auto put = [&](deed_laid what, const avviso::detail::subject* whom, auto fill) {
    if (whom != nullptr && !is_of(*whom)) return;
    into.push_back(in);
    auto& one = into.back();
    one.what = what;
    if (const auto* offered = whom != nullptr ? whom->if_offered() : nullptr) {
      one.is_offer = true;
      one.whom = offered->whom();
    }
    fill(one);
  };
  std::optional<bool> has_total;
  const auto tell = [&](const auto& one) {
    using effect = std::remove_cvref_t<decltype(one)>;
    if constexpr (std::is_same_v<effect, effects::founds>) {
      if (subject == whose::notice) {
        put(deed_laid::founds, nullptr, [&](laid_effect& to) { to.notice_founded = &one.whole; });
      }
    } else if constexpr (std::is_same_v<effect, effects::sets_terms>) {
      put(deed_laid::sets_terms, &one.of, [&](laid_effect& to) { to.terms = &one.deadlines; });
    } else if constexpr (std::is_same_v<effect, effects::opens>) {
      if (subject == whose::notice) {
        put(deed_laid::opens, nullptr, [&](laid_effect& to) {
          to.first = one.first;
          to.last = &one.last;
          to.until_exhausted = one.until_exhausted;
        });
      }
    } else if constexpr (std::is_same_v<effect, effects::moves>) {
      const auto* kind = one.which.if_kind();
      if (kind == nullptr) return;
      const bool is_open = !one.by_suspension() && one.to->if_between() != nullptr;
      const auto what = one.by_suspension() ? deed_laid::moves_by_suspension
                        : is_open           ? deed_laid::sets_openly
                                            : deed_laid::moves;
      put(what, &one.of, [&](laid_effect& to) {
        to.which = *kind;
        to.to = one.to;
      });
    } else if constexpr (std::is_same_v<effect, effects::sets_term>) {
      if (const auto* kind = one.which.if_kind())
        put(deed_laid::sets_openly, &one.of, [&](laid_effect& to) { to.which = *kind; });
    } else if constexpr (std::is_same_v<effect, effects::passes>) {
      if (subject == whose::notice) return;
      put(deed_laid::passes, &one.of, [&](laid_effect& to) {
        to.from = one.from;
        to.to_standing = one.to;
      });
      if (one.of.if_grant() != nullptr && one.frees()) put(deed_laid::ends, &one.of, [](laid_effect&) {});
    } else if constexpr (std::is_same_v<effect, effects::awards>) {
      if (subject != whose::one_grant || !match(one.whole.name, grant)) return;
      if (!has_total) {
        const auto total = first_effect<effects::assigns>(says);
        has_total = total && total->total.is_stated();
      }
      put(deed_laid::awards, nullptr, [&](laid_effect& to) {
        to.award = &one.whole;
        to.is_of_total = *has_total;
      });
    } else if constexpr (std::is_same_v<effect, effects::adds_money>) {
      if ((one.to == field::endowment) != (subject == whose::notice)) return;
      put(deed_laid::adds_money, &one.of, [&](laid_effect& to) {
        to.money = &one.amount;
        to.is_shared = one.is_shared;
        to.takes = one.takes;
        to.is_part = one.part != nullptr;
      });
    } else if constexpr (std::is_same_v<effect, effects::adds_units>) {
      if (one.of.is_notice() != (subject == whose::notice)) return;
      put(deed_laid::adds_units, &one.of, [&](laid_effect& to) {
        to.number = &one.number;
        to.is_shared = one.is_shared;
        to.takes = one.takes;
      });
    } else if constexpr (std::is_same_v<effect, effects::redetermines>) {
      put(deed_laid::redetermines, &one.of, [](laid_effect&) {});
    } else if constexpr (std::is_same_v<effect, effects::moves_money>) {
      if (subject == whose::notice) put(deed_laid::redetermines, nullptr, [](laid_effect&) {});
    }
  };
  if (subject == whose::one_grant) {
    read_card_for(says, grant, tell);
  } else if (subject == whose::notice) {
    read_card_for(says, std::nullopt, tell);
  } else {
    read_card(says, tell);
  }
}

void effects_of_dossier::add_offer(const laid_effect& one, std::string_view grant, std::vector<laid_effect>& into) {
  const bool of_money = one.what == deed_laid::adds_money || one.what == deed_laid::adds_units;
  auto known = std::find_if(reaches_.begin(), reaches_.begin() + static_cast<std::ptrdiff_t>(reach_count_),
                            [&](const known_reach& each) { return each.act == one.act && each.of_money == of_money; });
  if (known == reaches_.begin() + static_cast<std::ptrdiff_t>(reach_count_)) {
    if (reach_count_ == reaches_.size()) known = reaches_.insert(reaches_.end(), known_reach{});
    ++reach_count_;
    known->act = one.act;
    known->of_money = of_money;
    facts_.reach(one.act, grant, replies_, of_money ? elects_money : elects_time, known->in);
  }
  for (const auto& reached : known->in) {
    const auto both = one.in.with(reached.in);
    if (both.is_empty()) continue;
    into.push_back(one);
    into.back().in = both;
    into.back().sure = std::max(one.sure, reached.sure);
  }
}

bool effects_of_dossier::collect(std::string_view grant, std::vector<laid_effect>& into) {
  into.clear();
  if (of_everybody_.size() > most_of_everybody) return false;
  replies_.clear();
  reach_count_ = 0;
  std::optional<spot> last;
  const auto& of = facts_.of();
  of.each_naming(grant, [&](const spot& at, const track_entry& one) {
    if (one.accepts != 0) replies_.push_back({at, one.accepts});
    constexpr auto wanted = effect_bit<effects::sets_terms> | effect_bit<effects::sets_term> |
                            effect_bit<effects::moves> | effect_bit<effects::passes> | effect_bit<effects::awards> |
                            effect_bit<effects::adds_money> | effect_bit<effects::adds_units> |
                            effect_bit<effects::redetermines>;
    if ((one.effects & wanted) == 0 || last == at) return;  // a correction of the same provision is read with it
    last = at;
    lay(at, whose::one_grant, grant, into);
  });
  for (const auto& one : of_everybody_) {
    if (one.is_offer && one.whom == reach::kind::adhering) {
      add_offer(one, grant, into);
    } else {
      into.push_back(one);
    }
  }
  return true;
}

// What an act adds for grants to share, as its provisions read in each box; nothing where that is not laid.
std::vector<effects_of_dossier::offered_in> effects_of_dossier::offered_by(ordinal act) {
  const auto& of = facts_.of();
  std::vector<offered_in> made{{{}, euros<0>}};
  for (ordinal p = 0; p < of.at(act).provisions.size(); ++p) {
    const auto& readings = facts_.readings_of({act, p});
    if (!readings) return {};
    std::vector<offered_in> then;
    for (const auto& before : made) {
      for (const auto& reads : *readings) {
        offered_in one{before.in.with(reads.in), before.amount};
        if (one.in.is_empty()) continue;
        each_effect<effects::adds_money>(reads.says, [&](const effects::adds_money& adds) {
          const auto* whom = adds.of.if_offered();
          if (!adds.is_shared || whom == nullptr || whom->whom() == reach::kind::no_grant) return;
          const auto total = plus(one.amount, adds.amount);
          one.amount = total ? *total : stated<euro>(not_stated);
        });
        then.push_back(one);
      }
    }
    made = std::move(then);
    if (made.size() > most_of_everybody) return {};
  }
  return made;
}

effects_of_dossier::divided effects_of_dossier::divided_by(ordinal act, std::int32_t in_force, std::int32_t known) {
  const auto& pot = pot_of(act);
  divided found{nullptr, pot.is_laid};
  for (const auto& one : pot.all) {
    if (!one.by.in.holds(known, in_force)) continue;
    const int order = found.by != nullptr ? compare(found.by->by, one.by) : -1;
    if (one.by.sure != how_sure::is_so || order == 0) found.is_sure = false;
    if (order < 0) found.by = &one;
  }
  return found;
}

const laid_pot& effects_of_dossier::pot_of(ordinal act) {
  const auto [place, is_new] = pots_.try_emplace(act);
  auto& pot = place->second;
  if (!is_new) return pot;
  const auto& of = facts_.of();
  const auto offered = offered_by(act);
  pot.is_laid = !offered.empty();
  std::optional<spot> last;
  for (const auto& at : of.links_of(act).allotted_by) {
    if (last == at) continue;
    last = at;
    const auto& readings = facts_.readings_of(at);
    pot.is_laid = pot.is_laid && readings;
    if (!readings) continue;
    for (const auto& reads : *readings) {
      const auto divides = first_effect<effects::divides>(reads.says);
      if (!divides || divides->of != of.at(act).id) continue;
      std::vector<std::optional<stated<euro>>> shares(of.grants().size());
      const auto* index = reads.says.index();
      for (std::size_t n = 0; n < divides->among.size(); ++n) {
        const auto its = of.place_of_grant(divides->among[n].grant);
        const bool is_divided = index != nullptr && index->shares;
        if (its) shares[*its] = is_divided ? stated<euro>((*index->shares)[n]) : stated<euro>(not_stated);
      }
      for (const auto& when : facts_.phases_of(at.act)) {
        for (const auto& [in, amount] : offered) {
          laid_allotment one{.by = {.in = when.in.with(reads.in).with(in),
                                    .sure = when.sure,
                                    .place = when.place,
                                    .act = at.act,
                                    .provision = at.provision},
                             .is_whole = amount.is_stated() && *amount.if_stated() <= divides->amount,
                             .of = shares};
          if (!one.by.in.is_empty()) pot.all.push_back(std::move(one));
        }
      }
    }
  }
  return pot;
}

}  // namespace avviso::inline v0::detail
