// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_ACT_HPP
#define AVVISO_ACT_HPP

#include <avviso/act_source.hpp>
#include <avviso/chosen.hpp>
#include <avviso/decree.hpp>
#include <avviso/extra.hpp>
#include <avviso/identity/act_reference.hpp>
#include <avviso/legal_order.hpp>
#include <avviso/provision.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace avviso::inline v0 {

/// A provision that takes effect on another day than its act (decorrenza di una disposizione): «l'art. 3 si applica dal
/// 1° gennaio». It counts from that day, before or after the act's own, once all that its act waits for is there, as a
/// day of effect that the act states for itself would. In the order of acts it keeps the place of its act: of two acts
/// the later prevails, whenever what they say takes effect (art. 15 disp. prel. c.c.). What acts on another act, or
/// answers it, has no such day: REF-1.
struct provision_effect {
  chosen<std::uint32_t> provision;  ///< which, counted from 0
  partial_date from;                ///< from that day

  friend bool operator==(const provision_effect&, const provision_effect&) = default;
};

/// An act: the only thing that changes a notice or a grant. Its four clocks are kept apart and none stands in for
/// another: adopted (`reference.on`), registered or published, effective, known.
struct act {
  std::string id;           ///< the key by which its users and other acts name it; unique in a dossier
  act_reference reference;  ///< how it is cited; `on` is its adoption
  avviso::control control = control::not_stated;           ///< whether the Court of Auditors controls it
  stated<avviso::registration> registration = not_stated;  ///< from that day a controlled act has effect
  stated<court_review> review = not_stated;  ///< its passage through the Court, where its silence is to count
  avviso::publicity publicity = publicity::not_stated;  ///< whether its effect depends on its publication
  stated<partial_date> published = not_stated;          ///< on which day
  stated<partial_date> effective = not_stated;          ///< where the act or a source gives the day itself
  stated<partial_date> known = not_stated;  ///< since when; else since its publication, else since its adoption
  std::vector<std::string> subject_to{};    ///< ids of acts without whose effect this one has none
  std::vector<provision> provisions{};      ///< what it does, in its order
  std::vector<provision_effect> provision_effects{};     ///< which of these take effect on a day of their own
  stated<avviso::legal_order> legal_order = not_stated;  ///< where it is not the dossier's: see `order_of`
  stated<act_source> source = not_stated;                ///< from what it is on record
  avviso::extra extra{};                                 ///< what the house keeps of its own

  friend bool operator==(const act&, const act&) = default;
};

}  // namespace avviso::inline v0

#endif
