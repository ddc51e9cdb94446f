// SPDX-License-Identifier: BSL-1.0
// expect: operator\+|operands to binary expression .*units.*euro
#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>

avviso::result<avviso::units> add(avviso::units a, avviso::units b) { return a + b; }

#ifdef AVVISO_MUST_FAIL
auto add(avviso::units percorsi, avviso::euro money) { return percorsi + money; }
#endif
