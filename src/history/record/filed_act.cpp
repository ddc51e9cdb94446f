// SPDX-License-Identifier: BSL-1.0
#include "filed_act.hpp"

#include <avviso/detail/deadline_of.hpp>
#include <avviso/money/apportion.hpp>
#include <avviso/rules/legal_order.hpp>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <variant>

#include "card.hpp"
#include "content.hpp"
#include "lines.hpp"

namespace avviso::inline v0::detail {

namespace {

bool is_open(const partial_date& when) { return when.earliest() != when.latest(); }
bool is_open(const stated<partial_date>& when) {
  const auto* day = when.if_stated();
  return day != nullptr && is_open(*day);
}

bool has_open_day_in(const act& which) {
  const auto* registered = which.registration.if_stated();
  const auto* review = which.review.if_stated();
  const auto open_effect = [](const provision_effect& one) { return is_open(one.from); };
  const auto open_request = [](const clarification& one) { return is_open(one.asked) || is_open(one.answered); };
  return is_open(which.reference.on) || is_open(which.known) || is_open(which.published) || is_open(which.effective) ||
         (registered != nullptr && is_open(registered->on)) ||
         std::any_of(which.provision_effects.begin(), which.provision_effects.end(), open_effect) ||
         (review != nullptr &&
          (is_open(review->received) || std::any_of(review->requests.begin(), review->requests.end(), open_request)));
}

std::optional<provision_index> index_of_names(const std::vector<std::string>& all) {
  if (all.size() <= provision_index::few) return std::nullopt;
  return provision_index(all.size(), [&](std::size_t i) -> const std::string& { return all[i]; });
}

std::optional<provision_index> index_of_allotment(const allotment& one) {
  provision_index made(one.among.size(), [&](std::size_t i) -> const std::string& { return one.among[i].grant; });
  std::vector<std::int64_t> weights;
  weights.reserve(one.among.size());
  for (const auto& each : one.among) weights.push_back(each.weight);
  if (const auto divided = apportion(one.amount, weights, one.by)) made.shares = divided->shares;
  return made;
}

// The index of what names grants, if it names many.
template <class Says>
std::optional<provision_index> indexed_names(const Says& says) {
  return std::visit(
      []<class Kind>(const Kind& one) -> std::optional<provision_index> {
        if constexpr (std::is_same_v<Kind, award>) {
          const auto& all = one.grants;
          if (all.size() <= provision_index::few) return std::nullopt;
          return provision_index(all.size(), [&](std::size_t i) -> const std::string& { return all[i].name; });
        } else if constexpr (std::is_same_v<Kind, allotment>) {
          return index_of_allotment(one);
        } else if constexpr (std::is_same_v<Kind, correction>) {
          return indexed_names(one.now);
        } else if constexpr (requires { index_of_names(one.reach.grants()); }) {
          return index_of_names(one.reach.grants());
        } else if constexpr (std::is_same_v<Kind, waiver> || std::is_same_v<Kind, revocation>) {
          return index_of_names(one.grants);
        } else {
          return std::nullopt;
        }
      },
      says);
}

template <class Says>
bool names_awards(const Says& says) {
  if constexpr (std::is_same_v<Says, provision>) {
    if (const auto* corrects = std::get_if<correction>(&says)) return names_awards(corrects->now);
  }
  return does<effects::awards>(says);
}

template <class Says>
bool lets_lapse(const Says& says) {
  if constexpr (std::is_same_v<Says, provision>) {
    if (const auto* corrects = std::get_if<correction>(&says)) return lets_lapse(corrects->now);
  }
  return std::holds_alternative<award_lapse>(says);
}

bool is_hour(const stated<deadline_time>& when) {
  const auto* time = when.if_stated();
  return time != nullptr && !time->until.is_none();
}

// Whether a provision gives some time limit an hour, or says that nobody tells it.
template <class Says>
bool gives_an_hour(const Says& says) {
  bool does = false;
  if constexpr (std::is_same_v<Says, provision>) {
    if (const auto* corrects = std::get_if<correction>(&says)) does = gives_an_hour(corrects->now);
  }
  each_effect<effects::sets_terms, effects::sets_term, effects::opens, effects::moves>(says, [&](const auto& one) {
    using effect = std::remove_cvref_t<decltype(one)>;
    if constexpr (std::is_same_v<effect, effects::sets_terms>) {
      for (const auto which : every_deadline_kind) does = does || is_hour(one.deadlines.when(which));
      for (const auto& named : one.named_deadlines) does = does || is_hour(named.on);
    } else if constexpr (std::is_same_v<effect, effects::sets_term>) {
      does = does || (one.rule != nullptr && !one.rule->until.is_none());
    } else if constexpr (std::is_same_v<effect, effects::opens>) {
      does = does || (one.first != nullptr && is_hour(*one.first)) || is_hour(one.last);
    } else {
      does = does || (one.to != nullptr && is_hour(one.to->after(not_stated)));
    }
  });
  return does;
}

// Whether a provision sets a time limit of which no single day is given.
template <class Says>
bool sets_a_term_openly(const Says& says) {
  if constexpr (std::is_same_v<Says, provision>) {
    const auto* corrects = std::get_if<correction>(&says);
    if (corrects != nullptr && sets_a_term_openly(corrects->now)) return true;
  }
  bool is_so = does<effects::sets_term>(says);
  each_effect<effects::moves>(says, [&](const effects::moves& one) {
    is_so = is_so || (one.to != nullptr && one.to->if_between() != nullptr);
  });
  return is_so;
}

// Whether a provision gives a line of the notice terms of its own, or is for a line alone.
template <class Says>
bool names_a_line(const Says& says) {
  if constexpr (std::is_same_v<Says, provision>) {
    if (const auto* corrects = std::get_if<correction>(&says)) return names_a_line(corrects->now);
  }
  const auto* founds = std::get_if<establishment>(&says);
  if (founds == nullptr) return line_alone_in(says) != nullptr;
  const auto& all = founds->notice.lines;
  return std::any_of(all.begin(), all.end(), [](const notice_line& each) {
    return !(each.deadlines == deadlines{}) || !each.named_deadlines.empty() || !each.applicants.empty() ||
           !(each.limits == notice_limits{}) || !each.deadlines_between.empty() || !each.dependent_deadlines.empty();
  });
}

// The day of adoption, where the act says nothing else of when it is known or has effect.
std::optional<date> plain_day_of(const act& one) {
  const bool says_more = one.known.is_stated() || one.published.is_stated() || one.effective.is_stated() ||
                         one.registration.is_stated() || one.review.is_stated() || !one.provision_effects.empty() ||
                         one.publicity == publicity::condition_of_effect;
  const auto& adopted = one.reference.on;
  if (says_more || is_open(adopted) || control_of(one) != control::not_required) return std::nullopt;
  return adopted.earliest();
}

}  // namespace

filed_act::filed_act(act one) : what(std::move(one)), content(content_of(what)), has_open_day(has_open_day_in(what)) {
  for (std::uint32_t p = 0; p < what.provisions.size(); ++p) {
    const auto& says = what.provisions[p];
    const auto head = card_of(says);
    is_known_by_itself = is_known_by_itself || head.is_known_by_itself;
    awards = awards || names_awards(says);
    lapses = lapses || lets_lapse(says);
    corrects_data = corrects_data || head.bears == relation::corrects_act;
    names_line = names_line || names_a_line(says);
    gives_hour = gives_hour || gives_an_hour(says);
    sets_openly = sets_openly || sets_a_term_openly(says);
    if (!head.whom.is_only_of_named()) general.push_back(p);
    if (auto names = indexed_names(says)) indexed_.push_back({p, *std::move(names)});
  }
  if (!lapses) plain_since = plain_day_of(what);
  general.shrink_to_fit();
  indexed_.shrink_to_fit();
}

const provision_index* filed_act::index_of(std::uint32_t provision) const {
  if (indexed_.empty()) return nullptr;
  const auto place = std::lower_bound(indexed_.begin(), indexed_.end(), provision,
                                      [](const indexed& one, std::uint32_t key) { return one.provision < key; });
  return place != indexed_.end() && place->provision == provision ? &place->names : nullptr;
}

}  // namespace avviso::inline v0::detail
