// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .*extension|no matching constructor for initialization of 'avviso::new_term'
#include <avviso/provision.hpp>

avviso::extension to_june() {
  return {.which = avviso::deadline_kind::activities_end,
          .to = avviso::day<2022, 6, 30>,
          .reach = avviso::reach::every_grant()};
}

#ifdef AVVISO_MUST_FAIL
avviso::extension to_some_day() {
  return {.which = avviso::deadline_kind::activities_end, .reach = avviso::reach::every_grant()};
}
#endif
