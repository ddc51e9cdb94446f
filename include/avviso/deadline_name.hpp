// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DEADLINE_NAME_HPP
#define AVVISO_DEADLINE_NAME_HPP

#include <avviso/deadline.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace avviso::inline v0 {

/// Which time limit of a notice or a grant: one of the usual ones, or one that its acts name themselves, such as the
/// end of the «azioni propedeutiche» of a regional plan.
class deadline_name {
 public:
  /// A time limit of a usual kind; one that the acts name.
  deadline_name(deadline_kind kind) noexcept : kind_(kind) {}  // NOLINT(google-explicit-constructor)
  [[nodiscard]] static deadline_name named(std::string name) { return deadline_name(std::move(name)); }

  /// The usual kind; null for a time limit that has a name.
  [[nodiscard]] const deadline_kind* if_kind() const& noexcept { return has_name_ ? nullptr : &kind_; }
  const deadline_kind* if_kind() && = delete;  // would outlive its value

  /// The name that the acts give it; null for a usual kind.
  [[nodiscard]] const std::string* if_name() const& noexcept { return has_name_ ? &name_ : nullptr; }
  const std::string* if_name() && = delete;

  friend bool operator==(const deadline_name&, const deadline_name&) = default;

 private:
  explicit deadline_name(std::string name) noexcept : has_name_(true), name_(std::move(name)) {}

  deadline_kind kind_{};
  bool has_name_ = false;  // else the name is empty; a variant of the two would cost more to compile
  std::string name_;
};

/// Whether it is the first or the last day to apply. Applications are made to the notice: no grant has such a limit.
[[nodiscard]] inline bool is_of_window(const deadline_name& which) noexcept {
  const auto* kind = which.if_kind();
  return kind != nullptr && (*kind == deadline_kind::applications_open || *kind == deadline_kind::applications_close);
}

/// A time limit that the acts name themselves, and its day, with the hour where they give one.
struct named_deadline {
  std::string name;  ///< as the acts write it
  deadline_time on;  ///< its day, and its hour where they give one

  friend bool operator==(const named_deadline&, const named_deadline&) = default;
};

}  // namespace avviso::inline v0

/// So that time limits can be keys of unordered containers.
template <>
struct std::hash<avviso::deadline_name> {
  std::size_t operator()(const avviso::deadline_name& which) const noexcept {
    const auto* kind = which.if_kind();
    return kind != nullptr ? std::hash<avviso::deadline_kind>()(*kind) : std::hash<std::string>()(*which.if_name());
  }
};

#endif
