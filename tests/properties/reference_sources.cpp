// SPDX-License-Identifier: BSL-1.0
// What sources state of a field, beside what the acts say.
#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "reference_followed.hpp"
#include "reference_heard.hpp"
#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

stated_fact as_fact(const stated_value& any) {
  std::int64_t number = 0;
  if (const auto* one = std::get_if<date>(&any)) number = one->days();
  if (const auto* one = std::get_if<deadline_time>(&any)) number = *plain(stated<deadline_time>(*one));
  if (const auto* one = std::get_if<euro>(&any)) number = one->cents();
  if (const auto* one = std::get_if<units>(&any)) number = one->number();
  const auto* words = std::get_if<std::string>(&any);
  return {any.index(), number, words != nullptr ? *words : ""};
}

// More than sixteen values: the smallest and the largest, and not stated where it is one of them.
template <class T>
void keep_the_bounds(possible<T>& all) {
  const bool silent = all.count(std::nullopt) > 0;
  if (all.size() - (silent ? 1 : 0) <= 16) return;
  possible<T> kept{*all.begin(), silent ? *std::prev(all.end(), 2) : *all.rbegin()};
  if (silent) kept.insert(std::nullopt);
  all = kept;
}

// --- what acts make of a field after a day of which a source speaks ---

followed<std::int64_t> limit_followed(const papers& of, const as_of& when, date then, const question& asked,
                                      day_number base) {
  const auto names = limits_of(of.acts);
  const auto n = static_cast<std::size_t>(std::find(names.begin(), names.end(), *asked.deadline) - names.begin());
  const std::string* grant = asked.grant ? &*asked.grant : nullptr;
  followed<std::int64_t> made;
  if (n == names.size()) return {{std::nullopt}, {base}, false};
  surely_turned turned;
  each_reading(of, when, then, grant, [&](const seen_on& now, const seen_on& before) {
    const auto holds = [&](const reading& one) { return sets_limits(one); };
    const auto look = [&](const std::vector<bool>& adhered, const std::vector<bool>& adhered_then) {
      // Which provisions write it, in each order.
      using written = std::set<std::pair<std::size_t, std::size_t>>;
      const auto each_row_of = [&](const seen_on& on, const std::vector<bool>& adheres, const auto& visit) {
        std::set<written> all;
        on.in.each_order(acts_with(on.read, in_force_in(on.in), holds), on.read.decided, [&](const indices& order) {
          const auto row = row_of(on.read, order);
          limits was{.days = std::vector<value>(names.size())};
          written some;
          for (const auto& [i, p, one] : row) {
            if (writes(on.in, *one, names[n], grant, adheres[i], was) != writing::nothing) some.emplace(i, p);
            was.apply(on.in, names, i, *one, grant, adheres[i]);
          }
          visit(row, was);
          all.insert(some);
        });
        return all;
      };
      const auto written_then = each_row_of(before, adhered_then, [&](const auto&, const limits& was) {
        for (const auto& each : was.all_of(n, before.in)) made.on_the_day.insert(each);
      });
      const auto written_now = each_row_of(now, adhered, [&](const auto& row, const limits&) {
        made.now.insert(
            moved_from({base, &before.in, &before.read}, now.in, names, n, row, grant, adhered, adhered_then).day);
      });
      for (const auto& some : written_now) {
        for (const auto& others : written_then) {
          turned.note_all(of, [&](std::size_t i, std::size_t p) { return some.count({i, p}) != others.count({i, p}); });
        }
      }
    };
    const std::vector<bool> none(of.acts.size(), false);
    if (grant == nullptr) return look(none, none);
    each_adherence_of_two(now, before, *grant, elects_time, look);
  });
  made.is_written = turned.any();
  return made;
}

// Whether a provision ends a grant (true) or begins it (false), if it does either: to one that has ended nothing
// happens.
using ends_or_begins = std::function<std::optional<bool>(const reading&)>;

// Of a field that the last provision that applies sets anew: `sets(world, act, provision as it reads, adhered)`.
template <class T, class Sets>
followed<T> last_followed(const papers& of, const as_of& when, date then, const std::string* grant, const T& base,
                          Sets sets, const ends_or_begins& ends) {
  followed<T> made;
  surely_turned turned;
  each_reading(of, when, then, grant, [&](const seen_on& now, const seen_on& before) {
    const auto look = [&](const std::vector<bool>& adhered, const std::vector<bool>& adhered_then) {
      using written = std::set<std::pair<std::size_t, std::size_t>>;
      const auto last_in = [&](const seen_on& on, const std::vector<bool>& adheres, const auto& visit) {
        std::set<written> all;
        indices some;
        for (const auto i : in_force_in(on.in)) {
          const auto bears = [&](const reading& one) { return sets(on.in, i, one, adheres[i]) || ends(one); };
          if (std::any_of(on.read.of[i].begin(), on.read.of[i].end(), bears)) some.push_back(i);
        }
        on.in.each_order(some, on.read.decided, [&](const indices& order) {
          const auto row = row_of(on.read, order);
          std::optional<done> last;
          written those;
          bool ended = false;
          for (const auto& one : row) {
            ended = ends(*one.one).value_or(ended);
            if (ended || !sets(on.in, one.act, *one.one, adheres[one.act])) continue;
            last = one;
            those.emplace(one.act, one.provision);
          }
          visit(row, last);
          all.insert(those);
        });
        return all;
      };
      const auto had_ended = [&](const std::vector<done>& row, const done& until) {
        bool ended = false;
        for (const auto& one : row) {
          if (before.in.in_force(one.act)) ended = ends(before.read.of[one.act][one.provision]).value_or(ended);
          if (one.act == until.act && one.provision == until.provision) break;
        }
        return ended;
      };
      const auto written_then = last_in(before, adhered_then, [&](const auto&, const std::optional<done>& last) {
        made.on_the_day.insert(last ? sets(before.in, last->act, *last->one, true) : std::nullopt);
      });
      const auto written_now = last_in(now, adhered, [&](const auto& row, const std::optional<done>& last) {
        if (!last) {
          made.now.insert(base);
          return;
        }
        const auto& was = before.read.of[last->act][last->provision];
        const bool had_come = before.in.in_force(last->act) && was.corrected == last->one->corrected &&
                              sets(before.in, last->act, was, adhered_then[last->act]).has_value() &&
                              !had_ended(row, *last);
        made.now.insert(had_come ? std::optional<T>(base) : sets(now.in, last->act, *last->one, true));
      });
      for (const auto& some : written_now) {
        for (const auto& others : written_then) {
          turned.note_all(of, [&](std::size_t i, std::size_t p) { return some.count({i, p}) != others.count({i, p}); });
        }
      }
    };
    const std::vector<bool> none(of.acts.size(), false);
    if (grant == nullptr) return look(none, none);
    each_adherence_of_two(now, before, *grant, elects_time, look);
  });
  made.is_written = turned.any();
  return made;
}

bool awards_it(const reading& one, const std::string& grant) {
  const auto* awards = one.as<award>();
  return awards != nullptr && std::any_of(awards->grants.begin(), awards->grants.end(),
                                          [&](const auto& each) { return each.name == grant; });
}

value event(const world& in, milestone what, const std::string* grant, const maybe_day& day, const reading& one,
            bool adhered) {
  switch (what) {
    case milestone::established:
      return one.as<establishment>() != nullptr ? day : std::nullopt;
    case milestone::committee_appointed:
      return one.as<committee_appointment>() != nullptr ? day : std::nullopt;
    case milestone::ranking_approved:
      return one.as<ranking>() != nullptr ? day : std::nullopt;
    case milestone::closed: {
      const auto* closes = one.as<closing>();
      const bool is_meant = closes != nullptr && (grant != nullptr ? reaches(in, closes->reach, *grant, adhered)
                                                                   : is_for(closes->reach, nullptr));
      return is_meant ? day : std::nullopt;
    }
    case milestone::awarded:
      return awards_it(one, *grant) ? day : std::nullopt;
    case milestone::agreement_signed: {
      const auto* signs = one.as<agreement_signing>();
      if (signs == nullptr || signs->grant != *grant) return std::nullopt;
      return one.on ? one.on : day;
    }
    case milestone::activities_started: {
      const auto* starts = one.as<start_of_activities>();
      if (starts == nullptr || starts->grant != *grant) return std::nullopt;
      return one.on ? one.on : day;
    }
    case milestone::accepted: {
      const auto* accepts = one.as<award_acceptance>();
      if (accepts == nullptr || accepts->grant != *grant) return std::nullopt;
      return one.on ? one.on : day;
    }
    case milestone::report_submitted: {
      const auto* reports = one.as<report_submission>();
      if (reports == nullptr || reports->grant != *grant) return std::nullopt;
      return one.on ? one.on : day;
    }
  }
  return std::nullopt;
}

followed<std::int64_t> follow(const papers& of, const as_of& when, date then, const question& asked,
                              const std::int64_t& base) {
  if (asked.field == field::deadline) return limit_followed(of, when, then, asked, base);
  const std::string* grant = asked.grant ? &*asked.grant : nullptr;
  const auto sets = [&](const world& in, std::size_t i, const reading& one, bool adhered) {
    return event(in, *asked.milestone, grant, in.since(i, one), one, adhered);
  };
  const auto ends = [&](const reading& one) -> std::optional<bool> {
    if (grant == nullptr || *asked.milestone == milestone::awarded) return std::nullopt;
    if (awards_it(one, *grant)) return false;
    return ends_the(one, *grant) ? std::optional(true) : std::nullopt;
  };
  return last_followed<std::int64_t>(of, when, then, grant, base, sets, ends);
}
followed<stated_fact> follow(const papers& /*unused*/, const as_of& /*unused*/, date /*unused*/,
                             const question& /*unused*/, const stated_fact& base) {
  return {{std::nullopt}, {base}, false};
}

template <class T>
bool all_are_in(const possible<T>& some, const possible<T>& all) {
  return std::all_of(some.begin(), some.end(), [&](const auto& one) { return all.count(one) > 0; });
}

template <class T, class As>
reply<T> in_one_way(const heard& one, const possible<T>& by_acts, const papers& of, const as_of& when,
                    const question& asked, As as) {
  reply<T> made{.candidates = by_acts};
  const possible<T> silent{std::nullopt};
  const bool is_time = asked.field == field::deadline;
  const auto said_in = [&](const std::set<const statement*>& some, const possible<T>& against) {
    if constexpr (std::is_same_v<T, std::int64_t>) {
      if (is_time) return times_said(some, against);
    }
    possible<T> said;
    for (const auto* each : some) said.insert(as(as_fact(each->value)));
    return said;
  };
  const auto agree = [&](const possible<T>& said, const possible<T>& against) {
    if constexpr (std::is_same_v<T, std::int64_t>) {
      const auto may_be = [&](const value& time) {
        return against.count(time) > 0 || (is_time && against.count(*day_of(time) * parts_of_a_day + unknown_hour) > 0);
      };
      return std::all_of(said.begin(), said.end(), may_be);
    } else {
      return all_are_in(said, against);
    }
  };
  const auto weigh = [&](const possible<T>& said, const possible<T>& against) {
    if (prevails(one, when) || against == silent) {
      made = {.candidates = said, .in_conflict = said.size() > 1};
    } else if (!agree(said, against)) {
      made.candidates.insert(said.begin(), said.end());
      made.in_conflict = true;
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
      made.in_conflict = is_time && tell_hours(made.candidates, said) && said.size() > 1;
    }
  };
  if (!one.of_day.empty()) {
    const auto any_base = as(as_fact((*one.of_day.begin())->value));
    const auto of_day = said_in(one.of_day, follow(of, when, *one.day, asked, any_base).on_the_day);
    std::vector<followed<T>> after;
    for (const auto& base : of_day) after.push_back(follow(of, when, *one.day, asked, *base));
    if (prevails(one, when) || after.front().on_the_day == silent) {
      made.candidates.clear();
      for (const auto& each : after) {
        made.in_conflict = made.in_conflict || each.now != after.front().now;
        made.candidates.insert(each.now.begin(), each.now.end());
      }
    } else if (!after.front().is_written) {
      weigh(of_day, after.front().on_the_day);
    }
  }
  const auto of_every_day = said_in(one.of_every_day, possible<T>(made.candidates));
  if (!of_every_day.empty()) weigh(of_every_day, possible<T>(made.candidates));
  return made;
}

template <class T, class As>
reply<T> weighed_whole(const possible<T>& by_acts, const papers& of, const as_of& when, const question& asked, As as) {
  reply<T> made;
  for (const auto& one : heard_of(of, when, asked)) {
    const auto told = in_one_way(one, by_acts, of, when, asked, as);
    made.candidates.insert(told.candidates.begin(), told.candidates.end());
    made.in_conflict = made.in_conflict || told.in_conflict;
  }
  made.in_conflict = made.in_conflict && made.candidates.size() > 1;
  return made;
}

template <class T, class As>
reply<T> weighed(const possible<T>& by_acts, const papers& of, const as_of& when, const question& asked, As as) {
  auto made = weighed_whole(by_acts, of, when, asked, as);
  keep_the_bounds(made.candidates);
  return made;
}

// Whether in no history an act came or went, or was read otherwise, between that day and the day in force.
bool is_quiet_since(date then, const papers& of, const as_of& when) {
  bool is_quiet = true;
  each_history(of, when, then, [&](const seen_on& now, const seen_on& before) {
    for (std::size_t i = 0; i < of.acts.size(); ++i) {
      is_quiet = is_quiet && now.in.in_force(i) == before.in.in_force(i);
      for (std::size_t p = 0; p < of.acts[i].provisions.size(); ++p) {
        const auto& one = now.read.of[i][p];
        const auto& other = before.read.of[i][p];
        is_quiet = is_quiet && one.corrected == other.corrected && !(one.lost < other.lost) && !(other.lost < one.lost);
      }
    }
  });
  return is_quiet;
}

// A sum as acts and sources tell it; whether a source alone tells it, or at all. What acts make of a stated sum is not
// followed here: laws of all answers are asked of it.
struct heard_amount {
  reply<std::int64_t> is;
  bool by_source = false;
  bool stated = false;
};

heard_amount told_of(const values& by_acts, const papers& of, const as_of& when, const question& asked) {
  const values silent{std::nullopt};
  heard_amount made;
  for (const auto& one : heard_of(of, when, asked)) {
    if (!one.day) {
      made.is.candidates.insert(by_acts.begin(), by_acts.end());
      continue;
    }
    if (!is_quiet_since(*one.day, of, when)) made.is.is_unchecked = true;
    values said;
    for (const auto* each : one.of_day) said.insert(std::get<1>(as_fact(each->value)));
    made.stated = true;
    if (prevails(one, when) || by_acts == silent) {
      made.by_source = true;
      made.is.in_conflict = made.is.in_conflict || said.size() > 1;
    } else {
      made.is.candidates.insert(by_acts.begin(), by_acts.end());
      made.is.in_conflict = made.is.in_conflict || !all_are_in(said, by_acts);
    }
    made.is.candidates.insert(said.begin(), said.end());
  }
  made.is.in_conflict = made.is.in_conflict && made.is.candidates.size() > 1;
  return made;
}

}  // namespace

reply<std::int64_t> with_sources(const values& by_acts, const papers& of, const as_of& when, const question& asked) {
  const bool is_sum = has_a_day(asked.field) && asked.field != field::deadline;
  if (!is_sum) return weighed(by_acts, of, when, asked, [](const stated_fact& one) { return std::get<1>(one); });
  auto told = told_of(by_acts, of, when, asked).is;
  keep_the_bounds(told.candidates);
  return told;
}

reply<std::string> with_sources(const texts& by_acts, const papers& of, const as_of& when, const question& asked) {
  return weighed(by_acts, of, when, asked, [](const stated_fact& one) { return std::get<2>(one); });
}

namespace {

heard_amount combined(const heard_amount& a, const heard_amount& b, bool is_less) {
  heard_amount made{.is = {}, .by_source = a.by_source || b.by_source, .stated = a.stated || b.stated};
  for (const auto& one : a.is.candidates) {
    for (const auto& other : b.is.candidates) {
      made.is.candidates.insert(is_less ? minus(one, other) : plus(one, other));
    }
  }
  made.is.in_conflict = made.is.candidates.size() > 1 && (a.is.in_conflict || b.is.in_conflict);
  made.is.is_unchecked = a.is.is_unchecked || b.is.is_unchecked;
  return made;
}

}  // namespace

balance_sheet balanced(const answers& by_acts, const papers& of, const as_of& when) {
  auto endowment = told_of(by_acts.endowment, of, when, {.field = field::endowment});
  const auto awarded = told_of(by_acts.awarded, of, when, {.field = field::awarded});
  auto granted = told_of(by_acts.granted, of, when, {.field = field::granted});
  auto unallocated = told_of(by_acts.unallocated, of, when, {.field = field::unallocated});
  if (!granted.stated && awarded.by_source) {
    // Nobody has been awarded anything, as far as is known, so nothing has been added.
    const bool is_closed = when.readings.record == record::as_found && !by_acts.ever_knows_an_award;
    granted = combined(awarded, {.is = {is_closed ? values{0} : by_acts.added}}, false);
  }
  const auto first = endowment;
  const auto second = granted;
  const auto third = unallocated;
  const auto follows = [&](const heard_amount& one) {
    return !one.stated && one.is.candidates == values{std::nullopt} && third.by_source;
  };
  if (follows(first)) endowment = combined(second, third, false);
  if (follows(second)) granted = combined(first, third, true);
  if (!third.stated && (first.by_source || second.by_source)) unallocated = combined(first, second, true);
  const bool is_unchecked =
      first.is.is_unchecked || awarded.is.is_unchecked || second.is.is_unchecked || third.is.is_unchecked;
  for (auto* one : {&endowment, &granted, &unallocated}) {
    keep_the_bounds(one->is.candidates);
    one->is.is_unchecked = is_unchecked;
  }
  return {endowment.is, with_sources(by_acts.awarded, of, when, {.field = field::awarded}), granted.is, unallocated.is};
}

reply<stated_fact> fact_stated(const papers& of, const as_of& when, const question& asked) {
  return weighed(possible<stated_fact>{std::nullopt}, of, when, asked, [](const stated_fact& one) { return one; });
}

std::optional<stated_base> single_stated(const papers& of, const as_of& when, const std::string& grant,
                                         deadline_kind which) {
  const question asked{.field = field::deadline, .deadline = which, .grant = grant};
  const auto ways = heard_of(of, when, asked);
  if (ways.size() != 1 || !ways.begin()->day) return std::nullopt;
  std::set<std::int64_t> days;
  for (const auto* one : ways.begin()->of_day) {
    const auto* time = std::get_if<deadline_time>(&one->value);
    days.insert(in_parts(time != nullptr ? time->on : *std::get_if<date>(&one->value), no_hour));
  }
  if (days.size() != 1) return std::nullopt;
  const auto after = limit_followed(of, when, *ways.begin()->day, asked, *days.begin());
  if (!prevails(*ways.begin(), when) && after.on_the_day != values{std::nullopt}) return std::nullopt;
  return stated_base{*days.begin(), *ways.begin()->day};
}

}  // namespace reference
