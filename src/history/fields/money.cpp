// SPDX-License-Identifier: BSL-1.0
#include "money.hpp"

#include <algorithm>

#include "../fold/subject.hpp"
#include "resource.hpp"
#include "summed_by_acts.hpp"

namespace avviso::inline v0::detail {

const notice* established(const fold& by, cases& in, const std::vector<ordinal>& acts, std::vector<ground>& notes) {
  struct founding {
    ordinal act;
    ordinal provision;
    const notice* what;
  };
  std::vector<founding> all;
  std::vector<ordinal> force;
  for (const auto act : acts) {
    if (!by.in_force(in, act)) continue;
    for (ordinal p = 0; p < by.act_at(act).provisions.size(); ++p) {
      each_effect_for<effects::founds>(by.worded_in(in, act, p), std::nullopt, [&](const effects::founds& one) {
        all.push_back({act, p, &one.whole});
        if (force.empty() || force.back() != act) force.push_back(act);
      });
    }
  }
  if (all.empty()) return nullptr;
  const auto last = by.last_of(in, force, key_of(undecided::founding, 0));
  const auto found = std::find_if(all.rbegin(), all.rend(), [&](const founding& one) { return one.act == last; });
  notes.push_back({part::adds, found->act, found->provision});
  return found->what;
}

namespace {

// A sum as acts make it and as sources state it.
struct told {
  answer<euro> whole;
  bool is_by_source = false;  // from what a source says: acts were silent, or it prevails
  bool is_stated = false;     // by some source
  candidate_set<euro> values{};
};

template <class Post>
result<told> told_of(const fold& by, question asked, const Post& post) {
  summed_by_acts<euro, Post> sum(by, std::nullopt, post);
  if (const auto why = sum.why_not()) return *why;
  bool is_by_source = false;
  told made{answered(by, std::move(asked), sum.now(), sum.grounds(), sum, &is_by_source)};
  made.is_by_source = is_by_source;
  const auto grounds = made.whole.grounds();
  made.is_stated =
      std::any_of(grounds.begin(), grounds.end(), [](const ground& one) { return one.part == part::statement; });
  made.values.note(made.whole.possible());
  for (const auto& one : made.whole.candidates()) made.values.insert(one);
  return made;
}

// The sum of two answers, or the first less the second.
result<told> combined(const fold& by, question asked, const told& a, const told& b, bool is_less) {
  candidate_set<euro> values;
  values.remember(a.values);
  values.remember(b.values);
  for (const auto& one : a.values.so_far()) {
    for (const auto& other : b.values.so_far()) {
      const auto more = is_less ? minus(other) : result<stated<euro>>(other);
      if (!more) return more.error();
      const auto total = plus(one, *more);
      if (!total) return total.error();
      values.insert(*total);
    }
  }
  std::vector<ground> by_acts;
  std::vector<ground> by_sources;
  for (const auto* one : {&a.whole, &b.whole}) {
    for (const auto& each : one->grounds()) (each.part == part::statement ? by_sources : by_acts).push_back(each);
  }
  put_in_order(by, by_acts);
  auto findings = findings_on(by, by_acts);
  by_acts.insert(by_acts.end(), by_sources.begin(), by_sources.end());
  const bool in_conflict =
      values.so_far().size() > 1 && (a.whole.status() == status::conflict || b.whole.status() == status::conflict);
  auto all = candidate_set(values).all();
  return told{{std::move(asked), std::move(all.values), std::move(by_acts), std::move(findings), by.of().content(),
               in_conflict, all.are},
              a.is_by_source || b.is_by_source,
              a.is_stated || b.is_stated,
              values};
}

result<told> awarded_in(const fold& by) {
  return told_of(by, {.field = field::awarded}, [](ledger<euro>& of) {
    of.post_awards();
    of.post_opening();
  });
}

bool is_account_closed(const fold& by) {
  if (by.when().readings.record == record::complete) return false;
  const auto all = by.of().spots<effects::assigns>(std::nullopt);
  return std::none_of(all.begin(), all.end(), [&](const spot& at) {
    return possibly([&](cases& in) {
      return by.known(in, at.act) && does<effects::assigns>(by.text_in(in, at.act, at.provision));
    });
  });
}

// What a source alone says is awarded is granted too, with what acts have added since. S8.
result<told> granted_in(const fold& by) {
  const question asked{.field = field::granted};
  auto made = told_of(by, asked, [](ledger<euro>& of) {
    of.post_awards();
    of.post_additions();
    of.post_opening();
  });
  if (!made || made->is_stated) return made;
  const auto awarded = awarded_in(by);
  if (!awarded) return awarded.error();
  if (!awarded->is_by_source) return made;
  const bool is_closed = is_account_closed(by);
  const auto more = told_of(by, {.field = field::top_ups}, [is_closed](ledger<euro>& added) {
    if (!is_closed) added.post_additions();
  });
  if (!more) return more.error();
  return combined(by, asked, *awarded, *more, false);
}

result<told> endowment_in(const fold& by) {
  return told_of(by, {.field = field::endowment}, [](ledger<euro>& of) { of.post_endowment(); });
}

result<told> unallocated_in(const fold& by) {
  return told_of(by, {.field = field::unallocated}, [](ledger<euro>& of) {
    of.post_endowment();
    of.take_from_it();
    of.post_awards();
    of.post_additions();
    of.post_opening();
  });
}

bool says_nothing(const told& one) { return one.whole.status() == status::not_stated; }

// endowment = granted + unallocated: what neither acts nor sources say follows from the other two, where a source says
// one of them.
result<told> balanced(const fold& by, field what) {
  auto endowment = endowment_in(by);
  auto granted = granted_in(by);
  auto unallocated = unallocated_in(by);
  for (const auto* one : {&endowment, &granted, &unallocated}) {
    if (!*one) return one->error();
  }
  if (what == field::unallocated) {
    const bool follows = !unallocated->is_stated && (endowment->is_by_source || granted->is_by_source);
    return follows ? combined(by, {.field = what}, *endowment, *granted, true) : unallocated;
  }
  auto& asked = what == field::endowment ? endowment : granted;
  if (asked->is_stated || !says_nothing(*asked) || !unallocated->is_by_source) return asked;
  return what == field::endowment ? combined(by, {.field = what}, *granted, *unallocated, false)
                                  : combined(by, {.field = what}, *endowment, *unallocated, true);
}

}  // namespace

bool is_stated_of_notice(const fold& by) {
  const auto& all = by.of().statements();
  return std::any_of(all.begin(), all.end(), [](const statement* one) {
    const field about = one->about.field;
    return about == field::endowment || about == field::awarded || about == field::granted ||
           about == field::unallocated;
  });
}

std::optional<std::vector<totals>> totals_after_each(const fold& by, const std::vector<ordinal>& order) {
  ledger<euro> of_grants(by);
  of_grants.post_awards();
  of_grants.post_additions();
  const auto granted = of_grants.after_each(order);
  ledger<euro> of_notice(by);
  of_notice.post_endowment();
  const auto endowment = granted ? of_notice.after_each(order) : std::nullopt;
  if (!endowment) return std::nullopt;
  std::vector<totals> all;
  for (std::size_t n = 0; n < order.size(); ++n) all.push_back({(*granted)[n], (*endowment)[n]});
  return all;
}

result<answer<euro>> envelope_answer(const fold& by, field what) {
  if (what != field::awarded && what != field::granted) {
    if (const auto none = no_such_notice(by)) return *none;
  }
  const auto whole = [](const told& one) { return one.whole; };
  if (what == field::awarded) return awarded_in(by).transform(whole);
  if (is_stated_of_notice(by)) return balanced(by, what).transform(whole);
  if (what == field::granted) return granted_in(by).transform(whole);
  return (what == field::endowment ? endowment_in(by) : unallocated_in(by)).transform(whole);
}

}  // namespace avviso::inline v0::detail
