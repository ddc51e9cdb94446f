// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_NAME_HPP
#define AVVISO_IDENTITY_NAME_HPP

#include <avviso/requirements.hpp>

#include <string_view>

namespace avviso::inline v0 {

/// Whether two texts spell one name: «Emilia-Romagna» and «EMILIA ROMAGNA», «Vallée d'Aoste» and «Vallee d’Aoste»,
/// «C.P.I.A. 6» and «CPIA 6».
///
/// Case, the accents of Latin letters and what separates words (spaces, hyphens and dashes, apostrophes, full stops,
/// slashes) do not count; every other character does. UTF-8. An empty name, or one made only of separators, spells no
/// name. Linear; allocates nothing.
[[nodiscard]] bool same_name(std::string_view a, std::string_view b) noexcept;

}  // namespace avviso::inline v0

#endif
