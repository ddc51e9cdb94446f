// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_REFERENCE_POSTS_HPP
#define AVVISO_TESTS_PROPERTIES_REFERENCE_POSTS_HPP

#include <avviso/provision.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>

namespace reference {

// What random designations are for; "" where a question is for none.
constexpr const char* asked_scopes[] = {"", "staff", "travel"};

// Who holds one role in one history: for all under no scope, and for each scope.
struct posts {
  std::map<std::optional<std::string>, std::string> held;

  void take(const avviso::designation& one, const std::string& who) {
    const auto* scope = one.scope.if_stated();
    if (scope == nullptr) held = {{std::nullopt, who}};
    if (scope != nullptr) held[*scope] = who;
  }
  [[nodiscard]] std::optional<std::string> told(const std::string& scope) const {
    auto own = held.find(scope);
    if (own == held.end()) own = held.find(std::nullopt);
    if (!scope.empty()) return own == held.end() ? std::nullopt : std::optional(own->second);
    std::set<std::string> bodies;
    std::string listed;
    for (const auto& [of, who] : held) {
      bodies.insert(who);
      listed += (listed.empty() ? "" : "; ") + who + (of ? " (" + *of + ")" : "");
    }
    if (bodies.empty()) return std::nullopt;
    return bodies.size() == 1 ? *bodies.begin() : listed;
  }
};

// Whether a provision says who holds a role, for all or for a scope; for "", for any.
[[nodiscard]] inline bool is_post(const avviso::designation* one, avviso::authority_role role,
                                  const std::string& scope) {
  if (one == nullptr || !(one->role == role)) return false;
  const auto* of = one->scope.if_stated();
  return scope.empty() || of == nullptr || *of == scope;
}

}  // namespace reference

#endif
