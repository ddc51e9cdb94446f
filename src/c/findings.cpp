// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/audit.hpp>
#include <avviso/rules/rulebook.hpp>
#include <avviso/rules/wording.hpp>

#include "arguments.hpp"
#include "handles.hpp"
#include "readings.hpp"

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_answer_findings(const avviso_answer* given, avviso_findings** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& [answered, of] = the(given, "answer");
    const auto all = answered.findings();
    hand_out(to, std::vector<finding>(all.begin(), all.end()), of);
    return AVVISO_OK;
  });
}

avviso_code avviso_snapshot_findings(const avviso_snapshot* snapshot, avviso_findings** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& at = the(snapshot, "snapshot").value;
    hand_out(to, at.findings(), at.dossier());
    return AVVISO_OK;
  });
}

avviso_code avviso_audit(const avviso_dossier* dossier, const avviso_readings* how, avviso_findings** out,
                         avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& of = the(dossier, "dossier").value;
    hand_out(to, audit(of, readings_in(how)), of);
    return AVVISO_OK;
  });
}

std::size_t avviso_findings_count(const avviso_findings* findings) {
  return findings != nullptr ? findings->all.size() : 0;
}

void avviso_findings_free(avviso_findings** findings) { release(findings); }

avviso_code avviso_findings_verdict(const avviso_findings* findings, std::int32_t* out) {
  return guarded([&] {
    the(out, "out") = static_cast<std::int32_t>(verdict(the(findings, "findings").all));
    return AVVISO_OK;
  });
}

avviso_code avviso_findings_at(const avviso_findings* findings, std::size_t index, avviso_finding* out) {
  return guarded([&] {
    const auto& [all, of] = the(findings, "findings");
    const auto& one = element(all, index);
    const auto& row = entry(one.rule);
    auto& to = struct_out(out);
    to.rule = static_cast<std::int32_t>(one.rule);
    to.outcome = static_cast<std::int32_t>(one.outcome);
    to.severity = static_cast<std::int32_t>(row.severity);
    to.missing = static_cast<std::int32_t>(one.missing);
    to.provision = one.provision ? static_cast<std::int32_t>(*one.provision) : AVVISO_NOT_STATED;
    to.measured_unit = static_cast<std::int32_t>(one.measured.in);
    to.measured = one.measured.value;
    to.limit_unit = static_cast<std::int32_t>(one.limit.in);
    to.limit = one.limit.value;
    to.law_of = one.law_of ? one.law_of->days() : AVVISO_NO_DAY;
    to.id = view(row.id);
    if (one.act && *one.act < of.acts().size()) to.act = view(of.acts()[*one.act].id);
    if (one.grant && *one.grant < of.grants().size()) to.grant = view(of.grants()[*one.grant]);
    if (one.statement && *one.statement < of.statements().size())
      to.source = view(of.statements()[*one.statement].source);
    if (one.limited_by && *one.limited_by < of.acts().size()) to.limited_by = view(of.acts()[*one.limited_by].id);
    if (one.line) to.line = view(of.lines()[*one.line]);
    if (is_whole(to) && one.ratified_by && *one.ratified_by < of.acts().size())
      to.ratified_by = view(of.acts()[*one.ratified_by].id);
    return AVVISO_OK;
  });
}

avviso_code avviso_findings_text(const avviso_findings* findings, std::size_t index, std::int32_t in, char* buffer,
                                 std::size_t capacity, std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto& [all, of] = the(findings, "findings");
    return text_out(wording::text(element(all, index), of, enumerator_in<language>(in, "language")), buffer, capacity,
                    needed);
  });
}

avviso_code avviso_findings_json(const avviso_findings* findings, char* buffer, std::size_t capacity,
                                 std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto& [all, of] = the(findings, "findings");
    return text_out(to_json(all, of), buffer, capacity, needed);
  });
}

avviso_code avviso_rule(std::int32_t number, avviso_rule_row* out) {
  return guarded([&] {
    const auto& row = entry(enumerator_in<rule>(number, "rule"));
    auto& to = struct_out(out);
    to.severity = static_cast<std::int32_t>(row.severity);
    to.id = view(row.id);
    to.english = view(row.english);
    to.italian = view(row.italian);
    return AVVISO_OK;
  });
}
