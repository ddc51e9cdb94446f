// SPDX-License-Identifier: BSL-1.0
#include <avviso/provision/change.hpp>

#include <string>

#include "arguments.hpp"
#include "handles.hpp"
#include "questions.hpp"

namespace avviso::inline v0::c_abi {
namespace {

// What changes where an act is taken out of the record, in one way or the other.
template <class Removal>
avviso_code changes_without(const avviso_snapshot* snapshot, const Removal& what, avviso_changes*& to,
                            avviso_error** error) {
  const auto& at = the(snapshot, "snapshot").value;
  return opened(error, impact_of(at.dossier(), what, at.when()), [&](const avviso::impact& all) {
    hand_out(to, all.changes, all.before.dossier(), all.after.dossier());
  });
}

avviso_code answer_out(const result<answer<any_value>>& given, const dossier& of, avviso_answer*& to,
                       avviso_error** error) {
  return opened(error, given, [&](const answer<any_value>& one) { hand_out(to, one, of); });
}

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_difference(const avviso_snapshot* before, const avviso_snapshot* after, avviso_changes** out,
                              avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& from = the(before, "before").value;
    const auto& until = the(after, "after").value;
    hand_out(to, difference(from, until), from.dossier(), until.dossier());
    return AVVISO_OK;
  });
}

avviso_code avviso_impact_of_annulment(const avviso_snapshot* snapshot, const char* act_id, std::size_t size,
                                       std::int32_t effect, avviso_changes** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const annulment what{.of = std::string(text_in(act_id, size, "act_id")),
                         .effect = enumerator_in<annulment_effect>(effect, "effect")};
    return changes_without(snapshot, what, to, error);
  });
}

avviso_code avviso_impact_of_removal(const avviso_snapshot* snapshot, const char* act_id, std::size_t size,
                                     avviso_changes** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return changes_without(snapshot, removal{.of = std::string(text_in(act_id, size, "act_id"))}, to, error);
  });
}

std::size_t avviso_changes_count(const avviso_changes* given) { return given != nullptr ? given->all.size() : 0; }

void avviso_changes_free(avviso_changes** given) { release(given); }

avviso_code avviso_changes_question(const avviso_changes* given, std::size_t index, avviso_question* out) {
  return guarded([&] {
    question_out(element(the(given, "changes").all, index).what, out);
    return AVVISO_OK;
  });
}

avviso_code avviso_changes_before(const avviso_changes* given, std::size_t index, avviso_answer** out,
                                  avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& from = the(given, "changes");
    return answer_out(element(from.all, index).before, from.before, to, error);
  });
}

avviso_code avviso_changes_after(const avviso_changes* given, std::size_t index, avviso_answer** out,
                                 avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& from = the(given, "changes");
    return answer_out(element(from.all, index).after, from.after, to, error);
  });
}

std::size_t avviso_changes_act_count(const avviso_changes* given, std::size_t index) {
  return given != nullptr && index < given->all.size() ? given->all[index].acts.size() : 0;
}

avviso_code avviso_changes_act(const avviso_changes* given, std::size_t index, std::size_t act, avviso_text* out) {
  return guarded([&] {
    the(out, "out") = view(element(element(the(given, "changes").all, index).acts, act));
    return AVVISO_OK;
  });
}

avviso_code avviso_changes_json(const avviso_changes* given, char* buffer, std::size_t capacity, std::size_t* needed,
                                avviso_error** error) {
  return guarded(error, [&] {
    const auto& [all, before, after] = the(given, "changes");
    return text_out(to_json(all, before, after), buffer, capacity, needed);
  });
}
