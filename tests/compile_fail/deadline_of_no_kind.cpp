// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::deadline'|no matching constructor for initialization of .*chosen
#include <avviso/deadline.hpp>

using namespace avviso;

deadline end(date last) { return {.which = deadline_kind::activities_end, .on = last}; }

#ifdef AVVISO_MUST_FAIL
deadline some_limit(date last) { return {.on = last}; }
#endif
