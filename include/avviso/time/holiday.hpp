// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_HOLIDAY_HPP
#define AVVISO_TIME_HOLIDAY_HPP

#include <avviso/time/legal_basis.hpp>

#include <array>
#include <cstddef>

namespace avviso::inline v0 {

/// What a public holiday (giorno festivo) celebrates.
enum class feast : std::uint8_t {
  new_year,                 ///< Capodanno, 1 January
  epiphany,                 ///< Epifania, 6 January
  saint_joseph,             ///< San Giuseppe, 19 March
  unification_centenary,    ///< centenario dell'Unità d'Italia, 17 March 1961
  unification_anniversary,  ///< 150º anniversario dell'Unità d'Italia, 17 March 2011
  liberation,               ///< Anniversario della Liberazione, 25 April
  easter_monday,            ///< Lunedì dell'Angelo, Easter + 1
  ascension,                ///< Ascensione, Easter + 39
  whit_monday,              ///< Lunedì di Pentecoste, Easter + 50
  corpus_domini,            ///< Corpus Domini, Easter + 60
  labour_day,               ///< Festa del lavoro, 1 May
  republic_day,             ///< Festa nazionale della Repubblica, 2 June
  saints_peter_and_paul,    ///< Santi Pietro e Paolo, 29 June
  assumption,               ///< Assunzione, 15 August
  saint_francis,            ///< San Francesco d'Assisi, 4 October
  all_saints,               ///< Ognissanti, 1 November
  national_unity,           ///< Giorno dell'Unità nazionale, 4 November
  immaculate_conception,    ///< Immacolata Concezione, 8 December
  christmas,                ///< Natale, 25 December
  saint_stephen,            ///< 26 December
  declared                  ///< told by the host program: a patron's day, an institution's holiday
};

/// A feast and the provision that makes it a holiday.
struct holiday {
  feast what;       ///< what is celebrated
  legal_basis law;  ///< by which provision

  friend constexpr bool operator==(const holiday&, const holiday&) noexcept = default;
};

/// The holidays of one day: none, one, or more where feasts coincide (25 April 2011 was Easter Monday too).
class holidays_of_day {
 public:
  constexpr holidays_of_day() noexcept = default;  ///< None.

  /// In the order of the feasts.
  [[nodiscard]] constexpr const holiday* begin() const noexcept { return items_.data(); }
  [[nodiscard]] constexpr const holiday* end() const noexcept { return items_.data() + size_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

  /// No day has more than four; a fifth would be dropped.
  constexpr void add(holiday h) noexcept {
    if (size_ < items_.size()) items_[size_++] = h;
  }

 private:
  std::array<holiday, 4> items_{};
  std::uint8_t size_ = 0;
};

}  // namespace avviso::inline v0

#endif
