// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_IDENTITY_TERRITORY_HPP
#define AVVISO_IDENTITY_TERRITORY_HPP

#include <avviso/result.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace avviso::inline v0 {

/// The twenty Italian regions and the two autonomous provinces, each by its ISTAT code. ISTAT gives the provinces no
/// code of this series; 21 and 22 are the convention of public data sets, and 04 stays the whole region.
enum class territory : std::uint8_t {
  piemonte = 1,
  valle_d_aosta = 2,
  lombardia = 3,
  trentino_alto_adige = 4,
  veneto = 5,
  friuli_venezia_giulia = 6,
  liguria = 7,
  emilia_romagna = 8,
  toscana = 9,
  umbria = 10,
  marche = 11,
  lazio = 12,
  abruzzo = 13,
  molise = 14,
  campania = 15,
  puglia = 16,
  basilicata = 17,
  calabria = 18,
  sicilia = 19,
  sardegna = 20,
  bolzano = 21,
  trento = 22,
};

/// What is known of a territory. All texts are static.
struct territory_entry {
  avviso::territory territory;  ///< which one
  std::string_view istat;       ///< two digits
  std::string_view name;        ///< official Italian name
  std::string_view nuts2;       ///< NUTS 2 (2010 and later); empty for Trentino-Alto Adige, which is two NUTS 2 regions
  std::string_view iso_3166_2;  ///< `IT-62`
  std::string_view capital;     ///< capoluogo, in Italian
};

/// All 22, in the order of their codes.
[[nodiscard]] std::span<const territory_entry> territories() noexcept;

/// The row of one territory.
[[nodiscard]] const territory_entry& entry(territory which) noexcept;

/// The territory of that name, in any of its official forms and however it is spelt (`same_name`): «Valle d'Aosta»,
/// «Vallée d'Aoste», «Valle d'Aosta / Vallée d'Aoste», «EMILIA ROMAGNA», «Regione Lazio», «Regione Siciliana»,
/// «Provincia autonoma di Trento», «Bolzano/Bozen». Error: no_such_territory.
[[nodiscard]] result<territory> find_territory(std::string_view name) noexcept;

/// By ISTAT code, two digits: `12`. Error: no_such_territory.
[[nodiscard]] result<territory> territory_by_istat(std::string_view code) noexcept;

/// By NUTS 2 code, also those in use before NUTS 2010, ITD1-5 (now ITH) and ITE1-4 (now ITI): `ITI4` and `ITE4` are
/// Lazio. Error: no_such_territory; no code stands for Trentino-Alto Adige, which is two NUTS 2 regions.
[[nodiscard]] result<territory> territory_by_nuts2(std::string_view code) noexcept;

/// By ISO 3166-2 code: `IT-62`. Error: no_such_territory.
[[nodiscard]] result<territory> territory_by_iso(std::string_view code) noexcept;

/// Whether it is one of the two autonomous provinces; the twenty others are regions.
[[nodiscard]] constexpr bool is_autonomous_province(territory which) noexcept {
  return which == territory::bolzano || which == territory::trento;
}

}  // namespace avviso::inline v0

#endif
