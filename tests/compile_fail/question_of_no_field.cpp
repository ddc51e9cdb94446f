// SPDX-License-Identifier: BSL-1.0
// expect: could not convert .* to 'avviso::v0::question'|no matching constructor for initialization of .*chosen
#include <avviso/question.hpp>

using namespace avviso;

question end_of_lazio() {
  return {.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = "Lazio"};
}

#ifdef AVVISO_MUST_FAIL
question something_of_lazio() { return {.grant = "Lazio"}; }
#endif
