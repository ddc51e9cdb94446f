// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_WORDING_HPP
#define AVVISO_WORDING_HPP

// All the words that avviso has.
#include <avviso/history/wording.hpp>
#include <avviso/identity/wording.hpp>
#include <avviso/language.hpp>
#include <avviso/money/wording.hpp>
#include <avviso/result_wording.hpp>
#include <avviso/rules/wording.hpp>
#include <avviso/time/wording.hpp>

#endif
