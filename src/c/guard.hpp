// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_C_GUARD_HPP
#define AVVISO_SRC_C_GUARD_HPP

#include <avviso/avviso.h>
#include <avviso/json.hpp>
#include <avviso/result.hpp>

#include <cstdint>
#include <span>

namespace avviso::inline v0::c_abi {

// What is wrong with the arguments of a call. It leaves a function of the library as an exception, and the C function
// as a code.
struct wrong_call {
  avviso_code code;
  const char* argument;        // its name; static
  std::uint32_t position = 0;  // in it, where it is a list
};

// A value among the arguments that cannot exist, such as a day out of range.
struct wrong_value {
  error why;
  const char* argument;
};

// The code, and an error for whoever wants to know more.
avviso_code fail(avviso_error** to, const wrong_call& why);
avviso_code fail(avviso_error** to, const error& why, const char* argument = nullptr);
avviso_code fail(avviso_error** to, std::span<const json_error> wrong, std::size_t left_out);

// The code of the exception that is being handled.
avviso_code code_of_exception(avviso_error** to) noexcept;

// Every C function that can fail is this around its body: no exception leaves it.
template <class Body>
avviso_code guarded(avviso_error** to, const Body& body) noexcept {
  if (to != nullptr) *to = nullptr;
  try {
    return body();
  } catch (...) {
    return code_of_exception(to);
  }
}

// The same for a function whose code says all.
template <class Body>
avviso_code guarded(const Body& body) noexcept {
  return guarded(nullptr, body);
}

// What follows from a result: `use(value)`, or the code of its error.
template <class T, class Use>
avviso_code opened(avviso_error** to, const result<T>& given, const Use& use) {
  if (!given) return fail(to, given.error());
  use(*given);
  return AVVISO_OK;
}
template <class T, class Use>
avviso_code opened(avviso_error** to, json_result<T> given, const Use& use) {
  if (!given) return fail(to, given.errors(), given.errors_left_out());
  use(*std::move(given));
  return AVVISO_OK;
}

}  // namespace avviso::inline v0::c_abi

#endif
