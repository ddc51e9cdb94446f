// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_WORDING_HPP
#define AVVISO_IDENTITY_WORDING_HPP

#include <avviso/language.hpp>

#include <string>

namespace avviso::inline v0 {

struct act_reference;

namespace wording {

/// «Decreto Direttoriale n. 21 del 19 marzo 2021»; `Directorial Decree no. 21 of 19 March 2021`.
[[nodiscard]] std::string text(const act_reference& act, language in);

}  // namespace wording
}  // namespace avviso::inline v0

#endif
