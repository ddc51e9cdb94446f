// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_REFERENCE_WORLD_HPP
#define AVVISO_TESTS_PROPERTIES_REFERENCE_WORLD_HPP

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

#include "reference_fold.hpp"

// One history of a dossier, in which every day is a plain number.
namespace reference {

// The time of a time limit is one number too: its day, and how far in the day it falls. Whoever gives no hour means the
// end of the day; after an act that moves a limit with an hour to a day, and says no hour, nobody knows it.
inline constexpr std::int64_t parts_of_a_day = 2048;
inline constexpr std::int64_t no_hour = 24 * 60;
inline constexpr std::int64_t unknown_hour = no_hour + 1;
std::int64_t in_parts(avviso::date day, std::int64_t part);
value day_of(const value& time);
std::int64_t part_of(std::int64_t time);
// Where a move leads that an act says.
value moved_by(const avviso::new_term& to, const value& before);

using day_number = std::int64_t;
using maybe_day = std::optional<day_number>;
using indices = std::vector<std::size_t>;

value plain(const avviso::stated<avviso::date>& day);
value plain(const avviso::stated<avviso::deadline_time>& time);
value plain(const avviso::stated<avviso::euro>& amount);
value plain(const avviso::stated<avviso::units>& number);
value plus(value a, value b);
value minus(value a, value b);

using maybe_standing = std::optional<avviso::standing>;

// What is taken from a provision by acts that annul or stay a part of its act: all of it, or what it says to some.
struct taken {
  bool all = false;
  std::set<std::string> from;

  friend bool operator<(const taken& a, const taken& b) { return std::tie(a.all, a.from) < std::tie(b.all, b.from); }
};
// Which kinds of act prevail over which: the higher.
std::ptrdiff_t height_of(avviso::act_kind kind);

// What the days of one history decide of an act. Two histories in which they decide the same are one.
struct facts {
  bool known = false;
  maybe_standing undone;         // annulled, replaced or stayed
  maybe_day effect;              // from the first day of effect of its provisions
  maybe_day placed;              // its own
  std::vector<maybe_day> since;  // of each of its provisions
  day_number adopted = 0;
  day_number adhered = 0;                       // the day of what it says of adhesions
  std::vector<maybe_day> on;                    // the day that each of its provisions, or what it corrects to, states
  std::vector<std::vector<maybe_day>> several;  // the days of its time limits of which several days are given
  // Of each provision and time limit by place: whether it follows what it runs from, though nobody says so.
  std::vector<std::vector<bool>> follows;
  std::vector<taken> parts;  // what is taken from each of its provisions

  friend bool operator<(const facts& a, const facts& b) {
    return std::tie(a.known, a.undone, a.effect, a.placed, a.since, a.adopted, a.adhered, a.on, a.several, a.follows,
                    a.parts) < std::tie(b.known, b.undone, b.effect, b.placed, b.since, b.adopted, b.adhered, b.on,
                                        b.several, b.follows, b.parts);
  }
};

// Whether it does something to another act.
inline bool is_on_an_act(const avviso::provision& one) { return one.index() >= avviso::disposition_kinds::count; }

// Whether a beneficiary replies to an offer by it.
inline bool is_reply(const avviso::provision& one) {
  return std::holds_alternative<avviso::adhesion>(one) || std::holds_alternative<avviso::decline>(one) ||
         std::holds_alternative<avviso::withdrawal>(one);
}

// The lines of grants, by name.
std::map<std::string, std::string> lines_of_grants(const std::vector<avviso::act>& acts);

// A provision as it reads.
struct reading {
  const avviso::provision* written = nullptr;
  const avviso::disposition* corrected = nullptr;  // to what, if it is corrected
  maybe_day on = {};
  std::size_t provision = 0;  // of its act
  std::vector<maybe_day> several = {};
  taken lost = {};
  bool is_lost = false;  // to whoever reads it

  [[nodiscard]] reading for_grant(const std::string& name) const {
    reading made = *this;
    made.is_lost = lost.all || lost.from.contains(name);
    return made;
  }
  [[nodiscard]] reading for_notice() const {
    reading made = *this;
    made.is_lost = lost.all;
    return made;
  }

  template <class T>
  [[nodiscard]] const T* as() const {
    return is_lost ? nullptr : text_as<T>();
  }
  template <class T>
  [[nodiscard]] const T* text_as() const {
    return corrected != nullptr ? std::get_if<T>(corrected) : std::get_if<T>(written);
  }
};

// All acts as they read, and the order of those acts whose order decides how they do.
struct text {
  std::vector<std::vector<reading>> of;
  indices decided;
  // Of what lapses unless it is accepted, though nobody says whether it was, by act and provision: whether it was.
  std::map<std::pair<std::size_t, std::size_t>, bool> accepted = {};

  // As a grant reads them: without what is taken from it.
  [[nodiscard]] text for_grant(const std::string& name) const;
};

struct world {
  const std::vector<avviso::act>& acts;
  avviso::as_of when;
  std::vector<facts> of;
  std::map<std::string, std::string> lines = {};  // of the grants, by name

  [[nodiscard]] const std::string* line_of(const std::string& grant) const {
    const auto found = lines.find(grant);
    return found != lines.end() ? &found->second : nullptr;
  }
  [[nodiscard]] bool stands(std::size_t i) const { return of[i].known && !of[i].undone; }
  [[nodiscard]] bool has_effect(std::size_t i) const { return stands(i) && of[i].effect; }
  [[nodiscard]] bool in_force(std::size_t i) const { return has_effect(i) && *of[i].effect <= when.in_force.days(); }
  [[nodiscard]] bool corrects(std::size_t i) const {
    return has_effect(i) && (*of[i].placed <= when.in_force.days() || *of[i].placed <= when.known.days());
  }
  [[nodiscard]] avviso::standing standing_of(std::size_t i) const;

  [[nodiscard]] day_number place(std::size_t i) const { return of[i].placed ? *of[i].placed : of[i].adopted; }
  [[nodiscard]] maybe_day since(std::size_t i, const reading& one) const { return of[i].since[one.provision]; }
  [[nodiscard]] bool surely_before(std::size_t a, std::size_t b) const;

  // Every order of these acts that their days, kinds and numbers allow, and that what is `decided` already allows.
  void each_order(const indices& acts_to_order, const indices& decided,
                  const std::function<void(const indices&)>& visit) const;

  // Every way in which the acts may read.
  void each_text(const std::function<void(const text&)>& visit) const;
};

// Whether the grant adhered to each of the acts, to what `elects` elects, in every way in which silence can be taken.
// `asked`: the acts of which it matters. `whenever`: whatever the day.
void each_adherence(const world& in, const text& read, const indices& asked, const std::string& grant,
                    bool (*elects)(avviso::election), bool whenever,
                    const std::function<void(const std::vector<bool>&)>& visit);

// The same in a history seen on two days in force: to which acts it had adhered on either.
struct seen_on {
  const world& in;
  const text& read;
};
void each_adherence_of_two(const seen_on& now, const seen_on& then, const std::string& grant,
                           bool (*elects)(avviso::election),
                           const std::function<void(const std::vector<bool>&, const std::vector<bool>&)>& visit);

bool reaches(const world& in, const avviso::reach& whom, const std::string& grant, bool adhered);

// Whether a provision ends a grant, whose award is free again.
bool ends_the(const reading& one, const std::string& grant);
// The acts as they read, in every way in which awards may have lapsed.
void each_settled(const world& in, const text& read, const std::function<void(const text&)>& visit);

// Whether a provision is for the notice, or for one of its lines (no line: for the notice whole).
bool is_for(const avviso::reach& whom, const std::string* line);
bool is_for(const std::optional<std::string>& whose, const std::string* line);

// The time limits of the notice (no grant) or of a grant, while acts are done.
struct limits {
  std::vector<value> days;                                                // by place in `names`
  avviso::grant_standing standing = avviso::grant_standing::not_awarded;  // of a grant
  maybe_day suspended_since = {};
  bool lives = false;                 // a grant: it is awarded, and has not been given up or taken back since
  bool ended = false;                 // it was, and has been
  std::vector<limits> of_notice{};    // of a grant: the notice's own
  const std::string* line = nullptr;  // of a line: its name
  // When a window that is open until nothing is left may have closed instead of on its last day: from when it opened.
  std::optional<value> perhaps_closed{};
  // What a time limit may be.
  [[nodiscard]] std::vector<value> all_of(std::size_t n, const world& in) const;

  // A rule by which a limit runs from another, or from what happened; and what has moved it since.
  struct running {
    std::size_t act;
    std::size_t provision;
    const avviso::dependent_deadline* rule;
    std::vector<std::function<value(const value&)>> moves = {};
  };
  std::vector<std::optional<running>> rules{};  // by place in `names`
  // The day from which each rule first counted.
  struct first_count {
    running by;
    std::size_t base;
    value day;
  };
  std::vector<first_count> first_counts{};
  std::map<avviso::milestone, value> happened{};  // of a grant

  // The day of a limit that runs from others.
  [[nodiscard]] value counted(const world& in, const std::vector<avviso::deadline_name>& names, std::size_t n,
                              std::vector<std::size_t> above = {}) const;

  // `adhered`: whether the grant adhered to act i.
  void apply(const world& in, const std::vector<avviso::deadline_name>& names, std::size_t i, const reading& one,
             const std::string* grant, bool adhered);

 private:
  void move(const world& in, const reading& one, const std::string& grant, bool adhered);
  // What one provision does: which limits it set anew, and which it moved.
  struct touched {
    std::vector<bool> anew, moved;
  };
  void set(std::size_t n, const value& day, touched& by);
  void move_limit(std::size_t n, const std::function<value(const value&)>& how, touched& by);
  template <class Whole>
  void set_plain(const std::vector<avviso::deadline_name>& names, const Whole& whole, touched& by);
  template <class Whole>
  void set_all(const std::vector<avviso::deadline_name>& names, const Whole& whole, std::size_t i, const reading& one,
               std::size_t first_of_several, touched& by);
  void settle(const world& in, const std::vector<avviso::deadline_name>& names, std::size_t i, const reading& one,
              const touched& by);
};

// Whether a provision can bear on time limits; whether it reaches grants by adhesion to time.
bool sets_limits(const reading& one);

// Whether it writes a time limit, of the notice (no grant) or of a grant, and then what is written: a day, that day
// with an hour that follows from what there was, or a move of the day there was.
enum class writing : std::uint8_t { nothing, a_day, a_day_alone, a_move };
writing writes(const world& in, const reading& one, const avviso::deadline_name& which, const std::string* grant,
               bool adhered, const limits& before);
bool asks_adhesion_to_time(const reading& one);

template <class Holds>
indices acts_with(const text& read, const indices& among, Holds holds) {
  indices some;
  for (const auto i : among) {
    for (const auto& one : read.of[i]) {
      if (!holds(one)) continue;
      some.push_back(i);
      break;
    }
  }
  return some;
}

// The day from which the Court's silence gives the act effect, as known on a day.
struct request_days {
  day_number asked;
  maybe_day answered;
};
maybe_day silent_effect(day_number received, bool office_only, const std::vector<request_days>& requests,
                        day_number known);

// A day that a source states, as it was on another day in force; and the history on that day.
struct base_day {
  day_number day;
  const world* in = nullptr;
  const text* read = nullptr;
};

// What acts, done in their order, make of a time limit from a day that a source states: those that had written it by
// then have no part in it. `rests`: no act has set it anew.
struct moved_day {
  value day;
  bool rests = true;
};
struct done {
  std::size_t act;
  std::size_t provision;
  const reading* one;
};
moved_day moved_from(const base_day& base, const world& in, const std::vector<avviso::deadline_name>& names,
                     std::size_t n, const std::vector<done>& all, const std::string* grant,
                     const std::vector<bool>& adhered, const std::vector<bool>& adhered_then);

// What sources state of the end of a grant's activities, and of its limit of expenditure, where acts had not set it.
struct last_days {
  std::optional<base_day> end;
  std::optional<base_day> limit;
};

// Every history, on the day in force and on another.
void each_history(const papers& of, const avviso::as_of& when, avviso::date then,
                  const std::function<void(const seen_on&, const seen_on&)>& visit);

// The same, as a grant reads its acts; if none is given, as the notice does.
void each_reading(const papers& of, const avviso::as_of& when, avviso::date then, const std::string* grant,
                  const std::function<void(const seen_on&, const seen_on&)>& visit);

// What the acts say in one history.
void tell_fields(const world& in, const text& read, const std::vector<avviso::deadline_name>& names,
                 day_number spent_on, const std::map<std::string, last_days>& stated, answers& told);
void tell_money(const world& in, const text& read, answers& told);
// What was paid to the notice's grants and to each line's; to one grant; what is above nothing.
void tell_paid(const world& in, const text& read, answers& told);
value paid_to(const world& in, const text& read, const std::string& grant);
value declared_of(const world& in, const text& read, const std::string& grant);
value above_nothing(const value& one);
void judge_awards(const world& in, const text& read, answers& told);
void judge_paid(const world& in, const text& read, const std::vector<avviso::deadline_name>& names, answers& told);
// Of one act.
void judge_extensions(const world& in, const text& read, const std::vector<avviso::deadline_name>& names,
                      std::size_t of, answers& told);

// A grant's time limit that sources state, where they state one and acts were silent, or one source prevails: its day,
// and of which day it is.
struct stated_base {
  day_number day;
  avviso::date of;
};
std::optional<stated_base> single_stated(const papers& of, const avviso::as_of& when, const std::string& grant,
                                         avviso::deadline_kind which);

}  // namespace reference

#endif
