// SPDX-License-Identifier: BSL-1.0
// What is open of each posting of a ledger, and which postings share nothing that is open.
#include <algorithm>
#include <numeric>

#include "ledger.hpp"
#include "resource.hpp"

namespace avviso::inline v0::detail {

template <class T>
void ledger<T>::join(shared_open& of, std::vector<ordinal>& into) {
  if (of.all.empty()) return;
  into.insert(into.end(), of.all.begin(), of.is_joined ? of.all.begin() + 1 : of.all.end());
  of.is_joined = true;
}

template <class T>
void ledger<T>::collect_open_life(std::size_t account, std::vector<ordinal>& into) {
  const auto [place, is_new] = open_lives_.try_emplace(account);
  if (is_new) {
    const auto& its = accounts_.all()[account];
    std::vector<ordinal> acts;
    for (const auto& one : its.awards) acts.push_back(one.at.act);
    for (const auto& one : its.ends) acts.push_back(one.at.act);
    for (const auto& one : its.redetermined) acts.push_back(one.at.act);
    for (const auto act : acts) open_.add(act, place->second.all);
    open_.add_order(std::move(acts), place->second.all);
  }
  join(place->second, into);
}

template <class T>
void ledger<T>::collect_open_allotments(ordinal act, std::vector<ordinal>& into) {
  open_.add(act, into);
  std::vector<ordinal> acts;
  for (const auto& one : by_.of().links_of(act).allotted_by) acts.push_back(one.act);
  for (const auto by : acts) open_.add(by, into);
  open_.add_order(std::move(acts), into);
}

template <class T>
void ledger<T>::collect_open_additions(const posting<T>& one, std::vector<ordinal>& into) {
  const auto& its = accounts_.all()[one.account];
  const auto act = one.at.act;
  collect_open_life(one.account, into);
  if (settled_pots_.count(act) == 0) collect_open_allotments(act, into);
  open_.add(act, into);
  if (one.is_accepted) {
    for (const auto& reply : by_.of().replies_to(act, its.grant)) by_.collect_open(reply.act, into);
    for (const auto& by : by_.of().links_of(act).list_closed_by) by_.collect_open(by.act, into);
  }
  for (const auto& each : its.redetermined) open_.add_pair(act, each.at.act, into);
  if (its.ends.empty() && !one.is_for_every && !one.takes && !resource<T>::absorbs_additions) return;
  for (const auto& each : its.awards) open_.add_pair(act, each.at.act, into);
}

// Of what is taken in part, all that gives to the grant and takes from it bears on it, and is tried with it: acts, the
// order of them all, and who adhered, which no act is asked for.
template <class T>
void ledger<T>::collect_open_of_part(std::size_t account, std::vector<ordinal>& into) {
  const auto& its = accounts_.all()[account];
  if (!its.is_taken_in_part) return;
  into.push_back(static_cast<ordinal>(by_.of().size() + account));
  std::vector<ordinal> acts;
  for (const auto& one : its.awards) acts.push_back(one.at.act);
  for (const auto& one : its.ends) acts.push_back(one.at.act);
  for (const auto& one : its.redetermined) acts.push_back(one.at.act);
  for (const auto act : by_.of().template acts_with<typename resource<T>::adds>(its.grant)) {
    acts.push_back(act);
    if (settled_pots_.count(act) == 0) collect_open_allotments(act, into);
    for (const auto& reply : by_.of().replies_to(act, its.grant)) by_.collect_open(reply.act, into);
    for (const auto& by : by_.of().links_of(act).list_closed_by) by_.collect_open(by.act, into);
  }
  for (const auto act : acts) open_.add(act, into);
  open_.add_order(std::move(acts), into);
}

template <class T>
void ledger<T>::collect_open_founding(std::vector<ordinal>& into) {
  if (!open_founding_) {
    open_founding_.emplace();
    std::vector<ordinal> acts;
    for (const auto& one : founding_) acts.push_back(one.at.act);
    for (const auto act : acts) open_.add(act, open_founding_->all);
    open_.add_order(std::move(acts), open_founding_->all);
  }
  join(*open_founding_, into);
}

template <class T>
void ledger<T>::collect_open(const posting<T>& one, std::vector<ordinal>& into) {
  switch (one.what) {
    case posting_kind::award:
    case posting_kind::redetermined:
      collect_open_of_part(one.account, into);
      return collect_open_life(one.account, into);
    case posting_kind::rest_of_total:
      open_.add(one.at.act, into);
      for (const auto account : one.accounts) collect_open_life(account, into);
      return;
    case posting_kind::unnamed:
    case posting_kind::payment:
    case posting_kind::declaration:
      return open_.add(one.at.act, into);
    case posting_kind::addition:
      collect_open_of_part(one.account, into);
      return collect_open_additions(one, into);
    case posting_kind::not_allotted:
      return collect_open_allotments(one.at.act, into);
    case posting_kind::raise:
    case posting_kind::reallocation:
      open_.add(one.at.act, into);
      if (founding_.size() < 2) return;
      collect_open_founding(into);
      for (const auto& each : founding_) open_.add_pair(one.at.act, each.at.act, into);
      return;
    case posting_kind::endowment:
      return collect_open_founding(into);
    case posting_kind::opening:
      into.push_back(one.at.act);
      return by_.collect_open(one.at.act, into);
  }
}

template <class T>
std::vector<typename ledger<T>::group> ledger<T>::independent(ledger* also) {
  settle_pots();
  if (also != nullptr) also->settle_pots();
  constexpr auto nobody = static_cast<std::size_t>(-1);
  std::map<ordinal, std::size_t> owner;  // of an act: a posting that shares what is open of it
  std::vector<std::size_t> up(postings_.size());
  std::iota(up.begin(), up.end(), std::size_t{0});
  const auto root = [&](std::size_t one) {
    while (up[one] != one) one = up[one] = up[up[one]];
    return one;
  };
  for (auto& life : open_lives_) life.second.is_joined = false;
  if (open_founding_) open_founding_->is_joined = false;
  std::vector<std::size_t> settled(accounts_.all().size(),
                                   nobody);  // an award of each account that leaves nothing open
  std::vector<ordinal> open;
  for (std::size_t n = 0; n < postings_.size(); ++n) {
    open.clear();
    collect_open(postings_[n], open);
    if (also != nullptr && n < also->postings_.size()) also->collect_open(also->postings_[n], open);
    const auto& one = postings_[n];
    const bool is_award = one.what == posting_kind::award;
    if (is_award && open.empty() && by_.of().links_of(one.at.act).undone_by.empty()) {
      auto& first = settled[postings_[n].account];
      if (first == nobody) first = n;
      up[n] = root(first);  // so that what has become of the grant is asked once
    }
    for (const auto act : open) {
      up[root(n)] = root(owner.emplace(act, n).first->second);
    }
  }
  std::vector<group> all(postings_.size());
  for (std::size_t n = 0; n < postings_.size(); ++n) all[root(n)].push_back(n);
  all.erase(std::remove_if(all.begin(), all.end(), [](const group& one) { return one.empty(); }), all.end());
  return all;
}

template void ledger<euro>::join(shared_open&, std::vector<ordinal>&);
template void ledger<euro>::collect_open_life(std::size_t, std::vector<ordinal>&);
template void ledger<euro>::collect_open_allotments(ordinal, std::vector<ordinal>&);
template void ledger<euro>::collect_open_additions(const posting<euro>&, std::vector<ordinal>&);
template void ledger<euro>::collect_open_of_part(std::size_t, std::vector<ordinal>&);
template void ledger<euro>::collect_open_founding(std::vector<ordinal>&);
template void ledger<euro>::collect_open(const posting<euro>&, std::vector<ordinal>&);
template std::vector<ledger<euro>::group> ledger<euro>::independent(ledger<euro>*);
template void ledger<units>::join(shared_open&, std::vector<ordinal>&);
template void ledger<units>::collect_open_life(std::size_t, std::vector<ordinal>&);
template void ledger<units>::collect_open_allotments(ordinal, std::vector<ordinal>&);
template void ledger<units>::collect_open_additions(const posting<units>&, std::vector<ordinal>&);
template void ledger<units>::collect_open_of_part(std::size_t, std::vector<ordinal>&);
template void ledger<units>::collect_open_founding(std::vector<ordinal>&);
template void ledger<units>::collect_open(const posting<units>&, std::vector<ordinal>&);
template std::vector<ledger<units>::group> ledger<units>::independent(ledger<units>*);

}  // namespace avviso::inline v0::detail
