// SPDX-License-Identifier: BSL-1.0
#include "line_alone.hpp"

#include <avviso/detail/deadline_of.hpp>
#include <avviso/detail/stated_sum.hpp>
#include <avviso/field_table.hpp>

#include <algorithm>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include "../../described/acts.hpp"
#include "../fold/candidates.hpp"
#include "limits_said.hpp"

namespace avviso::inline v0::detail {

namespace {

const notice_line* line_of(const notice& whole, std::string_view name) {
  const auto its = std::find_if(whole.lines.begin(), whole.lines.end(),
                                [&](const notice_line& one) { return match(one.name, name); });
  return its != whole.lines.end() ? &*its : nullptr;
}

// Whether a line has a time limit of its own.
bool sets(const notice_line& one, const deadline_name& which) {
  const auto is_it = [&](const auto& each) { return each.which == which; };
  return deadline_of(one, which).is_stated() ||
         std::any_of(one.deadlines_between.begin(), one.deadlines_between.end(), is_it) ||
         std::any_of(one.dependent_deadlines.begin(), one.dependent_deadlines.end(), is_it);
}

// Puts what a line states of its time limits in the place of what the notice does.
void state_time_limits(notice& as, const notice_line& its) {
  const auto is_the_line_s = [&its](const auto& each) { return sets(its, each.which); };
  std::erase_if(as.deadlines_between, is_the_line_s);
  std::erase_if(as.dependent_deadlines, is_the_line_s);
  std::erase_if(as.named_deadlines,
                [&its](const named_deadline& each) { return sets(its, deadline_name::named(each.name)); });
  for (const auto which : every_deadline_kind) {
    if (sets(its, which)) set_deadline(as, which, its.deadlines.when(which));
  }
  as.named_deadlines.insert(as.named_deadlines.end(), its.named_deadlines.begin(), its.named_deadlines.end());
  as.deadlines_between.insert(as.deadlines_between.end(), its.deadlines_between.begin(), its.deadlines_between.end());
  as.dependent_deadlines.insert(as.dependent_deadlines.end(), its.dependent_deadlines.begin(),
                                its.dependent_deadlines.end());
}

// What the line states comes in the place of what the notice does.
template <class T>
void state(stated<T>& whole, const stated<T>& its) {
  if (its.is_stated()) whole = its;
}

// The rest of an amount; what is not stated takes nothing from it.
stated<euro> less(const stated<euro>& from, const stated<euro>& part) {
  if (!part.is_stated()) return from;
  const auto taken = minus(part);
  const auto rest = taken ? plus(from, *taken) : result<stated<euro>>(taken.error());
  return rest ? *rest : stated<euro>(not_stated);
}

// What a source is about that speaks of others.
question of_others() { return {.field = field::fact, .name = "of others"}; }

// Stands in the place of what is for others.
enlargement for_nobody() { return {.target = top_up_target::each_grant, .by = not_stated, .reach = reach::only({})}; }
disposition nothing() { return for_nobody(); }

template <class Changes>
bool is_of_whole_envelope(const Changes& one) {
  return one.target == top_up_target::envelope && one.reach.line() == nullptr;
}

// What the provisions of a dossier say of one line.
class says_of_line {
 public:
  says_of_line(const fold& by, std::string_view line, line_side side) : by_(by), line_(line), side_(side) {}

  [[nodiscard]] act of(const act& whole) const {
    act made = whole;
    for (auto& each : made.provisions) {
      if (auto* corrects = std::get_if<correction>(&each)) {
        corrects->now = of(corrects->now);
      } else if (!is_on_another_act(each)) {
        each = provision_of(as_disposition(each));
      }
    }
    return made;
  }
  [[nodiscard]] provision provision_of(const disposition& one) const {
    return std::visit([](const auto& kind) -> provision { return kind; }, of(one));
  }

 private:
  // What an award says of each grant that is, or may be, the line's.
  [[nodiscard]] disposition of_its_grants(const award& one) const {
    auto made = one;
    std::erase_if(made.grants,
                  [this](const grant& each) { return by_.is_of_line(each.name, line_) == stated<bool>(false); });
    return made.grants.empty() && !one.grants.empty() ? nothing() : disposition(std::move(made));
  }
  [[nodiscard]] disposition of(const disposition& one) const {
    return std::visit([this](const auto& kind) { return said(kind); }, one);
  }
  // Of what is no act on another.
  [[nodiscard]] static disposition as_disposition(const provision& one) {
    return std::visit(
        []<class Kind>(const Kind& kind) -> disposition {
          if constexpr (std::is_constructible_v<disposition, const Kind&>) {
            return kind;
          } else {
            return nothing();
          }
        },
        one);
  }

  // Every other kind says of the line what it says.
  template <class Kind>
  [[nodiscard]] disposition said(const Kind& one) const {
    if constexpr (requires { one.reach.line(); }) {
      auto made = one;
      return reaches_it(made.reach) ? disposition(std::move(made)) : nothing();
    } else if constexpr (requires { one.line; }) {
      if (one.line && !match(*one.line, line_)) return nothing();
      auto made = one;
      made.line.reset();
      return made;
    } else {
      return one;
    }
  }

  [[nodiscard]] disposition said(const establishment& one) const {
    auto made = one;
    auto& as = made.notice;
    const auto* its = line_of(as, line_);
    as.endowment = its != nullptr ? its->endowment : not_stated;
    as.units = its != nullptr ? its->units : not_stated;
    if (its != nullptr) {
      if (!its->applicants.empty()) as.applicants = its->applicants;
      fields_of<notice_limits>(
          [&](const auto&... each) { (state(as.limits.*each.member, its->limits.*each.member), ...); });
      state_time_limits(as, *its);
    }
    as.lines.clear();
    return made;
  }

  // Of what is left of a total, nobody knows whose it is but of the grants that share it: the line's, where all of
  // these are.
  [[nodiscard]] disposition said(const award& one) const {
    const award of_nobody_knows_whom{.grants = {}, .total = not_stated};
    if (side_ == line_side::for_one_grant) return of_its_grants(one);
    if (one.grants.empty()) return of_nobody_knows_whom;
    award made{.grants = {}, .total = one.total};
    stated<euro> rest = one.total;
    bool shares = false;        // a grant of the line
    bool others_share = false;  // a grant of another line, or nobody knows of which
    for (const auto& each : one.grants) {
      const auto is_its = by_.is_of_line(each.name, line_);
      const bool is_surely_its = is_its == stated<bool>(true);
      if (!each.award.is_stated() || !is_its.is_stated()) (is_surely_its ? shares : others_share) = true;
      if (is_its != stated<bool>(false)) made.grants.push_back(each);
      if (!is_its.is_stated()) {
        made.grants.back().award = not_stated;
        made.grants.back().units = not_stated;
      }
      rest = less(rest, each.award);
      if (!is_surely_its) made.total = less(made.total, each.award);
    }
    if (one.total.is_stated()) {
      const bool is_all_told = rest == stated<euro>(euros<0>);
      if (shares ? others_share : !others_share && !is_all_told) return of_nobody_knows_whom;
      if (!shares) made.total = not_stated;
    }
    return made.grants.empty() ? nothing() : disposition(std::move(made));
  }

  [[nodiscard]] disposition said(const top_up& one) const {
    auto made = one;
    const bool is_of_all = one.reach.line() == nullptr;
    if (!reaches_it(made.reach)) return nothing();
    if (is_of_all && one.target == top_up_target::envelope && side_ == line_side::for_endowment)
      made.amount = not_stated;
    return made;
  }
  [[nodiscard]] disposition said(const enlargement& one) const {
    auto made = one;
    const bool is_of_all = one.reach.line() == nullptr;
    if (!reaches_it(made.reach)) return nothing();
    if (is_of_all && one.target == top_up_target::envelope) made.by = not_stated;
    return made;
  }

  // What was paid to grants of other lines, or is declared by them, is not the line's; of a grant of which nobody says
  // the line, nobody knows how much. Of one grant, the whole record of payments is asked.
  [[nodiscard]] disposition said(const payment& one) const { return paid_to_its_own(one); }
  [[nodiscard]] disposition said(const recovery& one) const { return paid_to_its_own(one); }
  [[nodiscard]] disposition said(const expenditure_declaration& one) const { return paid_to_its_own(one); }
  template <class Paid>
  [[nodiscard]] disposition paid_to_its_own(const Paid& one) const {
    if (side_ == line_side::for_one_grant) return one;
    const auto is_its = by_.is_of_line(one.grant, line_);
    if (is_its == stated<bool>(false)) return nothing();
    auto made = one;
    if (!is_its.is_stated()) made.amount = not_stated;
    return made;
  }
  [[nodiscard]] disposition said(const reduction& one) const {
    auto made = one;
    const bool is_of_all = one.reach.line() == nullptr;
    if (!reaches_it(made.reach)) return nothing();
    if (!is_of_all || one.target != top_up_target::envelope) return made;
    if (side_ == line_side::for_endowment) made.amount = not_stated;
    if (!(one.units == stated<units>(units::of(0)))) made.units = not_stated;
    return made;
  }
  // To the line it is as if money were added to it, or taken from it.
  [[nodiscard]] disposition said(const reallocation& one) const {
    const auto is_it = [this](const std::optional<std::string>& line) { return line && match(*line, line_); };
    if (is_it(one.from))
      return reduction{.target = top_up_target::envelope, .amount = one.amount, .reach = reach::no_grant()};
    if (is_it(one.to))
      return top_up{.target = top_up_target::envelope, .amount = one.amount, .reach = reach::no_grant()};
    return nothing();
  }
  // What the notice has anew leaves open what the line has.
  [[nodiscard]] disposition said(const redetermination& one) const {
    if (one.grant) return one;
    if (one.line && !match(*one.line, line_)) return nothing();
    return redetermination{.total = one.line || side_ != line_side::for_endowment ? one.total : not_stated};
  }

  // Makes a reach of the line, of all lines or of named grants one of the notice that the line is.
  [[nodiscard]] bool reaches_it(reach& whom) const {
    const auto* line = whom.line();
    if (line == nullptr) return true;
    if (!match(*line, line_)) return false;
    switch (whom.whom()) {
      case reach::kind::no_grant:
        whom = reach::no_grant();
        break;
      case reach::kind::every_grant:
        whom = reach::every_grant();
        break;
      case reach::kind::adhering:
        whom = reach::adhering();
        break;
      case reach::kind::listed:
        break;
    }
    return true;
  }

  const fold& by_;
  std::string_view line_;
  line_side side_;
};

// Whether a provision, for whomever it is, says of a time limit or of what happens when it is.
bool says_when(const provision& says, const question& asked) {
  bool does = false;
  using namespace effects;
  each_effect<sets_term, opens, moves, happens>(says, [&](const auto& one) {
    using effect = std::remove_cvref_t<decltype(one)>;
    if constexpr (std::is_same_v<effect, happens>) {
      does = does || asked.milestone == one.what;
    } else if constexpr (std::is_same_v<effect, opens>) {
      const bool is_of_first = asked.deadline == deadline_name(deadline_kind::applications_open);
      does = does || (asked.deadline && is_of_window(*asked.deadline) && !(is_of_first && one.first == nullptr));
    } else {
      does = does || asked.deadline == one.which;
    }
  });
  return does;
}

// Whether an act that stands gives the line that time limit, or says when that happens, apart from the notice;
// `by_then`: by the end of that day, of which a source speaks.
bool is_its_own(const fold& by, const question& asked, std::string_view name, const std::optional<moment>& by_then) {
  bool is = false;
  const says_of_line its_own(by, name, line_side::for_endowment);
  const auto look = [&](const worded& says) {
    says.visit([&]<class Kind>(const Kind& one) {
      const std::string* alone = nullptr;
      if constexpr (std::is_same_v<Kind, establishment>) {
        const auto* its = line_of(one.notice, name);
        is = is || (its != nullptr && asked.deadline && sets(*its, *asked.deadline));
      } else if constexpr (requires { one.line; }) {
        if (one.line) alone = &*one.line;
      } else if constexpr (requires { one.reach.line(); }) {
        alone = one.reach.line();
      }
      if (alone == nullptr || !match(*alone, name)) return;
      if constexpr (std::is_constructible_v<disposition, const Kind&>) {
        is = is || says_when(its_own.provision_of(one), asked);
      }
    });
  };
  for (ordinal i = 0; i < by.of().size() && !is; ++i) {
    for (ordinal p = 0; p < by.act_at(i).provisions.size(); ++p) {
      by.of().each_wording(i, p, [&](const worded& says) {
        const auto may_be = [&](cases& in) {
          if (!by.known(in, i) || by.state_of(in, i).annulled || !by.is_so_worded(in, i, p, says)) return false;
          if (!by_then) return true;
          const auto since = by.since_of(in, {i, p});
          return since && in.compare(*since, *by_then) <= 0;
        };
        if (possibly(may_be)) look(says);
      });
    }
  }
  return is;
}

// Whether a source is known to say so; `last`: of that day or an earlier one.
bool is_stated_by_now(const fold& by, const question& asked, const std::optional<date>& last = std::nullopt) {
  const auto all = by.of().statements_about(asked);
  return std::any_of(all.begin(), all.end(), [&](ordinal each) {
    const auto& one = *by.of().statements()[each];
    const auto* of = one.of.if_stated();
    return one.known <= by.when().known && (!last || (of != nullptr ? of->earliest() : one.known) <= *last);
  });
}

// Calls `change` for what each provision says, or corrects to: it may put another in its place.
template <class Change>
dossier with_each_changed(const archive& of, Change change) {
  std::vector<act> acts;
  for (const auto* one : of.acts()) {
    acts.push_back(*one);
    for (auto& each : acts.back().provisions) {
      change(each);
      if (auto* corrects = std::get_if<correction>(&each)) change(corrects->now);
    }
  }
  std::vector<statement> statements;
  for (const auto* one : of.statements()) {
    statements.push_back(*one);
    statements.back().about = of_others();
  }
  return *archive::seen_otherwise(of, std::move(acts), statements);
}

// What a source says of the line: of it by name, or of the notice where nobody says otherwise of the line.
statement said_of_line(const fold& by, const statement& one, std::string_view name) {
  auto made = one;
  const auto& about = one.about;
  if (about.grant) return made;
  const bool takes_line = row_of(about.field).takes.has(question_key::line);
  if (!takes_line) return made;
  if (about.line && match(*about.line, name)) {
    made.about.line.reset();
    return made;
  }
  auto of_it = about;
  of_it.line = std::string(name);
  const bool is_of_time = about.field == field::deadline || about.field == field::milestone;
  const bool is_of_day = row_of(about.field).is_of_day;
  const auto* of = one.of.if_stated();
  const auto then = is_of_day ? std::optional(of != nullptr ? moment::of(*of) : moment::on(one.known)) : std::nullopt;
  const auto last = then ? std::optional(then->possible().latest()) : std::nullopt;
  if (!about.line && is_of_time && !is_stated_by_now(by, of_it, last) && !is_its_own(by, about, name, then))
    return made;
  made.about = of_others();
  return made;
}

}  // namespace

std::optional<std::string_view> line_asked(const fold& by, const question& what) {
  if (what.line) return *what.line;
  return what.grant && by.of().has_lines_apart() ? by.line_of(*what.grant) : std::nullopt;
}

std::optional<error> no_such_line(const fold& by, std::string_view line) {
  bool is_there = false;
  for (const auto& [i, p] : by.of().spots<effects::founds>(std::nullopt)) {
    by.of().each_wording(i, p, [&, i = i, p = p](const worded& says) {
      each_effect<effects::founds>(says, [&, i = i, p = p](const effects::founds& one) {
        const auto is_known = [&, i = i, p = p](cases& in) { return by.known(in, i) && by.reads_so(in, i, p, says); };
        is_there = is_there || (line_of(one.whole, line) != nullptr && possibly(is_known));
      });
    });
  }
  return is_there ? std::nullopt : std::optional(error{.code = errc::no_such_line, .found = quote(line)});
}

stated<std::string> title_of_line(const fold& by, std::string_view line) {
  const limits_said said(by);
  std::optional<stated<std::string>> title;
  cases every;
  do {
    auto now = said.title_of_line(every, said.in_force(every), line);
    if (title && !(*title == now)) return not_stated;
    title = std::move(now);
  } while (every.next());
  return *title;
}

dossier line_alone(const fold& by, std::string_view line, line_side side) {
  const says_of_line says(by, line, side);
  std::vector<act> acts;
  for (const auto* one : by.of().acts()) acts.push_back(says.of(*one));
  std::vector<statement> statements;
  for (const auto* one : by.of().statements()) statements.push_back(said_of_line(by, *one, line));
  // Ids and names are those of a dossier, so that nothing is refused.
  return *archive::seen_otherwise(by.of(), std::move(acts), statements);
}

dossier line_alone(const snapshot& at, std::string_view line, line_side side) {
  const auto& of = archive::of(at.dossier());
  return of.views().of({at.when(), std::string(line), static_cast<std::uint8_t>(side)},
                       [&] { return line_alone(fold(at.dossier(), at.when()), line, side); });
}

totals_apart endowments_apart(const archive& of) {
  constexpr auto after_sides = static_cast<std::uint8_t>(line_side::for_one_grant);
  const auto kept = [&of](std::uint8_t which, auto change) {
    return of.views().of({std::nullopt, {}, static_cast<std::uint8_t>(after_sides + which)},
                         [&] { return with_each_changed(of, change); });
  };
  const auto without_lines = [](auto& says) {
    if (auto* founds = std::get_if<establishment>(&says)) founds->notice.lines.clear();
    const auto* anew = std::get_if<redetermination>(&says);
    if (anew != nullptr && anew->line) says = for_nobody();
  };
  const auto of_lines_alone = [](auto& says) {
    if (auto* founds = std::get_if<establishment>(&says)) founds->notice.endowment = not_stated;
    if (auto* adds = std::get_if<top_up>(&says); adds != nullptr && is_of_whole_envelope(*adds))
      adds->amount = not_stated;
    if (auto* takes = std::get_if<reduction>(&says); takes != nullptr && is_of_whole_envelope(*takes))
      takes->amount = not_stated;
    if (const auto* anew = std::get_if<redetermination>(&says); anew != nullptr && !anew->grant && !anew->line)
      says = reduction{.target = top_up_target::envelope, .reach = reach::no_grant()};
    if (const auto* moved = std::get_if<reallocation>(&says)) {
      if (moved->to && !moved->from) {
        says = top_up{top_up_target::envelope, moved->amount, reach::no_grant_of(*moved->to)};
      } else if (moved->from && !moved->to) {
        says = reduction{top_up_target::envelope, moved->amount, reach::no_grant_of(*moved->from)};
      }
    }
  };
  return {kept(1, without_lines), kept(2, of_lines_alone)};
}

// Where a source says what is left of a line's endowment, what is granted may follow from that.
line_side side_of(const fold& by, const question& what) {
  if (what.grant) return line_side::for_one_grant;
  const bool is_of_grants = what.field == field::awarded || what.field == field::granted;
  const bool says_what_is_left = what.line && is_stated_by_now(by, {.field = field::unallocated, .line = what.line});
  return is_of_grants && !says_what_is_left ? line_side::for_grants : line_side::for_endowment;
}

std::optional<snapshot> asking::of_line(const snapshot& at, const question& what) {
  if (!what.line && !archive::of(at.of_).has_lines_apart()) return std::nullopt;
  const fold by(at);
  const auto line = line_asked(by, what);
  if (!line) return std::nullopt;
  // Where a timeline asks, it is to learn on which other days all goes alike.
  const auto side = side_of(by, what);
  snapshot seen(at.asked_ != nullptr ? line_alone(by, *line, side) : line_alone(at, *line, side), at.when_);
  seen.asked_ = at.asked_;
  return seen;
}

}  // namespace avviso::inline v0::detail
