// SPDX-License-Identifier: BSL-1.0
#ifdef AVVISO_MUST_FAIL
int value = missing;
#endif
