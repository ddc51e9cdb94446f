// SPDX-License-Identifier: BSL-1.0
// Why a provision does not do what it says.
#include <avviso/history/wording.hpp>

#include <string>

#include "arguments.hpp"
#include "handles.hpp"
#include "questions.hpp"

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_why_not(const avviso_snapshot* snapshot, const char* act_id, std::size_t act_size,
                           std::uint32_t provision, const char* grant, std::size_t grant_size,
                           const avviso_question* which, avviso_reasons** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    std::optional<std::string_view> of;
    if (grant != nullptr) of = text_in(grant, grant_size, "grant");
    return opened(error,
                  why_not(the(snapshot, "snapshot").value, text_in(act_id, act_size, "act_id"), provision, of,
                          deadline_in(which)),
                  [&](const std::vector<why_not_reason>& all) { hand_out(to, all); });
  });
}

std::size_t avviso_reasons_count(const avviso_reasons* given) { return given != nullptr ? given->all.size() : 0; }

void avviso_reasons_free(avviso_reasons** given) { release(given); }

avviso_code avviso_reasons_at(const avviso_reasons* given, std::size_t index, avviso_reason* out) {
  return guarded([&] {
    const auto& one = element(the(given, "reasons").all, index);
    auto& to = struct_out(out);
    to.obstacle = static_cast<std::int32_t>(one.obstacle);
    to.is_sure = one.is_sure ? 1 : 0;
    to.efficacy = one.efficacy ? static_cast<std::int32_t>(*one.efficacy) : AVVISO_NOT_STATED;
    if (one.act) to.act = view(*one.act);
    return AVVISO_OK;
  });
}

avviso_code avviso_reasons_text(const avviso_reasons* given, std::size_t index, std::int32_t in, char* buffer,
                                std::size_t capacity, std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto& one = element(the(given, "reasons").all, index);
    return text_out(wording::text(one, enumerator_in<language>(in, "language")), buffer, capacity, needed);
  });
}

avviso_code avviso_reasons_json(const avviso_reasons* given, char* buffer, std::size_t capacity, std::size_t* needed,
                                avviso_error** error) {
  return guarded(error, [&] { return text_out(to_json(the(given, "reasons").all), buffer, capacity, needed); });
}

avviso_code avviso_explain_why_not(const avviso_snapshot* snapshot, const char* act_id, std::size_t act_size,
                                   std::uint32_t provision, const char* grant, std::size_t grant_size,
                                   const avviso_question* which, avviso_explanation** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& at = the(snapshot, "snapshot").value;
    return opened(error,
                  explain_why_not(at, text_in(act_id, act_size, "act_id"), provision,
                                  text_in(grant, grant_size, "grant"), deadline_in(which)),
                  [&](const explanation& why) { hand_out(to, why, at.dossier()); });
  });
}
