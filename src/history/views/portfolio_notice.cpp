// SPDX-License-Identifier: BSL-1.0
#include "portfolio_notice.hpp"

#include <algorithm>
#include <limits>

#include "portfolio_sweep.hpp"
#include "portfolio_terms.hpp"

namespace avviso::inline v0::detail {

namespace {

// So many days known, at most, of the grants of a notice together.
constexpr std::size_t most_days_known = 256;
// No amount above it is summed here: the sum of many grants would be too large.
constexpr std::int64_t most_cents = std::numeric_limits<std::int64_t>::max() >> 24U;

class notice_layer {
 public:
  notice_layer(effects_of_dossier& effects, const std::vector<grant_row>& rows, strip_pool& pool)
      : effects_(effects), facts_(effects.facts()), rows_(rows), pool_(pool), terms_(pool), one_(pool) {
    for (const auto& one : effects_.of_notice()) {
      if (one.what == deed_laid::founds) founding_.push_back(&one);
    }
  }

  void lay(std::array<laid_strip, notice_columns>& notice) {
    const auto& all = effects_.of_notice();
    if (facts_.of().is_asked_alone()) return notice.fill(one_.left()[0]);
    for (std::size_t n = 0; n < deadline_kinds; ++n) {
      const auto which = every_deadline_kind[n];
      notice[n] = terms_.lay(all, founding_, which, facts_.stated_since({.field = field::deadline, .deadline = which}));
    }
    auto stated_since = end_of_days;  // each of these sums follows from others
    for (const auto what : {field::endowment, field::awarded, field::granted, field::unallocated}) {
      stated_since = std::min(stated_since, facts_.stated_since({.field = what}));
    }
    const auto endowment = founded(deed_laid::adds_money, stated_since);
    put(notice, notice_column::endowment, endowment);
    put(notice, notice_column::units, founded(deed_laid::adds_units, facts_.stated_since({.field = field::units})));
    lay_sums(notice, endowment, stated_since);
  }

 private:
  static void put(std::array<laid_strip, notice_columns>& notice, notice_column what, const laid_strip& strip) {
    notice[static_cast<std::size_t>(what)] = strip;
  }

  // What the notice is established with, and what is added to it.
  laid_strip founded(deed_laid adds, std::int32_t stated_since) {
    const bool is_money = adds == deed_laid::adds_money;
    some_.clear();
    for (const auto& one : effects_.of_notice()) {
      const bool is_anew = is_money && one.what == deed_laid::redetermines;
      if (one.what == deed_laid::founds || one.what == adds || is_anew) some_.push_back(&one);
    }
    put_in_order(some_);
    return one_.lay(some_, founding_, {stated_since}, [&](std::int32_t in_force, std::int32_t known) {
      if (!stand(some_, in_force, known, standing_)) return std::array{laid_not};
      const laid_effect* first = nullptr;
      const laid_effect* last = nullptr;
      laid_amount sum;
      for (const auto* one : standing_) {
        if (one->what == deed_laid::redetermines) return std::array{laid_not};
        if (one->what != deed_laid::founds) continue;
        if (first == nullptr) first = one;
        const auto& lines = one->notice_founded->lines;
        const bool is_of_lines = std::any_of(lines.begin(), lines.end(), [is_money](const notice_line& each) {
          return is_money ? each.endowment.is_stated() : each.units.is_stated();
        });
        if (is_of_lines) return std::array{laid_not};
        const auto its = is_money ? amount_of(one->notice_founded->endowment) : amount_of(one->notice_founded->units);
        if (!its || one->notice_founded->number != first->notice_founded->number) continue;
        last = one;
        sum = its;
      }
      for (const auto* one : standing_) {
        if (one->what != adds || (last != nullptr && last != first && compare(*one, *last) < 0)) continue;
        const auto its = is_money ? amount_of(*one->money) : amount_of(*one->number);
        if (!(one->takes ? take_from(sum, its) : add_to(sum, its))) return std::array{laid_not};
      }
      return std::array{word_of(sum)};
    })[0];
  }

  // An act whose addition grants share: until it is divided whole, nobody knows how much is granted.
  struct shared_addition {
    const laid_effect* by;
    bool may_be_no_grants;  // or it is only added to the endowment, by one of its wordings
  };

  // Whether the awards and additions of all grants are each posted by itself; none of them in a total for several.
  bool are_apart() {
    const auto& of = facts_.of();
    opened_since_ = perhaps_opened_since_ = end_of_days;
    bool is_so = true;
    for (const auto& at : of.spots<effects::assigns>(std::nullopt)) {
      of.each_wording(at.act, at.provision, [&](const worded& says) {
        const auto total = first_effect<effects::assigns>(says);
        is_so = is_so && !(total && (total->total.is_stated() || !does<effects::awards>(says)));
      });
      const auto known = facts_.known_of(at.act);
      perhaps_opened_since_ = std::min(perhaps_opened_since_, known.first);
      if (!of.is_changed(at.act)) opened_since_ = std::min(opened_since_, known.last);
    }
    if (facts_.by().record == record::complete) opened_since_ = perhaps_opened_since_ = first_of_days;
    shared_.clear();
    for (const auto& one : effects_.of_notice()) {
      if (one.what != deed_laid::adds_money) continue;
      bool is_shared = false;
      bool is_alone = false;
      of.each_wording(one.act, one.provision, [&](const worded& says) {
        bool shares = false;
        each_effect<effects::adds_money>(says, [&](const effects::adds_money& adds) {
          const auto* whom = adds.of.if_offered();
          shares = shares || (adds.is_shared && whom != nullptr && whom->whom() != reach::kind::no_grant);
        });
        (shares ? is_shared : is_alone) = true;
      });
      if (is_shared) shared_.push_back({&one, is_alone});
    }
    return is_so;
  }

  struct change {
    std::int32_t from;
    std::int64_t cents[2];
    std::int32_t not_stated[2];
    std::int32_t left[2];
  };

  void add_changes(const laid_strip& strip, std::int32_t known, std::size_t column) {
    laid_word before = laid_none;
    const auto count = [&](change& one, laid_word word, int sign) {
      if (word == laid_none) return;
      if (word == laid_not_stated) {
        one.not_stated[column] += sign;
      } else if (word < laid_value || word > most_cents || word < -most_cents) {
        one.left[column] += sign;
      } else {
        one.cents[column] += sign * word;
      }
    };
    pool_.each_run(strip, known, [&](std::int32_t from, laid_word word) {
      change one{from, {0, 0}, {0, 0}, {0, 0}};
      count(one, before, -1);
      count(one, word, 1);
      before = word;
      changes_.push_back(one);
    });
  }

  // Calls `use` for the strip of a grant's total, or for those of which it is the sum.
  template <class Use>
  static void each_of_total(const grant_row& row, Use use) {
    const auto& total = row[static_cast<std::size_t>(grant_column::total)];
    if (!total.is_sum()) return use(total);
    use(row[static_cast<std::size_t>(grant_column::award)]);
    use(row[static_cast<std::size_t>(grant_column::top_ups)]);
  }

  // What keeps from knowing how much is granted.
  laid_word kept_back(std::int32_t in_force, std::int32_t known) {
    for (const auto& one : shared_) {
      if (!is_active(*one.by, in_force, known)) continue;
      const auto pot = effects_.divided_by(one.by->act, in_force, known);
      if (one.by->sure != how_sure::is_so || !pot.is_sure) return laid_not;
      if (pot.by == nullptr || !pot.by->is_whole) return one.may_be_no_grants ? laid_not : laid_not_stated;
    }
    return 0;
  }

  void lay_sums(std::array<laid_strip, notice_columns>& notice, const laid_strip& endowment,
                std::int32_t stated_since) {
    constexpr notice_column columns[] = {notice_column::awarded, notice_column::granted, notice_column::unallocated};
    const auto leave = [&] {
      for (const auto one : columns) put(notice, one, one_.left()[0]);
    };
    if (!are_apart() || rows_.size() >= (std::size_t{1} << 20U)) return leave();
    constexpr auto award = static_cast<std::size_t>(grant_column::award);
    std::vector<std::int32_t> days{first_of_days, stated_since, opened_since_, perhaps_opened_since_};
    const auto add_day = [&days](std::int32_t day) { days.push_back(day); };
    pool_.each_known(endowment, add_day);
    for (const auto& row : rows_) {
      pool_.each_known(row[award], add_day);
      each_of_total(row, [&](const laid_strip& one) { pool_.each_known(one, add_day); });
      if (days.size() > 4 * most_days_known) make_ascend(days);
      if (days.size() > most_days_known) return leave();
    }
    each_shared_effect([&](const laid_effect& one) {
      days.push_back(one.in.known);
      days.push_back(one.in.known_end);
    });
    make_ascend(days);
    std::array<strip_builder, 3> made;
    for (auto& one : made) one.begin();
    for (const auto known : days) {
      if (known == end_of_days) break;
      lay_version(known, endowment, known < stated_since, made);
    }
    for (std::size_t n = 0; n < made.size(); ++n) put(notice, columns[n], made[n].put_into(pool_));
  }

  void lay_version(std::int32_t known, const laid_strip& endowment, bool is_laid, std::array<strip_builder, 3>& made) {
    for (auto& one : made) one.begin_version(known);
    changes_.clear();
    for (const auto& row : rows_) {
      add_changes(row[static_cast<std::size_t>(grant_column::award)], known, 0);
      each_of_total(row, [&](const laid_strip& one) { add_changes(one, known, 1); });
    }
    const auto add_day = [&](std::int32_t from) { changes_.push_back({from, {0, 0}, {0, 0}, {0, 0}}); };
    add_day(first_of_days);
    pool_.each_run(endowment, known, [&](std::int32_t from, laid_word /*unused*/) { add_day(from); });
    each_shared_effect([&](const laid_effect& one) {
      add_day(one.in.from);
      if (one.in.end != end_of_days) add_day(one.in.end);
    });
    std::sort(changes_.begin(), changes_.end(), [](const change& a, const change& b) { return a.from < b.from; });
    change sum{first_of_days, {0, 0}, {0, 0}, {0, 0}};
    for (std::size_t i = 0; i < changes_.size(); ++i) {
      const auto& one = changes_[i];
      for (const std::size_t column : {0U, 1U}) {
        sum.cents[column] += one.cents[column];
        sum.not_stated[column] += one.not_stated[column];
        sum.left[column] += one.left[column];
      }
      if (i + 1 < changes_.size() && changes_[i + 1].from == one.from) continue;
      const auto word = [&](std::size_t column) {
        if (!is_laid || sum.left[column] > 0 || (perhaps_opened_since_ <= known && known < opened_since_))
          return laid_not;
        return known < opened_since_ || sum.not_stated[column] > 0 ? laid_not_stated : sum.cents[column];
      };
      const auto awarded = word(0);
      auto granted = word(1);
      const auto kept = kept_back(one.from, known);
      if (granted != laid_not && kept != 0) granted = kept == laid_not || granted != laid_not_stated ? kept : granted;
      made[0].run(one.from, awarded);
      made[1].run(one.from, granted);
      made[2].run(one.from, left_of(pool_.at(endowment, one.from, known), granted));
    }
    for (auto& one : made) one.end_version();
  }

  static laid_word left_of(laid_word endowment, laid_word granted) {
    if (endowment == laid_none || endowment == laid_not || granted == laid_not) {
      return endowment == laid_none ? laid_none : laid_not;
    }
    if (endowment == laid_not_stated || granted == laid_not_stated) return laid_not_stated;
    std::int64_t left = 0;
    return __builtin_sub_overflow(endowment, granted, &left) || left < laid_value ? laid_not : left;
  }

  template <class Use>
  void each_shared_effect(Use use) {
    for (const auto& one : shared_) {
      use(*one.by);
      for (const auto& each : effects_.pot_of(one.by->act).all) use(each.by);
    }
  }

  static void make_ascend(std::vector<std::int32_t>& days) {
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
  }

  effects_of_dossier& effects_;
  facts_of_dossier& facts_;
  const std::vector<grant_row>& rows_;
  strip_pool& pool_;
  terms_layer terms_;
  sweep<1> one_;
  effect_list_laid founding_;
  effect_list_laid some_;
  effect_list_laid standing_;
  std::vector<shared_addition> shared_;
  std::vector<change> changes_;
  // The account of the notice opens with the first award that is known.
  std::int32_t opened_since_ = end_of_days;
  std::int32_t perhaps_opened_since_ = end_of_days;
};

}  // namespace

void lay_notice(effects_of_dossier& effects, const std::vector<grant_row>& rows, strip_pool& pool,
                std::array<laid_strip, notice_columns>& notice) {
  notice_layer(effects, rows, pool).lay(notice);
}

}  // namespace avviso::inline v0::detail
