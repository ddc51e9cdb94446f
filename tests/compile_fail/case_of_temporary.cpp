// SPDX-License-Identifier: BSL-1.0
// expect: deleted (function|member function|.*compare)
#include "../../src/history/fold/cases.hpp"

bool before(avviso::detail::cases& in, const avviso::partial_date& a, const avviso::partial_date& b) {
  return in.compare(a, b) < 0;
}

#ifdef AVVISO_MUST_FAIL
bool before_some_day(avviso::detail::cases& in, const avviso::partial_date& a) {
  return in.compare(a, avviso::partial_date::unknown()) < 0;
}
#endif
