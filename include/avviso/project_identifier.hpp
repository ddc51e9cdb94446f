// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROJECT_IDENTIFIER_HPP
#define AVVISO_PROJECT_IDENTIFIER_HPP

#include <avviso/identity/name.hpp>

#include <string>

namespace avviso::inline v0 {

/// A code by which a project is known (identificativo di progetto) under a scheme of its own: of another programme, of
/// a state aid register, of the Commission. Neither is checked: schemes have no rule in common. CUP and the codes of
/// the Asylum, Migration and Integration Fund have types of their own, which check them.
struct project_identifier {
  std::string scheme;  ///< which one: «codice locale progetto», «COR», «Erasmus+»; compared as names are
  std::string value;   ///< as written, and compared so

  friend bool operator==(const project_identifier&, const project_identifier&) = default;
};

/// Whether two are one: under one scheme, however it is spelled, and with the same value.
[[nodiscard]] inline bool is_same(const project_identifier& one, const project_identifier& other) noexcept {
  return one.value == other.value && detail::match(one.scheme, other.scheme);
}

}  // namespace avviso::inline v0

#endif
