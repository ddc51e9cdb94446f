// SPDX-License-Identifier: BSL-1.0
// The part of library.c about how long handles are good: each says the same though all that it came from is freed.

#define OUTLIVING 14

typedef struct outliving {
  avviso_snapshot *then, *laid, *drafted;
  avviso_answer *end, *later;
  avviso_explanation* why;
  avviso_timeline* timeline;
  avviso_changes* changes;
  avviso_findings *findings, *open;
  avviso_reasons* reasons;
  avviso_pending* pending;
  avviso_due* due;
  avviso_dossier* merged;
} outliving;

typedef char outliving_texts[OUTLIVING][1 << 15];

// What each of them says.
static void tell_outliving(const outliving* all, outliving_texts told) {
  size_t n = 0;
#define TELL(kind, handle)                                                                       \
  do {                                                                                           \
    CHECK_CODE(avviso_##kind##_json(handle, told[n], sizeof told[n], &size, &error), AVVISO_OK); \
    ++n;                                                                                         \
  } while (0)
  TELL(snapshot, all->then);
  TELL(snapshot, all->laid);
  TELL(snapshot, all->drafted);
  TELL(answer, all->end);
  TELL(answer, all->later);
  TELL(explanation, all->why);
  TELL(timeline, all->timeline);
  TELL(changes, all->changes);
  TELL(findings, all->findings);
  TELL(findings, all->open);
  TELL(reasons, all->reasons);
  TELL(pending, all->pending);
  TELL(due, all->due);
  TELL(dossier, all->merged);
#undef TELL
  CHECK(n == OUTLIVING);
}

static void test_outliving(void) {
  avviso_dossier* dossier;
  CHECK_CODE(avviso_dossier_from_json(dossier_text, sizeof dossier_text - 1, &dossier, &error), AVVISO_OK);
  avviso_readings how;
  how.struct_size = sizeof how;
  CHECK_CODE(avviso_readings_documents(&how), AVVISO_OK);
  const avviso_text id = {"x", 1};
  const avviso_dossier* const dossiers[] = {dossier};
  avviso_snapshot* before = as_of(dossier, "2020-01-01");
  avviso_act* act;
  CHECK_CODE(avviso_dossier_act(dossier, "dd-21", 5, &act, &error), AVVISO_OK);
  avviso_dossier* less;
  CHECK_CODE(avviso_dossier_without(dossier, "dd-21", 5, &less, &error), AVVISO_OK);
  const avviso_act* const drafts[] = {act};
  avviso_preview* preview;
  CHECK_CODE(avviso_preview_of(less, drafts, 1, 19052, 19173, &how, &preview, &error), AVVISO_OK);
  avviso_portfolio* portfolio;
  CHECK_CODE(avviso_portfolio_of(dossiers, &id, 1, &how, &portfolio, &error), AVVISO_OK);
  avviso_merged* both;
  CHECK_CODE(avviso_merge(less, dossier, &both, &error), AVVISO_OK);

  outliving all;
  memset(&all, 0, sizeof all);
  all.then = as_of(dossier, "2022-03-01");
  CHECK_CODE(avviso_portfolio_at(portfolio, 0, 19052, 19173, &all.laid, &error), AVVISO_OK);
  CHECK_CODE(avviso_preview_after(preview, &all.drafted, &error), AVVISO_OK);
  CHECK_CODE(avviso_end_of_activities(all.then, "Lazio", 5, &all.end, &error), AVVISO_OK);
  CHECK_CODE(avviso_explain(all.then, all.end, &all.why, &error), AVVISO_OK);
  avviso_question asked;
  asked.struct_size = sizeof asked;
  CHECK_CODE(avviso_answer_question(all.end, &asked), AVVISO_OK);
  CHECK_CODE(avviso_timeline_of(all.then, &asked, &all.timeline, &error), AVVISO_OK);
  CHECK_CODE(avviso_timeline_answer(all.timeline, avviso_timeline_count(all.timeline) - 1, &all.later, &error),
             AVVISO_OK);
  CHECK_CODE(avviso_difference(before, all.then, &all.changes, &error), AVVISO_OK);
  CHECK_CODE(avviso_snapshot_findings(all.then, &all.findings, &error), AVVISO_OK);
  avviso_accepted* accepted;
  CHECK_CODE(avviso_accept_all(all.findings, "seen", 4, &accepted, &error), AVVISO_OK);
  avviso_findings_apart* apart;
  CHECK_CODE(avviso_set_apart(all.findings, accepted, &apart, &error), AVVISO_OK);
  CHECK_CODE(avviso_apart_open(apart, &all.open, &error), AVVISO_OK);
  CHECK_CODE(avviso_why_not(all.then, "dd-21", 5, 0, "Lazio", 5, NULL, &all.reasons, &error), AVVISO_OK);
  CHECK_CODE(avviso_pending_of(all.then, &all.pending, &error), AVVISO_OK);
  CHECK_CODE(avviso_due_between(all.then, 17000, 20000, &all.due, &error), AVVISO_OK);
  CHECK_CODE(avviso_merged_dossier(both, &all.merged, &error), AVVISO_OK);

  static outliving_texts told, again;
  tell_outliving(&all, told);
  avviso_dossier_free(&dossier);
  avviso_dossier_free(&less);
  avviso_snapshot_free(&before);
  avviso_act_free(&act);
  avviso_preview_free(&preview);
  avviso_portfolio_free(&portfolio);
  avviso_merged_free(&both);
  avviso_accepted_free(&accepted);
  avviso_findings_apart_free(&apart);
  tell_outliving(&all, again);
  CHECK(memcmp(told, again, sizeof told) == 0);

  avviso_snapshot_free(&all.then);
  avviso_timeline_free(&all.timeline);
  CHECK_CODE(avviso_answer_json(all.later, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK_CODE(avviso_explanation_text(all.why, AVVISO_EXPLANATION_TEXT, AVVISO_LANGUAGE_ENGLISH, text, sizeof text,
                                     &size, &error),
             AVVISO_OK);
  avviso_snapshot_free(&all.laid);
  avviso_snapshot_free(&all.drafted);
  avviso_answer_free(&all.end);
  avviso_answer_free(&all.later);
  avviso_explanation_free(&all.why);
  avviso_changes_free(&all.changes);
  avviso_findings_free(&all.findings);
  avviso_findings_free(&all.open);
  avviso_reasons_free(&all.reasons);
  avviso_pending_free(&all.pending);
  avviso_due_free(&all.due);
  avviso_dossier_free(&all.merged);
}
