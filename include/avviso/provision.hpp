// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_HPP
#define AVVISO_PROVISION_HPP

#include <avviso/chosen.hpp>
#include <avviso/provision/acceptance.hpp>
#include <avviso/provision/call.hpp>
#include <avviso/provision/change.hpp>
#include <avviso/provision/kinds.hpp>
#include <avviso/provision/project.hpp>
#include <avviso/provision/reach.hpp>

#include <cstdint>
#include <string>

namespace avviso::inline v0 {

/// Errata corrige: what a provision of another act should have said. The act is read as corrected from its beginning,
/// and keeps its place in the order; a question as known before the correction still gets what was believed.
struct correction {
  std::string of;                   ///< the id of the act corrected
  chosen<std::uint32_t> provision;  ///< which of its provisions, counted from 0
  disposition now;

  friend bool operator==(const correction&, const correction&) = default;
};

/// From when an annulled act is without effect.
enum class annulment_effect : std::uint8_t {
  ex_tunc,  ///< from its beginning: as if it had never been (annullamento d'ufficio, art. 21-nonies L. 241/1990)
  ex_nunc,  ///< from the day on which the annulling act has effect (revoca, art. 21-quinquies L. 241/1990)
};

/// Annullamento of an act.
struct annulment {
  std::string of;  ///< the id of the act annulled
  chosen<annulment_effect> effect;

  friend bool operator==(const annulment&, const annulment&) = default;
};

}  // namespace avviso::inline v0

#endif
