// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_MONEY_ENVELOPE_HPP
#define AVVISO_MONEY_ENVELOPE_HPP

#include <avviso/chosen.hpp>
#include <avviso/money/bounded.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/money/units.hpp>
#include <avviso/result.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace avviso::inline v0 {

/// What an entry in a notice's ledger does.
enum class entry_kind : std::uint8_t {
  increase,    ///< aumento della dotazione
  award,       ///< concessione
  saving,      ///< economie, risparmi: awarded and not needed
  revocation,  ///< revoca, rinuncia, decadenza: awarded and taken back or given up
};

/// Whether an entry conserves what there is: awards stay within the endowment in force, savings and revocations within
/// the awards, increases are above zero, and nothing is below it.
enum class conservation : std::uint8_t {
  kept,
  broken,
  undetermined,  ///< amounts not stated, or stated by a bound, leave both possible
};

/// One entry, of euro or of units. An amount that its act does not state is `not_stated`, never zero.
template <class T>
struct ledger_entry {
  chosen<entry_kind> kind;  ///< what the act did
  bounded<T> amount;        ///< by how much

  friend constexpr bool operator==(const ledger_entry&, const ledger_entry&) = default;
};

/// What a ledger sums to. A sum that needs an amount not stated is not stated; the others remain.
template <class T>
struct balance {
  bounded<T> endowment;  ///< dotazione vigente: the first endowment and its increases
  bounded<T> awarded;    ///< the awards, less savings and revocations
  bounded<T> residual;   ///< endowment less awarded

  friend constexpr bool operator==(const balance&, const balance&) = default;
};

/// The ledger of a notice (dotazione finanziaria), in euro or in units.
///
/// It records whatever the acts did, in their order: an entry that breaks conservation stands, and `kept` says so. Case
/// study: of 25,000,000.00, 15,095,804.23 are awarded and 9,904,195.77 remain; then the endowment is increased by an
/// amount not stated, and neither the endowment nor what remains of it is stated. A value: `with` returns a new ledger.
template <class T>
class envelope {
 public:
  /// An entry as it was made, the balance after it, and whether the entry keeps conservation.
  struct line {
    ledger_entry<T> entry;     ///< as it was made
    avviso::balance<T> after;  ///< what the ledger sums to then
    conservation kept;         ///< whether there was that much

    friend bool operator==(const line&, const line&) = default;
  };

  /// A ledger without entries. `T` is `euro` or `units`.
  explicit envelope(bounded<T> endowment);

  /// A ledger with those entries, in that order. Errors: amount_out_of_range, count_out_of_range, with the index of the
  /// entry after which a sum leaves the range.
  [[nodiscard]] static result<envelope> of(bounded<T> endowment, std::span<const ledger_entry<T>> entries);

  /// The ledger with one more entry. Errors: those of `of`.
  [[nodiscard]] result<envelope> with(ledger_entry<T> next) const;

  /// What it sums to after its last entry; every entry, in order.
  [[nodiscard]] const avviso::balance<T>& balance() const noexcept {
    return lines_.empty() ? first_ : lines_.back().after;
  }
  [[nodiscard]] std::span<const line> lines() const noexcept { return lines_; }

  /// All entries of one kind together. Errors: amount_out_of_range, count_out_of_range.
  [[nodiscard]] result<bounded<T>> total(entry_kind of) const;

  friend bool operator==(const envelope&, const envelope&) = default;

 private:
  // The error, when a sum leaves the range.
  [[nodiscard]] std::optional<error> append(ledger_entry<T> next);

  avviso::balance<T> first_;
  std::vector<line> lines_;
};

}  // namespace avviso::inline v0

#endif
