// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_C_STATED_TEXT_HPP
#define AVVISO_SRC_C_STATED_TEXT_HPP

#include <avviso/stated.hpp>

#include <string>

#include "arguments.hpp"

namespace avviso::inline v0::c_abi {

// A text that a document states; empty, where it does not.
inline avviso_text view_if_stated(const stated<std::string>& text) noexcept {
  const auto* given = text.if_stated();
  return given != nullptr ? view(*given) : avviso_text{};
}

}  // namespace avviso::inline v0::c_abi

#endif
