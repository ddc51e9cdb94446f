// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_PREPARED_SNAPSHOT_HPP
#define AVVISO_HISTORY_PREPARED_SNAPSHOT_HPP

#include <avviso/history/snapshot.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace avviso::inline v0 {

/// A snapshot with its answers worked out in advance, for a program that asks about every grant on the same day again
/// and again. It answers as the snapshot does, without allocating memory; it owns the answers.
class prepared_snapshot {
 public:
  /// Asks every question below about every grant, and costs the time and memory of those questions.
  explicit prepared_snapshot(const snapshot& at);

  /// The time limits of the usual kinds, the money and the standing of a grant. Errors: those of the snapshot.
  [[nodiscard]] result<const answer<deadline_time>*> deadline(deadline_kind which,
                                                              std::string_view grant) const noexcept;
  [[nodiscard]] result<const answer<deadline_time>*> end_of_activities(std::string_view grant) const noexcept {
    return deadline(deadline_kind::activities_end, grant);
  }
  [[nodiscard]] result<const answer<euro>*> award(std::string_view grant) const noexcept;
  [[nodiscard]] result<const answer<euro>*> top_ups(std::string_view grant) const noexcept;
  [[nodiscard]] result<const answer<euro>*> total(std::string_view grant) const noexcept;
  [[nodiscard]] result<const answer<avviso::grant_standing>*> grant_standing(std::string_view grant) const noexcept;

  /// The time limits of the notice.
  [[nodiscard]] result<const answer<deadline_time>*> deadline(deadline_kind which) const noexcept;
  [[nodiscard]] result<const answer<euro>*> endowment() const noexcept;
  [[nodiscard]] result<const answer<euro>*> awarded() const noexcept;
  [[nodiscard]] result<const answer<euro>*> granted() const noexcept;
  [[nodiscard]] result<const answer<euro>*> unallocated() const noexcept;

  /// The snapshot that was prepared, for all other questions.
  [[nodiscard]] const snapshot& at() const noexcept { return at_; }

 private:
  struct of_grant {
    std::vector<result<answer<deadline_time>>> deadlines;  // by kind
    result<answer<euro>> award, top_ups, total;
    result<answer<avviso::grant_standing>> standing;
  };

  [[nodiscard]] const of_grant* find(std::string_view grant) const noexcept;

  snapshot at_;
  std::vector<std::uint32_t> by_name_;  // indices of grants
  std::vector<of_grant> grants_;
  std::vector<result<answer<deadline_time>>> deadlines_;
  result<answer<euro>> endowment_, awarded_, granted_, unallocated_;
};

}  // namespace avviso::inline v0

#endif
