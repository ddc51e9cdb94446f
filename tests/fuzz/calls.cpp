// SPDX-License-Identifier: BSL-1.0
// The C library, called as a fuzzer likes: the text is a dossier, perhaps, and the bytes after its first NUL say what
// is called, with which days, enumerators, places and sizes. Each function gives a code; a handle where that is
// AVVISO_OK and nowhere else; an error that can be said in words; a text of the size that it tells.
#include <avviso/avviso.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

// What the fuzzer says, byte by byte; 0 when it has no more to say.
class choices {
 public:
  explicit choices(std::string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] bool is_empty() const { return bytes_.empty(); }
  std::uint8_t byte() {
    if (bytes_.empty()) return 0;
    const auto one = static_cast<std::uint8_t>(bytes_.front());
    bytes_.remove_prefix(1);
    return one;
  }
  std::int32_t number() {
    std::uint32_t all = 0;
    for (int i = 0; i < 4; ++i) all = all << 8U | byte();
    return static_cast<std::int32_t>(all);
  }
  // Mostly an enumerator, sometimes anything.
  std::int32_t name() {
    const auto one = byte();
    return one < 240 ? one % 24 : number();
  }
  // Mostly a day of 2010 to 2032, sometimes anything.
  avviso_day day() {
    const auto one = byte();
    return one < 240 ? 14610 + 32 * one + byte() % 32 : number();
  }
  std::string_view text() {
    const auto size = std::min<std::size_t>(byte() % 16, bytes_.size());
    return std::exchange(bytes_, bytes_.substr(size)).substr(0, size);
  }

 private:
  std::string_view bytes_;
};

void judge(avviso_code code, avviso_error* error, bool has_handle) {
  require((code == AVVISO_OK) == has_handle, "a handle, or a code that is not AVVISO_OK");
  require((code == AVVISO_OK) == (error == nullptr), "an error, or AVVISO_OK");
  require(avviso_code_name(code).size > 0, "a code that has a name");
  char words[4096];
  std::size_t size = 0;
  for (std::size_t i = 0; error != nullptr && i < avviso_error_count(error); ++i) {
    for (const std::int32_t in : {AVVISO_LANGUAGE_ENGLISH, AVVISO_LANGUAGE_ITALIAN}) {
      const auto said = avviso_error_text(error, i, in, words, sizeof words, &size);
      require(said == AVVISO_OK || said == AVVISO_BUFFER_TOO_SHORT, "an error in words");
      require(size > 0, "an error that says something");
    }
  }
  avviso_error_free(&error);
  require(error == nullptr, "freed");
}

// A handle, or null where the call was refused; freed at the end.
template <class Handle>
class held {
 public:
  template <class Call>
  held(void (*release)(Handle**), const Call& call) : release_(release) {
    avviso_error* error = nullptr;
    const auto code = call(&handle_, &error);
    judge(code, error, handle_ != nullptr);
  }
  held(const held&) = delete;
  held(held&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)), release_(other.release_) {}
  held& operator=(const held&) = delete;
  held& operator=(held&&) = delete;
  ~held() {
    release_(&handle_);
    release_(&handle_);  // null now: nothing happens
  }

  operator const Handle*() const { return handle_; }  // NOLINT(google-explicit-constructor)

 private:
  Handle* handle_ = nullptr;
  void (*release_)(Handle**);
};

// A text goes where it fits, and nowhere else.
template <class Print>
void check_text(const Print& print) {
  std::size_t needed = 0;
  avviso_error* error = nullptr;
  const auto asked = print(nullptr, std::size_t{0}, &needed, &error);
  avviso_error_free(&error);
  if (asked != AVVISO_OK && asked != AVVISO_BUFFER_TOO_SHORT) return;
  std::vector<char> room(needed + 1, '#');
  std::size_t again = 0;
  if (needed > 0) {
    require(print(room.data(), needed - 1, &again, &error) == AVVISO_BUFFER_TOO_SHORT, "too short by one");
    avviso_error_free(&error);
    require(std::all_of(room.begin(), room.end(), [](char c) { return c == '#'; }), "nothing is written");
  }
  require(print(room.data(), room.size(), &again, nullptr) == AVVISO_OK && again == needed, "the size that it told");
  require(room.back() == '\0', "a NUL after it");
}

#define HELD(kind, call)                    \
  held<avviso_##kind>(avviso_##kind##_free, \
                      [&]([[maybe_unused]] avviso_##kind** out, avviso_error** error) { return call; })
#define TEXT(call) \
  check_text([&](char* buffer, std::size_t capacity, std::size_t* needed, avviso_error** error) { return call; })

template <class Struct>
Struct sized(choices& by) {
  Struct one;
  std::memset(&one, 0, sizeof one);
  one.struct_size = by.byte() < 250 ? sizeof one : static_cast<std::uint32_t>(by.number());
  return one;
}

avviso_text view(std::string_view text) { return {text.data(), text.size()}; }

avviso_readings readings_of(choices& by) {
  auto how = sized<avviso_readings>(by);
  const auto which = by.byte();
  if (which < 100) {
    static_cast<void>(avviso_readings_documents(&how));
  } else if (which < 200) {
    static_cast<void>(avviso_readings_complete_register(&how));
  } else {
    how.efficacy = by.name();
    how.absence = by.name();
    how.record = by.name();
    how.registration = by.name();
    how.prevailing_source = view(by.text());
    how.timeliness = by.name();
  }
  return how;
}

// The name of a grant, or the id of an act, of the dossier; sometimes of none.
std::string_view name_of(choices& by, const avviso_dossier* of, bool is_act) {
  const auto count = is_act ? avviso_dossier_act_count(of) : avviso_dossier_grant_count(of);
  const std::size_t index = by.byte();
  if (index >= 240 || count == 0) return by.text();
  avviso_text name{};
  const auto code =
      is_act ? avviso_dossier_act_id(of, index % count, &name) : avviso_dossier_grant(of, index % count, &name);
  require(code == AVVISO_OK, "a name of those that are counted");
  return {name.data, name.size};
}

avviso_question question_of(choices& by, const avviso_dossier* of) {
  auto asked = sized<avviso_question>(by);
  if (by.byte() < 200) {
    avviso_text word{};
    if (avviso_word(by.byte() % avviso_word_count(), &word) == AVVISO_OK)
      static_cast<void>(avviso_question_called(word.data, word.size, &asked, nullptr));
    if (by.byte() < 200) {
      asked.names |= AVVISO_NAMES(GRANT);
      asked.grant = view(name_of(by, of, false));
    }
    return asked;
  }
  asked.field = by.name();
  asked.names = static_cast<std::uint32_t>(by.name());
  asked.deadline = by.name() - 1;
  asked.milestone = by.name();
  asked.role = by.name();
  asked.on = by.day();
  asked.amount = by.number();
  asked.grant = view(name_of(by, of, false));
  asked.name = view(name_of(by, of, true));
  asked.deadline_name = view(by.text());
  return asked;
}

void check_findings(choices& by, const avviso_findings* all) {
  if (all == nullptr) return;
  const std::size_t index = by.byte();
  auto one = sized<avviso_finding>(by);
  static_cast<void>(avviso_findings_at(all, index, &one));
  const auto in = by.name();
  TEXT(avviso_findings_text(all, index, in, buffer, capacity, needed, error));
  TEXT(avviso_findings_json(all, buffer, capacity, needed, error));
}

void check_changes(choices& by, const avviso_changes* all) {
  if (all == nullptr) return;
  const std::size_t index = by.byte();
  const auto before = HELD(answer, avviso_changes_before(all, index, out, error));
  const auto after = HELD(answer, avviso_changes_after(all, index, out, error));
  require((index < avviso_changes_count(all)) == (before != nullptr), "an answer for each change");
  TEXT(avviso_changes_json(all, buffer, capacity, needed, error));
}

void check_answer(choices& by, const avviso_snapshot* at, const avviso_answer* answer) {
  if (answer == nullptr) return;
  auto summary = sized<avviso_summary>(by);
  static_cast<void>(avviso_answer_summary(answer, &summary));
  auto value = sized<avviso_value>(by);
  static_cast<void>(avviso_answer_candidate(answer, by.byte(), &value));
  auto member = sized<avviso_member>(by);
  static_cast<void>(avviso_answer_member(answer, by.byte() % 4, by.byte() % 8, &member));
  auto ground = sized<avviso_ground>(by);
  static_cast<void>(avviso_answer_ground(answer, by.byte(), &ground));
  const auto in = by.name(), style = by.name();
  TEXT(avviso_answer_text(answer, in, buffer, capacity, needed, error));
  TEXT(avviso_answer_json(answer, buffer, capacity, needed, error));
  const auto why = HELD(explanation, avviso_explain(at, answer, out, error));
  require(why != nullptr, "what is answered can be explained");
  TEXT(avviso_explanation_text(why, style, in, buffer, capacity, needed, error));
  TEXT(avviso_explanation_json(why, buffer, capacity, needed, error));
}

void check_values(choices& by) {
  const auto italy =
      HELD(calendar, avviso_calendar_of_place(by.name(), by.byte() < 200 ? AVVISO_NO_DAY : by.day(), out, error));
  auto limit = sized<avviso_limit>(by);
  limit.length = {by.name(), by.name(), by.name(), by.name(), by.name()};
  limit.direction = by.name();
  limit.regime = by.name();
  limit.ends = by.name();
  if (by.byte() < 200) static_cast<void>(avviso_limit_prevailing(&limit, nullptr));
  const auto event = by.day();
  avviso_day end = 0;
  avviso_error* error = nullptr;
  const auto code = avviso_limit_end(&limit, event, italy, nullptr, &end, nullptr, nullptr, &error);
  judge(code, error, code == AVVISO_OK);
  std::vector<std::int64_t> weights(by.byte() % 8);
  for (auto& one : weights) one = by.number();
  std::vector<avviso_cents> shares(weights.size());
  const avviso_cents total = by.number();
  avviso_cents rest = 0;
  if (avviso_apportion(total, weights.data(), weights.size(), by.name(), shares.data(), &rest, nullptr) != AVVISO_OK)
    return;
  for (const auto one : shares) rest += one;
  require(rest == total, "no cent is lost");
}

void check_call(choices& by, const avviso_dossier* of, const avviso_snapshot* at, const avviso_readings& how) {
  const auto asked = question_of(by, of);
  const auto act = name_of(by, of, true), grant = name_of(by, of, false);
  switch (by.byte() % 10) {
    case 0:
      return check_answer(by, at, HELD(answer, avviso_ask(at, &asked, out, error)));
    case 1: {
      const auto line = HELD(timeline, avviso_timeline_of(at, &asked, out, error));
      if (line == nullptr) return;
      check_answer(by, at, HELD(answer, avviso_timeline_answer(line, by.byte() % 8, out, error)));
      return TEXT(avviso_timeline_json(line, buffer, capacity, needed, error));
    }
    case 2: {
      const auto provision = static_cast<std::uint32_t>(by.byte() % 4);
      const auto why = HELD(reasons, avviso_why_not(at, act.data(), act.size(), provision, grant.data(), grant.size(),
                                                    &asked, out, error));
      if (why != nullptr) TEXT(avviso_reasons_json(why, buffer, capacity, needed, error));
      return;
    }
    case 3: {
      const auto all = HELD(pending, avviso_pending_of(at, out, error));
      return TEXT(avviso_pending_json(all, buffer, capacity, needed, error));
    }
    case 4: {
      const auto from = by.day(), until = by.day();
      const auto all = HELD(due, avviso_due_between(at, from, until, out, error));
      if (all != nullptr) TEXT(avviso_due_json(all, buffer, capacity, needed, error));
      return;
    }
    case 5:
      return check_changes(
          by, HELD(changes, avviso_impact_of_annulment(at, act.data(), act.size(), by.byte() % 3, out, error)));
    case 6:
      return check_findings(by, HELD(findings, avviso_snapshot_findings(at, out, error)));
    case 7:
      return check_findings(by, HELD(findings, avviso_audit(of, &how, out, error)));
    case 8: {
      const auto draft = HELD(act, avviso_dossier_act(of, act.data(), act.size(), out, error));
      const avviso_act* drafts[] = {draft};
      const auto day = by.day();
      const auto seen = HELD(preview, avviso_preview_of(of, drafts, 1, day, day, &how, out, error));
      if (seen != nullptr) TEXT(avviso_preview_json(seen, buffer, capacity, needed, error));
      return;
    }
    default: {
      const auto text = view("one");
      const auto many = HELD(portfolio, avviso_portfolio_of(&of, &text, 1, &how, out, error));
      if (many == nullptr) return;
      std::vector<avviso_told_day> into(avviso_dossier_grant_count(of) + 1);
      const auto in_force = by.day(), known = by.day();
      static_cast<void>(
          avviso_portfolio_all_deadlines(many, by.name(), in_force, known, into.data(), into.size() - 1, nullptr));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string all(data, data + size);
  const auto cut = std::min(all.find('\0'), all.size());
  const std::string text = all.substr(0, cut);
  choices by(std::string_view(all).substr(std::min(cut + 1, all.size())));

  const auto of = HELD(dossier, avviso_dossier_from_json(text.data(), text.size(), out, error));
  check_values(by);
  if (of == nullptr) return 0;
  TEXT(avviso_dossier_json(of, buffer, capacity, needed, error));
  const auto how = readings_of(by);
  const auto in_force = by.day(), known = by.day();
  const auto at = HELD(snapshot, avviso_dossier_as_of(of, in_force, known, &how, out, error));
  constexpr int most_calls = 16;
  for (int call = 0; at != nullptr && call < most_calls; ++call) {
    check_call(by, of, at, how);
    if (by.is_empty()) break;
  }
  return 0;
}
