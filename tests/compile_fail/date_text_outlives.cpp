// SPDX-License-Identifier: BSL-1.0
// expect: deleted function
#include <avviso/time/date.hpp>

bool starts_with_year(avviso::date day) {
  const auto iso = day.iso();
  const std::string_view view = iso;
  return view.starts_with("2022");
}

#ifdef AVVISO_MUST_FAIL
bool dangles(avviso::date day) {
  const std::string_view view = day.iso();
  return view.starts_with("2022");
}
#endif
