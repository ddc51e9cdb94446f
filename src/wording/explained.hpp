// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_EXPLAINED_HPP
#define AVVISO_SRC_WORDING_EXPLAINED_HPP

#include <avviso/history/explanation.hpp>
#include <avviso/history/wording.hpp>

#include <span>
#include <string>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

// Values that an answer can have, as the complement of a sentence: "31 December 2021 or 30 June 2022".
[[nodiscard]] std::string value_text(const any_value& one, language in);
[[nodiscard]] std::string values_text(std::span<const stated<any_value>> candidates, language in);

// What a provision does: "extends the term from 31 December 2021 to 30 June 2022".
[[nodiscard]] std::string deed_text(const explanation_step& step, field asked, language in);

}  // namespace avviso::inline v0::wording

#endif
