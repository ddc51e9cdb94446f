// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_WINDOW_HPP
#define AVVISO_RULES_WINDOW_HPP

#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

namespace avviso::inline v0 {

/// WIN-1  (warning) A window for applications opens on the day its notice is published, or later (art. 26, c. 1, D.Lgs.
/// 33/2013). «a partire dal 16 novembre 2015», of a notice published on 17 November: violated; whether an application
/// of the 16th is in time, its act says, and this finding warns.
[[nodiscard]] finding opens_once_published(const stated<date>& opens, const stated<partial_date>& published) noexcept;

}  // namespace avviso::inline v0

#endif
