// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_ANSWER_HPP
#define AVVISO_HISTORY_ANSWER_HPP

#include <avviso/deadline_time.hpp>
#include <avviso/detail/sound_variant.hpp>
#include <avviso/history/as_of.hpp>
#include <avviso/history/content_hash.hpp>
#include <avviso/membership.hpp>
#include <avviso/money/units.hpp>
#include <avviso/question.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>
#include <avviso/statement.hpp>

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace avviso::inline v0 {

/// What an answer is.
enum class status : std::uint8_t {
  known,         ///< one value, whatever the imprecise dates turn out to be
  not_stated,    ///< the acts in force set no value, or one whose amount is not stated
  undetermined,  ///< more than one value is possible
  conflict,      ///< sources, or a source and the acts, say different values
};

/// How the candidates of an answer tell its possible values.
enum class possible_values : std::uint8_t {
  alternatives,  ///< each of them is possible, and nothing else is
  between,       ///< the first and the last that are stated are possible; of what lies between them, some values
  incomplete,    ///< more is open than is looked through: see `answer::candidates`
};

/// The part that an act plays in an answer.
enum class part : std::uint8_t {
  sets,                 ///< it sets the value, or a value that is possible
  adds,                 ///< it adds to the sum
  subtracts,            ///< it takes back what others had added
  superseded,           ///< it set the value before; a later act does now
  adhesion,             ///< by it, an act reaches the grant, or an award that would lapse does not
  adhesion_not_stated,  ///< no document says whether the grant adhered to what it offers, or accepted in time
  not_effective,        ///< adopted, and without effect: not registered, or nobody says that it is
  corrects,             ///< it corrects the provision that sets or adds
  annuls,               ///< it annuls, replaces or stays an act that would count, or what that says
  statement,            ///< a source states the value: `act` is an index into `dossier::statements()`
  runs_from,            ///< it sets or moves that from which the value is counted
};

/// Why an answer is what it is: one provision of one act.
struct ground {
  avviso::part part;        ///< what it does there
  std::uint32_t act;        ///< index into `dossier::acts()`; of a statement, into `dossier::statements()`
  std::uint32_t provision;  ///< index into that act's provisions

  friend constexpr auto operator<=>(const ground&, const ground&) noexcept = default;
};

/// A value that an answer can have, whatever was asked.
using any_value = detail::sound_variant<date, euro, units, bool, standing, grant_standing, ranking_outcome, std::string,
                                        std::vector<member>, deadline_time>;

/// The answer to one question: known, not stated, undetermined or a conflict, and why. It never converts to a value
/// silently.
template <class T>
class answer {
 public:
  /// What `snapshot` and those who make answers of their own give.
  answer(question asked, std::vector<stated<T>> candidates, std::vector<ground> grounds, std::vector<finding> findings,
         const content_hash& of, bool in_conflict = false, possible_values possible = possible_values::alternatives)
      : asked_(std::move(asked)),
        candidates_(std::move(candidates)),
        grounds_(std::move(grounds)),
        findings_(std::move(findings)),
        of_(of),
        in_conflict_(in_conflict),
        possible_(possible) {}

  /// What the answer is.
  [[nodiscard]] avviso::status status() const noexcept {
    if (in_conflict_) return status::conflict;
    if (candidates_.size() > 1 || possible_ == possible_values::incomplete) return status::undetermined;
    return if_known() != nullptr ? status::known : status::not_stated;
  }

  /// The value when it is known, else null.
  [[nodiscard]] const T* if_known() const& noexcept {
    const bool is_single = candidates_.size() == 1 && possible_ != possible_values::incomplete;
    return is_single ? candidates_.front().if_stated() : nullptr;
  }
  const T* if_known() && = delete;  // would outlive the answer

  /// Whether it is known and the value is this one.
  [[nodiscard]] bool is(const T& value) const {
    const T* known = if_known();
    return known != nullptr && *known == value;
  }

  /// The value when it is known, else `otherwise`.
  [[nodiscard]] T known_or(T otherwise) const {
    const T* known = if_known();
    return known != nullptr ? *known : std::move(otherwise);
  }

  // For an answer that is not known, `!=` would hold for every value: ask `is`.
  friend bool operator==(const answer&, const T&) = delete;

  /// The possible values, ascending, *not stated* last: a single one, unless the answer is undetermined or a conflict.
  /// `possible` tells how to read them. If more than sixteen are stated, only the smallest and the largest are kept.
  /// Where they are incomplete: of days, amounts and numbers, no value outside the first and the last stated is
  /// possible, and these two perhaps neither; of other values, others may be possible.
  [[nodiscard]] std::span<const stated<T>> candidates() const& noexcept { return candidates_; }
  std::span<const stated<T>> candidates() && = delete;

  /// Whether the candidates are all the possible values, the ends of a range of them, or not complete.
  [[nodiscard]] possible_values possible() const noexcept { return possible_; }

  /// The provisions that made it, in the order of their acts.
  [[nodiscard]] std::span<const ground> grounds() const& noexcept { return grounds_; }
  std::span<const ground> grounds() && = delete;

  /// What the rules say of the acts it rests on, wherever a rule is not simply satisfied.
  [[nodiscard]] std::span<const finding> findings() const& noexcept { return findings_; }
  std::span<const finding> findings() && = delete;

  /// The question.
  [[nodiscard]] const question& asked() const& noexcept { return asked_; }
  const question& asked() && = delete;

  /// The hash of the dossier that gave the answer. Grounds and findings name acts, grants and statements by their place
  /// in it.
  [[nodiscard]] const content_hash& of() const noexcept { return of_; }

 private:
  question asked_;
  std::vector<stated<T>> candidates_;
  std::vector<ground> grounds_;
  std::vector<finding> findings_;
  content_hash of_;
  bool in_conflict_;
  possible_values possible_;
};

namespace detail {

[[nodiscard]] any_value any(const stated_value& value);

// The same answer as one of any value. The library defines it for each kind of value, so that no user compiles it.
template <class T>
[[nodiscard]] answer<any_value> any(const answer<T>& given);

}  // namespace detail

}  // namespace avviso::inline v0

#endif
