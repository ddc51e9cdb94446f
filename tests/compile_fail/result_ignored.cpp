// SPDX-License-Identifier: BSL-1.0
// expect: ignoring return value of .*nodiscard
#include <avviso/time/date.hpp>

bool is_date(std::string_view text) { return avviso::date::parse(text).has_value(); }

#ifdef AVVISO_MUST_FAIL
void read_and_forget(std::string_view text) { avviso::date::parse(text); }
#endif
