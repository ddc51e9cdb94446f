// SPDX-License-Identifier: BSL-1.0
#ifndef ASK_FIELD_NAMES_HPP
#define ASK_FIELD_NAMES_HPP

#include <avviso/avviso.hpp>

#include <optional>
#include <string>

#include "words.hpp"

/// The question that a FIELD stands for, of a grant or, without one, of the notice. Throws `bad_input`.
[[nodiscard]] avviso::question field_named(const std::string& name, const std::optional<std::string>& grant,
                                           avviso::language in);

#endif
