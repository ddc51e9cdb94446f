// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::annulment'|no matching constructor for initialization of .*chosen
#include <avviso/provision.hpp>

using namespace avviso;

annulment from_the_beginning() { return {.of = "dd-21", .effect = annulment_effect::ex_tunc}; }

#ifdef AVVISO_MUST_FAIL
annulment from_when() { return {.of = "dd-21"}; }
#endif
