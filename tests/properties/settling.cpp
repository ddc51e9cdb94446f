// SPDX-License-Identifier: BSL-1.0
// What is said to settle an answer settles it, on each day on which it may turn out to have been; and whatever day
// alone would settle it is said to.
#include <avviso/history/settling.hpp>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

std::vector<question> asked_of(const std::string& grant) {
  return {{.field = field::deadline, .deadline = deadline_kind::activities_end, .grant = grant},
          {.field = field::total, .grant = grant},
          {.field = field::grant_standing, .grant = grant},
          {.field = field::partnership, .grant = grant}};
}

std::vector<question> some_questions() {
  std::vector<question> all = {{.field = field::endowment},
                               {.field = field::granted},
                               {.field = field::deadline, .deadline = deadline_kind::applications_close}};
  for (const auto* name : {"g1", "g2"}) {
    for (auto& one : asked_of(name)) all.push_back(std::move(one));
  }
  return all;
}

bool is_open(const result<answer<any_value>>& given) {
  return given && (given->status() == status::undetermined || given->status() == status::conflict);
}

// The value of an answer that is settled; not stated, where there is nothing of which to ask.
stated<any_value> value_of(const result<answer<any_value>>& given) {
  return given ? given->candidates().front() : stated<any_value>(not_stated);
}

struct open_day {
  fact what;
  std::optional<partial_date> open;
  std::function<void(act&, date)> put;
  std::optional<std::uint32_t> provision = {};

  [[nodiscard]] bool is_of(const settling_fact& one) const { return what == one.which && provision == one.provision; }
};

// The days that provisions of one kind tell.
template <class Kind>
void add_days_told(const act& one, fact what, stated<partial_date> Kind::*told, std::vector<open_day>& all) {
  for (std::uint32_t p = 0; p < one.provisions.size(); ++p) {
    const auto* says = std::get_if<Kind>(&one.provisions[p]);
    if (says == nullptr || !(says->*told).is_stated()) continue;
    all.push_back({what, *(says->*told).if_stated(),
                   [p, told](act& to, date on) { std::get<Kind>(to.provisions[p]).*told = on; }, p});
  }
}

std::vector<open_day> open_days_of(const act& one) {
  const auto of = [](const stated<partial_date>& maybe) {
    return maybe.is_stated() ? std::optional(*maybe.if_stated()) : std::nullopt;
  };
  const auto* registered = one.registration.if_stated();
  std::vector<open_day> all = {
      {fact::adoption_day, one.reference.on, [](act& to, date on) { to.reference.on = on; }},
      {fact::effective_day, of(one.effective), [](act& to, date on) { to.effective = on; }},
      {fact::publication, of(one.published), [](act& to, date on) { to.published = on; }},
      {fact::known_day, of(one.known), [](act& to, date on) { to.known = on; }},
      {fact::registration, registered != nullptr ? std::optional(registered->on) : std::nullopt,
       [](act& to, date on) { to.registration = registration{.on = on}; }}};
  for (std::size_t n = 0; n < one.provision_effects.size(); ++n) {
    const auto& own = one.provision_effects[n];
    all.push_back(
        {fact::effective_day, own.from, [n](act& to, date on) { to.provision_effects[n].from = on; }, own.provision});
  }
  add_days_told(one, fact::payment_day, &payment::paid_on, all);
  add_days_told(one, fact::payment_day, &recovery::recovered_on, all);
  add_days_told(one, fact::report_day, &report_submission::on, all);
  add_days_told(one, fact::acceptance_day, &award_acceptance::on, all);
  add_days_told(one, fact::start_day, &start_of_activities::on, all);
  return all;
}

act& act_of(papers& all, const std::string& id) {
  return *std::find_if(all.acts.begin(), all.acts.end(), [&](const act& one) { return one.id == id; });
}

// The same papers, with a fact as it may be.
papers with_fact(dice& with, papers all, const settling_fact& one) {
  auto& changed = act_of(all, one.act);
  if (one.which == fact::adhesion) {
    constexpr election elections[] = {election::time, election::money, election::time_and_money};
    const auto reply = with.once_in(4) ? provision(decline{*one.grant, one.act})
                                       : provision(adhesion{*one.grant, one.act, with.pick(elections)});
    all.acts.push_back({.id = "the reply",
                        .reference = {.kind = act_kind::adhesion, .on = changed.reference.on.latest()},
                        .control = control::not_required,
                        .provisions = {reply}});
    return all;
  }
  if (one.which == fact::registration && !changed.registration.is_stated()) {
    const auto first = changed.reference.on.earliest();
    const auto days = static_cast<std::int64_t>(with.roll(200) * (with.once_in(3) ? 1 : 0) + with.roll(16));
    changed.registration = registration{.on = with.once_in(4) ? date::max() : *add_days(first, days)};
    return all;
  }
  for (const auto& day : open_days_of(changed)) {
    if (!day.is_of(one) || !day.open) continue;
    date on = day.open->earliest();
    do {
      const auto span = day.open->latest().days() - day.open->earliest().days() + 1;
      on = *add_days(day.open->earliest(), static_cast<std::int64_t>(with.roll(static_cast<std::size_t>(span))));
    } while (!day.open->may_be(on));
    day.put(changed, on);
  }
  return all;
}

// Whether an open day settles a question, tried on each day.
bool is_settled_by(const papers& all, const as_of& when, const question& asked, const std::string& id,
                   const open_day& day) {
  std::vector<stated<any_value>> values;
  for (date on = day.open->earliest(); on <= day.open->latest(); on = *add_days(on, 1)) {
    if (!day.open->may_be(on)) continue;
    auto changed = all;
    day.put(act_of(changed, id), on);
    const auto given = made_of(changed).as_of(when).ask(asked);
    if (is_open(given)) return false;
    if (std::find(values.begin(), values.end(), value_of(given)) == values.end()) values.push_back(value_of(given));
  }
  return values.size() > 1;
}

}  // namespace

TEST_CASE("a fact that settles an answer settles it however it turns out, at one of the values that are said") {
  std::size_t settled = 0;
  std::size_t open = 0;
  each_random(30, [&](dice& with, const papers& all, const as_of& when, date) {
    const auto notice = made_of(all);
    const auto then = notice.as_of(when);
    for (const auto& asked : some_questions()) {
      const auto given = then.ask(asked);
      const auto facts = settled_by(then, asked);
      REQUIRE(facts.has_value() == given.has_value());
      if (!given || given->status() != status::undetermined) {
        if (facts) CHECK(facts->empty());
        continue;
      }
      ++open;
      CAPTURE(wording::text(asked, language::english));
      for (const auto& one : *facts) {
        ++settled;
        CAPTURE(wording::text(one, notice, language::english));
        for (int times = 0; times < 5; ++times) {
          const auto then_asked = made_of(with_fact(with, all, one)).as_of(when).ask(asked);
          CHECK_FALSE(is_open(then_asked));
          const auto value = value_of(then_asked);
          CHECK(std::find(one.values.begin(), one.values.end(), value) != one.values.end());
        }
      }
      for (const auto& each : all.acts) {
        for (const auto& day : open_days_of(each)) {
          if (!day.open || day.open->earliest() == day.open->latest()) continue;
          const bool is_said = std::any_of(facts->begin(), facts->end(), [&](const settling_fact& one) {
            return one.act == each.id && day.is_of(one);
          });
          CAPTURE(each.id);
          CHECK(is_said == is_settled_by(all, when, asked, each.id, day));
        }
      }
    }
  });
  MESSAGE(settled << " facts settle some of " << open << " open answers");
  CHECK(settled > 0);
}
