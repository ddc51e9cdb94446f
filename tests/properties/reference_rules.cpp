// SPDX-License-Identifier: BSL-1.0
// What the rules EXT-1, EXT-2, EXT-3 and EXT-8 say of extensions in one history: of the notice, and of each grant that
// runs where the extension stands and that it reaches.
#include <algorithm>
#include <functional>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

struct judged_move {
  std::size_t act;
  std::size_t provision;
  const extension& what;
  const std::string* grant;
};

std::string whose(const judged_move& move) { return move.grant != nullptr ? *move.grant : ""; }

outcome outcome_of(std::optional<bool> holds) {
  if (!holds) return outcome::undetermined;
  return *holds ? outcome::satisfied : outcome::violated;
}

template <class How>
std::optional<bool> compared(const value& a, const value& b, How how) {
  return a && b ? std::optional<bool>(how(*a, *b)) : std::nullopt;
}

// By the adoption, by the request where one is stated, or by both; not asked of what is not Italian.
template <class Note>
void judge_in_time(const world& in, const judged_move& move, const value& old_end, Note note) {
  const auto& order = in.acts[move.act].legal_order;
  const bool is_foreign =
      order == stated<legal_order>(legal_order::european_union) || order == stated<legal_order>(legal_order::other);
  if (is_foreign) return note(rule::EXT_1, outcome::not_applicable);
  const auto by_adoption = compared(in.of[move.act].adopted, old_end, std::less_equal<>());
  const auto* requested = move.what.requested.if_stated();
  if (requested == nullptr || in.when.readings.timeliness == timeliness::adoption || !old_end)
    return note(rule::EXT_1, outcome_of(by_adoption));
  // The day of a request bears on nothing else: each that it can be is one more history.
  for (auto day = requested->earliest().days(); day <= requested->latest().days(); ++day) {
    const bool is_in_time = day <= *old_end;
    const bool agree = is_in_time == by_adoption || in.when.readings.timeliness == timeliness::request;
    note(rule::EXT_1, outcome_of(agree ? std::optional(is_in_time) : std::nullopt));
  }
}

void judge(const world& in, const judged_move& move, const value& old_time, answers& told) {
  const auto note_outcome = [&](rule which, outcome is) {
    told.outcomes[{in.acts[move.act].id, move.provision, whose(move), which}].insert(is);
  };
  const auto note = [&](rule which, std::optional<bool> holds) { note_outcome(which, outcome_of(holds)); };
  const auto old_end = day_of(old_time);
  const auto& several = in.of[move.act].several[move.provision];
  const auto new_time = move.what.to.if_between() != nullptr
                            ? moved_by(new_term(*date::from_days(*several.front())), old_time)
                            : moved_by(move.what.to, old_time);
  const auto lacks_hour = [](const value& time) { return part_of(*time) == unknown_hour; };
  const auto is_ratified = [&] {
    for (std::size_t k = 0; k < in.acts.size(); ++k) {
      for (std::size_t q = 0; q < in.acts[k].provisions.size(); ++q) {
        const auto* ratifies = std::get_if<ratification>(&in.acts[k].provisions[q]);
        const bool is_it = ratifies != nullptr && ratifies->of == in.acts[move.act].id;
        if (is_it && in.in_force(k) && *in.of[k].placed <= in.when.in_force.days() && !in.of[k].parts[q].all)
          return true;
      }
    }
    return false;
  };
  judge_in_time(in, move, old_end, [&](rule which, outcome is) {
    const bool may_be_late = is == outcome::violated || (is == outcome::undetermined && old_end);
    note_outcome(which, may_be_late && is_ratified() ? outcome::satisfied : is);
  });
  const bool turns_on_hour =
      old_time && new_time && day_of(new_time) == old_end && (lacks_hour(old_time) || lacks_hour(new_time));
  note(rule::EXT_2, turns_on_hour        ? std::nullopt
                    : move.what.shortens ? compared(new_time, old_time, std::less<>())
                                         : compared(new_time, old_time, std::greater<>()));
  if (const auto from = plain(move.what.from)) {
    const bool says_hour = part_of(*from) < no_hour;
    const bool is_open = old_time && says_hour && day_of(from) == old_end && lacks_hour(old_time);
    const auto agree =
        says_hour ? compared(from, old_time, std::equal_to<>()) : compared(day_of(from), old_end, std::equal_to<>());
    note(rule::EXT_3, is_open ? std::nullopt : agree);
  }
  // What was adopted after the term is no extension, and EXT-8 not asked of it.
  const bool is_renewal = old_end && in.of[move.act].adopted > *old_end;
  if (is_renewal) {
    note_outcome(rule::EXT_8, outcome::not_applicable);
  } else {
    note(rule::EXT_8, compared(in.of[move.act].since[move.provision], old_end, std::less_equal<>()));
  }
}

// Whether the grant runs where the move stands, and is reached by it, if it must be.
bool is_reached(const world& in, const judged_move& move, const limits& now, const std::vector<bool>& adhered) {
  if (move.grant == nullptr || move.what.reach.whom() == reach::kind::listed) return true;
  const bool runs = now.standing == grant_standing::awarded || now.standing == grant_standing::suspended ||
                    now.standing == grant_standing::admitted_with_reservation;
  return runs && reaches(in, move.what.reach, *move.grant, adhered[move.act]);
}

// Against the day that the acts before it set: those that stand and have effect from some day, whichever.
void judge_move(const world& in, const text& read, const std::vector<deadline_name>& names, const judged_move& move,
                answers& told) {
  indices all;
  for (std::size_t n = 0; n < in.acts.size(); ++n) {
    if (n != move.act && in.has_effect(n)) all.push_back(n);
  }
  all = acts_with(read, all, sets_limits);
  all.push_back(move.act);
  const auto which = static_cast<std::size_t>(std::find(names.begin(), names.end(), move.what.which) - names.begin());

  const auto in_each_order = [&](const std::vector<bool>& adhered) {
    in.each_order(all, read.decided, [&](const indices& order) {
      limits now{.days = std::vector<value>(names.size())};
      limits stands = now;  // with what the act itself says before, whether it has effect or not
      for (const auto i : order) {
        const bool is_last = i == move.act;
        // An act without effect has set nothing, in its earlier provisions either.
        const auto until = !is_last ? read.of[i].size() : in.has_effect(i) ? move.provision : 0;
        for (std::size_t p = 0; p < until; ++p) now.apply(in, names, i, read.of[i][p], move.grant, adhered[i]);
        if (!is_last) continue;
        stands = now;
        for (std::size_t p = until; p < move.provision; ++p) {
          stands.apply(in, names, i, read.of[i][p], move.grant, adhered[i]);
        }
        break;
      }
      if (!is_reached(in, move, stands, adhered)) return;
      if (now.days[which]) told.with_a_day.insert({in.acts[move.act].id, move.provision, whose(move)});
      for (const auto& each : now.all_of(which, in)) judge(in, move, each, told);
    });
  };
  if (move.grant == nullptr) return in_each_order(std::vector<bool>(in.acts.size(), false));
  auto asked = acts_with(read, all, asks_adhesion_to_time);
  const bool is_asked = std::find(asked.begin(), asked.end(), move.act) != asked.end();
  if (!is_asked && move.what.reach.whom() == reach::kind::adhering) asked.push_back(move.act);
  each_adherence(in, read, asked, *move.grant, elects_time, true, in_each_order);
}

}  // namespace

void judge_extensions(const world& in, const text& read, const std::vector<deadline_name>& names, std::size_t i,
                      answers& told) {
  if (!in.of[i].known) return;
  for (std::size_t p = 0; p < in.acts[i].provisions.size(); ++p) {
    const auto* extends = std::get_if<extension>(&in.acts[i].provisions[p]);
    if (extends == nullptr) continue;
    const auto whom = extends->reach.whom();
    if (is_for(extends->reach, nullptr)) judge_move(in, read, names, {i, p, *extends, nullptr}, told);
    const bool is_window = extends->which == deadline_name(deadline_kind::applications_open) ||
                           extends->which == deadline_name(deadline_kind::applications_close);
    if (whom == reach::kind::no_grant || is_window) continue;
    for (const auto& [name, grant] : told.grants) {
      if (whom != reach::kind::listed || extends->reach.names(name))
        judge_move(in, read.for_grant(name), names, {i, p, *extends, &name}, told);
    }
  }
}

}  // namespace reference
