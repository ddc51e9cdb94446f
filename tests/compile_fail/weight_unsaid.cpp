// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::weighted_grant'|no matching constructor for initialization of .*chosen
#include <avviso/provision.hpp>

using namespace avviso;

weighted_grant half() { return {.grant = "Lazio", .weight = 1}; }

#ifdef AVVISO_MUST_FAIL
weighted_grant some_part() { return {.grant = "Lazio"}; }
#endif
