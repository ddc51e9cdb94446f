// SPDX-License-Identifier: BSL-1.0
// The header and the same checks, compiled as C++.
#include "library.c"
