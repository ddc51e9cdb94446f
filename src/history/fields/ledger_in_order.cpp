// SPDX-License-Identifier: BSL-1.0
// A sum as it grows from act to act, where their order is known and nothing is open.
#include <algorithm>

#include "ledger.hpp"
#include "resource.hpp"

namespace avviso::inline v0::detail {

namespace {

// A sum of which parts change.
template <class T>
class changing_sum {
 public:
  explicit changing_sum(const stated<T>& none) : sum_(*none.if_stated()) {}

  void replace(const stated<T>& before, const stated<T>& now) {
    take(before, true);
    take(now, false);
  }
  [[nodiscard]] bool is_too_large() const { return is_too_large_; }
  [[nodiscard]] stated<T> now() const { return silent_ == 0 ? stated<T>(sum_) : not_stated; }

 private:
  void take(const stated<T>& part, bool is_less) {
    const auto* one = part.if_stated();
    if (one == nullptr) {
      silent_ += is_less ? -1 : 1;
      return;
    }
    const auto made = is_less ? sum_ - *one : sum_ + *one;
    is_too_large_ = is_too_large_ || !made;
    if (made) sum_ = *made;
  }

  T sum_;
  std::int64_t silent_ = 0;  // so many parts are not stated
  bool is_too_large_ = false;
};

}  // namespace

// The postings on which each act bears: its own; all of a grant that it awards or ends; those of what it divides; if it
// establishes the notice, what is added to the endowment.
template <class T>
std::vector<std::vector<std::size_t>> ledger<T>::borne_on() const {
  const auto& of = by_.of();
  std::vector<std::vector<std::size_t>> all(of.size());
  std::vector<std::vector<ordinal>> on_account;
  for (const auto& one : accounts_.all()) {
    auto& acts = on_account.emplace_back();
    for (const auto& each : one.awards) acts.push_back(each.at.act);
    for (const auto& each : one.ends) acts.push_back(each.at.act);
    for (const auto& each : one.redetermined) acts.push_back(each.at.act);
  }
  for (std::size_t n = 0; n < postings_.size(); ++n) {
    const auto& one = postings_[n];
    const auto bear = [&](const std::vector<ordinal>& acts) {
      for (const auto act : acts) all[act].push_back(n);
    };
    const bool is_of_endowment = one.what == posting_kind::raise || one.what == posting_kind::reallocation ||
                                 one.what == posting_kind::endowment;
    if (one.what != posting_kind::endowment) all[one.at.act].push_back(n);
    const bool is_of_grant =
        one.what == posting_kind::award || one.what == posting_kind::addition || one.what == posting_kind::redetermined;
    if (is_of_grant) bear(on_account[one.account]);
    for (const auto account : one.accounts) bear(on_account[account]);
    if (one.what == posting_kind::addition || one.what == posting_kind::not_allotted) {
      for (const auto& by : of.links_of(one.at.act).allotted_by) all[by.act].push_back(n);
    }
    for (std::size_t i = 0; is_of_endowment && i < founding_.size(); ++i) all[founding_[i].at.act].push_back(n);
  }
  for (auto& some : all) {
    std::sort(some.begin(), some.end());
    some.erase(std::unique(some.begin(), some.end()), some.end());
  }
  return all;
}

template <class T>
std::optional<std::vector<stated<T>>> ledger<T>::after_each(const std::vector<ordinal>& order) {
  const bool waits = std::any_of(postings_.begin(), postings_.end(), [this](const posting<T>& one) {
    return one.is_accepted || (one.takes && accounts_.all()[one.account].is_taken_in_part);
  });
  if (waits) return std::nullopt;
  accounts_.stand_in(order);
  const auto bears_on = borne_on();
  std::vector<stated<T>> values(postings_.size(), resource<T>::none());
  changing_sum<T> sum(resource<T>::none());
  std::vector<stated<T>> all;
  std::map<ordinal, shared_pot> none_settled;
  std::vector<ground> unused;
  cases only;
  for (const auto act : order) {
    unused.clear();
    postings_in_case<T> at(accounts_, founding_, only, is_of_one_, none_settled, unused);
    at.stop_before({act, static_cast<ordinal>(by_.act_at(act).provisions.size())}, true);
    for (const auto n : bears_on[act]) {
      const auto made = at.values(postings_[n]);
      if (!made || made->so_far().size() != 1) return std::nullopt;
      const auto& now = made->so_far().front();
      sum.replace(values[n], now);
      values[n] = now;
    }
    if (sum.is_too_large() || !only.is_only()) return std::nullopt;
    all.push_back(sum.now());
  }
  return all;
}

template std::vector<std::vector<std::size_t>> ledger<euro>::borne_on() const;
template std::optional<std::vector<stated<euro>>> ledger<euro>::after_each(const std::vector<ordinal>&);

}  // namespace avviso::inline v0::detail
