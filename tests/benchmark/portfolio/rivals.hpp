// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_BENCHMARK_PORTFOLIO_RIVALS_HPP
#define AVVISO_TESTS_BENCHMARK_PORTFOLIO_RIVALS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "world.hpp"

// What one would write by hand for these notices alone: a fold over what was done to a grant, and sorted arrays of what
// it came to.
namespace world {

// The days of the first of each month, and so any sum of months at once.
class month_table {
 public:
  month_table() {
    for (std::int32_t m = 0; m < months; ++m) first_[static_cast<std::size_t>(m)] = day_number({first_month + m, 1});
  }
  [[nodiscard]] std::int32_t day_of(plain_day one) const {
    return first_[static_cast<std::size_t>(one.months - first_month)] + one.of_month - 1;
  }
  static constexpr std::int32_t first_month = 2015 * 12;
  static constexpr std::int32_t months = 30 * 12;

 private:
  std::array<std::int32_t, months> first_{};
};
inline const month_table month_days;

struct came_to {
  std::int32_t end = no_day;
  std::int64_t total = no_amount;
};

struct asked_triple {
  std::uint32_t grant;
  std::int32_t in_force, known;
};

// The fold: the deeds of each grant stand together in the order of the grants.
class by_fold {
 public:
  explicit by_fold(const plans& all) {
    for (std::size_t g = 0; g < all.grants.size(); ++g) {
      const auto& of = all.notices[g / grants_of_notice];
      const auto& grant = all.grants[g];
      heads_.push_back({deeds_.size(), of.awarded, grant.end, grant.award, grant.is_open});
      const auto some = deeds_of(grant, of);
      deeds_.insert(deeds_.end(), some.begin(), some.end());
    }
    heads_.push_back({deeds_.size(), never, {}, 0, true});
  }

  [[nodiscard]] came_to at(std::size_t g, std::int32_t in_force, std::int32_t known, std::int32_t more = 0) const {
    const auto& of = heads_[g];
    if (of.is_open || in_force < of.awarded || known < of.awarded) return {};
    auto end = of.end;
    end.months += more;
    auto total = of.award;
    for (auto i = of.first; i < heads_[g + 1].first; ++i) {
      const auto& one = deeds_[i];
      if (known < one.known || one.known_until <= known || in_force < one.from || one.until <= in_force) continue;
      end.months += one.months;
      total = one.is_unshared || total == no_amount ? no_amount : total + one.cents;
    }
    return {month_days.day_of(end), total};
  }
  [[nodiscard]] std::size_t bytes() const { return heads_.size() * sizeof(of_grant) + deeds_.size() * sizeof(deed); }

 private:
  struct of_grant {
    std::size_t first;
    std::int32_t awarded;
    plain_day end;
    std::int64_t award;
    bool is_open;
  };
  std::vector<of_grant> heads_;
  std::vector<deed> deeds_;
};

// A run of days in force on which a field is the same, as known since a day.
template <class Value>
struct run {
  std::int32_t from, known;
  Value value;
};

// One field of all grants: for each, its versions along the days known; of each version its runs, of which both days
// ascend, so that one version serves as long as only more is learnt.
template <class Value>
class column {
 public:
  struct version {
    std::int32_t known;
    std::uint32_t end;  // of its runs
  };

  [[nodiscard]] Value at(std::size_t g, std::int32_t in_force, std::int32_t known, Value none) const {
    auto v = first_[g + 1];
    do {
      if (v == first_[g]) return none;
      --v;
    } while (versions_[v].known > known);
    for (auto r = versions_[v].end; r-- > (v == 0 ? 0 : versions_[v - 1].end);) {
      if (runs_[r].from <= in_force && runs_[r].known <= known) return runs_[r].value;
    }
    return none;
  }

  void begin_grant() {
    first_.push_back(static_cast<std::uint32_t>(versions_.size()));
    last_.clear();
  }
  // What the field comes to as known since a day, given in the order of these days.
  void learn(std::int32_t known, const std::vector<std::pair<std::int32_t, Value>>& days) {
    if (days == last_) return;
    const bool is_longer =
        !last_.empty() && days.size() > last_.size() && std::equal(last_.begin(), last_.end(), days.begin());
    if (!is_longer) versions_.push_back({known, 0});
    for (auto i = is_longer ? last_.size() : 0; i < days.size(); ++i) {
      runs_.push_back({days[i].first, known, days[i].second});
    }
    versions_.back().end = static_cast<std::uint32_t>(runs_.size());
    last_ = days;
  }
  void close() {
    first_.push_back(static_cast<std::uint32_t>(versions_.size()));
    runs_.shrink_to_fit();
    versions_.shrink_to_fit();
  }
  [[nodiscard]] std::size_t bytes() const {
    return first_.size() * 4 + versions_.size() * sizeof(version) + runs_.size() * sizeof(run<Value>);
  }

 private:
  std::vector<std::uint32_t> first_;
  std::vector<version> versions_;
  std::vector<run<Value>> runs_;
  std::vector<std::pair<std::int32_t, Value>> last_;
};

// Boxes of days on which a grant's end and total are the same: what a table or dense arrays would hold.
struct box_of_days {
  std::uint32_t grant;
  std::int32_t known, known_until, from, until, end;
  std::int64_t total;
};

class by_timeline {
 public:
  explicit by_timeline(const plans& all, std::vector<box_of_days>* boxes = nullptr) {
    std::vector<std::pair<std::int32_t, std::int32_t>> ends;
    std::vector<std::pair<std::int32_t, std::int64_t>> totals;
    for (std::size_t g = 0; g < all.grants.size(); ++g) {
      const auto& of = all.notices[g / grants_of_notice];
      const auto& grant = all.grants[g];
      end_.begin_grant();
      total_.begin_grant();
      if (grant.is_open) continue;
      const auto deeds = deeds_of(grant, of);
      known_.assign(1, of.awarded);
      for (const auto& one : deeds) {
        known_.push_back(one.known);
        if (one.known_until != never) known_.push_back(one.known_until);
      }
      ascend(known_);
      started_.clear();
      for (const auto known : known_) {
        lay(grant, of, deeds, known, ends, totals);
        end_.learn(known, ends);
        total_.learn(known, totals);
        if (boxes != nullptr) put_boxes(static_cast<std::uint32_t>(g), known, *boxes);
      }
      if (boxes != nullptr) end_boxes(never, *boxes);
    }
    end_.close();
    total_.close();
  }

  [[nodiscard]] std::int32_t end(std::size_t g, std::int32_t in_force, std::int32_t known) const {
    return end_.at(g, in_force, known, no_day);
  }
  [[nodiscard]] std::int64_t total(std::size_t g, std::int32_t in_force, std::int32_t known) const {
    return total_.at(g, in_force, known, no_amount);
  }
  [[nodiscard]] std::size_t bytes() const { return end_.bytes() + total_.bytes(); }

 private:
  static void ascend(std::vector<std::int32_t>& days) {
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
  }

  void lay(const grant_plan& grant, const notice_plan& of, const std::vector<deed>& deeds, std::int32_t known,
           std::vector<std::pair<std::int32_t, std::int32_t>>& ends,
           std::vector<std::pair<std::int32_t, std::int64_t>>& totals) {
    ends.clear();
    totals.clear();
    now_.clear();
    days_.assign(1, of.awarded);
    some_.clear();
    for (const auto& one : deeds) {
      if (known < one.known || one.known_until <= known) continue;
      some_.push_back(&one);
      days_.push_back(one.from);
      if (one.until != never) days_.push_back(one.until);
    }
    ascend(days_);
    for (const auto day : days_) {
      auto end = grant.end;
      auto total = grant.award;
      for (const auto* one : some_) {
        if (day < one->from || one->until <= day) continue;
        end.months += one->months;
        total = one->is_unshared || total == no_amount ? no_amount : total + one->cents;
      }
      const auto last = month_days.day_of(end);
      if (ends.empty() || ends.back().second != last) ends.emplace_back(day, last);
      if (totals.empty() || totals.back().second != total) totals.emplace_back(day, total);
      if (now_.empty() || now_.back().end != last || now_.back().total != total) {
        if (!now_.empty()) now_.back().until = day;
        now_.push_back({0, 0, never, day, never, last, total});
      }
    }
  }

  // A box lasts as long as it is known alike.
  void put_boxes(std::uint32_t g, std::int32_t known, std::vector<box_of_days>& boxes) {
    std::vector<box_of_days> lasting;
    for (auto& one : now_) {
      one.grant = g;
      one.known = known;
      for (auto& before : started_) {
        const bool is_same = before.from == one.from && before.until == one.until && before.end == one.end &&
                             before.total == one.total && before.known != never;
        if (is_same) {
          one.known = before.known;
          before.known = never;
        }
      }
      lasting.push_back(one);
    }
    end_boxes(known, boxes);
    started_ = std::move(lasting);
  }
  void end_boxes(std::int32_t known, std::vector<box_of_days>& boxes) {
    for (auto& one : started_) {
      if (one.known == never) continue;
      one.known_until = known;
      boxes.push_back(one);
    }
    started_.clear();
  }

  column<std::int32_t> end_;
  column<std::int64_t> total_;
  std::vector<std::int32_t> known_, days_;
  std::vector<const deed*> some_;
  std::vector<box_of_days> now_, started_;
};

}  // namespace world

#endif
