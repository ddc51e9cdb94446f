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
    if (const auto why = why_refused(what)) return fail(error, *why);
    const auto on = [&](date day) { return at.dossier().as_of({day, at.when().known, at.when().readings}); };
    auto changes = trace(on(date::max()), what);
    std::vector<stretch> all = {{date::min(), changes.empty() ? on(date::min()).ask(what) : changes.front().before}};
    std::vector<std::vector<std::string>> acts(1);
    for (auto& one : changes) {
      all.push_back({one.since, std::move(one.after), one.is_up_to_asked});
      acts.push_back(std::move(one.acts));
    }
    hand_out(to, std::move(all), at.dossier(), std::move(acts));
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

avviso_code avviso_timeline_json(const avviso_timeline* given, char* buffer, std::size_t capacity, std::size_t* needed,
                                 avviso_error** error) {
  return guarded(error, [&] {
    const auto& from = the(given, "timeline");
    const auto text = to_json(from.all, from.of);
    return text ? text_out(*text, buffer, capacity, needed) : fail(error, text.error());
  });
}

avviso_code avviso_timeline_answer(const avviso_timeline* given, std::size_t index, avviso_answer** out,
                                   avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& [all, of, acts] = the(given, "timeline");
    return opened(error, element(all, index).answered,
                  [&, &dossier = of](const answer<any_value>& one) { hand_out(to, one, dossier); });
  });
}

std::size_t avviso_timeline_act_count(const avviso_timeline* given, std::size_t index) {
  return given != nullptr && index < given->acts.size() ? given->acts[index].size() : 0;
}

avviso_code avviso_timeline_act(const avviso_timeline* given, std::size_t index, std::size_t act, avviso_text* out) {
  return guarded([&] {
    the(out, "out") = view(element(element(the(given, "timeline").acts, index), act));
    return AVVISO_OK;
  });
}
