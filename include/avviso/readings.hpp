// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_READINGS_HPP
#define AVVISO_READINGS_HPP

#include <avviso/chosen.hpp>
#include <avviso/inline_text.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// When an act takes effect whose control by the Court of Auditors and registration no document states.
enum class efficacy : std::uint8_t {
  from_adoption,  ///< from its adoption, with a finding that says so: what a page that reports its effects implies
  strict,         ///< not yet: nothing is taken to be registered that nobody says is
};

/// What it means that no adhesion of a grant is on record where an act reaches grants by adhesion.
enum class absence : std::uint8_t {
  not_stated,   ///< nothing: it may have adhered. For whoever reads documents
  not_adhered,  ///< that it has not adhered. For an office whose register is complete
};

/// From when a registered act has effect.
enum class registration_effect : std::uint8_t {
  ex_nunc,  ///< from its registration: «da quel momento l'atto acquista efficacia» (art. 3, c. 2, L. 20/1994)
  ex_tunc,  ///< from its adoption, once it is registered: what some doctrine holds
};

/// How the silence of documents, and what lawyers dispute, is read. Chosen by whoever asks, at the question; avviso has
/// no default for what documents do not say.
struct readings {
  chosen<avviso::efficacy> efficacy;
  chosen<avviso::absence> absence;
  registration_effect registration = registration_effect::ex_nunc;
  inline_text<63> prevailing_source = {};  ///< whose statements prevail over all others; empty: nobody's

  /// For whoever reads published documents: acts reported as made count from their adoption, and a silence stays one.
  [[nodiscard]] static constexpr readings documents() noexcept {
    return {efficacy::from_adoption, absence::not_stated};
  }

  /// For an office that holds every registration and every adhesion: what it has no record of has not happened.
  [[nodiscard]] static constexpr readings complete_register() noexcept {
    return {efficacy::strict, absence::not_adhered};
  }

  friend constexpr bool operator==(const readings&, const readings&) noexcept = default;
};

}  // namespace avviso::inline v0

#endif
