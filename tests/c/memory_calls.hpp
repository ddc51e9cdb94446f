// SPDX-License-Identifier: BSL-1.0
// The calls of memory.cpp about dossiers and what is asked of them.

// A notice with a line, a time limit of its own, and who may apply.
static const char named_text[] = R"({"avviso": 1, "acts": [{"id": "n", "control": "not_required",
  "reference": {"kind": "notice", "number": "1", "on": "2021-01-01"}, "provisions": [
    {"provision": "establishment", "notice": {"number": "1", "title": "x", "applicants": ["Enti locali"],
      "lines": [{"name": "A", "title": "Formazione"}]}},
    {"provision": "award", "grants": [{"name": "g", "line": "A", "award": "25.00",
      "deadlines": {"activities_end": "2021-12-31"},
      "named_deadlines": [{"name": "interim", "on": "2021-06-30"}]}]}]}]})";

static void run_dossiers(const avviso_dossier* dossier, const avviso_act* draft) {
  GIVES(dossier, avviso_dossier_from_json, dossier_text, sizeof dossier_text - 1, out, error);
  GIVES(act, avviso_act_from_json, draft_text, sizeof draft_text - 1, out, error);
  const avviso_act* acts[] = {draft};
  GIVES(dossier, avviso_dossier_of, acts, 1, out, error);
  GIVES(dossier, avviso_dossier_with, dossier, draft, out, error);
  GIVES(dossier, avviso_dossier_without, dossier, "dd-21", 5, out, error);
  GIVES(act, avviso_dossier_act, dossier, "dd-21", 5, out, error);
  avviso_question about{};
  avviso_value value{};
  about.struct_size = sizeof about;
  value.struct_size = sizeof value;
  value.kind = AVVISO_VALUE_KIND_TEXT;
  value.text = {"a text that is too long to be held in place", 43};
  require(avviso_question_called("fact:seat", 9, &about, nullptr));
  GIVES(dossier, avviso_dossier_with_statement, dossier, "page", 4, 18800, "2021", 4, &about, &value, out, error);
  GIVES(questions, avviso_questions_about, dossier, out, error);
  avviso_defaults once{};
  once.struct_size = sizeof once;
  once.control = AVVISO_CONTROL_NOT_REQUIRED;
  once.legal_order = AVVISO_LEGAL_ORDER_ITALIAN_STATE;
  once.authority = {"an authority whose name is too long to be held in place", 55};
  GIVES(dossier, avviso_dossier_with_defaults, dossier, &once, out, error);
  avviso_act* whole = nullptr;
  avviso_dossier* second = nullptr;
  require(avviso_act_from_json(draft_text, sizeof draft_text - 1, &whole, nullptr));
  require(avviso_dossier_with(dossier, whole, &second, nullptr));
  GIVES(merged, avviso_merge, dossier, second, out, error);
  avviso_merged* merged = nullptr;
  require(avviso_merge(dossier, second, &merged, nullptr));
  GIVES(dossier, avviso_merged_dossier, merged, out, error);
  avviso_merged_row row{};
  row.struct_size = sizeof row;
  SPARES(avviso_merged_count, merged);
  SPARES(avviso_merged_at, merged, 0, &row);
  avviso_merged_free(&merged);
  avviso_dossier_free(&second);
  avviso_act_free(&whole);
  avviso_dossier* named = nullptr;
  require(avviso_dossier_from_json(named_text, sizeof named_text - 1, &named, nullptr));
  WRITES(avviso_dossier_json, dossier, buffer, capacity, needed, error);
  avviso_question of_line = about;
  of_line.field = AVVISO_FIELD_ENDOWMENT;
  of_line.names = AVVISO_NAMES(LINE);
  of_line.line = {"A", 1};
  WRITES(avviso_dossier_question_text, named, &of_line, 0, buffer, capacity, needed, error);
  WRITES(avviso_act_text, draft, 0, buffer, capacity, needed, error);
  WRITES(avviso_act_json, draft, buffer, capacity, needed, error);
  SPARES(avviso_act_id, draft, &view);
  SPARES(avviso_dossier_act_count, named);
  SPARES(avviso_dossier_act_id, named, 0, &view);
  SPARES(avviso_dossier_grant_count, named);
  SPARES(avviso_dossier_grant, named, 0, &view);
  SPARES(avviso_dossier_line_count, named);
  run("avviso_dossier_line", AVVISO_OK,
      [&](avviso_error** /*unused*/) { return avviso_dossier_line(named, 0, &view); });
  SPARES(avviso_dossier_deadline_count, named);
  SPARES(avviso_dossier_deadline, named, 0, &view);
  SPARES(avviso_dossier_defaults, named, &once);
  avviso_dossier_free(&named);
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  SPARES(avviso_dossier_hash, dossier, &high, &low);
  avviso_questions* questions = nullptr;
  require(avviso_questions_about(dossier, &questions, nullptr));
  SPARES(avviso_questions_count, questions);
  SPARES(avviso_questions_at, questions, 0, &about);
  avviso_questions_free(&questions);
  avviso_readings how{};
  how.struct_size = sizeof how;
  SPARES(avviso_readings_documents, &how);
  SPARES(avviso_readings_complete_register, &how);
}

// What it says of itself is all there is to read of a notice.
static void run_notice() {
  avviso_dossier* named = nullptr;
  avviso_snapshot* at = nullptr;
  avviso_notice* notice = nullptr;
  avviso_readings how{};
  how.struct_size = sizeof how;
  require(avviso_readings_documents(&how));
  require(avviso_dossier_from_json(named_text, sizeof named_text - 1, &named, nullptr));
  require(avviso_dossier_as_of(named, 19052, 19173, &how, &at, nullptr));
  require(avviso_notice_of(at, &notice, nullptr));
  GIVES(notice, avviso_notice_of, at, out, error);
  avviso_notice_row row{};
  row.struct_size = sizeof row;
  SPARES(avviso_notice_read, notice, &row);
  SPARES(avviso_notice_line, notice, 0, &view);
  SPARES(avviso_notice_line_title, notice, 0, &view);
  SPARES(avviso_notice_applicant, notice, 0, &view);
  avviso_notice_free(&notice);
  avviso_snapshot_free(&at);
  avviso_dossier_free(&named);
}

static void run_answers(const avviso_snapshot* at, const avviso_snapshot* open, const avviso_question& end) {
  GIVES(answer, avviso_ask, at, &end, out, error);
  GIVES(answer, avviso_ask_word, at, "partnership", 11, "Lazio", 5, out, error);
  GIVES(answer, avviso_ask_word, at, "fact:fund", 9, nullptr, 0, out, error);
  GIVES(answer, avviso_end_of_activities, at, "Lazio", 5, out, error);
  GIVES(answer, avviso_total, at, "Lazio", 5, out, error);
  GIVES(answer, avviso_grant_standing, at, "Lazio", 5, out, error);
  GIVES(answer, avviso_may_spend, at, "Lazio", 5, 19000, nullptr, out, error);
  GIVES(answer, avviso_endowment, at, out, error);
  GIVES(answer, avviso_standing_of, at, "dd-21", 5, out, error);
  WRITES(avviso_question_text, &end, 0, buffer, capacity, needed, error);
  WRITES(avviso_question_json, &end, buffer, capacity, needed, error);
  WRITES(avviso_snapshot_json, at, buffer, capacity, needed, error);
  constexpr char asked[] = R"({"field": "deadline", "grant": "Lazio"})";
  GIVES(questions, avviso_question_from_json, asked, sizeof asked - 1, out, error);
  avviso_question called{};
  called.struct_size = sizeof called;
  run("avviso_question_called", AVVISO_OK, [&](avviso_error** error) {
    return avviso_question_called("fact:a name that is too long to be held in place", 48, &called, error);
  });
  avviso_answer* answer = nullptr;
  require(avviso_end_of_activities(at, "Lazio", 5, &answer, nullptr));
  avviso_answer* two_days = nullptr;
  require(avviso_end_of_activities(open, "Lazio", 5, &two_days, nullptr));
  WRITES(avviso_answer_text, two_days, 0, buffer, capacity, needed, error);
  avviso_answer_free(&two_days);
  WRITES(avviso_answer_json, answer, buffer, capacity, needed, error);
  GIVES(findings, avviso_answer_findings, answer, out, error);
  GIVES(explanation, avviso_explain, at, answer, out, error);
  avviso_summary summary{};
  avviso_value value{};
  avviso_ground ground{};
  summary.struct_size = sizeof summary;
  value.struct_size = sizeof value;
  ground.struct_size = sizeof ground;
  SPARES(avviso_answer_summary, answer, &summary);
  SPARES(avviso_answer_question, answer, &called);
  SPARES(avviso_answer_value, answer, &value);
  SPARES(avviso_answer_candidate, answer, 0, &value);
  SPARES(avviso_answer_ground, answer, 0, &ground);
  avviso_answer* partners = nullptr;
  avviso_member member{};
  member.struct_size = sizeof member;
  require(avviso_ask_word(at, "partnership", 11, "Lazio", 5, &partners, nullptr));
  SPARES(avviso_answer_member, partners, 0, 0, &member);
  avviso_answer_free(&partners);
  avviso_explanation* why = nullptr;
  require(avviso_explain(at, answer, &why, nullptr));
  for (int32_t style = 0; style <= AVVISO_EXPLANATION_PREMESSE; ++style) {
    WRITES(avviso_explanation_text, why, style, 1, buffer, capacity, needed, error);
  }
  WRITES(avviso_explanation_json, why, buffer, capacity, needed, error);
  avviso_explanation_free(&why);
  avviso_answer_free(&answer);
}

static void run_findings(const avviso_snapshot* at, const avviso_dossier* dossier, const avviso_readings& how) {
  GIVES(findings, avviso_snapshot_findings, at, out, error);
  GIVES(findings, avviso_audit, dossier, &how, out, error);
  avviso_findings* all = nullptr;
  require(avviso_snapshot_findings(at, &all, nullptr));
  WRITES(avviso_findings_text, all, 0, 0, buffer, capacity, needed, error);
  WRITES(avviso_findings_json, all, buffer, capacity, needed, error);
  avviso_finding finding{};
  finding.struct_size = sizeof finding;
  SPARES(avviso_findings_count, all);
  SPARES(avviso_findings_at, all, 0, &finding);
  SPARES(avviso_findings_verdict, all, &number);
  GIVES(accepted, avviso_accept_all, all, "a reason that is too long to be held in place", 45, out, error);
  avviso_accepted* accepted = nullptr;
  require(avviso_accept_all(all, "a reason that is too long to be held in place", 45, &accepted, nullptr));
  WRITES(avviso_accepted_json, accepted, buffer, capacity, needed, error);
  avviso_accepted_finding entry{};
  entry.struct_size = sizeof entry;
  SPARES(avviso_accepted_count, accepted);
  SPARES(avviso_accepted_at, accepted, 0, &entry);
  GIVES(accepted, avviso_accepted_from_json, text, size, out, error);
  GIVES(findings_apart, avviso_set_apart, all, accepted, out, error);
  avviso_findings_apart* apart = nullptr;
  require(avviso_set_apart(all, accepted, &apart, nullptr));
  GIVES(findings, avviso_apart_open, apart, out, error);
  GIVES(findings, avviso_apart_accepted, apart, out, error);
  SPARES(avviso_apart_accepted_by, apart, 0, &size);
  avviso_findings_apart_free(&apart);
  avviso_findings* none = nullptr;
  avviso_answer* endowment = nullptr;
  require(avviso_endowment(at, &endowment, nullptr));
  require(avviso_answer_findings(endowment, &none, nullptr));
  require(avviso_set_apart(none, accepted, &apart, nullptr));
  SPARES(avviso_apart_outdated_count, apart);
  SPARES(avviso_apart_outdated, apart, 0, &size);
  avviso_findings_free(&none);
  avviso_answer_free(&endowment);
  avviso_findings_apart_free(&apart);
  avviso_accepted_free(&accepted);
  avviso_findings_free(&all);
}

static void run_preview(const avviso_dossier* dossier, const avviso_act* draft, const avviso_readings& how) {
  const avviso_act* drafts[] = {draft};
  GIVES(preview, avviso_preview_of, dossier, drafts, 1, 19144, 19144, &how, out, error);
  avviso_preview* preview = nullptr;
  require(avviso_preview_of(dossier, drafts, 1, 19144, 19144, &how, &preview, nullptr));
  GIVES(snapshot, avviso_preview_before, preview, out, error);
  GIVES(snapshot, avviso_preview_after, preview, out, error);
  GIVES(findings, avviso_preview_findings, preview, out, error);
  GIVES(changes, avviso_preview_changes, preview, out, error);
  WRITES(avviso_preview_premesse, preview, "dd-40", 5, 1, buffer, capacity, needed, error);
  WRITES(avviso_preview_json, preview, buffer, capacity, needed, error);
  avviso_preview_free(&preview);
}

static void run_settling(const avviso_snapshot* open, const avviso_question& end) {
  GIVES(settling, avviso_settled_by, open, &end, out, error);
  avviso_settling* settling = nullptr;
  require(avviso_settled_by(open, &end, &settling, nullptr));
  WRITES(avviso_settling_text, settling, 0, 0, buffer, capacity, needed, error);
  avviso_settling_fact fact{};
  avviso_value value{};
  fact.struct_size = sizeof fact;
  value.struct_size = sizeof value;
  SPARES(avviso_settling_count, settling);
  SPARES(avviso_settling_at, settling, 0, &fact);
  SPARES(avviso_settling_value, settling, 0, 0, &value);
  WRITES(avviso_settling_json, settling, buffer, capacity, needed, error);
  avviso_settling_free(&settling);
}

static void run_views(const avviso_snapshot* at, const avviso_snapshot* before, const avviso_question& end) {
  GIVES(timeline, avviso_timeline_of, at, &end, out, error);
  avviso_timeline* line = nullptr;
  require(avviso_timeline_of(at, &end, &line, nullptr));
  GIVES(answer, avviso_timeline_answer, line, 1, out, error);
  WRITES(avviso_timeline_json, line, buffer, capacity, needed, error);
  SPARES(avviso_timeline_count, line);
  SPARES(avviso_timeline_from, line, 1, &day, &number, nullptr);
  SPARES(avviso_timeline_act_count, line, 1);
  SPARES(avviso_timeline_act, line, 1, 0, &view);
  avviso_timeline_free(&line);
  GIVES(changes, avviso_difference, before, at, out, error);
  GIVES(changes, avviso_impact_of_annulment, at, "dd-21", 5, 0, out, error);
  GIVES(changes, avviso_impact_of_removal, at, "dd-21", 5, out, error);
  avviso_changes* changes = nullptr;
  require(avviso_difference(before, at, &changes, nullptr));
  for (std::size_t i = 0; i < avviso_changes_count(changes); ++i) {
    avviso_answer* one = nullptr;
    if (avviso_changes_before(changes, i, &one, nullptr) != AVVISO_OK) continue;
    avviso_answer_free(&one);
    GIVES(answer, avviso_changes_before, changes, i, out, error);
    GIVES(answer, avviso_changes_after, changes, i, out, error);
    break;
  }
  WRITES(avviso_changes_json, changes, buffer, capacity, needed, error);
  avviso_question asked{};
  asked.struct_size = sizeof asked;
  SPARES(avviso_changes_count, changes);
  SPARES(avviso_changes_question, changes, 0, &asked);
  SPARES(avviso_changes_act_count, changes, 0);
  SPARES(avviso_changes_act, changes, 0, 0, &view);
  avviso_changes_free(&changes);

  GIVES(reasons, avviso_why_not, before, "dd-21", 5, 0, "Lazio", 5, &end, out, error);
  GIVES(explanation, avviso_explain_why_not, before, "dd-21", 5, 0, "Lazio", 5, &end, out, error);
  avviso_reasons* reasons = nullptr;
  require(avviso_why_not(before, "dd-21", 5, 0, "Lazio", 5, nullptr, &reasons, nullptr));
  WRITES(avviso_reasons_text, reasons, 0, 0, buffer, capacity, needed, error);
  WRITES(avviso_reasons_json, reasons, buffer, capacity, needed, error);
  avviso_reason reason{};
  reason.struct_size = sizeof reason;
  SPARES(avviso_reasons_count, reasons);
  SPARES(avviso_reasons_at, reasons, 0, &reason);
  avviso_reasons_free(&reasons);

  GIVES(pending, avviso_pending_of, before, out, error);
  avviso_pending* pending = nullptr;
  require(avviso_pending_of(before, &pending, nullptr));
  WRITES(avviso_pending_text, pending, 0, 1, buffer, capacity, needed, error);
  WRITES(avviso_pending_json, pending, buffer, capacity, needed, error);
  avviso_pending_act waits{};
  waits.struct_size = sizeof waits;
  SPARES(avviso_pending_count, pending);
  SPARES(avviso_pending_at, pending, 0, &waits);
  avviso_pending_free(&pending);
  GIVES(due, avviso_due_between, at, 18000, 20000, out, error);
  avviso_due* due = nullptr;
  require(avviso_due_between(at, 18000, 20000, &due, nullptr));
  GIVES(answer, avviso_due_answer, due, 0, out, error);
  WRITES(avviso_due_json, due, buffer, capacity, needed, error);
  SPARES(avviso_due_count, due);
  SPARES(avviso_due_is_sure, due, 0, &number);
  avviso_due_free(&due);
}

// An act of some day of 2021: until that year has ended, nothing of what it says can be laid.
static const char open_text[] = R"({"avviso": 1, "acts": [{"id": "n", "control": "not_required",
  "reference": {"kind": "notice", "number": "1", "on": "2021"}, "provisions": [
    {"provision": "establishment", "notice": {"number": "1", "title": "x", "endowment": "100.00",
      "deadlines": {"applications_close": "2021-12-31"}}},
    {"provision": "award", "grants": [{"name": "g", "award": "25.00", "deadlines": {"activities_end": "2022-12-31"}}]}]}]})";

// What cannot be laid is asked of the snapshot.
static void run_open(const avviso_readings& how) {
  avviso_dossier* dossier = nullptr;
  avviso_portfolio* all = nullptr;
  const avviso_text id = {"open", 4};
  require(avviso_dossier_from_json(open_text, sizeof open_text - 1, &dossier, nullptr));
  require(avviso_portfolio_of(&dossier, &id, 1, &how, &all, nullptr));
  avviso_grant_number grant{};
  avviso_told_day told{};
  avviso_told_amount sum{};
  avviso_told_standing standing{};
  run("avviso_portfolio_deadline", AVVISO_OK, [&](avviso_error** error) {
    return avviso_portfolio_deadline(all, &grant, AVVISO_DEADLINE_KIND_ACTIVITIES_END, 18800, 19173, &told, error);
  });
  run("avviso_portfolio_sum", AVVISO_OK, [&](avviso_error** error) {
    return avviso_portfolio_sum(all, &grant, AVVISO_GRANT_SUM_TOTAL, 18800, 19173, &sum, error);
  });
  run("avviso_portfolio_standing", AVVISO_OK,
      [&](avviso_error** error) { return avviso_portfolio_standing(all, &grant, 18800, 19173, &standing, error); });
  run("avviso_portfolio_notice_deadline", AVVISO_OK, [&](avviso_error** error) {
    return avviso_portfolio_notice_deadline(all, 0, AVVISO_DEADLINE_KIND_APPLICATIONS_CLOSE, 18800, 19173, &told,
                                            error);
  });
  run("avviso_portfolio_notice_sum", AVVISO_OK, [&](avviso_error** error) {
    return avviso_portfolio_notice_sum(all, 0, AVVISO_NOTICE_SUM_ENDOWMENT, 18800, 19173, &sum, error);
  });
  avviso_portfolio_free(&all);
  avviso_dossier_free(&dossier);
}

// A portfolio allocates nothing where it has laid what is asked.
static void run_batches(const avviso_portfolio* all, const avviso_grant_number& grant) {
  std::uint32_t notice = 0;
  avviso_grant_number grants[1];
  avviso_told_day told{};
  avviso_told_amount sum{};
  avviso_told_standing standing{};
  const avviso_grant_then then = {grant, 18700, 19173};
  const avviso_notice_then of_notice = {0, 18700, 19173};
  SPARES(avviso_portfolio_notices, all, &notice, 1, &size);
  SPARES(avviso_portfolio_grants, all, grants, 1, &size);
  SPARES(avviso_portfolio_notice, all, "first", 5, &notice, nullptr);
  SPARES(avviso_portfolio_id, all, 0, &view);
  SPARES(avviso_portfolio_name, all, &grant, &view);
  SPARES(avviso_portfolio_deadline, all, &grant, AVVISO_DEADLINE_KIND_ACTIVITIES_END, 18700, 19173, &told, nullptr);
  SPARES(avviso_portfolio_sum, all, &grant, AVVISO_GRANT_SUM_TOTAL, 18700, 19173, &sum, nullptr);
  SPARES(avviso_portfolio_standing, all, &grant, 18700, 19173, &standing, nullptr);
  SPARES(avviso_portfolio_notice_deadline, all, 0, AVVISO_DEADLINE_KIND_APPLICATIONS_CLOSE, 18700, 19173, &told,
         nullptr);
  SPARES(avviso_portfolio_notice_sum, all, 0, AVVISO_NOTICE_SUM_ENDOWMENT, 18700, 19173, &sum, nullptr);
  SPARES(avviso_portfolio_all_deadlines, all, AVVISO_DEADLINE_KIND_ACTIVITIES_END, 18700, 19173, &told, 1, nullptr);
  SPARES(avviso_portfolio_all_sums, all, AVVISO_GRANT_SUM_TOTAL, 18700, 19173, &sum, 1, nullptr);
  SPARES(avviso_portfolio_all_standings, all, 18700, 19173, &standing, 1, nullptr);
  SPARES(avviso_portfolio_deadlines, all, AVVISO_DEADLINE_KIND_ACTIVITIES_END, &then, 1, &told, nullptr);
  SPARES(avviso_portfolio_sums, all, AVVISO_GRANT_SUM_TOTAL, &then, 1, &sum, nullptr);
  SPARES(avviso_portfolio_standings, all, &then, 1, &standing, nullptr);
  SPARES(avviso_portfolio_notice_deadlines, all, AVVISO_DEADLINE_KIND_APPLICATIONS_CLOSE, &of_notice, 1, &told,
         nullptr);
  SPARES(avviso_portfolio_notice_sums, all, AVVISO_NOTICE_SUM_ENDOWMENT, &of_notice, 1, &sum, nullptr);
}

static void run_portfolio(const avviso_dossier* dossier, const avviso_readings& how) {
  const avviso_dossier* dossiers[] = {dossier};
  const avviso_text id = {"first", 5};
  GIVES(portfolio, avviso_portfolio_of, dossiers, &id, 1, &how, out, error);
  avviso_portfolio* all = nullptr;
  require(avviso_portfolio_of(dossiers, &id, 1, &how, &all, nullptr));
  GIVES(portfolio, avviso_portfolio_with, all, "second", 6, dossier, out, error);
  GIVES(portfolio, avviso_portfolio_without, all, "first", 5, out, error);
  GIVES(snapshot, avviso_portfolio_at, all, 0, 19052, 19173, out, error);
  avviso_grant_number grant{};
  SPARES(avviso_portfolio_grant, all, 0, "Lazio", 5, &grant, nullptr);
  run_open(how);
  run_batches(all, grant);
  avviso_portfolio_free(&all);
}

static void run_all() {
  avviso_dossier* dossier = nullptr;
  avviso_act* draft = nullptr;
  avviso_snapshot* at = nullptr;
  avviso_snapshot* before = nullptr;
  avviso_snapshot* open = nullptr;
  avviso_readings how{};
  how.struct_size = sizeof how;
  require(avviso_dossier_from_json(dossier_text, sizeof dossier_text - 1, &dossier, nullptr));
  require(avviso_act_from_json(draft_text, sizeof draft_text - 1, &draft, nullptr));
  require(avviso_readings_documents(&how));
  require(avviso_dossier_as_of(dossier, 19052, 19173, &how, &at, nullptr));
  require(avviso_dossier_as_of(dossier, 18444, 19173, &how, &before, nullptr));
  require(avviso_dossier_as_of(dossier, 18991, 19173, &how, &open, nullptr));
  avviso_question end{};
  end.struct_size = sizeof end;
  end.field = AVVISO_FIELD_DEADLINE;
  end.names = AVVISO_NAMES(DEADLINE) | AVVISO_NAMES(GRANT);
  end.deadline = AVVISO_DEADLINE_KIND_ACTIVITIES_END;
  end.grant = {"Lazio", 5};

  run_dossiers(dossier, draft);
  run_notice();
  WRITES(avviso_readings_json, &how, buffer, capacity, needed, error);
  std::size_t when_size = 0;
  char when[1024];
  require(avviso_snapshot_json(at, when, sizeof when, &when_size, nullptr));
  GIVES(snapshot, avviso_dossier_as_of_json, dossier, when, when_size, out, error);
  GIVES(snapshot, avviso_dossier_as_of, dossier, 19052, 19173, &how, out, error);
  run_answers(at, open, end);
  run_settling(open, end);
  run_findings(at, dossier, how);
  run_preview(dossier, draft, how);
  run_views(at, before, end);
  run_portfolio(dossier, how);
  avviso_snapshot_free(&open);
  avviso_snapshot_free(&before);
  avviso_snapshot_free(&at);
  avviso_act_free(&draft);
  avviso_dossier_free(&dossier);
}
