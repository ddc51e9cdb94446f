// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_REDUCTION_HPP
#define AVVISO_SRC_WORDING_REDUCTION_HPP

#include <avviso/provision/reduction.hpp>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

// For what reason money is taken, behind what is: «, per economie».
[[nodiscard]] constexpr words cause_words(reduction_cause cause) noexcept {
  switch (cause) {
    case reduction_cause::savings:
      return {", because of savings", ", per economie"};
    case reduction_cause::partial_waiver:
      return {", because of a partial waiver", ", per rinuncia parziale"};
    case reduction_cause::non_compliance:
      return {", for non-compliance", ", per inadempimento"};
    case reduction_cause::financial_correction:
      return {", as a financial correction", ", per rettifica finanziaria"};
    case reduction_cause::law:
      return {", by law", ", per disposizione di legge"};
    case reduction_cause::other:
    case reduction_cause::not_stated:
      break;
  }
  return {"", ""};
}

}  // namespace avviso::inline v0::wording

#endif
