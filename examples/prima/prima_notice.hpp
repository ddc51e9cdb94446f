// SPDX-License-Identifier: BSL-1.0
#ifndef PRIMA_NOTICE_HPP
#define PRIMA_NOTICE_HPP

#include <avviso/avviso.hpp>

#include <vector>

/// The acts of the notice PRIMA 2/2018, as the pages of the Italian Ministry of Labour report them, and nothing more:
/// what the pages do not say is not stated.
std::vector<avviso::act> prima_acts();

/// The same with another decree in the place of the second extension, for asking "what if it had said …?".
std::vector<avviso::act> prima_acts(const avviso::act& second_extension);

/// «Decreto Direttoriale n. 21 del 19 marzo 2021».
avviso::act prima_second_extension();

#endif
