// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_SWEEP_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_SWEEP_HPP

#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/stated.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "portfolio_effects.hpp"
#include "portfolio_strips.hpp"

// Lays fields as what their effects come to on each pair of days on which one of them begins or ends.
namespace avviso::inline v0::detail {

// Of so many effects at most a field is laid: each adds days on either clock, and each pair of days is looked at.
inline constexpr std::size_t most_effects = 48;

[[nodiscard]] inline bool is_active(const laid_effect& one, std::int32_t in_force, std::int32_t known) {
  return one.in.holds(known, in_force);
}

using effect_list_laid = std::vector<const laid_effect*>;

// By place, then by provision; of one provision as they were listed.
inline void put_in_order(effect_list_laid& all) {
  if (all.size() > most_effects) return;
  const auto is_before = [](const laid_effect* a, const laid_effect* b) {
    if (a->act == b->act) return a->provision < b->provision;
    if (a->place == nullptr || b->place == nullptr) {
      return (a->place == nullptr) != (b->place == nullptr) ? a->place == nullptr : a->act < b->act;
    }
    return is_listed_before(*a->place, *b->place);
  };
  for (std::size_t i = 1; i < all.size(); ++i) {
    for (auto n = i; n > 0 && is_before(all[n], all[n - 1]); --n) std::swap(all[n], all[n - 1]);
  }
}

enum class exists : std::uint8_t { no, yes, not_laid };

// The grant is awarded, or the notice founded: perhaps is enough to ask about it.
[[nodiscard]] inline exists exists_at(const effect_list_laid& by, std::int32_t in_force, std::int32_t known) {
  auto found = exists::no;
  for (const auto* one : by) {
    if (!is_active(*one, in_force, known)) continue;
    if (one->sure != how_sure::not_laid) return exists::yes;
    found = exists::not_laid;
  }
  return found;
}

// The effects that stand on one pair of days; false if some do not surely, or nobody can tell in which order.
[[nodiscard]] inline bool stand(const effect_list_laid& all, std::int32_t in_force, std::int32_t known,
                                effect_list_laid& into) {
  into.clear();
  for (const auto* one : all) {
    if (!is_active(*one, in_force, known)) continue;
    if (one->sure != how_sure::is_so) return false;
    for (const auto* before : into) {
      if (before->act != one->act && compare(*before, *one) >= 0) return false;
    }
    into.push_back(one);
  }
  return true;
}

// Lays several fields of the same effects at once: `tell(in_force, known)` gives a word for each.
template <std::size_t N>
class sweep {
 public:
  explicit sweep(strip_pool& pool) : pool_(pool) {}

  // `left_since`: of each, the day known from which on the snapshot tells. `may_be_sum`: where the third is the sum of
  // the two before it on all days, it is only said to be.
  template <class Tell>
  std::array<laid_strip, N> lay(const effect_list_laid& all, const effect_list_laid& founding,
                                const std::array<std::int32_t, N>& left_since, Tell tell, bool may_be_sum = false) {
    for (auto& one : made_) one.begin();
    is_sum_ = may_be_sum;
    known_.assign(1, first_of_days);
    for (const auto since : left_since) {
      if (since != end_of_days) known_.push_back(since);
    }
    const auto add_known = [this](const laid_effect& one) {
      if (one.in.known != first_of_days) known_.push_back(one.in.known);
      if (one.in.known_end != end_of_days) known_.push_back(one.in.known_end);
    };
    const bool is_too_long = all.size() > most_effects || founding.size() > most_effects;
    if (is_too_long) return left();
    for (const auto* one : all) add_known(*one);
    for (const auto* one : founding) add_known(*one);
    make_ascend(known_);
    for (const auto known : known_) {
      for (auto& one : made_) one.begin_version(known);
      days_.assign(1, first_of_days);
      const auto add_days = [&](const laid_effect& one) {
        if (known < one.in.known || one.in.known_end <= known) return;
        if (one.in.from != first_of_days) days_.push_back(one.in.from);
        if (one.in.end != end_of_days) days_.push_back(one.in.end);
      };
      for (const auto* one : all) add_days(*one);
      for (const auto* one : founding) add_days(*one);
      make_ascend(days_);
      for (const auto day : days_) {
        std::array<laid_word, N> words;
        const auto is_there = exists_at(founding, day, known);
        if (is_there == exists::yes) {
          words = tell(day, known);
        } else {
          words.fill(is_there == exists::no ? laid_none : laid_not);
        }
        for (std::size_t n = 0; n < N; ++n) {
          if (left_since[n] <= known) words[n] = laid_not;
          made_[n].run(day, words[n]);
        }
        if constexpr (N == 3) is_sum_ = is_sum_ && words[2] == sum_of_words(words[0], words[1]);
      }
      for (auto& one : made_) one.end_version();
    }
    return put_away();
  }

  // Nothing is laid.
  std::array<laid_strip, N> left() {
    is_sum_ = false;
    for (auto& one : made_) {
      one.begin();
      one.begin_version(first_of_days);
      one.run(first_of_days, laid_not);
      one.end_version();
    }
    return put_away();
  }

 private:
  std::array<laid_strip, N> put_away() {
    std::array<laid_strip, N> strips;
    for (std::size_t n = 0; n < N; ++n) {
      strips[n] = is_sum_ && n == 2 ? laid_strip::of_sum() : made_[n].put_into(pool_);
    }
    return strips;
  }
  static void make_ascend(std::vector<std::int32_t>& days) {
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
  }

  strip_pool& pool_;
  std::array<strip_builder, N> made_;
  std::vector<std::int32_t> known_;
  std::vector<std::int32_t> days_;
  bool is_sum_ = false;  // so far
};

// An amount or a number; none: not stated.
using laid_amount = std::optional<std::int64_t>;

[[nodiscard]] inline laid_amount amount_of(const stated<euro>& one) {
  return one.is_stated() ? laid_amount(one.if_stated()->cents()) : std::nullopt;
}
[[nodiscard]] inline laid_amount amount_of(const stated<units>& one) {
  return one.is_stated() ? laid_amount(one.if_stated()->number()) : std::nullopt;
}

[[nodiscard]] inline laid_word word_of(const laid_amount& one) {
  if (!one) return laid_not_stated;
  return *one < laid_value ? laid_not : *one;
}

// A sum, or a difference; false where it is too large.
[[nodiscard]] inline bool add_to(laid_amount& to, const laid_amount& more) {
  std::int64_t sum = 0;
  if (to && more && __builtin_add_overflow(*to, *more, &sum)) return false;
  to = to && more ? laid_amount(sum) : std::nullopt;
  return true;
}

[[nodiscard]] inline bool take_from(laid_amount& from, const laid_amount& less) {
  std::int64_t rest = 0;
  if (from && less && __builtin_sub_overflow(*from, *less, &rest)) return false;
  from = from && less ? laid_amount(rest) : std::nullopt;
  return true;
}

}  // namespace avviso::inline v0::detail

#endif
