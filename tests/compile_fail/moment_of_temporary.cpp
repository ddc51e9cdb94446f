// SPDX-License-Identifier: BSL-1.0
// expect: deleted (function|member function|.*moment)
#include "../../src/history/fold/cases.hpp"

avviso::detail::moment kept(const avviso::partial_date& recorded) { return avviso::detail::moment::of(recorded); }

#ifdef AVVISO_MUST_FAIL
avviso::detail::moment dangles() { return avviso::detail::moment::of(avviso::partial_date::unknown()); }
#endif
