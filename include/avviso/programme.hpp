// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROGRAMME_HPP
#define AVVISO_PROGRAMME_HPP

#include <avviso/requirements.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// A programme that a notice is charged to, whose law says until when expenditure is eligible.
enum class programme : std::uint8_t {
  amif_2014_2020,  ///< Fondo Asilo, Migrazione e Integrazione (FAMI) 2014-2020: Reg. (EU) No 514/2014 and 516/2014
};

}  // namespace avviso::inline v0

#endif
