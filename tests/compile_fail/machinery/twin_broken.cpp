// SPDX-License-Identifier: BSL-1.0
// expect: undeclared|not declared
int value = missing;
