// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PRINTING_HPP
#define AVVISO_TESTS_PRINTING_HPP

// A CHECK that fails shows the values of avviso. Every file of a test program includes this first, by the command that
// compiles it, so that all of a program agree.
#include <avviso/spelling.hpp>

#include <type_traits>

namespace doctest {

class String;

template <class T>
String shown(const T& value);

}  // namespace doctest

#define DOCTEST_STRINGIFY(...) shown(__VA_ARGS__)
#include <doctest/doctest.h>

namespace avviso_tests {

// What is shown as avviso spells it: its values, and what the standard library holds them in.
template <class T>
inline constexpr bool is_spelled = avviso::spellable<T>;
template <class T>
inline constexpr bool is_spelled<std::optional<T>> = is_spelled<T> || std::is_arithmetic_v<T>;
template <>
inline constexpr bool is_spelled<std::optional<std::string>> = true;
template <class T>
inline constexpr bool is_spelled<std::vector<T>> = is_spelled<T> || std::is_arithmetic_v<T>;
template <>
inline constexpr bool is_spelled<std::vector<std::string>> = true;
template <>
inline constexpr bool is_spelled<std::vector<std::string_view>> = true;
template <class... T>
inline constexpr bool is_spelled<std::variant<T...>> = (is_spelled<T> || ...);

}  // namespace avviso_tests

template <class T>
doctest::String doctest::shown(const T& value) {
  if constexpr (avviso_tests::is_spelled<T>) {
    using avviso::spelled;
    return spelled(value).c_str();
  } else {
    return toString(value);
  }
}

#endif
