// SPDX-License-Identifier: BSL-1.0
// What holds of every dossier, whatever it says. AVVISO_SEED sets the first seed, AVVISO_DOSSIERS how many.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "random_dossier.hpp"

using namespace avviso;
using namespace reference;

namespace {

constexpr deadline_kind kinds[] = {deadline_kind::activities_end, deadline_kind::final_report};

// Every answer as words: candidates, grounds and findings, which name acts and never number them.
class everything {
 public:
  everything(const snapshot& at, const std::vector<std::string>& grants, date spent_on) : at_(at) {
    add("endowment", at.endowment());
    add("awarded", at.awarded());
    add("unallocated", at.unallocated());
    for (const auto kind : kinds) add("of the notice", at.deadline(kind));
    for (const auto& name : grants) {
      for (const auto kind : kinds) add(name, at.deadline(kind, name));
      add(name, at.top_ups(name));
      add(name, at.may_spend(name, spent_on));
    }
  }

  void add_standings(const std::vector<act>& of) {
    for (const auto& one : of) add(one.id, at_.standing_of(one.id));
  }
  void add_findings() {
    for (const auto& one : at_.findings()) said_.push_back(wording::text(one, at_.dossier(), language::english));
  }

  [[nodiscard]] const std::vector<std::string>& said() const { return said_; }

 private:
  template <class T>
  void add(const std::string& what, const result<answer<T>>& given) {
    if (!given) return said_.push_back(what + ": " + wording::text(given.error(), language::english));
    std::string all = what + ": " + wording::text(explain(at_, *given), language::english);
    for (const auto& one : given->findings()) all += wording::text(one, at_.dossier(), language::english) + '\n';
    said_.push_back(all);
  }

  const snapshot& at_;
  std::vector<std::string> said_;
};

std::vector<std::string> grants_of(const dossier& of) { return {of.grants().begin(), of.grants().end()}; }

std::vector<std::string> all_said(const std::vector<act>& acts, const as_of& when, date spent_on) {
  const auto made = dossier::of(acts);
  REQUIRE(made);
  const auto at = made->as_of(when);
  everything all(at, grants_of(*made), spent_on);
  all.add_standings(acts);
  all.add_findings();
  return all.said();
}

void same_words(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) CHECK(a[i] == b[i]);
  CHECK(a.size() == b.size());
}

template <class T>
std::vector<stated<T>> list(const answer<T>& given) {
  return {given.candidates().begin(), given.candidates().end()};
}

template <class T>
bool before(const stated<T>& a, const stated<T>& b) {
  const auto* left = a.if_stated();
  const auto* right = b.if_stated();
  return left != nullptr && (right == nullptr || *left < *right);
}

template <class Check>
void each_random(std::uint64_t otherwise, Check check) {
  const auto first = setting("AVVISO_SEED", 20210319);
  const auto count = setting("AVVISO_DOSSIERS", otherwise);
  MESSAGE("seeds " << first << " to " << first + count - 1);
  for (auto seed = first; seed < first + count; ++seed) {
    dice with(seed);
    const auto acts = random_acts(with, 1'000'000'000);
    const auto when = random_view(with);
    INFO("seed " << seed << ", " << readable(when) << "\n" << readable(acts));
    check(with, acts, when);
  }
}

// The same day, or some of the days that it may be.
void sharpen(dice& with, partial_date& day) {
  const auto days = static_cast<std::size_t>(days_between(day.earliest(), day.latest())) + 1;
  const std::size_t a = with.roll(days);
  const std::size_t b = with.once_in(2) ? a : a + with.roll(days - a);
  day = *partial_date::between(*add_days(day.earliest(), static_cast<std::int64_t>(a)),
                               *add_days(day.earliest(), static_cast<std::int64_t>(b)));
}
void sharpen(dice& with, stated<partial_date>& day) {
  if (!day.is_stated()) return;
  auto sharper = *day.if_stated();
  sharpen(with, sharper);
  day = sharper;
}

// Of more than sixteen amounts an answer keeps the bounds, so there it is enough to be within them.
template <class T>
bool is_within(const answer<T>& sharp, const answer<T>& blunt) {
  const auto possible = list(blunt);
  const auto one = [&](const stated<T>& each) {
    const bool is_bound = std::is_same_v<T, euro> && possible.size() >= 2 && possible[1].is_stated();
    const bool between = is_bound && !before(each, possible.front()) && each.is_stated();
    return between || std::find(possible.begin(), possible.end(), each) != possible.end();
  };
  return std::all_of(sharp.candidates().begin(), sharp.candidates().end(), one);
}

template <class T>
void sharpened(const result<answer<T>>& sharp, const result<answer<T>>& blunt) {
  if (!blunt) {
    REQUIRE_FALSE(sharp);
    CHECK(sharp.error() == blunt.error());
  } else if (sharp) {
    CHECK(is_within(*sharp, *blunt));
    if (blunt->status() != status::undetermined) CHECK(list(*sharp) == list(*blunt));
  }
}

template <class T>
void is_well_made(const dossier& of, const result<answer<T>>& given) {
  if (!given) return;
  const auto all = list(*given);
  REQUIRE_FALSE(all.empty());
  CHECK(all.size() <= 17);
  for (std::size_t i = 1; i < all.size(); ++i) CHECK(before(all[i - 1], all[i]));
  CHECK((given->status() == status::undetermined) == (all.size() > 1));
  CHECK((given->status() == status::known) == (given->if_known() != nullptr));
  CHECK((given->status() == status::not_stated) == (all.size() == 1 && !all.front().is_stated()));
  const auto adopted = [&](const ground& one) { return of.acts()[one.act].reference.on.earliest(); };
  for (std::size_t i = 0; i < given->grounds().size(); ++i) {
    const auto& one = given->grounds()[i];
    REQUIRE(one.act < of.acts().size());
    if (given->asked().field != field::standing) CHECK(one.provision < of.acts()[one.act].provisions.size());
    if (i > 0) CHECK(adopted(given->grounds()[i - 1]) <= adopted(one));
    CHECK(std::count(given->grounds().begin(), given->grounds().end(), one) == 1);
  }
  for (const auto& one : given->findings()) {
    CHECK(one.rule == rule::EFF_1);
    REQUIRE(one.act);
    CHECK(*one.act < of.acts().size());
  }
}

// The acts that an answer says set it, set what it answers, and nothing else does.
void is_grounded(const dossier& of, const answer<date>& given) {
  std::vector<stated<date>> set;
  for (const auto& one : given.grounds()) {
    if (one.part != part::sets) continue;
    const auto& provision = of.acts()[one.act].provisions[one.provision];
    if (const auto* founds = std::get_if<establishment>(&provision)) {
      set.push_back(founds->notice.deadlines[given.asked().deadline]);
    } else if (const auto* extends = std::get_if<extension>(&provision)) {
      CHECK(extends->which == given.asked().deadline);
      set.emplace_back(extends->to);
    } else if (const auto* awards = std::get_if<award>(&provision)) {
      REQUIRE(given.asked().grant);
      for (const auto& each : awards->grants) {
        if (each.name == of.grants()[*given.asked().grant]) set.push_back(each.deadlines[given.asked().deadline]);
      }
    } else {
      FAIL_CHECK("sets no day");
    }
  }
  std::sort(set.begin(), set.end(), before<date>);
  set.erase(std::unique(set.begin(), set.end()), set.end());
  auto said = list(given);
  if (!said.back().is_stated()) said.pop_back();
  CHECK(set == said);
}

}  // namespace

TEST_CASE("the order in which acts are added changes nothing") {
  each_random(600, [](dice& with, const auto& acts, const as_of& when) {
    const date spent_on = random_end(with);
    auto others = acts;
    with.shuffle(others);
    REQUIRE(dossier::of(others));
    CHECK(*dossier::of(others) == *dossier::of(acts));
    auto one_by_one = dossier::of();
    for (const auto& one : others) one_by_one = one_by_one->with(one);
    CHECK(*one_by_one == *dossier::of(acts));
    std::sort(others.begin(), others.end(), [](const act& a, const act& b) { return a.id < b.id; });
    auto sorted = acts;
    std::sort(sorted.begin(), sorted.end(), [](const act& a, const act& b) { return a.id < b.id; });
    same_words(all_said(others, when, spent_on), all_said(sorted, when, spent_on));
  });
}

TEST_CASE("ids are names: other ids change no value") {
  each_random(600, [](dice& with, const auto& acts, const as_of& when) {
    const date spent_on = random_end(with);
    auto renamed = acts;
    const auto other = [](const std::string& id) {
      return id.size() == 1 ? std::string(1, static_cast<char>('a' + ('h' - id[0]))) : id;
    };
    for (auto& one : renamed) {
      one.id = other(one.id);
      for (auto& provision : one.provisions) {
        if (auto* adheres = std::get_if<adhesion>(&provision)) adheres->to = other(adheres->to);
      }
    }
    const auto here = dossier::of(acts);
    const auto there = dossier::of(renamed);
    REQUIRE(here);
    REQUIRE(there);
    const auto at = here->as_of(when);
    const auto also = there->as_of(when);
    const auto same = [](const auto& a, const auto& b) {
      REQUIRE(a.has_value() == b.has_value());
      if (a) CHECK(list(*a) == list(*b));
    };
    same(at.unallocated(), also.unallocated());
    for (const auto kind : kinds) same(at.deadline(kind), also.deadline(kind));
    for (const auto& name : here->grants()) {
      for (const auto kind : kinds) same(at.deadline(kind, name), also.deadline(kind, name));
      same(at.top_ups(name), also.top_ups(name));
      same(at.may_spend(name, spent_on), also.may_spend(name, spent_on));
    }
    for (const auto& one : acts) same(at.standing_of(one.id), also.standing_of(other(one.id)));
  });
}

TEST_CASE("an act known later changes nothing as known before") {
  each_random(600, [](dice& with, const auto& acts, const as_of& when) {
    const date spent_on = random_end(with);
    const auto before_it = dossier::of(acts);
    REQUIRE(before_it);
    auto later = with.pick(random_acts(with, 1'000'000'000));
    later.id = with.once_in(2) ? "0" : "z";
    later.known = *partial_date::between(*add_days(when.known, 1), *add_days(when.known, 9));
    if (with.once_in(4)) later.provisions.emplace_back(award{.grants = {{.name = "g4"}, {.name = "stranger"}}});
    INFO("later: " << readable({later}));
    const auto after_it = before_it->with(later);
    REQUIRE(after_it);
    const auto at = before_it->as_of(when);
    const auto also = after_it->as_of(when);
    everything here(at, grants_of(*before_it), spent_on);
    everything there(also, grants_of(*before_it), spent_on);
    here.add_standings(acts);
    there.add_standings(acts);
    here.add_findings();
    there.add_findings();
    // Grants and findings stand in the order of the awards' ids, of which there is one more.
    const auto sorted = [](auto words) {
      std::sort(words.begin(), words.end());
      return words;
    };
    same_words(sorted(here.said()), sorted(there.said()));
    CHECK(*also.standing_of(later.id)->if_known() == standing::not_adopted);
  });
}

TEST_CASE("a day known more precisely leaves a part of what was possible") {
  each_random(1500, [](dice& with, const auto& acts, const as_of& when) {
    const date spent_on = random_end(with);
    auto sharper = acts;
    for (auto& one : sharper) {
      if (with.once_in(2)) sharpen(with, one.reference.on);
      if (with.once_in(2)) sharpen(with, one.published);
      if (with.once_in(2)) sharpen(with, one.effective);
      if (with.once_in(2)) sharpen(with, one.known);
      if (const auto* registered = one.registration.if_stated(); registered != nullptr && with.once_in(2)) {
        auto other = *registered;
        sharpen(with, other.on);
        one.registration = other;
      }
    }
    INFO("sharper\n" << readable(sharper));
    const auto blunt = dossier::of(acts);
    const auto sharp = dossier::of(sharper);
    REQUIRE(blunt);
    REQUIRE(sharp);
    const auto at = blunt->as_of(when);
    const auto then = sharp->as_of(when);
    sharpened(then.endowment(), at.endowment());
    sharpened(then.awarded(), at.awarded());
    sharpened(then.unallocated(), at.unallocated());
    for (const auto kind : kinds) sharpened(then.deadline(kind), at.deadline(kind));
    for (const auto& name : blunt->grants()) {
      for (const auto kind : kinds) sharpened(then.deadline(kind, name), at.deadline(kind, name));
      sharpened(then.top_ups(name), at.top_ups(name));
      sharpened(then.may_spend(name, spent_on), at.may_spend(name, spent_on));
    }
    for (const auto& one : acts) sharpened(then.standing_of(one.id), at.standing_of(one.id));
  });
}

TEST_CASE("an act taken out and put back leaves the same dossier") {
  each_random(300, [](dice& with, const auto& acts, const as_of&) {
    const auto whole = dossier::of(acts);
    REQUIRE(whole);
    auto less = acts;
    const auto taken = less.begin() + static_cast<std::ptrdiff_t>(with.roll(less.size()));
    const act one = *taken;
    less.erase(taken);
    const auto without = dossier::of(less);
    REQUIRE(without);
    CHECK_FALSE(*without == *whole);
    REQUIRE(without->with(one));
    CHECK(*without->with(one) == *whole);
    REQUIRE_FALSE(whole->with(one));
    CHECK(whole->with(one).error().code == errc::act_id_repeated);
  });
}

TEST_CASE("answers are well made and rest on the acts they name") {
  each_random(1500, [](dice& with, const auto& acts, const as_of& when) {
    const date spent_on = random_end(with);
    const auto made = dossier::of(acts);
    REQUIRE(made);
    const auto at = made->as_of(when);
    is_well_made(*made, at.endowment());
    is_well_made(*made, at.awarded());
    is_well_made(*made, at.unallocated());
    for (const auto kind : kinds) {
      is_well_made(*made, at.deadline(kind));
      if (const auto day = at.deadline(kind)) is_grounded(*made, *day);
    }
    for (const auto& name : made->grants()) {
      for (const auto kind : kinds) {
        is_well_made(*made, at.deadline(kind, name));
        if (const auto day = at.deadline(kind, name)) is_grounded(*made, *day);
      }
      is_well_made(*made, at.top_ups(name));
      is_well_made(*made, at.may_spend(name, spent_on));
    }
    for (const auto& one : acts) is_well_made(*made, at.standing_of(one.id));
    for (const auto& one : at.findings()) {
      REQUIRE(one.act);
      CHECK(*one.act < made->acts().size());
      if (one.grant) CHECK(*one.grant < made->grants().size());
      CHECK((one.outcome == outcome::undetermined) == (one.missing != fact::none));
    }
  });
}

TEST_CASE("a whole grant or notice says what its fields say, or that one of them is undetermined") {
  each_random(600, [](dice&, const auto& acts, const as_of& when) {
    const auto made = dossier::of(acts);
    REQUIRE(made);
    const auto at = made->as_of(when);
    if (const auto whole = at.notice()) {
      CHECK(list(*at.endowment()) == std::vector{whole->endowment});
      for (const auto kind : kinds) CHECK(list(*at.deadline(kind)) == std::vector{whole->deadlines[kind]});
    } else {
      CHECK((whole.error().code == errc::no_notice) == !at.endowment().has_value());
      CHECK((whole.error().code == errc::no_notice || whole.error().code == errc::field_undetermined));
    }
    for (const auto& name : made->grants()) {
      if (const auto whole = at.grant(name)) {
        CHECK(whole->name == name);
        CHECK(list(*at.top_ups(name)) == std::vector{whole->top_ups});
        for (const auto kind : kinds) CHECK(list(*at.deadline(kind, name)) == std::vector{whole->deadlines[kind]});
      } else {
        CHECK((whole.error().code == errc::no_such_grant) == !at.top_ups(name).has_value());
        CHECK((whole.error().code == errc::no_such_grant || whole.error().code == errc::field_undetermined));
      }
    }
  });
}
