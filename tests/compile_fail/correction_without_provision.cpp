// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::correction'|no matching constructor for initialization of .*chosen
#include <avviso/provision.hpp>

using namespace avviso;

correction first(disposition now) { return {.of = "dd-21", .provision = 0, .now = std::move(now)}; }

#ifdef AVVISO_MUST_FAIL
correction of_which(disposition now) { return {.of = "dd-21", .now = std::move(now)}; }
#endif
