// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_ACT_SOURCE_HPP
#define AVVISO_ACT_SOURCE_HPP

#include <avviso/chosen.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstdint>
#include <string>

namespace avviso::inline v0 {

/// From what an act is on record.
enum class source_kind : std::uint8_t {
  document,  ///< the act itself, or a copy
  page,      ///< a page that reports it: what it leaves out, the act may have
  registry,  ///< a register that lists it: a protocol, an official journal, the register of aid
};

/// Where whoever recorded an act has it from (fonte). It changes no answer and is shown with the act; of an act that
/// only a page reports, ACT-1, ACT-2 and ACT-3 are not asked.
struct act_source {
  chosen<source_kind> kind;  ///< from what
  std::string name;          ///< never empty: «Portale Integrazione Migranti», «G.U.R.I. n. 322/2020»
  stated<std::string> address = not_stated;  ///< where it can be found: a URL, a shelf mark
  stated<partial_date> day = not_stated;     ///< the day that it bears; of a page without one, on which it was read
  stated<std::string> excerpt = not_stated;  ///< its words, as far as they matter

  friend bool operator==(const act_source&, const act_source&) = default;
};

}  // namespace avviso::inline v0

#endif
