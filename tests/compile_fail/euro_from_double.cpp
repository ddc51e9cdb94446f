// SPDX-License-Identifier: BSL-1.0
// expect: conversion from 'double' to .*euro'
#include <avviso/money/euro.hpp>

avviso::euro award = avviso::euros<25'000'000>;

#ifdef AVVISO_MUST_FAIL
avviso::euro award_in_floating_point = 25e6;
#endif
