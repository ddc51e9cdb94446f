// SPDX-License-Identifier: BSL-1.0
// Status and value of an answer, without what it rests on. The time limits and the money of a grant are told from its
// acts in one walk, as long as nothing is open; whatever else is asked, and of whatever is open, as `ask` tells it.
#include <avviso/detail/adhesion.hpp>
#include <avviso/detail/stated_sum.hpp>
#include <avviso/field_table.hpp>
#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "../fold/fold.hpp"
#include "exact_acts.hpp"
#include "setting_read.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// A grant as of a day, as far as comparing days tells it: each of these is none where more has to be asked.
class exact_grant {
 public:
  exact_grant(const archive& of, const as_of& when, std::string_view grant)
      : acts_(of, when), of_(of), grant_(grant), its_(of.track_of(grant_)) {}

  [[nodiscard]] bool is_named() const { return its_ != nullptr; }

  [[nodiscard]] std::optional<stated<deadline_time>> deadline(const deadline_name& which) {
    if (of_.has_open_terms()) return std::nullopt;
    if (!look<effects::awards, effects::sets_terms, effects::moves>() || !award_) return std::nullopt;
    if (!put_in_order() || follows_life(which)) return std::nullopt;
    few_of<const new_term*> moved_by;
    stated<deadline_time> now = not_stated;
    for (auto n = in_force_.size(); n-- > 0;) {
      bool is_set = false;
      if (!look_back(in_force_[n], which, moved_by, now, is_set)) return std::nullopt;
      if (is_set) break;
    }
    for (auto n = moved_by.size(); n-- > 0;) now = moved_by[n]->after(now);
    return now;
  }

  // Its award, what was added to it or taken, or all of these.
  [[nodiscard]] std::optional<stated<euro>> money(field what) {
    using namespace effects;
    if (!look<awards, passes, redetermines, adds_money>() || !award_) return std::nullopt;
    stated<euro> award = not_stated;
    int times = 0;
    for (const auto& one : spots_) {
      if (!may_do<awards, passes, redetermines>(one)) continue;
      each_effect_for<awards, passes, redetermines>(of_.as_written(one.at), grant_, [&](const auto& each) {
        using effect = std::remove_cvref_t<decltype(each)>;
        if constexpr (std::is_same_v<effect, awards>) {
          award = each.whole.award;
          ++times;
        } else if constexpr (std::is_same_v<effect, redetermines>) {
          ++times;  // it is said anew
        } else if (each.frees()) {
          ++times;  // it ended
        }
      });
    }
    if (times != 1) return std::nullopt;
    if (what == field::award) return award;
    const auto more = changed(what);
    if (!more || what != field::total) return more;
    const auto total = plus(award, *more);
    return total ? std::optional(*total) : std::nullopt;
  }

 private:
  // A provision in force, and which of the effects that are looked for it may have.
  struct seen {
    spot at;
    std::uint32_t effects;
  };
  template <class... Effects>
  [[nodiscard]] static bool may_do(const seen& one) {
    return (one.effects & (effect_bit<Effects> | ...)) != 0;
  }

  // Takes what is in force and has such effects; false where something is open.
  template <class... Effects>
  [[nodiscard]] bool look() {
    bool is_told = true;
    of_.each_spot<Effects...>(its_, [&](const spot& at, std::uint32_t its_effects) {
      if (!is_told) return;
      const auto* place = place_of(at.act, is_told);
      if (!is_told || place == nullptr) return;
      if ((its_effects & effect_bit<effects::awards>) != 0) award_ = *place;
      auto* there = std::find_if(spots_.begin(), spots_.end(), [&](const seen& one) { return one.at == at; });
      if (there != spots_.end()) {
        there->effects |= its_effects;
      } else {
        is_told = spots_.add({at, its_effects});
      }
    });
    return is_told;
  }

  // The place of an act in force, once it has been looked at; null if it is not in force.
  [[nodiscard]] const exact_acts::place* place_of(ordinal act, bool& is_told) {
    if (looked_at_ == act) return is_in_force_ ? in_force_.end() - 1 : nullptr;
    for (auto& one : in_force_) {
      if (one.act == act) return &one;
    }
    const auto state = acts_.state_of(act);
    is_told = state.has_value();
    if (!state) return nullptr;
    looked_at_ = act;
    is_in_force_ = state->in_force;
    if (!is_in_force_) return nullptr;
    is_told = in_force_.add(acts_.place_of(act, *state));
    return is_told ? in_force_.end() - 1 : nullptr;
  }

  // False if nothing tells two of them apart.
  [[nodiscard]] bool put_in_order() {
    for (std::size_t n = 1; n < in_force_.size(); ++n) {
      const auto one = in_force_[n];
      auto to = n;
      for (; to > 0; --to) {
        const auto is_before = exact_acts::stands_before(one, in_force_[to - 1]);
        if (!is_before) return false;
        if (!*is_before) break;
        in_force_[to] = in_force_[to - 1];
      }
      in_force_[to] = one;
    }
    return true;
  }

  // Whether a time limit may end with the grant or begin as one that the notice had got apart from the grant: S4, S7.
  [[nodiscard]] bool follows_life(const deadline_name& which) {
    bool may_end = false;
    of_.each_spot<effects::passes>(its_, [&](const spot& at, std::uint32_t its_effects) {
      if ((its_effects & effect_bit<effects::awards>) != 0) return;  // it begins by that
      each_effect_for<effects::passes>(of_.as_written(at), grant_,
                                       [&](const effects::passes& one) { may_end = may_end || one.frees(); });
    });
    if (may_end) return true;
    bool may_begin_apart = false;
    of_.each_spot_of_notice<effects::moves>([&](const spot& at, std::uint32_t /*unused*/) {
      const auto& day = of_.file_of(at.act).plain_since;
      if (day && award_->since_at_most < day->days() && of_.stands_alone(at.act)) return;
      bool is_apart = false;
      each_effect_for<effects::moves>(of_.as_written(at), std::nullopt, [&](const effects::moves& one) {
        const auto* whom = one.of.if_offered();
        is_apart = is_apart || (one.which == which && (whom == nullptr || !is_for_all(*whom) || one.by_suspension()));
      });
      if (!is_apart || may_begin_apart) return;
      const auto state = acts_.state_of(at.act);
      if (state && !state->in_force) return;
      const auto is_before =
          state ? exact_acts::stands_before(acts_.place_of(at.act, *state), *award_) : std::optional(true);
      may_begin_apart = at.act == award_->act || !is_before || *is_before;
    });
    return may_begin_apart;
  }

  // What an act does to a time limit, from its last provision back to one that sets it anew.
  [[nodiscard]] bool look_back(const exact_acts::place& act, const deadline_name& which,
                               few_of<const new_term*>& moved_by, stated<deadline_time>& now, bool& is_set) {
    auto below = static_cast<ordinal>(-1);
    for (bool is_more = true; is_more;) {
      const spot* last = nullptr;
      is_more = false;
      for (const auto& one : spots_) {
        if (one.at.act != act.act || one.at.provision >= below) continue;
        is_more = last != nullptr;
        if (last == nullptr || last->provision < one.at.provision) last = &one.at;
      }
      if (last == nullptr) return true;
      below = last->provision;
      sets_limit one{.which = which, .grant = grant_.name};
      read_setting(of_.as_written(*last), grant_, one);
      if (!one.does) continue;
      if (one.is_relative && one.by == nullptr) return false;  // by the days suspended
      if (one.may_take_hour && of_.gives_hours()) return false;
      if (one.whom != nullptr) {
        const auto reaches = acts_.reaches({act.act, *one.whom, elects_time}, grant_.name, its_);
        if (!reaches) return false;
        if (!*reaches) continue;
      }
      if (one.is_relative) {
        if (!moved_by.add(one.by)) return false;
        continue;
      }
      now = one.to;
      is_set = true;
      return true;
    }
    return true;
  }

  // What the acts in force have added, what they have taken, or the one less the other.
  [[nodiscard]] std::optional<stated<euro>> changed(field what) {
    stated<euro> sum = euros<0>;
    const auto add = [&sum](const stated<euro>& more) {
      const auto total = plus(sum, more);
      if (total) sum = *total;
      return bool(total);
    };
    for (const auto& act : in_force_) {
      bool is_told = true;
      bool shares = false;
      std::optional<pot> its_pot;  // where it has been asked
      for (const auto& each : spots_) {
        const auto& at = each.at;
        if (at.act != act.act || !may_do<effects::adds_money>(each)) continue;
        each_effect_for<effects::adds_money>(of_.as_written(at), grant_, [&](const effects::adds_money& one) {
          if (!is_told || one.to == field::endowment || !one.of.may_be(grant_.name)) return;
          if (what == (one.takes ? field::top_ups : field::reductions)) return;
          is_told = one.part == nullptr;
          if (!is_told) return;
          const auto* whom = one.of.if_offered();
          const auto reaches =
              whom != nullptr ? acts_.reaches({act.act, *whom, elects_money}, grant_.name, its_) : std::optional(true);
          is_told = reaches.has_value();
          if (!is_told || !*reaches) return;
          if (one.is_shared && !its_pot) its_pot = pot_of(act);
          is_told = !one.is_shared || its_pot;
          if (!is_told) return;
          const bool is_for_those_there = whom != nullptr && whom->whom() == reach::kind::every_grant;
          if (one.takes || (is_for_those_there && !(one.is_shared && its_pot->its))) {
            const auto is_there =
                award_->act == act.act ? std::optional(comes_after_award(at)) : exact_acts::stands_before(*award_, act);
            is_told = is_there.has_value();
            if (!is_told || !*is_there) return;
          }
          if (one.is_shared) {
            shares = true;
          } else {
            const auto less = one.takes && what == field::total ? minus(one.amount) : result<stated<euro>>(one.amount);
            is_told = less && add(*less);
          }
        });
      }
      if (is_told && shares)
        is_told = add(its_pot->its ? *its_pot->its : its_pot->is_whole ? stated<euro>(euros<0>) : not_stated);
      if (!is_told) return std::nullopt;
    }
    return sum;
  }

  [[nodiscard]] bool comes_after_award(const spot& at) {
    return std::any_of(spots_.begin(), spots_.end(), [&](const seen& one) {
      return one.at.act == at.act && one.at.provision < at.provision && does_for_it<effects::awards>(one.at);
    });
  }
  template <class Effect>
  [[nodiscard]] bool does_for_it(const spot& at) const {
    bool does = false;
    each_effect_for<Effect>(of_.as_written(at), grant_, [&](const Effect& /*unused*/) { does = true; });
    return does;
  }

  // Its share in what an act adds for grants to share, by the last allotment in force.
  struct pot {
    std::optional<stated<euro>> its = {};
    bool is_whole = false;
  };
  [[nodiscard]] std::optional<pot> pot_of(const exact_acts::place& act) const {
    std::optional<exact_acts::place> last;
    std::optional<spot> by;
    for (const auto& one : of_.links_of(act.act).allotted_by) {
      const auto state = acts_.state_of(one.act);
      if (!state) return std::nullopt;
      const auto divides = first_effect<effects::divides>(of_.as_written(one));
      if (!state->in_force || !divides || divides->of != of_.at(act.act).id) continue;
      const auto now = acts_.place_of(one.act, *state);
      if (last) {
        const auto is_later =
            by->act == one.act ? by->provision < one.provision : exact_acts::stands_before(*last, now);
        if (!is_later) return std::nullopt;
        if (!*is_later) continue;
      }
      last = now;
      by = one;
    }
    pot made;
    if (!by) return made;
    const auto says = of_.as_written(*by);
    const auto divides = first_effect<effects::divides>(says);
    const auto& shares = says.index()->shares;
    says.index()->each(
        grant_, [&](std::size_t n) -> const std::string& { return divides->among[n].grant; },
        [&](std::size_t n) { made.its = shares ? stated<euro>((*shares)[n]) : not_stated; });
    if (!made.its) made.is_whole = is_within(divides->amount, act.act);
    return made;
  }

  // Whether a division gives all that an act adds for grants to share.
  [[nodiscard]] bool is_within(euro amount, ordinal act) const {
    stated<euro> offered = euros<0>;
    for (ordinal p = 0; p < of_.at(act).provisions.size(); ++p) {
      each_effect<effects::adds_money>(of_.as_written({act, p}), [&](const effects::adds_money& one) {
        const auto* whom = one.of.if_offered();
        if (!one.is_shared || whom == nullptr || whom->whom() == reach::kind::no_grant) return;
        const auto total = plus(offered, one.amount);
        offered = total ? *total : stated<euro>(not_stated);
      });
    }
    return offered.is_stated() && *offered.if_stated() <= amount;
  }

  exact_acts acts_;
  const archive& of_;
  hashed_name grant_;
  const track* its_;
  few_of<seen> spots_;
  few_of<exact_acts::place> in_force_;
  std::optional<exact_acts::place> award_;
  std::optional<ordinal> looked_at_;
  bool is_in_force_ = false;
};

template <class T>
brief_answer in_brief(const stated<T>& now) {
  const auto* value = now.if_stated();
  return value != nullptr ? brief_answer{status::known, any_value(*value)} : brief_answer{status::not_stated, {}};
}

std::optional<brief_answer> told_exactly(const archive& of, const as_of& when, const question& what) {
  if (!what.grant || of.has_lines_apart()) return std::nullopt;
  const bool is_of_money = what.field == field::award || what.field == field::top_ups ||
                           what.field == field::reductions || what.field == field::total;
  if (!is_of_money && what.field != field::deadline) return std::nullopt;
  if (!of.statements().empty() && !of.statements_about(what).empty()) return std::nullopt;
  exact_grant grant(of, when, *what.grant);
  if (!grant.is_named()) return std::nullopt;
  if (is_of_money) {
    const auto now = grant.money(what.field);
    return now ? std::optional(in_brief(*now)) : std::nullopt;
  }
  const auto now = grant.deadline(*what.deadline);
  return now ? std::optional(in_brief(*now)) : std::nullopt;
}

}  // namespace

result<brief_answer> snapshot::value_of(const question& what) const {
  if (const auto why = why_refused(what)) return *why;
  if (what.grant) {
    if (const auto of_line = asking::of_line(*this, what)) return of_line->value_of(what);
  }
  if (auto exact = told_exactly(archive::of(of_), when_, what)) return *std::move(exact);
  const auto whole = ask(what);
  if (!whole) return whole.error();
  const auto* value = whole->if_known();
  return brief_answer{whole->status(), value != nullptr ? std::optional(*value) : std::nullopt};
}

}  // namespace avviso::inline v0
