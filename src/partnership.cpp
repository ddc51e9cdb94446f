// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/name.hpp>
#include <avviso/partnership.hpp>

#include <algorithm>
#include <cstddef>

namespace avviso::inline v0 {

namespace {

std::string_view trimmed(std::string_view text) noexcept {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

}  // namespace

result<party> party::parse(std::string_view text) {
  std::string_view name = text;
  party read{.entity = {}};
  for (const std::string_view dash : {" – ", " — ", " - "}) {
    const std::size_t at = name.find(dash);
    if (at == std::string_view::npos) continue;
    const std::string_view unit = trimmed(name.substr(at + dash.size()));
    if (!unit.empty()) read.unit = std::string(unit);
    name = name.substr(0, at);
    break;
  }
  name = trimmed(name);
  for (const std::string_view before : {"(ex ", "(già "}) {
    const std::size_t at = name.find(before);
    if (at == std::string_view::npos || !name.ends_with(')')) continue;
    const std::size_t former_at = at + before.size();
    const std::string_view former = trimmed(name.substr(former_at, name.size() - 1 - former_at));
    if (!former.empty()) read.formerly.emplace_back(former);
    name = trimmed(name.substr(0, at));
    break;
  }
  if (name.empty()) return error{.code = errc::name_expected, .found = detail::quote(text)};
  read.entity = std::string(name);
  return read;
}

bool party::goes_by(std::string_view name) const noexcept {
  const auto spells_it = [name](std::string_view one) { return same_name(one, name); };
  return spells_it(entity) || std::any_of(also_known_as.begin(), also_known_as.end(), spells_it) ||
         std::any_of(formerly.begin(), formerly.end(), spells_it);
}

bool same_entity(const party& a, const party& b) noexcept {
  const auto* code = a.tax_code.if_stated();
  const auto* other_code = b.tax_code.if_stated();
  if (code != nullptr && other_code != nullptr) return *code == *other_code;
  const auto* number = a.vat_number.if_stated();
  const auto* other_number = b.vat_number.if_stated();
  if (number != nullptr && other_number != nullptr) return *number == *other_number;
  return a.goes_by(b.entity) || b.goes_by(a.entity);
}

bool same_party(const party& a, const party& b) noexcept {
  const auto* unit = a.unit.if_stated();
  const auto* other = b.unit.if_stated();
  if ((unit == nullptr) != (other == nullptr) || (unit != nullptr && !same_name(*unit, *other))) return false;
  return same_entity(a, b);
}

}  // namespace avviso::inline v0
