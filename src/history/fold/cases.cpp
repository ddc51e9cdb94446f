// SPDX-License-Identifier: BSL-1.0
#include "cases.hpp"

#include <algorithm>
#include <utility>

namespace avviso::inline v0::detail {

bool cases::next() {
  while (!path_.empty() && path_.back() != first_reply_) path_.pop_back();
  if (path_.empty()) return false;
  if (counted().is_spent()) {
    is_cut_ = true;
    counted().cut();
    return false;
  }
  path_.back() = !first_reply_;
  at_ = 0;
  facts_.resize(given_facts_);
  order_.resize(given_order_);
  days_.resize(given_days_);
  computed_.resize(given_computed_);
  bound_ = given_bound_;
  before_the_end_ = given_before_the_end_;
  took_an_end_ = given_an_end_;
  doubts_the_end_ = false;
  return true;
}

cases cases::given() {
  cases rest(counted(), !first_reply_);
  rest.days_ = days_;
  rest.bound_ = bound_;
  rest.facts_ = facts_;
  rest.order_ = order_;
  rest.computed_ = computed_;
  rest.asked_ = asked_;
  rest.took_an_end_ = took_an_end_;
  rest.doubts_the_end_ = doubts_the_end_;
  rest.before_the_end_ = before_the_end_;
  rest.given_days_ = days_.size();
  rest.given_facts_ = facts_.size();
  rest.given_order_ = order_.size();
  rest.given_computed_ = computed_.size();
  rest.given_an_end_ = took_an_end_;
  rest.given_bound_ = bound_;
  rest.given_before_the_end_ = before_the_end_;
  return rest;
}

bool cases::choose() {
  counted().spend();
  if (at_ == path_.size()) path_.push_back(first_reply_);
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
  if (when.is_exact()) return {0, when.computed().days()};
  const auto known = std::find(days_.begin(), days_.end(), given);
  if (known != days_.end()) return {static_cast<std::size_t>(known - days_.begin()) + 1, 0};

  const partial_date run = one_alternative(*given);
  const std::int64_t latest = run.latest().days();
  const std::int64_t earliest = run.earliest().days();
  for (auto* all : {&bound_, &before_the_end_}) {
    if (all == &before_the_end_ && all->empty()) continue;
    if (all->empty()) all->grow();
    all->grow();
    const auto it = all->size() - 1;
    for (std::size_t node = 0; node < it; ++node) {
      const bound to_node = (*all)[0][node];
      (*all)[it][node] = {latest + to_node.most, to_node.slope};
      const bound to_start = (*all)[node][0];
      (*all)[node][it] = {to_start.most - earliest, to_start.slope};
    }
  }
  days_.push_back(given);
  return {days_.size(), 0};
}

bool cases::is_within(const bound& a, const bound& b) const {
  if (asked_ != nullptr && a.slope != b.slope) asked_->compared(a.most - b.most, a.slope - b.slope);
  return a.most <= b.most;
}

std::int64_t cases::settled(const bound& one) const {
  if (asked_ != nullptr && one.slope != 0) asked_->taken();
  return one.most;
}

cases::bound cases::between(term a, term b) const {
  const bound nodes = a.node == b.node ? bound{0} : bound_[a.node][b.node];
  return {nodes.most + a.offset - b.offset, nodes.slope + a.slope - b.slope};
}

void cases::assume(std::size_t a, std::size_t b, bound distance) {
  for (std::size_t from = 0; from < bound_.size(); ++from) {
    auto* row = bound_[from];
    const bound through{row[a].most + distance.most, row[a].slope + distance.slope};
    for (std::size_t to = 0; to < bound_.size(); ++to) {
      const bound onward{through.most + bound_[b][to].most, through.slope + bound_[b][to].slope};
      if (!is_within(row[to], onward)) row[to] = onward;
    }
  }
}

namespace {

// The run of days in or between two of the months `month` in which a day lies.
struct month_run {
  std::int64_t first;
  std::int64_t last;
  bool is_in_month;
};

std::optional<month_run> run_about(std::int64_t number, int month) {
  const auto day = date::from_days(number);
  if (!day) return std::nullopt;
  const auto of_year = [month](int year) { return partial_date::month(year, month); };
  const auto this_year = of_year(day->year());
  if (!this_year) return std::nullopt;
  if (day->month() == month) return month_run{this_year->earliest().days(), this_year->latest().days(), true};
  const auto before = day->month() > month ? this_year : of_year(day->year() - 1);
  const auto after = day->month() > month ? of_year(day->year() + 1) : this_year;
  return month_run{before ? before->latest().days() + 1 : date::min().days(),
                   after ? after->earliest().days() - 1 : date::max().days(), false};
}

}  // namespace

std::optional<std::int64_t> cases::run_of(const bound& one, std::int64_t day, std::int64_t slope, int month,
                                          bool ends_before) const {
  const auto run = run_about(day, month);
  if (!run) return std::nullopt;
  if (asked_ != nullptr && one.slope != 0) asked_->is_within(day, slope, run->first, run->last);
  if (run->is_in_month) return std::nullopt;
  return ends_before ? run->first - 1 : run->last + 1;
}

void cases::keep_to_months() {
  for (std::size_t node = 1; node < bound_.size(); ++node) {
    const partial_date& day = *days_[node - 1];
    if (day.precision() != precision::month_of_some_year) continue;
    const int month = day.earliest().month();
    const bound earliest = bound_[0][node];  // less than nothing, by its day
    const auto first = run_of(earliest, -earliest.most, -earliest.slope, month, false);
    if (first) assume(0, node, {-*first});
    const bound latest = bound_[node][0];
    const auto last = run_of(latest, latest.most, latest.slope, month, true);
    if (last) assume(node, 0, {*last});
  }
}

bool cases::at_most(term a, term b, std::int64_t distance) {
  if (is_within(between(a, b), {distance})) return true;
  if (is_within(between(b, a), {-distance - 1})) return false;
  if (choose()) {
    assume(a.node, b.node, {distance - a.offset + b.offset, b.slope - a.slope});
    keep_to_months();
    return true;
  }
  assume(b.node, a.node, {a.offset - b.offset - distance - 1, a.slope - b.slope});
  keep_to_months();
  return false;
}

bool cases::keep_at_most(term a, term b, std::int64_t distance) {
  if (is_within(between(a, b), {distance})) return true;
  if (is_within(between(b, a), {-distance - 1})) return false;
  assume(a.node, b.node, {distance - a.offset + b.offset, b.slope - a.slope});
  keep_to_months();
  return true;
}

cases::days_open cases::span_of(term day) const {
  return {-settled(between({0, 0}, day)), settled(between(day, {0, 0}))};
}

cases::days_open cases::distances(term from, term to) const {
  return {-settled(between(from, to)), settled(between(to, from))};
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

cases::span cases::bounds_of(const moment& when) {
  const partial_date possible = when.possible();
  return {possible.earliest(), possible.latest()};
}

cases::span cases::span_of(const moment& when) {
  const term day = term_of(when);
  const bound last = between(day, {0, 0});
  const bool is_up_to_asked = asked_ != nullptr && last.slope == 1 && last.most == asked_->on().days();
  const auto first = date::from_days(-settled(between({0, 0}, day)));
  const auto until = date::from_days(is_up_to_asked ? last.most : settled(last));
  return {first ? *first : date::min(), until ? *until : date::max(), is_up_to_asked};
}

bool cases::keep_from(const moment& when, date first) { return keep_at_most({0, first.days()}, term_of(when), 0); }

bool cases::keep_until(const moment& when, date last) { return keep_at_most(term_of(when), {0, last.days()}, 0); }

// A month of some year runs through many years: one of them in each case.
void cases::take_one_year(term day, const moment& when) {
  if (when.given() == nullptr || when.given()->precision() != precision::month_of_some_year) return;
  for (;;) {
    const auto open = span_of(day);
    const auto first = date::from_days(open.first);
    const auto last = date::from_days(open.last);
    if (!first || !last || first->year() == last->year()) return;
    const auto half = date::make(first->year() + (last->year() - first->year()) / 2, 12, 31);
    if (!half) return;
    static_cast<void>(at_most(day, {0, half->days()}, 0));
  }
}

std::int64_t cases::distance(const moment& from, const moment& to) {
  const term a = term_of(from);
  const term b = term_of(to);
  take_one_year(a, from);
  take_one_year(b, to);
  auto open = distances(a, b);
  constexpr auto narrow = static_cast<std::int64_t>(few);
  if (took_an_end_) {
    auto now = std::move(bound_);
    bound_ = before_the_end_;
    const auto without = distances(a, b);
    bound_ = std::move(now);
    const bool is_least = is_so({.kind = least_of_all});
    doubts_the_end_ = doubts_the_end_ || (is_least ? without.first != open.first : without.last != open.last);
  }
  if (open.last - open.first < narrow) {
    while (open.first < open.last) {
      static_cast<void>(at_most(b, a, open.first + (open.last - open.first) / 2));
      open = distances(a, b);
    }
    return open.first;
  }
  if (!took_an_end_) before_the_end_ = bound_;
  took_an_end_ = true;
  const bool is_least = is_so({.kind = least_of_all});
  const bool can = is_least ? keep_at_most(b, a, open.first) : keep_at_most(a, b, -open.last);
  doubts_the_end_ = doubts_the_end_ || !can;
  return is_least ? open.first : open.last;
}

bool cases::takes_the_least() {
  if (!took_an_end_) before_the_end_ = bound_;
  took_an_end_ = true;
  return is_so({.kind = least_of_all});
}

std::size_t cases::latest_of(const std::vector<moment>& days) {
  std::vector<term> all;
  all.reserve(days.size());
  for (const auto& one : days) all.push_back(term_of(one));
  // What is assumed where the i-th is the latest; none where it cannot be.
  const auto if_latest = [&](std::size_t i) -> std::optional<bounds> {
    const auto before = bound_;
    bool may_be = true;
    for (std::size_t other = 0; other < all.size() && may_be; ++other) {
      if (other != i) may_be = keep_at_most(all[other], all[i], other < i ? -1 : 0);
    }
    auto assumed = std::exchange(bound_, before);
    return may_be ? std::optional(std::move(assumed)) : std::nullopt;
  };
  std::vector<std::pair<std::size_t, bounds>> possible;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (auto assumed = if_latest(i)) possible.emplace_back(i, *std::move(assumed));
  }
  std::size_t n = 0;
  while (n + 1 < possible.size() && !choose()) ++n;
  bound_ = std::move(possible[n].second);
  return possible[n].first;
}

moment cases::computed(const fact_key& key, const partial_date& possible) {
  for (const auto& one : computed_) {
    if (one.key == key) return moment::of(*one.possible);
  }
  computed_.push_back({key, shared_value<partial_date>(possible)});
  return moment::of(*computed_.back().possible);
}

bool cases::on_or_before(const moment& when, asked_day& asked) {
  asked_ = &asked;
  if (when.is_exact()) {
    const auto later = when.computed().days() - asked.on().days();
    asked.compared(later, -1);
    return later <= 0;
  }
  return at_most(term_of(when), {0, asked.on().days(), 1}, 0);
}

bool cases::is_open_on_or_before(const moment& when, date limit) {
  return at_most(term_of(when), {0, limit.days()}, 0);
}

std::strong_ordering cases::compare_open(const moment& a, const moment& b) {
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
