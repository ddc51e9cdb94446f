// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_REQUIREMENTS_HPP
#define AVVISO_REQUIREMENTS_HPP

// What avviso needs of a compiler. Every header comes here before it declares anything, so what is missing is said
// once. A compiler goes on after #error; the #include that follows names a file that does not exist, and stops it.
#if __cplusplus < 202002L
#error "avviso needs C++20: compile with -std=c++20 or later"
#include <avviso needs C++20>
#endif

#ifndef __SIZEOF_INT128__
#error "avviso needs a 64-bit target: it computes money in __int128, which this one lacks"
#include <avviso needs a 64-bit target>
#endif

#endif
