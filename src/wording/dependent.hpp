// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_WORDING_DEPENDENT_HPP
#define AVVISO_SRC_WORDING_DEPENDENT_HPP

#include <avviso/dependent_deadline.hpp>
#include <avviso/history/explanation.hpp>
#include <avviso/language.hpp>

#include <string>

// Time limits that run from others, in words.
namespace avviso::inline v0::wording {

// "60 days after the end of the activities", «60 giorni dopo il termine finale delle attività».
[[nodiscard]] std::string running_from(const dependent_deadline& rule, language in);

// "; it follows where that is moved": what becomes of it.
[[nodiscard]] std::string where_moved(const dependent_deadline& rule, language in);

// How it is counted, with the law of each step: "30 June 2022 → 29 August 2022: the length is counted, …".
[[nodiscard]] std::string counted_text(const explanation_step& step, language in);

}  // namespace avviso::inline v0::wording

#endif
