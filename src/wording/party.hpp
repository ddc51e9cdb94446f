// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_PARTY_HPP
#define AVVISO_SRC_WORDING_PARTY_HPP

#include <avviso/membership.hpp>
#include <avviso/wording.hpp>

#include <string>

namespace avviso::inline v0::wording {

// «Regione Lazio – Direzione Lavoro», without the tax code of a natural person that a name may have in it.
[[nodiscard]] std::string party_text(const party& one);

// The same with what is stated of it: "ANCI Lazio (lead, tax code 80143490581, 1,000.00 euro)".
[[nodiscard]] std::string member_text(const member& one, language in);

}  // namespace avviso::inline v0::wording

#endif
