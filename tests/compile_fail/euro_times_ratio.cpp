// SPDX-License-Identifier: BSL-1.0
// expect: operator\*|operands to binary expression .*euro.*ratio
#include <avviso/money/rounding.hpp>

auto part(avviso::euro amount, avviso::ratio of) { return avviso::multiply(amount, of, avviso::rounding::floor); }

#ifdef AVVISO_MUST_FAIL
auto part_somehow_rounded(avviso::euro amount, avviso::ratio of) { return amount * of; }
#endif
