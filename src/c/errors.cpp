// SPDX-License-Identifier: BSL-1.0
#include <avviso/result_wording.hpp>

#include <new>
#include <string>

#include "arguments.hpp"
#include "codes.hpp"
#include "handles.hpp"

namespace avviso::inline v0::c_abi {
namespace {

avviso_code hand_out_error(avviso_error** to, avviso_error all) {
  const auto code = all.all.front().code;
  if (to != nullptr) hand_out(*to, std::move(all));
  return code;
}

avviso_code code_of(const json_error& wrong) noexcept { return json_codes + static_cast<avviso_code>(wrong.problem); }

// What is wrong with a call, as words.
std::string text_of_call(const avviso_error::problem& one, language in) {
  std::string text = one.argument != nullptr ? std::string(one.argument) + ": " : std::string();
  for (const auto& row : codes_of_calls) {
    if (row.code == one.code) text += in == language::english ? row.english : row.italian;
  }
  return text;
}

std::string text_of(const avviso_error::problem& one, language in) {
  if (one.json) return wording::text(*one.json, in);
  if (!one.value) return text_of_call(one, in);
  const auto text = wording::text(*one.value, in);
  return one.argument != nullptr ? one.argument + (": " + text) : text;
}

}  // namespace

void refuse_day(avviso_day days, const char* argument) { throw wrong_value{date::from_days(days).error(), argument}; }

avviso_code fail(avviso_error** to, const wrong_call& why) {
  if (to == nullptr) return why.code;
  return hand_out_error(to, {.all = {{.code = why.code, .argument = why.argument, .position = why.position}}});
}

avviso_code fail(avviso_error** to, const error& why, const char* argument) {
  const auto code = static_cast<avviso_code>(why.code);
  if (to == nullptr) return code;
  return hand_out_error(to, {.all = {{.code = code, .argument = argument, .value = why}}});
}

avviso_code fail(avviso_error** to, std::span<const json_error> wrong, std::size_t left_out) {
  if (wrong.empty()) return AVVISO_INTERNAL;
  avviso_error all{.all = {}, .left_out = left_out};
  for (const auto& one : wrong) all.all.push_back({.code = code_of(one), .json = one});
  return hand_out_error(to, std::move(all));
}

avviso_code code_of_exception(avviso_error** to) noexcept {
  try {
    try {
      throw;
    } catch (const wrong_call& why) {
      return fail(to, why);
    } catch (const wrong_value& wrong) {
      return fail(to, wrong.why, wrong.argument);
    }
  } catch (const std::bad_alloc&) {
    return AVVISO_NO_MEMORY;
  } catch (...) {
    return AVVISO_INTERNAL;
  }
}

}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

void avviso_error_free(avviso_error** error) { release(error); }

std::size_t avviso_error_count(const avviso_error* error) { return error != nullptr ? error->all.size() : 0; }

std::size_t avviso_error_left_out(const avviso_error* error) { return error != nullptr ? error->left_out : 0; }

avviso_code avviso_error_problem(const avviso_error* error, std::size_t index, avviso_problem* out) {
  return guarded([&] {
    const auto& one = element(the(error, "error").all, index);
    auto& to = struct_out(out);
    to.code = one.code;
    to.position = one.position;
    if (one.argument != nullptr) to.where = view(one.argument);
    const auto* why = one.value ? &*one.value : nullptr;
    if (one.json) {
      const auto& json = *one.json;
      to.where = view(json.pointer);
      to.found = view(json.found);
      to.expectation = view(json.expected);
      if (json.at) to.byte = json.at->byte, to.line = json.at->line, to.column = json.at->column;
      if (json.why) {
        why = &*json.why;
        to.reason = static_cast<avviso_code>(why->code);
      }
    }
    if (why != nullptr) {
      to.position = why->position;
      to.expected = why->expected;
      if (!one.json) to.found = view(why->found);
    }
    return AVVISO_OK;
  });
}

avviso_code avviso_error_text(const avviso_error* error, std::size_t index, std::int32_t in, char* buffer,
                              std::size_t capacity, std::size_t* needed) {
  return guarded([&] {
    const auto& one = element(the(error, "error").all, index);
    return text_out(text_of(one, enumerator_in<language>(in, "language")), buffer, capacity, needed);
  });
}
