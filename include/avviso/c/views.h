// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_C_VIEWS_H
#define AVVISO_C_VIEWS_H

#include <avviso/c/answer.h>

#ifdef __cplusplus
extern "C" {
#endif

/// How the answer to a question changes as the day in force advances: stretches of days, each with one answer.
typedef struct avviso_timeline avviso_timeline;
AVVISO_API avviso_code avviso_timeline_of(const avviso_snapshot* snapshot, const avviso_question* question,
                                          avviso_timeline** out, avviso_error** error);
AVVISO_API size_t avviso_timeline_count(const avviso_timeline* timeline);  ///< 0 of null
AVVISO_API void avviso_timeline_free(avviso_timeline** timeline);

/// The first day of a stretch, which ends before the next, and whether on each of its days the last possible value is
/// that day.
AVVISO_API avviso_code avviso_timeline_from(const avviso_timeline* timeline, size_t index, avviso_day* from,
                                            int32_t* is_up_to_asked, avviso_error** error);

/// Its answer; or the code of the question, such as AVVISO_NO_SUCH_GRANT before a grant is awarded.
AVVISO_API avviso_code avviso_timeline_answer(const avviso_timeline* timeline, size_t index, avviso_answer** out,
                                              avviso_error** error);

/// The acts that make the difference to the stretch before, by id; of the first stretch there are none.
AVVISO_API size_t avviso_timeline_act_count(const avviso_timeline* timeline, size_t index);  ///< 0 where there is none
AVVISO_API avviso_code avviso_timeline_act(const avviso_timeline* timeline, size_t index, size_t act, avviso_text* out);
AVVISO_API avviso_code avviso_timeline_json(const avviso_timeline* timeline, char* buffer, size_t capacity,
                                            size_t* needed, avviso_error** error);

/// Questions that two views answer differently, and the acts that make the difference.
typedef struct avviso_changes avviso_changes;
AVVISO_API avviso_code avviso_difference(const avviso_snapshot* before, const avviso_snapshot* after,
                                         avviso_changes** out, avviso_error** error);

/// What changes when an act, by its id, is annulled (AVVISO_ANNULMENT_EFFECT_...), or had never been made.
AVVISO_API avviso_code avviso_impact_of_annulment(const avviso_snapshot* snapshot, const char* act_id, size_t size,
                                                  int32_t effect, avviso_changes** out, avviso_error** error);
AVVISO_API avviso_code avviso_impact_of_removal(const avviso_snapshot* snapshot, const char* act_id, size_t size,
                                                avviso_changes** out, avviso_error** error);
AVVISO_API size_t avviso_changes_count(const avviso_changes* changes);  ///< 0 of null
AVVISO_API void avviso_changes_free(avviso_changes** changes);

/// The question (its texts are views); its answer before and after, or the code with which it was refused; the acts.
AVVISO_API avviso_code avviso_changes_question(const avviso_changes* changes, size_t index, avviso_question* out);
AVVISO_API avviso_code avviso_changes_before(const avviso_changes* changes, size_t index, avviso_answer** out,
                                             avviso_error** error);
AVVISO_API avviso_code avviso_changes_after(const avviso_changes* changes, size_t index, avviso_answer** out,
                                            avviso_error** error);
AVVISO_API size_t avviso_changes_act_count(const avviso_changes* changes, size_t index);  ///< 0 where there is none
AVVISO_API avviso_code avviso_changes_act(const avviso_changes* changes, size_t index, size_t act, avviso_text* out);
AVVISO_API avviso_code avviso_changes_json(const avviso_changes* changes, char* buffer, size_t capacity, size_t* needed,
                                           avviso_error** error);

/// What acts not adopted yet would do to a dossier, as known on a day.
typedef struct avviso_preview avviso_preview;
AVVISO_API avviso_code avviso_preview_of(const avviso_dossier* dossier, const avviso_act* const* drafts, size_t count,
                                         avviso_day in_force, avviso_day known, const avviso_readings* readings,
                                         avviso_preview** out, avviso_error** error);
AVVISO_API void avviso_preview_free(avviso_preview** preview);
AVVISO_API avviso_code avviso_preview_before(const avviso_preview* preview, avviso_snapshot** out,
                                             avviso_error** error);
AVVISO_API avviso_code avviso_preview_after(const avviso_preview* preview, avviso_snapshot** out, avviso_error** error);
AVVISO_API avviso_code avviso_preview_findings(const avviso_preview* preview, avviso_findings** out,
                                               avviso_error** error);
AVVISO_API avviso_code avviso_preview_changes(const avviso_preview* preview, avviso_changes** out,
                                              avviso_error** error);

/// The recitals of a draft, by its id.
AVVISO_API avviso_code avviso_preview_premesse(const avviso_preview* preview, const char* draft, size_t size,
                                               int32_t language, char* buffer, size_t capacity, size_t* needed,
                                               avviso_error** error);
AVVISO_API avviso_code avviso_preview_json(const avviso_preview* preview, char* buffer, size_t capacity, size_t* needed,
                                           avviso_error** error);

/// Why a provision (from 0) of an act does not do for a grant, or for the notice where `grant` is null, what it says.
/// `which`, where the provision moves a time limit, is the one asked about: a question of which only `names`,
/// `deadline` and `deadline_name` count; it may be null.
typedef struct avviso_reasons avviso_reasons;
AVVISO_API avviso_code avviso_why_not(const avviso_snapshot* snapshot, const char* act_id, size_t act_size,
                                      uint32_t provision, const char* grant, size_t grant_size,
                                      const avviso_question* which, avviso_reasons** out, avviso_error** error);
AVVISO_API size_t avviso_reasons_count(const avviso_reasons* reasons);  ///< 0 where nothing stands in the way
AVVISO_API void avviso_reasons_free(avviso_reasons** reasons);

/// One reason.
typedef struct avviso_reason {
  uint32_t struct_size;  ///< sizeof this structure, which the caller sets
  int32_t obstacle;      ///< AVVISO_OBSTACLE_...
  int32_t is_sure;       ///< else it may be so
  int32_t efficacy;      ///< AVVISO_EFFICACY_GROUND_..., where the act has no effect; else -1
  avviso_text act;       ///< the act that stands in the way, by id; empty where none does
} avviso_reason;

/// Reads one; AVVISO_ARGUMENT_OUT_OF_RANGE beyond the last. In words, a line; and all as JSON text.
AVVISO_API avviso_code avviso_reasons_at(const avviso_reasons* reasons, size_t index, avviso_reason* out);
AVVISO_API avviso_code avviso_reasons_text(const avviso_reasons* reasons, size_t index, int32_t language, char* buffer,
                                           size_t capacity, size_t* needed, avviso_error** error);
AVVISO_API avviso_code avviso_reasons_json(const avviso_reasons* reasons, char* buffer, size_t capacity, size_t* needed,
                                           avviso_error** error);

/// The same as an explanation.
AVVISO_API avviso_code avviso_explain_why_not(const avviso_snapshot* snapshot, const char* act_id, size_t act_size,
                                              uint32_t provision, const char* grant, size_t grant_size,
                                              const avviso_question* which, avviso_explanation** out,
                                              avviso_error** error);

/// The known acts whose effect has not begun, or may not have, and provisions of acts that have a day of their own.
typedef struct avviso_pending avviso_pending;
AVVISO_API avviso_code avviso_pending_of(const avviso_snapshot* snapshot, avviso_pending** out, avviso_error** error);
AVVISO_API size_t avviso_pending_count(const avviso_pending* pending);  ///< 0 of null
AVVISO_API void avviso_pending_free(avviso_pending** pending);

/// One of them.
typedef struct avviso_pending_act {
  uint32_t struct_size;    ///< sizeof this structure, which the caller sets
  int32_t why;             ///< AVVISO_EFFICACY_GROUND_...: what it waits for, or what will give it effect
  avviso_text act;         ///< its id
  avviso_day since_first;  ///< from when it will have effect, at the earliest; AVVISO_NO_DAY: nobody knows
  avviso_day since_last;   ///< at the latest
  int32_t provision;       ///< of a provision with a day of its own, index into the act's; -1: the act
} avviso_pending_act;

/// Reads one; AVVISO_ARGUMENT_OUT_OF_RANGE beyond the last. In words, a line; and all as JSON text.
AVVISO_API avviso_code avviso_pending_at(const avviso_pending* pending, size_t index, avviso_pending_act* out);
AVVISO_API avviso_code avviso_pending_text(const avviso_pending* pending, size_t index, int32_t language, char* buffer,
                                           size_t capacity, size_t* needed, avviso_error** error);
AVVISO_API avviso_code avviso_pending_json(const avviso_pending* pending, char* buffer, size_t capacity, size_t* needed,
                                           avviso_error** error);

/// The time limits of the notice and of the grants that fall, or may fall, from one day to another, both included.
typedef struct avviso_due avviso_due;
AVVISO_API avviso_code avviso_due_between(const avviso_snapshot* snapshot, avviso_day from, avviso_day until,
                                          avviso_due** out, avviso_error** error);
AVVISO_API size_t avviso_due_count(const avviso_due* due);  ///< 0 of null
AVVISO_API void avviso_due_free(avviso_due** due);
AVVISO_API avviso_code avviso_due_is_sure(const avviso_due* due, size_t index, int32_t* out);

/// The answer; `avviso_answer_question` says of what.
AVVISO_API avviso_code avviso_due_answer(const avviso_due* due, size_t index, avviso_answer** out,
                                         avviso_error** error);
AVVISO_API avviso_code avviso_due_json(const avviso_due* due, char* buffer, size_t capacity, size_t* needed,
                                       avviso_error** error);

#ifdef __cplusplus
}
#endif

#endif
