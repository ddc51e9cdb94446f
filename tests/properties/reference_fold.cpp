// SPDX-License-Identifier: BSL-1.0
#include "reference_fold.hpp"

#include <algorithm>
#include <functional>
#include <variant>

namespace reference {

using namespace avviso;

namespace {

using day_number = std::int64_t;

// The days of an act in one history.
struct days_of_act {
  std::optional<day_number> adopted, registered, published, effective, known;
};

constexpr deadline_kind kinds[] = {deadline_kind::applications_open, deadline_kind::applications_close,
                                   deadline_kind::activities_end, deadline_kind::final_report};

value plain(const stated<date>& day) {
  const auto* one = day.if_stated();
  return one != nullptr ? value(one->days()) : std::nullopt;
}
value plain(const stated<euro>& amount) {
  const auto* one = amount.if_stated();
  return one != nullptr ? value(one->cents()) : std::nullopt;
}
value plus(value a, value b) { return a && b ? value(*a + *b) : std::nullopt; }
value minus(value a, value b) { return a && b ? value(*a - *b) : std::nullopt; }

// «35/18» as 35, '/', 18: numbers compare as numbers.
std::vector<std::pair<int, std::int64_t>> pieces(const std::string& number) {
  std::vector<std::pair<int, std::int64_t>> all;
  bool in_number = false;
  for (const char c : number) {
    if (c >= '0' && c <= '9') {
      if (!in_number) all.emplace_back(0, 0);
      all.back().second = all.back().second * 10 + (c - '0');
      in_number = true;
    } else {
      all.emplace_back(1, c);
      in_number = false;
    }
  }
  return all;
}

class teller {
 public:
  teller(const std::vector<act>& acts, const as_of& when, date spent_on, bool judging)
      : acts_(acts), when_(when), spent_on_(spent_on.days()), judging_(judging), days_(acts.size()) {
    for (std::size_t i = 0; i < acts.size(); ++i) {
      variable(acts[i].reference.on, days_[i].adopted);
      if (const auto* one = acts[i].registration.if_stated()) variable(one->on, days_[i].registered);
      if (const auto* one = acts[i].published.if_stated()) variable(*one, days_[i].published);
      if (const auto* one = acts[i].effective.if_stated()) variable(*one, days_[i].effective);
      if (const auto* one = acts[i].known.if_stated()) variable(*one, days_[i].known);
      for (const auto& provision : acts[i].provisions) {
        if (const auto* awards = std::get_if<award>(&provision)) {
          for (const auto& grant : awards->grants) told_.grants[grant.name];
        }
      }
    }
  }

  answers tell() {
    each_history(0);
    for (auto one = told_.outcomes.begin(); one != told_.outcomes.end();) {
      const auto& grant = one->first.grant;
      one = grant.empty() || told_.grants[grant].ever_on_record ? std::next(one) : told_.outcomes.erase(one);
    }
    return told_;
  }

 private:
  struct open_day {
    std::optional<day_number>* day;
    const partial_date* when;
  };

  void variable(const partial_date& when, std::optional<day_number>& into) { open_.push_back({&into, &when}); }

  void each_history(std::size_t from) {
    if (from == open_.size()) return tell_one();
    const partial_date& when = *open_[from].when;
    for (auto day = when.earliest().days(); day <= when.latest().days(); ++day) {
      if (!when.may_be(*date::from_days(day))) continue;
      *open_[from].day = day;
      each_history(from + 1);
    }
  }

  // --- what is so in one history ---

  bool on_record(std::size_t i) const {
    const auto& days = days_[i];
    const auto since = days.known ? days.known : days.published ? days.published : days.adopted;
    return *since <= when_.known.days();
  }

  std::optional<day_number> effect(std::size_t i) const {
    const auto& days = days_[i];
    if (days.effective) return days.effective;
    const bool registered = days.registered && *days.registered <= when_.known.days();
    switch (acts_[i].control) {
      case control::required:
        return registered ? days.registered : std::nullopt;
      case control::not_required:
        return days.adopted;
      case control::not_stated:
        break;
    }
    if (registered) return days.registered;
    return when_.readings.efficacy == efficacy::from_adoption ? days.adopted : std::nullopt;
  }

  bool in_force(std::size_t i) const {
    const auto since = effect(i);
    return on_record(i) && since && *since <= when_.in_force.days();
  }

  standing stands(std::size_t i) const {
    if (in_force(i)) return standing::in_force;
    return on_record(i) && *days_[i].adopted <= when_.in_force.days() ? standing::adopted : standing::not_adopted;
  }

  struct adhesion_record {
    bool any = false;
    bool in_time = false;   // some adhesion on record elects it
    bool has_come = false;  // and its day has come
  };
  adhesion_record adhered(std::size_t to, const std::string& grant, bool (*elects)(election)) const {
    adhesion_record found;
    for (std::size_t i = 0; i < acts_.size(); ++i) {
      if (!on_record(i) || *days_[i].adopted > when_.known.days()) continue;
      const auto since = days_[i].effective ? *days_[i].effective : *days_[i].adopted;
      for (const auto& provision : acts_[i].provisions) {
        const auto* one = std::get_if<adhesion>(&provision);
        if (one == nullptr || one->grant != grant || one->to != acts_[to].id) continue;
        found.any = true;
        found.in_time = found.in_time || elects(one->elects);
        found.has_come = found.has_come || (elects(one->elects) && since <= when_.in_force.days());
      }
    }
    return found;
  }

  bool is_silent(std::size_t i, const std::string& grant) const {
    return when_.readings.absence == absence::not_stated && !adhered(i, grant, elects_time).any;
  }

  bool reaches(std::size_t i, const reach& whom, const std::string& grant, bool (*elects)(election),
               const std::set<std::size_t>& adhered_in_silence, bool whenever) const {
    switch (whom.whom()) {
      case reach::kind::no_grant:
        return false;
      case reach::kind::every_grant:
        return true;
      case reach::kind::listed:
        return std::find(whom.grants().begin(), whom.grants().end(), grant) != whom.grants().end();
      case reach::kind::adhering:
        break;
    }
    const auto record = adhered(i, grant, elects);
    if (record.any) return whenever ? record.in_time : record.has_come;
    return adhered_in_silence.count(i) > 0;
  }

  // --- order ---

  day_number place(std::size_t i) const { return effect(i) ? *effect(i) : *days_[i].adopted; }

  bool surely_before(std::size_t a, std::size_t b) const {
    if (place(a) != place(b)) return place(a) < place(b);
    if (days_[a].adopted != days_[b].adopted) return days_[a].adopted < days_[b].adopted;
    const auto& one = acts_[a].reference;
    const auto& other = acts_[b].reference;
    if (one.kind != other.kind) return one.kind < other.kind;
    if (!one.number.is_stated() || !other.number.is_stated()) return false;
    return pieces(*one.number.if_stated()) < pieces(*other.number.if_stated());
  }

  // Every order of these acts that their days, kinds and numbers allow.
  void each_order(std::vector<std::size_t> left, std::vector<std::size_t>& so_far,
                  const std::function<void(const std::vector<std::size_t>&)>& visit) const {
    if (left.empty()) return visit(so_far);
    for (std::size_t n = 0; n < left.size(); ++n) {
      const auto next = left[n];
      if (std::any_of(left.begin(), left.end(), [&](std::size_t i) { return i != next && surely_before(i, next); })) {
        continue;
      }
      auto rest = left;
      rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(n));
      so_far.push_back(next);
      each_order(rest, so_far, visit);
      so_far.pop_back();
    }
  }
  void each_order(const std::vector<std::size_t>& all,
                  const std::function<void(const std::vector<std::size_t>&)>& visit) const {
    std::vector<std::size_t> so_far;
    each_order(all, so_far, visit);
  }

  void each_subset(const std::vector<std::size_t>& of,
                   const std::function<void(const std::set<std::size_t>&)>& visit) const {
    for (std::uint32_t bits = 0; bits < (1U << of.size()); ++bits) {
      std::set<std::size_t> some;
      for (std::size_t n = 0; n < of.size(); ++n) {
        if ((bits >> n & 1U) != 0) some.insert(of[n]);
      }
      visit(some);
    }
  }

  template <class Provision, class Takes>
  std::vector<std::size_t> acts_with(const std::vector<std::size_t>& among, Takes takes) const {
    std::vector<std::size_t> some;
    for (const auto i : among) {
      const bool has = std::any_of(acts_[i].provisions.begin(), acts_[i].provisions.end(), [&](const provision& one) {
        const auto* found = std::get_if<Provision>(&one);
        return found != nullptr && takes(*found);
      });
      if (has) some.push_back(i);
    }
    return some;
  }

  // --- the fold ---

  using limits = std::map<deadline_kind, value>;

  // The time limits of the notice (no grant) or of a grant, once acts `order` are done, the last one only up to its
  // provision `until`.
  limits limits_after(const std::vector<std::size_t>& order, const std::string* grant,
                      const std::set<std::size_t>& adhered_in_silence, bool whenever, std::size_t until) const {
    limits now;
    for (const auto kind : kinds) now[kind] = std::nullopt;
    for (const auto i : order) {
      const auto last = i == order.back() ? until : acts_[i].provisions.size();
      for (std::size_t p = 0; p < std::min(last, acts_[i].provisions.size()); ++p) {
        const auto& provision = acts_[i].provisions[p];
        if (const auto* founds = std::get_if<establishment>(&provision)) {
          set_stated(now, founds->notice.deadlines);
        } else if (const auto* awards = std::get_if<award>(&provision); awards != nullptr && grant != nullptr) {
          for (const auto& each : awards->grants) {
            if (each.name == *grant) set_stated(now, each.deadlines);
          }
        } else if (const auto* extends = std::get_if<extension>(&provision)) {
          const bool moved = grant != nullptr
                                 ? reaches(i, extends->reach, *grant, elects_time, adhered_in_silence, whenever)
                                 : extends->reach.whom() != reach::kind::listed;
          if (moved) now[extends->which] = extends->to.days();
        }
      }
    }
    return now;
  }

  static void set_stated(limits& now, const deadlines& days) {
    for (const auto kind : kinds) {
      if (days[kind].is_stated()) now[kind] = plain(days[kind]);
    }
  }

  void tell_one() {
    std::vector<std::size_t> force;
    for (std::size_t i = 0; i < acts_.size(); ++i) {
      told_.standing[acts_[i].id].insert(static_cast<std::int64_t>(stands(i)));
      if (in_force(i)) force.push_back(i);
      for (const auto& one : acts_[i].provisions) {
        const auto* awards = std::get_if<award>(&one);
        if (awards == nullptr || !on_record(i)) continue;
        for (const auto& grant : awards->grants) told_.grants[grant.name].ever_on_record = true;
      }
    }
    tell_envelope(force);
    const auto setters = acts_that_set(force);
    each_order(setters, [&](const auto& order) {
      for (const auto& [kind, day] : limits_after(order, nullptr, {}, false, to_the_end))
        told_.deadline[kind].insert(day);
    });
    for (auto& [name, grant] : told_.grants) {
      tell_limits(name, grant, force, setters);
      tell_top_ups(name, grant, force);
    }
    if (judging_) judge_extensions();
  }

  std::vector<std::size_t> acts_that_set(const std::vector<std::size_t>& among) const {
    std::vector<std::size_t> some;
    for (const auto i : among) {
      for (const auto& one : acts_[i].provisions) {
        if (std::holds_alternative<top_up>(one) || std::holds_alternative<adhesion>(one)) continue;
        some.push_back(i);
        break;
      }
    }
    return some;
  }

  void tell_envelope(const std::vector<std::size_t>& force) {
    value raised = 0;
    value awarded = 0;
    for (const auto i : force) {
      for (const auto& one : acts_[i].provisions) {
        if (const auto* awards = std::get_if<award>(&one)) {
          value total = 0;
          for (const auto& grant : awards->grants) total = plus(total, plain(grant.award));
          awarded = plus(awarded, awards->total.is_stated() ? plain(awards->total) : total);
        }
      }
    }
    for (const auto i : force) {
      for (const auto& one : acts_[i].provisions) {
        const auto* adds = std::get_if<top_up>(&one);
        if (adds != nullptr && adds->target == top_up_target::envelope) raised = plus(raised, plain(adds->amount));
      }
    }
    told_.awarded.insert(awarded);
    const auto founding = acts_with<establishment>(force, [](const auto&) { return true; });
    told_.ever_established = told_.ever_established || !founding.empty();
    each_order(founding, [&](const auto& order) {
      value endowment;
      for (const auto i : order) {
        for (const auto& one : acts_[i].provisions) {
          if (const auto* founds = std::get_if<establishment>(&one)) endowment = plain(founds->notice.endowment);
        }
      }
      endowment = plus(endowment, raised);
      told_.endowment.insert(endowment);
      told_.unallocated.insert(minus(endowment, awarded));
    });
  }

  void tell_limits(const std::string& name, of_grant& grant, const std::vector<std::size_t>& force,
                   const std::vector<std::size_t>& setters) {
    const bool awarded = !acts_with<award>(force, [&](const award& one) {
                            return std::any_of(one.grants.begin(), one.grants.end(),
                                               [&](const auto& each) { return each.name == name; });
                          }).empty();
    grant.ever_awarded = grant.ever_awarded || awarded;
    auto silent =
        acts_with<extension>(force, [](const extension& one) { return one.reach.whom() == reach::kind::adhering; });
    silent.erase(std::remove_if(silent.begin(), silent.end(), [&](std::size_t i) { return !is_silent(i, name); }),
                 silent.end());
    each_subset(silent, [&](const auto& adhered_in_silence) {
      each_order(setters, [&](const auto& order) {
        const auto now = limits_after(order, &name, adhered_in_silence, false, to_the_end);
        for (const auto& [kind, day] : now) grant.deadline[kind].insert(day);
        const auto end = now.at(deadline_kind::activities_end);
        grant.may_spend.insert(!awarded ? value(0) : end ? value(spent_on_ <= *end ? 1 : 0) : std::nullopt);
      });
    });
  }

  void tell_top_ups(const std::string& name, of_grant& grant, const std::vector<std::size_t>& force) {
    auto silent = acts_with<top_up>(force, [](const top_up& one) { return one.reach.whom() == reach::kind::adhering; });
    silent.erase(std::remove_if(silent.begin(), silent.end(), [&](std::size_t i) { return !is_silent(i, name); }),
                 silent.end());
    each_subset(silent, [&](const auto& adhered_in_silence) {
      value total = 0;
      for (const auto i : force) {
        for (const auto& one : acts_[i].provisions) {
          const auto* adds = std::get_if<top_up>(&one);
          if (adds == nullptr || !reaches(i, adds->reach, name, elects_money, adhered_in_silence, false)) continue;
          total = plus(total, adds->target == top_up_target::each_grant ? plain(adds->amount) : std::nullopt);
        }
      }
      grant.top_ups.insert(total);
    });
  }

  // --- the rules on extensions ---

  void judge_extensions() {
    for (std::size_t i = 0; i < acts_.size(); ++i) {
      if (!on_record(i)) continue;
      for (std::size_t p = 0; p < acts_[i].provisions.size(); ++p) {
        const auto* extends = std::get_if<extension>(&acts_[i].provisions[p]);
        if (extends == nullptr) continue;
        if (extends->reach.whom() != reach::kind::listed) {
          judge_move(i, p, *extends, nullptr);
          continue;
        }
        for (const auto& [name, grant] : told_.grants) {
          if (extends->reach.names(name)) judge_move(i, p, *extends, &name);
        }
      }
    }
  }

  // Against the day that the acts before it set: those on record that have effect from some day.
  void judge_move(std::size_t i, std::size_t p, const extension& what, const std::string* grant) {
    std::vector<std::size_t> others;
    for (std::size_t n = 0; n < acts_.size(); ++n) {
      if (n != i && on_record(n) && effect(n)) others.push_back(n);
    }
    others = acts_that_set(others);
    auto silent = others;
    silent.push_back(i);
    silent.erase(std::remove_if(silent.begin(), silent.end(),
                                [&](std::size_t n) { return grant == nullptr || !is_silent(n, *grant); }),
                 silent.end());
    others.push_back(i);
    each_subset(silent, [&](const auto& adhered_in_silence) {
      each_order(others, [&](const auto& order) {
        const std::vector<std::size_t> before(order.begin(), std::find(order.begin(), order.end(), i) + 1);
        // An act without effect has set nothing, in its earlier provisions either.
        const auto old_end = limits_after(before, grant, adhered_in_silence, true, effect(i) ? p : 0).at(what.which);
        const auto note = [&](rule which, std::optional<bool> holds) {
          told_.outcomes[{acts_[i].id, p, grant != nullptr ? *grant : "", which}].insert(!holds ? outcome::undetermined
                                                                                         : *holds ? outcome::satisfied
                                                                                                  : outcome::violated);
        };
        const auto compared = [&](const value& a, auto how) {
          return a && old_end ? std::optional<bool>(how(*a, *old_end)) : std::nullopt;
        };
        note(rule::EXT_1, compared(days_[i].adopted, std::less_equal<>()));
        note(rule::EXT_2, compared(what.to.days(), std::greater<>()));
        if (what.from.is_stated()) note(rule::EXT_3, compared(plain(what.from), std::equal_to<>()));
        note(rule::EXT_8, compared(effect(i), std::less_equal<>()));
      });
    });
  }

  static constexpr auto to_the_end = static_cast<std::size_t>(-1);

  const std::vector<act>& acts_;
  as_of when_;
  day_number spent_on_;
  bool judging_;
  std::vector<days_of_act> days_;
  std::vector<open_day> open_;
  answers told_;
};

// More than sixteen amounts: the smallest and the largest, and not stated where it is one of them.
void keep_the_bounds(values& amounts) {
  const bool silent = amounts.count(std::nullopt) > 0;
  if (amounts.size() - (silent ? 1 : 0) <= 16) return;
  values kept{*amounts.begin(), silent ? *std::prev(amounts.end(), 2) : *amounts.rbegin()};
  if (silent) kept.insert(std::nullopt);
  amounts = kept;
}

}  // namespace

std::uint64_t histories(const std::vector<act>& acts) {
  std::uint64_t count = 1;
  const auto times = [&](const partial_date& when) {
    count *= static_cast<std::uint64_t>(days_between(when.earliest(), when.latest())) + 1;
  };
  for (const auto& one : acts) {
    times(one.reference.on);
    if (const auto* registered = one.registration.if_stated()) times(registered->on);
    for (const auto* day : {one.published.if_stated(), one.effective.if_stated(), one.known.if_stated()}) {
      if (day != nullptr) times(*day);
    }
  }
  return count;
}

answers ask_all(const std::vector<act>& acts, const as_of& when, date spent_on, bool judging) {
  auto told = teller(acts, when, spent_on, judging).tell();
  for (auto* amounts : {&told.endowment, &told.awarded, &told.unallocated}) keep_the_bounds(*amounts);
  for (auto& [name, grant] : told.grants) keep_the_bounds(grant.top_ups);
  return told;
}

}  // namespace reference
