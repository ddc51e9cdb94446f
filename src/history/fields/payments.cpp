// SPDX-License-Identifier: BSL-1.0
// What grants were paid and what they declare, and what follows from it and from their totals:
// paid + payable - to_recover = total.
#include "payments.hpp"

#include <avviso/history/snapshot.hpp>

#include <algorithm>

#include "../fold/subject.hpp"
#include "grant_life.hpp"
#include "resource.hpp"
#include "summed_by_acts.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// Whether nobody knows of an act with that effect.
template <class Effect>
bool is_known_to_nobody(const fold& by) {
  return !by.of().any_spot_of_notice<Effect>([&](const spot& at) {
    if (!by.may_be_known(at.act)) return false;
    bool may_be = false;
    by.of().each_wording(at.act, at.provision, [&](const worded& says) {
      may_be = may_be || (does<Effect>(says) && may_be_known(by, at.act, says));
    });
    return may_be;
  });
}

// Whether nothing is said of it by anybody, be it as an act or as a source of the sum: then it is not stated, whatever
// awards say. Most notices have no payments on record.
bool is_told_by_nobody(const fold& by, field what, std::optional<std::string_view> grant) {
  if (!by.of().statements().empty() && !by.of().statements_about({.field = what, .grant = name_of(grant)}).empty())
    return false;
  return is_silent_on(by, what);
}

result<answer<euro>> not_told(const fold& by, field what, std::optional<std::string_view> grant) {
  return answered(by, {.field = what, .grant = name_of(grant)}, candidate_values<euro>({not_stated}), {});
}

}  // namespace

bool detail::is_silent_on(const fold& by, field what) {
  if (by.when().readings.record == record::complete) return false;
  return what == field::declared || what == field::undeclared ? is_known_to_nobody<effects::declares>(by)
                                                              : is_known_to_nobody<effects::pays>(by);
}

// Of the notice it is what its grants were paid, and needs no act that establishes it, as `awarded` does not.
result<answer<euro>> detail::paid_answer(const fold& by, std::optional<std::string_view> grant, bool is_whenever) {
  if (const auto none = grant ? no_such_grant(by, *grant) : std::nullopt) return *none;
  if (is_told_by_nobody(by, field::paid, grant)) return not_told(by, field::paid, grant);
  return summed_anyway<euro>(by, field::paid, grant, [is_whenever](ledger<euro>& of) {
    of.post_payments(is_whenever);
    of.post_opening_of_payments();
  });
}

namespace {

result<answer<euro>> declared_answer(const fold& by, std::optional<std::string_view> grant) {
  if (const auto none = grant ? no_such_grant(by, *grant) : std::nullopt) return *none;
  if (is_told_by_nobody(by, field::declared, grant)) return not_told(by, field::declared, grant);
  return summed_anyway<euro>(by, field::declared, grant, [](ledger<euro>& of) {
    of.post_declarations();
    of.post_opening_of_declarations();
  });
}

void post_total(ledger<euro>& of) {
  of.post_awards();
  of.post_additions();
}

}  // namespace

result<answer<euro>> detail::total_answer(const fold& by, std::string_view grant) {
  return summed_answer<euro>(by, field::total, grant, post_total);
}

namespace {

// The total less what was paid, or is declared: what acts leave open of the one may be open of the other too, so both
// are one sum. Where a source states one of them, they are weighed apart.
struct rest_of_total {
  candidate_set<euro> values = candidate_set<euro>();
  std::vector<ground> by_acts = {};
  std::vector<ground> by_sources = {};
  bool in_conflict = false;
};

result<rest_of_total> summed_rest(const fold& by, std::string_view grant, field less) {
  ledger<euro> of(by, grant);
  post_total(of);
  of.take_from_it();
  if (less == field::paid) {
    of.post_payments();
    of.post_opening_of_payments();
  } else {
    of.post_declarations();
    of.post_opening_of_declarations();
  }
  rest_of_total made;
  const auto sums = of.summed(made.by_acts);
  if (!sums) return sums.error();
  made.values = *sums;
  return made;
}

result<rest_of_total> weighed_rest(const fold& by, std::string_view grant, field less) {
  const auto total = total_answer(by, grant);
  if (!total) return total.error();
  const auto taken = less == field::paid ? paid_answer(by, grant) : declared_answer(by, grant);
  if (!taken) return taken.error();
  rest_of_total made;
  made.values.note(std::max(total->possible(), taken->possible()));
  for (const auto& whole : total->candidates()) {
    for (const auto& part : taken->candidates()) {
      const auto negative = minus(part);
      const auto rest = negative ? plus(whole, *negative) : negative;
      if (!rest) return rest.error();
      made.values.insert(*rest);
    }
  }
  for (const auto* one : {&*total, &*taken}) {
    made.in_conflict = made.in_conflict || one->status() == status::conflict;
    for (const auto& each : one->grounds())
      (each.part == part::statement ? made.by_sources : made.by_acts).push_back(each);
  }
  return made;
}

// What is above nothing; of the rest with the sign changed, where it is what is to be recovered.
result<candidate_values<euro>> above_nothing(const candidate_set<euro>& rest, bool is_below) {
  candidate_set<euro> made;
  for (const auto& one : rest.so_far()) {
    const auto turned = is_below ? minus(one) : result<stated<euro>>(one);
    if (!turned) return turned.error();
    const auto* value = turned->if_stated();
    made.insert(value != nullptr ? stated<euro>(std::max(*value, euros<0>)) : not_stated);
  }
  made.remember(rest);
  auto all = std::move(made).all();
  const auto stated_ones =
      std::count_if(all.values.begin(), all.values.end(), [](const auto& one) { return one.is_stated(); });
  if (all.are == possible_values::between && stated_ones < 2) all.are = possible_values::alternatives;
  return all;
}

result<answer<euro>> rest_answer(const fold& by, field what, std::string_view grant) {
  if (const auto none = no_such_grant(by, grant)) return *none;
  const std::string name(grant);
  const auto less = what == field::undeclared ? field::declared : field::paid;
  const bool is_stated = !by.of().statements_about({.field = field::total, .grant = name}).empty() ||
                         !by.of().statements_about({.field = less, .grant = name}).empty();
  auto rest = is_stated ? weighed_rest(by, grant, less) : summed_rest(by, grant, less);
  if (!rest) return rest.error();
  auto given = above_nothing(rest->values, what == field::to_recover);
  if (!given) return given.error();
  auto all = *std::move(given);
  auto grounds = std::move(rest->by_acts);
  put_in_order(by, grounds);
  auto findings = findings_on(by, grounds);
  grounds.insert(grounds.end(), rest->by_sources.begin(), rest->by_sources.end());
  const bool in_conflict = rest->in_conflict && all.values.size() > 1;
  return answer<euro>{{.field = what, .grant = name},
                      std::move(all.values),
                      std::move(grounds),
                      std::move(findings),
                      by.of().content(),
                      in_conflict,
                      all.are};
}

}  // namespace

result<answer<euro>> snapshot::paid() const { return paid_answer(fold(*this), std::nullopt); }
result<answer<euro>> snapshot::paid(std::string_view grant) const { return paid_answer(fold(*this), grant); }

result<answer<euro>> snapshot::payable(std::string_view grant) const {
  return rest_answer(fold(*this), field::payable, grant);
}
result<answer<euro>> snapshot::to_recover(std::string_view grant) const {
  return rest_answer(fold(*this), field::to_recover, grant);
}

result<answer<euro>> snapshot::declared() const { return declared_answer(fold(*this), std::nullopt); }
result<answer<euro>> snapshot::declared(std::string_view grant) const { return declared_answer(fold(*this), grant); }

result<answer<euro>> snapshot::undeclared(std::string_view grant) const {
  return rest_answer(fold(*this), field::undeclared, grant);
}

}  // namespace avviso::inline v0
