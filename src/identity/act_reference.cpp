// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/act_reference.hpp>

namespace avviso::inline v0 {

std::string_view abbreviation(act_kind kind) noexcept {
  switch (kind) {
    case act_kind::adhesion:
      return "adhesion";
    case act_kind::agreement:
      return "Convenzione";
    case act_kind::note:
      return "Nota";
    case act_kind::notice:
      return "Avviso";
    case act_kind::award:
      return "award";
    case act_kind::decree:
      return "Decreto";
    case act_kind::directorial_decree:
      return "D.D.";
    case act_kind::ministerial_decree:
      return "D.M.";
    case act_kind::law:
      return "L.";
    case act_kind::decree_law:
      return "D.L.";
    case act_kind::commission_decision:
      return "decision of the Commission";
    case act_kind::committee_decision:
      return "decision of a committee";
    case act_kind::court_order:
      return "Ord.";
    case act_kind::judgment:
      return "Sent.";
    case act_kind::agreement_amendment:
      return "amendment";
    case act_kind::award_letter:
      return "award letter";
    case act_kind::programme_agreement:
      return "programme agreement";
    case act_kind::start_declaration:
      return "start declaration";
    case act_kind::unnamed:
      break;
  }
  return "act";
}

std::string to_string(const act_reference& reference) {
  std::string text(abbreviation(reference.kind));
  if (const auto* number = reference.number.if_stated()) text += " n. " + *number;
  text += ' ';
  text += reference.on.iso().c_str();
  return text;
}

}  // namespace avviso::inline v0
