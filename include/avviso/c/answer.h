// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_C_ANSWER_H
#define AVVISO_C_ANSWER_H

#include <avviso/c/dossier.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The answer to one question: known, not stated, undetermined or a conflict, and why.
typedef struct avviso_answer avviso_answer;
AVVISO_API void avviso_answer_free(avviso_answer** answer);

/// Any question. Besides what is wrong with it: AVVISO_NO_NOTICE, AVVISO_NO_SUCH_GRANT, AVVISO_NO_SUCH_ACT.
AVVISO_API avviso_code avviso_ask(const avviso_snapshot* snapshot, const avviso_question* question, avviso_answer** out,
                                  avviso_error** error);

/// The question that a word stands for; `grant` may be null: of the notice.
AVVISO_API avviso_code avviso_ask_word(const avviso_snapshot* snapshot, const char* word, size_t word_size,
                                       const char* grant, size_t grant_size, avviso_answer** out, avviso_error** error);

/// Those that are asked most, of a grant by its name: when its activities end; what it has in all; its standing;
/// whether it may spend on a day and, if `amount` is not null, so much.
AVVISO_API avviso_code avviso_end_of_activities(const avviso_snapshot* snapshot, const char* grant, size_t size,
                                                avviso_answer** out, avviso_error** error);
AVVISO_API avviso_code avviso_total(const avviso_snapshot* snapshot, const char* grant, size_t size,
                                    avviso_answer** out, avviso_error** error);
AVVISO_API avviso_code avviso_grant_standing(const avviso_snapshot* snapshot, const char* grant, size_t size,
                                             avviso_answer** out, avviso_error** error);
AVVISO_API avviso_code avviso_may_spend(const avviso_snapshot* snapshot, const char* grant, size_t size, avviso_day on,
                                        const avviso_cents* amount, avviso_answer** out, avviso_error** error);

/// Of the notice: its endowment, and where an act stands.
AVVISO_API avviso_code avviso_endowment(const avviso_snapshot* snapshot, avviso_answer** out, avviso_error** error);
AVVISO_API avviso_code avviso_standing_of(const avviso_snapshot* snapshot, const char* act_id, size_t size,
                                          avviso_answer** out, avviso_error** error);

/// What an answer is.
typedef struct avviso_summary {
  uint32_t struct_size;    ///< sizeof this structure, which the caller sets
  int32_t status;          ///< AVVISO_STATUS_...
  int32_t possible;        ///< AVVISO_POSSIBLE_VALUES_...: how to read the candidates
  int32_t field;           ///< AVVISO_FIELD_..., of the question
  size_t candidate_count;  ///< one, unless the answer is undetermined or a conflict
  size_t ground_count;     ///< provisions that made it
  size_t finding_count;    ///< what the rules say of them
} avviso_summary;

/// Reads it; costs nothing that grows with the answer.
AVVISO_API avviso_code avviso_answer_summary(const avviso_answer* answer, avviso_summary* out);

/// The question that was asked; its texts are views.
AVVISO_API avviso_code avviso_answer_question(const avviso_answer* answer, avviso_question* out);

#define AVVISO_NOT_STATED (-1)  ///< in the place of a kind of value, or of an enumerator, of which nothing is stated
#define AVVISO_NO_HOUR (-1)     ///< a time limit that ends with its day
#define AVVISO_HOUR_NOT_STATED (-2)  ///< one that has an hour, which no act gives

/// A value of any kind.
typedef struct avviso_value {
  uint32_t struct_size;  ///< sizeof this structure, which the caller sets
  int32_t kind;          ///< AVVISO_VALUE_KIND_..., or AVVISO_NOT_STATED
  avviso_day day;        ///< of a date or a deadline_time
  int32_t minute;        ///< of a deadline_time: minutes since midnight, AVVISO_NO_HOUR or AVVISO_HOUR_NOT_STATED
  int64_t number;        ///< cents of a euro; units; 0 or 1 of a boolean; an enumerator; of members, how many
  avviso_text text;      ///< of a text; a view
} avviso_value;

/// The value of an answer that is known; AVVISO_NOT_KNOWN of any other. The second: one of its candidates, ascending,
/// *not stated* last.
AVVISO_API avviso_code avviso_answer_value(const avviso_answer* answer, avviso_value* out);
AVVISO_API avviso_code avviso_answer_candidate(const avviso_answer* answer, size_t index, avviso_value* out);

/// The same dossier with what one more source states since a day: of the field that `about` asks for, a value of its
/// kind or, for a fact, of any kind that sources state: date, euro, units, text, deadline_time. `of` is the day that it
/// speaks of, as `avviso_partial_day_parse` reads it; null, where it says none.
AVVISO_API avviso_code avviso_dossier_with_statement(const avviso_dossier* dossier, const char* source,
                                                     size_t source_size, avviso_day known, const char* of,
                                                     size_t of_size, const avviso_question* about,
                                                     const avviso_value* value, avviso_dossier** out,
                                                     avviso_error** error);

/// A party of a partnership, in one role; what is not stated is empty.
typedef struct avviso_member {
  uint32_t struct_size;    ///< sizeof this structure, which the caller sets
  int32_t role;            ///< AVVISO_PARTNER_ROLE_...
  int32_t has_share;       ///< whether its part of the money is stated
  int32_t reserved;        ///< 0
  avviso_cents share;      ///< cents
  avviso_text entity;      ///< the legal entity
  avviso_text unit;        ///< the unit of it that acts; empty where not stated
  avviso_text category;    ///< as the source counts it; empty where not stated
  avviso_text tax_code;    ///< of the entity; empty where not stated
  avviso_text vat_number;  ///< likewise
} avviso_member;

/// One member of a candidate that is a partnership; AVVISO_ARGUMENT_OUT_OF_RANGE beyond the last.
AVVISO_API avviso_code avviso_answer_member(const avviso_answer* answer, size_t candidate, size_t index,
                                            avviso_member* out);

/// Why an answer is what it is: a provision of an act, or what a source states.
typedef struct avviso_ground {
  uint32_t struct_size;  ///< sizeof this structure, which the caller sets
  int32_t part;          ///< AVVISO_PART_...
  int32_t provision;     ///< index into the act's provisions; -1 of a statement
  int32_t reserved;      ///< 0
  size_t index;          ///< of the act, or of the statement, in the dossier
  avviso_text name;      ///< the act's id, or the source
} avviso_ground;

/// One of them, the acts first, oldest first; AVVISO_ARGUMENT_OUT_OF_RANGE beyond the last.
AVVISO_API avviso_code avviso_answer_ground(const avviso_answer* answer, size_t index, avviso_ground* out);

/// The values in words, "31 December 2021 or 30 June 2022"; and all of the answer as JSON text.
AVVISO_API avviso_code avviso_answer_text(const avviso_answer* answer, int32_t language, char* buffer, size_t capacity,
                                          size_t* needed, avviso_error** error);
AVVISO_API avviso_code avviso_answer_json(const avviso_answer* answer, char* buffer, size_t capacity, size_t* needed,
                                          avviso_error** error);

/// What rules say. `avviso_answer_findings`: of the acts an answer rests on, wherever a rule is not simply satisfied;
/// `avviso_snapshot_findings`: of every act on record; `avviso_audit`: of each act as it was on its own day.
typedef struct avviso_findings avviso_findings;
AVVISO_API avviso_code avviso_answer_findings(const avviso_answer* answer, avviso_findings** out, avviso_error** error);
AVVISO_API avviso_code avviso_snapshot_findings(const avviso_snapshot* snapshot, avviso_findings** out,
                                                avviso_error** error);
AVVISO_API avviso_code avviso_audit(const avviso_dossier* dossier, const avviso_readings* readings,
                                    avviso_findings** out, avviso_error** error);
AVVISO_API size_t avviso_findings_count(const avviso_findings* findings);  ///< 0 of null
AVVISO_API void avviso_findings_free(avviso_findings** findings);

/// The gravest that was found: AVVISO_OUTCOME_VIOLATED, by a rule whose severity is error, else _UNDETERMINED, else
/// _SATISFIED; _NOT_APPLICABLE where no rule applied.
AVVISO_API avviso_code avviso_findings_verdict(const avviso_findings* findings, int32_t* out);

/// What one rule says of an act, perhaps for one grant.
typedef struct avviso_finding {
  uint32_t struct_size;     ///< sizeof this structure, which the caller sets
  int32_t rule;             ///< AVVISO_RULE_...
  int32_t outcome;          ///< AVVISO_OUTCOME_...
  int32_t severity;         ///< AVVISO_SEVERITY_...
  int32_t missing;          ///< AVVISO_FACT_...: what is not stated and would decide
  int32_t provision;        ///< of the act; -1: the act as a whole
  int32_t measured_unit;    ///< AVVISO_UNIT_...
  int32_t limit_unit;       ///< AVVISO_UNIT_..., of `limit`
  int64_t measured;         ///< a day, cents, or a count
  int64_t limit;            ///< what it is compared with
  avviso_day law_of;        ///< the day whose law was read; AVVISO_NO_DAY
  int32_t reserved;         ///< 0
  avviso_text id;           ///< `EXT-1`. Static
  avviso_text act;          ///< its id
  avviso_text grant;        ///< its name, where one was judged
  avviso_text source;       ///< whose statement was judged
  avviso_text limited_by;   ///< the id of the act that states the limit, where the notice does
  avviso_text line;         ///< the name of the line of the notice that was judged, where one was
  avviso_text ratified_by;  ///< the id of the act that ratifies what would else violate the rule
} avviso_finding;

/// One of them; AVVISO_ARGUMENT_OUT_OF_RANGE beyond the last. In words, a line without a full stop; and all as JSON
/// text.
AVVISO_API avviso_code avviso_findings_at(const avviso_findings* findings, size_t index, avviso_finding* out);
AVVISO_API avviso_code avviso_findings_text(const avviso_findings* findings, size_t index, int32_t language,
                                            char* buffer, size_t capacity, size_t* needed, avviso_error** error);
AVVISO_API avviso_code avviso_findings_json(const avviso_findings* findings, char* buffer, size_t capacity,
                                            size_t* needed, avviso_error** error);

/// A rule, as the rulebook has it. Static texts.
typedef struct avviso_rule_row {
  uint32_t struct_size;  ///< sizeof this structure, which the caller sets
  int32_t severity;      ///< AVVISO_SEVERITY_...
  avviso_text id;        ///< `EXT-1`
  avviso_text english;   ///< what it requires
  avviso_text italian;   ///< the same in Italian
} avviso_rule_row;

/// The row of a rule, AVVISO_RULE_...; AVVISO_ARGUMENT_OUT_OF_RANGE of any other number.
AVVISO_API avviso_code avviso_rule(int32_t rule, avviso_rule_row* out);

/// Why an answer is what it is: the acts that made it, the rules and the readings that decided. The answer must be of
/// the snapshot's dossier: else AVVISO_ANSWER_OF_ANOTHER_DOSSIER.
typedef struct avviso_explanation avviso_explanation;
AVVISO_API avviso_code avviso_explain(const avviso_snapshot* snapshot, const avviso_answer* answer,
                                      avviso_explanation** out, avviso_error** error);
AVVISO_API void avviso_explanation_free(avviso_explanation** explanation);

/// How an explanation is put into words.
enum avviso_explanation_style {
  AVVISO_EXPLANATION_TEXT = 0,       ///< a headline, then a line for each act
  AVVISO_EXPLANATION_PARAGRAPH = 1,  ///< a few sentences without a line break
  AVVISO_EXPLANATION_TREE = 2,       ///< in full: the clocks of each act, what the rules say of it, how it was read
  AVVISO_EXPLANATION_PREMESSE = 3    ///< the recitals of a decree
};

/// The explanation in words, AVVISO_EXPLANATION_...; and all of it as JSON text.
AVVISO_API avviso_code avviso_explanation_text(const avviso_explanation* explanation, int32_t style, int32_t language,
                                               char* buffer, size_t capacity, size_t* needed, avviso_error** error);
AVVISO_API avviso_code avviso_explanation_json(const avviso_explanation* explanation, char* buffer, size_t capacity,
                                               size_t* needed, avviso_error** error);

#ifdef __cplusplus
}
#endif

#endif
