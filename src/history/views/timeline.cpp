// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>
#include <avviso/history/timeline.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "../fields/line_alone.hpp"
#include "../fold/fold.hpp"
#include "../reasons/same_answer.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// The possible days of a milestone that is open up to the day asked.
struct open_up_to {
  date first;
  bool or_not_yet;

  friend bool operator==(const open_up_to&, const open_up_to&) = default;
};

// If the last possible day is the day asked, and all between the first and it are possible too.
std::optional<open_up_to> open_up_to_asked(const any_result& given, date asked) {
  if (!given || given->asked().field != field::milestone || given->status() != status::undetermined) return {};
  std::vector<date> days;
  bool or_not_yet = false;
  for (const auto& one : given->candidates()) {
    const auto* value = one.if_stated();
    const auto* day = value != nullptr ? std::get_if<date>(value) : nullptr;
    or_not_yet = or_not_yet || day == nullptr;
    if (day != nullptr) days.push_back(*day);
  }
  if (days.empty() || days.back() != asked || given->possible() == possible_values::incomplete) return {};
  const auto length = days_between(days.front(), days.back()) + 1;
  const bool is_whole = given->possible() == possible_values::between || std::ssize(days) == length;
  return is_whole ? std::optional(open_up_to{days.front(), or_not_yet}) : std::nullopt;
}

// So many days in a row are told apart on which an answer changes with each day asked.
constexpr int days_told_apart = 400;

// The years of which acts and sources speak: from the first to the last day that they give within ten years. In others,
// what is open without end is not told apart day by day or year by year.
class years_spoken_of {
 public:
  years_spoken_of(const archive& of, const std::vector<ordinal>& acts, const std::optional<std::string>& grant) {
    for (const auto act : acts) {
      const auto& one = of.at(act);
      add(one.reference.on);
      add(one.published);
      add(one.effective);
      add(one.known);
      if (const auto* registered = one.registration.if_stated()) add(registered->on);
      for (const auto& own : one.provision_effects) add(own.from);
      if (const auto* review = one.review.if_stated()) add(review->received);
      for (ordinal p = 0; p < one.provisions.size(); ++p) {
        each_effect_for<effects::happens>(of.as_written({act, p}), grant, [this](const effects::happens& it) {
          if (it.on != nullptr) add(*it.on);
        });
      }
    }
    for (const auto* one : of.statements()) {
      add(partial_date(one->known));
      add(one->of);
    }
  }

  [[nodiscard]] bool hold(date day) const { return first_ && *first_ <= day && day <= *last_; }
  // The last day up to which what is true of a day outside them may be taken to hold.
  [[nodiscard]] date until(date day, date last) const {
    return first_ && day < *first_ ? std::min(last, *add_days(*first_, -1)) : last;
  }

 private:
  void add(const partial_date& when) {
    constexpr std::int64_t most = 3653;
    if (days_between(when.earliest(), when.latest()) > most) return;
    const auto first = date::make(std::max(when.earliest().year() - 1, date::min().year()), 1, 1);
    const auto last = date::make(std::min(when.latest().year() + 1, date::max().year()), 12, 31);
    if (!first || !last) return;
    first_ = first_ ? std::min(*first_, *first) : *first;
    last_ = last_ ? std::max(*last_, *last) : *last;
  }
  void add(const stated<partial_date>& when) {
    if (const auto* day = when.if_stated()) add(*day);
  }

  std::optional<date> first_;
  std::optional<date> last_;
};

// The acts that may answer a question: for a grant, those that concern it or found the notice.
std::vector<ordinal> acts_for(const archive& of, const question& what) {
  std::vector<ordinal> all;
  if (what.grant && of.place_of_grant(*what.grant)) {
    all = of.acts_about(*what.grant);
    const auto founding = of.acts_with<effects::founds>(std::nullopt);
    all.insert(all.end(), founding.begin(), founding.end());
    return all;
  }
  for (ordinal i = 0; i < of.size(); ++i) all.push_back(i);
  return all;
}

}  // namespace

namespace {

// Whether the day in force may decide which lines there are, and whose the grants are: who corrects what establishes or
// awards may be annulled or stayed. Or what a source tells of a line: by the terms that acts have given it.
bool lines_may_turn(const archive& of) {
  bool may = false;
  for (ordinal act = 0; act < of.size() && !may; ++act) {
    may = !of.statements().empty() && (of.is_changed(act) || !of.stands_alone(act));
    for (ordinal p = 0; p < of.at(act).provisions.size() && !may; ++p) {
      if (of.corrections_of(act, p).empty()) continue;
      of.each_wording(act, p, [&](const worded& says) { may = may || does<effects::founds, effects::awards>(says); });
    }
  }
  return may;
}

// Of a line, or of a grant that stands as its line does: of the line's own dossier, which is laid once.
std::optional<std::vector<stretch>> timeline_of_line(const snapshot& at, const question& what) {
  if (!what.line && !archive::of(at.dossier()).has_lines_apart()) return std::nullopt;
  if (lines_may_turn(archive::of(at.dossier()))) return std::nullopt;
  if (why_refused(what) || (what.line && no_such_line(fold(at), *what.line))) return std::nullopt;
  const auto seen = asking::of_line(at, what);
  if (!seen) return std::nullopt;
  auto whole = what;
  whole.line.reset();
  auto all = timeline(*seen, whole);
  for (auto& one : all) {
    if (what.line && one.answered) one.answered = as_of_line(*one.answered, *what.line);
  }
  return all;
}

}  // namespace

std::vector<stretch> timeline(const snapshot& at, const question& what) {
  if (auto of_line = timeline_of_line(at, what)) return *std::move(of_line);
  // Only what is known decides, unless a source says of which day it speaks: there is one answer for every day.
  const auto statements = at.dossier().statements();
  const auto is_of_day = [&](const statement& one) { return one.about == what && one.of.is_stated(); };
  const bool has_day = row_of(what.field).has_day || std::any_of(statements.begin(), statements.end(), is_of_day);
  if (!has_day) return {{date::min(), at.ask(what)}};
  std::vector<stretch> all;
  const auto& acts = archive::of(at.dossier());
  const years_spoken_of years(acts, acts_for(acts, what), what.grant);
  int single_days = 0;
  std::optional<date> next = date::min();
  while (next) {
    const date day = *next;
    asked_day about(day);
    if (!years.hold(day) || single_days >= days_told_apart) about.let_loose();
    auto answered = asking::of(at, about).ask(what);
    const bool is_single = about.last() == day;
    single_days = is_single ? single_days + 1 : 0;
    auto open = open_up_to_asked(answered, day);
    // The last day may be this one by chance: then it stays.
    if (open && !is_single) {
      const date later = *add_days(day, 1);
      asked_day about_later(later);
      if (open_up_to_asked(asking::of(at, about_later).ask(what), later) != open) open.reset();
    }
    const auto was_open = all.empty() ? std::nullopt : open_up_to_asked(all.back().answered, all.back().from);
    const bool goes_on = open && open == was_open;
    if (goes_on) {
      all.back().is_up_to_asked = true;
    } else if (all.empty() || all.back().is_up_to_asked || !say_the_same(all.back().answered, answered)) {
      all.push_back({day, std::move(answered), open && !is_single});
    }
    const auto after = add_days(years.until(day, about.last()), 1);
    next = after ? std::optional<date>(*after) : std::nullopt;
  }
  return all;
}

std::vector<traced_change> trace(const snapshot& at, const question& what) {
  const auto line = timeline(at, what);
  const auto on = [&](date day) { return at.dossier().as_of({day, at.when().known, at.when().readings}); };
  std::vector<traced_change> all;
  for (std::size_t i = 1; i < line.size() && line[i].from <= at.when().in_force; ++i) {
    const auto& before = line[i - 1].answered;
    const auto& after = line[i].answered;
    all.push_back({line[i].from, before, after,
                   acts_between(what, on(*add_days(line[i].from, -1)), before, on(line[i].from), after),
                   line[i].is_up_to_asked});
  }
  return all;
}

}  // namespace avviso::inline v0
