// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::as_of'|no matching constructor for initialization of .*chosen
#include <avviso/history/as_of.hpp>

using namespace avviso;

as_of now(date today) { return {.in_force = today, .known = today, .readings = readings::documents()}; }

#ifdef AVVISO_MUST_FAIL
as_of somehow_read(date today) { return {.in_force = today, .known = today}; }
#endif
