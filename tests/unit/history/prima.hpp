// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_UNIT_HISTORY_PRIMA_HPP
#define AVVISO_TESTS_UNIT_HISTORY_PRIMA_HPP

#include "../../../examples/prima/prima_notice.hpp"
#include "acts.hpp"

namespace avviso::test {

inline dossier prima() { return *dossier::of(prima_acts()); }

}  // namespace avviso::test

#endif
