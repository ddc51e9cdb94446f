// SPDX-License-Identifier: BSL-1.0
#include "party.hpp"

#include <avviso/money/wording.hpp>

#include "../without_personal_codes.hpp"
#include "phrases.hpp"

namespace avviso::inline v0::wording {

std::string party_text(const party& one) {
  const auto* unit = one.unit.if_stated();
  return detail::without_personal_codes(one.entity + (unit != nullptr ? " – " + *unit : std::string()));
}

std::string member_text(const member& one, language in) {
  std::string more;
  const auto add = [&more](const std::string& what) { more += (more.empty() ? "" : ", ") + what; };
  if (one.role == partner_role::lead) add(words{"lead", "capofila"}.in(in));
  if (one.role == partner_role::associated_entity) add(words{"associated", "aderente"}.in(in));
  if (const auto* code = one.who.tax_code.if_stated())
    add(words{"tax code ", "codice fiscale "}.in(in) + std::string(code->text()));
  if (const auto* number = one.who.vat_number.if_stated())
    add(words{"VAT number ", "partita IVA "}.in(in) + std::string(number->text()));
  if (const auto* share = one.share.if_stated()) add(text(*share, in));
  return party_text(one.who) + (more.empty() ? "" : " (" + more + ')');
}

}  // namespace avviso::inline v0::wording
