// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/dossier.hpp>
#include <avviso/identity/wording.hpp>
#include <avviso/rules/wording.hpp>

#include "acts.hpp"
#include "explained.hpp"

namespace avviso::inline v0::wording {

std::string text(const settling_fact& one, const dossier& of, language in) {
  const auto* by = of.find_act(one.act);
  std::string line = by != nullptr ? text(by->reference, in) : one.act;
  if (one.grant) line += ", " + *one.grant;
  if (one.provision) line += ", " + point_text(*one.provision, in);
  line += ": ";
  line += text(one.which, in);
  line += words{"; then ", "; allora "}.in(in);
  return line + values_text(one.values, possible_values::alternatives, in, {});
}

}  // namespace avviso::inline v0::wording
