// SPDX-License-Identifier: BSL-1.0
// expect: operator\*|invalid operands to binary expression
#include <avviso/money/euro.hpp>

avviso::result<avviso::euro> add(avviso::euro a, avviso::euro b) { return a + b; }

#ifdef AVVISO_MUST_FAIL
auto multiply(avviso::euro a, avviso::euro b) { return a * b; }
#endif
