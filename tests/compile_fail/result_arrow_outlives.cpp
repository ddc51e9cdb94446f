// SPDX-License-Identifier: BSL-1.0
// expect: deleted (function .*operator->|member function|operator)|use of deleted
#include <avviso/time/date.hpp>
#include <avviso/time/period.hpp>

avviso::result<avviso::period> read(std::string_view text) { return avviso::period::parse(text); }

int months(std::string_view text) {
  const auto length = read(text);
  return length ? length->months() : 0;
}

#ifdef AVVISO_MUST_FAIL
int months_of_something_gone(std::string_view text) { return read(text)->months(); }
#endif
