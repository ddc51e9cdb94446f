// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/act_reference.hpp>
#include <avviso/identity/wording.hpp>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

std::string text(const act_reference& act, language in) {
  const auto kind = [&]() -> words {
    switch (act.kind) {
      case act_kind::adhesion:
        return {"Adhesion", "Adesione"};
      case act_kind::agreement:
        return {"Grant agreement", "Convenzione di sovvenzione"};
      case act_kind::note:
        return {"Note", "Nota"};
      case act_kind::notice:
        return {"Notice", "Avviso"};
      case act_kind::award:
        return {"Award", "Ammissione a finanziamento"};
      case act_kind::decree:
        return {"Decree", "Decreto"};
      case act_kind::directorial_decree:
        return {"Directorial Decree", "Decreto Direttoriale"};
      case act_kind::ministerial_decree:
        return {"Ministerial Decree", "Decreto Ministeriale"};
    }
    return {"Act", "Atto"};
  }();
  std::string cited = kind.in(in);
  const auto* number = act.number.if_stated();
  if (number != nullptr) cited += words{" no. ", " n. "}.in(in) + *number;
  return cited + ' ' + of_day(act.on, in);
}

}  // namespace avviso::inline v0::wording
