// SPDX-License-Identifier: BSL-1.0
// expect: conversion from .const char.*cup|no viable conversion from .const char
#include <avviso/identity/cup.hpp>

extern const avviso::cup checked;
const avviso::cup checked = *avviso::cup::parse("F84D18000300006");

#ifdef AVVISO_MUST_FAIL
const avviso::cup unchecked = "F84D18000300006";
#endif
