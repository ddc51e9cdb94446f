// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_CASES_HPP
#define AVVISO_SRC_HISTORY_FOLD_CASES_HPP

#include <avviso/time/date.hpp>
#include <avviso/time/partial_date.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "asked_day.hpp"
#include "budget.hpp"
#include "shared_value.hpp"

namespace avviso::inline v0::detail {

// A day in one history: as a record gives it, precisely or not, or as it was computed.
class moment {
 public:
  // The day `when`, which must outlive this: the same object is the same day.
  [[nodiscard]] static moment of(const partial_date& when) { return moment(&when, when.earliest()); }
  static moment of(const partial_date&&) = delete;  // would die with its expression, its address be reused
  [[nodiscard]] static moment on(date computed) { return {nullptr, computed}; }

  [[nodiscard]] const partial_date* given() const { return given_; }
  [[nodiscard]] date computed() const { return computed_; }
  // Whether it is one day; then that is the computed one.
  [[nodiscard]] bool is_exact() const { return given_ == nullptr || computed_ == given_->latest(); }
  [[nodiscard]] partial_date possible() const { return given_ != nullptr ? *given_ : partial_date(computed_); }

 private:
  moment(const partial_date* given, date computed) : given_(given), computed_(computed) {}

  const partial_date* given_;
  date computed_;
};

// A fact that no document states and a case decides: its kind, and the act, provision or other thing it is about. Each
// part is as wide as the indices it holds, so no two facts share a key, however many acts there are.
struct fact_key {
  std::uint32_t kind;
  std::uint32_t of = 0;
  std::uint32_t part = 0;
  std::uint32_t choice = 0;

  friend constexpr bool operator==(const fact_key&, const fact_key&) noexcept = default;
};

// The kind of the fact whether a case takes the least or the greatest of what is open over many days; above those that
// the fold has names for.
inline constexpr std::uint32_t least_of_all = 1000;

// All cases that are possible, as far as they matter to a question.
//
// Documents give imprecise days and leave facts out, so one record fits many histories. A question is answered by plain
// code that asks "was this on or before that day?", "was this before that?", "is this so?". Where the record decides,
// the reply is what the record says. Where the record leaves it open, both replies are tried in turn: the code runs
// once for each combination of replies to the open questions that it really asks, and for no others.
//
//     cases all;
//     do { values.insert(plain_code(all)); } while (all.next());
//
// Within one case all replies are consistent, with each other and with the days' bounds: what has been assumed of the
// distances between days is kept closed under addition (the shortest-path closure of a difference-bound matrix), so a
// reply that follows from earlier ones is deduced, not chosen. An imprecise day is known by its address: the same
// object is the same day, and alternatives are tried in turn. A month of some year keeps to its month against precise
// days; against other imprecise ones its bounds are followed. Cost: one run per case, and each new assumption costs n²
// for n imprecise days asked about; so questions that have no bearing on each other are best asked in separate cases,
// `given` others if need be. Each open question that is replied to is counted against a budget, its own or one shared
// with other cases; when that is spent there are no more cases, and these are cut.
//
// Distances to the day asked about are kept as such: each bound knows whether it moves with that day, and each
// comparison of bounds tells that day on which others it would fall out alike.
class cases {
 public:
  cases() = default;
  // An open question is first answered yes; or `no_first`.
  explicit cases(budget& shared, bool no_first = false) : shared_(&shared), first_reply_(!no_first) {}

  [[nodiscard]] bool on_or_before(const moment& when, date limit) {
    return when.is_exact() ? when.computed() <= limit : is_open_on_or_before(when, limit);
  }
  [[nodiscard]] bool on_or_before(const partial_date& when, date limit) {
    return on_or_before(moment::of(when), limit);
  }
  bool on_or_before(const partial_date&&, date) = delete;
  [[nodiscard]] bool on_or_before(const moment& when, asked_day& asked);
  [[nodiscard]] std::strong_ordering compare(const moment& a, const moment& b) {
    return a.is_exact() && b.is_exact() ? a.computed() <=> b.computed() : compare_open(a, b);
  }
  [[nodiscard]] std::strong_ordering compare(const partial_date& a, const partial_date& b) {
    return compare(moment::of(a), moment::of(b));
  }
  std::strong_ordering compare(const partial_date&&, const partial_date&) = delete;
  std::strong_ordering compare(const partial_date&, const partial_date&&) = delete;
  std::strong_ordering compare(const partial_date&&, const partial_date&&) = delete;

  // The day itself, each possible one in turn; none if more than `widest` days are open.
  static constexpr std::int64_t widest = 400;
  [[nodiscard]] std::optional<date> day_of(const moment& when);

  // The days that are possible in this case: all if they are `few`, else only the first and the last.
  static constexpr std::size_t few = 16;
  [[nodiscard]] std::vector<date> days_of(const moment& when);

  // The first and the last day that are possible in this case.
  struct span {
    date first;
    date last;
    bool is_up_to_asked = false;  // the last is the day asked about, as the last of other days would be

    friend bool operator==(const span&, const span&) = default;
  };
  [[nodiscard]] span span_of(const moment& when);
  // The same in all cases.
  [[nodiscard]] static span bounds_of(const moment& when);

  // Which of several days is the latest, the first of those that are; each that may be in turn.
  [[nodiscard]] std::size_t latest_of(const std::vector<moment>& days);

  // From here on, it is no earlier than `first` and no later than `last`; false if that cannot be.
  [[nodiscard]] bool keep_from(const moment& when, date first);
  [[nodiscard]] bool keep_until(const moment& when, date last);

  // The days from one to another, each possible number in turn if they are `few`; else the least, and in another case
  // the greatest. Where a case takes several such numbers, it takes the least of each, or the greatest of each.
  [[nodiscard]] std::int64_t distance(const moment& from, const moment& to);
  [[nodiscard]] bool took_an_end() const { return took_an_end_; }
  // Whether what it took was perhaps not the end, because of what it had taken before.
  [[nodiscard]] bool doubts_the_end() const { return doubts_the_end_; }

  // Whether this case takes the least of a range of which both ends are possible; else it takes the greatest.
  [[nodiscard]] bool takes_the_least();

  // Some day of this case is of a range of which the ends are perhaps not possible.
  void doubt_the_end() { doubts_the_end_ = true; }

  // A day that is computed from days that are open, from `first` to `last`: the same key is the same day.
  [[nodiscard]] moment computed(const fact_key& key, const partial_date& possible);

  // Whether an unstated fact holds; the same key always gets the same reply.
  [[nodiscard]] bool is_so(const fact_key& key);

  // Which of two things that nothing tells apart stands first, if this case has assumed an order.
  void assume_first(std::uint32_t a, std::uint32_t b);
  [[nodiscard]] bool is_first(std::uint32_t a, std::uint32_t b) const;

  // The things of which this case has assumed which stands first, each perhaps several times.
  [[nodiscard]] std::vector<std::uint32_t> in_assumed_order() const;

  // Moves on to the next case; false when there is none left, or when they are cut.
  [[nodiscard]] bool next();

  // Whether there were more cases than the budget allowed.
  [[nodiscard]] bool is_cut() const { return is_cut_; }

  // Whether this is the only case there is: nothing open has been asked.
  [[nodiscard]] bool is_only() const { return path_.empty(); }

  // All cases that are possible, given what this case has assumed so far.
  [[nodiscard]] cases given();

 private:
  // A day as a distance from a node: precise days from node 0, which is 1970-01-01, imprecise ones from their own. The
  // distance of the day asked about grows with that day.
  struct term {
    std::size_t node;
    std::int64_t offset;
    std::int64_t slope = 0;
  };
  // A distance is at most this, which changes by `slope` with each day that the day asked about is later.
  struct bound {
    std::int64_t most;
    std::int64_t slope = 0;
  };
  // What each node is at most after each other, in one piece: cases are copied often.
  class bounds {
   public:
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bound* operator[](std::size_t node) { return all_.data() + node * size_; }
    [[nodiscard]] const bound* operator[](std::size_t node) const { return all_.data() + node * size_; }

    // One more node, which is no bound of the others yet.
    void grow() {
      bounds made;
      made.size_ = size_ + 1;
      made.all_.reserve(made.size_ * made.size_);
      for (std::size_t node = 0; node < size_; ++node) {
        made.all_.insert(made.all_.end(), (*this)[node], (*this)[node] + size_);
        made.all_.push_back({0});
      }
      made.all_.resize(made.size_ * made.size_, {0});
      *this = std::move(made);
    }

   private:
    std::size_t size_ = 0;
    std::vector<bound> all_;  // row by row
  };
  struct fact_choice {
    fact_key key;
    bool value;
  };

  [[nodiscard]] bool is_open_on_or_before(const moment& when, date limit);
  [[nodiscard]] std::strong_ordering compare_open(const moment& a, const moment& b);
  [[nodiscard]] budget& counted() { return shared_ != nullptr ? *shared_ : own_; }
  term term_of(const moment& when);
  partial_date one_alternative(const partial_date& when);  // each in turn
  bool choose();
  [[nodiscard]] bool is_within(const bound& a, const bound& b) const;  // a <= b
  bool at_most(term a, term b, std::int64_t distance);                 // a - b <= distance
  bool keep_at_most(term a, term b, std::int64_t distance);            // the same, assumed; false if it cannot be
  [[nodiscard]] bound between(term a, term b) const;                   // a - b is at most this
  void assume(std::size_t a, std::size_t b, bound distance);           // node a - node b <= distance
  [[nodiscard]] std::int64_t settled(const bound& one) const;          // of the day asked about alone
  struct days_open {
    std::int64_t first;
    std::int64_t last;
  };
  [[nodiscard]] days_open span_of(term day) const;
  [[nodiscard]] days_open distances(term from, term to) const;
  void take_one_year(term day, const moment& when);
  // The last day before, or the first after, the days between two months of which a bound is one; none if it is in one.
  [[nodiscard]] std::optional<std::int64_t> run_of(const bound& one, std::int64_t day, std::int64_t slope, int month,
                                                   bool ends_before) const;
  void keep_to_months();  // moves the bounds of a month of some year to days of that month

  std::vector<const partial_date*> days_;  // node i + 1
  bounds bound_;                           // bound_[i][j]: node i - node j is at most this
  std::vector<fact_choice> facts_;
  struct precedence {
    std::uint32_t first;
    std::uint32_t second;
  };
  std::vector<precedence> order_;
  struct computed_day {
    fact_key key;
    shared_value<partial_date> possible;
  };
  std::vector<computed_day> computed_;
  std::vector<bool> path_;
  std::size_t at_ = 0;
  budget own_{};
  budget* shared_ = nullptr;
  bool first_reply_ = true;
  asked_day* asked_ = nullptr;
  bool is_cut_ = false;
  bool took_an_end_ = false;
  bool doubts_the_end_ = false;
  bounds before_the_end_;  // the bounds when the first end was taken

  // What is given: each case begins with this many days and facts.
  std::size_t given_days_ = 0;
  std::size_t given_facts_ = 0;
  std::size_t given_order_ = 0;
  std::size_t given_computed_ = 0;
  bool given_an_end_ = false;
  bounds given_bound_;
  bounds given_before_the_end_;
};

}  // namespace avviso::inline v0::detail

#endif
