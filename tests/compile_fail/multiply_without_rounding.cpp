// SPDX-License-Identifier: BSL-1.0
// expect: too few arguments|no matching function for call to .*multiply
#include <avviso/money/rounding.hpp>

auto part(avviso::euro amount, avviso::ratio of) { return avviso::multiply(amount, of, avviso::rounding::half_up); }

#ifdef AVVISO_MUST_FAIL
auto part_somehow_rounded(avviso::euro amount, avviso::ratio of) { return avviso::multiply(amount, of); }
#endif
