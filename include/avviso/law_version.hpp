// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_LAW_VERSION_HPP
#define AVVISO_LAW_VERSION_HPP

#include <avviso/time/date.hpp>

namespace avviso::inline v0 {

/// The law that this release holds: the day from which the newest change in its tables (holidays, suspensions, rules)
/// is law. It names the tables: two releases of one day answer by the same law. Answers and explanations say it in
/// JSON, and one of another day is not read, since its findings would be those of another law: ask again.
///
/// On 2026-01-01 4 October became a holiday again (art. 1, L. 8 October 2025, n. 151).
inline constexpr date law_version = day<2026, 1, 1>;

}  // namespace avviso::inline v0

#endif
