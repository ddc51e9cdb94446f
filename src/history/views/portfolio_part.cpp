// SPDX-License-Identifier: BSL-1.0
// Lays what is laid of one dossier: for each grant, and for the notice, fields over both clocks.
#include "portfolio_part.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "../record/data_said.hpp"
#include "portfolio_effects.hpp"
#include "portfolio_notice.hpp"
#include "portfolio_sweep.hpp"
#include "portfolio_terms.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0::detail {

namespace {

class grants_layer {
 public:
  grants_layer(effects_of_dossier& effects, strip_pool& pool)
      : facts_(effects.facts()), effects_(effects), terms_(pool), one_(pool), three_(pool) {}

  void lay(std::uint32_t place, grant_row& row) {
    const auto& of = facts_.of();
    const std::string& name = *of.grants()[place];
    if (of.has_lines_apart() || of.is_asked_alone() || !effects_.collect(name, all_)) {
      row.fill(one_.left()[0]);
      return;
    }
    founding_.clear();
    for (const auto& one : all_) {
      if (one.what == deed_laid::awards) founding_.push_back(&one);
    }
    name_ = name;
    using enum deadline_kind;
    const auto lay_term = [&](grant_column what, deadline_kind which) {
      const auto since = follows_life(which)
                             ? first_of_days
                             : facts_.stated_since({.field = field::deadline, .deadline = which, .grant = name_});
      put(row, what, terms_.lay(all_, founding_, which, since));
    };
    lay_term(grant_column::activities_end, activities_end);
    lay_term(grant_column::final_report, final_report);
    lay_term(grant_column::expenditure_limit, expenditure_limit);
    put(row, grant_column::standing, standing());
    const auto money = sums(deed_laid::adds_money, place,
                            {stated_since(field::award), stated_since(field::top_ups), stated_since(field::total)});
    put(row, grant_column::award, money[0]);
    put(row, grant_column::top_ups, money[1]);
    put(row, grant_column::total, money[2]);
    const auto units = sums(deed_laid::adds_units, place, {end_of_days, end_of_days, stated_since(field::units)});
    put(row, grant_column::units, units[2]);
  }

 private:
  static void put(grant_row& row, grant_column what, const laid_strip& strip) {
    row[static_cast<std::size_t>(what)] = strip;
  }

  // Whether a time limit may end with the grant or begin as one that the notice had got apart from the grant: S4, S7.
  // The snapshot tells it then.
  [[nodiscard]] bool follows_life(deadline_kind which) const {
    const auto is_end = [](const laid_effect& one) { return one.what == deed_laid::ends; };
    if (std::any_of(all_.begin(), all_.end(), is_end)) return true;
    const auto moves_apart_before_award = [&](const laid_effect& one) {
      const bool by_suspension = one.what == deed_laid::moves_by_suspension;
      if ((one.what != deed_laid::moves && !by_suspension) || one.which != which) return false;
      const bool is_for_all = one.is_offer && one.whom == reach::kind::every_grant;
      if (is_for_all && !by_suspension) return false;
      return std::any_of(founding_.begin(), founding_.end(),
                         [&](const laid_effect* award) { return compare(one, *award) <= 0; });
    };
    const auto& of_notice = effects_.of_notice();
    return std::any_of(of_notice.begin(), of_notice.end(), moves_apart_before_award) ||
           std::any_of(all_.begin(), all_.end(), moves_apart_before_award);
  }

  laid_strip standing() {
    choose([](const laid_effect& one) { return one.what == deed_laid::passes; });
    return one_.lay(some_, founding_, {end_of_days}, [&](std::int32_t in_force, std::int32_t known) {
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
  std::array<laid_strip, 3> sums(deed_laid adds, std::uint32_t place, const std::array<std::int32_t, 3>& left_since) {
    choose([adds](const laid_effect& one) {
      return one.what == deed_laid::awards || one.what == deed_laid::ends || one.what == adds ||
             one.what == deed_laid::redetermines;
    });
    // An allotment changes the sum from its own days on, though it is not among the effects.
    with_allotments_ = some_;
    for (const auto* one : some_) {
      if (one->what != deed_laid::adds_money || !one->is_shared) continue;
      for (const auto& each : effects_.pot_of(one->act).all) with_allotments_.push_back(&each.by);
    }
    const auto tell = [&](std::int32_t in_force, std::int32_t known) { return sums_at(adds, place, in_force, known); };
    return three_.lay(with_allotments_, founding_, left_since, tell, adds == deed_laid::adds_money);
  }

  std::array<laid_word, 3> sums_at(deed_laid adds, std::uint32_t place, std::int32_t in_force, std::int32_t known) {
    constexpr std::array<laid_word, 3> left{laid_not, laid_not, laid_not};
    if (!stand(some_, in_force, known, standing_)) return left;
    const bool is_money = adds == deed_laid::adds_money;
    const bool is_left = std::any_of(standing_.begin(), standing_.end(), [&](const laid_effect* one) {
      return one->is_part || (is_money && one->what == deed_laid::redetermines);
    });
    if (is_left) return left;
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
    laid_amount award = since_.empty() ? laid_amount(0) : std::nullopt;
    if (restated != nullptr) award = is_money ? amount_of(restated->award->award) : amount_of(restated->award->units);
    laid_amount more = 0;
    laid_amount less = 0;
    const laid_effect* shared = nullptr;
    const auto share = [&] {
      if (shared == nullptr) return true;
      std::optional<laid_amount> its(std::in_place);  // of units, no act gives the parts
      if (is_money) its = share_of(*shared, place, in_force, known);
      shared = nullptr;
      return its && add_to(more, *its);
    };
    for (const auto* one : standing_) {
      if (one->what != adds) continue;
      if (shared != nullptr && shared->act != one->act && !share()) return left;
      bool needs_award_before = one->takes || (one->is_offer && one->whom == reach::kind::every_grant);
      if (needs_award_before && is_money && one->is_shared) {
        const auto pot = effects_.divided_by(one->act, in_force, known);
        if (!pot.is_sure) return left;
        needs_award_before = pot.by == nullptr || !pot.by->of[place].has_value();
      }
      if (!counts(*one, last_end != nullptr || needs_award_before)) continue;
      if (!is_money && is_absorbed(*one, restated)) continue;
      if (one->is_shared) {
        shared = one;
      } else if (!add_to(one->takes ? less : more, is_money ? amount_of(*one->money) : amount_of(*one->number))) {
        return left;
      }
    }
    if (!share()) return left;
    auto total = award;
    if (!add_to(total, more) || !take_from(total, less)) return left;
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

  // The share of a grant in what an act adds; none, where nobody can tell.
  std::optional<laid_amount> share_of(const laid_effect& shared, std::uint32_t place, std::int32_t in_force,
                                      std::int32_t known) {
    const auto pot = effects_.divided_by(shared.act, in_force, known);
    std::optional<laid_amount> its;
    if (!pot.is_sure) return its;
    its.emplace();  // not stated
    if (pot.by == nullptr) return its;
    if (const auto& stated_share = pot.by->of[place]) {
      *its = amount_of(*stated_share);
    } else if (pot.by->is_whole) {
      *its = 0;
    }
    return its;
  }

  template <class Is>
  void choose(Is is) {
    some_.clear();
    for (const auto& one : all_) {
      if (is(one)) some_.push_back(&one);
    }
    put_in_order(some_);
  }

  [[nodiscard]] std::int32_t stated_since(field what) const {
    return facts_.stated_since({.field = what, .grant = name_});
  }

  facts_of_dossier& facts_;
  effects_of_dossier& effects_;
  terms_layer terms_;
  sweep<1> one_;
  sweep<3> three_;
  std::string name_;
  std::vector<laid_effect> all_;
  effect_list_laid founding_;
  effect_list_laid some_;
  effect_list_laid with_allotments_;
  effect_list_laid standing_;
  effect_list_laid since_;
};

constexpr std::size_t bits_of_word = 64;

}  // namespace

bool portfolio_part::knows_of(std::string_view act_id, std::size_t hash) const {
  if ((ids[hash / bits_of_word % ids.size()] >> hash % bits_of_word & 1) == 0) return false;
  return archive::of(of).find(act_id) || std::binary_search(named_ahead.begin(), named_ahead.end(), hash);
}

void portfolio_part::note_acts() {
  const auto& all = archive::of(of);
  const auto take_day = [this](const partial_date& one) { last_day = std::max(last_day, day_laid(one.latest())); };
  has_defaults = all.stated_once() != defaults();
  constexpr std::size_t acts_a_word = 4;  // so that few bits are set
  ids.assign(all.size() / acts_a_word + 1, 0);
  const auto mark = [this](std::size_t hash) { ids[hash / bits_of_word % ids.size()] |= 1ULL << hash % bits_of_word; };
  const auto take_name = [&](std::string_view id_named) {
    if (all.find(id_named)) return;
    named_ahead.push_back(std::hash<std::string_view>()(id_named));
    mark(named_ahead.back());
  };
  for (const auto* one : all.acts()) {
    mark(std::hash<std::string_view>()(one->id));
    take_day(one->reference.on);
    for (const auto* day : {&one->published, &one->effective}) {
      if (const auto* stated_day = day->if_stated()) take_day(*stated_day);
    }
    if (const auto* registered = one->registration.if_stated()) take_day(registered->on);
    for (const auto& own : one->provision_effects) take_day(own.from);
    if (one->review.is_stated()) last_day = end_of_days;
    for (const auto& condition : one->subject_to) take_name(condition);
    for (const auto& says : one->provisions) {
      if (const auto head = card_of(says); head.act != nullptr) take_name(*head.act);
      if (const auto* corrects = std::get_if<correction>(&says)) {
        if (const auto head = card_of(corrects->now); head.act != nullptr) take_name(*head.act);
      }
      const auto* corrects_data = std::get_if<act_correction>(&says);
      if (corrects_data == nullptr || said(corrects_data->subject_to) == nullptr) continue;
      for (const auto& condition : *said(corrects_data->subject_to)) take_name(condition);
    }
  }
  std::sort(named_ahead.begin(), named_ahead.end());
  named_ahead.shrink_to_fit();
}

portfolio_part::portfolio_part(std::string name, dossier one, const readings& how)
    : id(std::move(name)), of(std::move(one)), by(how) {
  note_acts();
  facts_of_dossier facts(of, by);
  effects_of_dossier effects(facts);
  grants_layer layer(effects, pool);
  std::vector<grant_row> rows(of.grants().size());
  for (std::uint32_t place = 0; place < rows.size(); ++place) layer.lay(place, rows[place]);
  lay_notice(effects, rows, pool, notice);
  grants = static_cast<std::uint32_t>(rows.size());
  for (std::size_t column = 0; column < grant_columns && !rows.empty(); ++column) {
    const auto is_as_first = [&](const grant_row& row) { return row[column] == rows.front()[column]; };
    const bool is_one_for_all = std::all_of(rows.begin(), rows.end(), is_as_first);
    places[column] = {static_cast<std::uint32_t>(columns.size()), is_one_for_all ? 0U : 1U};
    const auto end = is_one_for_all ? std::next(rows.begin()) : rows.end();
    for (auto row = rows.begin(); row != end; ++row) columns.push_back((*row)[column]);
  }
  columns.shrink_to_fit();
  pool.close(columns, notice);
}

}  // namespace avviso::inline v0::detail
