// SPDX-License-Identifier: BSL-1.0
// expect: could not convert|no viable conversion
#include <avviso/money/bounded.hpp>
#include <avviso/money/euro.hpp>

avviso::bounded<avviso::euro> endowment(avviso::euro stated) { return stated; }

#ifdef AVVISO_MUST_FAIL
avviso::euro taken_as_exact(const avviso::bounded<avviso::euro>& endowment) { return endowment; }
#endif
