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
  }
  return "";
}

std::string to_string(const act_reference& reference) {
  std::string text(abbreviation(reference.kind));
  if (const auto* number = reference.number.if_stated()) text += " n. " + *number;
  text += ' ';
  text += reference.on.iso().c_str();
  return text;
}

}  // namespace avviso::inline v0
