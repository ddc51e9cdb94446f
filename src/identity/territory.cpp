// SPDX-License-Identifier: BSL-1.0
#include <avviso/identity/name.hpp>
#include <avviso/identity/territory.hpp>

#include <gsl/assert>

#include <cstddef>

namespace avviso::inline v0 {

namespace {

// ISTAT: Codici delle unità territoriali; NUTS 2: Reg. (EU) 1319/2013 and later; ISO 3166-2:IT.
constexpr territory_entry regions_and_provinces[] = {
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

struct other_name {
  std::string_view name;
  territory which;
};

// Official names in the second language, in full, and in the adjective of a statute.
constexpr other_name other_names[] = {
    {"Vallée d'Aoste", territory::valle_d_aosta},
    {"Valle d'Aosta/Vallée d'Aoste", territory::valle_d_aosta},
    {"Trentino-Alto Adige/Südtirol", territory::trentino_alto_adige},
    {"Trentino-Südtirol", territory::trentino_alto_adige},
    {"Regione Siciliana", territory::sicilia},
    {"Provincia autonoma di Bolzano", territory::bolzano},
    {"Provincia autonoma di Bolzano/Bozen", territory::bolzano},
    {"Provincia autonoma di Bolzano - Alto Adige", territory::bolzano},
    {"Provincia autonoma di Bolzano - Südtirol", territory::bolzano},
    {"Autonome Provinz Bozen", territory::bolzano},
    {"Autonome Provinz Bozen - Südtirol", territory::bolzano},
    {"P.A. di Bolzano", territory::bolzano},
    {"PA di Bolzano", territory::bolzano},
    {"PA Bolzano", territory::bolzano},
    {"Bolzano", territory::bolzano},
    {"Bozen", territory::bolzano},
    {"Bolzano/Bozen", territory::bolzano},
    {"Alto Adige", territory::bolzano},
    {"Südtirol", territory::bolzano},
    {"Provincia autonoma di Trento", territory::trento},
    {"P.A. di Trento", territory::trento},
    {"PA di Trento", territory::trento},
    {"PA Trento", territory::trento},
    {"Trento", territory::trento},
};

/// What follows «Regione», «Regione autonoma», «Regione del», «Regione Autonoma della» …; otherwise the whole name.
std::string_view without_region(std::string_view name) noexcept {
  const auto drop = [&name](std::string_view word) {
    const bool there =
        name.size() > word.size() && name[word.size()] == ' ' && same_name(name.substr(0, word.size()), word);
    if (there) name.remove_prefix(word.size() + 1);
    return there;
  };
  if (!drop("Regione")) return name;
  drop("autonoma");
  for (const auto* article : {"del", "della", "delle", "di"}) {
    if (drop(article)) break;
  }
  return name;
}

result<territory> no_territory(std::string_view text) noexcept {
  return error{.code = errc::no_such_territory, .found = detail::quote(text)};
}

result<territory> by_name(std::string_view name) noexcept {
  for (const auto& row : regions_and_provinces) {
    if (same_name(row.name, name)) return row.territory;
  }
  for (const auto& [alias, which] : other_names) {
    if (same_name(alias, name)) return which;
  }
  return no_territory(name);
}

result<territory> by_code(std::string_view territory_entry::*column, std::string_view code) noexcept {
  for (const auto& row : regions_and_provinces) {
    if (!code.empty() && row.*column == code) return row.territory;
  }
  return no_territory(code);
}

}  // namespace

std::span<const territory_entry> territories() noexcept { return regions_and_provinces; }

const territory_entry& entry(territory which) noexcept {
  const auto index = static_cast<std::size_t>(which) - 1;
  Expects(index < std::size(regions_and_provinces));
  return regions_and_provinces[index];
}

result<territory> find_territory(std::string_view name) noexcept {
  if (const auto found = by_name(name)) return found;
  const std::string_view bare = without_region(name);
  const auto region = bare.size() < name.size() ? by_name(bare) : no_territory(name);
  return region && !is_autonomous_province(*region) ? region : no_territory(name);
}

result<territory> territory_by_istat(std::string_view code) noexcept { return by_code(&territory_entry::istat, code); }

result<territory> territory_by_nuts2(std::string_view code) noexcept {
  inline_text<4> current(code.size() == 4 ? code : std::string_view());
  if (code.size() == 4 && (code.starts_with("ITD") || code.starts_with("ITE"))) {
    current = inline_text<4>(code.starts_with("ITD") ? "ITH" : "ITI");
    current.append(code[3]);
  }
  const auto found = by_code(&territory_entry::nuts2, current);
  return found ? found : no_territory(code);
}

result<territory> territory_by_iso(std::string_view code) noexcept {
  return by_code(&territory_entry::iso_3166_2, code);
}

}  // namespace avviso::inline v0
