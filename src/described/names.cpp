// SPDX-License-Identifier: BSL-1.0
#include "names.hpp"

#include <avviso/avviso.hpp>
#include <avviso/history/portfolio.hpp>

namespace avviso::inline v0 {

template std::span<const std::string_view> names_of<absence>() noexcept;
template std::span<const std::string_view> names_of<act_kind>() noexcept;
template std::span<const std::string_view> names_of<age_bound>() noexcept;
template std::span<const std::string_view> names_of<annulment_effect>() noexcept;
template std::span<const std::string_view> names_of<apportionment_method>() noexcept;
template std::span<const std::string_view> names_of<asked_of>() noexcept;
template std::span<const std::string_view> names_of<authority_role>() noexcept;
template std::span<const std::string_view> names_of<cig_family>() noexcept;
template std::span<const std::string_view> names_of<citation_style>() noexcept;
template std::span<const std::string_view> names_of<closing_reason>() noexcept;
template std::span<const std::string_view> names_of<conservation>() noexcept;
template std::span<const std::string_view> names_of<control>() noexcept;
template std::span<const std::string_view> names_of<deadline_kind>() noexcept;
template std::span<const std::string_view> names_of<deed>() noexcept;
template std::span<const std::string_view> names_of<dissolution>() noexcept;
template std::span<const std::string_view> names_of<efficacy>() noexcept;
template std::span<const std::string_view> names_of<efficacy_ground>() noexcept;
template std::span<const std::string_view> names_of<election>() noexcept;
template std::span<const std::string_view> names_of<end_days>() noexcept;
template std::span<const std::string_view> names_of<entry_kind>() noexcept;
template std::span<const std::string_view> names_of<errc>() noexcept;
template std::span<const std::string_view> names_of<fact>() noexcept;
template std::span<const std::string_view> names_of<feast>() noexcept;
template std::span<const std::string_view> names_of<field>() noexcept;
template std::span<const std::string_view> names_of<former_lead>() noexcept;
template std::span<const std::string_view> names_of<funding>() noexcept;
template std::span<const std::string_view> names_of<grant_standing>() noexcept;
template std::span<const std::string_view> names_of<grant_sum>() noexcept;
template std::span<const std::string_view> names_of<language>() noexcept;
template std::span<const std::string_view> names_of<leap_birthday>() noexcept;
template std::span<const std::string_view> names_of<legal_order>() noexcept;
template std::span<const std::string_view> names_of<legal_basis>() noexcept;
template std::span<const std::string_view> names_of<measure::unit>() noexcept;
template std::span<const std::string_view> names_of<milestone>() noexcept;
template std::span<const std::string_view> names_of<month_rounding>() noexcept;
template std::span<const std::string_view> names_of<not_stated_t>() noexcept;
template std::span<const std::string_view> names_of<notice_sum>() noexcept;
template std::span<const std::string_view> names_of<notation>() noexcept;
template std::span<const std::string_view> names_of<obstacle>() noexcept;
template std::span<const std::string_view> names_of<offer_standing>() noexcept;
template std::span<const std::string_view> names_of<outcome>() noexcept;
template std::span<const std::string_view> names_of<part>() noexcept;
template std::span<const std::string_view> names_of<partner_role>() noexcept;
template std::span<const std::string_view> names_of<payment_kind>() noexcept;
template std::span<const std::string_view> names_of<precision>() noexcept;
template std::span<const std::string_view> names_of<programme>() noexcept;
template std::span<const std::string_view> names_of<proof>() noexcept;
template std::span<const std::string_view> names_of<publicity>() noexcept;
template std::span<const std::string_view> names_of<question_key>() noexcept;
template std::span<const std::string_view> names_of<ranking_outcome>() noexcept;
template std::span<const std::string_view> names_of<reach::kind>() noexcept;
template std::span<const std::string_view> names_of<reading>() noexcept;
template std::span<const std::string_view> names_of<record>() noexcept;
template std::span<const std::string_view> names_of<reduction_cause>() noexcept;
template std::span<const std::string_view> names_of<registration_effect>() noexcept;
template std::span<const std::string_view> names_of<rounding>() noexcept;
template std::span<const std::string_view> names_of<rule>() noexcept;
template std::span<const std::string_view> names_of<rule_source>() noexcept;
template std::span<const std::string_view> names_of<severity>() noexcept;
template std::span<const std::string_view> names_of<source_kind>() noexcept;
template std::span<const std::string_view> names_of<standing>() noexcept;
template std::span<const std::string_view> names_of<status>() noexcept;
template std::span<const std::string_view> names_of<possible_values>() noexcept;
template std::span<const std::string_view> names_of<step_reason>() noexcept;
template std::span<const std::string_view> names_of<territory>() noexcept;
template std::span<const std::string_view> names_of<time_direction>() noexcept;
template std::span<const std::string_view> names_of<time_readings::after_event>() noexcept;
template std::span<const std::string_view> names_of<time_readings::backward_end>() noexcept;
template std::span<const std::string_view> names_of<time_readings::day_of_act>() noexcept;
template std::span<const std::string_view> names_of<time_readings::initiating_day>() noexcept;
template std::span<const std::string_view> names_of<time_readings::saturday_of_procedure>() noexcept;
template std::span<const std::string_view> names_of<time_regime>() noexcept;
template std::span<const std::string_view> names_of<timeliness>() noexcept;
template std::span<const std::string_view> names_of<told_as>() noexcept;
template std::span<const std::string_view> names_of<top_up_target>() noexcept;
template std::span<const std::string_view> names_of<truth>() noexcept;
template std::span<const std::string_view> names_of<union_ceiling>() noexcept;
template std::span<const std::string_view> names_of<upper_age>() noexcept;
template std::span<const std::string_view> names_of<value_kind>() noexcept;
template std::span<const std::string_view> names_of<weekday>() noexcept;
template std::span<const std::string_view> names_of<when_moved>() noexcept;

}  // namespace avviso::inline v0
