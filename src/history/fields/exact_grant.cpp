// SPDX-License-Identifier: BSL-1.0
#include "exact_grant.hpp"

#include <avviso/detail/adhesion.hpp>
#include <avviso/detail/stated_sum.hpp>

#include <algorithm>
#include <string_view>

#include "exact_acts.hpp"
#include "setting_read.hpp"

namespace avviso::inline v0::detail {

namespace {

// A grant as of a day, as far as comparing days tells it: each of these is none where more has to be asked.
class exact_grant {
 public:
  exact_grant(const archive& of, const as_of& when, std::string_view grant, std::vector<ground>* grounds)
      : acts_(of, when), of_(of), grant_(grant), its_(of.track_of(grant_)), grounds_(grounds) {}

  [[nodiscard]] std::optional<stated<deadline_time>> deadline(const deadline_name& which) {
    if (its_ == nullptr || of_.has_open_terms()) return std::nullopt;
    if (!look<effects::awards, effects::sets_terms, effects::moves>() || !award_) return std::nullopt;
    if (!put_in_order() || follows_life(which)) return std::nullopt;
    set_back now;
    for (auto n = in_force_.size(); n-- > 0 && (!now.is_set || grounds_ != nullptr);) {
      if (!look_back(in_force_[n], which, now)) return std::nullopt;
    }
    if (!note_others(which)) return std::nullopt;
    for (auto n = now.moved_by.size(); n-- > 0;) now.to = now.moved_by[n]->after(now.to);
    return now.to;
  }

  // Its award, what was added to it or taken, or all of these.
  [[nodiscard]] std::optional<stated<euro>> money(field what) {
    using namespace effects;
    if (its_ == nullptr || !look<awards, passes, redetermines, adds_money>() || !award_) return std::nullopt;
    const bool is_of_award = what == field::award || what == field::total;
    stated<euro> award = not_stated;
    int times = 0;
    for (const auto& one : spots_) {
      if (!may_do<awards, passes, redetermines>(one)) continue;
      each_effect_for<awards, passes, redetermines>(of_.as_written(one.at), grant_, [&](const auto& each) {
        using effect = std::remove_cvref_t<decltype(each)>;
        if constexpr (std::is_same_v<effect, awards>) {
          award = each.whole.award;
          ++times;
          if (is_of_award) note(part::adds, one.at);
        } else if constexpr (std::is_same_v<effect, redetermines>) {
          ++times;  // it is said anew
        } else if (each.frees()) {
          ++times;  // it ended
        }
      });
    }
    if (times != 1 || !note_others(what)) return std::nullopt;
    if (what == field::award) return award;
    const auto more = changed(what);
    if (!more || what != field::total) return more;
    const auto total = plus(award, *more);
    return total ? std::optional(*total) : std::nullopt;
  }

 private:
  // How an act stands; of one that is not in force, as far as it is a ground.
  enum class stands : std::uint8_t { out, without_effect, undone, in_force };

  // A provision in force, and which of the effects that are looked for it may have.
  struct seen {
    spot at;
    std::uint32_t effects;
  };
  template <class... Effects>
  [[nodiscard]] static bool may_do(const seen& one) {
    return (one.effects & (effect_bit<Effects> | ...)) != 0;
  }
  struct not_in_force {
    spot at;
    stands as;
  };

  // Takes what has such effects, in force or not; false where something is open.
  template <class... Effects>
  [[nodiscard]] bool look() {
    bool is_told = true;
    of_.each_spot<Effects...>(its_, [&](const spot& at, std::uint32_t its_effects) {
      if (!is_told) return;
      const auto now = standing_of(at.act);
      is_told = now.has_value();
      if (!is_told || *now == stands::out) return;
      if (*now != stands::in_force) {
        is_told = others_.add({at, *now});
        return;
      }
      if ((its_effects & effect_bit<effects::awards>) != 0) award_ = *place_of(at.act);
      auto* there = std::find_if(spots_.begin(), spots_.end(), [&](const seen& one) { return one.at == at; });
      if (there != spots_.end()) {
        there->effects |= its_effects;
      } else {
        is_told = spots_.add({at, its_effects});
      }
    });
    return is_told;
  }

  [[nodiscard]] std::optional<stands> standing_of(ordinal act) {
    if (looked_at_ == act) return it_stands_;
    if (place_of(act) != in_force_.end()) return stands::in_force;
    const auto its = acts_.state_of(act);
    if (!its) return std::nullopt;
    auto now = its->in_force ? stands::in_force : stands::out;
    if (its->in_force) {
      if (!in_force_.add(acts_.place_of(act, *its))) return std::nullopt;
    } else if (grounds_ != nullptr && its->annulled) {
      now = stands::undone;
    } else if (grounds_ != nullptr) {
      const auto is_without_effect = acts_.is_without_effect(act, *its);
      if (!is_without_effect) return std::nullopt;
      if (*is_without_effect) now = stands::without_effect;
    }
    looked_at_ = act;
    it_stands_ = now;
    return now;
  }

  // The place of an act in force that has been looked at.
  [[nodiscard]] const exact_acts::place* place_of(ordinal act) {
    return std::find_if(in_force_.begin(), in_force_.end(), [act](const auto& one) { return one.act == act; });
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
    of_.each_spot<effects::moves>(its_, [&](const spot& at, std::uint32_t /*unused*/) {
      const auto& day = of_.file_of(at.act).plain_since;
      if (day && award_->since_at_most < day->days() && of_.stands_alone(at.act)) return;
      bool is_apart = false;
      each_effect_for<effects::moves>(of_.as_written(at), grant_, [&](const effects::moves& one) {
        const auto* whom = one.of.if_offered();
        is_apart = is_apart || (one.which == which && (whom == nullptr || !is_for_all(*whom) || one.by_suspension()));
      });
      if (!is_apart || may_begin_apart) return;
      // What is not in force moves nothing; but where it is known, the grounds are those of a grant that begins.
      const auto state = acts_.state_of(at.act);
      const bool is_in_force = state && state->in_force;
      if (state && !is_in_force && (grounds_ == nullptr || !state->known)) return;
      const auto is_before =
          is_in_force ? exact_acts::stands_before(acts_.place_of(at.act, *state), *award_) : std::optional(true);
      may_begin_apart = at.act == award_->act || !is_before || *is_before;
    });
    return may_begin_apart;
  }

  // What acts do to a time limit, looked at from the last one back: one sets it anew, and those behind it have moved
  // it.
  struct set_back {
    few_of<const new_term*> moved_by;
    stated<deadline_time> to = not_stated;
    bool is_set = false;  // what comes before is superseded
  };

  // Goes back through the provisions of an act.
  [[nodiscard]] bool look_back(const exact_acts::place& act, const deadline_name& which, set_back& now) {
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
      if (!now.is_set) {
        if (one.is_relative && one.by == nullptr) return false;  // by the days suspended
        if (one.may_take_hour && of_.gives_hours()) return false;
      }
      const auto reaches = reaches_it(*last, one.whom, elects_time, now.is_set ? nullptr : grounds_);
      if (!reaches) return false;
      if (!*reaches) continue;
      note(now.is_set ? part::superseded : part::sets, *last);
      if (now.is_set) continue;
      if (one.is_relative) {
        if (!now.moved_by.add(one.by)) return false;
        continue;
      }
      now.to = one.to;
      now.is_set = true;
      if (grounds_ == nullptr) return true;
    }
    return true;
  }

  // Notes what would set a time limit, or change a sum, and is not in force; false where something is open.
  [[nodiscard]] bool note_others(const deadline_name& which) {
    return note_each_other([&](const not_in_force& one) {
      sets_limit to{.which = which, .grant = grant_.name};
      read_setting(of_.as_written(one.at), grant_, to);
      if (!to.does || one.as == stands::undone) return std::optional(to.does);
      return reaches_it(one.at, to.whom, elects_time, nullptr);
    });
  }
  [[nodiscard]] bool note_others(field what) {
    using namespace effects;
    return note_each_other([&](const not_in_force& one) {
      std::optional<bool> would = false;
      each_effect_for<awards, redetermines, adds_money>(of_.as_written(one.at), grant_, [&](const auto& each) {
        if (would != std::optional(false)) return;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(each)>, adds_money>) {
          if (!is_asked(each, what)) return;
          const auto* whom = each.of.if_offered();
          would = one.as == stands::undone ? std::optional(whom == nullptr || whom->whom() != reach::kind::no_grant)
                                           : reaches_it(one.at, whom, elects_money, grounds_);
        } else {
          would = one.as == stands::undone && (what == field::award || what == field::total);
        }
      });
      return would;
    });
  }
  template <class Would>
  [[nodiscard]] bool note_each_other(Would would) {
    for (const auto& one : others_) {
      const auto does = would(one);
      if (!does) return false;
      if (!*does) continue;
      if (one.as == stands::undone) {
        acts_.note_undoing(one.at.act, *grounds_);
      } else {
        note(part::not_effective, one.at);
      }
    }
    return true;
  }

  // Whether it is a change to the grant that the question asks for.
  [[nodiscard]] bool is_asked(const effects::adds_money& one, field what) const {
    if (one.to == field::endowment || !one.of.may_be(grant_.name)) return false;
    return what == field::total || what == (one.takes ? field::reductions : field::top_ups);
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
          if (!is_told || !is_asked(one, what)) return;
          is_told = one.part == nullptr;
          if (!is_told) return;
          const auto* whom = one.of.if_offered();
          const auto reaches = reaches_it(at, whom, elects_money, grounds_);
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
          note(one.takes ? part::subtracts : part::adds, at);
          if (one.is_shared) {
            shares = true;
          } else {
            const auto less = one.takes && what == field::total ? minus(one.amount) : result<stated<euro>>(one.amount);
            is_told = less && add(*less);
          }
        });
      }
      if (is_told && shares) {
        if (its_pot->by) note(part::adds, *its_pot->by);
        is_told = add(its_pot->its ? *its_pot->its : its_pot->is_whole ? stated<euro>(euros<0>) : not_stated);
      }
      if (!is_told) return std::nullopt;
    }
    return sum;
  }

  [[nodiscard]] std::optional<bool> reaches_it(const spot& at, const reach* whom, bool (*elects)(election),
                                               std::vector<ground>* notes) const {
    return whom != nullptr ? acts_.reaches({at, *whom, elects}, grant_.name, its_, notes) : std::optional(true);
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
    std::optional<spot> by = {};
    std::optional<stated<euro>> its = {};
    bool is_whole = false;
  };
  [[nodiscard]] std::optional<pot> pot_of(const exact_acts::place& act) const {
    std::optional<exact_acts::place> last;
    std::optional<worded> says;
    std::optional<effects::divides> divides;
    pot made;
    for (const auto& one : of_.links_of(act.act).allotted_by) {
      const auto state = acts_.state_of(one.act);
      if (!state) return std::nullopt;
      const auto its_words = of_.as_written(one);
      const auto it_divides = first_effect<effects::divides>(its_words);
      if (!state->in_force || !it_divides || it_divides->of != of_.at(act.act).id) continue;
      const auto now = acts_.place_of(one.act, *state);
      if (last) {
        const auto is_later =
            made.by->act == one.act ? made.by->provision < one.provision : exact_acts::stands_before(*last, now);
        if (!is_later) return std::nullopt;
        if (!*is_later) continue;
      }
      last = now;
      made.by = one;
      says = its_words;
      divides.emplace(*it_divides);
    }
    if (!made.by) return made;
    const auto& shares = says->index()->shares;
    says->index()->each(
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

  void note(part as, const spot& at) const {
    if (grounds_ != nullptr) grounds_->push_back({as, at.act, at.provision});
  }

  exact_acts acts_;
  const archive& of_;
  hashed_name grant_;
  const track* its_;
  std::vector<ground>* grounds_;
  few_of<seen> spots_;
  few_of<exact_acts::place> in_force_;
  few_of<not_in_force> others_;  // as far as grounds are asked for
  std::optional<exact_acts::place> award_;
  std::optional<ordinal> looked_at_;
  stands it_stands_ = stands::out;
};

// Whether something else than acts, or more than acts that concern a grant, may have a part in it.
bool is_of_acts_alone(const archive& of, const question& asked) {
  if (!asked.grant || of.has_lines_apart()) return false;
  return of.statements().empty() || of.statements_about(asked).empty();
}

}  // namespace

std::optional<stated<deadline_time>> exact_deadline(const archive& of, const as_of& when, const question& asked,
                                                    std::vector<ground>* grounds) {
  if (!is_of_acts_alone(of, asked)) return std::nullopt;
  return exact_grant(of, when, *asked.grant, grounds).deadline(*asked.deadline);
}

std::optional<stated<euro>> exact_money(const archive& of, const as_of& when, const question& asked,
                                        std::vector<ground>* grounds) {
  if (!is_of_acts_alone(of, asked)) return std::nullopt;
  return exact_grant(of, when, *asked.grant, grounds).money(asked.field);
}

}  // namespace avviso::inline v0::detail
