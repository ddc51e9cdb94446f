// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_TERMS_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_TERMS_HPP

#include <array>
#include <cstdint>
#include <vector>

#include "portfolio_sweep.hpp"
#include "portfolio_words.hpp"

namespace avviso::inline v0::detail {

// Lays time limits, of grants and of the notice alike: the acts in force do what they say, one after the other.
class terms_layer {
 public:
  explicit terms_layer(strip_pool& pool) : sweep_(pool) {}

  laid_strip lay(const std::vector<laid_effect>& all, const effect_list_laid& founding, deadline_kind which,
                 std::int32_t left_since) {
    some_.clear();
    for (const auto& one : all) {
      if (sets(one, which)) some_.push_back(&one);
    }
    put_in_order(some_);
    return sweep_.lay(some_, founding, {left_since}, [&](std::int32_t in_force, std::int32_t known) {
      return std::array{at(which, in_force, known)};
    })[0];
  }

 private:
  static bool sets(const laid_effect& one, deadline_kind which) {
    switch (one.what) {
      case deed_laid::sets_terms:
        return one.terms->when(which).is_stated();
      case deed_laid::opens:
        return is_of_window(which) && (which == deadline_kind::applications_close || one.first != nullptr);
      case deed_laid::moves:
      case deed_laid::moves_by_suspension:
      case deed_laid::sets_openly:
        return one.which == which;
      default:
        return false;
    }
  }

  laid_word at(deadline_kind which, std::int32_t in_force, std::int32_t known) {
    if (!stand(some_, in_force, known, standing_)) return laid_not;
    stated<deadline_time> now = not_stated;
    for (const auto* one : standing_) {
      switch (one->what) {
        case deed_laid::sets_terms:
          now = one->terms->when(which);
          break;
        case deed_laid::opens:
          // Whether it has closed before its last day, the snapshot tells.
          if (which == deadline_kind::applications_close && one->until_exhausted) return laid_not;
          now = which == deadline_kind::applications_open ? *one->first : *one->last;
          break;
        case deed_laid::moves:
          now = one->to->after(now);
          break;
        default:
          return laid_not;
      }
    }
    return laid_word_of(now);
  }

  sweep<1> sweep_;
  effect_list_laid some_;
  effect_list_laid standing_;
};

}  // namespace avviso::inline v0::detail

#endif
