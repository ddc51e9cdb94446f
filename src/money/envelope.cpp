// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/envelope.hpp>

#include <optional>
#include <type_traits>
#include <utility>

namespace avviso::inline v0 {

namespace {

template <class T>
constexpr T zero() noexcept {
  if constexpr (std::is_same_v<T, euro>) {
    return euro::from_cents(0);
  } else {
    return T::of(0);
  }
}

/// Whether an amount is at least zero.
template <class T>
constexpr conservation not_below_zero(const bounded<T>& amount) noexcept {
  if (amount.least() && *amount.least() >= zero<T>()) return conservation::kept;
  if (amount.most() && *amount.most() < zero<T>()) return conservation::broken;
  return conservation::undetermined;
}

template <class T>
constexpr conservation above_zero(const bounded<T>& amount) noexcept {
  if (amount.least() && *amount.least() > zero<T>()) return conservation::kept;
  if (amount.most() && *amount.most() <= zero<T>()) return conservation::broken;
  return conservation::undetermined;
}

constexpr conservation both(conservation a, conservation b) noexcept {
  if (a == conservation::broken || b == conservation::broken) return conservation::broken;
  return a == conservation::kept ? b : a;
}

template <class T>
constexpr conservation conserved_by(const ledger_entry<T>& entry, const balance<T>& after) noexcept {
  if (entry.kind == entry_kind::increase) return above_zero(entry.amount);
  const auto& at_stake = entry.kind == entry_kind::award ? after.residual : after.awarded;
  return both(not_below_zero(entry.amount), not_below_zero(at_stake));
}

}  // namespace

template <class T>
envelope<T>::envelope(bounded<T> endowment) : first_{endowment, zero<T>(), endowment} {}

template <class T>
std::optional<error> envelope<T>::append(ledger_entry<T> next) {
  const auto& before = balance();
  result<bounded<T>> endowment = before.endowment;
  result<bounded<T>> awarded = before.awarded;
  switch (next.kind) {
    case entry_kind::increase:
      endowment = before.endowment + next.amount;
      break;
    case entry_kind::award:
      awarded = before.awarded + next.amount;
      break;
    case entry_kind::saving:
    case entry_kind::revocation:
      awarded = before.awarded - next.amount;
      break;
  }
  const result<bounded<T>> residual = endowment && awarded ? *endowment - *awarded : endowment;
  if (!endowment || !awarded || !residual) {
    error why = !endowment ? endowment.error() : !awarded ? awarded.error() : residual.error();
    why.position = static_cast<std::uint32_t>(lines_.size());
    return why;
  }
  const avviso::balance<T> after{*endowment, *awarded, *residual};
  lines_.push_back({next, after, conserved_by(next, after)});
  return std::nullopt;
}

template <class T>
result<envelope<T>> envelope<T>::of(bounded<T> endowment, std::span<const ledger_entry<T>> entries) {
  envelope ledger(endowment);
  ledger.lines_.reserve(entries.size());
  for (const auto& entry : entries) {
    if (const auto why = ledger.append(entry)) return *why;
  }
  return ledger;
}

template <class T>
result<envelope<T>> envelope<T>::with(ledger_entry<T> next) const {
  envelope longer = *this;
  if (const auto why = longer.append(next)) return *why;
  return longer;
}

template <class T>
result<bounded<T>> envelope<T>::total(entry_kind of) const {
  result<bounded<T>> sum = bounded<T>(zero<T>());
  for (const auto& one : lines_) {
    if (one.entry.kind == of) sum = sum + one.entry.amount;
  }
  return sum;
}

template class envelope<euro>;
template class envelope<units>;

}  // namespace avviso::inline v0
