// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_DOSSIER_HPP
#define AVVISO_HISTORY_DOSSIER_HPP

#include <avviso/act.hpp>
#include <avviso/defaults.hpp>
#include <avviso/history/as_of.hpp>
#include <avviso/history/content_hash.hpp>
#include <avviso/result.hpp>
#include <avviso/statement.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace avviso::inline v0 {

namespace detail {
class archive;
}
class snapshot;

/// What a dossier holds of one kind, to iterate over like a vector. It refers to the dossier.
template <class T>
class dossier_list {
 public:
  /// Leads from one to the next, and to the end.
  class iterator {
   public:
    /// What a forward iterator has.
    using difference_type = std::ptrdiff_t;
    using value_type = T;

    /// Where it stands, and the one after it.
    iterator() = default;
    explicit iterator(const T* const* at) noexcept : at_(at) {}
    [[nodiscard]] const T& operator*() const noexcept { return **at_; }
    [[nodiscard]] const T* operator->() const noexcept { return *at_; }
    iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    iterator operator++(int) noexcept { return iterator(at_++); }
    friend bool operator==(iterator, iterator) = default;

   private:
    const T* const* at_ = nullptr;
  };

  /// What a constant vector has, as far as it is needed.
  explicit dossier_list(std::span<const T* const> all) noexcept : all_(all) {}
  [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }
  [[nodiscard]] bool empty() const noexcept { return all_.empty(); }
  [[nodiscard]] const T& operator[](std::size_t index) const noexcept { return *all_[index]; }
  [[nodiscard]] iterator begin() const noexcept { return iterator(all_.data()); }
  [[nodiscard]] iterator end() const noexcept { return iterator(all_.data() + all_.size()); }

 private:
  std::span<const T* const> all_;
};

/// The acts, the statements and the names of a dossier.
using act_list = dossier_list<act>;
using statement_list = dossier_list<statement>;
using name_list = dossier_list<std::string>;

/// The acts of one notice, and what sources state of it. An immutable value, cheap to copy, that any number of threads
/// may read: adding an act or a statement gives another dossier, which shares all that did not change but the list of
/// acts, or of statements, itself. The order in which acts are added never changes an answer.
class dossier {
 public:
  /// A dossier of the given acts, each an `act` or a vector of them. Errors: act_id_repeated, act_id_empty;
  /// acts_in_a_circle, when acts annul, stay, correct or condition each other; control_of_another_order, when an act
  /// that is not Italian is said to need the control of the Court of Auditors.
  template <class... Acts>
  [[nodiscard]] static result<dossier> of(const Acts&... acts) {
    const std::span<const act> all[] = {as_span(acts)..., {}};
    return of_all(all);
  }

  /// The same where the dossier states some things once for all of them.
  template <class... Acts>
  [[nodiscard]] static result<dossier> of(const avviso::defaults& once, const Acts&... acts) {
    return of(acts...).and_then([&](const dossier& made) { return made.with(once); });
  }

  /// The same with what the dossier states once for all its acts, those it has and those that are added. Errors:
  /// defaults_repeated, when it has others already; control_of_another_order. Costs filing its acts again.
  [[nodiscard]] result<dossier> with(const avviso::defaults& once) const;

  /// What the dossier states once for all its acts.
  [[nodiscard]] const avviso::defaults& defaults() const& noexcept;
  const avviso::defaults& defaults() && = delete;

  /// The same with more acts. Errors: as `of`.
  [[nodiscard]] result<dossier> with(const act& more) const;
  [[nodiscard]] result<dossier> with(const std::vector<act>& more) const;
  [[nodiscard]] result<dossier> with(std::vector<act>&& more) const;  ///< without copying them

  /// The same with what one more source states. Errors, with the statement's place: statement_value_mismatched, when
  /// the value is not of the kind that the field has; those of `why_refused`, about the question.
  [[nodiscard]] result<dossier> with(const statement& more) const;

  /// The same with what more sources state, all of it or none.
  [[nodiscard]] result<dossier> with(const std::vector<statement>& more) const;

  /// The same with what the house keeps of its own beside it, in the place of what it kept before.
  [[nodiscard]] dossier with(const avviso::extra& now) const;

  /// The same without one act. Errors: no_such_act.
  [[nodiscard]] result<dossier> without(std::string_view act_id) const;

  /// All acts, by id, each with what the dossier states for it.
  [[nodiscard]] act_list acts() const& noexcept;
  act_list acts() && = delete;

  /// The act with that id; null if there is none.
  [[nodiscard]] const act* find_act(std::string_view id) const& noexcept;
  const act* find_act(std::string_view id) && = delete;

  /// What sources state, ordered by day and source; statements of one source and day stay in the order they were given.
  [[nodiscard]] statement_list statements() const& noexcept;
  statement_list statements() && = delete;

  /// The names of all grants that acts award, in the order of the awards.
  [[nodiscard]] name_list grants() const& noexcept;
  name_list grants() && = delete;

  /// The names of the lines of the notices that acts establish, as they are written or corrected, each once, in the
  /// order of the acts. Linear in the provisions.
  [[nodiscard]] std::vector<std::string_view> lines() const&;
  std::vector<std::string_view> lines() && = delete;  // would outlive the acts

  /// How many they are. It allocates nothing; linear in the provisions, once for each line.
  [[nodiscard]] std::size_t line_count() const noexcept;

  /// The time limits that acts name themselves, by name.
  [[nodiscard]] std::span<const std::string> named_deadlines() const& noexcept;
  std::span<const std::string> named_deadlines() && = delete;

  /// What the house keeps of its own beside the record.
  [[nodiscard]] const avviso::extra& extra() const& noexcept;
  const avviso::extra& extra() && = delete;

  /// The hash of its content, acts and statements, and what the house keeps; it does not depend on how the dossier was
  /// built. Costs nothing.
  [[nodiscard]] content_hash hash() const noexcept;

  /// This dossier as of a day.
  [[nodiscard]] snapshot as_of(const avviso::as_of& when) const;

  /// A dossier that was moved from keeps its acts: there is no empty state that an answer could come from.
  dossier(const dossier& other) noexcept;
  dossier(dossier&& other) noexcept;
  dossier& operator=(const dossier& other) noexcept;
  dossier& operator=(dossier&& other) noexcept;
  ~dossier();

  /// The same acts and the same statements.
  friend bool operator==(const dossier& a, const dossier& b);

 private:
  friend class detail::archive;
  dossier();
  explicit dossier(const detail::archive* shared) noexcept;
  [[nodiscard]] result<dossier> with(std::span<const statement> more) const;

  // Out of line, so that only the library compiles what copies an act.
  [[nodiscard]] static result<dossier> of_all(std::span<const std::span<const act>> acts);
  [[nodiscard]] static std::span<const act> as_span(const act& one) noexcept { return {&one, 1}; }
  [[nodiscard]] static std::span<const act> as_span(const std::vector<act>& more) noexcept {
    return {more.data(), more.size()};
  }

  const detail::archive* shared_;  // counted, and never null
};

}  // namespace avviso::inline v0

#endif
