// SPDX-License-Identifier: BSL-1.0
#include "cases.hpp"

#include <algorithm>

namespace avviso::inline v0::detail {

bool cases::next() {
  while (!path_.empty() && !path_.back()) path_.pop_back();
  if (path_.empty()) return false;
  path_.back() = false;
  at_ = 0;
  facts_.resize(given_facts_);
  order_.resize(given_order_);
  days_.resize(given_days_);
  bound_ = given_bound_;
  return true;
}

cases cases::given() const {
  cases rest = *this;
  rest.path_.clear();
  rest.at_ = 0;
  rest.given_days_ = days_.size();
  rest.given_facts_ = facts_.size();
  rest.given_order_ = order_.size();
  rest.given_bound_ = bound_;
  return rest;
}

bool cases::choose() {
  if (at_ == path_.size()) path_.push_back(true);
  return path_[at_++];
}

partial_date cases::one_alternative(const partial_date& when) {
  const int last = when.alternative_count() - 1;
  for (int i = 0; i < last; ++i) {
    if (choose()) return when.alternative(i);
  }
  return when.alternative(last);
}

cases::term cases::term_of(const moment& when) {
  const partial_date* given = when.given();
  if (given == nullptr || given->earliest() == given->latest()) return {0, when.computed().days()};
  const auto known = std::find(days_.begin(), days_.end(), given);
  if (known != days_.end()) return {static_cast<std::size_t>(known - days_.begin()) + 1, 0};

  const partial_date run = one_alternative(*given);
  if (bound_.empty()) bound_.push_back({0});
  const std::int64_t latest = run.latest().days();
  const std::int64_t earliest = run.earliest().days();
  std::vector<std::int64_t> from_it;
  for (std::size_t node = 0; node < bound_.size(); ++node) {
    from_it.push_back(latest + bound_[0][node]);
    bound_[node].push_back(bound_[node][0] - earliest);
  }
  from_it.push_back(0);
  bound_.push_back(std::move(from_it));
  days_.push_back(given);
  return {days_.size(), 0};
}

bool cases::entailed(term a, term b, std::int64_t distance) const {
  const std::int64_t nodes = a.node == b.node ? 0 : bound_[a.node][b.node];
  return nodes + a.offset - b.offset <= distance;
}

void cases::assume(std::size_t a, std::size_t b, std::int64_t distance) {
  for (auto& row : bound_) {
    const std::int64_t through = row[a] + distance;
    for (std::size_t to = 0; to < bound_.size(); ++to) row[to] = std::min(row[to], through + bound_[b][to]);
  }
}

// The first day of that month on or after a day, and the last one on or before it.
namespace {
std::int64_t next_in_month(std::int64_t from, int month) {
  const auto day = date::from_days(from);
  if (!day || day->month() == month) return from;
  const auto first = date::make(day->year() + (day->month() > month ? 1 : 0), month, 1);
  return first ? first->days() : from;
}
std::int64_t last_in_month(std::int64_t until, int month) {
  const auto day = date::from_days(until);
  if (!day || day->month() == month) return until;
  const auto some = partial_date::month(day->year() - (day->month() < month ? 1 : 0), month);
  return some ? some->latest().days() : until;
}
}  // namespace

void cases::keep_to_months() {
  for (std::size_t node = 1; node < bound_.size(); ++node) {
    const partial_date& day = *days_[node - 1];
    if (day.precision() != precision::month_of_some_year) continue;
    const int month = day.earliest().month();
    const std::int64_t first = next_in_month(-bound_[0][node], month);
    const std::int64_t last = last_in_month(bound_[node][0], month);
    if (first > -bound_[0][node]) assume(0, node, -first);
    if (last < bound_[node][0]) assume(node, 0, last);
  }
}

bool cases::at_most(term a, term b, std::int64_t distance) {
  if (entailed(a, b, distance)) return true;
  if (entailed(b, a, -distance - 1)) return false;
  const std::int64_t nodes = distance - a.offset + b.offset;
  if (choose()) {
    assume(a.node, b.node, nodes);
    keep_to_months();
    return true;
  }
  assume(b.node, a.node, -nodes - 1);
  keep_to_months();
  return false;
}

cases::span_of_days cases::span_of(term day) const {
  if (day.node == 0) return {day.offset, day.offset};
  return {day.offset - bound_[0][day.node], day.offset + bound_[day.node][0]};
}

std::optional<date> cases::day_of(const moment& when) {
  const term day = term_of(when);
  auto open = span_of(day);
  if (open.last - open.first > widest) return std::nullopt;
  while (open.first < open.last) {
    static_cast<void>(at_most(day, {0, open.first + (open.last - open.first) / 2}, 0));
    open = span_of(day);
  }
  const auto exact = date::from_days(open.first);
  return exact ? std::optional<date>(*exact) : std::nullopt;
}

std::vector<date> cases::days_of(const moment& when) {
  const auto open = span_of(term_of(when));
  const partial_date possible = when.possible();
  std::vector<date> all;
  for (auto day = open.first; day <= open.last && all.size() <= few; ++day) {
    const auto one = date::from_days(day);
    if (one && possible.may_be(*one)) all.push_back(*one);
  }
  const auto last = date::from_days(open.last);
  if (all.size() > few && last) all = {all.front(), *last};
  return all;
}

bool cases::on_or_before(const moment& when, date limit) { return at_most(term_of(when), {0, limit.days()}, 0); }

std::strong_ordering cases::compare(const moment& a, const moment& b) {
  const term left = term_of(a);
  const term right = term_of(b);
  if (at_most(left, right, -1)) return std::strong_ordering::less;
  return at_most(left, right, 0) ? std::strong_ordering::equal : std::strong_ordering::greater;
}

bool cases::is_first(std::uint32_t a, std::uint32_t b) const {
  return std::any_of(order_.begin(), order_.end(),
                     [&](const precedence& one) { return one.first == a && one.second == b; });
}

std::vector<std::uint32_t> cases::in_assumed_order() const {
  std::vector<std::uint32_t> all;
  for (const auto& one : order_) all.insert(all.end(), {one.first, one.second});
  return all;
}

void cases::assume_first(std::uint32_t a, std::uint32_t b) {
  if (!is_first(a, b)) order_.push_back({a, b});
}

bool cases::is_so(const fact_key& key) {
  for (const auto& one : facts_) {
    if (one.key == key) return one.value;
  }
  const bool value = choose();
  facts_.push_back({key, value});
  return value;
}

}  // namespace avviso::inline v0::detail
