// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/wording.hpp>

namespace avviso::inline v0::wording {

std::string text(euro amount, language in) {
  return (in == language::italian ? amount.italian() : amount.english()).c_str() + std::string(" euro");
}

}  // namespace avviso::inline v0::wording
