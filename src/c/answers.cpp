// SPDX-License-Identifier: BSL-1.0
// Questions asked of a dossier as of a day, and what answers say.
#include <avviso/field_table.hpp>
#include <avviso/history/wording.hpp>

#include <string>

#include "arguments.hpp"
#include "handles.hpp"
#include "questions.hpp"
#include "stated_text.hpp"

namespace avviso::inline v0::c_abi {
namespace {

avviso_code ask(const avviso_snapshot* snapshot, const question& what, avviso_answer*& to, avviso_error** error) {
  const auto& at = the(snapshot, "snapshot").value;
  return opened(error, at.ask(what), [&](const answer<any_value>& given) { hand_out(to, given, at.dossier()); });
}

// A question of a grant, by its name.
avviso_code ask_of_grant(const avviso_snapshot* snapshot, question what, const char* grant, std::size_t size,
                         avviso_answer** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    what.grant = std::string(text_in(grant, size, "grant"));
    return ask(snapshot, what, to, error);
  });
}

std::int32_t minute_of(const deadline_hour& hour) noexcept {
  if (!hour.is_stated()) return AVVISO_HOUR_NOT_STATED;
  const auto at = hour.if_given();
  return at ? at->hour() * 60 + at->minute() : AVVISO_NO_HOUR;
}

struct to_value {
  avviso_value& to;

  void operator()(date day) const { to.day = day.days(); }
  void operator()(euro amount) const { to.number = amount.cents(); }
  void operator()(units number) const { to.number = number.number(); }
  void operator()(bool yes) const { to.number = yes ? 1 : 0; }
  void operator()(standing where) const { to.number = static_cast<std::int64_t>(where); }
  void operator()(grant_standing where) const { to.number = static_cast<std::int64_t>(where); }
  void operator()(ranking_outcome what) const { to.number = static_cast<std::int64_t>(what); }
  void operator()(const std::string& text) const { to.text = view(text); }
  void operator()(const std::vector<member>& all) const { to.number = static_cast<std::int64_t>(all.size()); }
  void operator()(const deadline_time& when) const {
    to.day = when.on.days();
    to.minute = minute_of(when.until);
  }
};

}  // namespace

// The kinds of value are numbered as the types of `any_value` are.
void value_out(const any_value* value, avviso_value* out) {
  auto& to = struct_out(out);
  to.day = AVVISO_NO_DAY;
  to.minute = AVVISO_NO_HOUR;
  to.kind = AVVISO_NOT_STATED;
  if (value == nullptr) return;
  to.kind = static_cast<std::int32_t>(value->index());
  std::visit(to_value{to}, *value);
}

}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_ask(const avviso_snapshot* snapshot, const avviso_question* asked, avviso_answer** out,
                       avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return ask(snapshot, question_in(asked), to, error);
  });
}

avviso_code avviso_ask_word(const avviso_snapshot* snapshot, const char* word, std::size_t word_size, const char* grant,
                            std::size_t grant_size, avviso_answer** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    auto called = question_called(text_in(word, word_size, "word"));
    if (!called) throw wrong_call{AVVISO_NO_SUCH_QUESTION, "word"};
    if (grant != nullptr) called->grant = std::string(text_in(grant, grant_size, "grant"));
    return ask(snapshot, *called, to, error);
  });
}

avviso_code avviso_end_of_activities(const avviso_snapshot* snapshot, const char* grant, std::size_t size,
                                     avviso_answer** out, avviso_error** error) {
  return ask_of_grant(snapshot, {.field = field::deadline, .deadline = deadline_kind::activities_end}, grant, size, out,
                      error);
}

avviso_code avviso_total(const avviso_snapshot* snapshot, const char* grant, std::size_t size, avviso_answer** out,
                         avviso_error** error) {
  return ask_of_grant(snapshot, {.field = field::total}, grant, size, out, error);
}

avviso_code avviso_grant_standing(const avviso_snapshot* snapshot, const char* grant, std::size_t size,
                                  avviso_answer** out, avviso_error** error) {
  return ask_of_grant(snapshot, {.field = field::grant_standing}, grant, size, out, error);
}

avviso_code avviso_may_spend(const avviso_snapshot* snapshot, const char* grant, std::size_t size, avviso_day on,
                             const avviso_cents* amount, avviso_answer** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    question what{
        .field = field::may_spend, .grant = std::string(text_in(grant, size, "grant")), .on = day_in(on, "on")};
    if (amount != nullptr) what.amount = euro::from_cents(*amount);
    return ask(snapshot, what, to, error);
  });
}

avviso_code avviso_endowment(const avviso_snapshot* snapshot, avviso_answer** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return ask(snapshot, {.field = field::endowment}, to, error);
  });
}

avviso_code avviso_standing_of(const avviso_snapshot* snapshot, const char* act_id, std::size_t size,
                               avviso_answer** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return ask(snapshot, {.field = field::standing, .name = std::string(text_in(act_id, size, "act_id"))}, to, error);
  });
}

void avviso_answer_free(avviso_answer** answer) { release(answer); }

avviso_code avviso_answer_summary(const avviso_answer* given, avviso_summary* out) {
  return guarded([&] {
    const auto& of = the(given, "answer").value;
    auto& to = struct_out(out);
    to.status = static_cast<std::int32_t>(of.status());
    to.possible = static_cast<std::int32_t>(of.possible());
    to.field = static_cast<std::int32_t>(field(of.asked().field));
    to.candidate_count = of.candidates().size();
    to.ground_count = of.grounds().size();
    to.finding_count = of.findings().size();
    return AVVISO_OK;
  });
}

avviso_code avviso_answer_question(const avviso_answer* given, avviso_question* out) {
  return guarded([&] {
    question_out(the(given, "answer").value.asked(), out);
    return AVVISO_OK;
  });
}

avviso_code avviso_answer_value(const avviso_answer* given, avviso_value* out) {
  return guarded([&] {
    const auto* known = the(given, "answer").value.if_known();
    if (known == nullptr) return avviso_code{AVVISO_NOT_KNOWN};
    value_out(known, out);
    return avviso_code{AVVISO_OK};
  });
}

avviso_code avviso_answer_candidate(const avviso_answer* given, std::size_t index, avviso_value* out) {
  return guarded([&] {
    value_out(element(the(given, "answer").value.candidates(), index).if_stated(), out);
    return AVVISO_OK;
  });
}

avviso_code avviso_answer_member(const avviso_answer* given, std::size_t candidate, std::size_t index,
                                 avviso_member* out) {
  return guarded([&] {
    const auto* value = element(the(given, "answer").value.candidates(), candidate).if_stated();
    const auto* all = value != nullptr ? std::get_if<std::vector<member>>(value) : nullptr;
    if (all == nullptr) throw wrong_call{AVVISO_NO_SUCH_VALUE, "candidate"};
    const auto& one = element(*all, index);
    auto& to = struct_out(out);
    to.role = static_cast<std::int32_t>(partner_role(one.role));
    if (const auto* share = one.share.if_stated()) {
      to.has_share = 1;
      to.share = share->cents();
    }
    to.entity = view(one.who.entity);
    to.unit = view_if_stated(one.who.unit);
    to.category = view_if_stated(one.category);
    if (const auto* code = one.who.tax_code.if_stated()) to.tax_code = view(code->text());
    if (const auto* number = one.who.vat_number.if_stated()) to.vat_number = view(number->text());
    return AVVISO_OK;
  });
}

avviso_code avviso_answer_ground(const avviso_answer* given, std::size_t index, avviso_ground* out) {
  return guarded([&] {
    const auto& [answered, of] = the(given, "answer");
    const auto& one = element(answered.grounds(), index);
    const bool is_statement = one.part == part::statement;
    auto& to = struct_out(out);
    to.part = static_cast<std::int32_t>(one.part);
    to.index = one.act;
    to.provision = is_statement ? AVVISO_NOT_STATED : static_cast<std::int32_t>(one.provision);
    to.name = view(std::string_view(is_statement ? of.statements()[one.act].source : of.acts()[one.act].id));
    return AVVISO_OK;
  });
}

avviso_code avviso_answer_text(const avviso_answer* given, std::int32_t in, char* buffer, std::size_t capacity,
                               std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    return text_out(wording::text(the(given, "answer").value, enumerator_in<language>(in, "language")), buffer,
                    capacity, needed);
  });
}

avviso_code avviso_answer_json(const avviso_answer* given, char* buffer, std::size_t capacity, std::size_t* needed,
                               avviso_error** error) {
  return guarded(error, [&] {
    const auto& [answered, of] = the(given, "answer");
    const auto text = to_json(answered, of);
    return text ? text_out(*text, buffer, capacity, needed) : fail(error, text.error());
  });
}
