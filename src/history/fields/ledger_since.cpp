// SPDX-License-Identifier: BSL-1.0
// What has become of a sum since a day of which a source speaks.
#include <algorithm>

#include "bounds_of_sums.hpp"
#include "ledger.hpp"
#include "resource.hpp"

namespace avviso::inline v0::detail {

namespace {

template <class T>
result<stated<T>> less(const stated<T>& from, const stated<T>& what) {
  const auto* left = from.if_stated();
  const auto* right = what.if_stated();
  if (left == nullptr || right == nullptr) return stated<T>(not_stated);
  const auto rest = *left - *right;
  if (!rest) return rest.error();
  return stated<T>(*rest);
}

// What one posting was worth and is worth now, in one case; what is open of it is open alike on both days.
template <class T>
result<candidate_set<T>> difference_of(const candidate_set<T>& now, const candidate_set<T>& then) {
  candidate_set<T> made;
  made.remember(now);
  made.remember(then);
  for (const auto& after : now.so_far()) {
    for (const auto& before : then.so_far()) {
      const auto rest = less(after, before);
      if (!rest) return rest.error();
      made.insert(*rest);
    }
  }
  return made;
}

}  // namespace

// To a grant an award says what the grant has; in a sum of all it adds to what others have. An establishment states the
// endowment; of what is left of it only a part.
template <class T>
bool ledger<T>::sets_anew(const posting<T>& one) const {
  switch (one.what) {
    case posting_kind::endowment:
      return !is_taken_;
    case posting_kind::award:
    case posting_kind::redetermined:
    case posting_kind::rest_of_total:
    case posting_kind::unnamed:
      return is_of_one_;
    default:
      return false;
  }
}

template <class T>
std::optional<error> ledger<T>::add_change(ledger& then, const group& some, budget& left, change& into) {
  std::vector<bool> is_written(some.size(), true);
  bool is_set_anew = true;
  candidate_set<T> added;
  std::vector<ground> unused;
  cases every(left);
  do {
    postings_in_case<T> now(accounts_, founding_, every, is_of_one_, settled_pots_, unused);
    postings_in_case<T> before(then.accounts_, then.founding_, every, is_of_one_, then.settled_pots_, unused);
    bool is_anew = false;
    candidate_set<T> so_far;
    so_far.insert(resource<T>::none());
    for (std::size_t k = 0; k < some.size(); ++k) {
      const auto& one = postings_[some[k]];
      if (one.what == posting_kind::opening) {
        is_written[k] = false;
        continue;
      }
      const auto value = now.values(one);
      const auto was = before.values(then.postings_[some[k]]);
      if (!value) return value.error();
      if (!was) return was.error();
      const bool is_same = value->so_far() == was->so_far();
      if (is_same) is_written[k] = false;
      if (is_same) continue;
      if (sets_anew(one)) {
        is_anew = true;
        continue;
      }
      const auto difference = one.is_taken ? difference_of(*was, *value) : difference_of(*value, *was);
      if (!difference) return difference.error();
      const auto more = sum_of(so_far, *difference);
      if (!more) return more.error();
      so_far = *more;
    }
    is_set_anew = is_set_anew && is_anew;
    into.may_be_set_anew = into.may_be_set_anew || is_anew;
    if (!is_anew) added.insert(so_far);
  } while (every.next());
  if (every.is_cut()) {
    added.note(possible_values::incomplete);
    // What was not looked through may be set anew, too.
    into.may_be_set_anew = into.may_be_set_anew || std::any_of(some.begin(), some.end(),
                                                               [&](std::size_t n) { return sets_anew(postings_[n]); });
  } else {
    into.is_written = into.is_written || std::find(is_written.begin(), is_written.end(), true) != is_written.end();
    into.is_set_anew = into.is_set_anew || is_set_anew;
  }
  if (added.so_far().empty()) return std::nullopt;
  const auto total = sum_of(into.added, added);
  if (!total) return total.error();
  into.added = *total;
  return std::nullopt;
}

template <class T>
result<typename ledger<T>::change> ledger<T>::since(ledger& then) {
  change made;
  made.added.insert(resource<T>::none());
  budget left;
  for (const auto& one : independent(&then)) {
    if (const auto why = add_change(then, one, left, made)) return *why;
  }
  if (made.added.are_bounds_alone()) {
    // From one end, on the one day, to the other on the other.
    for (const auto& one : bounds_of_sums<T>(by_, accounts_.all().size())) {
      const auto twice = plus(one, one);
      if (!twice) return twice.error();
      made.added.insert(*twice);
    }
  }
  return made;
}

template bool ledger<euro>::sets_anew(const posting<euro>&) const;
template bool ledger<units>::sets_anew(const posting<units>&) const;
template std::optional<error> ledger<euro>::add_change(ledger<euro>&, const group&, budget&, change&);
template std::optional<error> ledger<units>::add_change(ledger<units>&, const group&, budget&, change&);
template result<ledger<euro>::change> ledger<euro>::since(ledger<euro>&);
template result<ledger<units>::change> ledger<units>::since(ledger<units>&);

}  // namespace avviso::inline v0::detail
