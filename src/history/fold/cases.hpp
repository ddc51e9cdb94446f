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
  static moment of(const partial_date&&) = delete;  // would die with its expression, its address be reused
  [[nodiscard]] static moment on(date computed) { return {nullptr, computed}; }

  [[nodiscard]] const partial_date* given() const { return given_; }
  [[nodiscard]] date computed() const { return computed_; }
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
// `given` others if need be.
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

  // The day itself, each possible one in turn; none if more than `widest` days are open.
  static constexpr std::int64_t widest = 400;
  [[nodiscard]] std::optional<date> day_of(const moment& when);

  // The days that are possible in this case: all if they are `few`, else only the first and the last.
  static constexpr std::size_t few = 16;
  [[nodiscard]] std::vector<date> days_of(const moment& when);

  // Whether an unstated fact holds; the same key always gets the same reply.
  [[nodiscard]] bool is_so(const fact_key& key);

  // Which of two things that nothing tells apart stands first, if this case has assumed an order.
  void assume_first(std::uint32_t a, std::uint32_t b);
  [[nodiscard]] bool is_first(std::uint32_t a, std::uint32_t b) const;

  // The things of which this case has assumed which stands first, each perhaps several times.
  [[nodiscard]] std::vector<std::uint32_t> in_assumed_order() const;

  // Moves on to the next case; false when there is none left.
  [[nodiscard]] bool next();

  // All cases that are possible, given what this case has assumed so far.
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
  std::vector<bool> path_;  // an open question is first answered yes
  std::size_t at_ = 0;

  // What is given: each case begins with this many days and facts.
  std::size_t given_days_ = 0;
  std::size_t given_facts_ = 0;
  std::size_t given_order_ = 0;
  std::vector<std::vector<std::int64_t>> given_bound_;
};

}  // namespace avviso::inline v0::detail

#endif
