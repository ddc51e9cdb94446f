// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_PORTFOLIO_HPP
#define AVVISO_HISTORY_PORTFOLIO_HPP

#include <avviso/detail/function_ref.hpp>
#include <avviso/history/snapshot.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace avviso::inline v0 {

namespace detail {
struct portfolio_holding;
}  // namespace detail

/// A notice of a portfolio, by number. The number stays the notice's in whatever portfolio is made from this one.
struct notice_number {
  std::uint32_t notice;  ///< counted from 0

  friend constexpr auto operator<=>(notice_number, notice_number) noexcept = default;
};

/// A grant of a portfolio, by number: it stays the grant's until its own dossier is replaced.
struct grant_number {
  std::uint32_t notice;  ///< of its notice
  std::uint32_t place;   ///< among `dossier::grants()` of its notice

  friend constexpr auto operator<=>(grant_number, grant_number) noexcept = default;
};

/// What a portfolio tells of a value, in a byte.
enum class told_as : std::uint8_t {
  known,
  not_stated,
  undetermined,
  conflict,
  no_such,   ///< the question gives an error: there is no such grant or notice as of these days, or a sum is too large
  not_laid,  ///< of many at once only: the portfolio would have to ask the snapshot
};

/// A day, and whether an hour of it is told. Days count from 1970-01-01, as `date::days`.
struct told_day {
  std::int32_t day = 0;             ///< when known
  told_as told = told_as::no_such;  ///< whether it is known
  bool has_hour = false;            ///< an act gives the hour, or it is not stated: not at the end of the day

  friend constexpr bool operator==(const told_day&, const told_day&) noexcept = default;
};

/// An amount in cents, or a number of units.
struct told_amount {
  std::int64_t amount = 0;          ///< when known
  told_as told = told_as::no_such;  ///< whether it is known

  friend constexpr bool operator==(const told_amount&, const told_amount&) noexcept = default;
};

/// A standing, and whether it is known.
struct told_standing {
  grant_standing standing = grant_standing::not_awarded;  ///< when known
  told_as told = told_as::no_such;                        ///< whether it is known

  friend constexpr bool operator==(const told_standing&, const told_standing&) noexcept = default;
};

/// A value of any field as one number.
struct told_value {
  std::int64_t value = 0;           ///< when known: days since 1970-01-01, cents, units, 0 or 1 for a truth, the number
                                    ///< of a standing or of a ranking; 0 for a text and for members
  told_as told = told_as::no_such;  ///< whether it is known

  friend constexpr bool operator==(const told_value&, const told_value&) noexcept = default;
};

/// The sums that are laid of a grant, and of a notice: of the others `portfolio::values` tells.
enum class grant_sum : std::uint8_t { award, top_ups, total, units };
enum class notice_sum : std::uint8_t { endowment, awarded, granted, unallocated, units };

/// The days by which a question is asked; the readings are the portfolio's.
struct both_days {
  date in_force;  ///< whose law is asked for
  date known;     ///< whose knowledge is used
};

/// One grant as of two days.
struct grant_then {
  grant_number grant;  ///< of which grant
  date in_force;       ///< whose law is asked for
  date known;          ///< whose knowledge is used
};

/// One notice as of two days.
struct notice_then {
  notice_number notice;  ///< of which notice
  date in_force;         ///< whose law is asked for
  date known;            ///< whose knowledge is used
};

/// A dossier to put in a portfolio, under a name of its own.
struct named_dossier {
  std::string id;           ///< the name by which it is found
  avviso::dossier dossier;  ///< its acts and statements
};

/// How a portfolio is built, where that takes long. What is given is called while it is built, and not kept.
struct building {
  /// What is to be done for one number.
  using task = detail::function_ref<void(std::size_t)>;

  /// Runs `task(i)` for each i below n, in any order and on any threads, and returns when all have run; none: one after
  /// the other.
  detail::function_ref<void(std::size_t n, task one)> run = {};
  /// Told how many of how many dossiers are laid, from whatever thread has laid one.
  detail::function_ref<void(std::size_t done, std::size_t all)> progress = {};
};

/// Many dossiers, laid ready for questions: what changes over both clocks stands in sorted arrays, and each answer is a
/// search in one of them. An immutable value, cheap to copy, that any number of threads may read.
///
/// It answers as the snapshot does. Where a value cannot be laid as one number for each day (it is open, sources speak
/// of it, or acts bear on each other in ways that are not laid), the questions about one grant ask the snapshot; those
/// about many say `told_as::not_laid`, and `share_not_laid` how many there are. Why a value is what it is tells the
/// snapshot: `explain(of.at(notice, days), …)`.
class portfolio {
 public:
  /// Copies share what they hold; one that was moved from holds a portfolio still.
  portfolio(const portfolio& other) noexcept;
  portfolio(portfolio&& other) noexcept;
  portfolio& operator=(const portfolio& other) noexcept;
  portfolio& operator=(portfolio&& other) noexcept;
  ~portfolio();

  /// Of two dossiers of one id, the later counts.
  [[nodiscard]] static portfolio compile(std::span<const named_dossier> dossiers, const readings& how,
                                         const building& by = {});

  /// The same with one more dossier, or with another in the place of the one of that id. Only this one is laid.
  [[nodiscard]] portfolio with(std::string_view id, const dossier& one) const;

  /// The same without a dossier; the same, if there is none of that id.
  [[nodiscard]] portfolio without(std::string_view id) const;

  /// How silence is read, in every answer.
  [[nodiscard]] const readings& how() const noexcept;

  /// All notices and all grants, in the order of their numbers.
  [[nodiscard]] std::span<const notice_number> notices() const& noexcept;
  std::span<const notice_number> notices() && = delete;
  [[nodiscard]] std::span<const grant_number> grants() const& noexcept;
  std::span<const grant_number> grants() && = delete;

  /// The notice of a dossier's id; the grant of a notice by its name, however it is spelled.
  [[nodiscard]] std::optional<notice_number> notice(std::string_view id) const noexcept;
  [[nodiscard]] std::optional<grant_number> grant(notice_number of, std::string_view name) const;

  /// The grants that an act awards under a CUP, a project code or another identifier. Looks through all awards.
  [[nodiscard]] std::vector<grant_number> grants_with(const cup& code) const;
  [[nodiscard]] std::vector<grant_number> grants_with(const project_code& code) const;
  [[nodiscard]] std::vector<grant_number> grants_with(const project_identifier& code) const;

  /// The id of a notice's dossier; the dossier; the name of a grant.
  [[nodiscard]] const std::string& id_of(notice_number of) const noexcept;
  [[nodiscard]] const avviso::dossier& dossier_of(notice_number of) const noexcept;
  [[nodiscard]] const std::string& name_of(grant_number of) const noexcept;

  /// The snapshot of a notice's dossier, which answers everything else, with reasons.
  [[nodiscard]] snapshot at(notice_number of, const both_days& when) const;

  /// One question. Where nothing is laid the snapshot is asked.
  [[nodiscard]] told_day deadline(grant_number of, deadline_kind which, const both_days& when) const;
  [[nodiscard]] told_amount sum(grant_number of, grant_sum which, const both_days& when) const;
  [[nodiscard]] told_standing standing(grant_number of, const both_days& when) const;
  [[nodiscard]] told_day deadline(notice_number of, deadline_kind which, const both_days& when) const;
  [[nodiscard]] told_amount sum(notice_number of, notice_sum which, const both_days& when) const;

  /// Any question of the field table, of a grant or of a notice or, where it names one, of a line of it: what is
  /// possible, where its value is not known, and why. The question names no grant. Errors: those of `snapshot::ask`.
  [[nodiscard]] result<answer<any_value>> ask(grant_number of, const question& what, const both_days& when) const;
  [[nodiscard]] result<answer<any_value>> ask(notice_number of, const question& what, const both_days& when) const;

  /// The same in brief of all grants as of one pair of days, in the order of `grants()`: as many as there is room for
  /// in `into`, and it says how many. What is laid (the time limits, sums and standings below) costs a search; all else
  /// (what is paid, payable, to be recovered, declared or taken, milestones, named time limits, facts, partners, and
  /// what is not laid) costs what the snapshot does, microseconds to tens of them a grant, and allocates. The hour of
  /// a time limit `deadline` tells, a text and members `ask`. Error: why no grant can be asked so, as `why_refused`.
  [[nodiscard]] result<std::size_t> values(const question& what, const both_days& when,
                                           std::span<told_value> into) const;
  /// Of many grants, each as of its own days; of many notices, or of the line of each that the question names.
  [[nodiscard]] result<std::size_t> values(const question& what, std::span<const grant_then> of,
                                           std::span<told_value> into) const;
  [[nodiscard]] result<std::size_t> values(const question& what, std::span<const notice_then> of,
                                           std::span<told_value> into) const;

  /// Of all grants as of one pair of days, in the order of `grants()`: as many as there is room for in `into`.
  /// Allocates nothing, as all of the following.
  void deadlines(deadline_kind which, const both_days& when, std::span<told_day> into) const noexcept;
  void sums(grant_sum which, const both_days& when, std::span<told_amount> into) const noexcept;
  void standings(const both_days& when, std::span<told_standing> into) const noexcept;

  /// Of many grants, each as of its own days.
  void deadlines(deadline_kind which, std::span<const grant_then> of, std::span<told_day> into) const noexcept;
  void sums(grant_sum which, std::span<const grant_then> of, std::span<told_amount> into) const noexcept;
  void standings(std::span<const grant_then> of, std::span<told_standing> into) const noexcept;

  /// Of many notices, each as of its own days.
  void deadlines(deadline_kind which, std::span<const notice_then> of, std::span<told_day> into) const noexcept;
  void sums(notice_sum which, std::span<const notice_then> of, std::span<told_amount> into) const noexcept;

  /// Of one grant on many days in force, as known on one.
  void deadlines(grant_number of, deadline_kind which, std::span<const date> in_force, date known,
                 std::span<told_day> into) const noexcept;
  void sums(grant_number of, grant_sum which, std::span<const date> in_force, date known,
            std::span<told_amount> into) const noexcept;

  /// Which part of what is laid of grants has days on which the snapshot must be asked, from 0 to 1.
  [[nodiscard]] double share_not_laid() const noexcept;

  /// The memory it uses beside the dossiers, in bytes.
  [[nodiscard]] std::size_t bytes() const noexcept;

 private:
  friend struct detail::portfolio_holding;
  explicit portfolio(const detail::portfolio_holding* held) noexcept;

  const detail::portfolio_holding* held_;  // counted, and never null
};

}  // namespace avviso::inline v0

#endif
