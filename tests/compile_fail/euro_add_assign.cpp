// SPDX-License-Identifier: BSL-1.0
// expect: operator\+=|overloaded '\+='
#include <avviso/money/euro.hpp>

avviso::result<avviso::euro> add(avviso::euro a, avviso::euro b) { return a + b; }

#ifdef AVVISO_MUST_FAIL
void add_in_place(avviso::euro a, avviso::euro b) { a += b; }
#endif
