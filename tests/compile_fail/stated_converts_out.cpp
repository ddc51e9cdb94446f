// SPDX-License-Identifier: BSL-1.0
// expect: could not convert 'amount' from .*stated<|no viable conversion from .*stated<
#include <avviso/money/euro.hpp>
#include <avviso/stated.hpp>

avviso::stated<avviso::euro> in(avviso::euro amount) { return amount; }

#ifdef AVVISO_MUST_FAIL
avviso::euro out(const avviso::stated<avviso::euro>& amount) { return amount; }
#endif
