// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_READINGS_HPP
#define AVVISO_READINGS_HPP

#include <avviso/chosen.hpp>
#include <avviso/inline_text.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// When an act takes effect if no document states its control by the Court of Auditors or its registration.
enum class efficacy : std::uint8_t {
  from_adoption,  ///< from its adoption, with a finding that says so: what a page that reports its effects implies
  strict,         ///< not yet: an act counts as registered only if somebody says so
};

/// What it means when an act reaches grants by adhesion and no adhesion of a grant is on record; or when an award
/// lapses unless it is accepted, and no acceptance is.
enum class absence : std::uint8_t {
  not_stated,   ///< nothing: it may have adhered, or accepted. For whoever reads documents
  not_adhered,  ///< that it has done neither. For an office whose register is complete
};

/// What it means that a record has no act of some kind.
enum class record : std::uint8_t {
  as_found,  ///< nothing, until one is known: while no award is known, nobody knows what is awarded; while no payment,
             ///< what is paid. For whoever reads documents as they are found
  complete,  ///< that there is none: while no award is known, nothing is awarded; while no payment, nothing is paid
};

/// From when a registered act has effect.
enum class registration_effect : std::uint8_t {
  ex_nunc,  ///< from its registration: «da quel momento l'atto acquista efficacia» (art. 3, c. 2, L. 20/1994)
  ex_tunc,  ///< from its adoption, once it is registered: what some doctrine holds
};

/// By which of its days an extension was in time: what EXT-1 asks of an extension that states when it was requested.
enum class timeliness : std::uint8_t {
  adoption,  ///< by its adoption
  request,   ///< by its request: orientamento (Cons. Stato, IV, no. 2757/2023; TAR Milano, II, no. 1271/2021)
  either,    ///< nobody has settled it: in time or late where both days agree, else undetermined
};

/// How the silence of documents, and what lawyers dispute, is read. The caller chooses when asking; avviso has no
/// default for what documents do not say.
struct readings {
  chosen<avviso::efficacy> efficacy;                                ///< of acts whose registration nobody states
  chosen<avviso::absence> absence;                                  ///< of grants whose reply nobody states
  chosen<avviso::record> record;                                    ///< of acts that are not on record
  registration_effect registration = registration_effect::ex_nunc;  ///< from when a registered act has effect
  inline_text<63> prevailing_source = {};              ///< whose statements prevail over all others; empty: nobody's
  avviso::timeliness timeliness = timeliness::either;  ///< matters only where an extension states its request

  /// For readers of published documents: acts reported as made count from their adoption, and silence stays silence.
  /// An act that needs a registration of which nobody tells may have effect or not.
  [[nodiscard]] static constexpr readings documents() noexcept {
    return {efficacy::from_adoption, absence::not_stated, record::as_found};
  }

  /// For an office that holds every registration and every adhesion: what it has no record of has not happened.
  [[nodiscard]] static constexpr readings complete_register() noexcept {
    return {efficacy::strict, absence::not_adhered, record::complete};
  }

  friend constexpr bool operator==(const readings&, const readings&) noexcept = default;
};

}  // namespace avviso::inline v0

#endif
