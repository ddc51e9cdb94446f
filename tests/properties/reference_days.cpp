// SPDX-License-Identifier: BSL-1.0
#include "reference_days.hpp"

#include <algorithm>

#include "reference_fold.hpp"

namespace reference {

using namespace avviso;

namespace {

template <class Says>
const partial_date* day_said_in(const Says& what) {
  if (const auto* signs = std::get_if<agreement_signing>(&what)) return signs->on.if_stated();
  if (const auto* starts = std::get_if<start_of_activities>(&what)) return starts->on.if_stated();
  if (const auto* reports = std::get_if<report_submission>(&what)) return reports->on.if_stated();
  if (const auto* accepts = std::get_if<award_acceptance>(&what)) return accepts->on.if_stated();
  if (const auto* pays = std::get_if<payment>(&what)) return pays->paid_on.if_stated();
  if (const auto* recovers = std::get_if<recovery>(&what)) return recovers->recovered_on.if_stated();
  return nullptr;
}

}  // namespace

const partial_date* day_in(const disposition& what) { return day_said_in(what); }
const partial_date* day_in(const provision& what) {
  if (const auto* day = day_said_in(what)) return day;
  if (const auto* corrects = std::get_if<correction>(&what)) return day_in(corrects->now);
  return nullptr;
}

const partial_date* own_day_of(const act& one, std::size_t provision) {
  const auto& says = one.provisions[provision];
  const bool is_on_an_act_or_reply = is_on_an_act(says) || is_reply(says) ||
                                     std::holds_alternative<adhesions_closing>(says) ||
                                     std::holds_alternative<allotment>(says);
  if (is_on_an_act_or_reply) return nullptr;
  for (const auto& each : one.provision_effects) {
    if (each.provision == provision) return &each.from;
  }
  return nullptr;
}

bool is_known_once_adopted(const act& one) {
  return std::any_of(one.provisions.begin(), one.provisions.end(), [](const provision& each) {
    return is_reply(each) || std::holds_alternative<adhesions_closing>(each) || is_on_an_act(each);
  });
}

std::uint64_t histories(const std::vector<act>& acts) {
  std::uint64_t count = 1;
  const auto times = [&](const partial_date* when) {
    if (when != nullptr) count *= static_cast<std::uint64_t>(days_between(when->earliest(), when->latest())) + 1;
  };
  for (const auto& one : acts) {
    times(&one.reference.on);
    if (const auto* registered = one.registration.if_stated()) times(&registered->on);
    for (const auto* day : {&one.published, &one.effective, &one.known}) times(day->if_stated());
    if (const auto* review = one.review.if_stated()) {
      times(&review->received);
      for (const auto& request : review->requests) {
        times(&request.asked);
        times(request.answered.if_stated());
      }
    }
    for (std::size_t p = 0; p < one.provisions.size(); ++p) times(own_day_of(one, p));
    for (const auto& each : one.provisions) {
      times(day_in(each));
      for (const auto* days : several_in(each)) times(days);
      count <<= rules_in(each).size();
      const auto* corrects = std::get_if<correction>(&each);
      const bool lapses = std::holds_alternative<award_lapse>(each) ||
                          (corrects != nullptr && std::holds_alternative<award_lapse>(corrects->now));
      if (lapses) count <<= 1U;
    }
  }
  return count;
}

}  // namespace reference
