// SPDX-License-Identifier: BSL-1.0
// expect: conversion from 'int' to .*date'
#include <avviso/time/date.hpp>

avviso::result<avviso::date> counted() { return avviso::date::from_days(19173); }

#ifdef AVVISO_MUST_FAIL
avviso::date end = 19173;
#endif
