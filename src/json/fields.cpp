// SPDX-License-Identifier: BSL-1.0
#include "fields.hpp"

#include <avviso/history/dossier.hpp>

namespace avviso::inline v0::detail {

template <>
bool is_acceptable<act>(const act& value, const tree& in, const place& where, reader& with) {
  if (!value.id.empty()) return true;
  with.refuse(*find_member(in, "id"), where.at("id"), {.code = errc::act_id_empty});
  return false;
}

// Beside no act: only whether the value is of the kind that the field has.
template <>
bool is_acceptable<statement>(const statement& value, const tree& in, const place& where, reader& with) {
  const auto alone = dossier::of().and_then([&](const dossier& none) { return none.with(value); });
  if (alone) return true;
  with.refuse(*find_member(in, "value"), where.at("value"), alone.error());
  return false;
}

template struct aggregate_codec<act_reference>;
template struct codec<std::vector<member>>;
template struct aggregate_codec<question>;
template struct aggregate_codec<statement>;

}  // namespace avviso::inline v0::detail
