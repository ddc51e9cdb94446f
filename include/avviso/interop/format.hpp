// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_INTEROP_FORMAT_HPP
#define AVVISO_INTEROP_FORMAT_HPP

// For programs that print values with std::format: `std::format("{:>12}", day)`. Not part of avviso.hpp. Where the
// standard library has no <format> yet, this header is empty.
#include <avviso/spelling.hpp>

#include <string_view>
#include <version>

#if defined(__cpp_lib_format)
#include <format>

/// `spelled(value)`, in the format of a text.
template <avviso::spellable T>
struct std::formatter<T, char> : std::formatter<std::string_view, char> {
  template <class Context>
  auto format(const T& value, Context& context) const {
    return std::formatter<std::string_view, char>::format(avviso::spelled(value), context);
  }
};
#endif

#endif
