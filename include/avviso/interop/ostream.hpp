// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_INTEROP_OSTREAM_HPP
#define AVVISO_INTEROP_OSTREAM_HPP

// For programs that print values to streams: `std::cout << day`. Not part of avviso.hpp, since few do; it needs no
// <ostream> itself.
#include <avviso/spelling.hpp>

#include <iosfwd>

namespace avviso::inline v0 {

/// Inserts `spelled(value)`, as a text: the width and the fill of the stream apply.
template <class Traits, spellable T>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const T& value) {
  return out << spelled(value).c_str();
}

}  // namespace avviso::inline v0

#endif
