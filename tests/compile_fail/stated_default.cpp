// SPDX-License-Identifier: BSL-1.0
// expect: no matching (function for call to .*stated<|constructor for initialization of .*stated<)
#include <avviso/money/euro.hpp>
#include <avviso/stated.hpp>

avviso::stated<avviso::euro> amount = avviso::not_stated;

#ifdef AVVISO_MUST_FAIL
avviso::stated<avviso::euro> amount_unsaid;
#endif
