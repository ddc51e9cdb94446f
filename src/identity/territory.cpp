// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/territory.hpp>

#include <gsl/assert>

#include <cstddef>

namespace avviso::inline v0 {

namespace {

// ISTAT: Codici delle unità territoriali; NUTS 2: Reg. (EU) 1319/2013 and later; ISO 3166-2:IT.
constexpr territory_entry table[] = {
    {territory::piemonte, "01", "Piemonte", "ITC1", "IT-21", "Torino"},
    {territory::valle_d_aosta, "02", "Valle d'Aosta", "ITC2", "IT-23", "Aosta"},
    {territory::lombardia, "03", "Lombardia", "ITC4", "IT-25", "Milano"},
    {territory::trentino_alto_adige, "04", "Trentino-Alto Adige", "", "IT-32", "Trento"},
    {territory::veneto, "05", "Veneto", "ITH3", "IT-34", "Venezia"},
    {territory::friuli_venezia_giulia, "06", "Friuli-Venezia Giulia", "ITH4", "IT-36", "Trieste"},
    {territory::liguria, "07", "Liguria", "ITC3", "IT-42", "Genova"},
    {territory::emilia_romagna, "08", "Emilia-Romagna", "ITH5", "IT-45", "Bologna"},
    {territory::toscana, "09", "Toscana", "ITI1", "IT-52", "Firenze"},
    {territory::umbria, "10", "Umbria", "ITI2", "IT-55", "Perugia"},
    {territory::marche, "11", "Marche", "ITI3", "IT-57", "Ancona"},
    {territory::lazio, "12", "Lazio", "ITI4", "IT-62", "Roma"},
    {territory::abruzzo, "13", "Abruzzo", "ITF1", "IT-65", "L'Aquila"},
    {territory::molise, "14", "Molise", "ITF2", "IT-67", "Campobasso"},
    {territory::campania, "15", "Campania", "ITF3", "IT-72", "Napoli"},
    {territory::puglia, "16", "Puglia", "ITF4", "IT-75", "Bari"},
    {territory::basilicata, "17", "Basilicata", "ITF5", "IT-77", "Potenza"},
    {territory::calabria, "18", "Calabria", "ITF6", "IT-78", "Catanzaro"},
    {territory::sicilia, "19", "Sicilia", "ITG1", "IT-82", "Palermo"},
    {territory::sardegna, "20", "Sardegna", "ITG2", "IT-88", "Cagliari"},
    {territory::bolzano, "21", "P.A. Bolzano", "ITH1", "IT-BZ", "Bolzano"},
    {territory::trento, "22", "P.A. Trento", "ITH2", "IT-TN", "Trento"},
};

}  // namespace

std::span<const territory_entry> territories() noexcept { return table; }

const territory_entry& entry(territory which) noexcept {
  const auto index = static_cast<std::size_t>(which) - 1;
  Expects(index < std::size(table));
  return table[index];
}

result<territory> find_territory(std::string_view name) noexcept {
  for (const auto& row : table) {
    if (row.name == name) return row.territory;
  }
  return error{.code = errc::no_such_territory, .found = inline_text<31>(name)};
}

}  // namespace avviso::inline v0
