// SPDX-License-Identifier: BSL-1.0
// expect: opened_without_value|constant expression
#include <avviso/identity/cup.hpp>

static_assert((*avviso::cup::parse("F84D18000300006")).year_digits() == 18);

#ifdef AVVISO_MUST_FAIL
static_assert((*avviso::cup::parse("F84D1800030000")).year_digits() == 18);
#endif
