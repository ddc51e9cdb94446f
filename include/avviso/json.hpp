// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_JSON_HPP
#define AVVISO_JSON_HPP

#include <avviso/act.hpp>
#include <avviso/history/accepted.hpp>
#include <avviso/history/answer.hpp>
#include <avviso/history/difference.hpp>
#include <avviso/history/dossier.hpp>
#include <avviso/history/explanation.hpp>
#include <avviso/history/pending.hpp>
#include <avviso/history/preview.hpp>
#include <avviso/history/settling.hpp>
#include <avviso/history/timeline.hpp>
#include <avviso/language.hpp>
#include <avviso/question.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/rules/report.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Values as JSON text, and back: the component `avviso::json`, a library of its own. The format of a dossier is
/// avviso/dossier.schema.json (JSON Schema 2020-12). Version 2 is written; 1 and 2 are read alike, because whatever 1
/// could say is said in the same way in 2. What is asked is written and read without a dossier; what is answered, with
/// the dossier that answered, because answers name acts and grants by their place in it.
///
/// An object has the same members as in C++, under their names and in their order; a key is left out where nothing is
/// stated or listed, or where the member has its default value. Enumerators have their names, days and amounts are
/// strings, as `date` and `euro` read and print them. One value has one text: what fits in a line of 120 bytes stands
/// on one, else each element begins a line, two spaces further in; a newline at the end. So equal values give equal
/// texts, byte for byte. Text that is not UTF-8 cannot be written: U+FFFD replaces what is not.
///
/// A text to be read may have any layout and any order of keys, and may give what could be left out; but each day,
/// amount and code has only one spelling. In every name and other text something is to be seen; none has control
/// characters, but titles and what sources state may have tabs and ends of lines. Endowments, awards, units and weights
/// are zero or more. All errors are reported at once, and nothing is read in part. Where memory runs out, reading and
/// writing throw std::bad_alloc.
namespace avviso::inline v0 {

/// The limits of what is read. Exceeding one is an error, found before anything is built. The memory that reading takes
/// is proportional to the text: a dossier of acts of a few provisions takes at most twelve times its bytes.
struct json_limits {
  static constexpr std::size_t bytes = std::size_t{1} << 30U;  ///< of the whole text
  static constexpr std::size_t depth = 32;                     ///< objects and lists within each other; of `extra`, 16
  static constexpr std::size_t values = 20'000'000;            ///< objects, lists, texts, numbers, all together
  static constexpr std::size_t list = 1'000'000;               ///< elements of one list: acts, statements, grants
  static constexpr std::size_t keys = 64;                      ///< of one object
  static constexpr std::size_t text = 65'536;                  ///< bytes of one string or key
  static constexpr std::size_t errors = 1'000;                 ///< reported at once; further ones are counted
  static constexpr std::size_t error_text = 1'024;             ///< bytes of each text of an error; longer ones are cut
};

/// What is wrong with a JSON text.
enum class json_problem : std::uint8_t {
  not_json,             ///< it is not JSON: see `json_error::at`
  limit_exceeded,       ///< more than `expected`, one of `json_limits`
  key_repeated,         ///< the object has the key twice
  field_unknown,        ///< the object has no such field; `expected` lists its fields
  field_missing,        ///< the object lacks the field, a value of the type `expected`
  type_wrong,           ///< the value is not of the type `expected`: object, array, string, integer, boolean
  name_unknown,         ///< none of the names in `expected`
  number_out_of_range,  ///< an integer that is not from … to …, as `expected` says
  spelled_otherwise,    ///< the value is spelled `expected`
  refused,              ///< no such value exists: see `json_error::why`
};

/// A place in a text: line and column counted from 1, the byte from 0.
struct text_place {
  std::size_t byte;    ///< from 0
  std::size_t line;    ///< from 1
  std::size_t column;  ///< in bytes

  friend constexpr bool operator==(const text_place&, const text_place&) noexcept = default;
};

/// One thing that is wrong with a JSON text: where, what was found, what was expected. `wording::text` says it. An
/// ellipsis stands for what is cut, and for the tax code of a natural person, which is not repeated.
struct json_error {
  json_problem problem;           ///< of which kind
  std::string pointer = {};       ///< JSON pointer (RFC 6901): `/acts/3/reference/on`; of what is missing, its place
  std::string found = {};         ///< what stood there, as JSON, long texts cut; empty, where nothing did
  std::string expected = {};      ///< the same in every language: a type, names between ` | `, a spelling
  std::optional<error> why = {};  ///< what the library says of a value that it refuses
  std::optional<text_place> at = {};  ///< where a text ceases to be JSON

  friend bool operator==(const json_error&, const json_error&) = default;
};

/// What was read, or everything that is wrong with the text, up to `json_limits::errors`. `*` and `->` without a value
/// end the program, as those of `result` do.
template <class T>
class [[nodiscard]] json_result {
 public:
  /// A value, or what is wrong with the text and how much of that is left out.
  json_result(T value) : value_(std::move(value)) {}                    // NOLINT(google-explicit-constructor)
  json_result(std::vector<json_error> wrong, std::size_t left_out = 0)  // NOLINT(google-explicit-constructor)
      : errors_(std::move(wrong)), left_out_(left_out) {}

  /// Whether it holds a value.
  [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
  [[nodiscard]] explicit operator bool() const noexcept { return value_.has_value(); }

  /// The value; ends the program where there is none.
  [[nodiscard]] const T& operator*() const& { return *checked(); }
  [[nodiscard]] T operator*() && {
    static_cast<void>(checked());
    return *std::move(value_);
  }
  [[nodiscard]] const T* operator->() const& { return checked(); }
  const T* operator->() const&& = delete;  // would outlive the result

  /// Everything that is wrong, the first `json_limits::errors` of it; empty if there is a value.
  [[nodiscard]] std::span<const json_error> errors() const& noexcept { return errors_; }
  std::span<const json_error> errors() && = delete;  // would outlive its errors

  /// How many more there are.
  [[nodiscard]] std::size_t errors_left_out() const noexcept { return left_out_; }

 private:
  const T* checked() const {
    if (!value_) detail::opened_without_value();
    return &*value_;
  }

  std::optional<T> value_;
  std::vector<json_error> errors_;
  std::size_t left_out_ = 0;
};

/// The canonical text of a dossier: `{"avviso": 2, "acts": [...], "statements": [...]}`, acts by id, statements in the
/// dossier's order. Linear.
[[nodiscard]] std::string to_json(const dossier& what);

/// The canonical text of an act, as it stands in a dossier. Linear.
///
///     {"id": "yes", "reference": {"kind": "adhesion", "on": "2021-04-26"},
///      "provisions": [{"provision": "adhesion", "grant": "Lazio", "to": "dd-21", "elects": "time_and_money"}]}
[[nodiscard]] std::string to_json(const act& what);

/// The canonical text of what a house keeps of its own; `{}`, where it keeps nothing. Linear.
[[nodiscard]] std::string to_json(const extra& what);

/// The canonical text of an answer, of what rules say, of why an answer is what it is. The acts and grants that they
/// name by their place in a dossier, `of`, are named by id and by name; a place that it does not have is left out.
/// Error of an answer and an explanation: answer_of_another_dossier. A finding carries no hash: give it its own
/// dossier. A report is written as the list of its findings. An answer and an explanation say by which law they were
/// given, `law_version`; of another they are not read. Linear.
///
///     {"asked": {"field": "deadline", "grant": "Lazio"}, "status": "undetermined",
///      "candidates": [{"date": "2021-12-31"}, {"date": "2022-06-30", "until": "14:00"}, "not_stated"],
///      "grounds": [{"part": "sets", "act": "dd-21", "provision": 0}],
///      "findings": [{"rule": "EFF_1", "outcome": "undetermined", "missing": "registration", "act": "dd-21"}]}
///     {"asked": {…}, "when": {"in_force": …}, "status": "known", "candidates": […],
///      "steps": [{"proof": "proven", "part": "sets", "deed": "extends", "id": "dd-21", "provision": 0, …}]}
[[nodiscard]] result<std::string> to_json(const answer<any_value>& what, const dossier& of);
[[nodiscard]] std::string to_json(const std::vector<finding>& what, const dossier& of);
[[nodiscard]] std::string to_json(const report& what, const dossier& of);
[[nodiscard]] result<std::string> to_json(const explanation& what, const dossier& of);
template <class T>
[[nodiscard]] result<std::string> to_json(const answer<T>& what, const dossier& of) {
  return to_json(detail::any(what), of);
}

/// The canonical text of what changes from one dossier, or one view of it, to another. Each side is an answer, or why
/// there is none. Linear.
///
///     [{"what": {"field": "endowment"}, "before": {"error": {"code": "no_notice"}}, "after": {"answer": {…}},
///       "acts": ["adoption"]}]
[[nodiscard]] std::string to_json(const std::vector<changed_field>& what, const dossier& before, const dossier& after);

/// The canonical text of a question: its field, and the keys that it names. `activities_end`, `established` and
/// `responsible` are left out. What is written of a question that `why_refused` refuses may be refused when it is read.
/// Linear.
///
///     {"field": "may_spend", "grant": "Lazio", "on": "2022-05-01", "amount": "100.00"}
[[nodiscard]] std::string to_json(const question& what);

/// The canonical text of readings: how silence is read, and `registration` and `prevailing_source` where they are not
/// as by default. Linear.
///
///     {"efficacy": "from_adoption", "absence": "not_stated", "record": "as_found"}
[[nodiscard]] std::string to_json(const readings& what);

/// The canonical text of the day, the knowledge and the readings by which a dossier is read; `then.when()` of a
/// snapshot. Linear.
///
///     {"in_force": "2022-03-01", "known": "2022-06-30", "readings": {…}}
[[nodiscard]] std::string to_json(const as_of& what);

/// The canonical text of a timeline, or of how a field came to be what it is: each day on which the answer changes, and
/// the answer, or why there is none. `is_up_to_asked` stands only where it is true. Error: answer_of_another_dossier.
/// Linear.
///
///     [{"from": "1400-01-01", "answered": {"error": {"code": "no_such_grant", "found": "Lazio"}}},
///      {"from": "2018-12-10", "answered": {"answer": {…}}}]
///     [{"since": "2018-12-10", "before": {"error": {…}}, "after": {"answer": {…}}, "acts": ["award"]}]
[[nodiscard]] result<std::string> to_json(const std::vector<stretch>& what, const dossier& of);
[[nodiscard]] result<std::string> to_json(const std::vector<traced_change>& what, const dossier& of);

/// The canonical text of the acts that are pending; `since` is left out where nobody knows. Linear.
///
///     [{"act": "dd-21", "why": "awaits_registration"}, {"act": "dd-22", "why": "stated_day", "since": "2022-07"}]
[[nodiscard]] std::string to_json(const std::vector<pending_act>& what);

/// The canonical text of the time limits that fall within some days. Error: answer_of_another_dossier. Linear.
///
///     [{"end": {"asked": {…}, "status": "known", "candidates": [{"date": "2022-06-30"}]}, "is_sure": true}]
[[nodiscard]] result<std::string> to_json(const std::vector<due_date>& what, const dossier& of);

/// The canonical text of why a provision does not do what it says; an empty list, where it does. Linear.
///
///     [{"obstacle": "without_effect", "is_sure": true, "efficacy": "awaits_registration"},
///      {"obstacle": "annulled", "is_sure": false, "act": "dd-30"}]
[[nodiscard]] std::string to_json(const std::vector<why_not_reason>& what);

/// The canonical text of the facts each of which alone would settle an answer. Linear.
///
///     [{"which": "adhesion", "act": "dd-21", "grant": "Lazio", "values": [{"date": "2021-12-31"}, {"date":
///     "2022-06-30"}]}]
[[nodiscard]] std::string to_json(const std::vector<settling_fact>& what);

/// The canonical text of the findings that an office accepts; it names acts and grants, and no dossier. Linear.
///
///     [{"rule": "EXT_1", "outcome": "violated", "of": "dd-21", "grant": "Lazio", "reason": "ratified on 2 May"}]
[[nodiscard]] std::string to_json(const std::vector<accepted_finding>& what);

/// The canonical text of what drafts would do, of what the loss of an act would change. A snapshot is written as what
/// it is as of. Linear.
///
///     {"before": {"in_force": …}, "after": {"in_force": …}, "findings": […], "changes": […]}
///     {"before": {"in_force": …}, "after": {"in_force": …}, "changes": […]}
[[nodiscard]] std::string to_json(const previewed& what);
[[nodiscard]] std::string to_json(const impact& what);

/// Reads a `dossier`, an `act`, an `extra`, a `question`, an `as_of`, `readings` or a `std::vector<accepted_finding>`.
/// A question has the keys that its field needs, or may have; any other is refused, where it stands, and so is a
/// question that `why_refused` refuses. Linear, apart from the cost of `dossier::of`.
///
///     from_json<question>(R"({"field": "endowment", "grant": "Lazio"})")   // /grant: no such field; there are: field
template <class T>
[[nodiscard]] json_result<T> from_json(std::string_view text);
template <>
[[nodiscard]] json_result<dossier> from_json<dossier>(std::string_view text);
template <>
[[nodiscard]] json_result<act> from_json<act>(std::string_view text);
template <>
[[nodiscard]] json_result<extra> from_json<extra>(std::string_view text);
template <>
[[nodiscard]] json_result<question> from_json<question>(std::string_view text);
template <>
[[nodiscard]] json_result<as_of> from_json<as_of>(std::string_view text);
template <>
[[nodiscard]] json_result<readings> from_json<readings>(std::string_view text);
template <>
[[nodiscard]] json_result<std::vector<accepted_finding>> from_json<std::vector<accepted_finding>>(
    std::string_view text);

/// Reads an `answer<any_value>`, a `std::vector<finding>` or an `explanation` of the dossier `of`. The text names acts
/// and grants, not the dossier: the caller vouches that what is read is an answer of `of`.
template <class T>
[[nodiscard]] json_result<T> from_json(std::string_view text, const dossier& of);
template <>
[[nodiscard]] json_result<answer<any_value>> from_json<answer<any_value>>(std::string_view text, const dossier& of);
template <>
[[nodiscard]] json_result<std::vector<finding>> from_json<std::vector<finding>>(std::string_view text,
                                                                                const dossier& of);
template <>
[[nodiscard]] json_result<explanation> from_json<explanation>(std::string_view text, const dossier& of);

/// Reads a `std::vector<changed_field>` of the two dossiers.
template <class T>
[[nodiscard]] json_result<T> from_json(std::string_view text, const dossier& before, const dossier& after);
template <>
[[nodiscard]] json_result<std::vector<changed_field>> from_json<std::vector<changed_field>>(std::string_view text,
                                                                                            const dossier& before,
                                                                                            const dossier& after);

/// As `spelled` of avviso/spelling.hpp: `/acts/3/reference/on: "2021-06-31" is refused: …`; `line 3, column 5`.
[[nodiscard]] std::string spelled(const json_error& value);
[[nodiscard]] std::string spelled(const text_place& value);

namespace wording {

/// `/acts/3/reference/on: «2021-06-31» is refused: a day from 1 to 30 is expected, not 31`. One line without a full
/// stop.
[[nodiscard]] std::string text(const json_error& wrong, language in);

}  // namespace wording
}  // namespace avviso::inline v0

#endif
