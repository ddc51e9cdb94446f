// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::adhesion'|no matching constructor for initialization of .*chosen
#include <avviso/provision.hpp>

using namespace avviso;

adhesion accepted() { return {.grant = "Lazio", .to = "dd-21", .elects = election::time}; }

#ifdef AVVISO_MUST_FAIL
adhesion to_what() { return {.grant = "Lazio", .to = "dd-21"}; }
#endif
