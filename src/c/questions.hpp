// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_C_QUESTIONS_HPP
#define AVVISO_SRC_C_QUESTIONS_HPP

#include <avviso/avviso.h>
#include <avviso/history/answer.hpp>
#include <avviso/question.hpp>

#include <optional>

namespace avviso::inline v0::c_abi {

// A question of the caller, and one to the caller, whose texts are views of `what`.
[[nodiscard]] question question_in(const avviso_question* given);
void question_out(const question& what, avviso_question* out);

// The time limit that a question names; none of null, and of one that names none.
[[nodiscard]] std::optional<deadline_name> deadline_in(const avviso_question* given);

// A value to the caller; null: not stated. Its text is a view of it.
void value_out(const any_value* value, avviso_value* out);

}  // namespace avviso::inline v0::c_abi

#endif
