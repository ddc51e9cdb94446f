// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_SUMMED_BY_ACTS_HPP
#define AVVISO_SRC_HISTORY_FIELDS_SUMMED_BY_ACTS_HPP

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "../fold/subject.hpp"
#include "../fold/weighed.hpp"
#include "ledger.hpp"

namespace avviso::inline v0::detail {

// A sum of the notice (no grant) or of a grant, as acts make it: `post(ledger)` posts what is summed.
template <class T, class Post>
class summed_by_acts {
 public:
  summed_by_acts(const fold& by, std::optional<std::string_view> grant, const Post& post) : grant_(grant), post_(post) {
    auto sums = posted_on(by, now_).summed(grounds_);
    if (sums) {
      sums_ = candidate_set(*sums).all();
    } else {
      why_not_ = sums.error();
    }
  }

  [[nodiscard]] const std::optional<error>& why_not() const { return why_not_; }
  [[nodiscard]] const candidate_values<T>& now() const { return sums_; }
  [[nodiscard]] const std::vector<ground>& grounds() const { return grounds_; }

  [[nodiscard]] candidate_values<T> on(const fold& then) const {
    std::vector<ground> unused;
    std::optional<ledger<T>> of;
    auto sums = posted_on(then, of).summed(unused);
    return sums ? candidate_set(*sums).all() : silence();
  }
  [[nodiscard]] bool is_written_since(const fold& then) {
    const auto change = change_since(then);
    return change && change->is_written;
  }
  // What acts have added since comes on top; where one states the whole anew, or adds nobody knows how much, it is what
  // acts say.
  [[nodiscard]] since_then<T> from(const T& base, const fold& then) {
    const auto change = change_since(then);
    if (!change || change->is_set_anew) return {sums_, false};
    candidate_set<T> found;
    found.remember(change->added);
    since_then<T> made{.now = {}, .rests_on_base = false};
    bool by_acts = change->may_be_set_anew;
    for (const auto& one : change->added.so_far()) {
      const auto total = plus(stated<T>(base), one);
      if (!total || !total->is_stated()) {
        by_acts = true;
        continue;
      }
      found.insert(*total);
      made.rests_on_base = true;
    }
    if (by_acts) {
      found.note(sums_.are);
      for (const auto& one : sums_.values) found.insert(one);
    }
    made.now = std::move(found).all();
    return made;
  }

 private:
  [[nodiscard]] static candidate_values<T> silence() { return std::vector<stated<T>>{not_stated}; }
  ledger<T>& posted_on(const fold& by, std::optional<ledger<T>>& into) const {
    if (grant_) {
      into.emplace(by, *grant_);
    } else {
      into.emplace(by);
    }
    post_(*into);
    return *into;
  }
  [[nodiscard]] result<typename ledger<T>::change> change_since(const fold& then) {
    std::optional<ledger<T>> before;
    return now_->since(posted_on(then, before));
  }

  std::optional<std::string_view> grant_;
  const Post& post_;
  std::vector<ground> grounds_;
  std::optional<ledger<T>> now_;
  candidate_values<T> sums_;
  std::optional<error> why_not_;
};

// What `post` posts, of the notice (no grant) or of a grant, with what sources say of it, whether there is such a
// subject or not.
template <class T, class Post>
result<answer<T>> summed_anyway(const fold& by, field what, std::optional<std::string_view> grant, const Post& post) {
  summed_by_acts<T, Post> sum(by, grant, post);
  if (const auto why = sum.why_not()) return *why;
  return answered(by, {.field = what, .grant = name_of(grant)}, sum.now(), sum.grounds(), sum);
}

// The same, of a subject that there is.
template <class T, class Post>
result<answer<T>> summed_answer(const fold& by, field what, std::optional<std::string_view> grant, const Post& post) {
  if (const auto none = no_such_subject(by, grant)) return *none;
  return summed_anyway<T>(by, what, grant, post);
}

}  // namespace avviso::inline v0::detail

#endif
