// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_CITATION_HPP
#define AVVISO_CITATION_HPP

#include <avviso/decree.hpp>
#include <avviso/identity/act_reference.hpp>
#include <avviso/result.hpp>
#include <avviso/stated.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace avviso::inline v0 {

/// An act as an Italian document cites it: the reference, the registration that follows it, and the words themselves.
struct citation {
  act_reference act;                                       ///< the act
  stated<avviso::registration> registration = not_stated;  ///< its registration, where the text names one
  std::string raw;                                         ///< as written

  /// Reads one citation and nothing else:
  ///
  /// - «Decreto Direttoriale n. 21 del 19 marzo 2021», «D.D. n. 21 del 19.03.2021», «D.D. 19 marzo 2021, n. 21»
  /// - «D.M. n. 35/18 del 19.02.2018»: the number stays as written, since nothing says what 35 and 18 are
  /// - «Nota prot. n. 8875 del 9 ottobre 2014», «Avviso n. 2/2018», «Legge 30 dicembre 2020, n. 178»
  /// - «Sentenza n. 1010 del 9 luglio 2011 del TAR Calabria»; an «ordinanza» of who is no court is of no known kind
  /// - «Decisione della Commissione C(2015) 9534 del 21 dicembre 2015»
  /// - «Decreto del 20 marzo 2018 del Direttore Generale dell'Immigrazione, registrato dalla Corte dei Conti in data 13
  ///   aprile 2018 n. 757»: a decree of a director general is a directorial decree, and the office its authority
  ///
  /// The number or the day may be missing; a missing day is unknown. A month, a year, a range («tra il … e il …») and
  /// alternatives («… o …») are read as such; «…» stands for words left out. Case and the full stops of abbreviations
  /// do not matter. Errors: act_kind_unknown, act_number_expected, text_left_over, text_too_long (over 1023 bytes), and
  /// those of `date::parse_italian` and of `partial_date`, each with its position.
  [[nodiscard]] static result<citation> parse(std::string_view text);

  friend bool operator==(const citation&, const citation&) = default;
};

/// How a citation writes the kind and the day.
enum class citation_style : std::uint8_t {
  full,         ///< «Decreto Direttoriale n. 21 del 19 marzo 2021»
  abbreviated,  ///< «D.D. n. 21 del 19/03/2021»
};

/// The citation in Italian, which `citation::parse` reads back to the same reference and registration. What is not
/// stated is left out; `raw` is not used.
[[nodiscard]] std::string cite(const citation& what, citation_style style);

}  // namespace avviso::inline v0

#endif
