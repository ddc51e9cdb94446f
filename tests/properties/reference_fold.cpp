// SPDX-License-Identifier: BSL-1.0
// Every history of a dossier, and what its days decide of each act.
#include "reference_fold.hpp"

#include <algorithm>
#include <functional>
#include <iterator>

#include "reference_days.hpp"
#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

class teller {
 public:
  teller(const papers& of, const as_of& when, date spent_on, bool judging)
      : acts_(of.acts), when_(when), spent_on_(spent_on.days()), judging_(judging), days_(acts_.size()) {
    names_ = limits_of(acts_);
    lines_ = lines_of_grants(acts_);
    for (const auto& name : lines_of(acts_)) told_.lines[name].deadline.resize(names_.size());
    for (std::size_t i = 0; i < acts_.size(); ++i) open_days_of(i);
    open_rules_ = open_rules_of(acts_, names_);
    told_.deadline.resize(names_.size());
    for (const auto& name : grants_of(acts_)) {
      told_.grants[name].deadline.resize(names_.size());
      if (of.statements.empty()) continue;
      stated_[name] = {single_stated(of, when, name, deadline_kind::activities_end),
                       single_stated(of, when, name, deadline_kind::expenditure_limit)};
    }
    for (const auto& name : proposals_of(acts_)) told_.ranked[name];
  }

  // Instead of telling what acts say.
  void each_pair(date then, const std::function<void(const seen_on&, const seen_on&)>& visit) {
    visit_ = [this, then, visit] {
      const world now = world_on(when_.in_force);
      const world before = world_on(then);
      auto key = now.of;
      key.insert(key.end(), before.of.begin(), before.of.end());
      if (!seen_.insert(key).second) return;
      now.each_text([&](const text& read) {
        before.each_text([&](const text& read_then) {
          if (agree(read, read_then)) visit({now, read}, {before, read_then});
        });
      });
    };
    each_history(0);
  }

  answers tell() {
    each_history(0);
    for (auto one = told_.outcomes.begin(); one != told_.outcomes.end();) {
      const auto& grant = one->first.grant;
      one = grant.empty() || told_.grants[grant].ever_on_record ? std::next(one) : told_.outcomes.erase(one);
    }
    forget_empty_notice_terms();
    std::erase_if(told_.outcomes, [](const auto& one) {
      return one.first.rule == rule::CAP_2 && one.second == std::set<outcome>{outcome::not_applicable};
    });
    return told_;
  }

 private:
  // Where the notice has no such time limit, and grants are reached, the rules are of these alone.
  void forget_empty_notice_terms() {
    std::set<std::pair<std::string, std::size_t>> of_grants;
    for (const auto& [key, all] : told_.outcomes) {
      if (!key.grant.empty()) of_grants.emplace(key.act, key.provision);
    }
    std::erase_if(told_.outcomes, [&](const auto& one) {
      const auto& key = one.first;
      return key.grant.empty() && of_grants.contains({key.act, key.provision}) &&
             !told_.with_a_day.contains({key.act, key.provision, ""});
    });
  }

  struct open_day {
    maybe_day* day;
    const partial_date* when;
  };

  void variable(const stated<partial_date>& when, maybe_day& into) {
    if (const auto* day = when.if_stated()) open_.push_back({&into, day});
  }

  void open_days_of(std::size_t i) {
    const act& one = acts_[i];
    auto& days = days_[i];
    open_.push_back({&days.adopted, &one.reference.on});
    if (const auto* registered = one.registration.if_stated()) open_.push_back({&days.registered, &registered->on});
    variable(one.published, days.published);
    variable(one.effective, days.effective);
    variable(one.known, days.known);
    if (const auto* review = one.review.if_stated()) {
      open_.push_back({&days.received, &review->received});
      days.requests.resize(review->requests.size());
      days.asked.resize(review->requests.size());
      for (std::size_t n = 0; n < review->requests.size(); ++n) {
        open_.push_back({&days.asked[n], &review->requests[n].asked});
        variable(review->requests[n].answered, days.requests[n].answered);
      }
    }
    days.on.resize(one.provisions.size());
    days.own.resize(one.provisions.size());
    for (std::size_t p = 0; p < one.provisions.size(); ++p) {
      if (const auto* day = own_day_of(one, p)) open_.push_back({&days.own[p], day});
    }
    for (std::size_t p = 0; p < one.provisions.size(); ++p) {
      if (const auto* day = day_in(one.provisions[p])) open_.push_back({&days.on[p], day});
    }
    days.several.resize(one.provisions.size());
    days.follows.assign(one.provisions.size(), std::vector<bool>(names_.size()));
    for (std::size_t p = 0; p < one.provisions.size(); ++p) {
      const auto all = several_in(one.provisions[p]);
      days.several[p].resize(all.size());
      for (std::size_t n = 0; n < all.size(); ++n) open_.push_back({&days.several[p][n], all[n]});
    }
  }

  void each_choice(std::size_t from) {  // NOLINT(misc-no-recursion)
    if (from == open_rules_.size()) return tell_one();
    const auto& [act, provision, limit] = open_rules_[from];
    for (const bool follows : {false, true}) {
      days_[act].follows[provision][limit] = follows;
      each_choice(from + 1);
    }
  }

  void each_history(std::size_t from) {  // NOLINT(misc-no-recursion)
    if (from == open_.size()) return each_registration(0);
    const partial_date& when = *open_[from].when;
    for (auto day = when.earliest().days(); day <= when.latest().days(); ++day) {
      if (!when.may_be(*date::from_days(day))) continue;
      *open_[from].day = day;
      each_history(from + 1);
    }
  }

  void each_registration(std::size_t i) {  // NOLINT(misc-no-recursion)
    while (i < acts_.size() && !may_be_registered(acts_[i])) ++i;
    if (i == acts_.size()) return each_choice(0);
    for (const bool is_registered : {false, true}) {
      days_[i].is_registered = is_registered;
      each_registration(i + 1);
    }
  }

  // --- what is so of an act in one history ---

  [[nodiscard]] std::size_t place_of(const std::string& id) const {
    std::size_t i = 0;
    while (i < acts_.size() && acts_[i].id != id) ++i;
    return i;
  }

  [[nodiscard]] bool known(std::size_t i) const {
    const auto& days = days_[i];
    const auto since = days.known ? days.known : days.published ? days.published : days.adopted;
    const bool adopted = *days.adopted <= when_.known.days();
    return *since <= when_.known.days() && (adopted || !is_known_once_adopted(acts_[i]));
  }

  [[nodiscard]] maybe_day by_silence(std::size_t i) const {
    const auto* review = acts_[i].review.if_stated();
    if (review == nullptr) return std::nullopt;
    auto requests = days_[i].requests;
    for (std::size_t n = 0; n < requests.size(); ++n) requests[n].asked = *days_[i].asked[n];
    return silent_effect(*days_[i].received, review->referred == stated<bool>(false), requests, when_.known.days());
  }

  // Control is required, and nobody on the whole record says whether the Court registered the act: who reads documents
  // as they are found takes it both ways.
  [[nodiscard]] bool may_be_registered(const act& one) const {
    return one.control == control::required && !one.registration.is_stated() && !one.review.is_stated() &&
           when_.readings.record == record::as_found && when_.readings.efficacy == efficacy::from_adoption;
  }

  // Before publication and what the act is subject to.
  [[nodiscard]] maybe_day base(std::size_t i, const maybe_day& stated) const {
    const auto& days = days_[i];
    const auto or_stated = [&](maybe_day day) { return stated ? stated : day; };
    const auto not_before_stated = [&](maybe_day day) { return stated ? std::max(day, stated) : day; };
    if (is_free_of_control(acts_[i])) return or_stated(days.adopted);
    if (days.registered && *days.registered <= when_.known.days()) {
      const bool from_then = when_.readings.registration == registration_effect::ex_nunc;
      return from_then ? not_before_stated(days.registered) : or_stated(days.adopted);
    }
    if (const auto silent = by_silence(i)) return not_before_stated(silent);
    if (acts_[i].control == control::required) return days.is_registered ? or_stated(days.adopted) : std::nullopt;
    return or_stated(when_.readings.efficacy == efficacy::from_adoption ? days.adopted : std::nullopt);
  }

  // From the first day on which one of its provisions has it.
  [[nodiscard]] maybe_day effect(std::size_t i) const {  // NOLINT(misc-no-recursion)
    auto first = own_effect(i);
    for (std::size_t p = 0; first && p < acts_[i].provisions.size(); ++p) first = std::min(*first, *since(i, p));
    return first;
  }
  [[nodiscard]] maybe_day own_effect(std::size_t i) const { return effect_as_if(i, days_[i].effective); }
  [[nodiscard]] maybe_day since(std::size_t i, std::size_t p) const {  // NOLINT(misc-no-recursion)
    return days_[i].own[p] ? effect_as_if(i, days_[i].own[p]) : own_effect(i);
  }

  // If it stated that day.
  [[nodiscard]] maybe_day effect_as_if(std::size_t i, const maybe_day& stated) const {  // NOLINT(misc-no-recursion)
    const auto& days = days_[i];
    auto since = base(i, stated);
    if (!since) return std::nullopt;
    if (acts_[i].publicity == publicity::condition_of_effect) {
      if (!days.published || *days.published > when_.known.days()) return std::nullopt;
      since = std::max(*since, *days.published);
    }
    for (const auto& id : acts_[i].subject_to) {
      const auto other = place_of(id);
      if (other == acts_.size() || !known(other) || undone(other)) return std::nullopt;
      const auto its = own_effect(other);
      if (!its) return std::nullopt;
      since = std::max(*since, *its);
    }
    return since;
  }

  // Whether a provision that acts on another act is itself undone, as a part of its act.
  [[nodiscard]] bool is_part_undone(std::size_t j, std::size_t q) const {  // NOLINT(misc-no-recursion)
    const auto is_it = [&](const auto* one) {
      return one != nullptr && one->of == acts_[j].id && one->provision && *one->provision == q && one->grants.empty();
    };
    for (std::size_t k = 0; k < acts_.size(); ++k) {
      for (std::size_t r = 0; r < acts_[k].provisions.size(); ++r) {
        const auto* annuls = std::get_if<annulment>(&acts_[k].provisions[r]);
        if (is_it(annuls) && undoes(k, r, annuls->effect == annulment_effect::ex_tunc, false)) return true;
        if (is_it(std::get_if<stay>(&acts_[k].provisions[r])) && undoes(k, r, false, true)) return true;
      }
    }
    return false;
  }

  // Whether what act j undoes by a provision is undone: from its day on, or from the beginning once it is known; a stay
  // until its end.
  [[nodiscard]] bool undoes(std::size_t j, std::size_t q, bool from_the_beginning,  // NOLINT(misc-no-recursion)
                            bool is_stay) const {
    const auto has_come = [&](std::size_t k, bool or_is_known) {
      if (!known(k) || undone(k)) return false;
      const auto since = own_effect(k);
      return since && (*since <= in_force_.days() || (or_is_known && *since <= when_.known.days()));
    };
    if (j == but_for_ && !from_the_beginning) return false;
    if (!has_come(j, from_the_beginning) || is_part_undone(j, q)) return false;
    for (std::size_t k = 0; is_stay && k < acts_.size(); ++k) {
      for (std::size_t r = 0; r < acts_[k].provisions.size(); ++r) {
        const auto* ends = std::get_if<stay_end>(&acts_[k].provisions[r]);
        if (ends != nullptr && ends->of == acts_[j].id && has_come(k, false) && !is_part_undone(k, r)) return false;
      }
    }
    return true;
  }

  [[nodiscard]] maybe_standing undone(std::size_t i) const {  // NOLINT(misc-no-recursion)
    maybe_standing as;
    const auto note = [&](standing one) { as = as ? std::min(*as, one) : one; };
    const auto is_whole = [](const auto& one) { return !one.provision && one.grants.empty(); };
    for (std::size_t j = 0; j < acts_.size(); ++j) {
      for (std::size_t q = 0; q < acts_[j].provisions.size(); ++q) {
        const auto& one = acts_[j].provisions[q];
        const auto* annuls = std::get_if<annulment>(&one);
        if (annuls != nullptr && annuls->of == acts_[i].id && is_whole(*annuls)) {
          if (undoes(j, q, annuls->effect == annulment_effect::ex_tunc, false)) note(standing::annulled);
        }
        const auto* replaces = std::get_if<replacement>(&one);
        if (replaces != nullptr && replaces->of == acts_[i].id && undoes(j, q, false, false)) note(standing::replaced);
        const auto* stays = std::get_if<stay>(&one);
        if (stays != nullptr && stays->of == acts_[i].id && is_whole(*stays) && undoes(j, q, false, true)) {
          note(standing::stayed);
        }
      }
    }
    return as;
  }

  [[nodiscard]] std::vector<maybe_day> since_of_each(std::size_t i) const {
    std::vector<maybe_day> all;
    for (std::size_t p = 0; p < acts_[i].provisions.size(); ++p) all.push_back(since(i, p));
    return all;
  }

  // What is taken from each provision of an act.
  [[nodiscard]] std::vector<taken> parts_of(std::size_t i) const {
    std::vector<taken> all(acts_[i].provisions.size());
    for (std::size_t p = 0; p < all.size(); ++p) {
      const auto from = days_[i].own[p] ? since(i, p) : std::nullopt;
      const bool has_others =
          std::any_of(days_[i].own.begin(), days_[i].own.end(), [](const auto& day) { return day; });
      const bool counts_by_itself = is_on_an_act(acts_[i].provisions[p]) || is_reply(acts_[i].provisions[p]);
      const auto its = from || !has_others || counts_by_itself ? from : own_effect(i);
      all[p].all = its && *its > in_force_.days();  // it has not come
    }
    const auto take = [&](const auto* one, std::size_t j, std::size_t q, bool from_the_beginning, bool is_stay) {
      if (one == nullptr || one->of != acts_[i].id || (!one->provision && one->grants.empty())) return;
      if (!undoes(j, q, from_the_beginning, is_stay)) return;
      for (std::size_t p = 0; p < all.size(); ++p) {
        if (one->provision && *one->provision != p) continue;
        all[p].all = all[p].all || one->grants.empty();
        all[p].from.insert(one->grants.begin(), one->grants.end());
      }
    };
    for (std::size_t j = 0; j < acts_.size(); ++j) {
      for (std::size_t q = 0; q < acts_[j].provisions.size(); ++q) {
        const auto& one = acts_[j].provisions[q];
        const auto* annuls = std::get_if<annulment>(&one);
        take(annuls, j, q, annuls != nullptr && annuls->effect == annulment_effect::ex_tunc, false);
        take(std::get_if<stay>(&one), j, q, false, true);
      }
    }
    return all;
  }

  // --- the history told, unless its days decide what another's did ---

  // Whether two texts are of one history: two orders, and what is taken of silence.
  static bool agree(const text& one, const text& other) {
    for (const auto& [lapse, accepted] : one.accepted) {
      const auto place = other.accepted.find(lapse);
      if (place != other.accepted.end() && place->second != accepted) return false;
    }
    const auto& a = one.decided;
    const auto& b = other.decided;
    indices common;
    std::copy_if(a.begin(), a.end(), std::back_inserter(common),
                 [&](std::size_t i) { return std::find(b.begin(), b.end(), i) != b.end(); });
    auto from = b.begin();
    return std::all_of(common.begin(), common.end(), [&](std::size_t i) {
      from = std::find(from, b.end(), i);
      return from != b.end();
    });
  }

  // `but_for`: what this act undoes from its day on is as it was before.
  world world_on(date in_force, const std::optional<std::size_t>& but_for = {}) {
    in_force_ = in_force;
    but_for_ = but_for;
    world in{.acts = acts_, .when = when_, .of = std::vector<facts>(acts_.size())};
    in.when.in_force = in_force;
    in.lines = lines_;
    for (std::size_t i = 0; i < acts_.size(); ++i) {
      in.of[i].on.resize(acts_[i].provisions.size());
      in.of[i].several.resize(acts_[i].provisions.size());
      in.of[i].follows.resize(acts_[i].provisions.size());
      in.of[i].parts.resize(acts_[i].provisions.size());
      in.of[i].since.resize(acts_[i].provisions.size());
      if (!known(i)) continue;  // and decides nothing
      in.of[i] = {.known = true,
                  .undone = undone(i),
                  .effect = effect(i),
                  .placed = own_effect(i),
                  .since = since_of_each(i),
                  .adopted = *days_[i].adopted,
                  .adhered = days_[i].effective ? *days_[i].effective : *days_[i].adopted,
                  .on = days_[i].on,
                  .several = days_[i].several,
                  .follows = days_[i].follows,
                  .parts = parts_of(i)};
    }
    return in;
  }

  // What a source states, and the history on the day it speaks of.
  struct base_in_history {
    std::optional<stated_base> said;
    std::optional<world> in = {};
    text read = {};
  };
  base_in_history base_of(const std::optional<stated_base>& said, const text& now, const std::string& name) {
    base_in_history made{said};
    if (!said) return made;
    made.in.emplace(world_on(said->of));
    bool found = false;
    made.in->each_text([&](const text& read) {
      if (found || !agree(now, read)) return;
      found = true;
      made.read = read.for_grant(name);
    });
    return made;
  }
  static std::optional<base_day> as_day(const base_in_history& one) {
    return one.said ? std::optional(base_day{one.said->day, &*one.in, &one.read}) : std::nullopt;
  }

  void tell_one() {
    if (visit_) return visit_();
    const world in = world_on(when_.in_force);
    auto key = in.of;
    for (const auto& [name, said] : stated_) {
      for (const auto& one : {said.first, said.second}) {
        if (!one) continue;
        const auto then = world_on(one->of);
        key.insert(key.end(), then.of.begin(), then.of.end());
      }
    }
    if (!seen_.insert(key).second) return;

    for (std::size_t i = 0; i < acts_.size(); ++i) {
      told_.standing[acts_[i].id].insert(static_cast<std::int64_t>(in.standing_of(i)));
      for (const auto& one : acts_[i].provisions) {
        const auto* awards = std::get_if<award>(&one);
        if (awards == nullptr || !in.of[i].known) continue;
        for (const auto& grant : awards->grants) told_.grants[grant.name].ever_on_record = true;
      }
    }
    in.each_text([&](const text& read) {
      for (std::size_t i = 0; i < acts_.size(); ++i) {
        for (const auto& one : read.of[i]) {
          const auto* founds = one.text_as<establishment>();  // though it is undone, or its day has not come
          if (founds == nullptr || !in.of[i].known) continue;
          for (const auto& line : founds->notice.lines) told_.lines[line.name].ever_known = true;
        }
      }
      std::map<std::string, std::pair<base_in_history, base_in_history>> bases;
      std::map<std::string, last_days> stated;
      for (const auto& [name, grant] : told_.grants) {
        const auto said = stated_.find(name);
        if (said == stated_.end()) continue;
        const auto& both = bases
                               .emplace(name, std::pair(base_of(said->second.first, read, name),
                                                        base_of(said->second.second, read, name)))
                               .first->second;
        stated[name] = {as_day(both.first), as_day(both.second)};
      }
      tell_fields(in, read, names_, spent_on_, stated, told_);
      if (judging_) judge_each(in, read);
      if (judging_) judge_awards(in, read, told_);
      if (judging_) judge_paid(in, read, names_, told_);
    });
  }

  // What an act undoes from its day on had stood until then: its moves are judged against it.
  void judge_each(const world& in, const text& read) {
    for (std::size_t i = 0; i < acts_.size(); ++i) {
      const auto undoes_from_now = [](const provision& one) {
        const auto* annuls = std::get_if<annulment>(&one);
        return std::holds_alternative<replacement>(one) || std::holds_alternative<stay>(one) ||
               (annuls != nullptr && annuls->effect == annulment_effect::ex_nunc);
      };
      const auto& says = acts_[i].provisions;
      if (std::none_of(says.begin(), says.end(), undoes_from_now)) {
        judge_extensions(in, read, names_, i, told_);
        continue;
      }
      const world before = world_on(when_.in_force, i);
      before.each_text([&](const text& then) {
        if (agree(read, then)) judge_extensions(before, then, names_, i, told_);
      });
    }
  }

  const std::vector<act>& acts_;
  as_of when_;
  day_number spent_on_;
  bool judging_;
  std::vector<days_of_act> days_;
  std::vector<open_day> open_;
  std::vector<open_rule> open_rules_;
  std::vector<deadline_name> names_;
  std::map<std::string, std::string> lines_;
  std::map<std::string, std::pair<std::optional<stated_base>, std::optional<stated_base>>> stated_;
  std::function<void()> visit_;
  // Of the world being made.
  date in_force_ = date::min();
  std::optional<std::size_t> but_for_;
  std::set<std::vector<facts>> seen_;
  answers told_;
};

}  // namespace

void each_history(const papers& of, const as_of& when, date then,
                  const std::function<void(const seen_on&, const seen_on&)>& visit) {
  teller({.acts = of.acts}, when, then, false).each_pair(then, visit);
}

void each_reading(const papers& of, const as_of& when, date then, const std::string* grant,
                  const std::function<void(const seen_on&, const seen_on&)>& visit) {
  each_history(of, when, then, [&](const seen_on& now, const seen_on& before) {
    if (grant == nullptr) return visit(now, before);
    const auto read = now.read.for_grant(*grant);
    const auto read_then = before.read.for_grant(*grant);
    visit({now.in, read}, {before.in, read_then});
  });
}

answers ask_all(const papers& of, const as_of& when, date spent_on, bool judging) {
  return teller(of, when, spent_on, judging).tell();
}

}  // namespace reference
