// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/preview.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/rules/rulebook.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "../fields/payments.hpp"
#include "../fold/fold.hpp"
#include "../record/archive.hpp"
#include "as_known.hpp"
#include "difference.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// The last day that an act states about itself, other than its day of effect.
date last_day_of(const act& one) {
  date last = one.reference.on.latest();
  const auto* registered = one.registration.if_stated();
  if (registered != nullptr) last = std::max(last, registered->on.latest());
  for (const auto* stated_day : {&one.known, &one.published}) {
    if (const auto* day = stated_day->if_stated()) last = std::max(last, day->latest());
  }
  return last;
}

// What identifies a finding in two dossiers that number acts, grants and lines differently: its rule, and these.
using finding_place = std::tuple<rule, std::string_view, std::string_view, std::string_view>;
// What it says, and the act that states the limit that it names.
using finding_said = std::pair<finding, std::string_view>;
using by_place = std::map<finding_place, std::vector<finding_said>>;

finding_place place_of(const finding& one, const dossier& of) {
  return {one.rule, one.act ? std::string_view(of.acts()[*one.act].id) : std::string_view(),
          one.grant ? std::string_view(of.grants()[*one.grant]) : std::string_view(),
          one.line ? of.lines()[*one.line] : std::string_view()};
}

by_place placed(const std::vector<finding>& all, const dossier& of) {
  by_place made;
  for (auto one : all) {
    auto& there = made[place_of(one, of)];
    one.act.reset();
    one.grant.reset();
    one.ratified_by.reset();  // by a ratification or another, it says the same
    one.line.reset();
    const auto limited_by = one.limited_by ? std::string_view(of.acts()[*one.limited_by].id) : std::string_view();
    one.limited_by.reset();
    there.emplace_back(one, limited_by);
  }
  return made;
}

bool is_draft(std::string_view id, const std::vector<act>& drafts) {
  return std::any_of(drafts.begin(), drafts.end(), [id](const act& one) { return one.id == id; });
}

// The findings on the drafts and those that the drafts change; at least one for each rule.
std::vector<finding> findings_on(const std::vector<act>& drafts, const snapshot& before, const snapshot& after,
                                 const extension_caps& caps) {
  const auto& of = after.dossier();
  const auto all = after.findings(caps);
  const auto was = placed(before.findings(caps), before.dossier());
  const auto is = placed(all, of);
  const auto is_told = [&](const finding& one) {
    const auto where = place_of(one, of);
    if (is_draft(std::get<1>(where), drafts)) return true;
    const auto then = was.find(where);
    return then == was.end() || then->second != is.at(where);
  };
  std::vector<finding> told;
  for (const auto& row : rulebook()) {
    const auto before_it = told.size();
    for (const auto& one : all) {
      if (one.rule == row.rule && is_told(one)) told.push_back(one);
    }
    if (told.size() == before_it) told.push_back(does_not_apply(row.rule));
  }
  return told;
}

// The grants that drafts may bear on, by name; none if they may bear on any grant. Questions about a grant read only
// the provisions that name it or that may reach grants they do not name, and a draft changes the effect only of acts
// that are subject to it or that it annuls or corrects; such a draft may reach any grant.
std::optional<std::vector<std::string_view>> grants_named_by(const std::vector<act>& drafts, const archive& all) {
  std::vector<std::string_view> named;
  for (const auto& draft : drafts) {
    const auto place = all.find(draft.id);
    const auto mentions = place ? all.if_only_named(*place) : std::nullopt;
    if (!mentions || all.is_awaited(*place)) return std::nullopt;
    named.insert(named.end(), mentions->begin(), mentions->end());
  }
  std::sort(named.begin(), named.end());
  return named;
}

// The fields of every grant of which drafts tell, whichever grants they name: those of payments and of declarations,
// where nobody knew of any before. A grant that is not paid then has nothing on record, and not an unknown sum.
class told_of_all {
 public:
  told_of_all(const snapshot& before, const snapshot& after)
      : payments_(is_silent_on(fold(before), field::paid) && !is_silent_on(fold(after), field::paid)),
        declarations_(is_silent_on(fold(before), field::declared) && !is_silent_on(fold(after), field::declared)) {}

  [[nodiscard]] bool have(field what) const {
    if (what == field::declared || what == field::undeclared) return declarations_;
    return payments_ && (what == field::paid || what == field::payable || what == field::to_recover);
  }

 private:
  bool payments_;
  bool declarations_;
};

// An act that annuls another, on record under an id that no act has.
act annulling(const dossier& of, const annulment& what, const as_of& when) {
  std::string id = "annulment";
  while (of.find_act(id) != nullptr) id += '\'';
  return {.id = id,
          .reference = {.kind = act_kind::decree, .on = std::min(when.in_force, when.known)},
          .control = control::not_required,
          .effective = when.in_force,
          .known = when.known,
          .provisions = {what}};
}

impact between(const snapshot& before, const snapshot& after) {
  return {.before = before, .after = after, .changes = difference(before, after)};
}

}  // namespace

result<previewed> preview(const dossier& of, const std::vector<act>& drafts, const as_of& when,
                          const extension_caps& caps) {
  const auto known = as_known(of, when.known, when.readings);
  if (!known) return known.error();
  const auto with_drafts = known->with(drafts);
  if (!with_drafts) return with_drafts.error();
  as_of then = when;
  for (const auto& one : drafts) then.known = std::max(then.known, last_day_of(one));
  const auto before = known->as_of(then);
  const auto after = with_drafts->as_of(then);
  auto questions = questions_about_either(*known, *with_drafts);
  if (const auto named = grants_named_by(drafts, archive::of(*with_drafts))) {
    const told_of_all told(before, after);
    const auto is_out_of_reach = [&](const question& one) {
      return one.grant && !told.have(one.field) &&
             !std::binary_search(named->begin(), named->end(), std::string_view(*one.grant));
    };
    questions.erase(std::remove_if(questions.begin(), questions.end(), is_out_of_reach), questions.end());
  }
  return previewed{before, after, findings_on(drafts, before, after, caps), changed(before, after, questions)};
}

result<impact> impact_of(const dossier& of, const annulment& what, const as_of& when) {
  if (of.find_act(what.of) == nullptr) return error{.code = errc::no_such_act, .found = detail::quote(what.of)};
  const auto by = annulling(of, what, when);
  return of.with(by).transform([&](const dossier& without) {
    auto made = between(of.as_of(when), without.as_of(when));
    const auto is_its_own = [&](const changed_field& one) {
      return one.what.field == field::standing && one.what.name == by.id;
    };
    made.changes.erase(std::remove_if(made.changes.begin(), made.changes.end(), is_its_own), made.changes.end());
    return made;
  });
}

result<impact> impact_of(const dossier& of, const removal& what, const as_of& when) {
  return of.without(what.of).transform(
      [&](const dossier& without) { return between(of.as_of(when), without.as_of(when)); });
}

}  // namespace avviso::inline v0
