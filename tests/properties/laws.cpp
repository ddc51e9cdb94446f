// SPDX-License-Identifier: BSL-1.0
// What holds of every dossier, whatever it says: what changes nothing.
#include <algorithm>
#include <string>
#include <vector>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

// Every answer as words: candidates, grounds and findings, which name acts and never number them. To explain costs
// many times what answering does, so each dossier explains a few of its questions, other dossiers others.
class everything {
 public:
  everything(const snapshot& at, date spent_on)
      : at_(at), explained_(static_cast<std::size_t>(spent_on.day()) % one_in) {
    each_question(spent_on, [&](const std::string& what, const auto& ask) { add(what, ask(at)); });
  }

  everything& with_standings(const std::vector<act>& of) {
    each_standing(of, [&](const std::string& what, const auto& ask) { add(what, ask(at_)); });
    return *this;
  }
  everything& with_findings() {
    for (const auto& one : at_.findings()) said_.push_back(finding_text(one));
    return *this;
  }

  [[nodiscard]] const std::vector<std::string>& said() const { return said_; }

 private:
  template <class T>
  void add(const std::string& what, const result<answer<T>>& given) {
    if (!given) return said_.push_back(what + ": " + wording::text(given.error(), language::english));
    std::string all = what + ": ";
    if (said_.size() % one_in == explained_) {
      all += wording::text(*explain(at_, *given), language::english);
    } else {
      all += avviso::spelled(given->status());
      for (const auto& one : given->candidates()) all += "; " + avviso::spelled(one);
      for (const auto& one : given->grounds()) all += "; " + readable(one);
    }
    for (const auto& one : given->findings()) all += wording::text(one, at_.dossier(), language::english) + '\n';
    said_.push_back(all);
  }

  // Where REF-1 counts what is not on record, its words name what no act of the dossier has, those known later among
  // them: so they may say less precisely what is missing. What it finds is compared, and of which act.
  [[nodiscard]] std::string finding_text(const finding& one) const {
    if (one.rule != rule::REF_1) return wording::text(one, at_.dossier(), language::english);
    const auto provision = one.provision ? '.' + std::to_string(*one.provision) : std::string();
    return wording::text(one, language::english) + (one.act ? at_.dossier().acts()[*one.act].id : "") + provision;
  }

  // By its act's id and not by its number.
  [[nodiscard]] std::string readable(const ground& one) const {
    const bool is_statement = one.part == part::statement;
    return avviso::spelled(one.part) + ' ' +
           (is_statement ? avviso::spelled(at_.dossier().statements()[one.act])
                         : at_.dossier().acts()[one.act].id + '.' + std::to_string(one.provision));
  }

  static constexpr std::size_t one_in = 8;
  const snapshot& at_;
  std::size_t explained_;
  std::vector<std::string> said_;
};

std::vector<std::string> all_said(const dossier& of, const std::vector<act>& acts, const as_of& when, date spent_on) {
  const auto at = of.as_of(when);
  return everything(at, spent_on).with_standings(acts).with_findings().said();
}

void same_words(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) CHECK(a[i] == b[i]);
  CHECK(a.size() == b.size());
}

template <class T>
void same_value(const std::string& what, const result<answer<T>>& a, const result<answer<T>>& b) {
  INFO(what);
  REQUIRE(a.has_value() == b.has_value());
  if (!a) {
    CHECK(a.error().code == b.error().code);
  } else {
    CHECK(a->status() == b->status());
    CHECK(list(*a) == list(*b));
  }
}

void same_values(const dossier& one, const dossier& other, const as_of& when, date spent_on) {
  const auto here = one.as_of(when);
  const auto there = other.as_of(when);
  each_question(spent_on, [&](const std::string& what, const auto& ask) { same_value(what, ask(here), ask(there)); });
}

std::vector<act> by_id(std::vector<act> acts) {
  std::sort(acts.begin(), acts.end(), [](const act& a, const act& b) { return a.id < b.id; });
  return acts;
}

}  // namespace

TEST_CASE("the order in which acts are added changes nothing") {
  each_random(150, [](dice& with, const papers& all, const as_of& when, date spent_on) {
    auto others = all;
    with.shuffle(others.acts);
    const auto one = made_of(all);
    const auto other = made_of(others);
    CHECK(one == other);
    auto one_by_one = dossier::of();
    for (const auto& each : others.acts) one_by_one = one_by_one->with(each);
    for (const auto& each : all.statements) one_by_one = one_by_one->with(each);
    CHECK(*one_by_one == one);
    const auto sorted = by_id(all.acts);
    same_words(all_said(one, sorted, when, spent_on), all_said(other, sorted, when, spent_on));
    same_words(all_said(one, sorted, when, spent_on), all_said(*one_by_one, sorted, when, spent_on));
  });
}

template <class T>
std::vector<T> copied(const dossier_list<T>& all) {
  return {all.begin(), all.end()};
}

// Acts put in one at a time, among them some that are taken out again, and statements between them; what is read of the
// dossiers on the way stays as it was.
TEST_CASE("a dossier made act by act is the one made at once") {
  each_random(250, [](dice& with, const papers& all, const as_of& when, date spent_on) {
    auto acts = all.acts;
    with.shuffle(acts);
    auto made = *dossier::of();
    std::vector<dossier> on_the_way;
    auto statement = all.statements.begin();
    for (const auto& one : acts) {
      while (statement != all.statements.end() && with.once_in(3)) made = *made.with(*statement++);
      on_the_way.push_back(made);
      if (with.once_in(3)) {
        auto passing = with.pick(acts);
        passing.id = with.once_in(2) ? "0" : "passing";
        passing.subject_to.clear();
        if (with.once_in(2)) passing.provisions.emplace_back(award{.grants = {{.name = "g9"}, {.name = "g1"}}});
        if (const auto more = made.with(passing)) made = *more->without(passing.id);
      }
      made = *made.with(one);
    }
    made = *made.with(std::vector(statement, all.statements.end()));
    const auto whole = made_of(all);
    CHECK(made == whole);
    CHECK(made.hash() == whole.hash());
    CHECK(copied(made.grants()) == copied(whole.grants()));
    CHECK(copied(made.statements()) == copied(whole.statements()));
    CHECK(std::vector<std::string>(made.named_deadlines().begin(), made.named_deadlines().end()) ==
          std::vector<std::string>(whole.named_deadlines().begin(), whole.named_deadlines().end()));
    const auto sorted = by_id(all.acts);
    same_words(all_said(made, sorted, when, spent_on), all_said(whole, sorted, when, spent_on));
    for (std::size_t i = 0; i < acts.size(); i += 2) {
      const std::vector<act> some(acts.begin(), acts.begin() + static_cast<std::ptrdiff_t>(i));
      const auto said = static_cast<std::ptrdiff_t>(on_the_way[i].statements().size());
      const auto acts_alone = *dossier::of(some);
      const auto anew = *acts_alone.with(std::vector(all.statements.begin(), all.statements.begin() + said));
      same_words(all_said(on_the_way[i], by_id(some), when, spent_on), all_said(anew, by_id(some), when, spent_on));
    }
  });
}

namespace {

// The name spelled otherwise, so that it matches.
std::string respelled(dice& with, const std::string& name) {
  auto made = name;
  if (with.once_in(2))
    std::transform(made.begin(), made.end(), made.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  if (with.once_in(2)) made.insert(1, "’");
  if (with.once_in(3)) made = " " + made + " - ";
  return made;
}

// Every name in a provision but those by which it awards, spelled otherwise.
template <class Says>
void respell(dice& with, Says& says) {
  std::visit(
      [&with](auto& one) {
        if constexpr (requires { one.now; }) {
          respell(with, one.now);
        } else if constexpr (requires { one.among; }) {
          for (auto& each : one.among) each.grant = respelled(with, each.grant);
        } else if constexpr (requires { one.proposals; }) {
          for (auto& each : one.proposals) each.name = respelled(with, each.name);
        } else if constexpr (requires { one.grant.size(); }) {
          one.grant = respelled(with, one.grant);
        } else if constexpr (requires { one.reach; }) {
          if (one.reach.whom() != reach::kind::listed) return;
          auto names = one.reach.grants();
          for (auto& each : names) each = respelled(with, each);
          one.reach = reach::only(std::move(names));
        }
      },
      says);
}

}  // namespace

TEST_CASE("names that match are one name: another spelling changes no value and no finding") {
  each_random(60, [](dice& with, const papers& all, const as_of& when, date spent_on) {
    auto others = all;
    for (auto& one : others.acts) {
      for (auto& says : one.provisions) respell(with, says);
    }
    for (auto& one : others.statements) {
      if (one.about.grant) one.about.grant = respelled(with, *one.about.grant);
    }
    const auto here = made_of(all);
    const auto there = made_of(others);
    same_values(here, there, when, spent_on);
    const auto says = here.as_of(when).findings();
    const auto also = there.as_of(when).findings();
    CHECK(says == also);
  });
}

TEST_CASE("ids are names: other ids change no value") {
  each_random(300, [](dice&, const papers& all, const as_of& when, date spent_on) {
    auto renamed = all;
    const auto other = [](const std::string& id) {
      return id.size() == 1 ? std::string(1, static_cast<char>('a' + ('l' - id[0]))) : id;
    };
    for (auto& one : renamed.acts) {
      one.id = other(one.id);
      each_id_in(one, [&](std::string& id) { id = other(id); });
    }
    const auto here = made_of(all);
    const auto there = made_of(renamed);
    same_values(here, there, when, spent_on);
    const auto at = here.as_of(when);
    const auto also = there.as_of(when);
    for (const auto& one : all.acts) same_value(one.id, at.standing_of(one.id), also.standing_of(other(one.id)));
  });
}

TEST_CASE("an act known later changes nothing as known before") {
  each_random(200, [](dice& with, const papers& all, const as_of& when, date spent_on) {
    const auto before_it = made_of(all);
    auto later = with.pick(random_acts(with, 1'000'000'000));
    later.id = with.once_in(2) ? "0" : "z";
    later.known = *partial_date::between(*add_days(when.known, 1), *add_days(when.known, 9));
    if (with.once_in(4)) later.provisions.emplace_back(award{.grants = {{.name = "g9"}, {.name = "stranger"}}});
    if (with.once_in(2)) {
      later.provisions.emplace_back(
          annulment{.of = with.pick(all.acts).id,
                    .effect = with.once_in(2) ? annulment_effect::ex_tunc : annulment_effect::ex_nunc});
    }
    auto acts = all.acts;
    acts.push_back(later);
    if (bear_in_a_circle(acts)) return;
    INFO("later: " << readable({later}));
    const auto after_it = before_it.with(later);
    REQUIRE(after_it);
    // Grants and findings stand in the order of the awards' ids, of which there may be one more.
    const auto sorted = [](auto words) {
      std::sort(words.begin(), words.end());
      return words;
    };
    same_words(sorted(all_said(before_it, all.acts, when, spent_on)),
               sorted(all_said(*after_it, all.acts, when, spent_on)));
    CHECK((*after_it->as_of(when).standing_of(later.id)).is(standing::not_adopted));
  });
}

TEST_CASE("a source read later changes nothing as known before") {
  each_random(150, [](dice& with, const papers& all, const as_of& when, date spent_on) {
    const auto before_it = made_of(all);
    auto later = random_statements(with).front();
    later.known = *add_days(when.known, 1 + static_cast<std::int64_t>(with.roll(9)));
    const auto after_it = before_it.with(later);
    REQUIRE(after_it);
    same_words(all_said(before_it, all.acts, when, spent_on), all_said(*after_it, all.acts, when, spent_on));
  });
}

TEST_CASE("to add never changes the dossier that was added to") {
  each_random(100, [](dice& with, const papers& all, const as_of& when, date spent_on) {
    const auto before_it = made_of(all);
    const auto copy = before_it;
    const auto said = all_said(before_it, all.acts, when, spent_on);
    auto more = with.pick(random_acts(with, 1'000));
    more.id = "z";
    more.subject_to.clear();
    std::erase_if(more.provisions, [](const provision& one) { return std::holds_alternative<correction>(one); });
    const auto after_it = before_it.with(more);
    REQUIRE(after_it);
    REQUIRE(before_it.with(random_statements(with).front()));
    REQUIRE(before_it.without(all.acts.front().id));
    CHECK_FALSE(*after_it == before_it);
    CHECK(before_it == copy);
    CHECK(before_it.acts().size() == all.acts.size());
    same_words(all_said(before_it, all.acts, when, spent_on), said);
  });
}

TEST_CASE("an act taken out and put back leaves the same dossier") {
  each_random(150, [](dice& with, const papers& all, const as_of& when, date spent_on) {
    const auto whole = made_of(all);
    auto less = all;
    const auto taken = less.acts.begin() + static_cast<std::ptrdiff_t>(with.roll(less.acts.size()));
    const act one = *taken;
    less.acts.erase(taken);
    const auto without = whole.without(one.id);
    REQUIRE(without);
    CHECK(*without == made_of(less));
    CHECK_FALSE(*without == whole);
    CHECK(without->statements().size() == whole.statements().size());
    REQUIRE_FALSE(without->without(one.id));
    CHECK(without->without(one.id).error().code == errc::no_such_act);
    REQUIRE(without->with(one));
    CHECK(*without->with(one) == whole);
    same_words(all_said(*without->with(one), all.acts, when, spent_on), all_said(whole, all.acts, when, spent_on));
    REQUIRE_FALSE(whole.with(one));
    CHECK(whole.with(one).error().code == errc::act_id_repeated);
  });
}

// An account stays open when what has opened it is annulled: on a record as found, only acts that open none leave
// nothing behind. S8.
TEST_CASE("what is annulled from its beginning might never have been made") {
  each_random(400, [](dice& with, const papers& all, as_of when, date spent_on) {
    const auto& one = with.pick(all.acts);
    const auto& annulled = one.id;
    if (may_open_an_account(one)) when.readings.record = record::complete;
    const date early = *add_days(day<2021, 3, 1>, -1);
    const date known = with.once_in(3) ? *add_days(when.known, 1) : early;
    auto annulling = act{.id = "z", .reference = directorial_decree("1", early), .control = control::not_required};
    annulling.known = known;
    annulling.provisions.emplace_back(annulment{.of = annulled, .effect = annulment_effect::ex_tunc});
    const auto whole = made_of(all);
    const auto after_it = whole.with(annulling);
    REQUIRE(after_it);
    INFO("annulled: " << annulled);
    if (when.known < known) return same_values(*after_it, whole, when, spent_on);
    const auto without = whole.without(annulled);
    REQUIRE(without);
    same_values(*after_it, *without, when, spent_on);
    const auto now = after_it->as_of(when).standing_of(annulled);
    for (const auto& one : list(*now)) CHECK((*one.if_stated() != standing::in_force && one != standing::adopted));
  });
}

namespace {

// As the dossier states it: of an act that leaves it out, if it can be the act's.
act spelled_out(act one, const defaults& once) {
  const auto kind = act_kind(one.reference.kind);
  const bool is_decision = kind == act_kind::commission_decision;
  if (!one.legal_order.is_stated() && !is_decision) one.legal_order = once.legal_order;
  constexpr act_kind by_one_body[] = {act_kind::note,
                                      act_kind::notice,
                                      act_kind::award,
                                      act_kind::award_letter,
                                      act_kind::decree,
                                      act_kind::directorial_decree,
                                      act_kind::ministerial_decree};
  const bool may_be_its = std::find(std::begin(by_one_body), std::end(by_one_body), kind) != std::end(by_one_body);
  if (one.legal_order == once.legal_order && may_be_its && !one.reference.authority.is_stated())
    one.reference.authority = once.authority;
  constexpr act_kind never_controlled[] = {act_kind::adhesion,   act_kind::start_declaration,  act_kind::law,
                                           act_kind::decree_law, act_kind::committee_decision, act_kind::court_order,
                                           act_kind::judgment,   act_kind::commission_decision};
  const bool is_controlled =
      std::find(std::begin(never_controlled), std::end(never_controlled), kind) == std::end(never_controlled) &&
      (!one.legal_order.is_stated() || one.legal_order == stated<legal_order>(legal_order::italian_state));
  const bool appoints_alone =
      !one.provisions.empty() && std::all_of(one.provisions.begin(), one.provisions.end(), [](const provision& says) {
        return std::holds_alternative<committee_appointment>(says);
      });
  if (is_controlled && !appoints_alone && one.control == control::not_stated) one.control = once.control;
  return one;
}

}  // namespace

TEST_CASE("what a dossier states once is as though each of its acts stated it") {
  each_random(100, [](dice& with, const papers& all, const as_of& when, date spent_on) {
    constexpr control controls[] = {control::required, control::not_required, control::not_stated};
    defaults once{.control = with.pick(controls)};
    if (with.once_in(2)) once.authority = std::string("Ministero");
    if (!with.once_in(3)) once.legal_order = with.once_in(2) ? legal_order::italian_state : legal_order::italian_region;
    auto whole = all;
    for (auto& one : whole.acts) one = spelled_out(one, once);
    const auto short_one = made_of(all).with(once);
    REQUIRE(short_one);
    const auto long_one = made_of(whole);
    const auto acts = copied(short_one->acts());
    CHECK(acts == copied(long_one.acts()));
    same_words(all_said(*short_one, acts, when, spent_on), all_said(long_one, acts, when, spent_on));
    const auto both = long_one.with(once);
    REQUIRE(both);
    CHECK(*both == *short_one);
    const auto first = dossier::of(once, all.acts);
    REQUIRE(first);
    const auto said = first->with(all.statements);
    REQUIRE(said);
    CHECK(*said == *short_one);
  });
}
