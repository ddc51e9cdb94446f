// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_EXPLAINED_HPP
#define AVVISO_SRC_WORDING_EXPLAINED_HPP

#include <avviso/history/explanation.hpp>
#include <avviso/wording.hpp>

#include <string>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

// What is asked, as the subject of a sentence: "the end of the activities of Lazio".
[[nodiscard]] std::string subject(const question& asked, language in);

// What a provision does: "extends the term from 31 December 2021 to 30 June 2022".
[[nodiscard]] std::string deed_text(const explanation_step& step, field asked, language in);

}  // namespace avviso::inline v0::wording

#endif
