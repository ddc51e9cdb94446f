// SPDX-License-Identifier: BSL-1.0
// The calls of memory.cpp. Functions that never allocate are left out.

static void run_values() {
  avviso_day day = 0;
  run("avviso_day_parse", AVVISO_EXPECTED_DIGIT,
      [&](avviso_error** error) { return avviso_day_parse("x", 1, &day, error); });
  run("avviso_day_print", AVVISO_DATE_OUT_OF_RANGE,
      [&](avviso_error** error) { return avviso_day_print(INT32_MAX, 0, text, sizeof text, &size, error); });
  run("avviso_weekday", AVVISO_ARGUMENT_NULL, [&](avviso_error** error) { return avviso_weekday(0, nullptr, error); });
  GIVES(calendar, avviso_calendar_of_place, AVVISO_PLACE_ITALY, AVVISO_NO_DAY, out, error);
  const avviso_day holidays[] = {18000, 18001};
  GIVES(calendar, avviso_calendar_of_holidays, holidays, 2, 17000, 19000, AVVISO_NO_DAY, out, error);
  avviso_calendar* italy = nullptr;
  require(avviso_calendar_of_place(AVVISO_PLACE_ITALY, AVVISO_NO_DAY, &italy, nullptr));
  GIVES(calendar, avviso_calendar_with_yearly, italy, 6, 24, out, error);
  GIVES(calendar, avviso_calendar_with_after_easter, italy, 50, out, error);
  GIVES(calendar, avviso_calendar_with_weekday, italy, 9, 1, 1, out, error);
  GIVES(calendar, avviso_calendar_united, italy, italy, out, error);
  const avviso_suspension closed = {18000, 18010, 0};
  GIVES(suspensions, avviso_suspensions_of, &closed, 1, 2019, 2021, 1, AVVISO_NO_DAY, out, error);
  avviso_calendar_free(&italy);
  WRITES(avviso_legal_basis_text, 3, 0, buffer, capacity, needed, error);
  const int64_t weights[] = {1, INT64_MAX, 3};
  const avviso_ratio fractions[] = {{1, 3}, {1, 7}, {1, 11}};
  avviso_cents shares[3];
  avviso_cents rest = 0;
  run("avviso_apportion", AVVISO_OK,
      [&](avviso_error** error) { return avviso_apportion(100, weights, 3, 0, shares, &rest, error); });
  run("avviso_apportion_by_ratios", AVVISO_OK,
      [&](avviso_error** error) { return avviso_apportion_by_ratios(100, fractions, 3, 0, shares, &rest, error); });
  const avviso_cents awards[] = {1, 2, 3};
  run("avviso_apportion_increment", AVVISO_OK,
      [&](avviso_error** error) { return avviso_apportion_increment(100, awards, 3, 0, shares, &rest, error); });
  constexpr char cited[] = "Decreto Direttoriale n. 21 del 19 marzo 2021 del Direttore Generale dell'Immigrazione";
  GIVES(citation, avviso_citation_parse, cited, sizeof cited - 1, out, error);
  avviso_error* wrong = nullptr;
  static_cast<void>(avviso_day_parse("2022-06-31", 10, &day, &wrong));
  run("avviso_error_text", AVVISO_OK,
      [&](avviso_error** /*unused*/) { return avviso_error_text(wrong, 0, 0, text, sizeof text, &size); });
  avviso_error_free(&wrong);
  avviso_text word;
  run("avviso_word", AVVISO_OK, [&](avviso_error** /*unused*/) { return avviso_word(3, &word); });
}

static void run_dossiers(const avviso_dossier* dossier, const avviso_act* draft) {
  GIVES(dossier, avviso_dossier_from_json, dossier_text, sizeof dossier_text - 1, out, error);
  GIVES(act, avviso_act_from_json, draft_text, sizeof draft_text - 1, out, error);
  run("avviso_dossier_from_json, of a text that is refused", AVVISO_FIELD_MISSING, [&](avviso_error** error) {
    avviso_dossier* none = nullptr;
    return avviso_dossier_from_json("{\"avviso\": 1}", 13, &none, error);
  });
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
  avviso_merged_free(&merged);
  avviso_dossier_free(&second);
  avviso_act_free(&whole);
  WRITES(avviso_dossier_json, dossier, buffer, capacity, needed, error);
  WRITES(avviso_dossier_question_text, dossier, &about, 0, buffer, capacity, needed, error);
  WRITES(avviso_act_json, draft, buffer, capacity, needed, error);
}

static void run_answers(const avviso_snapshot* at, const avviso_question& end) {
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
  GIVES(notice, avviso_notice_of, at, out, error);
  avviso_question called{};
  called.struct_size = sizeof called;
  run("avviso_question_called", AVVISO_OK, [&](avviso_error** error) {
    return avviso_question_called("fact:a name that is too long to be held in place", 48, &called, error);
  });
  avviso_answer* answer = nullptr;
  require(avviso_end_of_activities(at, "Lazio", 5, &answer, nullptr));
  WRITES(avviso_answer_text, answer, 0, buffer, capacity, needed, error);
  WRITES(avviso_answer_json, answer, buffer, capacity, needed, error);
  GIVES(findings, avviso_answer_findings, answer, out, error);
  GIVES(explanation, avviso_explain, at, answer, out, error);
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
  GIVES(accepted, avviso_accept_all, all, "a reason that is too long to be held in place", 45, out, error);
  avviso_accepted* accepted = nullptr;
  require(avviso_accept_all(all, "a reason that is too long to be held in place", 45, &accepted, nullptr));
  WRITES(avviso_accepted_json, accepted, buffer, capacity, needed, error);
  GIVES(accepted, avviso_accepted_from_json, text, size, out, error);
  GIVES(findings_apart, avviso_set_apart, all, accepted, out, error);
  avviso_findings_apart* apart = nullptr;
  require(avviso_set_apart(all, accepted, &apart, nullptr));
  GIVES(findings, avviso_apart_open, apart, out, error);
  GIVES(findings, avviso_apart_accepted, apart, out, error);
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

static void run_views(const avviso_snapshot* at, const avviso_snapshot* before, const avviso_question& end) {
  GIVES(settling, avviso_settled_by, before, &end, out, error);
  avviso_settling* settling = nullptr;
  require(avviso_settled_by(before, &end, &settling, nullptr));
  if (avviso_settling_count(settling) > 0)
    WRITES(avviso_settling_text, settling, 0, 0, buffer, capacity, needed, error);
  WRITES(avviso_settling_json, settling, buffer, capacity, needed, error);
  avviso_settling_free(&settling);
  GIVES(timeline, avviso_timeline_of, at, &end, out, error);
  avviso_timeline* line = nullptr;
  require(avviso_timeline_of(at, &end, &line, nullptr));
  GIVES(answer, avviso_timeline_answer, line, 1, out, error);
  WRITES(avviso_timeline_json, line, buffer, capacity, needed, error);
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
  avviso_changes_free(&changes);

  GIVES(reasons, avviso_why_not, before, "dd-21", 5, 0, "Lazio", 5, &end, out, error);
  GIVES(explanation, avviso_explain_why_not, before, "dd-21", 5, 0, "Lazio", 5, &end, out, error);
  avviso_reasons* reasons = nullptr;
  require(avviso_why_not(before, "dd-21", 5, 0, "Lazio", 5, nullptr, &reasons, nullptr));
  WRITES(avviso_reasons_text, reasons, 0, 0, buffer, capacity, needed, error);
  WRITES(avviso_reasons_json, reasons, buffer, capacity, needed, error);
  avviso_reasons_free(&reasons);

  GIVES(pending, avviso_pending_of, before, out, error);
  avviso_pending* pending = nullptr;
  require(avviso_pending_of(before, &pending, nullptr));
  WRITES(avviso_pending_text, pending, 0, 1, buffer, capacity, needed, error);
  WRITES(avviso_pending_json, pending, buffer, capacity, needed, error);
  avviso_pending_free(&pending);
  GIVES(due, avviso_due_between, at, 18000, 20000, out, error);
  avviso_due* due = nullptr;
  require(avviso_due_between(at, 18000, 20000, &due, nullptr));
  GIVES(answer, avviso_due_answer, due, 0, out, error);
  WRITES(avviso_due_json, due, buffer, capacity, needed, error);
  avviso_due_free(&due);
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
  run("avviso_portfolio_grant", AVVISO_OK,
      [&](avviso_error** error) { return avviso_portfolio_grant(all, 0, "Lazio", 5, &grant, error); });
  avviso_told_day told{};
  avviso_told_amount sum{};
  avviso_told_standing standing{};
  run("avviso_portfolio_deadline", AVVISO_OK, [&](avviso_error** error) {
    return avviso_portfolio_deadline(all, &grant, AVVISO_DEADLINE_KIND_ACTIVITIES_END, 18700, 19173, &told, error);
  });
  run("avviso_portfolio_sum", AVVISO_OK, [&](avviso_error** error) {
    return avviso_portfolio_sum(all, &grant, AVVISO_GRANT_SUM_TOTAL, 19052, 19173, &sum, error);
  });
  run("avviso_portfolio_standing", AVVISO_OK,
      [&](avviso_error** error) { return avviso_portfolio_standing(all, &grant, 19052, 19173, &standing, error); });
  avviso_portfolio_free(&all);
}

static void run_all() {
  avviso_dossier* dossier = nullptr;
  avviso_act* draft = nullptr;
  avviso_snapshot* at = nullptr;
  avviso_snapshot* before = nullptr;
  avviso_readings how{};
  how.struct_size = sizeof how;
  require(avviso_dossier_from_json(dossier_text, sizeof dossier_text - 1, &dossier, nullptr));
  require(avviso_act_from_json(draft_text, sizeof draft_text - 1, &draft, nullptr));
  require(avviso_readings_documents(&how));
  require(avviso_dossier_as_of(dossier, 19052, 19173, &how, &at, nullptr));
  require(avviso_dossier_as_of(dossier, 18444, 19173, &how, &before, nullptr));
  avviso_question end{};
  end.struct_size = sizeof end;
  end.field = AVVISO_FIELD_DEADLINE;
  end.names = AVVISO_NAMES(DEADLINE) | AVVISO_NAMES(GRANT);
  end.deadline = AVVISO_DEADLINE_KIND_ACTIVITIES_END;
  end.grant = {"Lazio", 5};

  run_values();
  run_dossiers(dossier, draft);
  WRITES(avviso_readings_json, &how, buffer, capacity, needed, error);
  std::size_t when_size = 0;
  char when[1024];
  require(avviso_snapshot_json(at, when, sizeof when, &when_size, nullptr));
  GIVES(snapshot, avviso_dossier_as_of_json, dossier, when, when_size, out, error);
  GIVES(snapshot, avviso_dossier_as_of, dossier, 19052, 19173, &how, out, error);
  run_answers(at, end);
  run_findings(at, dossier, how);
  run_preview(dossier, draft, how);
  run_views(at, before, end);
  run_portfolio(dossier, how);
  avviso_snapshot_free(&before);
  avviso_snapshot_free(&at);
  avviso_act_free(&draft);
  avviso_dossier_free(&dossier);
}
