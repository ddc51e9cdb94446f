// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_EXACT_ACTS_HPP
#define AVVISO_SRC_HISTORY_FIELDS_EXACT_ACTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "../fold/fold.hpp"

namespace avviso::inline v0::detail {

// Acts as of one day, told by comparing days alone: no case is tried, and
// nothing allocated. A day that is open is compared by its bounds. Whatever
// these do not decide, and what is not so simple (a correction, a condition,
// the Court's silence), is left to the fold.
class exact_acts {
 public:
  exact_acts(const archive& of, const as_of& when) : of_(of), when_(when) {}

  [[nodiscard]] const archive& of() const { return of_; }

  // A day that lies between these.
  struct open_day {
    date first;
    date last;
  };

  // As `act_state`, and whether it is in force.
  struct state {
    bool known = false;
    bool annulled = false;
    std::optional<open_day> since = {};
    bool in_force = false;
  };
  // None where something is open.
  [[nodiscard]] std::optional<state> state_of(ordinal act) const;
  // As `fold::adopted_without_effect`, of an act in this state.
  [[nodiscard]] std::optional<bool> is_without_effect(ordinal act, const state& its) const;
  // Notes what undoes an act of which the state has been told.
  void note_undoing(ordinal act, std::vector<ground>& into) const;

  // An act in its place among others.
  struct place {
    ordinal act;
    std::int64_t since;  // in days: the first that may be, and the last
    std::int64_t since_at_most;
    const act_reference* by;
  };
  // An act in force, in its place.
  [[nodiscard]] place place_of(ordinal act, const state& its) const {
    return {act, its.since->first.days(), its.since->last.days(), &of_.at(act).reference};
  }
  // Whether one stands before another; none where nothing tells them apart.
  [[nodiscard]] static std::optional<bool> stands_before(const place& a, const place& b);

  // Whether an offer reaches a grant, which has this track; none where
  // something is open. Notes the replies that decide it, unless `notes` is
  // null.
  struct offer {
    spot at;
    const reach& whom;
    bool (*elects)(election);
  };
  [[nodiscard]] std::optional<bool> reaches(const offer& what, std::string_view grant, const track* its,
                                            std::vector<ground>* notes) const;

 private:
  [[nodiscard]] bool may_be_registered(const act& which) const;
  [[nodiscard]] std::optional<bool> is_annulled(ordinal act) const;
  [[nodiscard]] std::optional<bool> adheres(const offer& what, std::string_view grant, const track* its,
                                            std::vector<ground>* notes) const;

  const archive& of_;
  const as_of& when_;
};

// Some things, as many as the exact path looks at: of more, it looks at none.
template <class T>
class few_of {
 public:
  [[nodiscard]] bool add(const T& one) {
    if (size_ == all_.size()) return false;
    all_[size_++] = one;
    return true;
  }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] T& operator[](std::size_t n) { return all_[n]; }
  [[nodiscard]] T* begin() { return all_.data(); }
  [[nodiscard]] T* end() { return all_.data() + size_; }

 private:
  static constexpr std::size_t most = 32;
  std::array<T, most> all_;
  std::size_t size_ = 0;
};

}  // namespace avviso::inline v0::detail

#endif
