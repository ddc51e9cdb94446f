// SPDX-License-Identifier: BSL-1.0
#include "audited_record.hpp"

#include <algorithm>
#include <string_view>

#include "../../time/holiday_law.hpp"

namespace avviso::inline v0::detail {

audited_record::audited_record(const dossier& of, const readings& how)
    : whole_(of, {.in_force = date::max(), .known = date::max(), .readings = how}),
      cited_(archive::of(of)),
      awards_(archive::of(of)) {
  find_states();
}

audited_record::~audited_record() = default;

bool audited_record::is_plain(ordinal act) const {
  return is_plain_but_for_others(act) && !whole_.of().depends_on_others(act);
}

bool audited_record::is_plain_but_for_others(ordinal act) const {
  const auto& one = whole_.act_at(act);
  const bool says_more = one.registration.is_stated() || one.review.is_stated() || one.published.is_stated() ||
                         one.effective.is_stated() || one.known.is_stated();
  const bool waits = one.control == control::required || one.publicity == publicity::condition_of_effect;
  const auto& of = whole_.of();
  return !says_more && !waits && !of.has_open_day(act) && !of.is_changed(act);
}

// Each act after those that it waits for.
void audited_record::find_states() {
  const auto& of = whole_.of();
  states_.resize(of.size());
  std::vector<std::size_t> left(of.size(), 0);  // so many conditions are not looked at yet
  std::vector<std::vector<ordinal>> awaited_by(of.size());
  std::vector<ordinal> ready;
  for (ordinal act = 0; act < of.size(); ++act) {
    if (!of.waits(act)) {
      if (of.is_awaited(act) && is_plain(act)) ready.push_back(act);
      continue;
    }
    if (!is_plain_but_for_others(act) || !of.links_of(act).undone_by.empty()) continue;
    of.each_condition(act, [&](const std::optional<ordinal>& one) {
      ++left[act];
      if (one) awaited_by[*one].push_back(act);
    });
  }
  for (std::size_t n = 0; n < ready.size(); ++n) {
    for (const auto act : awaited_by[ready[n]]) {
      if (--left[act] > 0) continue;
      cases only;
      const auto state = whole_.state_of(only, act);
      if (!only.is_only()) continue;
      states_[act] = state;
      ready.push_back(act);
    }
  }
}

const time_limit_of::terms* audited_record::terms_of(const deadline_name& which, std::optional<std::uint32_t> grant) {
  auto& of_it = limits_[grant];
  auto its = std::find_if(of_it.begin(), of_it.end(), [&](const limit& one) { return one.which == which; });
  if (its == of_it.end()) {
    its = of_it.insert(of_it.end(), {which, std::nullopt});
    const auto name = grant ? std::optional<std::string_view>(*whole_.of().grants()[*grant]) : std::nullopt;
    const time_limit_of whole(whole_, which, name);
    // Replies bear on whom it reaches, and suspensions on how far it moves.
    const auto& settings = whole.set_by().settings();
    const bool all_plain = std::all_of(settings.begin(), settings.end(), [&](const setting& one) {
      return is_plain(one.act) && one.life == of_life::none && !whole.moves_by_suspension(one) &&
             (one.whom == nullptr || is_decided(*one.whom));
    });
    if (all_plain) its->terms = whole.certain_terms();
  }
  return its->terms ? &*its->terms : nullptr;
}

const audited_record::partners* audited_record::partners_of(std::uint32_t grant) {
  const auto [its, is_new] = partners_.try_emplace(grant);
  const std::string_view name = *whole_.of().grants()[grant];
  if (is_new) {
    const auto acts = acts_on_partners(whole_.of(), name);
    const bool all_plain = std::all_of(acts.begin(), acts.end(), [this](ordinal one) { return is_plain(one); });
    if (all_plain) its->second = partners_after_each(whole_, name);
  }
  return its->second ? &*its->second : nullptr;
}

const calendar& audited_record::italy(known_law known) {
  if (!italy_ || !is_same_law_of_holidays(italy_by_, known)) italy_ = calendar::italy(known);
  italy_by_ = known;
  return *italy_;
}

// Claim: where every wording of every award says the same of whose line each grant is, a line alone is the same on the
// whole record as on each day, but for awards that are not known on that day. For all that the dossier of a line takes
// from what is known is whose its grants are, and what sources state.
bool audited_record::are_lines_alike_on_every_day() const {
  const auto& of = whole_.of();
  if (!of.statements().empty()) return false;
  std::vector<const stated<std::string>*> lines(of.grants().size(), nullptr);
  bool alike = true;
  const auto look = [&](const effects::awards& one) {
    const auto place = of.place_of_grant(one.whole.name);
    const auto* before = place ? std::exchange(lines[*place], &one.whole.line) : nullptr;
    if (before == nullptr) return;
    const auto* was = before->if_stated();
    const auto* is = one.whole.line.if_stated();
    alike = alike && (was == nullptr) == (is == nullptr) && (was == nullptr || match(*was, *is));
  };
  for (ordinal act = 0; act < of.size(); ++act) {
    if (!of.file_of(act).awards && !of.is_changed(act)) continue;
    for (ordinal p = 0; p < of.at(act).provisions.size(); ++p) {
      of.each_wording(act, p, [&](const worded& says) { each_effect<effects::awards>(says, look); });
    }
  }
  return alike;
}

audited_record::line_record* audited_record::line(std::string_view name, line_side side) {
  if (!are_lines_alike_) are_lines_alike_ = are_lines_alike_on_every_day();
  if (!*are_lines_alike_) return nullptr;
  auto& its = lines_[{std::string(name), side}];
  if (!its) its = std::make_unique<line_record>(line_alone(whole_, name, side), whole_.when().readings);
  return its.get();
}

const totals_in_order& audited_record::totals() {
  if (!totals_) totals_.emplace(whole_, [this](ordinal one) { return is_plain(one); });
  return *totals_;
}

}  // namespace avviso::inline v0::detail
