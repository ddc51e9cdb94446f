// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::act_reference'|no matching constructor for initialization of .*chosen
#include <avviso/act.hpp>

using namespace avviso;

act_reference decree_21() { return {.kind = act_kind::decree, .number = "21", .on = day<2021, 3, 19>}; }

#ifdef AVVISO_MUST_FAIL
act_reference some_21() { return {.number = "21", .on = day<2021, 3, 19>}; }
#endif
