// SPDX-License-Identifier: BSL-1.0
#include "audited_record.hpp"

#include <algorithm>
#include <string_view>

namespace avviso::inline v0::detail {

audited_record::audited_record(const dossier& of, const readings& how)
    : whole_(of, {.in_force = date::max(), .known = date::max(), .readings = how}),
      cited_(archive::of(of)),
      awards_(archive::of(of)) {}

bool audited_record::is_plain(ordinal act) const {
  const auto& one = whole_.act_at(act);
  const bool says_more = one.registration.is_stated() || one.review.is_stated() || one.published.is_stated() ||
                         one.effective.is_stated() || one.known.is_stated();
  const bool waits = one.control == control::required || one.publicity == publicity::condition_of_effect;
  const auto& of = whole_.of();
  return !says_more && !waits && !of.has_open_day(act) && !of.depends_on_others(act) && !of.is_corrected(act);
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
             (one.whom == nullptr || one.whom->whom() != reach::kind::adhering);
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

}  // namespace avviso::inline v0::detail
