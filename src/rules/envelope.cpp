// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/envelope.hpp>

namespace avviso::inline v0 {

namespace {

measure measured(const bounded<euro>& amount) noexcept { return amount.exact(); }
measure measured(const bounded<units>& /*number*/) noexcept { return {}; }

constexpr outcome as_outcome(conservation kept) noexcept {
  switch (kept) {
    case conservation::kept:
      return outcome::satisfied;
    case conservation::broken:
      return outcome::violated;
    case conservation::undetermined:
      break;
  }
  return outcome::undetermined;
}

template <class T>
finding judged(const typename envelope<T>::line& line) noexcept {
  finding one{.rule = rule::TOP_6, .outcome = as_outcome(line.kept)};
  fact missing = line.entry.amount.if_exact() == nullptr ? fact::amount : fact::awarded;
  switch (line.entry.kind) {
    case entry_kind::increase:
      one.rule = rule::TOP_1;
      one.measured = measured(line.entry.amount);
      break;
    case entry_kind::award:
      one.rule = rule::TOP_2;
      one.measured = measured(line.after.awarded);
      one.limit = measured(line.after.endowment);
      if (line.after.endowment.if_exact() == nullptr) missing = fact::endowment;
      break;
    case entry_kind::saving:
    case entry_kind::revocation:
      one.measured = measured(line.entry.amount);
      break;
  }
  if (one.outcome == outcome::undetermined) one.missing = missing;
  return one;
}

template <class T>
std::vector<finding> judge_lines(const envelope<T>& ledger) {
  std::vector<finding> findings;
  findings.reserve(ledger.lines().size());
  for (const auto& line : ledger.lines()) findings.push_back(judged<T>(line));
  return findings;
}

}  // namespace

std::vector<finding> judge(const envelope<euro>& ledger) { return judge_lines(ledger); }
std::vector<finding> judge(const envelope<units>& ledger) { return judge_lines(ledger); }

}  // namespace avviso::inline v0
