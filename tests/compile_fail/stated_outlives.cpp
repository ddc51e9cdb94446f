// SPDX-License-Identifier: BSL-1.0
// expect: deleted (function .*if_stated|member function 'if_stated')
#include <avviso/stated.hpp>

bool names_regions(const avviso::stated<int>& regions) { return regions.if_stated() != nullptr; }

#ifdef AVVISO_MUST_FAIL
const int* dangling() { return avviso::stated<int>(14).if_stated(); }
#endif
