// SPDX-License-Identifier: BSL-1.0
#include "ledger.hpp"

#include <algorithm>
#include <numeric>

#include "bounds_of_sums.hpp"
#include "resource.hpp"

namespace avviso::inline v0::detail {

namespace {

// Unless it names others.
bool reaches_by_name(const subject& whom, std::string_view grant) {
  const auto* offered = whom.if_offered();
  return offered == nullptr || offered->whom() != reach::kind::listed || offered->names(grant);
}

}  // namespace

template <class T>
ledger<T>::ledger(const fold& by) : by_(by), is_of_one_(false), open_(by), accounts_(open_) {}
template <class T>
ledger<T>::ledger(const fold& by, std::string_view grant)
    : by_(by), is_of_one_(true), open_(by, grant), accounts_(open_, grant) {}

template <class T>
void ledger<T>::take_from_it() {
  is_taken_ = true;
}

template <class T>
void ledger<T>::post(posting<T> one) {
  one.is_taken = is_taken_;
  postings_.push_back(std::move(one));
}

template <class T>
template <class Effect, class Use>
void ledger<T>::each_wording(Use use) const {
  const auto& of = by_.of();
  const auto look = [&](const spot& at) {
    of.each_wording(at.act, at.provision, [&](const worded& says) { use(at, says); });
  };
  if (is_of_one_) {
    for (const auto& at : of.template spots<Effect>(accounts_.all().front().grant)) look(at);
    return;
  }
  for (ordinal act = 0; act < of.size(); ++act) {
    for (ordinal p = 0; p < of.at(act).provisions.size(); ++p) look({act, p});
  }
}

template <class T>
template <class... Effects, class Use>
void ledger<T>::each_wording_of_notice(Use use) const {
  const auto& of = by_.of();
  for (const auto& at : of.template spots<Effects...>(std::nullopt)) {
    of.each_wording(at.act, at.provision, [&, at = at](const worded& says) { use(at, says); });
  }
}

template <class T>
void ledger<T>::post_awards() {
  const auto& all = accounts_.all();
  for (std::size_t n = 0; n < all.size(); ++n) {
    for (const auto& one : all[n].awards) {
      const bool is_in_total = !is_of_one_ && one.is_of_total && !one.whole->award.is_stated();
      if (std::is_same_v<T, euro> && is_in_total) continue;
      post({.what = posting_kind::award, .at = one.at, .account = n, .award = &one});
    }
    if (!std::is_same_v<T, euro>) continue;
    for (const auto& one : all[n].redetermined)
      post({.what = posting_kind::redetermined, .at = one.at, .account = n, .anew = &one});
  }
  if (is_of_one_ || !std::is_same_v<T, euro>) return;
  each_wording_of_notice<effects::assigns>([&](const spot& at, const worded& says) { post_awards_of(at, says); });
}

// What is left of a total once the awards that are stated are taken from it.
template <class T>
void ledger<T>::post_awards_of(const spot& at, const worded& says) {
  if constexpr (std::is_same_v<T, euro>) {
    const auto assigned = first_effect<effects::assigns>(says);
    if (!assigned) return;
    posting<T> made{.what = posting_kind::unnamed, .at = at, .says = says, .amount = assigned->total};
    bool names_some = false;
    each_effect<effects::awards>(says, [&](const effects::awards& one) {
      names_some = true;
      const auto account = accounts_.find(one.whole.name);
      if (!account) return;
      if (one.whole.award.is_stated()) {
        const auto less = minus(one.whole.award);
        const auto rest = less ? plus(made.amount, *less) : result<stated<euro>>(less.error());
        made.amount = rest ? *rest : stated<euro>(not_stated);
        return;
      }
      const auto& awards = accounts_.all()[*account].awards;
      const auto entry =
          std::find_if(awards.begin(), awards.end(), [&](const award_entry& each) { return each.whole == &one.whole; });
      made.together.push_back(&*entry);
      made.accounts.push_back(*account);
    });
    if (names_some && !assigned->total.is_stated()) return;
    if (names_some) made.what = posting_kind::rest_of_total;
    post(std::move(made));
  }
}

template <class T>
void ledger<T>::post_additions(counted what, std::optional<ordinal> but) {
  std::optional<ordinal> act;
  additions all;
  const auto post_those = [&] {
    if (act && act != but) post_additions_of(*act, what, std::move(all));
    all = {};
  };
  each_wording<typename resource<T>::adds>([&](const spot& at, const worded& says) {
    if (act != at.act) post_those();
    act = at.act;
    collect_additions(says, what, all);
  });
  post_those();
}

template <class T>
void ledger<T>::collect_additions(const worded& says, counted what, additions& into) {
  const auto collect = [&](const auto& one) {
    if (resource<T>::is_of_notice(one) || what == (one.takes ? counted::added : counted::taken)) return;
    if constexpr (std::is_same_v<T, euro>) {
      if (one.part != nullptr) note_part_taken_of(one.of);
    }
    const auto* whom = one.of.if_offered();
    into.is_shared = into.is_shared || one.is_shared;
    into.takes = into.takes || one.takes;
    if (whom == nullptr) {
      if (one.of.may_be(accounts_.all().front().grant)) into.named.push_back(0);
      return;
    }
    into.is_for_every = into.is_for_every || whom->whom() == reach::kind::every_grant;
    into.is_accepted = into.is_accepted || whom->whom() == reach::kind::adhering;
    for (const auto& name : whom->grants()) {
      if (const auto account = accounts_.find(name)) into.named.push_back(*account);
    }
  };
  using adds = typename resource<T>::adds;
  if (is_of_one_) {
    each_effect_for<adds>(says, accounts_.all().front().grant, collect);
  } else {
    each_effect<adds>(says, collect);
  }
}

template <class T>
void ledger<T>::note_part_taken_of(const subject& whom) {
  for (std::size_t n = 0; n < accounts_.all().size(); ++n) {
    if (whom.may_be(accounts_.all()[n].grant) && reaches_by_name(whom, accounts_.all()[n].grant))
      accounts_.may_take_part_of(n);
  }
}

template <class T>
void ledger<T>::post_additions_of(ordinal act, counted what, additions all) {
  auto& [is_for_every, is_accepted, is_shared, takes, named] = all;
  if (is_for_every || is_accepted) {
    named.resize(accounts_.all().size());
    std::iota(named.begin(), named.end(), std::size_t{0});
  }
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  for (const auto account : named) {
    post({.what = posting_kind::addition,
          .at = {act, 0},
          .account = account,
          .is_for_every = is_for_every,
          .is_accepted = is_accepted,
          .takes = takes,
          .what_of_it = what});
  }
  if (is_shared && !is_of_one_) post({.what = posting_kind::not_allotted, .at = {act, 0}});
  if (is_shared) shared_.push_back(act);
}

template <class T>
void ledger<T>::settle_pots() {
  for (const auto act : shared_) {
    std::vector<ordinal> open;
    collect_open_allotments(act, open);
    cases none;
    if (open.empty()) settled_pots_.emplace(act, pot_in(accounts_, none, act));
  }
  shared_.clear();
}

template <class T>
void ledger<T>::post_endowment() {
  using adds = typename resource<T>::adds;
  using namespace effects;
  each_wording_of_notice<founds, adds, redetermines, moves_money>([&](const spot& at, const worded& says) {
    each_effect_for<founds, adds, redetermines, moves_money>(says, std::nullopt, [&](const auto& one) {
      using effect = std::remove_cvref_t<decltype(one)>;
      if constexpr (std::is_same_v<effect, founds>) {
        founding_.push_back({{at, says}, &one.whole});
      } else if constexpr (std::is_same_v<effect, redetermines>) {
        if (std::is_same_v<T, euro> && one.of.is_notice())
          founding_.push_back({{at, says}, nullptr, &one.total, one.line});
      } else if constexpr (std::is_same_v<effect, moves_money>) {
        if constexpr (std::is_same_v<T, euro>) {
          post({.what = posting_kind::reallocation,
                .at = at,
                .says = says,
                .amount = one.amount,
                .line = one.to_line,
                .from = one.from_line});
        }
      } else if (resource<T>::is_of_notice(one)) {
        const auto less = one.takes ? minus(resource<T>::of(one)) : resource<T>::of(one);
        post({.what = posting_kind::raise,
              .at = at,
              .says = says,
              .amount = less ? *less : stated<T>(not_stated),
              .line = one.line,
              .what_of_it = one.takes ? counted::taken : counted::added});
      }
    });
  });
  post({.what = posting_kind::endowment, .at = {}});
}

template <class T>
template <class Effect>
void ledger<T>::post_openings() {
  if (by_.when().readings.record == record::complete) return;
  const auto opening = [](const spot& at, const worded& says) {
    return posting<T>{.what = posting_kind::opening, .at = at, .says = says};
  };
  bool may_be_open = false;
  is_open_ = by_.of().template any_spot_of_notice<Effect>([&](const spot& at) {
    if (!by_.may_be_known(at.act)) return false;
    may_be_open = true;
    bool is_sure = false;
    by_.of().each_wording(at.act, at.provision, [&](const worded& says) {
      is_sure = is_sure || (does<Effect>(says) && surely([&](cases& in) { return opens(in, opening(at, says)); }));
    });
    return is_sure;
  });
  if (is_open_ || !may_be_open) return;
  each_wording_of_notice<Effect>([&](const spot& at, const worded& says) {
    if (!does<Effect>(says) || !by_.may_be_known(at.act)) return;
    auto one = opening(at, says);
    if (possibly([&](cases& in) { return opens(in, one); })) post(std::move(one));
  });
}

template <class T>
void ledger<T>::post_opening() {
  post_openings<effects::assigns>();
}

template <class T>
void ledger<T>::post_opening_of_payments() {
  post_openings<effects::pays>();
}

template <class T>
void ledger<T>::post_opening_of_declarations() {
  post_openings<effects::declares>();
}

template <class T>
template <class Effect>
void ledger<T>::post_each(posting_kind what, bool is_whenever) {
  const auto enter = [&](const spot& at, const worded& says) {
    each_effect<Effect>(says, [&](const Effect& one) {
      if (is_of_one_ && !one.of.may_be(accounts_.all().front().grant)) return;
      post({.what = what, .at = at, .says = says, .is_whenever = is_whenever});
    });
  };
  if (is_of_one_) return each_wording<Effect>(enter);
  each_wording_of_notice<Effect>(enter);
}

template <class T>
void ledger<T>::post_payments(bool is_whenever) {
  post_each<effects::pays>(posting_kind::payment, is_whenever);
}

template <class T>
void ledger<T>::post_declarations() {
  post_each<effects::declares>(posting_kind::declaration, true);
}

template <class T>
bool ledger<T>::opens(cases& in, const posting<T>& one) const {
  return by_.known(in, one.at.act) && by_.text_in(in, one.at.act, one.at.provision) == *one.says;
}

template <class T>
result<candidate_set<T>> ledger<T>::sum_in_case(postings_in_case<T>& at, const group& some) const {
  candidate_set<T> total;
  total.insert(resource<T>::none());
  for (const auto n : some) {
    auto values = at.values(postings_[n]);
    if (!values) return values.error();
    if constexpr (std::is_same_v<T, euro>) {
      if (postings_[n].is_taken) {
        candidate_set<T> taken;
        taken.remember(*values);
        for (const auto& one : values->so_far()) {
          const auto less = minus(one);
          if (!less) return less.error();
          taken.insert(*less);
        }
        values = std::move(taken);
      }
    }
    const auto more = sum_of(total, *values);
    if (!more) return more.error();
    total = *more;
  }
  return total;
}

template <class T>
result<typename ledger<T>::parted> ledger<T>::summed(const group& some, budget& left, std::vector<ground>& grounds) {
  std::vector<const posting<T>*> openings;
  for (const auto n : some) {
    if (postings_[n].what == posting_kind::opening) openings.push_back(&postings_[n]);
  }
  parted made;
  cases every(left);
  do {
    postings_in_case<T> at(accounts_, founding_, every, is_of_one_, settled_pots_, grounds);
    const auto all = sum_in_case(at, some);
    if (!all) return all.error();
    const bool opens_it =
        std::any_of(openings.begin(), openings.end(), [&](const auto* one) { return opens(every, *one); });
    (opens_it ? made.open : made.closed).insert(*all);
  } while (every.next());
  if (every.is_cut()) made.open.note(possible_values::incomplete);
  return made;
}

// Once one group opens the account it is open for all of them.
template <class T>
std::optional<error> ledger<T>::add(const parted& more, parted& into) const {
  auto either = more.open;
  either.insert(more.closed);
  const auto open = sum_of(into.open, either);
  const auto opened = sum_of(into.closed, more.open);
  const auto closed = sum_of(into.closed, more.closed);
  for (const auto* one : {&open, &opened, &closed}) {
    if (!*one) return one->error();
  }
  into.open = *open;
  into.open.insert(*opened);
  into.closed = *closed;
  return std::nullopt;
}

template <class T>
std::optional<candidate_set<T>> ledger<T>::certain_sum(std::vector<ground>& grounds) {
  cases only;
  std::vector<ground> notes;
  postings_in_case<T> at(accounts_, founding_, only, is_of_one_, settled_pots_, notes);
  bool is_open = is_open_;
  stated<T> sum = resource<T>::none();
  for (const auto& one : postings_) {
    if (one.what == posting_kind::opening) {
      is_open = is_open || opens(only, one);
      continue;
    }
    const auto values = at.values(one);
    if (!values || values->so_far().size() != 1 || !only.is_only()) return std::nullopt;
    auto part = result<stated<T>>(values->so_far().front());
    if constexpr (std::is_same_v<T, euro>) {
      if (one.is_taken) part = minus(*part);
    }
    const auto more = part ? plus(sum, *part) : part;
    if (!more) return std::nullopt;
    sum = *more;
  }
  if (!only.is_only()) return std::nullopt;
  grounds.insert(grounds.end(), notes.begin(), notes.end());
  candidate_set<T> made;
  made.insert(is_open ? sum : stated<T>(not_stated));
  return made;
}

template <class T>
result<candidate_set<T>> ledger<T>::summed(std::vector<ground>& grounds) {
  if (auto sure = certain_sum(grounds)) return *std::move(sure);
  parted total;
  (is_open_ ? total.open : total.closed).insert(resource<T>::none());
  budget left;
  for (const auto& one : independent()) {
    const auto made = summed(one, left, grounds);
    if (!made) return made.error();
    if (const auto why = add(*made, total)) return *why;
  }
  if (!total.closed.so_far().empty()) total.open.insert(stated<T>(not_stated));
  if (total.open.are_bounds_alone()) {
    for (const auto& one : bounds_of_sums<T>(by_, accounts_.all().size())) total.open.insert(one);
  }
  return total.open;
}

template <class T>
stated<T> ledger<T>::before(cases& in, const spot& until) {
  settle_pots();
  std::vector<ground> unused;
  postings_in_case<T> at(accounts_, founding_, in, is_of_one_, settled_pots_, unused);
  at.stop_before(until);
  group all(postings_.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  const auto sum = sum_in_case(at, all);
  return sum && sum->so_far().size() == 1 ? sum->so_far().front() : stated<T>(not_stated);
}

template class ledger<euro>;
template class ledger<units>;

}  // namespace avviso::inline v0::detail
