// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::top_up'|no matching constructor for initialization of .*chosen
#include <avviso/provision.hpp>

using namespace avviso;

top_up of_the_notice(euro more) {
  return {.target = top_up_target::envelope, .amount = more, .reach = reach::adhering()};
}

#ifdef AVVISO_MUST_FAIL
top_up of_what(euro more) { return {.amount = more, .reach = reach::adhering()}; }
#endif
