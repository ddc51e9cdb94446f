// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROGRAMME_HPP
#define AVVISO_PROGRAMME_HPP

#include <avviso/requirements.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// A programme that a notice is charged to, whose law says until when expenditure is eligible.
enum class programme : std::uint8_t {
  amif_2014_2020,      ///< Fondo Asilo, Migrazione e Integrazione (FAMI) 2014-2020: Reg. (EU) No 514/2014 and 516/2014
  amif_2021_2027,      ///< the same fund: Reg. (EU) 2021/1147 and 2021/1060
  esf_2014_2020,       ///< Fondo sociale europeo (FSE): Reg. (EU) No 1303/2013 and 1304/2013
  erdf_2014_2020,      ///< Fondo europeo di sviluppo regionale (FESR): Reg. (EU) No 1303/2013 and 1301/2013
  esf_plus_2021_2027,  ///< FSE+: Reg. (EU) 2021/1057 and 2021/1060
  erdf_2021_2027,      ///< FESR: Reg. (EU) 2021/1058 and 2021/1060
  rrf,                 ///< Dispositivo per la ripresa e la resilienza (PNRR): Reg. (EU) 2021/241
  other,               ///< a programme whose limit is the one that the notice states, as its term for expenditure
  none,                ///< no programme: the notice spends money of its own, with no limit but the stated ones
};

}  // namespace avviso::inline v0

#endif
