// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DEFAULTS_HPP
#define AVVISO_DEFAULTS_HPP

#include <avviso/decree.hpp>
#include <avviso/legal_order.hpp>
#include <avviso/stated.hpp>

#include <string>

namespace avviso::inline v0 {

/// What a dossier states once for its acts, as though their source stated it of each. It counts of an act that does not
/// state the member itself and to which it can apply:
///
/// - the legal order, of every act but a decision of the Commission, which is the Union's;
/// - the control, of an act of which the law leaves it open: see `control_of`;
/// - the authority, of decrees, notes, notices, awards and award letters of that legal order. An adhesion, an
///   agreement, a law, a judgment has an author of its own.
struct defaults {
  avviso::control control = control::not_stated;         ///< whether the Court of Auditors controls them
  stated<std::string> authority = not_stated;            ///< who adopts them
  stated<avviso::legal_order> legal_order = not_stated;  ///< under whose law they are made

  friend bool operator==(const defaults&, const defaults&) = default;
};

}  // namespace avviso::inline v0

#endif
