// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>

#include "arguments.hpp"
#include "handles.hpp"
#include "questions.hpp"

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_timeline_of(const avviso_snapshot* snapshot, const avviso_question* asked, avviso_timeline** out,
                               avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& at = the(snapshot, "snapshot").value;
    const auto what = question_in(asked);
    // What cannot be asked of any dossier has no days.
    if (const auto why = why_refused(what)) return report(error, *why);
    hand_out(to, timeline(at, what), at.dossier());
    return avviso_code{AVVISO_OK};
  });
}

std::size_t avviso_timeline_count(const avviso_timeline* given) { return given != nullptr ? given->all.size() : 0; }

void avviso_timeline_free(avviso_timeline** given) { release(given); }

avviso_code avviso_timeline_from(const avviso_timeline* given, std::size_t index, avviso_day* from,
                                 std::int32_t* is_up_to_asked, avviso_error** error) {
  return guarded(error, [&] {
    const auto& one = element(the(given, "timeline").all, index);
    auto& up_to = the(is_up_to_asked, "is_up_to_asked");
    the(from, "from") = one.from.days();
    up_to = one.is_up_to_asked ? 1 : 0;
    return AVVISO_OK;
  });
}

avviso_code avviso_timeline_answer(const avviso_timeline* given, std::size_t index, avviso_answer** out,
                                   avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& [all, of] = the(given, "timeline");
    return opened(error, element(all, index).answered,
                  [&, &dossier = of](const answer<any_value>& one) { hand_out(to, one, dossier); });
  });
}
