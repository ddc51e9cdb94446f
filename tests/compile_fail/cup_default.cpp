// SPDX-License-Identifier: BSL-1.0
// expect: no matching (function for call to|constructor for initialization)|no default constructor
#include <avviso/identity/cup.hpp>

avviso::cup code = *avviso::cup::parse("F84D18000300006");

#ifdef AVVISO_MUST_FAIL
avviso::cup unset;
#endif
