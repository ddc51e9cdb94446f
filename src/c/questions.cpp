// SPDX-License-Identifier: BSL-1.0
// Questions as structures, and the table of fields.
#include "questions.hpp"

#include <avviso/field_table.hpp>
#include <avviso/history/difference.hpp>
#include <avviso/history/wording.hpp>

#include <string>

#include "arguments.hpp"
#include "handles.hpp"

namespace avviso::inline v0::c_abi {
namespace {

constexpr std::uint32_t bit_of(question_key one) noexcept { return 1U << static_cast<unsigned>(one); }

constexpr std::uint32_t bits_of(const question_keys& keys) noexcept {
  std::uint32_t bits = 0;
  for (const auto one : every_question_key) bits |= keys.has(one) ? bit_of(one) : 0;
  return bits;
}

bool has(const avviso_question& given, question_key one) noexcept { return (given.names & bit_of(one)) != 0; }

deadline_name deadline_of(const avviso_question& given) {
  if (given.deadline == AVVISO_NOT_STATED)
    return deadline_name::named(std::string(text_in(given.deadline_name, "deadline_name")));
  return enumerator_in<deadline_kind>(given.deadline, "deadline");
}

}  // namespace

question question_in(const avviso_question* given) {
  const auto from = struct_in(given, "question");
  constexpr std::uint32_t all_keys = (1U << every_question_key.size()) - 1;
  if ((from.names & ~all_keys) != 0) throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "names"};
  question asked{.field = enumerator_in<field>(from.field, "field")};
  if (has(from, question_key::deadline)) asked.deadline = deadline_of(from);
  if (has(from, question_key::milestone)) asked.milestone = enumerator_in<milestone>(from.milestone, "milestone");
  if (has(from, question_key::role)) asked.role = enumerator_in<authority_role>(from.role, "role");
  if (has(from, question_key::grant)) asked.grant = std::string(text_in(from.grant, "grant"));
  if (has(from, question_key::name)) asked.name = std::string(text_in(from.name, "name"));
  if (has(from, question_key::on)) asked.on = day_in(from.on, "on");
  if (has(from, question_key::amount)) asked.amount = euro::from_cents(from.amount);
  if (has(from, question_key::line)) asked.line = std::string(text_in(from.line, "line"));
  return asked;
}

// A shorter structure tells by its names that there is more.
void question_out(const question& what, avviso_question* out) {
  auto& to = struct_out(out);
  to.field = static_cast<std::int32_t>(field(what.field));
  for (const auto one : every_question_key) to.names |= is_named(what, one) ? bit_of(one) : 0;
  if (what.deadline) {
    const auto* kind = what.deadline->if_kind();
    to.deadline = kind != nullptr ? static_cast<std::int32_t>(*kind) : AVVISO_NOT_STATED;
    if (kind == nullptr) to.deadline_name = view(*what.deadline->if_name());
  }
  if (what.milestone) to.milestone = static_cast<std::int32_t>(*what.milestone);
  if (what.role) to.role = static_cast<std::int32_t>(*what.role);
  if (what.on) to.on = what.on->days();
  if (what.amount) to.amount = what.amount->cents();
  if (what.grant) to.grant = view(*what.grant);
  to.name = view(what.name);
  if (what.line && is_whole(to)) to.line = view(*what.line);
}

std::optional<deadline_name> deadline_in(const avviso_question* given) {
  if (given == nullptr) return std::nullopt;
  const auto from = struct_in(given, "which");
  if (!has(from, question_key::deadline)) return std::nullopt;
  return deadline_of(from);
}

}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_question_called(const char* word, std::size_t size, avviso_question* out, avviso_error** error) {
  return guarded(error, [&] {
    const auto given = text_in(word, size, "word");
    const auto called = question_called(given);
    if (!called) throw wrong_call{AVVISO_NO_SUCH_QUESTION, "word"};
    question_out(*called, out);
    // What follows the colon is the name; the question that was read ends here, the word does not.
    const auto name = view(given.substr(given.find(':') + 1));
    if (!called->name.empty()) out->name = name;
    if (called->deadline && called->deadline->if_kind() == nullptr) out->deadline_name = name;
    return AVVISO_OK;
  });
}

avviso_code avviso_questions_about(const avviso_dossier* of, avviso_questions** out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    hand_out(to, questions_about(the(of, "dossier").value));
    return AVVISO_OK;
  });
}

std::size_t avviso_questions_count(const avviso_questions* given) { return given != nullptr ? given->all.size() : 0; }

avviso_code avviso_questions_at(const avviso_questions* given, std::size_t index, avviso_question* out) {
  return guarded([&] {
    question_out(element(the(given, "questions").all, index), out);
    return AVVISO_OK;
  });
}

void avviso_questions_free(avviso_questions** given) { release(given); }

avviso_code avviso_question_from_json(const char* text, std::size_t size, avviso_questions** out,
                                      avviso_error** error) {
  return guarded(error, [&] {
    auto& to = cleared(out);
    return opened(error, from_json<question>(text_in(text, size, "text")),
                  [&](const question& read) { hand_out(to, std::vector{read}); });
  });
}

avviso_code avviso_question_json(const avviso_question* asked, char* buffer, std::size_t capacity, std::size_t* needed,
                                 avviso_error** error) {
  return guarded(error, [&] { return text_out(to_json(question_in(asked)), buffer, capacity, needed); });
}

avviso_code avviso_question_text(const avviso_question* asked, std::int32_t in, char* buffer, std::size_t capacity,
                                 std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto what = question_in(asked);
    if (const auto why = why_refused(what)) return fail(error, *why);
    return text_out(wording::text(what, enumerator_in<language>(in, "language")), buffer, capacity, needed);
  });
}

avviso_code avviso_dossier_question_text(const avviso_dossier* dossier, const avviso_question* asked, std::int32_t in,
                                         char* buffer, std::size_t capacity, std::size_t* needed,
                                         avviso_error** error) {
  return guarded(error, [&] {
    const auto& of = the(dossier, "dossier").value;
    const auto what = question_in(asked);
    if (const auto why = why_refused(what)) return fail(error, *why);
    return text_out(wording::text(what, of, enumerator_in<language>(in, "language")), buffer, capacity, needed);
  });
}

std::size_t avviso_word_count() { return question_words().size(); }

avviso_code avviso_word(std::size_t index, avviso_text* out) {
  return guarded([&] {
    the(out, "out") = view(element(question_words(), index));
    return AVVISO_OK;
  });
}

std::size_t avviso_field_count() { return field_table().size(); }

avviso_code avviso_field(std::int32_t number, avviso_field_row* out) {
  return guarded([&] {
    const auto row = row_of(enumerator_in<field>(number, "field"));
    auto& to = struct_out(out);
    to.of = static_cast<std::int32_t>(row.of);
    to.needs = bits_of(row.needs);
    to.takes = bits_of(row.takes);
    to.value = static_cast<std::int32_t>(row.value);
    to.is_stated = row.is_stated ? 1 : 0;
    to.is_of_day = row.is_of_day ? 1 : 0;
    to.has_day = row.has_day ? 1 : 0;
    to.is_listed = row.is_listed ? 1 : 0;
    to.name = view(row.name);
    to.word = view(row.word);
    to.english = view(row.english);
    to.italian = view(row.italian);
    return AVVISO_OK;
  });
}
