// SPDX-License-Identifier: BSL-1.0
#include "../described/names.hpp"

#include <avviso/json.hpp>

namespace avviso::inline v0 {

template std::span<const std::string_view> names_of<json_problem>() noexcept;

}  // namespace avviso::inline v0
