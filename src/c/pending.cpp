// SPDX-License-Identifier: BSL-1.0
// What is still to come: acts without effect yet, time limits that fall.
#include <avviso/history/wording.hpp>

#include "arguments.hpp"
#include "handles.hpp"

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_pending_of(const avviso_snapshot* snapshot, avviso_pending** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    hand_out(to, pending(the(snapshot, "snapshot").value));
    return AVVISO_OK;
  });
}

std::size_t avviso_pending_count(const avviso_pending* given) { return given != nullptr ? given->all.size() : 0; }

void avviso_pending_free(avviso_pending** given) { release(given); }

avviso_code avviso_pending_at(const avviso_pending* given, std::size_t index, avviso_pending_act* out) {
  return guarded([&] {
    const auto& one = element(the(given, "pending").all, index);
    const auto* since = one.since.if_stated();
    auto& to = struct_out(out);
    to.why = static_cast<std::int32_t>(one.why);
    to.act = view(one.act);
    to.since_first = since != nullptr ? since->earliest().days() : AVVISO_NO_DAY;
    to.since_last = since != nullptr ? since->latest().days() : AVVISO_NO_DAY;
    if (is_whole(to)) to.provision = one.provision ? static_cast<std::int32_t>(*one.provision) : AVVISO_NOT_STATED;
    return AVVISO_OK;
  });
}

avviso_code avviso_pending_text(const avviso_pending* given, std::size_t index, std::int32_t in, char* buffer,
                                std::size_t capacity, std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto& one = element(the(given, "pending").all, index);
    return text_out(wording::text(one, enumerator_in<language>(in, "language")), buffer, capacity, needed);
  });
}

avviso_code avviso_pending_json(const avviso_pending* given, char* buffer, std::size_t capacity, std::size_t* needed,
                                avviso_error** error) {
  return guarded(error, [&] { return text_out(to_json(the(given, "pending").all), buffer, capacity, needed); });
}

avviso_code avviso_due_between(const avviso_snapshot* snapshot, avviso_day from, avviso_day until, avviso_due** out,
                               avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& at = the(snapshot, "snapshot").value;
    hand_out(to, due_between(at, day_in(from, "from"), day_in(until, "until")), at.dossier());
    return AVVISO_OK;
  });
}

std::size_t avviso_due_count(const avviso_due* given) { return given != nullptr ? given->all.size() : 0; }

void avviso_due_free(avviso_due** given) { release(given); }

avviso_code avviso_due_is_sure(const avviso_due* given, std::size_t index, std::int32_t* out) {
  return guarded([&] {
    the(out, "out") = element(the(given, "due").all, index).is_sure ? 1 : 0;
    return AVVISO_OK;
  });
}

avviso_code avviso_due_json(const avviso_due* given, char* buffer, std::size_t capacity, std::size_t* needed,
                            avviso_error** error) {
  return guarded(error, [&] {
    const auto& from = the(given, "due");
    const auto text = to_json(from.all, from.of);
    return text ? text_out(*text, buffer, capacity, needed) : fail(error, text.error());
  });
}

avviso_code avviso_due_answer(const avviso_due* given, std::size_t index, avviso_answer** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& [all, of] = the(given, "due");
    hand_out(to, detail::any(element(all, index).end), of);
    return AVVISO_OK;
  });
}
