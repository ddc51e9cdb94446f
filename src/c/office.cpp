// SPDX-License-Identifier: BSL-1.0
// What an office asks: what a dossier states once, what would settle an answer, what it has accepted, two registers as
// one.
#include <avviso/history/wording.hpp>

#include <algorithm>

#include "arguments.hpp"
#include "handles.hpp"
#include "questions.hpp"
#include "stated_text.hpp"

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_dossier_defaults(const avviso_dossier* of, avviso_defaults* out) {
  return guarded([&] {
    const auto& once = the(of, "dossier").value.defaults();
    const auto* order = once.legal_order.if_stated();
    auto& to = struct_out(out);
    to.control = static_cast<std::int32_t>(once.control);
    to.legal_order = order != nullptr ? static_cast<std::int32_t>(*order) : AVVISO_NOT_STATED;
    to.authority = view_if_stated(once.authority);
    return AVVISO_OK;
  });
}

avviso_code avviso_dossier_with_defaults(const avviso_dossier* of, const avviso_defaults* once, avviso_dossier** out,
                                         avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto from = struct_in(once, "defaults");
    defaults all{.control = enumerator_in<control>(from.control, "control")};
    if (from.legal_order != AVVISO_NOT_STATED)
      all.legal_order = enumerator_in<legal_order>(from.legal_order, "legal_order");
    const auto who = text_in(from.authority, "authority");
    if (!who.empty()) all.authority = std::string(who);
    return opened(error, the(of, "dossier").value.with(all), [&](const dossier& made) { hand_out(to, made); });
  });
}

avviso_code avviso_settled_by(const avviso_snapshot* snapshot, const avviso_question* question, avviso_settling** out,
                              avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& at = the(snapshot, "snapshot").value;
    return opened(error, settled_by(at, question_in(question)),
                  [&](const std::vector<settling_fact>& all) { hand_out(to, all, at.dossier()); });
  });
}

std::size_t avviso_settling_count(const avviso_settling* given) { return given != nullptr ? given->all.size() : 0; }

void avviso_settling_free(avviso_settling** given) { release(given); }

avviso_code avviso_settling_at(const avviso_settling* given, std::size_t index, avviso_settling_fact* out) {
  return guarded([&] {
    const auto& one = element(the(given, "settling").all, index);
    auto& to = struct_out(out);
    to.which = static_cast<std::int32_t>(one.which);
    to.act = view(one.act);
    if (one.grant) to.grant = view(*one.grant);
    to.value_count = one.values.size();
    if (is_whole(to)) to.provision = one.provision ? static_cast<std::int32_t>(*one.provision) : AVVISO_NOT_STATED;
    return AVVISO_OK;
  });
}

avviso_code avviso_settling_value(const avviso_settling* given, std::size_t index, std::size_t value,
                                  avviso_value* out) {
  return guarded([&] {
    const auto& one = element(the(given, "settling").all, index);
    value_out(element(one.values, value).if_stated(), out);
    return AVVISO_OK;
  });
}

avviso_code avviso_settling_text(const avviso_settling* given, std::size_t index, std::int32_t in, char* buffer,
                                 std::size_t capacity, std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto& [all, of] = the(given, "settling");
    return text_out(wording::text(element(all, index), of, enumerator_in<language>(in, "language")), buffer, capacity,
                    needed);
  });
}

avviso_code avviso_settling_json(const avviso_settling* given, char* buffer, std::size_t capacity, std::size_t* needed,
                                 avviso_error** error) {
  return guarded(error, [&] { return text_out(to_json(the(given, "settling").all), buffer, capacity, needed); });
}

avviso_code avviso_accepted_from_json(const char* text, std::size_t size, avviso_accepted** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, from_json<std::vector<accepted_finding>>(text_in(text, size, "text")),
                  [&](std::vector<accepted_finding>&& read) { hand_out(to, std::move(read)); });
  });
}

avviso_code avviso_accepted_json(const avviso_accepted* given, char* buffer, std::size_t capacity, std::size_t* needed,
                                 avviso_error** error) {
  return guarded(error, [&] { return text_out(to_json(the(given, "accepted").all), buffer, capacity, needed); });
}

avviso_code avviso_accept_all(const avviso_findings* findings, const char* reason, std::size_t size,
                              avviso_accepted** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& [all, of] = the(findings, "findings");
    hand_out(to, accept_all(all, of, std::string(text_in(reason, size, "reason"))));
    return AVVISO_OK;
  });
}

std::size_t avviso_accepted_count(const avviso_accepted* given) { return given != nullptr ? given->all.size() : 0; }

void avviso_accepted_free(avviso_accepted** given) { release(given); }

avviso_code avviso_accepted_at(const avviso_accepted* given, std::size_t index, avviso_accepted_finding* out) {
  return guarded([&] {
    const auto& one = element(the(given, "accepted").all, index);
    auto& to = struct_out(out);
    to.rule = static_cast<std::int32_t>(one.rule);
    to.outcome = static_cast<std::int32_t>(one.outcome);
    to.has_grant = one.grant ? 1 : 0;
    to.of = view(one.of);
    if (one.grant) to.grant = view(*one.grant);
    to.reason = view(one.reason);
    return AVVISO_OK;
  });
}

avviso_code avviso_set_apart(const avviso_findings* findings, const avviso_accepted* given, avviso_findings_apart** out,
                             avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& [all, of] = the(findings, "findings");
    hand_out(to, set_apart(all, of, the(given, "accepted").all), of);
    return AVVISO_OK;
  });
}

void avviso_findings_apart_free(avviso_findings_apart** given) { release(given); }

avviso_code avviso_apart_open(const avviso_findings_apart* given, avviso_findings** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& [apart, of] = the(given, "apart");
    hand_out(to, apart.open, of);
    return AVVISO_OK;
  });
}

avviso_code avviso_apart_accepted(const avviso_findings_apart* given, avviso_findings** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& [apart, of] = the(given, "apart");
    std::vector<finding> all;
    for (const auto& one : apart.accepted) all.push_back(one.found);
    hand_out(to, std::move(all), of);
    return AVVISO_OK;
  });
}

avviso_code avviso_apart_accepted_by(const avviso_findings_apart* given, std::size_t index, std::size_t* entry) {
  return guarded([&] {
    const auto& all = the(given, "apart").value.accepted;
    the(entry, "entry") = element(all, index).by;
    return AVVISO_OK;
  });
}

std::size_t avviso_apart_outdated_count(const avviso_findings_apart* given) {
  return given != nullptr ? given->value.outdated.size() : 0;
}

avviso_code avviso_apart_outdated(const avviso_findings_apart* given, std::size_t index, std::size_t* entry) {
  return guarded([&] {
    const auto& all = the(given, "apart").value.outdated;
    the(entry, "entry") = element(all, index);
    return AVVISO_OK;
  });
}

avviso_code avviso_merge(const avviso_dossier* first, const avviso_dossier* second, avviso_merged** out,
                         avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, merge(the(first, "first").value, the(second, "second").value),
                  [&](const merged_registers& made) { hand_out(to, made); });
  });
}

void avviso_merged_free(avviso_merged** given) { release(given); }

avviso_code avviso_merged_dossier(const avviso_merged* given, avviso_dossier** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    hand_out(to, the(given, "merged").value.dossier);
    return AVVISO_OK;
  });
}

std::size_t avviso_merged_count(const avviso_merged* given) {
  if (given == nullptr) return 0;
  const auto& all = given->value;
  return all.only_first.size() + all.only_second.size() + all.filled.size() + all.differ.size() + all.renamed.size();
}

avviso_code avviso_merged_at(const avviso_merged* given, std::size_t index, avviso_merged_row* out) {
  return guarded([&] {
    const auto& all = the(given, "merged").value;
    if (index >= avviso_merged_count(given)) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "index"};
    auto& to = struct_out(out);
    // Whether the row is of this list; else the place in those that follow.
    const auto is_in = [&](const auto& list, std::int32_t kind) {
      to.kind = kind;
      if (index < list.size()) return true;
      index -= list.size();
      return false;
    };
    if (is_in(all.only_first, AVVISO_MERGED_KIND_ONLY_FIRST)) {
      to.act = view(all.only_first[index]);
    } else if (is_in(all.only_second, AVVISO_MERGED_KIND_ONLY_SECOND)) {
      to.act = view(all.only_second[index]);
    } else if (is_in(all.filled, AVVISO_MERGED_KIND_FILLED)) {
      to.act = view(all.filled[index].act);
      to.member = view(all.filled[index].member);
    } else if (is_in(all.differ, AVVISO_MERGED_KIND_DIFFERS)) {
      const auto& one = all.differ[index];
      to.act = view(one.act);
      to.member = view(one.member);
      to.first = view(one.first);
      to.second = view(one.second);
    } else if (is_in(all.renamed, AVVISO_MERGED_KIND_RENAMED)) {
      to.act = view(all.renamed[index].id);
      to.second = view(all.renamed[index].second);
    }
    return AVVISO_OK;
  });
}
