// SPDX-License-Identifier: BSL-1.0
// expect: conversion from 'double' to .*ratio
#include <avviso/money/ratio.hpp>

avviso::ratio rate = avviso::ratio::percent(75);

#ifdef AVVISO_MUST_FAIL
avviso::ratio rounded = 0.75;
#endif
