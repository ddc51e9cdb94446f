// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_C_DOSSIER_H
#define AVVISO_C_DOSSIER_H

#include <avviso/c/basics.h>

#ifdef __cplusplus
extern "C" {
#endif

/// An act, as the format avviso/dossier.schema.json has it, from and to JSON text.
typedef struct avviso_act avviso_act;
AVVISO_API avviso_code avviso_act_from_json(const char* text, size_t size, avviso_act** out, avviso_error** error);
AVVISO_API avviso_code avviso_act_json(const avviso_act* act, char* buffer, size_t capacity, size_t* needed,
                                       avviso_error** error);
AVVISO_API avviso_code avviso_act_id(const avviso_act* act, avviso_text* out);

/// How it is cited: «Decreto Direttoriale n. 21 del 19 marzo 2021».
AVVISO_API avviso_code avviso_act_text(const avviso_act* act, int32_t language, char* buffer, size_t capacity,
                                       size_t* needed, avviso_error** error);
AVVISO_API void avviso_act_free(avviso_act** act);

/// The acts of one notice, and what sources state of it. The order in which acts are added changes no answer.
typedef struct avviso_dossier avviso_dossier;
AVVISO_API avviso_code avviso_dossier_from_json(const char* text, size_t size, avviso_dossier** out,
                                                avviso_error** error);
AVVISO_API avviso_code avviso_dossier_json(const avviso_dossier* dossier, char* buffer, size_t capacity, size_t* needed,
                                           avviso_error** error);

/// A dossier of acts; the same with one more; without one, by its id.
AVVISO_API avviso_code avviso_dossier_of(const avviso_act* const* acts, size_t count, avviso_dossier** out,
                                         avviso_error** error);
AVVISO_API avviso_code avviso_dossier_with(const avviso_dossier* dossier, const avviso_act* act, avviso_dossier** out,
                                           avviso_error** error);
AVVISO_API avviso_code avviso_dossier_without(const avviso_dossier* dossier, const char* act_id, size_t size,
                                              avviso_dossier** out, avviso_error** error);
AVVISO_API void avviso_dossier_free(avviso_dossier** dossier);

/// Its acts, by id; the grants that acts award, in the order of the awards. Counts are 0 of null.
AVVISO_API size_t avviso_dossier_act_count(const avviso_dossier* dossier);
AVVISO_API avviso_code avviso_dossier_act_id(const avviso_dossier* dossier, size_t index, avviso_text* out);
AVVISO_API avviso_code avviso_dossier_act(const avviso_dossier* dossier, const char* id, size_t size, avviso_act** out,
                                          avviso_error** error);
AVVISO_API size_t avviso_dossier_grant_count(const avviso_dossier* dossier);
AVVISO_API avviso_code avviso_dossier_grant(const avviso_dossier* dossier, size_t index, avviso_text* out);

/// The names of the lines of the notices that acts establish, each once, in the order of the acts. Linear in the acts.
AVVISO_API size_t avviso_dossier_line_count(const avviso_dossier* dossier);  ///< 0 of null
AVVISO_API avviso_code avviso_dossier_line(const avviso_dossier* dossier, size_t index, avviso_text* out);

/// The time limits that acts name themselves, by name.
AVVISO_API size_t avviso_dossier_deadline_count(const avviso_dossier* dossier);
AVVISO_API avviso_code avviso_dossier_deadline(const avviso_dossier* dossier, size_t index, avviso_text* out);

/// The hash of its content, 128 bits, for `==` of dossiers; it may change with any release.
AVVISO_API avviso_code avviso_dossier_hash(const avviso_dossier* dossier, uint64_t* high, uint64_t* low);

/// How the silence of documents, and what lawyers dispute, is read. There is no default: one of the two presets, or all
/// five. Whoever was compiled before there was `timeliness` reads extensions by either day.
typedef struct avviso_readings {
  uint32_t struct_size;           ///< sizeof this structure, which the caller sets
  int32_t efficacy;               ///< AVVISO_EFFICACY_...
  int32_t absence;                ///< AVVISO_ABSENCE_...
  int32_t record;                 ///< AVVISO_RECORD_...
  int32_t registration;           ///< AVVISO_REGISTRATION_EFFECT_...
  avviso_text prevailing_source;  ///< at most 63 bytes; empty: nobody's statements prevail
  int32_t timeliness;             ///< AVVISO_TIMELINESS_...
} avviso_readings;

/// For readers of published documents; for an office whose register is complete. They set all but `struct_size`.
AVVISO_API avviso_code avviso_readings_documents(avviso_readings* out);
AVVISO_API avviso_code avviso_readings_complete_register(avviso_readings* out);
AVVISO_API avviso_code avviso_readings_json(const avviso_readings* readings, char* buffer, size_t capacity,
                                            size_t* needed, avviso_error** error);

/// A dossier as of a day: by the acts in force on one day, as known on another.
typedef struct avviso_snapshot avviso_snapshot;
AVVISO_API avviso_code avviso_dossier_as_of(const avviso_dossier* dossier, avviso_day in_force, avviso_day known,
                                            const avviso_readings* readings, avviso_snapshot** out,
                                            avviso_error** error);

/// The same by days and readings in JSON text, and that text of a snapshot:
/// `{"in_force": "2022-03-01", "known": "2022-06-30", "readings": {"efficacy": "from_adoption", ...}}`.
AVVISO_API avviso_code avviso_dossier_as_of_json(const avviso_dossier* dossier, const char* text, size_t size,
                                                 avviso_snapshot** out, avviso_error** error);
AVVISO_API avviso_code avviso_snapshot_json(const avviso_snapshot* snapshot, char* buffer, size_t capacity,
                                            size_t* needed, avviso_error** error);
AVVISO_API void avviso_snapshot_free(avviso_snapshot** snapshot);

/// What acts say of the notice as a whole, as of the day. AVVISO_NO_NOTICE, where none is established;
/// AVVISO_FIELD_UNDETERMINED, where a part of it has several possible values: then ask field by field.
typedef struct avviso_notice avviso_notice;
AVVISO_API avviso_code avviso_notice_of(const avviso_snapshot* snapshot, avviso_notice** out, avviso_error** error);
AVVISO_API void avviso_notice_free(avviso_notice** notice);

/// What no question asks of it; its texts are views, empty where nothing is stated.
typedef struct avviso_notice_row {
  uint32_t struct_size;    ///< sizeof this structure, which the caller sets
  int32_t programme;       ///< AVVISO_PROGRAMME_..., or AVVISO_NOT_STATED
  avviso_text number;      ///< `2/2018`
  avviso_text title;       ///< as the notice has it
  avviso_text fund;        ///< the fund it is charged to
  size_t line_count;       ///< its lines (linee, azioni, lotti), in the notice's order
  size_t applicant_count;  ///< who may apply
} avviso_notice_row;

/// Reads it.
AVVISO_API avviso_code avviso_notice_read(const avviso_notice* notice, avviso_notice_row* out);

/// The name of a line, its title, empty where the notice states none, and one of those who may apply;
/// AVVISO_ARGUMENT_OUT_OF_RANGE beyond the last.
AVVISO_API avviso_code avviso_notice_line(const avviso_notice* notice, size_t index, avviso_text* out);
AVVISO_API avviso_code avviso_notice_line_title(const avviso_notice* notice, size_t index, avviso_text* out);
AVVISO_API avviso_code avviso_notice_applicant(const avviso_notice* notice, size_t index, avviso_text* out);

/// What a question names besides its field; the bits are those of the enumeration `question_key`.
#define AVVISO_NAMES(KEY) (1U << AVVISO_QUESTION_KEY_##KEY)

/// One question: a field, and what says which one is meant. `names` tells which of the others count:
/// `AVVISO_NAMES(DEADLINE) | AVVISO_NAMES(GRANT)`.
typedef struct avviso_question {
  uint32_t struct_size;       ///< sizeof this structure, which the caller sets
  int32_t field;              ///< AVVISO_FIELD_...
  uint32_t names;             ///< the keys that it names
  int32_t deadline;           ///< AVVISO_DEADLINE_KIND_...; -1: the time limit called `deadline_name`
  int32_t milestone;          ///< AVVISO_MILESTONE_...
  int32_t role;               ///< AVVISO_AUTHORITY_ROLE_...
  avviso_day on;              ///< the day, for may_spend
  int32_t reserved;           ///< 0
  avviso_cents amount;        ///< for may_spend, if one is asked about
  avviso_text grant;          ///< not named: the notice
  avviso_text name;           ///< the id of an act, for its standing; the proposal; the fact; what an authority is for
  avviso_text deadline_name;  ///< a time limit that acts name themselves
  avviso_text line;           ///< a line of the notice; a caller whose structure ends before it asks of none
} avviso_question;

/// The question that a word stands for, without its grant: `end_of_activities`, `total`, `term:NAME`, `fact:NAME`,
/// `ranked:PROPOSAL`, `act:ID`. Its names are views of `word`. AVVISO_NO_SUCH_QUESTION for any other word.
AVVISO_API avviso_code avviso_question_called(const char* word, size_t size, avviso_question* out,
                                              avviso_error** error);

/// The words of which the question needs at most the name of a grant: `endowment`, `end_of_activities`, ...
AVVISO_API size_t avviso_word_count(void);
AVVISO_API avviso_code avviso_word(size_t index, avviso_text* out);

/// Every question about a dossier that acts or sources answer: about the notice, each grant and each act. It leaves out
/// may_spend, which needs a day, and the ranking. The texts of a question live as long as the list.
typedef struct avviso_questions avviso_questions;
AVVISO_API avviso_code avviso_questions_about(const avviso_dossier* dossier, avviso_questions** out,
                                              avviso_error** error);
AVVISO_API size_t avviso_questions_count(const avviso_questions* questions);  ///< 0 of null
AVVISO_API avviso_code avviso_questions_at(const avviso_questions* questions, size_t index, avviso_question* out);
AVVISO_API void avviso_questions_free(avviso_questions** questions);

/// A list of the one question that a JSON text is: `{"field": "deadline", "grant": "Lazio"}`; and the text of one.
AVVISO_API avviso_code avviso_question_from_json(const char* text, size_t size, avviso_questions** out,
                                                 avviso_error** error);
AVVISO_API avviso_code avviso_question_json(const avviso_question* question, char* buffer, size_t capacity,
                                            size_t* needed, avviso_error** error);

/// What a question asks, in words: "the end of the activities of Lazio".
AVVISO_API avviso_code avviso_question_text(const avviso_question* question, int32_t language, char* buffer,
                                            size_t capacity, size_t* needed, avviso_error** error);

/// The same; of a line with its title, where the acts of a dossier that state one agree: "the endowment of the line «A»
/// (Formazione)".
AVVISO_API avviso_code avviso_dossier_question_text(const avviso_dossier* dossier, const avviso_question* question,
                                                    int32_t language, char* buffer, size_t capacity, size_t* needed,
                                                    avviso_error** error);

/// All there is to know about a field, by its number.
typedef struct avviso_field_row {
  uint32_t struct_size;  ///< sizeof this structure, which the caller sets
  int32_t of;            ///< AVVISO_ASKED_OF_...
  uint32_t needs;        ///< the keys that a question must name besides the grant
  uint32_t takes;        ///< those that it may name besides
  int32_t value;         ///< AVVISO_VALUE_KIND_...
  int32_t is_stated;     ///< whether a source may state it
  int32_t is_of_day;     ///< whether a source that states it speaks of a day
  int32_t has_day;       ///< whether it changes with the day in force
  int32_t is_listed;     ///< whether a difference asks it
  int32_t reserved;      ///< 0
  avviso_text name;      ///< `deadline`
  avviso_text word;      ///< as commands spell it
  avviso_text english;   ///< as a sentence calls it
  avviso_text italian;   ///< the same in Italian
} avviso_field_row;

/// How many fields there are; and the row of one, AVVISO_FIELD_..., AVVISO_ARGUMENT_OUT_OF_RANGE of any other number.
AVVISO_API size_t avviso_field_count(void);
AVVISO_API avviso_code avviso_field(int32_t field, avviso_field_row* out);

#ifdef __cplusplus
}
#endif

#endif
