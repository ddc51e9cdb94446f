// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PARTNERSHIP_HPP
#define AVVISO_PARTNERSHIP_HPP

#include <avviso/stated.hpp>

#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A legal entity, and the unit of it that acts: `{"Regione Lazio", "Direzione Lavoro"}`. Two units of one entity are
/// one legal person.
struct party {
  std::string entity;
  stated<std::string> unit = not_stated;

  friend bool operator==(const party&, const party&) = default;
};

/// Those who carry out a project (partenariato). There is one lead by construction.
struct partnership {
  party lead;                          ///< capofila: signs and answers for all
  std::vector<party> partners = {};    ///< partner: with tasks and a budget
  std::vector<party> associated = {};  ///< soggetti aderenti: support it without a budget

  friend bool operator==(const partnership&, const partnership&) = default;
};

}  // namespace avviso::inline v0

#endif
