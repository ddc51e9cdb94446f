// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_C_READINGS_HPP
#define AVVISO_SRC_C_READINGS_HPP

#include <avviso/avviso.h>
#include <avviso/act.hpp>
#include <avviso/readings.hpp>

#include <cstddef>
#include <vector>

namespace avviso::inline v0::c_abi {

[[nodiscard]] readings readings_in(const avviso_readings* given);
[[nodiscard]] std::vector<act> acts_in(const avviso_act* const* acts, std::size_t count);

}  // namespace avviso::inline v0::c_abi

#endif
