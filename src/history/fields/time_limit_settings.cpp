// SPDX-License-Identifier: BSL-1.0
#include "time_limit_settings.hpp"

#include <algorithm>
#include <variant>

#include "../fold/subject.hpp"

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
  const auto until = days_of_place(by, award.act).last;
  bool may = false;
  // What is known later changes nothing of what is known before, nor why.
  for (const auto& whose : {std::optional<std::string_view>(), std::optional<std::string_view>(grant)}) {
    for (const auto& [i, p] : of.spots<effects::sets_terms, effects::moves>(whose)) {
      if (i != award.act && until < days_of_place(by, i).first) continue;
      may = may || of.is_partly_undone(i);  // perhaps for the grant alone
      of.each_wording(i, p, [&, i = i](const worded& says) {
        if (!may_be_known(by, i, says)) return;
        each_effect_for<effects::moves>(says, whose, [&](const effects::moves& one) {
          const auto* whom = one.of.if_offered();
          const bool is_for_others = whom == nullptr || !is_for_all(*whom);
          may = may || (one.which == which && (is_for_others || one.by_suspension()));
        });
      });
    }
  }
  return may;
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
  const auto note_hour = [&](const sets_limit& one, ordinal said_by) {
    const auto* time = one.to.if_stated();
    has_hour = has_hour || (time != nullptr && !time->until.is_none() && is_known(said_by));
  };
  if (lives) {  // it may begin with the notice's
    for (const auto& [i, p] : of.spots<effects::sets_terms, effects::moves>(std::nullopt)) {
      of.each_wording(i, p, [&, i = i](const worded& says) {
        sets_limit one{.which = which, .grant = std::nullopt};
        read_setting(says, one);
        if (one.does) note_hour(one, says.corrected_by().value_or(i));
      });
    }
  }
  const auto spots =
      lives ? of.spots<effects::sets_terms, effects::opens, effects::moves, effects::awards, effects::passes>(grant)
            : of.spots<effects::sets_terms, effects::opens, effects::moves>(grant);
  for (const auto& [i, p] : spots) {
    of.each_wording(i, p, [&, i = i, p = p](const worded& says) {
      sets_limit one{.which = which, .grant = grant};
      read_setting(says, one);
      const bool awards = lives && is_of(lives->awards(), {i, p}, says);
      if (lives && !one.does) {
        if (awards) all.push_back({i, p, says, nullptr, false, of_life::begins});
        const bool stays = which == deadline_name(deadline_kind::final_report) && keeps_report(says);
        if (!stays && is_of(lives->ends(), {i, p}, says)) all.push_back({i, p, says, nullptr, false, of_life::ends});
      }
      if (!one.does) return;
      if (one.may_take_hour) may_take_hour.push_back(all.size());
      if (one.is_to_a_day) to_a_day.push_back(all.size());
      may_come_earlier = may_come_earlier || one.may_come_earlier;
      note_hour(one, says.corrected_by().value_or(i));
      all.push_back({i, p, says, one.whom, one.is_relative,
                     may_end && !awards ? of_life::while_it_lasts : of_life::none, one.may_come_earlier});
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

fold::bearing bearing_on(const fold& by, const deadline_name& which, std::optional<std::string_view> grant,
                         const std::shared_ptr<const grant_life>& lives, const std::vector<setting>& settings) {
  const auto& of = by.of();
  fold::bearing all(settings.size());
  std::vector<ordinal> notices;
  if (lives) {
    for (const auto& one : settings_of(by, which, std::nullopt, nullptr)) notices.push_back(one.act);
    notices.erase(std::unique(notices.begin(), notices.end()), notices.end());
  }
  for (std::size_t i = 0; i < settings.size(); ++i) {
    const auto move = move_by(settings[i].what, which, grant);
    if (move && move->by_suspension()) all[i] = of.acts_with<effects::passes>(grant);
    if (settings[i].life == of_life::none) continue;
    const auto of_it = lives->acts();
    all[i].insert(all[i].end(), of_it.begin(), of_it.end());
    if (settings[i].life == of_life::begins) all[i].insert(all[i].end(), notices.begin(), notices.end());
  }
  return all;
}

}  // namespace avviso::inline v0::detail
