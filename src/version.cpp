// SPDX-License-Identifier: BSL-1.0
#include <avviso/version.hpp>

namespace avviso::inline v0 {

namespace {
#define AVVISO_TEXT_OF(x) #x
#define AVVISO_VERSION_TEXT(major, minor, patch) \
  AVVISO_TEXT_OF(major) "." AVVISO_TEXT_OF(minor) "." AVVISO_TEXT_OF(patch)
constexpr const char* version = AVVISO_VERSION_TEXT(AVVISO_VERSION_MAJOR, AVVISO_VERSION_MINOR, AVVISO_VERSION_PATCH);
}  // namespace

const char* version_string() noexcept { return version; }

}  // namespace avviso::inline v0
