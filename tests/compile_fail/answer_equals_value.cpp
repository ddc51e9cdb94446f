// SPDX-License-Identifier: BSL-1.0
// expect: deleted (function .*operator==|operator|function)
#include <avviso/history/answer.hpp>

bool ends_on(const avviso::answer<avviso::date>& end, avviso::date day) { return end.is(day); }

#ifdef AVVISO_MUST_FAIL
bool ends_on_another_day(const avviso::answer<avviso::date>& end, avviso::date day) { return end != day; }
#endif
