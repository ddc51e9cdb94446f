// SPDX-License-Identifier: BSL-1.0
#include "time_limit_settings.hpp"

#include <algorithm>
#include <variant>

#include "../fold/subject.hpp"
#include "milestone.hpp"

namespace avviso::inline v0::detail {

std::optional<effects::moves> move_by(const worded& says, const deadline_name& which,
                                      const std::optional<std::string_view>& grant) {
  std::optional<effects::moves> found;
  each_effect_for<effects::moves>(says, grant, [&](const effects::moves& one) {
    if (!found && one.which == which) found.emplace(one);
  });
  return found;
}

namespace {

bool source_gives_hour(const fold& by, const deadline_name& which, std::optional<std::string_view> grant) {
  const auto all = by.of().statements_about({.field = field::deadline, .deadline = which, .grant = name_of(grant)});
  return std::any_of(all.begin(), all.end(), [&](ordinal i) {
    const auto& one = *by.of().statements()[i];
    return one.known <= by.when().known && std::holds_alternative<deadline_time>(one.value);
  });
}

// Whether the notice's own may be another where the grant is awarded than what has reached the grant: some act that may
// stand before it moves the notice's or this grant's alone, or by the days that the notice stood still.
bool may_begin_otherwise(const fold& by, const deadline_name& which, std::string_view grant, const spot& award) {
  const auto& of = by.of();
  std::optional<date> until;
  const auto may_stand_before_it = [&](ordinal act) {
    if (act == award.act) return true;
    if (!until) until = days_of_place(by, award.act).last;
    return days_of_place(by, act).first <= *until;
  };
  // What is known later changes nothing of what is known before, nor why.
  for (const auto& whose : {std::optional<std::string_view>(), std::optional<std::string_view>(grant)}) {
    for (const auto& [i, p] : of.spots<effects::sets_terms, effects::sets_term, effects::moves>(whose)) {
      const bool tells_its_day = of.file_of(i).plain_since && of.stands_alone(i);
      if (tells_its_day && !may_stand_before_it(i)) continue;
      bool may = false;
      const auto undone_by = of.links_of(i).partly_undone_by;  // perhaps for the grant alone
      const bool may_be_apart =
          of.has_own_days(i) || std::any_of(undone_by.begin(), undone_by.end(), [&](const link& undoes) {
            return possibly([&](cases& in) { return by.known(in, undoes.act); });
          });
      const bool is_its_own = spot{i, p} == award;
      of.each_wording(i, p, [&, i = i](const worded& says) {
        if (may) return;
        may = may_be_apart && does<effects::sets_terms, effects::sets_term, effects::moves>(says);
        each_effect_for<effects::moves, effects::sets_term>(says, whose, [&](const auto& one) {
          if (may || !(one.which == which)) return;
          const auto* whom = one.of.if_offered();
          if constexpr (std::is_same_v<std::remove_cvref_t<decltype(one)>, effects::moves>) {
            const bool is_for_others = whom == nullptr || !is_for_all(*whom);
            may = is_for_others || one.by_suspension();
          } else {
            const bool is_for_some =
                whom != nullptr ? whom->whom() != reach::kind::every_grant : one.of.if_grant() != nullptr;
            may = is_for_some && !is_its_own;
          }
        });
        may = may && may_be_known(by, i, says);
      });
      if (may && may_stand_before_it(i)) return true;
    }
  }
  return false;
}

}  // namespace

std::shared_ptr<const grant_life> life_in_terms(const fold& by, const deadline_name& which,
                                                std::optional<std::string_view> grant) {
  if (!grant || is_of_window(which)) return nullptr;
  auto made = std::make_shared<const grant_life>(by.of(), *grant);
  const auto begins_otherwise = [&](const written& one) {
    return may_be_known(by, one.at.act, one.says) && may_begin_otherwise(by, which, *grant, one.at);
  };
  const bool matters = made->may_end(by) || std::any_of(made->awards().begin(), made->awards().end(), begins_otherwise);
  return matters ? made : nullptr;
}

std::vector<setting> settings_of(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                                 const std::shared_ptr<const grant_life>& lives) {
  const auto& of = by.of();
  const bool may_end = lives && !lives->ends().empty();
  const auto is_of = [](const std::vector<written>& some, const spot& at, const worded& says) {
    return std::any_of(some.begin(), some.end(), [&](const written& one) { return one.at == at && one.says == says; });
  };
  const auto is_known = [&](ordinal act) { return possibly([&](cases& in) { return by.known(in, act); }); };
  std::vector<setting> all;
  std::vector<std::size_t> may_take_hour;
  std::vector<std::size_t> to_a_day;
  bool may_come_earlier = false;
  bool has_hour = false;
  bool may_begin_openly = false;
  const auto note_hour = [&](const sets_limit& one, ordinal said_by) {
    const auto* time = one.to.if_stated();
    const auto until = one.rule != nullptr ? one.rule->until : time != nullptr ? time->until : deadline_hour();
    has_hour = has_hour || (!until.is_none() && is_known(said_by));
  };
  if (lives) {  // it may begin with the notice's
    for (const auto& [i, p] : of.spots<effects::sets_terms, effects::sets_term, effects::moves>(std::nullopt)) {
      of.each_wording(i, p, [&, i = i](const worded& says) {
        sets_limit one{.which = which, .grant = std::nullopt};
        read_setting(says, one);
        if (one.does) note_hour(one, says.corrected_by().value_or(i));
        may_begin_openly = may_begin_openly || varies(one);
      });
    }
  }
  const auto spots = lives ? of.spots<effects::sets_terms, effects::sets_term, effects::opens, effects::moves,
                                      effects::awards, effects::passes>(grant)
                           : of.spots<effects::sets_terms, effects::sets_term, effects::opens, effects::moves>(grant);
  const auto name = grant ? std::optional(hashed_name(*grant)) : std::nullopt;
  all.reserve(spots.size());
  for (const auto& [i, p] : spots) {
    of.each_wording(i, p, [&, i = i, p = p](const worded& says) {
      sets_limit one{.which = which, .grant = grant};
      name ? read_setting(says, *name, one) : read_setting(says, one);
      const bool awards = lives && is_of(lives->awards(), {i, p}, says);
      if (lives && !one.does) {
        if (awards) all.push_back({i, p, says, nullptr, false, of_life::begins, false, may_begin_openly});
        const bool may_stay = which == deadline_name(deadline_kind::final_report);
        if (is_of(lives->ends(), {i, p}, says) && !(may_stay && keeps_report(says)))
          all.push_back({i, p, says, nullptr, false, of_life::ends});
      }
      if (!one.does) return;
      if (one.may_take_hour) may_take_hour.push_back(all.size());
      if (one.is_to_a_day) to_a_day.push_back(all.size());
      may_come_earlier = may_come_earlier || one.may_come_earlier;
      note_hour(one, says.corrected_by().value_or(i));
      all.push_back({i, p, says, one.whom, one.is_relative,
                     may_end && !awards ? of_life::while_it_lasts : of_life::none, one.may_come_earlier, varies(one)});
    });
  }
  if (!may_take_hour.empty() && (has_hour || source_gives_hour(by, which, grant))) {
    for (const auto n : may_take_hour) all[n].is_relative = true;
  }
  if (may_come_earlier) {
    for (const auto n : to_a_day) all[n].is_relative = true;
  }
  return all;
}

std::vector<const dependent_deadline*> rules_of(const fold& by, const deadline_name& which,
                                                std::optional<std::string_view> grant,
                                                const std::shared_ptr<const grant_life>& lives,
                                                const std::vector<setting>& settings) {
  std::vector<const dependent_deadline*> all;
  const auto add = [&](const std::vector<setting>& some, std::optional<std::string_view> whose) {
    for (const auto& one : some) {
      if (!one.varies || one.life == of_life::begins || !may_be_known(by, one.act, one.what)) continue;
      sets_limit to{.which = which, .grant = whose};
      read_setting(one.what, to);
      if (to.rule != nullptr) all.push_back(to.rule);
    }
  };
  add(settings, grant);
  const bool begins = std::any_of(settings.begin(), settings.end(),
                                  [](const setting& one) { return one.varies && one.life == of_life::begins; });
  if (begins && lives) add(settings_of(by, which, std::nullopt, nullptr), std::nullopt);
  return all;
}

namespace {

fold::bearing bearing_beside(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                             const std::shared_ptr<const grant_life>& lives, const std::vector<setting>& settings,
                             const std::vector<deadline_name>& above);

// What may set a limit, and what bears on that; who accepted it.
void add_acts_of(const fold& by, const std::vector<setting>& settings, const fold::bearing& bearing,
                 std::optional<std::string_view> grant, std::vector<ordinal>& into) {
  for (std::size_t i = 0; i < settings.size(); ++i) {
    into.push_back(settings[i].act);
    for (const auto& one : by.of().links_of(settings[i].act).list_closed_by) into.push_back(one.act);
    if (grant && settings[i].whom != nullptr) {
      for (const auto& one : by.of().replies_to(settings[i].act, *grant)) into.push_back(one.act);
    }
    if (i < bearing.size()) into.insert(into.end(), bearing[i].begin(), bearing[i].end());
  }
}

// The acts on which a rule bears.
void add_acts_of_rule(const fold& by, const dependent_deadline& rule, std::optional<std::string_view> grant,
                      const std::vector<deadline_name>& above, std::vector<ordinal>& into) {
  const auto* from = std::get_if<counted_from>(&rule.from);
  if (from == nullptr) {
    const auto happens = events_of(by, {std::get<milestone>(rule.from), grant});
    return add_acts_of(by, happens.all, happens.bearing(), grant, into);
  }
  if (std::find(above.begin(), above.end(), from->which) != above.end()) return;
  const auto lives = life_in_terms(by, from->which, grant);
  const auto settings = settings_of(by, from->which, grant, lives);
  add_acts_of(by, settings, bearing_beside(by, from->which, grant, lives, settings, above), grant, into);
}

}  // namespace

fold::bearing bearing_on(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                         const std::shared_ptr<const grant_life>& lives, const std::vector<setting>& settings) {
  return bearing_beside(by, which, grant, lives, settings, {});
}

namespace {

// `above`: the limits that run from this one.
fold::bearing bearing_beside(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                             const std::shared_ptr<const grant_life>& lives, const std::vector<setting>& settings,
                             const std::vector<deadline_name>& above) {
  const auto& of = by.of();
  std::vector<ordinal> of_bases;
  auto beside = above;
  beside.push_back(which);
  for (const auto* rule : rules_of(by, which, grant, lives, settings))
    add_acts_of_rule(by, *rule, grant, beside, of_bases);
  std::sort(of_bases.begin(), of_bases.end());
  of_bases.erase(std::unique(of_bases.begin(), of_bases.end()), of_bases.end());
  fold::bearing all(settings.size());
  std::vector<ordinal> notices;
  if (lives) {
    for (const auto& one : settings_of(by, which, std::nullopt, nullptr)) notices.push_back(one.act);
    notices.erase(std::unique(notices.begin(), notices.end()), notices.end());
  }
  for (std::size_t i = 0; i < settings.size(); ++i) {
    const auto move = move_by(settings[i].what, which, grant);
    if (move && move->by_suspension()) all[i] = of.acts_with<effects::passes>(grant);
    if (settings[i].varies) all[i].insert(all[i].end(), of_bases.begin(), of_bases.end());
    if (settings[i].life == of_life::none) continue;
    const auto of_it = lives->acts();
    all[i].insert(all[i].end(), of_it.begin(), of_it.end());
    if (settings[i].life == of_life::begins) all[i].insert(all[i].end(), notices.begin(), notices.end());
  }
  return all;
}

}  // namespace

}  // namespace avviso::inline v0::detail
