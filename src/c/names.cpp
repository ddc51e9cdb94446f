// SPDX-License-Identifier: BSL-1.0
// The codes and the enumerations, from the library's own tables.
#include <avviso/avviso.hpp>
#include <avviso/history/portfolio.hpp>

#include "arguments.hpp"
#include "codes.hpp"

namespace avviso::inline v0::c_abi {

std::string_view name_of_code(std::int32_t code) noexcept {
  if (code == AVVISO_OK) return "ok";
  for (const auto& row : codes_of_calls) {
    if (row.code == code) return row.name;
  }
  if (code < 0) return {};
  if (code >= json_codes) return code < json_codes + 100 ? name_of(static_cast<json_problem>(code - json_codes)) : "";
  return name_of(static_cast<errc>(code));
}

namespace {

struct enumeration_row {
  std::string_view name;
  std::span<const std::string_view> (*names)() noexcept;
};

// In the order in which they were added: the place of each is part of the ABI.
constexpr enumeration_row enumerations[] = {
    {"code", nullptr},
    {"language", names_of<language>},
    {"field", names_of<field>},
    {"question_key", names_of<question_key>},
    {"asked_of", names_of<asked_of>},
    {"value_kind", names_of<value_kind>},
    {"deadline_kind", names_of<deadline_kind>},
    {"milestone", names_of<milestone>},
    {"authority_role", names_of<authority_role>},
    {"efficacy", names_of<efficacy>},
    {"absence", names_of<absence>},
    {"record", names_of<record>},
    {"registration_effect", names_of<registration_effect>},
    {"status", names_of<status>},
    {"possible_values", names_of<possible_values>},
    {"part", names_of<part>},
    {"standing", names_of<standing>},
    {"grant_standing", names_of<grant_standing>},
    {"ranking_outcome", names_of<ranking_outcome>},
    {"partner_role", names_of<partner_role>},
    {"rule", names_of<rule>},
    {"outcome", names_of<outcome>},
    {"severity", names_of<severity>},
    {"fact", names_of<fact>},
    {"unit", names_of<measure::unit>},
    {"efficacy_ground", names_of<efficacy_ground>},
    {"obstacle", names_of<obstacle>},
    {"annulment_effect", names_of<annulment_effect>},
    {"precision", names_of<precision>},
    {"weekday", names_of<weekday>},
    {"month_rounding", names_of<month_rounding>},
    {"time_regime", names_of<time_regime>},
    {"time_direction", names_of<time_direction>},
    {"end_days", names_of<end_days>},
    {"initiating_day", names_of<time_readings::initiating_day>},
    {"after_event", names_of<time_readings::after_event>},
    {"backward_end", names_of<time_readings::backward_end>},
    {"saturday_of_procedure", names_of<time_readings::saturday_of_procedure>},
    {"day_of_act", names_of<time_readings::day_of_act>},
    {"step_reason", names_of<step_reason>},
    {"legal_basis", names_of<legal_basis>},
    {"feast", names_of<feast>},
    {"notation", names_of<notation>},
    {"rounding", names_of<rounding>},
    {"apportionment_method", names_of<apportionment_method>},
    {"territory", names_of<territory>},
    {"union_ceiling", names_of<union_ceiling>},
    {"act_kind", names_of<act_kind>},
    {"programme", names_of<programme>},
    {"told", names_of<told_as>},
    {"grant_sum", names_of<grant_sum>},
    {"notice_sum", names_of<notice_sum>},
    {"timeliness", names_of<timeliness>},
    {"control", names_of<control>},
    {"legal_order", names_of<legal_order>},
};

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_text avviso_code_name(avviso_code code) {
  const auto name = name_of_code(code);
  return view(name.empty() ? "unknown" : name);
}

std::size_t avviso_enumeration_count() { return std::size(enumerations); }

avviso_code avviso_enumeration_name(std::size_t which, avviso_text* out) {
  return guarded([&] {
    the(out, "out") = view(element(std::span(enumerations), which).name);
    return AVVISO_OK;
  });
}

avviso_code avviso_enumerator_count(std::size_t which, std::size_t* out) {
  return guarded([&] {
    const auto& row = element(std::span(enumerations), which);
    the(out, "out") = row.names != nullptr ? row.names().size() : std::size_t{codes_end};
    return AVVISO_OK;
  });
}

avviso_code avviso_enumerator_name(std::size_t which, std::int32_t number, avviso_text* out) {
  return guarded([&] {
    const auto& row = element(std::span(enumerations), which);
    std::string_view name;
    if (row.names == nullptr) {
      name = name_of_code(number);
    } else if (const auto names = row.names(); number >= 0 && static_cast<std::size_t>(number) < names.size()) {
      name = names[static_cast<std::size_t>(number)];
    }
    the(out, "out") = view(name);
    return AVVISO_OK;
  });
}
