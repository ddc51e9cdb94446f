// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DEADLINE_NAME_HPP
#define AVVISO_DEADLINE_NAME_HPP

#include <avviso/deadline.hpp>
#include <avviso/time/date.hpp>

#include <string>
#include <utility>

namespace avviso::inline v0 {

/// Which time limit of a notice or a grant: one of the usual ones, or one that its acts name themselves, such as the
/// end of the «azioni propedeutiche» of a regional plan.
class deadline_name {
 public:
  deadline_name(deadline_kind kind) noexcept : kind_(kind) {}  // NOLINT(google-explicit-constructor)
  [[nodiscard]] static deadline_name named(std::string name) {
    deadline_name which(deadline_kind::activities_end);
    which.is_named_ = true;
    which.name_ = std::move(name);
    return which;
  }

  /// The usual one; null, of one that has a name.
  [[nodiscard]] const deadline_kind* if_kind() const& noexcept { return is_named_ ? nullptr : &kind_; }
  const deadline_kind* if_kind() && = delete;  // would outlive its value

  /// As the acts name it; empty, of a usual one.
  [[nodiscard]] const std::string& name() const& noexcept { return name_; }

  friend bool operator==(const deadline_name&, const deadline_name&) = default;

 private:
  deadline_kind kind_;
  bool is_named_ = false;
  std::string name_;
};

/// A time limit that the acts name themselves, and its day.
struct named_deadline {
  std::string name;
  date on;

  friend bool operator==(const named_deadline&, const named_deadline&) = default;
};

}  // namespace avviso::inline v0

#endif
