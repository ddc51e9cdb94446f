// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_VERSION_HPP
#define AVVISO_VERSION_HPP

#include <avviso/requirements.hpp>

// The one place where the version is written; CMake reads it here. While the major version is 0, the inline namespace
// of every declaration is v0 and any release may change the interface.
#define AVVISO_VERSION_MAJOR 0
#define AVVISO_VERSION_MINOR 1
#define AVVISO_VERSION_PATCH 0

namespace avviso::inline v0 {

/// The version of the library that was linked, "0.1.0": compare it with the macros, which are those of the headers.
[[nodiscard]] const char* version_string() noexcept;

}  // namespace avviso::inline v0

#endif
