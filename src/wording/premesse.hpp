// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_PREMESSE_HPP
#define AVVISO_SRC_WORDING_PREMESSE_HPP

#include <avviso/history/dossier.hpp>
#include <avviso/programme.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/rules/house_rules.hpp>
#include <avviso/time/date.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

// What the premesse of a decree rest on.
struct premises {
  const dossier& of;
  date day;                                      // whose law is cited
  std::string_view decree = {};                  // the act that they introduce, by id; empty if there is none
  std::vector<std::string> acts = {};            // by id; each is cited once
  std::vector<programme> funds = {};             // whose regulations are cited
  std::vector<efficacy_ground> grounds = {};     // on which acts have effect, whose laws are cited
  std::vector<finding> findings = {};            // what the rules say of acts: a law that is violated is no basis
  house_rules house = {};                        // the tables of the rules that are not avviso's
  std::vector<std::string> considerations = {};  // whole, in their order
};

// «Visto …;» for each law and each act, Union regulations first and then by rank and day; «Considerato che …;» for each
// adhesion; then each consideration, a line each.
[[nodiscard]] std::string premesse(const premises& on, language in);

}  // namespace avviso::inline v0::wording

#endif
