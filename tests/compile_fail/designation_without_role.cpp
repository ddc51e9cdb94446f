// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::designation'|no matching constructor for initialization of .*chosen
#include <avviso/provision.hpp>

using namespace avviso;

designation delegate() { return {.role = authority_role::delegated, .who = "Ministero del Lavoro"}; }

#ifdef AVVISO_MUST_FAIL
designation of_what() { return {.who = "Ministero del Lavoro"}; }
#endif
