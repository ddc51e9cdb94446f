// SPDX-License-Identifier: BSL-1.0
// expect: no matching (function|constructor)
#include <avviso/time/time_limit.hpp>

using namespace avviso;

[[maybe_unused]] constexpr time_limit sixty_days(term_days<60>, time_direction::forward, time_regime::italian_civil,
                                                 end_days::first_excluded, time_readings::prevailing());

#ifdef AVVISO_MUST_FAIL
constexpr time_limit unread(term_days<60>, time_direction::forward, time_regime::italian_civil,
                            end_days::first_excluded);
#endif
