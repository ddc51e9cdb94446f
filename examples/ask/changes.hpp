// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_CHANGES_HPP
#define ASK_CHANGES_HPP

#include <avviso/avviso.hpp>

#include <span>
#include <vector>

#include "questions.hpp"

/// What changes, a line for each field: its value after, what it was before, by which acts.
[[nodiscard]] std::vector<line> lines_of(std::span<const avviso::changed_field> changes, const inquiry& about);

#endif
