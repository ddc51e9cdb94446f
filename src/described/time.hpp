// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_DESCRIBED_TIME_HPP
#define AVVISO_SRC_DESCRIBED_TIME_HPP

#include <avviso/time/time_limit.hpp>

#include "members.hpp"

// How a time limit is counted, step by step, each by its members.
namespace avviso::inline v0::detail {

template <>
inline constexpr auto fields_of<limit_step> = members(key("from", &limit_step::from), key("to", &limit_step::to),
                                                      key("why", &limit_step::why),
                                                      key("article", &limit_step::article),
                                                      key("feast", &limit_step::feast));

}  // namespace avviso::inline v0::detail

#endif
