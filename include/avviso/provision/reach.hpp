// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_REACH_HPP
#define AVVISO_PROVISION_REACH_HPP

#include <avviso/identity/name.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace avviso::inline v0 {

/// Whom a provision reaches.
class reach {
 public:
  /// Nobody, everybody, whoever adheres, or those that are named.
  enum class kind : std::uint8_t { no_grant, every_grant, adhering, listed };

  /// The notice alone: an endowment raised for future awards.
  [[nodiscard]] static reach no_grant() { return {kind::no_grant, {}}; }
  /// The notice and every grant under it, unconditionally.
  [[nodiscard]] static reach every_grant() { return {kind::every_grant, {}}; }
  /// The notice, and each grant from the day its beneficiary adheres.
  [[nodiscard]] static reach adhering() { return {kind::adhering, {}}; }
  /// The same of one line of the notice, rather than of the notice: the line alone; it and every grant under it; it,
  /// and each of its grants from the day its beneficiary adheres.
  [[nodiscard]] static reach no_grant_of(std::string line) { return {kind::no_grant, {}, std::move(line)}; }
  [[nodiscard]] static reach every_grant_of(std::string line) { return {kind::every_grant, {}, std::move(line)}; }
  [[nodiscard]] static reach adhering_of(std::string line) { return {kind::adhering, {}, std::move(line)}; }
  /// The named grants, but not the notice.
  [[nodiscard]] static reach only(std::vector<std::string> grants) { return {kind::listed, std::move(grants)}; }

  /// Of which kind; the names, where grants are named; whether one is among them.
  [[nodiscard]] kind whom() const noexcept { return kind_; }
  [[nodiscard]] const std::vector<std::string>& grants() const noexcept { return grants_; }
  [[nodiscard]] bool names(std::string_view grant) const noexcept {
    for (const auto& one : grants_) {
      if (detail::match(one, grant)) return true;
    }
    return false;
  }

  /// The line of the notice that it is about; null: the notice whole, or named grants.
  [[nodiscard]] const std::string* line() const& noexcept { return line_ ? &*line_ : nullptr; }
  const std::string* line() && = delete;  // would outlive its value

  friend bool operator==(const reach&, const reach&) = default;

 private:
  reach(kind whom, std::vector<std::string> grants, std::optional<std::string> line = std::nullopt)
      : kind_(whom), grants_(std::move(grants)), line_(std::move(line)) {}

  kind kind_;
  std::vector<std::string> grants_;
  std::optional<std::string> line_;
};

}  // namespace avviso::inline v0

#endif
