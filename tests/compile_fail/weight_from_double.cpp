// SPDX-License-Identifier: BSL-1.0
// expect: deleted (function|constructor)
#include <avviso/provision.hpp>

avviso::weighted_grant half() { return {.grant = "Lazio", .weight = 1}; }

#ifdef AVVISO_MUST_FAIL
avviso::weighted_grant rounded() { return {.grant = "Lazio", .weight = 1.5}; }
#endif
