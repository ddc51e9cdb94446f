// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_FIELD_TABLE_HPP
#define AVVISO_FIELD_TABLE_HPP

#include <avviso/question.hpp>
#include <avviso/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace avviso::inline v0 {

/// What a question is asked about.
enum class asked_of : std::uint8_t { notice, grant, either, act, proposal };

/// The members of a question other than its field.
enum class question_key : std::uint8_t { deadline, milestone, role, grant, name, on, amount, line };

/// All of them, in the order in which they are declared.
inline constexpr std::array<question_key, 8> every_question_key = {
    question_key::deadline, question_key::milestone, question_key::role,   question_key::grant,
    question_key::name,     question_key::on,        question_key::amount, question_key::line};

/// A set of those members.
class question_keys {
 public:
  /// The set of those that are given; `{}` is none.
  constexpr question_keys(std::initializer_list<question_key> all) noexcept {
    for (const auto one : all) bits_ |= bit(one);
  }
  /// Whether one is in it.
  [[nodiscard]] constexpr bool has(question_key one) const noexcept { return (bits_ & bit(one)) != 0; }

  friend constexpr bool operator==(question_keys, question_keys) noexcept = default;

 private:
  [[nodiscard]] static constexpr unsigned bit(question_key one) noexcept { return 1U << static_cast<unsigned>(one); }

  unsigned bits_ = 0;
};

/// The kind of a value: one for each type in `any_value`, in its order, and `as_stated` for any kind that sources
/// state. Of a `deadline_time`, a source may state the day alone, which is a `date`.
enum class value_kind : std::uint8_t {
  date,
  euro,
  units,
  boolean,
  standing,
  grant_standing,
  ranking_outcome,
  text,
  members,
  deadline_time,
  as_stated,
};

/// All there is to know about a field: everything that lists, reads, words or answers fields takes it from here.
struct field_row {
  avviso::field field;    ///< which it is
  std::string_view name;  ///< the enumerator's, as JSON has it
  std::string_view word;  ///< as commands spell it; before a colon, where acts or sources name which is meant: `term:X`
  asked_of of;            ///< of what it is asked
  question_keys needs;    ///< what a question must name besides the grant
  question_keys takes;    ///< what it may name besides
  value_kind value;       ///< the kind of its answers
  bool is_stated;         ///< whether a source may state it: a value of its kind
  bool is_of_day;         ///< whether a source that states it speaks of a day, though it may not say of which
  bool has_day;           ///< whether it changes with the day in force, and not with what is known alone
  bool is_listed;  ///< whether `difference` asks it of all of whom it is; not what follows from another field and the
                   ///< law, and not what only the asker can name
  /// As a sentence calls it, before the name that it may need. A deadline, a milestone or an authority that a question
  /// names has words of its own.
  std::string_view english;
  std::string_view italian;
};

/// The row of a field; for a number that is not a field's, a row without a name.
[[nodiscard]] constexpr field_row row_of(field what) noexcept {
  using enum asked_of;
  using key = question_key;
  using kind = value_kind;
  constexpr bool yes = true;
  constexpr bool no = false;
  // clang-format off
  switch (what) {
    // name, word, whose, needs, takes, kind; stated, of a day, has a day, listed; English, Italian
    case field::deadline:
      return {what, "deadline", "term", either, {key::deadline}, {key::line}, kind::deadline_time, yes, yes, yes, yes,
              "the term of ", "il termine di "};
    case field::endowment:
      return {what, "endowment", "endowment", notice, {}, {key::line}, kind::euro, yes, yes, yes, yes,
              "the endowment", "la dotazione finanziaria"};
    case field::awarded:
      return {what, "awarded", "awarded", notice, {}, {key::line}, kind::euro, yes, yes, yes, yes,
              "the sum of the awards", "il totale assegnato"};
    case field::granted:
      return {what, "granted", "granted", notice, {}, {key::line}, kind::euro, yes, yes, yes, yes,
              "the sum of the awards and of what was added to them", "il totale concesso"};
    case field::unallocated:
      return {what, "unallocated", "unallocated", notice, {}, {key::line}, kind::euro, yes, yes, yes, yes,
              "the unallocated endowment", "la dotazione non assegnata"};
    case field::award:
      return {what, "award", "award", grant, {}, {}, kind::euro, yes, yes, yes, yes,
              "the award", "l'importo assegnato"};
    case field::top_ups:
      return {what, "top_ups", "top_ups", grant, {}, {}, kind::euro, yes, yes, yes, yes,
              "the money added to the award", "l'aumento delle risorse assegnate"};
    case field::total:
      return {what, "total", "total", grant, {}, {}, kind::euro, yes, yes, yes, yes,
              "the award with what was added and taken", "l'importo complessivo"};
    case field::units:
      return {what, "units", "units", either, {}, {key::line}, kind::units, yes, yes, yes, yes,
              "the number of units", "il numero di unità"};
    case field::may_spend:
      return {what, "may_spend", "may_spend", grant, {key::on}, {key::amount}, kind::boolean, no, no, yes, no,
              " may spend", " può spendere"};
    case field::last_day_to_spend:
      return {what, "last_day_to_spend", "last_day_to_spend", grant, {}, {}, kind::date, no, no, yes, no,
              "the last day to spend", "l'ultimo giorno utile per spendere"};
    case field::grant_standing:
      return {what, "grant_standing", "standing", grant, {}, {}, kind::grant_standing, no, no, yes, yes,
              "the standing", "lo stato"};
    case field::partnership:
      return {what, "partnership", "partnership", grant, {}, {}, kind::members, no, no, yes, yes,
              "the partnership", "il partenariato"};
    case field::milestone:
      return {what, "milestone", "milestone", either, {key::milestone}, {key::line}, kind::date, yes, no, yes, yes,
              "the day", "la data"};
    case field::authority:
      return {what, "authority", "authority", notice, {key::role}, {key::name}, kind::text, yes, no, yes, yes,
              "the authority", "l'autorità"};
    case field::ranked:
      return {what, "ranked", "ranked", proposal, {key::name}, {}, kind::ranking_outcome, no, no, yes, no,
              "the ranking of ", "l'esito in graduatoria di "};
    case field::standing:
      return {what, "standing", "act", act, {key::name}, {}, kind::standing, no, no, yes, yes,
              "", ""};
    case field::fact:
      return {what, "fact", "fact", either, {key::name}, {}, kind::as_stated, yes, no, no, no,
              "", ""};
    case field::paid:
      return {what, "paid", "paid", either, {}, {key::line}, kind::euro, yes, yes, yes, yes,
              "what was paid", "l'importo erogato"};
    case field::payable:
      return {what, "payable", "payable", grant, {}, {}, kind::euro, no, no, yes, yes,
              "what is left to be paid", "l'importo da erogare"};
    case field::to_recover:
      return {what, "to_recover", "to_recover", grant, {}, {}, kind::euro, no, no, yes, yes,
              "what is to be recovered", "l'importo da recuperare"};
    case field::declared:
      return {what, "declared", "declared", either, {}, {key::line}, kind::euro, yes, yes, yes, yes,
              "the declared expenditure", "la spesa dichiarata"};
    case field::undeclared:
      return {what, "undeclared", "undeclared", grant, {}, {}, kind::euro, no, no, yes, yes,
              "what is left to be declared", "l'importo da rendicontare"};
    case field::reductions:
      return {what, "reductions", "reductions", grant, {}, {}, kind::euro, yes, yes, yes, yes,
              "the money taken from the award", "la riduzione delle risorse assegnate"};
  }
  return {what, {}, {}, notice, {}, {}, kind::as_stated, no, no, no, no, {}, {}};
  // clang-format on
}

/// Whether something happens to a notice, to a grant or to either.
[[nodiscard]] constexpr asked_of whose(milestone what) noexcept {
  switch (what) {
    case milestone::established:
    case milestone::committee_appointed:
    case milestone::ranking_approved:
      return asked_of::notice;
    case milestone::awarded:
    case milestone::agreement_signed:
    case milestone::activities_started:
    case milestone::report_submitted:
    case milestone::accepted:
      return asked_of::grant;
    case milestone::closed:
      break;
  }
  return asked_of::either;
}

/// Whether a time limit is the notice's alone, as the windows for applications are, or of either.
[[nodiscard]] inline asked_of whose(const deadline_name& which) noexcept {
  return is_of_window(which) ? asked_of::notice : asked_of::either;
}

namespace detail {

constexpr std::size_t count_fields() noexcept {
  std::size_t count = 0;
  while (!row_of(static_cast<field>(count)).name.empty()) ++count;
  return count;
}

template <std::size_t... I>
constexpr auto field_rows(std::index_sequence<I...> /*unused*/) noexcept {
  return std::array{row_of(static_cast<field>(I))...};
}

inline constexpr auto every_field_row = field_rows(std::make_index_sequence<count_fields()>());

}  // namespace detail

/// All rows, in the order of their fields.
[[nodiscard]] constexpr std::span<const field_row> field_table() noexcept { return detail::every_field_row; }

/// What a question is asked about: its field's row says; of deadlines and milestones, the one that it names decides.
[[nodiscard]] asked_of whose(const question& what) noexcept;

/// Whether a question names that key.
[[nodiscard]] bool is_named(const question& what, question_key which) noexcept;

/// Why a question cannot be asked of any dossier; nothing if it can. Errors, with the key as `found`:
/// question_key_unused, when it names what its field does not use, such as the grant of an endowment; window_of_notice,
/// when it names a grant and the first or last day to apply;
/// question_incomplete, when it lacks what its field needs.
[[nodiscard]] std::optional<error> why_refused(const question& what) noexcept;

/// A question that needs at most the name of a grant, and the word for it: `end_of_activities`.
struct worded_question {
  std::string_view word;  ///< in lower case, with underscores
  question asks;          ///< without a grant
};

/// Their words, in the same order. It allocates nothing.
[[nodiscard]] std::span<const std::string_view> question_words() noexcept;

/// All such questions, as a command or a table can offer them, in the order of the fields, their deadlines, milestones
/// and roles.
[[nodiscard]] std::vector<worded_question> worded_questions();

/// The question that a word stands for, without its grant: one of the above, or `term:NAME`, `fact:NAME`,
/// `ranked:PROPOSAL`, `act:ID`. Nothing for any other word.
[[nodiscard]] std::optional<question> question_called(std::string_view word);

}  // namespace avviso::inline v0

#endif
