// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FOLD_BUDGET_HPP
#define AVVISO_SRC_HISTORY_FOLD_BUDGET_HPP

#include <cstdint>

namespace avviso::inline v0::detail {

// How much of what is open is looked through for one answer, counted in replies to open questions. Nothing that is
// exact is open, so it costs none. Past the budget an answer gives bounds alone and is incomplete; as acts and
// questions are taken in one order, it is the same answer however it is asked for.
class budget {
 public:
  // A reply costs about a microsecond, and what people know of a notice is open in tens of replies: a hundred times
  // that is looked through, in some hundredths of a second.
  static constexpr std::int64_t replies = 20'000;

  explicit budget(std::int64_t most = replies) : left_(most) {}

  void spend() { --left_; }
  [[nodiscard]] bool is_spent() const { return left_ <= 0; }
  [[nodiscard]] std::int64_t left() const { return left_; }

  // Not all was looked through.
  void cut() { is_cut_ = true; }
  [[nodiscard]] bool is_cut() const { return is_cut_; }

 private:
  std::int64_t left_;
  bool is_cut_ = false;
};

}  // namespace avviso::inline v0::detail

#endif
