// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::member'|no matching constructor for initialization of .*chosen
#include <avviso/membership.hpp>

using namespace avviso;

member lead(party who) { return {.who = std::move(who), .role = partner_role::lead}; }

#ifdef AVVISO_MUST_FAIL
member in_some_role(party who) { return {.who = std::move(who)}; }
#endif
