// SPDX-License-Identifier: BSL-1.0
// Prints the size of each structure and the place of its last member: part of the ABI, pinned by sizes.txt.
#include <avviso/avviso.h>
#include <stdio.h>

#define PRINT(type, last) printf("%s %zu %s %zu\n", #type, sizeof(type), #last, offsetof(type, last))

int main(void) {
  PRINT(avviso_text, size);
  PRINT(avviso_problem, expectation);
  PRINT(avviso_partial_day, precision);
  PRINT(avviso_period, days);
  PRINT(avviso_length, working_days);
  PRINT(avviso_limit, fixed_day);
  PRINT(avviso_suspension, law);
  PRINT(avviso_limit_step, feast_law);
  PRINT(avviso_ratio, denominator);
  PRINT(avviso_territory, capital);
  PRINT(avviso_cited, registration);
  PRINT(avviso_readings, timeliness);
  PRINT(avviso_notice_row, applicant_count);
  PRINT(avviso_question, line);
  PRINT(avviso_field_row, italian);
  PRINT(avviso_summary, finding_count);
  PRINT(avviso_value, text);
  PRINT(avviso_member, vat_number);
  PRINT(avviso_ground, name);
  PRINT(avviso_finding, ratified_by);
  PRINT(avviso_rule_row, italian);
  PRINT(avviso_reason, act);
  PRINT(avviso_pending_act, provision);
  PRINT(avviso_defaults, authority);
  PRINT(avviso_settling_fact, provision);
  PRINT(avviso_accepted_finding, reason);
  PRINT(avviso_merged_row, second);
  PRINT(avviso_grant_number, place);
  PRINT(avviso_grant_then, known);
  PRINT(avviso_notice_then, known);
  PRINT(avviso_told_day, has_hour);
  PRINT(avviso_told_amount, told);
  PRINT(avviso_told_standing, told);
  return 0;
}
