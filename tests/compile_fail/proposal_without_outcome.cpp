// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::ranked_proposal'|no matching constructor for initialization of .*chosen
#include <avviso/provision.hpp>

using namespace avviso;

ranked_proposal selected() { return {.name = "Lazio", .outcome = ranking_outcome::selected}; }

#ifdef AVVISO_MUST_FAIL
ranked_proposal somehow_ranked() { return {.name = "Lazio"}; }
#endif
