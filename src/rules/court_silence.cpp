// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/court_silence.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/time/time_limit.hpp>

#include <algorithm>
#include <optional>

namespace avviso::inline v0 {

namespace {

constexpr std::int32_t office_days = 30;
constexpr std::int32_t cap_days = 60;
constexpr std::int32_t most_suspended = 30;

result<date> last_of(std::int32_t days, date from, const calendar& where) noexcept {
  const time_limit limit(*term_length::make(0, 0, 0, days), time_direction::forward, time_regime::italian_civil,
                         end_days::first_excluded, time_readings::prevailing());
  return expiry::of(limit, from, where, no_suspension).transform([](const expiry& end) { return end.last_day(); });
}

std::optional<error> out_of_order(date received, std::span<const court_request> requests) noexcept {
  stated<date> before = received;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    const auto* since = before.if_stated();
    const auto* answered = requests[i].answered.if_stated();
    if (since == nullptr || requests[i].asked < *since)
      return error{.code = errc::suspensions_out_of_order, .position = static_cast<std::uint32_t>(i)};
    if (answered != nullptr && *answered < requests[i].asked) {
      const auto day = answered->iso();
      return error{.code = errc::range_reversed,
                   .position = static_cast<std::uint32_t>(i),
                   .found = inline_text<31>(std::string_view(day))};
    }
    before = requests[i].answered;
  }
  return std::nullopt;
}

}  // namespace

result<court_silence> silence_of_the_court(date received, std::span<const court_request> requests,
                                           const calendar& where) noexcept {
  if (const auto why = out_of_order(received, requests)) return *why;
  auto office = last_of(office_days, received, where);
  auto cap = last_of(cap_days, received, where);
  bool office_runs = true;
  std::int32_t length = cap_days;
  std::int32_t may_suspend = most_suspended;
  for (const auto& request : requests) {
    if (!office || !cap) break;
    const auto* answered = request.answered.if_stated();
    if (request.asked <= *cap) {
      const auto unanswered = answered != nullptr ? days_between(request.asked, *answered) : may_suspend;
      const auto suspended = std::min(may_suspend, unanswered);
      may_suspend -= suspended;
      // A request made after the computed last day, which a holiday has moved, stops a term with no days left.
      length = std::max(length, days_between(received, request.asked)) + suspended;
      cap = last_of(length, received, where);
    }
    if (request.asked > *office) continue;
    office_runs = answered != nullptr;
    if (office_runs) office = last_of(office_days, *answered, where);
  }
  if (!office) return office.error();
  if (!cap) return cap.error();
  return court_silence{.office_term = office_runs ? stated<date>(*office) : not_stated, .executory = *cap};
}

date effective_since(const court_silence& silence, const stated<bool>& referred) noexcept {
  const auto* office = silence.office_term.if_stated();
  const bool was_not_referred = referred == stated<bool>(false);
  const date last = was_not_referred && office != nullptr ? std::min(*office, silence.executory) : silence.executory;
  const auto next = add_days(last, 1);
  return next ? *next : last;
}

finding effective_by_silence(const stated<partial_date>& effective, const court_silence& silence,
                             const stated<bool>& referred) noexcept {
  const auto* since = effective.if_stated();
  const date after_all = effective_since(silence, true);
  if (since == nullptr) return lacks(rule::EFF_3, fact::effective_day, {}, after_all);
  const auto from = [&](date first) { return on_or_after(rule::EFF_3, *since, first, fact::effective_day); };
  if (referred.is_stated()) return from(effective_since(silence, referred));
  const auto if_referred = from(after_all);
  const auto if_not = from(effective_since(silence, false));
  if (if_referred.outcome == if_not.outcome) return if_referred;
  return lacks(rule::EFF_3, fact::referral);
}

}  // namespace avviso::inline v0
