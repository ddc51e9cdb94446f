// SPDX-License-Identifier: BSL-1.0
#include <avviso/citation.hpp>
#include <avviso/identity/celex.hpp>
#include <avviso/identity/cig.hpp>
#include <avviso/identity/cup.hpp>
#include <avviso/identity/eli.hpp>
#include <avviso/identity/project_code.hpp>
#include <avviso/identity/protocol_number.hpp>
#include <avviso/identity/tax_code.hpp>
#include <avviso/identity/territory.hpp>
#include <avviso/identity/urn_nir.hpp>
#include <avviso/identity/vat_number.hpp>
#include <avviso/identity/wording.hpp>

#include "by_members.hpp"

namespace avviso::inline v0 {

namespace detail {

namespace {

template <class Identifier>
std::string text_of_identifier(const Identifier& id) {
  const auto text = id.text();
  return std::string(std::string_view(text));
}

}  // namespace

template <>
inline constexpr auto fields_of<citation> = members(key("act", &citation::act),
                                                    key("registration", &citation::registration),
                                                    key("raw", &citation::raw));

}  // namespace detail

std::string spelled(const celex& value) { return detail::text_of_identifier(value); }
std::string spelled(const cig& value) { return detail::text_of_identifier(value); }
std::string spelled(const cig_exemption& value) { return detail::text_of_identifier(value); }
std::string spelled(const cup& value) { return detail::text_of_identifier(value); }
std::string spelled(const eli& value) { return detail::text_of_identifier(value); }
std::string spelled(const project_code& value) { return detail::text_of_identifier(value); }
std::string spelled(const protocol_number& value) { return detail::text_of_identifier(value); }
std::string spelled(const tax_code& value) { return detail::text_of_identifier(value); }
std::string spelled(const urn_nir& value) { return detail::text_of_identifier(value); }
std::string spelled(const vat_number& value) { return detail::text_of_identifier(value); }

std::string spelled(const territory_entry& value) { return std::string(value.istat) + ' ' + std::string(value.name); }

std::string spelled(const act_reference& value) {
  const auto* authority = value.authority.if_stated();
  return wording::english(value) + (authority != nullptr ? " by " + spelled(*authority) : std::string());
}

std::string spelled(const citation& value) { return detail::by_members(value); }

}  // namespace avviso::inline v0
