// SPDX-License-Identifier: BSL-1.0
#include <avviso/avviso.h>
#include <avviso/version.hpp>

int32_t avviso_abi_version() { return AVVISO_ABI_VERSION; }

const char* avviso_version() { return avviso::version_string(); }
