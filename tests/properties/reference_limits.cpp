// SPDX-License-Identifier: BSL-1.0
// The time limits, and where a grant stands, while acts are done one after the other.
#include <algorithm>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

std::size_t place_of(const std::vector<deadline_name>& names, const deadline_name& one) {
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), one) - names.begin());
}

const grant* awarded_in(const reading& one, const std::string& name) {
  const grant* found = nullptr;
  const auto* awards = one.as<award>();
  if (awards == nullptr) return nullptr;
  for (const auto& each : awards->grants) {
    if (each.name == name) found = &each;
  }
  return found;
}

// Whether a waiver or a revocation names it.
bool ends_it(const auto* end, const std::string& name) {
  return end != nullptr && std::find(end->grants.begin(), end->grants.end(), name) != end->grants.end();
}

// What ends a grant may let the term of its report stay.
bool ends_term(const reading& one, const deadline_name& which) {
  const auto* waives = one.as<waiver>();
  const auto* revokes = one.as<revocation>();
  const bool keeps = (waives != nullptr && waives->keeps_report) || (revokes != nullptr && revokes->keeps_report);
  return !keeps || !(which == deadline_name(deadline_kind::final_report));
}

}  // namespace

namespace {

// The holidays of Italy by the law as known on a day: asked again and again of one day.
const calendar& italy_on(date known) {
  static std::map<date, calendar> all;
  const auto made = all.find(known);
  return made != all.end() ? made->second : all.emplace(known, calendar::italy(known_law::on(known))).first->second;
}

}  // namespace

// A grant that begins has the notice's own terms as they stand then, but for those that its award states; what ends it
// ends its terms, and later acts do not reach it. S4, S7.
void limits::apply(const world& in, const std::vector<deadline_name>& names, std::size_t i, const reading& one,
                   const std::string* grant, bool adhered) {
  rules.resize(names.size());
  touched by{std::vector<bool>(names.size()), std::vector<bool>(names.size())};
  std::size_t several_before = 0;  // of grants that the same award names before
  if (grant != nullptr) {
    line = in.line_of(*grant);
    if (of_notice.empty()) of_notice.push_back({.days = std::vector<value>(names.size()), .line = line});
    of_notice.front().apply(in, names, i, one.for_notice(), nullptr, false);
    if (const auto* whole = awarded_in(one, *grant)) {
      if (!lives) {
        days = of_notice.front().days;
        rules = of_notice.front().rules;
      }
      for (const auto& each : one.as<award>()->grants) {
        if (&each == whole) break;
        several_before += each.deadlines_between.size();
      }
      happened[milestone::awarded] = in.since(i, one);
      set_all(names, *whole, i, one, several_before, by);
      lives = true;
      ended = false;
    } else if (!ended && ends_the(one, *grant)) {
      for (std::size_t n = 0; n < names.size(); ++n) {
        if (ends_term(one, names[n])) {
          set(n, std::nullopt, by);
        } else {
          rules[n].reset();  // it stays as it stands
        }
      }
      lives = false;
      ended = true;
    }
  }
  const auto had = *this;
  const auto had_touched = by;
  const auto moves = [&](const reach& whom) {
    return grant != nullptr ? reaches(in, whom, *grant, adhered) : is_for(whom, line);
  };
  const auto set_window = [&](const auto* window) {
    if (window == nullptr || !is_for(window->line, line)) return;
    set(place_of(names, deadline_kind::applications_open), plain(window->opens), by);
    set(place_of(names, deadline_kind::applications_close), plain(window->closes), by);
    perhaps_closed.reset();
    if (!window->until_exhausted || !window->closes.is_stated()) return;
    perhaps_closed = plain(window->opens);
    auto& first = *perhaps_closed;
    if (first && part_of(*first) >= no_hour) *first -= part_of(*first);  // from the beginning of the day
  };
  if (const auto* opens = one.as<window_opening>(); opens != nullptr && opens->reserved_for.empty()) set_window(opens);
  set_window(one.as<window_reopening>());
  if (const auto* closes = one.as<window_closing>(); closes != nullptr && is_for(closes->line, line)) {
    days[place_of(names, deadline_kind::applications_close)] = plain(closes->at);
    perhaps_closed.reset();
  }
  if (const auto* founds = one.as<establishment>()) {
    set_all(names, founds->notice, i, one, 0, by);
    auto first_of_line = founds->notice.deadlines_between.size();
    for (const auto& its : founds->notice.lines) {
      if (line != nullptr && its.name == *line) set_all(names, its, i, one, first_of_line, by);
      first_of_line += its.deadlines_between.size();
    }
    if (by.anew[place_of(names, deadline_kind::applications_close)]) perhaps_closed.reset();
  }
  if (const auto* extends = one.as<extension>(); extends != nullptr && moves(extends->reach)) {
    const auto n = place_of(names, extends->which);
    if (extends->to.if_period() != nullptr) {
      const auto to = extends->to;
      move_limit(
          n, [to](const value& day) { return moved_by(to, day); }, by);
    } else {
      const auto day = extends->to.if_between() != nullptr ? value(*one.several.front() * parts_of_a_day + no_hour)
                                                           : moved_by(extends->to, days[n]);
      set(n, day, by);
      by.anew[n] = false;
      by.moved[n] = true;
    }
    const bool is_close = extends->which == deadline_name(deadline_kind::applications_close);
    const bool is_to_a_day = extends->to.if_day() != nullptr;
    if (is_close && perhaps_closed && !*perhaps_closed && is_to_a_day) perhaps_closed.reset();
    if (is_close && !is_to_a_day && extends->to.if_period() == nullptr) perhaps_closed.reset();
  }
  if (const auto* sets = one.as<deadline_setting>(); sets != nullptr && moves(sets->reach)) {
    const auto n = place_of(names, sets->rule.which);
    rules[n] = running{i, one.provision, &sets->rule};
    by.anew[n] = true;
    if (sets->rule.which == deadline_name(deadline_kind::applications_close)) perhaps_closed.reset();
  }
  if (const auto* signs = one.as<agreement_signing>(); signs != nullptr && grant != nullptr && signs->grant == *grant)
    happened[milestone::agreement_signed] = one.on ? one.on : in.since(i, one);
  if (const auto* starts = one.as<start_of_activities>();
      starts != nullptr && grant != nullptr && starts->grant == *grant)
    happened[milestone::activities_started] = one.on ? one.on : in.since(i, one);
  if (const auto* accepts = one.as<award_acceptance>();
      accepts != nullptr && grant != nullptr && accepts->grant == *grant)
    happened[milestone::accepted] = one.on ? one.on : in.since(i, one);
  if (const auto* reports = one.as<report_submission>();
      reports != nullptr && grant != nullptr && reports->grant == *grant)
    happened[milestone::report_submitted] = one.on ? one.on : in.since(i, one);
  // A grant stands still from when it is suspended while it runs.
  const auto before = standing;
  if (grant != nullptr) move(in, one, *grant, adhered);
  const bool stops = grant != nullptr ? before != standing && standing == grant_standing::suspended
                                      : one.as<grant_suspension>() != nullptr && !suspended_since &&
                                            moves(one.as<grant_suspension>()->reach);
  if (stops) suspended_since = in.since(i, one);
  if (const auto* resumes = one.as<grant_resumption>(); resumes != nullptr && moves(resumes->reach)) {
    for (const auto& which : resumes->moves) {
      const auto parts =
          suspended_since ? std::max<day_number>(0, *in.since(i, one) - *suspended_since) * parts_of_a_day : 0;
      move_limit(
          place_of(names, which), [parts](const value& day) { return plus(day, parts); }, by);
    }
    suspended_since.reset();
  }
  if (grant != nullptr && standing != grant_standing::suspended) suspended_since.reset();
  if (ended) {
    days = had.days;
    rules = had.rules;
    happened = had.happened;
    by = had_touched;
  }
  settle(in, names, i, one, by);
}

void limits::set(std::size_t n, const value& day, touched& by) {
  days[n] = day;
  rules[n].reset();
  by.anew[n] = true;
}

void limits::move_limit(std::size_t n, const std::function<value(const value&)>& how, touched& by) {
  by.moved[n] = true;
  if (rules[n]) {
    rules[n]->moves.push_back(how);
  } else {
    days[n] = how(days[n]);
  }
}

template <class Whole>
void limits::set_plain(const std::vector<deadline_name>& names, const Whole& whole, touched& by) {
  for (std::size_t n = 0; n < names.size(); ++n) {
    const auto* kind = names[n].if_kind();
    if (kind != nullptr && whole.deadlines[*kind].is_stated()) set(n, plain(whole.deadlines.when(*kind)), by);
  }
  for (const auto& each : whole.named_deadlines)
    set(place_of(names, deadline_name::named(each.name)), plain(stated<deadline_time>(each.on)), by);
}

template <class Whole>
void limits::set_all(const std::vector<deadline_name>& names, const Whole& whole, std::size_t i, const reading& one,
                     std::size_t first_of_several, touched& by) {
  set_plain(names, whole, by);
  for (const auto& each : whole.deadlines_between)
    set(place_of(names, each.which), *one.several[first_of_several++] * parts_of_a_day + no_hour, by);
  for (const auto& each : whole.dependent_deadlines) {
    const auto n = place_of(names, each.which);
    rules[n] = running{i, one.provision, &each};
    by.anew[n] = true;
  }
}

// What runs from others follows them; and where a rule first counts is noted, of those of the notice too.
void limits::settle(const world& in, const std::vector<deadline_name>& names, std::size_t i, const reading& one,
                    const touched& by) {
  const auto note = [&](const std::optional<running>& rule, std::size_t n) {
    const auto* from = rule ? std::get_if<counted_from>(&rule->rule->from) : nullptr;
    if (from == nullptr || rule->act != i || rule->provision != one.provision) return;
    const bool is_there = std::any_of(first_counts.begin(), first_counts.end(), [&](const first_count& each) {
      return each.by.act == i && each.by.provision == one.provision && each.by.rule->which == rule->rule->which;
    });
    if (!is_there)
      first_counts.push_back(
          {*rule, place_of(names, from->which), counted(in, names, place_of(names, from->which), {n})});
  };
  for (auto& each : first_counts) {
    const auto n = place_of(names, each.by.rule->which);
    if (by.anew[each.base] || (by.moved[each.base] && !each.day)) each.day = counted(in, names, each.base, {n});
  }
  for (std::size_t n = 0; n < names.size(); ++n) {
    note(rules[n], n);
    if (!of_notice.empty()) note(of_notice.front().rules[n], n);
  }
  for (std::size_t n = 0; n < names.size(); ++n) {
    if (rules[n]) days[n] = counted(in, names, n);
  }
}

value limits::counted(const world& in, const std::vector<deadline_name>& names, std::size_t n,
                      std::vector<std::size_t> above) const {  // NOLINT(misc-no-recursion)
  if (std::find(above.begin(), above.end(), n) != above.end()) return std::nullopt;
  if (!rules[n]) return days[n];
  const auto& by = *rules[n];
  above.push_back(n);
  value event;
  if (const auto* what = std::get_if<milestone>(&by.rule->from)) {
    const auto place = happened.find(*what);
    if (place != happened.end()) event = place->second;
  } else {
    const auto& from = std::get<counted_from>(by.rule->from);
    const auto now = day_of(counted(in, names, place_of(names, from.which), above));
    value first;
    for (const auto& each : first_counts) {
      if (each.by.act == by.act && each.by.provision == by.provision && each.by.rule->which == by.rule->which)
        first = day_of(each.day);
    }
    const bool is_open = from.moved == when_moved::to_be_confirmed || from.moved == when_moved::not_stated;
    const bool follows = from.moved == when_moved::follows || (is_open && in.of[by.act].follows[by.provision][n]);
    event = follows || !first ? now : first;
  }
  if (!event) return std::nullopt;
  const auto end = expiry::of(by.rule->limit(), *date::from_days(*event), italy_on(in.when.known), no_suspension);
  if (!end) return std::nullopt;
  auto day = plain(stated<deadline_time>(deadline_time(end->last_day(), by.rule->until)));
  for (const auto& moves : by.moves) day = moves(day);
  return day;
}

std::vector<value> limits::all_of(std::size_t n, const world& in) const {
  const bool may_be = perhaps_closed && in.when.readings.record == record::as_found &&
                      n == static_cast<std::size_t>(deadline_kind::applications_close);
  return may_be ? std::vector<value>{days[n], *perhaps_closed} : std::vector<value>{days[n]};
}

void limits::move(const world& in, const reading& one, const std::string& grant, bool adhered) {
  using enum grant_standing;
  const auto goes = [&](std::initializer_list<grant_standing> from, grant_standing to) {
    if (std::find(from.begin(), from.end(), standing) != from.end()) standing = to;
  };
  const auto reached = [&](const auto* what) { return what != nullptr && reaches(in, what->reach, grant, adhered); };
  const auto meant = [&](const auto* what) { return what != nullptr && what->grant == grant; };
  if (const auto* awards = one.as<award>()) {
    for (const auto& each : awards->grants)
      standing = each.name != grant ? standing : each.with_reservation ? admitted_with_reservation : awarded;
  }
  if (const auto* dissolves = one.as<reservation_dissolution>(); meant(dissolves)) {
    if (dissolves->as == dissolution::admitted) goes({admitted_with_reservation}, awarded);
    if (dissolves->as == dissolution::excluded) goes({awarded, suspended, admitted_with_reservation}, revoked);
  }
  if (reached(one.as<grant_suspension>())) goes({awarded}, suspended);
  if (reached(one.as<grant_resumption>())) goes({suspended}, awarded);
  if (ends_it(one.as<waiver>(), grant)) goes({awarded, suspended, admitted_with_reservation}, waived);
  if (ends_it(one.as<revocation>(), grant)) goes({awarded, suspended, admitted_with_reservation}, revoked);
  if (meant(one.as<award_lapse>())) goes({awarded, suspended, admitted_with_reservation}, lapsed);
  if (reached(one.as<closing>())) goes({awarded, suspended, admitted_with_reservation}, closed);
}

writing writes(const world& in, const reading& one, const deadline_name& which, const std::string* grant, bool adhered,
               const limits& before) {
  const auto moves = [&](const reach& whom) {
    return grant != nullptr ? reaches(in, whom, *grant, adhered) : is_for(whom, nullptr);
  };
  const auto states = [&](const auto& whole) {
    const auto is_it = [&](const auto& each) { return each.which == which; };
    if constexpr (requires { whole.dependent_deadlines; }) {
      if (std::any_of(whole.deadlines_between.begin(), whole.deadlines_between.end(), is_it)) return true;
      if (std::any_of(whole.dependent_deadlines.begin(), whole.dependent_deadlines.end(), is_it)) return true;
    }
    const auto* kind = which.if_kind();
    if (kind != nullptr) return whole.deadlines[*kind].is_stated();
    return std::any_of(whole.named_deadlines.begin(), whole.named_deadlines.end(),
                       [&](const named_deadline& each) { return which == deadline_name::named(each.name); });
  };
  const bool is_window = which == deadline_name(deadline_kind::applications_open) ||
                         which == deadline_name(deadline_kind::applications_close);
  if (grant != nullptr && !is_window) {
    if (ends_the(one, *grant)) return !before.ended && ends_term(one, which) ? writing::a_day : writing::nothing;
    if (const auto* whole = awarded_in(one, *grant)) {
      return states(*whole) ? writing::a_day : writing::nothing;
    }
    if (before.ended) return writing::nothing;
  }
  const auto* line = grant != nullptr ? in.line_of(*grant) : nullptr;
  const auto opens = [&](const auto* window) { return window != nullptr && is_for(window->line, line); };
  const bool is_of_all = opens(one.as<window_opening>()) && one.as<window_opening>()->reserved_for.empty();
  if (is_window && (is_of_all || opens(one.as<window_reopening>()))) return writing::a_day;
  if (which == deadline_name(deadline_kind::applications_close) && opens(one.as<window_closing>()))
    return writing::a_day;
  if (const auto* founds = one.as<establishment>()) {
    const auto& lines = founds->notice.lines;
    const bool states_its = std::any_of(lines.begin(), lines.end(), [&](const notice_line& each) {
      return line != nullptr && each.name == *line && states(each);
    });
    if (states(founds->notice) || states_its) return writing::a_day;
  }
  if (const auto* extends = one.as<extension>(); extends && extends->which == which && moves(extends->reach)) {
    if (extends->to.if_period() != nullptr) return writing::a_move;
    return extends->to.if_day() == nullptr || extends->to.hour().is_stated() ? writing::a_day : writing::a_day_alone;
  }
  if (const auto* sets = one.as<deadline_setting>(); sets && sets->rule.which == which && moves(sets->reach))
    return writing::a_day;
  if (const auto* resumes = one.as<grant_resumption>(); resumes != nullptr && moves(resumes->reach)) {
    const auto& all = resumes->moves;
    if (std::find(all.begin(), all.end(), which) != all.end()) return writing::a_move;
  }
  return writing::nothing;
}

moved_day moved_from(const base_day& base, const world& in, const std::vector<deadline_name>& names, std::size_t n,
                     const std::vector<done>& all, const std::string* grant, const std::vector<bool>& adhered,
                     const std::vector<bool>& adhered_then) {
  const auto what_is_written = [&](const world& of, const auto& reads, const std::vector<bool>& adheres) {
    std::vector<writing> found;
    limits was{.days = std::vector<value>(names.size())};
    for (const auto& one : all) {
      const reading* says = reads(one);
      found.push_back(says == nullptr ? writing::nothing : writes(of, *says, names[n], grant, adheres[one.act], was));
      if (says != nullptr) was.apply(of, names, one.act, *says, grant, adheres[one.act]);
    }
    return found;
  };
  const auto now_written = what_is_written(
      in, [](const done& one) { return one.one; }, adhered);
  const auto reads_then = [&](const done& one) {
    return base.in->in_force(one.act) ? &base.read->of[one.act][one.provision] : nullptr;
  };
  const auto then_written = what_is_written(*base.in, reads_then, adhered_then);
  std::size_t begin = 0;
  for (std::size_t k = 0; k < all.size(); ++k) {
    if (now_written[k] == writing::a_day) begin = k;
  }
  moved_day made{base.day};
  limits now{.days = std::vector<value>(names.size())};
  for (std::size_t k = 0; k < all.size(); ++k) {
    const auto& [i, p, one] = all[k];
    if (k >= begin) {
      now.days[n] = made.day;
      now.rules.resize(names.size());
      if (made.rests) now.rules[n].reset();
    }
    now.apply(in, names, i, *one, grant, adhered[i]);
    if (k >= begin && !made.rests && now.rules[n]) made.day = now.days[n];  // it follows what it runs from
    if (k < begin || now_written[k] == writing::nothing) continue;
    const bool had_come = then_written[k] != writing::nothing && base.read->of[i][p].corrected == one->corrected;
    if (made.rests && had_come) continue;
    if (now_written[k] == writing::a_day_alone && had_come) {
      made = {base.day};  // as of a day whose hour is said
      continue;
    }
    made.day = now.days[n];
    made.rests = made.rests && now_written[k] == writing::a_move;
  }
  return made;
}

bool sets_limits(const reading& by_whom) {
  const auto one = by_whom.for_notice();  // a grant may begin with what the notice has
  return one.as<establishment>() != nullptr || one.as<window_opening>() != nullptr ||
         one.as<window_reopening>() != nullptr || one.as<window_closing>() != nullptr || one.as<award>() != nullptr ||
         one.as<reservation_dissolution>() != nullptr || one.as<extension>() != nullptr ||
         one.as<grant_suspension>() != nullptr || one.as<grant_resumption>() != nullptr ||
         one.as<deadline_setting>() != nullptr || one.as<agreement_signing>() != nullptr ||
         one.as<start_of_activities>() != nullptr || one.as<report_submission>() != nullptr ||
         one.as<award_acceptance>() != nullptr || one.as<award_lapse>() != nullptr || one.as<waiver>() != nullptr ||
         one.as<revocation>() != nullptr || one.as<closing>() != nullptr;
}

bool asks_adhesion_to_time(const reading& one) {
  const auto asks = [](const auto* what) { return what != nullptr && what->reach.whom() == reach::kind::adhering; };
  return asks(one.as<extension>()) || asks(one.as<grant_suspension>()) || asks(one.as<grant_resumption>()) ||
         asks(one.as<closing>()) || asks(one.as<deadline_setting>());
}

}  // namespace reference
