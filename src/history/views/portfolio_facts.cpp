// SPDX-License-Identifier: BSL-1.0
#include "portfolio_facts.hpp"

#include <algorithm>
#include <array>

#include "../record/natural_order.hpp"

namespace avviso::inline v0::detail {

box box::with(const box& other) const {
  return {std::max(known, other.known), std::min(known_end, other.known_end), std::max(from, other.from),
          std::min(end, other.end)};
}

int compare(const place_in_order& a, const place_in_order& b) {
  if (a.act == b.act) return 0;
  if (a.latest < b.since) return -1;
  if (b.latest < a.since) return 1;
  if (a.since != a.latest || b.since != b.latest) return 0;
  if (a.adopted != b.adopted) return a.adopted < b.adopted ? -1 : 1;
  if (a.rank != b.rank) return a.rank < b.rank ? -1 : 1;
  if (a.number == nullptr || b.number == nullptr) return 0;
  if (natural_less(*a.number, *b.number)) return -1;
  return natural_less(*b.number, *a.number) ? 1 : 0;
}

bool is_listed_before(const place_in_order& a, const place_in_order& b) {
  if (a.since != b.since) return a.since < b.since;
  if (a.adopted != b.adopted) return a.adopted < b.adopted;
  if (a.rank != b.rank) return a.rank < b.rank;
  if (a.number == nullptr || b.number == nullptr) {
    return (a.number == nullptr) != (b.number == nullptr) ? a.number == nullptr : a.act < b.act;
  }
  if (natural_less(*a.number, *b.number)) return true;
  return !natural_less(*b.number, *a.number) && a.act < b.act;
}

namespace {

std::int32_t number_of(date day) { return static_cast<std::int32_t>(day.days()); }
std::int32_t first_of(const partial_date& when) { return number_of(when.earliest()); }
std::int32_t last_of(const partial_date& when) { return number_of(when.latest()); }

const partial_date& on_record(const act& which) {
  if (const auto* day = which.known.if_stated()) return *day;
  if (const auto* day = which.published.if_stated()) return *day;
  return which.reference.on;
}

// What changes on more days is not laid: each pair of them is looked at.
constexpr std::size_t most_days = 48;

date day_at(std::int32_t number) {
  const auto made = date::from_days(number);
  return made ? *made : date::min();
}

// Of what is told at each pair of days, each first of which bounds the days on which it may change: the boxes.
// `tell(in_force, known)` gives a number; `put(box, number)` takes it.
template <class Tell, class Put>
void lay_boxes(std::vector<std::int32_t> days, Tell tell, Put put) {
  days.push_back(number_of(date::min()));
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  const auto n = days.size();
  const auto begin_of = [&](std::size_t i) { return i == 0 ? first_of_days : days[i]; };
  const auto end_after = [&](std::size_t i) { return i + 1 < n ? days[i + 1] : end_of_days; };
  using row = std::vector<decltype(tell(0, 0))>;
  row before;
  std::size_t since = 0;
  const auto put_rows = [&](std::size_t until) {
    for (std::size_t i = 0; i < before.size();) {
      std::size_t end = i + 1;
      while (end < n && before[end] == before[i]) ++end;
      put(box{begin_of(since), until < n ? days[until] : end_of_days, begin_of(i), end_after(end - 1)}, before[i]);
      i = end;
    }
  };
  for (std::size_t k = 0; k < n; ++k) {
    row now;
    for (std::size_t i = 0; i < n; ++i) now.push_back(tell(days[i], days[k]));
    if (now == before) continue;
    put_rows(k);
    before = std::move(now);
    since = k;
  }
  put_rows(n);
}

}  // namespace

facts_of_dossier::facts_of_dossier(const dossier& of, const readings& by)
    : dossier_(of), of_(archive::of(dossier_)), by_(by), phases_at_(of_.size(), -1) {}

fold facts_of_dossier::at(std::int32_t in_force, std::int32_t known) const {
  return {dossier_, as_of{.in_force = day_at(in_force), .known = day_at(known), .readings = by_}};
}

const place_in_order* facts_of_dossier::place_of(ordinal act, std::int32_t since, std::int32_t latest) {
  const auto& which = of_.at(act).reference;
  places_.push_back({since, latest, first_of(which.on), rank_of(which.kind), which.number.if_stated(), act});
  return &places_.back();
}

// Whether each day of an act is one day, and nothing of it follows from silence.
bool facts_of_dossier::is_plain(ordinal act) const {
  const auto& which = of_.at(act);
  if (of_.has_open_day(act) || which.review.is_stated()) return false;
  return !may_be_registered(which);
}

// Whether it may have been registered, though nobody says so. S9.
bool facts_of_dossier::may_be_registered(const act& which) const {
  return which.control == control::required && !which.registration.is_stated() && !which.review.is_stated() &&
         by_.record == avviso::record::as_found && by_.efficacy == efficacy::from_adoption;
}

// The days of an act and of those that decide whether it is in force; false if one of these is not plain.
bool facts_of_dossier::collect_days(ordinal act, days& into) const {
  std::vector<ordinal> all{act};
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!is_plain(all[i]) || into.size() > most_days) return false;
    const auto& which = of_.at(all[i]);
    into.push_back(first_of(which.reference.on));
    for (const auto* day : {&which.published, &which.effective, &which.known}) {
      if (day->is_stated()) into.push_back(first_of(*day->if_stated()));
    }
    if (const auto* registered = which.registration.if_stated()) into.push_back(first_of(registered->on));
    const auto add = [&](const std::optional<ordinal>& one) {
      if (one && std::find(all.begin(), all.end(), *one) == all.end()) all.push_back(*one);
    };
    of_.each_undoing(all[i], add);
    of_.each_condition(all[i], add);
  }
  return into.size() <= most_days;
}

const std::vector<laid_phase>& facts_of_dossier::phases_of(ordinal act) {
  auto& at = phases_at_[act];
  if (at < 0) {
    at = static_cast<std::int32_t>(phases_.size());
    phases_.emplace_back();
    of_.depends_on_others(act) ? lay_among_others(act, phases_.back()) : lay_alone(act, phases_.back());
  }
  return phases_[static_cast<std::size_t>(at)];
}

facts_of_dossier::known_since facts_of_dossier::known_of(ordinal act) const {
  const auto& which = of_.at(act);
  known_since made{first_of(on_record(which)), last_of(on_record(which))};
  if (!of_.is_known_by_itself(act)) return made;
  return {std::max(made.first, first_of(which.reference.on)), std::max(made.last, last_of(which.reference.on))};
}

std::int32_t facts_of_dossier::stated_since(const question& asked) const {
  auto since = end_of_days;
  if (of_.statements().empty()) return since;
  for (const auto one : of_.statements_about(asked)) since = std::min(since, number_of(of_.statements()[one]->known));
  return since;
}

void facts_of_dossier::leave(ordinal act, std::vector<laid_phase>& into) const {
  into.assign(1, {.in = {.known = known_of(act).first}, .sure = how_sure::not_laid});
}

// An act that no other annuls, and which waits for none.
void facts_of_dossier::lay_alone(ordinal act, std::vector<laid_phase>& into) {
  const auto& which = of_.at(act);
  const bool is_controlled = control_of(which) != control::not_required;
  const auto* registered = is_controlled ? which.registration.if_stated() : nullptr;
  const bool waits_for_publication = which.publicity == publicity::condition_of_effect;
  const auto* published = which.published.if_stated();
  const auto* effective = which.effective.if_stated();
  const bool is_open_beside = of_.has_open_day(act) && (registered != nullptr || waits_for_publication);
  if (is_open_beside || which.review.is_stated()) return leave(act, into);
  const auto [known_first, known_last] = known_of(act);
  std::vector<std::int32_t> since{first_of_days};
  if (registered != nullptr) since.push_back(first_of(registered->on));
  if (waits_for_publication && published != nullptr) since.push_back(first_of(*published));
  std::sort(since.begin(), since.end());
  since.erase(std::unique(since.begin(), since.end()), since.end());
  for (std::size_t n = 0; n < since.size(); ++n) {
    const auto begin = since[n];
    const auto end = n + 1 < since.size() ? since[n + 1] : end_of_days;
    const bool is_registered = registered != nullptr && first_of(registered->on) <= begin;
    const auto ground = effect_ground_of(which, is_registered, by_);
    const bool waits = ground == efficacy_ground::awaits_registration;
    if (ground == efficacy_ground::read_as_not_effective || (waits && !may_be_registered(which))) continue;
    if (waits_for_publication && (published == nullptr || first_of(*published) > begin)) continue;
    const bool by_registration = ground == efficacy_ground::registration;
    const partial_date* from = by_registration ? &registered->on : &which.reference.on;
    if (effective != nullptr && !by_registration) from = effective;
    auto first = first_of(*from);
    auto last = last_of(*from);
    const auto wait_for = [&](const partial_date& day) {
      first = std::max(first, first_of(day));
      last = std::max(last, last_of(day));
    };
    if (effective != nullptr && by_registration) wait_for(*effective);
    if (waits_for_publication) wait_for(*published);
    const auto* place = place_of(act, first, last);
    const auto put = [&](const box& in, how_sure sure) {
      if (!in.is_empty()) into.push_back({in, sure, place});
    };
    const auto surely_known = std::max(begin, known_last);
    const auto perhaps_known = std::max(begin, known_first);
    put({surely_known, end, last, end_of_days}, waits ? how_sure::is_open : how_sure::is_so);
    put({surely_known, end, first, last}, how_sure::is_open);
    put({perhaps_known, std::min(surely_known, end), first, end_of_days}, how_sure::is_open);
  }
}

void facts_of_dossier::lay_among_others(ordinal act, std::vector<laid_phase>& into) {
  days all;
  if (!collect_days(act, all)) return leave(act, into);
  bool is_certain = true;
  const auto tell = [&](std::int32_t in_force, std::int32_t known) {
    cases only;
    const auto by = at(in_force, known);
    const auto state = by.state_of(only, act);
    const bool is_in_force = by.in_force(only, act);
    is_certain = is_certain && only.is_only();
    return is_in_force ? first_of(state.since->possible()) : end_of_days;
  };
  lay_boxes(all, tell, [&](const box& in, std::int32_t since) {
    if (since != end_of_days) into.push_back({in, how_sure::is_so, place_of(act, since, since)});
  });
  if (!is_certain) leave(act, into);
}

const std::optional<std::vector<worded_in>>& facts_of_dossier::readings_of(const spot& place) {
  const auto [there, is_new] = readings_.try_emplace(place);
  auto& made = there->second;
  if (!is_new) return made;
  const auto undoing = of_.links_of(place.act).partly_undone_by;
  const auto is_for_some = [&](const link& by) { return undoing_by(of_.provision_at(by))->grants != nullptr; };
  if (std::any_of(undoing.begin(), undoing.end(), is_for_some)) return made;
  if (of_.corrections_of(place.act, place.provision).empty() && undoing.empty()) {
    made.emplace(1, worded_in{{}, of_.as_written(place)});
    return made;
  }
  days all;
  for (const auto by : of_.changers_of(place.act)) {
    if (!collect_days(by, all)) return made;
  }
  std::vector<worded> texts;
  bool is_certain = true;
  const auto tell = [&](std::int32_t in_force, std::int32_t known) {
    cases only;
    const auto says = at(in_force, known).worded_in(only, place.act, place.provision);
    is_certain = is_certain && only.is_only();
    const auto known_text = std::find(texts.begin(), texts.end(), says);
    const auto index = known_text - texts.begin();
    if (known_text == texts.end()) texts.push_back(says);
    return index;
  };
  std::vector<worded_in> reads;
  lay_boxes(all, tell, [&](const box& in, std::ptrdiff_t text) {
    reads.push_back({in, texts[static_cast<std::size_t>(text)]});
  });
  if (is_certain) made.emplace(std::move(reads));
  return made;
}

void facts_of_dossier::leave(ordinal act, std::vector<reached_in>& into) const {
  into.assign(1, {.in = {.known = known_of(act).first}, .sure = how_sure::not_laid});
}

void facts_of_dossier::reach(ordinal act, std::string_view grant, const std::vector<reply>& replies,
                             bool (*elects)(election), std::vector<reached_in>& into) {
  into.clear();
  const auto hash = accepted_hash(of_.at(act).id);
  std::vector<spot> its;
  for (const auto& one : replies) {
    if (one.hash == hash && (its.empty() || its.back() != one.at)) its.push_back(one.at);
  }
  const bool may_be_closed = !of_.links_of(act).list_closed_by.empty();
  if (its.empty() && !may_be_closed) {
    if (by_.absence == absence::not_stated) into.push_back({{}, how_sure::is_open});
    return;
  }
  if (its.size() == 1 && !may_be_closed && reach_by_one(act, grant, its.front(), elects, into)) return;
  reach_by_fold(act, grant, its, elects, into);
}

// By one reply, where its act depends on no other and stands as it is written.
bool facts_of_dossier::reach_by_one(ordinal act, std::string_view grant, const spot& by, bool (*elects)(election),
                                    std::vector<reached_in>& into) const {
  const auto& which = of_.at(by.act);
  if (of_.depends_on_others(by.act) || of_.is_changed(by.act)) return false;
  const auto& day = which.effective.is_stated() ? *which.effective.if_stated() : which.reference.on;
  int count = 0;
  bool accepts = false;
  each_effect_for<effects::accepts>(of_.as_written(by), grant, [&](const effects::accepts& one) {
    if (!match(one.grant, grant) || one.to != of_.at(act).id) return;
    ++count;
    const auto* elected = one.elects.if_stated();
    accepts = elected != nullptr && elects(*elected);
  });
  if (count != 1) return false;
  const auto [known_first, known_last] = known_of(by.act);
  const auto put = [&](const box& in, how_sure sure) {
    if (!in.is_empty()) into.push_back({in, sure});
  };
  if (by_.absence == absence::not_stated) {
    put({first_of_days, known_last, first_of_days, end_of_days}, how_sure::is_open);
  } else if (accepts) {
    put({known_first, known_last, first_of(day), end_of_days}, how_sure::is_open);
  }
  if (!accepts) return true;
  put({known_last, end_of_days, first_of(day), last_of(day)}, how_sure::is_open);
  put({known_last, end_of_days, last_of(day), end_of_days}, how_sure::is_so);
  return true;
}

void facts_of_dossier::reach_by_fold(ordinal act, std::string_view grant, const std::vector<spot>& replies,
                                     bool (*elects)(election), std::vector<reached_in>& into) const {
  days all;
  std::vector<ordinal> acts;
  for (const auto& one : replies) acts.push_back(one.act);
  for (const auto& one : of_.links_of(act).list_closed_by) acts.push_back(one.act);
  for (std::size_t i = 0; i < acts.size(); ++i) {
    if (!collect_days(acts[i], all)) return leave(act, into);
    for (const auto by : of_.changers_of(acts[i])) {
      if (std::find(acts.begin(), acts.end(), by) == acts.end()) acts.push_back(by);
    }
  }
  const auto whom = reach::adhering();
  bool is_certain = true;
  const auto tell = [&](std::int32_t in_force, std::int32_t known) {
    cases only;
    std::vector<ground> unused;
    const auto by = at(in_force, known);
    const auto how = by.how_reached(only, {act, 0, whom, elects}, grant, unused);
    is_certain = is_certain && only.is_only();
    return how;
  };
  lay_boxes(all, tell, [&](const box& in, reached how) {
    if (how != reached::no) into.push_back({in, how == reached::yes ? how_sure::is_so : how_sure::is_open});
  });
  if (!is_certain) leave(act, into);
}

}  // namespace avviso::inline v0::detail
