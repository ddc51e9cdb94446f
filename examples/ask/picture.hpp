// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_PICTURE_HPP
#define ASK_PICTURE_HPP

#include <avviso/avviso.hpp>

#include <string>

/// The notice and its grants as bars to each end date, as an SVG document: coloured by the act that set the day,
/// hatched where the day is not determined; beneath each bar a thin lane of what was known of it, day by day. Above,
/// the acts. It stands alone, follows the reader's light or dark scheme, and prints on A4. The same snapshot gives the
/// same text.
std::string picture_of(const avviso::snapshot& at, avviso::language in);

#endif
