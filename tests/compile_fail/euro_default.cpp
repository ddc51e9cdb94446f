// SPDX-License-Identifier: BSL-1.0
// expect: deleted (function .avviso::v0::euro::euro\(\)|constructor of 'avviso::euro')
#include <avviso/money/euro.hpp>

avviso::euro award = avviso::euros<0>;

#ifdef AVVISO_MUST_FAIL
avviso::euro award_unsaid;
#endif
