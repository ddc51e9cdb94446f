// SPDX-License-Identifier: BSL-1.0
#include "as_known.hpp"

#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

namespace {

bool is_after(const partial_date& when, date known) { return when.earliest() > known; }
bool is_after(const stated<partial_date>& when, date known) {
  const auto* day = when.if_stated();
  return day != nullptr && is_after(*day, known);
}

bool has_later(const court_review& one, date known) {
  const auto later = [known](const clarification& each) {
    return is_after(each.asked, known) || is_after(each.answered, known);
  };
  return is_after(one.received, known) || std::any_of(one.requests.begin(), one.requests.end(), later);
}

bool has_later(const act& one, date known) {
  const auto* registered = one.registration.if_stated();
  const auto* review = one.review.if_stated();
  return (registered != nullptr && is_after(registered->on, known)) || is_after(one.published, known) ||
         (review != nullptr && has_later(*review, known));
}

stated<court_review> without_later(const court_review& review, date known) {
  if (is_after(review.received, known)) return not_stated;
  court_review kept{.received = review.received, .referred = review.referred};
  for (const auto& one : review.requests) {
    if (is_after(one.asked, known)) continue;
    kept.requests.push_back(one);
    if (is_after(one.answered, known)) kept.requests.back().answered = not_stated;
  }
  return kept;
}

// Where control is required, what is left out shows that the Court had not registered the act by then: that is no
// silence of the record, so a registration on the last day there is stands for it.
act without_later(act one, date known) {
  const auto* registered = one.registration.if_stated();
  const bool was_reviewed = one.review.is_stated();
  if (registered != nullptr && is_after(registered->on, known)) one.registration = not_stated;
  if (is_after(one.published, known)) one.published = not_stated;
  if (const auto* review = one.review.if_stated()) one.review = without_later(*review, known);
  const bool is_left_out = registered != nullptr || (was_reviewed && !one.review.is_stated());
  if (one.control == control::required && is_left_out && !one.registration.is_stated()) {
    one.registration = registration{.on = date::max()};
  }
  return one;
}

}  // namespace

result<dossier> as_known(const dossier& of, date known, const readings& how) {
  const auto at = of.as_of({.in_force = known, .known = known, .readings = how});
  const fold by(at);
  std::vector<archive::change> changes;
  for (ordinal i = 0; i < by.of().size(); ++i) {
    if (!possibly([&](cases& in) { return by.known(in, i); })) {
      changes.push_back({i, std::nullopt});
    } else if (has_later(by.act_at(i), known)) {
      changes.push_back({i, without_later(by.act_at(i), known)});
    }
  }
  return archive::changed(of, std::move(changes), known);
}

}  // namespace avviso::inline v0::detail
