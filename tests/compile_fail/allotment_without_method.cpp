// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::allotment'|no matching constructor for initialization of .*chosen
#include <avviso/provision.hpp>

using namespace avviso;

allotment shared(euro more) {
  return {.of = "dd-21", .amount = more, .by = apportionment_method::first_in_order, .among = {}};
}

#ifdef AVVISO_MUST_FAIL
allotment somehow_shared(euro more) { return {.of = "dd-21", .amount = more, .among = {}}; }
#endif
