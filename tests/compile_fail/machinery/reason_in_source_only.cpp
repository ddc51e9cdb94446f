// SPDX-License-Identifier: BSL-1.0
// expect: deleted
#ifdef AVVISO_MUST_FAIL
int value = missing;  // deleted
#endif
