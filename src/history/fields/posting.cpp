// SPDX-License-Identifier: BSL-1.0
#include "posting.hpp"

#include <avviso/money/apportion.hpp>

#include <algorithm>

#include "resource.hpp"

namespace avviso::inline v0::detail {

std::optional<stated<euro>> shared_pot::share_of(const fold& fold, cases& in, std::string_view grant) const {
  if (!says || fold.is_undone(in, *by, grant)) return std::nullopt;
  const auto divides = first_effect<effects::divides>(*says);
  const auto& shares = says->index()->shares;
  std::optional<stated<euro>> its;
  says->index()->each(
      hashed_name(grant), [&](std::size_t n) -> const std::string& { return divides->among[n].grant; },
      [&](std::size_t n) { its = shares ? stated<euro>((*shares)[n]) : not_stated; });
  return its;
}

stated<euro> offered_by(const fold& by, cases& in, ordinal act) {
  stated<euro> sum = euros<0>;
  for (ordinal p = 0; p < by.act_at(act).provisions.size(); ++p) {
    each_effect<effects::adds_money>(by.worded_in(in, act, p), [&](const effects::adds_money& one) {
      const auto* whom = one.of.if_offered();
      if (!one.is_shared || whom == nullptr || whom->whom() == reach::kind::no_grant) return;
      const auto total = plus(sum, one.amount);
      sum = total ? *total : stated<euro>(not_stated);
    });
  }
  return sum;
}

shared_pot pot_in(const accounts& of, cases& in, ordinal act, const std::optional<spot>& until) {
  const fold& by = of.by();
  shared_pot made;
  for (const auto& one : by.of().links_of(act).allotted_by) {
    const auto divides = first_effect<effects::divides>(by.worded_in(in, one.act, one.provision));
    if (!divides || divides->of != by.act_at(act).id || !of.in_force(in, one.act)) continue;
    const spot here{one.act, one.provision};
    if (until && !of.precedes(in, here, *until)) continue;
    if (!made.by || of.precedes(in, *made.by, here)) made.by = here;
  }
  if (!made.by) return made;
  made.is_divided = true;
  made.says = by.worded_in(in, made.by->act, made.by->provision);
  const auto divides = first_effect<effects::divides>(*made.says);
  const auto offered = offered_by(by, in, act);
  made.is_whole = offered.is_stated() && *offered.if_stated() <= divides->amount;
  return made;
}

namespace {

template <class T>
candidate_set<T> just(const stated<T>& one) {
  candidate_set<T> made;
  made.insert(one);
  return made;
}

}  // namespace

template <class T>
result<candidate_set<T>> postings_in_case<T>::values(const posting<T>& one) {
  switch (one.what) {
    case posting_kind::award:
      return just(award(one));
    case posting_kind::rest_of_total:
      return just(rest_of_total(one));
    case posting_kind::unnamed:
      if (is_out({one.at, *one.says})) break;
      note(one.at, part::adds);
      return just(one.amount);
    case posting_kind::redetermined:
      return just(redetermined(one));
    case posting_kind::addition:
      return addition(one);
    case posting_kind::not_allotted:
      return just(not_allotted(one.at.act));
    case posting_kind::raise:
      return just(raise(one));
    case posting_kind::reallocation:
      return just(reallocation(one));
    case posting_kind::endowment:
      return just(endowment());
    case posting_kind::payment:
      return just(payment(one));
    case posting_kind::declaration:
      return just(declaration(one));
    case posting_kind::opening:
      break;
  }
  return just(resource<T>::none());
}

template <class T>
const life& postings_in_case<T>::life_of(std::size_t account) {
  const auto place = lives_.find(account);
  if (place != lives_.end()) return place->second.now;
  return lives_.emplace(account, known_life{of_.life_in(in_, of_.all()[account], until_), {}, {}}).first->second.now;
}

// The last of its awards that states what it has; null if none does.
template <class T>
const award_entry* postings_in_case<T>::restated_by(std::size_t account) {
  const auto& now = life_of(account);
  auto& last = lives_.find(account)->second.restated_by;
  if (!last) last = of_.last_of(in_, now.since, resource<T>::is_restated_by);
  return *last;
}

// The last provision that says anew what the grant has, while it runs; null if none does.
template <class T>
const redetermined_entry* postings_in_case<T>::redetermined_by(std::size_t account) {
  if constexpr (!std::is_same_v<T, euro>) return nullptr;
  const auto& its = of_.all()[account];
  if (its.redetermined.empty()) return nullptr;
  const auto& now = life_of(account);
  auto& last = lives_.find(account)->second.redetermined_by;
  if (last) return *last;
  last = nullptr;
  for (const auto& one : its.redetermined) {
    const auto stands_behind = [&](const award_entry* award) { return of_.precedes(in_, award->at, one.at); };
    const bool is_its = of_.applies(in_, one, its.grant) && (!until_ || of_.precedes(in_, one.at, *until_)) &&
                        std::any_of(now.since.begin(), now.since.end(), stands_behind);
    if (is_its && (*last == nullptr || of_.precedes(in_, (*last)->at, one.at))) last = &one;
  }
  return *last;
}

template <class T>
void postings_in_case<T>::note(const spot& at, part as) {
  notes_.push_back({as, at.act, at.provision});
  if (!by_.of().is_changed(at.act)) return;
  const auto says = by_.text_in(in_, at.act, at.provision);
  for (const auto& by : by_.of().path_to(says)) notes_.push_back({part::corrects, by.act, by.provision});
}

template <class T>
bool postings_in_case<T>::is_out(ordinal act) {
  if (until_ && act != until_->act && !of_.precedes(in_, {act, 0}, *until_)) return true;
  if (of_.in_force(in_, act)) return false;
  const auto all = by_.of().links_of(act).undone_by;
  if (all.empty() || !by_.state_of(in_, act).annulled) return true;
  for (const auto& one : all) {
    if (by_.known(in_, one.act)) notes_.push_back({part::annuls, one.act, one.provision});
  }
  return true;
}

template <class T>
bool postings_in_case<T>::is_out(const written& one, const std::optional<std::string_view>& grant) {
  const auto& act = one.at.act;
  if (of_.is_so_worded(in_, one, grant)) return is_out(act);
  for (const auto& by : by_.of().links_of(act).partly_undone_by) {
    const bool is_by_it = undoing_by(by_.of().provision_at(by))->is_of(one.at.provision, grant) && by_.undoes(in_, by);
    if (is_by_it && of_.in_force(in_, act)) notes_.push_back({part::annuls, by.act, by.provision});
  }
  return true;
}

template <class T>
void postings_in_case<T>::note_ends(std::size_t account) {
  for (const auto& one : of_.all()[account].ends) {
    if (of_.applies(in_, one, of_.all()[account].grant)) note(one.at, part::subtracts);
  }
}

// What was added before the grant ended still shows what it lost.
template <class T>
void postings_in_case<T>::note_lost(std::size_t account, const spot& addition) {
  const auto& its = of_.all()[account];
  const bool is_lost = std::any_of(its.ends.begin(), its.ends.end(), [&](const written& one) {
    return of_.applies(in_, one, its.grant) && of_.precedes(in_, addition, one.at);
  });
  if (is_lost) note(addition, part::adds);
}

// Whether it is by this award that the grant has what it has.
template <class T>
bool postings_in_case<T>::is_made(const award_entry& one, std::size_t account) {
  if (!life_of(account).holds(one)) return false;
  const auto* last = restated_by(account);
  const auto* anew = redetermined_by(account);
  if (anew != nullptr) return last == &one && of_.precedes(in_, anew->at, one.at);
  return last == nullptr || last == &one;
}

// What a grant is said to have anew is its award, until an award states another.
template <class T>
stated<T> postings_in_case<T>::redetermined(const posting<T>& one) {
  if constexpr (std::is_same_v<T, euro>) {
    const auto& entry = *one.anew;
    if (is_out(entry, of_.all()[one.account].grant)) return resource<T>::none();
    const auto& now = life_of(one.account);
    const bool is_last = redetermined_by(one.account) == &entry;
    const auto* award = restated_by(one.account);
    const bool stands = is_last && (award == nullptr || !of_.precedes(in_, entry.at, award->at));
    const bool runs = std::any_of(now.since.begin(), now.since.end(),
                                  [&](const award_entry* each) { return of_.precedes(in_, each->at, entry.at); });
    if (runs) {
      note(entry.at, stands ? part::adds : part::superseded);
    } else if (now.has_ended && now.was_awarded) {
      note_ends(one.account);
    }
    return stands ? *entry.total : resource<T>::none();
  }
  return resource<T>::none();
}

template <class T>
stated<T> postings_in_case<T>::award(const posting<T>& one) {
  const auto& entry = *one.award;
  if (is_out(entry, of_.all()[one.account].grant)) return resource<T>::none();
  if (!life_of(one.account).holds(entry)) {
    note(entry.at, part::adds);
    note_ends(one.account);
    return resource<T>::none();
  }
  const bool is_made_by_it = is_made(entry, one.account);
  note(entry.at, is_made_by_it ? part::adds : part::superseded);
  return is_made_by_it ? resource<T>::of(*entry.whole) : resource<T>::none();
}

// What is left of a total is one known part until an act singles out one of the grants that share it.
template <class T>
stated<T> postings_in_case<T>::rest_of_total(const posting<T>& one) {
  if (is_out({one.at, *one.says})) return resource<T>::none();
  note(one.at, part::adds);
  bool some = one.together.empty();
  bool all = true;
  for (std::size_t n = 0; n < one.together.size() && (all || !some); ++n) {
    const bool is_in = is_made(*one.together[n], one.accounts[n]);
    if (!is_in) note_ends(one.accounts[n]);
    some = some || is_in;
    all = all && is_in;
  }
  if (all) return one.amount;
  return some ? stated<T>(not_stated) : resource<T>::none();
}

// Whether what is added stands: a grant that has ended keeps nothing of what came before, and is reached by nothing
// until it is awarded anew; an act for every grant reaches those that are awarded when it comes.
template <class T>
bool postings_in_case<T>::counts(std::size_t account, const spot& addition, bool needs_award_before) {
  const auto& now = life_of(account);
  if (now.since.empty()) return false;
  if (!now.has_ended && !needs_award_before) return true;
  return std::any_of(now.since.begin(), now.since.end(),
                     [&](const award_entry* one) { return of_.precedes(in_, one->at, addition); });
}

// Where a grant is awarded again, what was added meanwhile rests on the award that came before it.
template <class T>
void postings_in_case<T>::note_award_before(std::size_t account, const spot& addition) {
  const auto& since = life_of(account).since;
  if (since.size() < 2) return;
  const auto found = std::find_if(since.begin(), since.end(),
                                  [&](const award_entry* one) { return of_.precedes(in_, one->at, addition); });
  if (found != since.end()) note((*found)->at, part::superseded);
}

// Whether a later award states anew what the grant has, with all that was added before.
template <class T>
bool postings_in_case<T>::is_absorbed(std::size_t account, const spot& addition) {
  const auto* anew = redetermined_by(account);
  if (anew != nullptr && of_.precedes(in_, addition, anew->at)) return true;
  if (!resource<T>::absorbs_additions) return false;
  const auto& now = life_of(account);
  const auto* last = restated_by(account);
  const auto comes_before_it = [&](const award_entry* one) {
    return one != last && of_.precedes(in_, one->at, last->at);
  };
  return last != nullptr && std::any_of(now.since.begin(), now.since.end(), comes_before_it) &&
         of_.precedes(in_, addition, last->at);
}

template <class T>
const shared_pot& postings_in_case<T>::pot_of(ordinal act) {
  const auto settled = settled_.find(act);
  if (settled != settled_.end()) return settled->second;
  const auto place = pots_.find(act);
  if (place != pots_.end()) return place->second;
  return pots_.emplace(act, pot_in(of_, in_, act, is_divided_by_then_ ? until_ : std::nullopt)).first->second;
}

// What an act adds for grants to share is theirs, nobody knows how, until all of it is allotted.
template <class T>
stated<T> postings_in_case<T>::not_allotted(ordinal act) {
  if (is_out(act) || pot_of(act).is_whole) return resource<T>::none();
  stated<T> sum = resource<T>::none();
  for (ordinal p = 0; p < by_.act_at(act).provisions.size(); ++p) {
    each_effect<typename resource<T>::adds>(by_.worded_in(in_, act, p), [&](const auto& one) {
      const auto* whom = one.of.if_offered();
      if (!one.is_shared || whom == nullptr || whom->whom() == reach::kind::no_grant) return;
      note({act, p}, part::adds);
      sum = not_stated;
    });
  }
  return sum;
}

// The share of a grant in what an act that reaches it adds to the envelope.
template <class T>
stated<T> postings_in_case<T>::share(ordinal act, std::string_view grant) {
  if constexpr (std::is_same_v<T, euro>) {
    const auto& pot = pot_of(act);
    if (pot.by) note(*pot.by, part::adds);
    if (const auto its = pot.share_of(by_, in_, grant)) return *its;
    if (pot.is_whole) return resource<T>::none();
  }
  return is_of_one_ ? stated<T>(not_stated) : resource<T>::none();  // of all, what is not allotted is posted apart
}

// What a grant had before a provision, by all that gives to it and takes from it.
template <class T>
stated<T> postings_in_case<T>::had_before(std::size_t account, const spot& at) {
  const auto key = std::pair(account, std::pair(at.act, at.provision));
  const auto place = all_had_->find(key);
  if (place != all_had_->end()) return place->second;
  const auto& its = of_.all()[account];
  std::vector<ground> unused;
  postings_in_case then(of_, founding_, in_, true, settled_, unused);
  then.all_had_ = all_had_;
  then.stop_before(at, is_divided_by_then_);
  stated<T> sum = resource<T>::none();
  const auto add = [&sum](const stated<T>& more) {
    const auto total = plus(sum, more);
    sum = total ? *total : stated<T>(not_stated);
  };
  for (const auto& one : its.awards)
    add(then.award({.what = posting_kind::award, .at = one.at, .account = account, .award = &one}));
  for (const auto& one : its.redetermined)
    add(then.redetermined({.what = posting_kind::redetermined, .at = one.at, .account = account, .anew = &one}));
  for (const auto act : by_.of().template acts_with<typename resource<T>::adds>(its.grant)) {
    const auto more = then.addition({.what = posting_kind::addition, .at = {act, 0}, .account = account});
    add(more && more->so_far().size() == 1 ? more->so_far().front() : stated<T>(not_stated));
  }
  all_had_->emplace(key, sum);
  return sum;
}

// What a provision adds, or takes: as it says, or of what the grant had.
template <class T>
result<stated<T>> postings_in_case<T>::given_or_taken(const typename resource<T>::adds& by, std::size_t account,
                                                      const spot& at) {
  if constexpr (std::is_same_v<T, euro>) {
    if (by.part != nullptr) {
      const auto had = had_before(account, at);
      const auto* all = had.if_stated();
      if (all == nullptr) return stated<T>(not_stated);
      const auto its = multiply(*all, by.part->of_total, by.part->rounding);
      if (!its) return its.error();
      return stated<T>(*its);
    }
  }
  return resource<T>::of(by);
}

template <class T>
result<candidate_set<T>> postings_in_case<T>::addition(const posting<T>& one) {
  const auto act = one.at.act;
  const auto& its = of_.all()[one.account];
  // What no act in force awards has no part in the sum of all.
  if (!is_of_one_ && !life_of(one.account).was_awarded) return just(resource<T>::none());
  const bool without_effect = is_of_one_ && by_.adopted_without_effect(in_, act);
  if (!without_effect && is_out(act)) return just(resource<T>::none());
  result<stated<T>> surely = resource<T>::none();
  result<stated<T>> perhaps = resource<T>::none();
  std::optional<bool> shares;  // whether that is sure
  const auto add = [](result<stated<T>>& into, const stated<T>& more) {
    into = into.and_then([&](const stated<T>& so_far) { return plus(so_far, more); });
  };
  for (const auto p : by_.of().concerning(act, its.grant)) {
    if (until_ && !of_.precedes(in_, {act, p}, *until_)) continue;
    each_effect_for<typename resource<T>::adds>(
        by_.worded_in(in_, act, p, its.grant), its.grant, [&](const auto& adds) {
          const auto* whom = adds.of.if_offered();
          if (resource<T>::is_of_notice(adds) || !adds.of.may_be(its.grant)) return;
          if (one.what_of_it == (adds.takes ? counted::added : counted::taken)) return;
          // Of all, what nobody has divided is posted apart.
          if (adds.is_shared && !is_of_one_ && !pot_of(act).is_divided) return;
          auto how = whom == nullptr ? reached::yes  // by name
                                     : by_.how_reached(in_, {act, p, *whom, elects_money}, its.grant, notes_);
          // What is taken in part depends on all of it: then the case tells who adhered.
          if (how == reached::not_stated && its.is_taken_in_part) {
            const auto of_account = static_cast<ordinal>(2 + one.account);
            how = in_.is_so(key_of(undecided::adhesion, act, of_account)) ? reached::yes : reached::no;
          }
          if (how == reached::no) return;
          if (without_effect) return note({act, p}, part::not_effective);
          const bool is_in_time = !adds.takes && (whom == nullptr || whom->whom() != reach::kind::every_grant);
          const auto is_named_later = [&] {
            return std::is_same_v<T, euro> && adds.is_shared && pot_of(act).share_of(by_, in_, its.grant).has_value();
          };
          const bool needs_award_before = !is_in_time && !is_named_later();
          note_award_before(one.account, {act, p});
          if (!counts(one.account, {act, p}, needs_award_before) || is_absorbed(one.account, {act, p})) {
            return note_lost(one.account, {act, p});
          }
          note({act, p}, adds.takes ? part::subtracts : part::adds);
          if (adds.is_shared) {
            shares = shares.value_or(false) || how == reached::yes;
            return;
          }
          auto& into = how == reached::yes ? surely : perhaps;
          auto amount = given_or_taken(adds, one.account, {act, p});
          if (amount && adds.takes && one.what_of_it == counted::both) amount = minus(*amount);
          if (amount) {
            add(into, *amount);
          } else {
            into = amount.error();
          }
        });
  }
  if (shares) add(*shares ? surely : perhaps, share(act, its.grant));
  if (!surely) return surely.error();
  if (!perhaps) return perhaps.error();
  candidate_set<T> all = just(*surely);
  if (!(*perhaps == resource<T>::none())) {
    const auto more = plus(*surely, *perhaps);
    if (!more) return more.error();
    all.insert(*more);
  }
  if (life_of(one.account).has_ended) note_ends(one.account);
  return all;
}

// What was paid stays so, whatever becomes of the grant; it counts once the act has effect and its day has come.
template <class T>
stated<T> postings_in_case<T>::payment(const posting<T>& one) {
  if constexpr (std::is_same_v<T, euro>) {
    const auto pays = first_effect<effects::pays>(*one.says);
    if (is_out({one.at, *one.says}, *pays->of.if_grant())) return resource<T>::none();
    const auto* on = pays->on.if_stated();
    if (on != nullptr && !one.is_whenever && !by_.has_come(in_, moment::of(*on))) return resource<T>::none();
    note(one.at, pays->gives_back() ? part::subtracts : part::adds);
    const auto back = minus(pays->amount);
    return !pays->gives_back() ? pays->amount : back ? *back : stated<T>(not_stated);
  }
  return resource<T>::none();
}

template <class T>
stated<T> postings_in_case<T>::declaration(const posting<T>& one) {
  if constexpr (std::is_same_v<T, euro>) {
    const auto declares = first_effect<effects::declares>(*one.says);
    if (is_out({one.at, *one.says}, *declares->of.if_grant())) return resource<T>::none();
    note(one.at, part::adds);
    return declares->whole.amount;
  }
  return resource<T>::none();
}

template class postings_in_case<euro>;
template class postings_in_case<units>;

}  // namespace avviso::inline v0::detail
