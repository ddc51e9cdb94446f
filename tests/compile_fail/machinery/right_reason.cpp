// SPDX-License-Identifier: BSL-1.0
// expect: undeclared|not declared
#ifdef AVVISO_MUST_FAIL
int value = missing;
#endif
