// SPDX-License-Identifier: BSL-1.0
// Acts and dossiers, and a dossier as of a day.
#include <avviso/identity/wording.hpp>

#include "arguments.hpp"
#include "handles.hpp"
#include "readings.hpp"

namespace avviso::inline v0::c_abi {

readings readings_in(const avviso_readings* given) {
  const auto from = struct_in(given, "readings");
  const auto prevailing = text_in(from.prevailing_source, "prevailing_source");
  const inline_text<63> source(prevailing);
  if (std::string_view(source) != prevailing) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "prevailing_source"};
  return {.efficacy = enumerator_in<efficacy>(from.efficacy, "efficacy"),
          .absence = enumerator_in<absence>(from.absence, "absence"),
          .record = enumerator_in<record>(from.record, "record"),
          .registration = enumerator_in<registration_effect>(from.registration, "registration"),
          .prevailing_source = source,
          .timeliness = from.struct_size < sizeof from ? timeliness::either
                                                       : enumerator_in<timeliness>(from.timeliness, "timeliness")};
}

std::vector<act> acts_in(const avviso_act* const* acts, std::size_t count) {
  std::vector<act> all;
  for (const auto* one : list_in(acts, count, "acts")) all.push_back(the(one, "acts").value);
  return all;
}

namespace {

avviso_code readings_out(const readings& how, avviso_readings* out) {
  return guarded([&] {
    auto& to = struct_out(out);
    to.efficacy = static_cast<std::int32_t>(efficacy(how.efficacy));
    to.absence = static_cast<std::int32_t>(absence(how.absence));
    to.record = static_cast<std::int32_t>(record(how.record));
    to.registration = static_cast<std::int32_t>(how.registration);
    if (to.struct_size >= sizeof to) to.timeliness = static_cast<std::int32_t>(how.timeliness);
    return AVVISO_OK;
  });
}

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_act_from_json(const char* text, std::size_t size, avviso_act** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, from_json<act>(text_in(text, size, "text")),
                  [&](act&& read) { hand_out(to, std::move(read)); });
  });
}

avviso_code avviso_act_json(const avviso_act* act, char* buffer, std::size_t capacity, std::size_t* needed,
                            avviso_error** error) {
  return guarded(error, [&] { return text_out(to_json(the(act, "act").value), buffer, capacity, needed); });
}

avviso_code avviso_act_id(const avviso_act* act, avviso_text* out) {
  return guarded([&] {
    the(out, "out") = view(the(act, "act").value.id);
    return AVVISO_OK;
  });
}

avviso_code avviso_act_text(const avviso_act* act, std::int32_t in, char* buffer, std::size_t capacity,
                            std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto& of = the(act, "act").value;
    return text_out(wording::text(of.reference, enumerator_in<language>(in, "language")), buffer, capacity, needed);
  });
}

void avviso_act_free(avviso_act** act) { release(act); }

avviso_code avviso_dossier_from_json(const char* text, std::size_t size, avviso_dossier** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, from_json<dossier>(text_in(text, size, "text")),
                  [&](dossier&& read) { hand_out(to, std::move(read)); });
  });
}

avviso_code avviso_dossier_json(const avviso_dossier* dossier, char* buffer, std::size_t capacity, std::size_t* needed,
                                avviso_error** error) {
  return guarded(error, [&] { return text_out(to_json(the(dossier, "dossier").value), buffer, capacity, needed); });
}

avviso_code avviso_dossier_of(const avviso_act* const* acts, std::size_t count, avviso_dossier** out,
                              avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, dossier::of(acts_in(acts, count)), [&](const dossier& made) { hand_out(to, made); });
  });
}

avviso_code avviso_dossier_with(const avviso_dossier* of, const avviso_act* act, avviso_dossier** out,
                                avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, the(of, "dossier").value.with(the(act, "act").value),
                  [&](const dossier& made) { hand_out(to, made); });
  });
}

avviso_code avviso_dossier_without(const avviso_dossier* of, const char* act_id, std::size_t size, avviso_dossier** out,
                                   avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, the(of, "dossier").value.without(text_in(act_id, size, "act_id")),
                  [&](const dossier& made) { hand_out(to, made); });
  });
}

void avviso_dossier_free(avviso_dossier** dossier) { release(dossier); }

std::size_t avviso_dossier_act_count(const avviso_dossier* of) { return of != nullptr ? of->value.acts().size() : 0; }

avviso_code avviso_dossier_act_id(const avviso_dossier* of, std::size_t index, avviso_text* out) {
  return guarded([&] {
    const auto acts = the(of, "dossier").value.acts();
    the(out, "out") = view(element(acts, index).id);
    return AVVISO_OK;
  });
}

avviso_code avviso_dossier_act(const avviso_dossier* of, const char* id, std::size_t size, avviso_act** out,
                               avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto wanted = text_in(id, size, "id");
    const auto* found = the(of, "dossier").value.find_act(wanted);
    if (found == nullptr)
      return fail(error, avviso::error{.code = errc::no_such_act, .found = inline_text<31>(wanted)});
    hand_out(to, *found);
    return avviso_code{AVVISO_OK};
  });
}

std::size_t avviso_dossier_grant_count(const avviso_dossier* of) {
  return of != nullptr ? of->value.grants().size() : 0;
}

avviso_code avviso_dossier_grant(const avviso_dossier* of, std::size_t index, avviso_text* out) {
  return guarded([&] {
    const auto grants = the(of, "dossier").value.grants();
    the(out, "out") = view(element(grants, index));
    return AVVISO_OK;
  });
}

std::size_t avviso_dossier_line_count(const avviso_dossier* of) { return of != nullptr ? of->value.line_count() : 0; }

avviso_code avviso_dossier_line(const avviso_dossier* of, std::size_t index, avviso_text* out) {
  return guarded([&] {
    the(out, "out") = view(element(the(of, "dossier").value.lines(), index));
    return AVVISO_OK;
  });
}

std::size_t avviso_dossier_deadline_count(const avviso_dossier* of) {
  return of != nullptr ? of->value.named_deadlines().size() : 0;
}

avviso_code avviso_dossier_deadline(const avviso_dossier* of, std::size_t index, avviso_text* out) {
  return guarded([&] {
    the(out, "out") = view(element(the(of, "dossier").value.named_deadlines(), index));
    return AVVISO_OK;
  });
}

avviso_code avviso_dossier_hash(const avviso_dossier* of, std::uint64_t* high, std::uint64_t* low) {
  return guarded([&] {
    const auto hash = the(of, "dossier").value.hash();
    auto& to_high = the(high, "high");
    the(low, "low") = hash.low;
    to_high = hash.high;
    return AVVISO_OK;
  });
}

avviso_code avviso_readings_documents(avviso_readings* out) { return readings_out(readings::documents(), out); }

avviso_code avviso_readings_complete_register(avviso_readings* out) {
  return readings_out(readings::complete_register(), out);
}

avviso_code avviso_readings_json(const avviso_readings* how, char* buffer, std::size_t capacity, std::size_t* needed,
                                 avviso_error** error) {
  return guarded(error, [&] { return text_out(to_json(readings_in(how)), buffer, capacity, needed); });
}

avviso_code avviso_dossier_as_of_json(const avviso_dossier* of, const char* text, std::size_t size,
                                      avviso_snapshot** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    const auto& asked = the(of, "dossier").value;
    return opened(error, from_json<as_of>(text_in(text, size, "text")),
                  [&](const as_of& when) { hand_out(to, asked.as_of(when)); });
  });
}

avviso_code avviso_snapshot_json(const avviso_snapshot* snapshot, char* buffer, std::size_t capacity,
                                 std::size_t* needed, avviso_error** error) {
  return guarded(error,
                 [&] { return text_out(to_json(the(snapshot, "snapshot").value.when()), buffer, capacity, needed); });
}

avviso_code avviso_dossier_as_of(const avviso_dossier* of, avviso_day in_force, avviso_day known,
                                 const avviso_readings* how, avviso_snapshot** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    hand_out(to, the(of, "dossier")
                     .value.as_of({.in_force = day_in(in_force, "in_force"),
                                   .known = day_in(known, "known"),
                                   .readings = readings_in(how)}));
    return AVVISO_OK;
  });
}

void avviso_snapshot_free(avviso_snapshot** snapshot) { release(snapshot); }
