// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_LIMIT_HPP
#define AVVISO_SRC_HISTORY_LIMIT_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/rules/efficacy.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "fold.hpp"
#include "gather.hpp"

namespace avviso::inline v0::detail {

// A provision that sets a time limit: who, to which day, and whom it reaches (null: the target without more).
struct writer {
  std::uint32_t act;
  std::uint32_t provision;
  date to;
  const reach* whom;
};

// Who sets one time limit of the notice (no grant) or of a grant: of the provisions that apply, the one that stands
// last.
//
// Each writer is asked in turn whether it may be that one, rather than each case who it is: the cases of all acts
// together are the product of what each leaves open. What may be is decided act by act. For if one act can be out of
// the way of a certain writer, and so can another that shares nothing with it, then both can at once: to be out of its
// way asks nothing of the writer but to stand as late as it can.
class limit {
 public:
  limit(const fold& by, deadline_kind which, std::optional<std::string_view> grant);
  limit(const limit&) = delete;  // its parts point to its writers
  limit& operator=(const limit&) = delete;

  [[nodiscard]] const std::vector<writer>& writers() const { return writers_; }

  // Whether a writer reaches the grant; whether it is in force too.
  [[nodiscard]] bool reaches(cases& in, const writer& one, std::vector<ground>& notes) const;
  [[nodiscard]] bool applies(cases& in, const writer& one, std::vector<ground>& notes) const;

  // The possible values of `value(case, day set)`, where the day is not stated when no writer applies.
  template <class T, class Value>
  [[nodiscard]] std::vector<stated<T>> candidates(Value value, std::vector<ground>& grounds) const {
    std::vector<stated<T>> found;
    const auto look = [&](const writer* one) {
      cases every;
      do {
        std::vector<ground> notes;
        if (one != nullptr && !by_.in_force(every, by_.act_at(one->act))) continue;
        const bool counts = one == nullptr || reaches(every, *one, notes);
        const stated<T> then = value(every, one != nullptr ? stated<date>(one->to) : not_stated);
        if (!may_be_last(every, one)) continue;
        grounds.insert(grounds.end(), notes.begin(), notes.end());
        if (!counts) continue;
        if (one != nullptr) grounds.push_back({part::sets, one->act, one->provision});
        insert_candidate(found, then);
      } while (every.next());
    };
    for (const auto& one : writers_) look(&one);
    look(nullptr);
    return found;
  }

  // A day that may have been in force before a provision, set by the last that stands before it of those that reach the
  // grant on whatever day; and, with it, the effect of the provision's act.
  struct before {
    stated<date> day;
    effect act_has;
  };
  [[nodiscard]] std::vector<before> days_before(std::uint32_t act, std::uint32_t provision) const;

 private:
  [[nodiscard]] bool ever_reaches(cases& in, const writer& one) const;
  [[nodiscard]] bool may_stand_before(cases& in, const writer& a, const writer& b) const;
  [[nodiscard]] bool may_be_last(const cases& in, const writer* one) const;

  // Whether each writer may be out of the way, given a case.
  template <class IsOut>
  [[nodiscard]] bool all_may_be(const cases& in, IsOut is_out) const {
    for (const auto& part : parts_) {
      const auto all_out = [&](cases& each) {
        for (const auto* one : part) {
          if (!is_out(each, *one)) return false;
        }
        return true;
      };
      if (!possibly(all_out, in.given())) return false;
    }
    return true;
  }

  const fold& by_;
  std::optional<std::string_view> grant_;
  std::vector<writer> writers_;
  std::vector<std::vector<const writer*>> parts_;  // independent of each other
};

}  // namespace avviso::inline v0::detail

#endif
