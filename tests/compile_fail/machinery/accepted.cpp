// SPDX-License-Identifier: BSL-1.0
// expect: deleted
int value = 0;
