// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_C_OFFICE_H
#define AVVISO_C_OFFICE_H

#include <avviso/c/answer.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a dossier states once for all its acts: whether the Court of Auditors controls them (AVVISO_CONTROL_...), under
/// whose law they are made (AVVISO_LEGAL_ORDER_..., or AVVISO_NOT_STATED), and who adopts them; empty: not stated.
typedef struct avviso_defaults {
  uint32_t struct_size;   ///< sizeof this structure, which the caller sets
  int32_t control;        ///< AVVISO_CONTROL_...
  int32_t legal_order;    ///< AVVISO_LEGAL_ORDER_..., or AVVISO_NOT_STATED
  int32_t reserved;       ///< 0
  avviso_text authority;  ///< empty: not stated
} avviso_defaults;

/// Reads those of a dossier; where it states none, what holds of acts that say nothing.
AVVISO_API avviso_code avviso_dossier_defaults(const avviso_dossier* dossier, avviso_defaults* out);

/// The same dossier with these. AVVISO_DEFAULTS_REPEATED, where it has others already.
AVVISO_API avviso_code avviso_dossier_with_defaults(const avviso_dossier* dossier, const avviso_defaults* defaults,
                                                    avviso_dossier** out, avviso_error** error);

/// The facts each of which alone would settle the answer to a question: what an office should ask for. None where the
/// answer is known, or no single fact is enough.
typedef struct avviso_settling avviso_settling;
AVVISO_API avviso_code avviso_settled_by(const avviso_snapshot* snapshot, const avviso_question* question,
                                         avviso_settling** out, avviso_error** error);
AVVISO_API size_t avviso_settling_count(const avviso_settling* settling);  ///< 0 of null
AVVISO_API void avviso_settling_free(avviso_settling** settling);

/// One of them; its texts are views.
typedef struct avviso_settling_fact {
  uint32_t struct_size;  ///< sizeof this structure, which the caller sets
  int32_t which;         ///< AVVISO_FACT_...
  avviso_text act;       ///< of which act, by id
  avviso_text grant;     ///< of an adhesion, whose; else empty
  size_t value_count;    ///< how many values may then be answered
  int32_t provision;     ///< of a day of effect that one provision has of its own, index into the act's; else -1
} avviso_settling_fact;

/// Reads one; AVVISO_ARGUMENT_OUT_OF_RANGE beyond the last.
AVVISO_API avviso_code avviso_settling_at(const avviso_settling* settling, size_t index, avviso_settling_fact* out);

/// A value that may then be answered, ascending, *not stated* last.
AVVISO_API avviso_code avviso_settling_value(const avviso_settling* settling, size_t index, size_t value,
                                             avviso_value* out);
AVVISO_API avviso_code avviso_settling_text(const avviso_settling* settling, size_t index, int32_t language,
                                            char* buffer, size_t capacity, size_t* needed, avviso_error** error);
AVVISO_API avviso_code avviso_settling_json(const avviso_settling* settling, char* buffer, size_t capacity,
                                            size_t* needed, avviso_error** error);

/// Findings with which an office lives, each with the reason, from and to JSON text; or all of some that are violated
/// or undetermined, for one reason.
typedef struct avviso_accepted avviso_accepted;
AVVISO_API avviso_code avviso_accepted_from_json(const char* text, size_t size, avviso_accepted** out,
                                                 avviso_error** error);
AVVISO_API avviso_code avviso_accepted_json(const avviso_accepted* accepted, char* buffer, size_t capacity,
                                            size_t* needed, avviso_error** error);
AVVISO_API avviso_code avviso_accept_all(const avviso_findings* findings, const char* reason, size_t size,
                                         avviso_accepted** out, avviso_error** error);
AVVISO_API size_t avviso_accepted_count(const avviso_accepted* accepted);  ///< 0 of null
AVVISO_API void avviso_accepted_free(avviso_accepted** accepted);

/// One of them; its texts are views.
typedef struct avviso_accepted_finding {
  uint32_t struct_size;  ///< sizeof this structure, which the caller sets
  int32_t rule;          ///< AVVISO_RULE_...
  int32_t outcome;       ///< AVVISO_OUTCOME_VIOLATED or _UNDETERMINED
  int32_t has_grant;     ///< whether it is of one grant
  avviso_text of;        ///< the id of the act, or the source of the statement
  avviso_text grant;     ///< where it is of one
  avviso_text reason;    ///< for people
} avviso_accepted_finding;

/// Reads one; AVVISO_ARGUMENT_OUT_OF_RANGE beyond the last.
AVVISO_API avviso_code avviso_accepted_at(const avviso_accepted* accepted, size_t index, avviso_accepted_finding* out);

/// Findings, those that are accepted apart from those that are not; and the entries, by index, that accept none any
/// more.
typedef struct avviso_findings_apart avviso_findings_apart;
AVVISO_API avviso_code avviso_set_apart(const avviso_findings* findings, const avviso_accepted* accepted,
                                        avviso_findings_apart** out, avviso_error** error);
AVVISO_API void avviso_findings_apart_free(avviso_findings_apart** apart);
AVVISO_API avviso_code avviso_apart_open(const avviso_findings_apart* apart, avviso_findings** out,
                                         avviso_error** error);
AVVISO_API avviso_code avviso_apart_accepted(const avviso_findings_apart* apart, avviso_findings** out,
                                             avviso_error** error);

/// Which entry accepts the finding at that place among the accepted ones.
AVVISO_API avviso_code avviso_apart_accepted_by(const avviso_findings_apart* apart, size_t index, size_t* entry);
AVVISO_API size_t avviso_apart_outdated_count(const avviso_findings_apart* apart);  ///< 0 of null
AVVISO_API avviso_code avviso_apart_outdated(const avviso_findings_apart* apart, size_t index, size_t* entry);

/// Two registers of one notice as one: what only one of them has, what they fill in each other, and what differs, of
/// which the first stands until a person decides.
typedef struct avviso_merged avviso_merged;
AVVISO_API avviso_code avviso_merge(const avviso_dossier* first, const avviso_dossier* second, avviso_merged** out,
                                    avviso_error** error);
AVVISO_API void avviso_merged_free(avviso_merged** merged);
AVVISO_API avviso_code avviso_merged_dossier(const avviso_merged* merged, avviso_dossier** out, avviso_error** error);

/// What the registers have not in common.
enum avviso_merged_kind {
  AVVISO_MERGED_KIND_ONLY_FIRST = 0,   ///< an act of the first alone
  AVVISO_MERGED_KIND_ONLY_SECOND = 1,  ///< an act of the second alone
  AVVISO_MERGED_KIND_FILLED = 2,       ///< a member of an act that the second adds
  AVVISO_MERGED_KIND_DIFFERS = 3,      ///< a member of which they say different things
  AVVISO_MERGED_KIND_RENAMED = 4       ///< an act of the second that has another id now
};

/// One thing that they have not in common.
typedef struct avviso_merged_row {
  uint32_t struct_size;  ///< sizeof this structure, which the caller sets
  int32_t kind;          ///< AVVISO_MERGED_KIND_...
  avviso_text act;       ///< its id in the merged dossier; empty: what the registers keep beside their acts
  avviso_text member;    ///< as in JSON: `registration`; empty where it is the act
  avviso_text first;     ///< what the first says; this stands
  avviso_text second;    ///< what the second says; of a renamed act, its id there
} avviso_merged_row;

/// How many, and each; AVVISO_ARGUMENT_OUT_OF_RANGE beyond the last.
AVVISO_API size_t avviso_merged_count(const avviso_merged* merged);  ///< 0 of null
AVVISO_API avviso_code avviso_merged_at(const avviso_merged* merged, size_t index, avviso_merged_row* out);

#ifdef __cplusplus
}
#endif

#endif
