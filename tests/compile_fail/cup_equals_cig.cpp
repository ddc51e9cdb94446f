// SPDX-License-Identifier: BSL-1.0
// expect: no match for .operator==|invalid operands to binary expression
#include <avviso/identity/cig.hpp>
#include <avviso/identity/cup.hpp>

bool same(const avviso::cup& a, const avviso::cup& b) { return a == b; }

#ifdef AVVISO_MUST_FAIL
bool same(const avviso::cup& a, const avviso::cig& b) { return a == b; }
#endif
