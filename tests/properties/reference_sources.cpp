// SPDX-License-Identifier: BSL-1.0
// What sources state of a field, beside what the acts say.
#include <algorithm>

#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

bool is_about(const question& one, const question& other) {
  if (one.field != other.field || one.grant != other.grant) return false;
  switch (one.field) {
    case field::deadline:
      return one.deadline == other.deadline;
    case field::milestone:
      return one.milestone == other.milestone;
    case field::authority:
      return one.role == other.role;
    case field::fact:
      return one.name == other.name;
    default:
      return true;
  }
}

// The statements that count of a question: known, of each source the latest.
std::vector<const statement*> counted(const papers& of, const as_of& when, const question& asked) {
  std::vector<const statement*> known;
  for (const auto& one : of.statements) {
    if (one.on <= when.known && is_about(one.about, asked)) known.push_back(&one);
  }
  std::vector<const statement*> latest;
  std::copy_if(known.begin(), known.end(), std::back_inserter(latest), [&](const statement* one) {
    return std::none_of(known.begin(), known.end(),
                        [&](const statement* other) { return other->source == one->source && other->on > one->on; });
  });
  return latest;
}

stated_fact as_fact(const stated_value& any) {
  std::int64_t number = 0;
  if (const auto* one = std::get_if<date>(&any)) number = one->days();
  if (const auto* one = std::get_if<euro>(&any)) number = one->cents();
  if (const auto* one = std::get_if<units>(&any)) number = one->number();
  const auto* words = std::get_if<std::string>(&any);
  return {any.index(), number, words != nullptr ? *words : ""};
}

// More than sixteen values: the smallest and the largest, and not stated where it is one of them.
template <class T>
void keep_the_bounds(possible<T>& all) {
  const bool silent = all.count(std::nullopt) > 0;
  if (all.size() - (silent ? 1 : 0) <= 16) return;
  possible<T> kept{*all.begin(), silent ? *std::prev(all.end(), 2) : *all.rbegin()};
  if (silent) kept.insert(std::nullopt);
  all = kept;
}

template <class T, class As>
reply<T> weighed_whole(const possible<T>& by_acts, const papers& of, const as_of& when, const question& asked, As as) {
  const std::string prevailing(when.readings.prevailing_source);
  possible<T> all;
  possible<T> of_prevailing;
  for (const auto* one : counted(of, when, asked)) {
    all.insert(as(as_fact(one->value)));
    if (!prevailing.empty() && one->source == prevailing) of_prevailing.insert(as(as_fact(one->value)));
  }
  reply<T> made{.candidates = by_acts};
  if (!of_prevailing.empty()) {
    made = {.candidates = of_prevailing, .in_conflict = of_prevailing.size() > 1};
  } else if (!all.empty() && by_acts == possible<T>{std::nullopt}) {
    made = {.candidates = all, .in_conflict = all.size() > 1};
  } else {
    for (const auto& one : all) made.in_conflict = made.candidates.insert(one).second || made.in_conflict;
  }
  return made;
}

template <class T, class As>
reply<T> weighed(const possible<T>& by_acts, const papers& of, const as_of& when, const question& asked, As as) {
  auto made = weighed_whole(by_acts, of, when, asked, as);
  keep_the_bounds(made.candidates);
  return made;
}

reply<std::int64_t> whole(const values& by_acts, const papers& of, const as_of& when, const question& asked) {
  return weighed_whole(by_acts, of, when, asked, [](const stated_fact& one) { return std::get<1>(one); });
}

}  // namespace

reply<std::int64_t> with_sources(const values& by_acts, const papers& of, const as_of& when, const question& asked) {
  return weighed(by_acts, of, when, asked, [](const stated_fact& one) { return std::get<1>(one); });
}

reply<std::string> with_sources(const texts& by_acts, const papers& of, const as_of& when, const question& asked) {
  return weighed(by_acts, of, when, asked, [](const stated_fact& one) { return std::get<2>(one); });
}

namespace {

// An amount as acts and sources tell it; whether a source alone tells it, or at all.
struct told_amount {
  reply<std::int64_t> is;
  bool by_source = false;
  bool stated = false;
};

told_amount told_of(const values& by_acts, const papers& of, const as_of& when, field which) {
  const question asked{.field = which};
  const std::string prevailing(when.readings.prevailing_source);
  told_amount made;
  for (const auto* one : counted(of, when, asked)) {
    made.stated = true;
    made.by_source =
        made.by_source || by_acts == values{std::nullopt} || (!prevailing.empty() && one->source == prevailing);
  }
  made.is = whole(by_acts, of, when, asked);
  return made;
}

told_amount combined(const told_amount& a, const told_amount& b, bool is_less) {
  told_amount made{.is = {}, .by_source = a.by_source || b.by_source, .stated = a.stated || b.stated};
  for (const auto& one : a.is.candidates) {
    for (const auto& other : b.is.candidates) {
      made.is.candidates.insert(is_less ? minus(one, other) : plus(one, other));
    }
  }
  made.is.in_conflict = made.is.candidates.size() > 1 && (a.is.in_conflict || b.is.in_conflict);
  return made;
}

}  // namespace

balance_sheet balanced(const answers& by_acts, const papers& of, const as_of& when) {
  auto endowment = told_of(by_acts.endowment, of, when, field::endowment);
  const auto awarded = told_of(by_acts.awarded, of, when, field::awarded);
  auto granted = told_of(by_acts.granted, of, when, field::granted);
  auto unallocated = told_of(by_acts.unallocated, of, when, field::unallocated);
  if (!granted.stated && awarded.by_source) {
    // Nobody has been awarded anything, as far as is known, so nothing has been added.
    const bool is_closed = when.readings.record == record::as_found && !by_acts.ever_knows_an_award;
    granted = combined(awarded, {.is = {is_closed ? values{0} : by_acts.added}}, false);
  }
  const auto first = endowment;
  const auto second = granted;
  const auto third = unallocated;
  const auto follows = [&](const told_amount& one) {
    return !one.stated && one.is.candidates == values{std::nullopt} && third.by_source;
  };
  if (follows(first)) endowment = combined(second, third, false);
  if (follows(second)) granted = combined(first, third, true);
  if (!third.stated && (first.by_source || second.by_source)) unallocated = combined(first, second, true);
  for (auto* one : {&endowment, &granted, &unallocated}) keep_the_bounds(one->is.candidates);
  return {endowment.is, with_sources(by_acts.awarded, of, when, {.field = field::awarded}), granted.is, unallocated.is};
}

reply<stated_fact> fact_stated(const papers& of, const as_of& when, const question& asked) {
  return weighed(possible<stated_fact>{std::nullopt}, of, when, asked, [](const stated_fact& one) { return one; });
}

value single_stated(const papers& of, const as_of& when, const std::string& grant, deadline_kind which) {
  const question asked{.field = field::deadline, .deadline = which, .grant = grant};
  const auto stated = with_sources(values{std::nullopt}, of, when, asked);
  return stated.candidates.size() == 1 ? *stated.candidates.begin() : std::nullopt;
}

std::string in_words(const std::vector<member>& members) {
  std::string all;
  const auto add = [&](const party& who) {
    all += who.entity + '/' + (who.unit.is_stated() ? *who.unit.if_stated() : "-");
    for (const auto& name : who.also_known_as) all += " aka " + name;
    for (const auto& name : who.formerly) all += " ex " + name;
  };
  for (const auto& one : members) {
    add(one.who);
    all += " as " + std::to_string(static_cast<int>(partner_role{one.role}));
    all += " of " + (one.category.is_stated() ? *one.category.if_stated() : "-");
    all += " with " + (one.share.is_stated() ? std::string(one.share.if_stated()->plain()) : "-") + "; ";
  }
  return all;
}

}  // namespace reference
