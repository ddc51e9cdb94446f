// SPDX-License-Identifier: BSL-1.0
// Lays what is laid of one dossier: for each grant, and for the notice, fields over both clocks.
#include "portfolio_part.hpp"

#include <avviso/money/euro.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include "portfolio_effects.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0::detail {

namespace {

// Of so many effects at most a field is laid: each adds days on either clock, and each pair of days is looked at.
constexpr std::size_t most_effects = 48;

bool is_active(const laid_effect& one, std::int32_t in_force, std::int32_t known) {
  return one.in.holds(known, in_force);
}

using effect_list_laid = std::vector<const laid_effect*>;

// By place, then by provision; of one provision as they were listed.
void put_in_order(effect_list_laid& all) {
  const auto is_before = [](const laid_effect* a, const laid_effect* b) {
    if (a->act == b->act) return a->provision < b->provision;
    if (a->place == nullptr || b->place == nullptr) {
      return (a->place == nullptr) != (b->place == nullptr) ? a->place == nullptr : a->act < b->act;
    }
    return is_listed_before(*a->place, *b->place);
  };
  for (std::size_t i = 1; i < all.size(); ++i) {
    for (auto n = i; n > 0 && is_before(all[n], all[n - 1]); --n) std::swap(all[n], all[n - 1]);
  }
}

enum class exists : std::uint8_t { no, yes, not_laid };

// The grant is awarded, or the notice founded: perhaps is enough to ask about it.
exists exists_at(const effect_list_laid& by, std::int32_t in_force, std::int32_t known) {
  auto found = exists::no;
  for (const auto* one : by) {
    if (!is_active(*one, in_force, known)) continue;
    if (one->sure != how_sure::not_laid) return exists::yes;
    found = exists::not_laid;
  }
  return found;
}

// The effects that stand on one pair of days; false if some do not surely, or nobody can tell in which order.
bool stand(const effect_list_laid& all, std::int32_t in_force, std::int32_t known, effect_list_laid& into) {
  into.clear();
  for (const auto* one : all) {
    if (!is_active(*one, in_force, known)) continue;
    if (one->sure != how_sure::is_so) return false;
    for (const auto* before : into) {
      if (before->act != one->act && compare(*before, *one) >= 0) return false;
    }
    into.push_back(one);
  }
  return true;
}

// Lays several fields of the same effects at once: `tell(in_force, known)` gives a word for each.
template <std::size_t N>
class sweep {
 public:
  explicit sweep(strip_pool& pool) : pool_(pool) {}

  template <class Tell>
  std::array<laid_strip, N> lay(const effect_list_laid& all, const effect_list_laid& founding, Tell tell) {
    for (auto& one : made_) one.begin();
    known_.assign(1, first_of_days);
    const auto add_known = [this](const laid_effect& one) {
      if (one.in.known != first_of_days) known_.push_back(one.in.known);
      if (one.in.known_end != end_of_days) known_.push_back(one.in.known_end);
    };
    for (const auto* one : all) add_known(*one);
    for (const auto* one : founding) add_known(*one);
    make_ascend(known_);
    const bool is_too_long = all.size() > most_effects;
    for (const auto known : known_) {
      for (auto& one : made_) one.begin_version(known);
      days_.assign(1, first_of_days);
      const auto add_days = [&](const laid_effect& one) {
        if (known < one.in.known || one.in.known_end <= known) return;
        if (one.in.from != first_of_days) days_.push_back(one.in.from);
        if (one.in.end != end_of_days) days_.push_back(one.in.end);
      };
      if (!is_too_long) {
        for (const auto* one : all) add_days(*one);
      }
      for (const auto* one : founding) add_days(*one);
      make_ascend(days_);
      for (const auto day : days_) {
        std::array<laid_word, N> words;
        const auto is_there = exists_at(founding, day, known);
        if (is_there == exists::yes && !is_too_long) {
          words = tell(day, known);
        } else {
          words.fill(is_there == exists::no ? laid_none : laid_not);
        }
        for (std::size_t n = 0; n < N; ++n) made_[n].run(day, words[n]);
      }
      for (auto& one : made_) one.end_version();
    }
    std::array<laid_strip, N> strips;
    for (std::size_t n = 0; n < N; ++n) strips[n] = made_[n].put_into(pool_);
    return strips;
  }

 private:
  static void make_ascend(std::vector<std::int32_t>& days) {
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
  }

  strip_pool& pool_;
  std::array<strip_builder, N> made_;
  std::vector<std::int32_t> known_;
  std::vector<std::int32_t> days_;
};

// An amount or a number; none: not stated.
using amount = std::optional<std::int64_t>;

amount amount_of(const stated<euro>& one) { return one.is_stated() ? amount(one.if_stated()->cents()) : std::nullopt; }
amount amount_of(const stated<units>& one) {
  return one.is_stated() ? amount(one.if_stated()->number()) : std::nullopt;
}

const std::optional<amount> not_told(std::in_place);  // it is sure that it is not stated

laid_word word_of(const amount& one) {
  if (!one) return laid_not_stated;
  return *one < laid_value ? laid_not : *one;
}

// A sum; false where it is too large.
bool add(amount& to, const amount& more) {
  std::int64_t sum = 0;
  if (to && more && __builtin_add_overflow(*to, *more, &sum)) return false;
  to = to && more ? amount(sum) : std::nullopt;
  return true;
}

class part_layer {
 public:
  part_layer(const dossier& of, const readings& by, strip_pool& pool)
      : facts_(of, by), effects_(facts_), one_(pool), three_(pool), pool_(pool) {}

  void lay(std::uint32_t place, grant_row& row) {
    const auto& of = facts_.of();
    const std::string& name = *of.grants()[place];
    effects_.collect(name, all_);
    founding_.clear();
    for (const auto& one : all_) {
      if (one.what == deed_laid::awards) founding_.push_back(&one);
    }
    using enum deadline_kind;
    put(row, grant_column::activities_end, terms(activities_end));
    put(row, grant_column::final_report, terms(final_report));
    put(row, grant_column::expenditure_limit, terms(expenditure_limit));
    put(row, grant_column::standing, standing());
    const auto money = sums(deed_laid::adds_money, place);
    put(row, grant_column::award, money[0]);
    put(row, grant_column::top_ups, money[1]);
    put(row, grant_column::total, money[2]);
    put(row, grant_column::units, sums(deed_laid::adds_units, place)[2]);
    leave_what_sources_state(name, row);
  }

  void lay_notice(std::array<laid_strip, notice_columns>& notice) {
    all_ = effects_.of_notice();
    founding_.clear();
    for (const auto& one : all_) {
      if (one.what == deed_laid::founds) founding_.push_back(&one);
    }
    const auto nothing = one_.lay({}, founding_, [](std::int32_t, std::int32_t) { return std::array{laid_not}; })[0];
    for (std::size_t n = 0; n < deadline_kinds; ++n) {
      const auto which = every_deadline_kind[n];
      const bool is_stated = !facts_.of().statements_about({.field = field::deadline, .deadline = which}).empty();
      notice[n] = is_stated ? nothing : terms(which);
    }
    strip_builder never;
    never.begin();
    never.begin_version(first_of_days);
    never.run(first_of_days, laid_not);
    never.end_version();
    for (std::size_t n = deadline_kinds; n < notice_columns; ++n) notice[n] = never.put_into(pool_);
  }

 private:
  static void put(grant_row& row, grant_column what, const laid_strip& strip) {
    row[static_cast<std::size_t>(what)] = strip;
  }

  laid_strip terms(deadline_kind which) {
    const auto sets = [&](const laid_effect& one) {
      switch (one.what) {
        case deed_laid::sets_terms:
          return one.terms->when(which).is_stated();
        case deed_laid::opens:
          return is_of_window(which);
        case deed_laid::moves:
        case deed_laid::moves_by_suspension:
          return one.which == which;
        default:
          return false;
      }
    };
    choose(sets);
    return one_.lay(some_, founding_, [&](std::int32_t in_force, std::int32_t known) {
      return std::array{term_at(which, in_force, known)};
    })[0];
  }

  laid_word term_at(deadline_kind which, std::int32_t in_force, std::int32_t known) {
    if (!stand(some_, in_force, known, standing_)) return laid_not;
    stated<deadline_time> now = not_stated;
    for (const auto* one : standing_) {
      switch (one->what) {
        case deed_laid::sets_terms:
          now = one->terms->when(which);
          break;
        case deed_laid::opens:
          now = which == deadline_kind::applications_open ? *one->first : *one->last;
          break;
        case deed_laid::moves:
          now = one->to->after(now);
          break;
        default:
          return laid_not;
      }
    }
    return laid_word_of(now);
  }

  laid_strip standing() {
    choose([](const laid_effect& one) { return one.what == deed_laid::passes; });
    return one_.lay(some_, founding_, [&](std::int32_t in_force, std::int32_t known) {
      if (!stand(some_, in_force, known, standing_)) return std::array{laid_not};
      auto now = grant_standing::not_awarded;
      for (const auto* one : standing_) {
        const effects::passes passes{subject::notice(), one->from, one->to_standing};
        if (passes.may_follow(now)) now = passes.to;
      }
      return std::array{static_cast<laid_word>(now)};
    })[0];
  }

  // Award, additions and both: of euro, or of units.
  std::array<laid_strip, 3> sums(deed_laid adds, std::uint32_t place) {
    choose([adds](const laid_effect& one) {
      return one.what == deed_laid::awards || one.what == deed_laid::ends || one.what == adds;
    });
    // An allotment changes the sum from its own days on, though it is not among the effects.
    with_allotments_ = some_;
    for (const auto* one : some_) {
      if (one->what != deed_laid::adds_money || !one->is_shared) continue;
      for (const auto& each : effects_.pot_of(one->act).all) with_allotments_.push_back(&each.by);
    }
    return three_.lay(with_allotments_, founding_,
                      [&](std::int32_t in_force, std::int32_t known) { return sums_at(adds, place, in_force, known); });
  }

  std::array<laid_word, 3> sums_at(deed_laid adds, std::uint32_t place, std::int32_t in_force, std::int32_t known) {
    constexpr std::array<laid_word, 3> left{laid_not, laid_not, laid_not};
    if (!stand(some_, in_force, known, standing_)) return left;
    const bool is_money = adds == deed_laid::adds_money;
    // What has become of the grant since it last ended.
    const laid_effect* last_end = nullptr;
    for (const auto* one : standing_) {
      if (one->what == deed_laid::ends) last_end = one;
    }
    since_.clear();
    const laid_effect* restated = nullptr;
    for (const auto* one : standing_) {
      if (one->what != deed_laid::awards || (last_end != nullptr && compare(*last_end, *one) >= 0)) continue;
      if (!since_.empty() && since_.back()->act == one->act && since_.back()->provision == one->provision) return left;
      since_.push_back(one);
      const bool restates =
          is_money ? one->award->award.is_stated() || one->is_of_total : one->award->units.is_stated();
      if (restates) restated = one;
    }
    amount award = since_.empty() ? amount(0) : std::nullopt;
    if (restated != nullptr) award = is_money ? amount_of(restated->award->award) : amount_of(restated->award->units);
    amount more = 0;
    const laid_effect* shared = nullptr;
    const auto share = [&]() -> bool {
      if (shared == nullptr) return true;
      const auto of_pot = is_money ? share_of(*shared, place, in_force, known) : not_told;
      shared = nullptr;
      return of_pot && add(more, *of_pot);
    };
    for (const auto* one : standing_) {
      if (one->what != adds) continue;
      if (shared != nullptr && shared->act != one->act && !share()) return left;
      bool needs_award_before = one->is_offer && one->whom == reach::kind::every_grant;
      if (needs_award_before && is_money && one->is_shared) {
        const auto* pot = divided_by(one->act, in_force, known);
        if (pot == nullptr && !is_divided_) return left;
        needs_award_before = pot == nullptr || !pot->of[place].has_value();
      }
      if (!counts(*one, last_end != nullptr || needs_award_before)) continue;
      if (!is_money && is_absorbed(*one, restated)) continue;
      if (one->is_shared) {
        shared = one;
      } else if (!add(more, is_money ? amount_of(*one->money) : amount_of(*one->number))) {
        return left;
      }
    }
    if (!share()) return left;
    auto total = award;
    if (!add(total, more)) return left;
    return {word_of(award), word_of(more), word_of(total)};
  }

  // Whether what is added stands: see `postings_in_case::counts`.
  [[nodiscard]] bool counts(const laid_effect& addition, bool needs_award_before) const {
    if (since_.empty()) return false;
    return !needs_award_before || std::any_of(since_.begin(), since_.end(),
                                              [&](const laid_effect* one) { return compare(*one, addition) < 0; });
  }
  [[nodiscard]] bool is_absorbed(const laid_effect& addition, const laid_effect* restated) const {
    return restated != nullptr && compare(addition, *restated) < 0 &&
           std::any_of(since_.begin(), since_.end(),
                       [&](const laid_effect* one) { return one != restated && compare(*one, *restated) < 0; });
  }

  // The allotment in force of what an act adds, the last of them; null: there is none or, unless `is_divided_` says
  // that this is sure, nobody can tell.
  const laid_allotment* divided_by(ordinal act, std::int32_t in_force, std::int32_t known) {
    const auto& pot = effects_.pot_of(act);
    is_divided_ = pot.is_laid;
    const laid_allotment* last = nullptr;
    for (const auto& one : pot.all) {
      if (!is_active(one.by, in_force, known)) continue;
      const int order = last != nullptr ? compare(last->by, one.by) : -1;
      if (one.by.sure != how_sure::is_so || order == 0) is_divided_ = false;
      if (order < 0) last = &one;
    }
    return is_divided_ ? last : nullptr;
  }

  // The share of a grant in what an act adds; none, where nobody can tell.
  std::optional<amount> share_of(const laid_effect& shared, std::uint32_t place, std::int32_t in_force,
                                 std::int32_t known) {
    const auto* pot = divided_by(shared.act, in_force, known);
    if (pot == nullptr) return is_divided_ ? not_told : std::nullopt;
    if (const auto& its = pot->of[place]) return amount_of(*its);
    return pot->is_whole ? amount(0) : amount();
  }

  template <class Is>
  void choose(Is is) {
    some_.clear();
    for (const auto& one : all_) {
      if (is(one)) some_.push_back(&one);
    }
    put_in_order(some_);
  }

  // What a source states is weighed by the snapshot.
  void leave_what_sources_state(const std::string& name, grant_row& row) {
    const auto& of = facts_.of();
    if (of.statements().empty()) return;
    const auto leave = [&](grant_column what, field asks, std::optional<deadline_name> which = {}) {
      const question asked{.field = asks, .deadline = std::move(which), .grant = name};
      if (of.statements_about(asked).empty()) return;
      put(row, what, one_.lay({}, founding_, [](std::int32_t, std::int32_t) { return std::array{laid_not}; })[0]);
    };
    leave(grant_column::activities_end, field::deadline, deadline_kind::activities_end);
    leave(grant_column::final_report, field::deadline, deadline_kind::final_report);
    leave(grant_column::expenditure_limit, field::deadline, deadline_kind::expenditure_limit);
    leave(grant_column::award, field::award);
    leave(grant_column::top_ups, field::top_ups);
    leave(grant_column::total, field::total);
    leave(grant_column::units, field::units);
  }

  facts_of_dossier facts_;
  effects_of_dossier effects_;
  sweep<1> one_;
  sweep<3> three_;
  strip_pool& pool_;
  std::vector<laid_effect> all_;
  effect_list_laid founding_;
  effect_list_laid some_;
  effect_list_laid with_allotments_;
  effect_list_laid standing_;
  effect_list_laid since_;
  bool is_divided_ = false;
};

}  // namespace

portfolio_part::portfolio_part(std::string name, dossier one, const readings& how)
    : id(std::move(name)), of(std::move(one)), by(how), rows(of.grants().size()) {
  part_layer layer(of, by, pool);
  for (std::uint32_t place = 0; place < rows.size(); ++place) layer.lay(place, rows[place]);
  layer.lay_notice(notice);
  pool.close();
}

}  // namespace avviso::inline v0::detail
