// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_WORDING_HPP
#define AVVISO_MONEY_WORDING_HPP

#include <avviso/language.hpp>
#include <avviso/money/euro.hpp>

#include <string>

namespace avviso::inline v0::wording {

/// «25.000.000,00 euro»; `25,000,000.00 euro`.
[[nodiscard]] std::string text(euro amount, language in);

}  // namespace avviso::inline v0::wording

#endif
