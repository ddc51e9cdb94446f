// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/wording.hpp>

#include "arguments.hpp"
#include "handles.hpp"
#include "readings.hpp"

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_preview_of(const avviso_dossier* of, const avviso_act* const* drafts, std::size_t count,
                              avviso_day in_force, avviso_day known, const avviso_readings* how, avviso_preview** out,
                              avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const as_of when{
        .in_force = day_in(in_force, "in_force"), .known = day_in(known, "known"), .readings = readings_in(how)};
    return opened(error, preview(the(of, "dossier").value, acts_in(drafts, count), when),
                  [&](const previewed& what) { hand_out(to, what); });
  });
}

void avviso_preview_free(avviso_preview** given) { release(given); }

avviso_code avviso_preview_before(const avviso_preview* given, avviso_snapshot** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    hand_out(to, the(given, "preview").value.before);
    return AVVISO_OK;
  });
}

avviso_code avviso_preview_after(const avviso_preview* given, avviso_snapshot** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    hand_out(to, the(given, "preview").value.after);
    return AVVISO_OK;
  });
}

avviso_code avviso_preview_findings(const avviso_preview* given, avviso_findings** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& what = the(given, "preview").value;
    hand_out(to, what.findings, what.after.dossier());
    return AVVISO_OK;
  });
}

avviso_code avviso_preview_changes(const avviso_preview* given, avviso_changes** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& what = the(given, "preview").value;
    hand_out(to, what.changes, what.before.dossier(), what.after.dossier());
    return AVVISO_OK;
  });
}

avviso_code avviso_preview_json(const avviso_preview* given, char* buffer, std::size_t capacity, std::size_t* needed,
                                avviso_error** error) {
  return guarded(error, [&] { return text_out(to_json(the(given, "preview").value), buffer, capacity, needed); });
}

avviso_code avviso_preview_premesse(const avviso_preview* given, const char* draft, std::size_t size, std::int32_t in,
                                    char* buffer, std::size_t capacity, std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    return text_out(wording::premesse(the(given, "preview").value, text_in(draft, size, "draft"),
                                      enumerator_in<language>(in, "language")),
                    buffer, capacity, needed);
  });
}
