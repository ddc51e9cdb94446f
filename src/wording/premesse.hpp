// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_PREMESSE_HPP
#define AVVISO_SRC_WORDING_PREMESSE_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/rules/house_rules.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

// What the premesse of a decree rest on.
struct premises {
  const dossier& of;
  std::vector<std::string> acts;                 // by id; each is cited once
  std::vector<finding> findings = {};            // whose law is cited
  house_rules house = {};                        // the tables of the rules that are not avviso's
  std::string_view decree = {};                  // the act that they introduce, by id; empty if there is none
  std::vector<std::string> considerations = {};  // sentences after «Considerato che»
};

// «Visto …;» for each law and each act, «Considerato che …;» for each adhesion and each consideration, a line each.
[[nodiscard]] std::string premesse(const premises& on, language in);

}  // namespace avviso::inline v0::wording

#endif
