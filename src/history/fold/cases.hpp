// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_CASES_HPP
#define AVVISO_SRC_HISTORY_FOLD_CASES_HPP

#include <avviso/time/date.hpp>
#include <avviso/time/partial_date.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace avviso::inline v0::detail {

// A day in one history: as a record gives it, precisely or not, or as it was computed.
class moment {
 public:
  // The day `when`, which must outlive this: the same object is the same day.
  [[nodiscard]] static moment of(const partial_date& when) { return moment(&when, when.earliest()); }
  static moment of(const partial_date&&) = delete;  // dies with its expression, and another would be the same day
  [[nodiscard]] static moment on(date computed) { return {nullptr, computed}; }

  [[nodiscard]] const partial_date* given() const { return given_; }
  [[nodiscard]] date computed() const { return computed_; }
  [[nodiscard]] partial_date possible() const { return given_ != nullptr ? *given_ : partial_date(computed_); }

 private:
  moment(const partial_date* given, date computed) : given_(given), computed_(computed) {}

  const partial_date* given_;
  date computed_;
};

// What no document says and a case decides: of which kind it is, and of which act, provision or else. Each part has the
// width of the indices it holds, so no two facts share a key, however many acts there are.
struct fact_key {
  std::uint32_t kind;
  std::uint32_t of = 0;
  std::uint32_t part = 0;
  std::uint32_t choice = 0;

  friend constexpr bool operator==(const fact_key&, const fact_key&) noexcept = default;
};

// All that may be the case, as far as it matters to a question.
//
// Documents give imprecise days and leave facts out, so one record fits many histories. A question is answered by plain
// code that asks "was this on or before that day?", "was this before that?", "is this so?". Where the record decides,
// it is told what the record says. Where the record leaves it open, both are the case in turn: the code runs once for
// each combination of open questions that it really asks, and no others.
//
//     cases all;
//     do { values.insert(plain_code(all)); } while (all.next());
//
// Within one case all replies are consistent, with each other and with the days' bounds: what has been assumed of the
// distances between days is kept closed under addition (the shortest-path closure of a difference-bound matrix), so a
// reply that follows from earlier ones is given and not chosen. An imprecise day is known by its address: the same
// object is the same day, and of alternatives each is the case in turn. A month of some year keeps to its month against
// precise days; against other imprecise ones its bounds are followed. Cost: one run per case, and each new assumption
// costs n² for n imprecise days asked about; so what has no bearing on another is best asked in cases of its own, where
// need be `given` others.
class cases {
 public:
  [[nodiscard]] bool on_or_before(const moment& when, date limit);
  [[nodiscard]] bool on_or_before(const partial_date& when, date limit) {
    return on_or_before(moment::of(when), limit);
  }
  bool on_or_before(const partial_date&&, date) = delete;
  [[nodiscard]] std::strong_ordering compare(const moment& a, const moment& b);
  [[nodiscard]] std::strong_ordering compare(const partial_date& a, const partial_date& b) {
    return compare(moment::of(a), moment::of(b));
  }
  std::strong_ordering compare(const partial_date&&, const partial_date&) = delete;
  std::strong_ordering compare(const partial_date&, const partial_date&&) = delete;
  std::strong_ordering compare(const partial_date&&, const partial_date&&) = delete;

  // The day itself, each possible one in turn; none, when it is open over more than `widest` days.
  static constexpr std::int64_t widest = 400;
  [[nodiscard]] std::optional<date> day_of(const moment& when);

  // The days that it may be in this case: all, if they are few, else only the first and the last.
  static constexpr std::size_t few = 16;
  [[nodiscard]] std::vector<date> days_of(const moment& when);

  // Whether an unstated fact holds; asked twice with one key, replies the same.
  [[nodiscard]] bool is_so(const fact_key& key);

  // Of two things that nothing tells apart, which stands first: as this case has assumed, if it has.
  void assume_first(std::uint32_t a, std::uint32_t b);
  [[nodiscard]] bool is_first(std::uint32_t a, std::uint32_t b) const;

  // Whether anything is open that was not before: takes up the next case. False when all have been.
  [[nodiscard]] bool next();

  // All that may be the case, given what this case has assumed so far.
  [[nodiscard]] cases given() const;

 private:
  // A day as a distance from a node: precise days from node 0, which is 1970-01-01, imprecise ones from their own.
  struct term {
    std::size_t node;
    std::int64_t offset;
  };
  struct fact_choice {
    fact_key key;
    bool value;
  };

  term term_of(const moment& when);
  partial_date one_alternative(const partial_date& when);  // each in turn
  bool choose();
  bool at_most(term a, term b, std::int64_t distance);  // a - b <= distance
  bool entailed(term a, term b, std::int64_t distance) const;
  void assume(std::size_t a, std::size_t b, std::int64_t distance);  // node a - node b <= distance
  struct span_of_days {
    std::int64_t first;
    std::int64_t last;
  };
  [[nodiscard]] span_of_days span_of(term day) const;
  void keep_to_months();  // moves the bounds of a month of some year to days of that month

  std::vector<const partial_date*> days_;         // node i + 1
  std::vector<std::vector<std::int64_t>> bound_;  // bound_[i][j]: node i - node j is at most this
  std::vector<fact_choice> facts_;
  struct precedence {
    std::uint32_t first;
    std::uint32_t second;
  };
  std::vector<precedence> order_;
  std::vector<bool> path_;  // a question that is opened is answered yes first
  std::size_t at_ = 0;

  // What is given: with so many days and facts each case begins.
  std::size_t given_days_ = 0;
  std::size_t given_facts_ = 0;
  std::size_t given_order_ = 0;
  std::vector<std::vector<std::int64_t>> given_bound_;
};

}  // namespace avviso::inline v0::detail

#endif
