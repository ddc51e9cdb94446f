// SPDX-License-Identifier: BSL-1.0
// What holds of every answer of a dossier.
#include <algorithm>
#include <string>
#include <type_traits>
#include <vector>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

template <class T>
constexpr bool has_order = !std::is_same_v<T, std::vector<member>>;

template <class T>
bool before(const stated<T>& a, const stated<T>& b) {
  const auto* left = a.if_stated();
  const auto* right = b.if_stated();
  return left != nullptr && (right == nullptr || *left < *right);
}

// The same day, or some of the days that it may be.
void sharpen(dice& with, partial_date& day) {
  const auto days = static_cast<std::size_t>(days_between(day.earliest(), day.latest())) + 1;
  const std::size_t a = with.roll(days);
  const std::size_t b = with.once_in(2) ? a : a + with.roll(days - a);
  const auto first = *add_days(day.earliest(), static_cast<std::int64_t>(a));
  const auto last = *add_days(day.earliest(), static_cast<std::int64_t>(b));
  if (day.may_be(first)) day = a == b || day.alternative_count() > 1 ? first : *partial_date::between(first, last);
}
void sharpen(dice& with, stated<partial_date>& day) {
  if (!day.is_stated() || with.once_in(2)) return;
  auto sharper = *day.if_stated();
  sharpen(with, sharper);
  day = sharper;
}
template <class Disposition>
void sharpen_day_in(dice& with, Disposition& any) {
  if (auto* signs = std::get_if<agreement_signing>(&any)) sharpen(with, signs->on);
  if (auto* starts = std::get_if<start_of_activities>(&any)) sharpen(with, starts->on);
  if (auto* reports = std::get_if<report_submission>(&any)) sharpen(with, reports->on);
  if (auto* accepts = std::get_if<award_acceptance>(&any)) sharpen(with, accepts->on);
  if (auto* pays = std::get_if<payment>(&any)) sharpen(with, pays->paid_on);
  if (auto* recovers = std::get_if<recovery>(&any)) sharpen(with, recovers->recovered_on);
}

act sharper(dice& with, act one) {
  if (with.once_in(2)) sharpen(with, one.reference.on);
  sharpen(with, one.published);
  sharpen(with, one.effective);
  sharpen(with, one.known);
  if (const auto* registered = one.registration.if_stated(); registered != nullptr && with.once_in(2)) {
    auto other = *registered;
    sharpen(with, other.on);
    one.registration = other;
  }
  if (const auto* review = one.review.if_stated(); review != nullptr) {
    auto other = *review;
    if (with.once_in(2)) sharpen(with, other.received);
    for (auto& request : other.requests) {
      if (with.once_in(2)) sharpen(with, request.asked);
      sharpen(with, request.answered);
    }
    one.review = other;
  }
  for (auto& each : one.provisions) {
    sharpen_day_in(with, each);
    if (auto* corrects = std::get_if<correction>(&each)) sharpen_day_in(with, corrects->now);
  }
  return one;
}

// Of more than sixteen values an answer keeps the bounds, so there it is enough to be within them.
template <class T>
bool is_within(const answer<T>& sharp, const answer<T>& blunt) {
  const auto possible = list(blunt);
  const auto one = [&](const stated<T>& each) {
    if (std::find(possible.begin(), possible.end(), each) != possible.end()) return true;
    if constexpr (has_order<T>) {
      return possible.size() >= 2 && possible[1].is_stated() && each.is_stated() && !before(each, possible.front());
    }
    return false;
  };
  return std::all_of(sharp.candidates().begin(), sharp.candidates().end(), one);
}

template <class T>
void is_well_made(const dossier& of, const result<answer<T>>& given) {
  if (!given) return;
  const auto all = list(*given);
  REQUIRE_FALSE(all.empty());
  CHECK(all.size() <= (has_order<T> ? 17 + of.statements().size() : 1000));
  for (std::size_t i = 1; i < all.size(); ++i) {
    if constexpr (has_order<T>) {
      CHECK(before(all[i - 1], all[i]));
    } else {
      CHECK(std::find(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i), all[i]) ==
            all.begin() + static_cast<std::ptrdiff_t>(i));
      CHECK(all[i - 1].is_stated());
    }
  }
  const auto is = given->status();
  if (is == status::undetermined || is == status::conflict) CHECK(all.size() > 1);
  if (is == status::known) CHECK((all.size() == 1 && all.front().is_stated()));
  if (is == status::not_stated) CHECK((all.size() == 1 && !all.front().is_stated()));
  CHECK((is == status::known) == (given->if_known() != nullptr));

  std::vector<date> adopted;
  for (const auto& one : given->grounds()) {
    CHECK(std::count(given->grounds().begin(), given->grounds().end(), one) == 1);
    if (one.part == part::statement) {
      CHECK(one.act < of.statements().size());
      continue;
    }
    REQUIRE(one.act < of.acts().size());
    const auto& by = of.acts()[one.act];
    if (given->asked().field != field::standing) CHECK(one.provision < by.provisions.size());
    adopted.push_back(by.reference.on.earliest());
  }
  CHECK(std::is_sorted(adopted.begin(), adopted.end()));
  for (const auto& one : given->findings()) {
    if (one.rule == rule::SPE_1) {
      // Of no act: nobody states the limit.
      CHECK(given->asked().field == field::may_spend);
      CHECK_FALSE(one.act);
      REQUIRE(one.grant);
      CHECK(of.grants()[*one.grant] == given->asked().grant);
      continue;
    }
    CHECK((one.rule == rule::EFF_1 || one.rule == rule::DEP_1 || one.rule == rule::WIN_4));
    REQUIRE(one.act);
    CHECK(*one.act < of.acts().size());
  }
}

// Only what sets a day to what it says.
bool says_its_day(const provision& one) {
  if (const auto* extends = std::get_if<extension>(&one)) return extends->to.if_day() != nullptr;
  const auto is_open = [](const auto& whole) {
    return !whole.deadlines_between.empty() || !whole.dependent_deadlines.empty();
  };
  if (const auto* founds = std::get_if<establishment>(&one)) {
    const auto& lines = founds->notice.lines;
    return !is_open(founds->notice) && std::none_of(lines.begin(), lines.end(), is_open);
  }
  if (const auto* awards = std::get_if<award>(&one))
    return std::none_of(awards->grants.begin(), awards->grants.end(), is_open);
  return std::holds_alternative<adhesion>(one) || std::holds_alternative<decline>(one);
}

// An extension to a day says its hour, or that there is none.
void say_the_hour(provision& one) {
  auto* extends = std::get_if<extension>(&one);
  if (extends == nullptr || extends->to.if_day() == nullptr) return;
  extends->to = deadline_time(*extends->to.if_day(), extends->to.hour().if_given());
}

// Of a grant of a line: the line's own, where the notice states one for it.
stated<deadline_time> founding_day(const dossier& of, const notice& founded, deadline_kind asked,
                                   const std::string* grant) {
  for (const auto& one : of.acts()) {
    for (const auto& says : one.provisions) {
      const auto* awards = std::get_if<award>(&says);
      if (awards == nullptr || grant == nullptr) continue;
      for (const auto& each : awards->grants) {
        if (each.name != *grant || !each.line.is_stated()) continue;
        for (const auto& line : founded.lines) {
          if (*each.line.if_stated() == line.name && line.deadlines[asked].is_stated())
            return line.deadlines.when(asked);
        }
      }
    }
  }
  return founded.deadlines.when(asked);
}

// The acts that an answer says set it, set what it answers, and nothing else does.
void is_grounded(const dossier& of, const answer<deadline_time>& given, deadline_kind asked, const std::string* grant) {
  std::vector<stated<deadline_time>> set;
  for (const auto& one : given.grounds()) {
    if (one.part != part::sets) continue;
    const auto& provision = of.acts()[one.act].provisions[one.provision];
    if (const auto* founds = std::get_if<establishment>(&provision)) {
      set.push_back(founding_day(of, founds->notice, asked, grant));
    } else if (const auto* extends = std::get_if<extension>(&provision)) {
      CHECK(extends->which == asked);
      set.push_back(extends->to.after(not_stated));
    } else if (const auto* awards = std::get_if<award>(&provision)) {
      REQUIRE(grant != nullptr);
      for (const auto& each : awards->grants) {
        const auto its = each.deadlines.when(asked);  // not stated: it begins with the notice's, which others set
        if (each.name == *grant && its.is_stated()) set.push_back(its);
      }
    } else {
      FAIL_CHECK("sets no day");
    }
  }
  std::sort(set.begin(), set.end(), before<deadline_time>);
  set.erase(std::unique(set.begin(), set.end()), set.end());
  auto said = list(given);
  if (!said.back().is_stated()) said.pop_back();
  CHECK(set == said);
}

// What sources state speaks for one of the days that an act may be of, and against another: less may be known of more.
template <class T>
bool rests_on_sources(const answer<T>& given) {
  const auto grounds = given.grounds();
  return std::any_of(grounds.begin(), grounds.end(), [](const ground& one) { return one.part == part::statement; });
}

// While it is open whether a correction of an act's own data has effect, the act reads as it is written (art. 2700
// c.c.): what shuts that question may open another reading.
std::vector<std::string> corrected_in(const dossier& as_read, const papers& written) {
  std::vector<std::string> all;
  for (const auto& one : written.acts) {
    const auto acts = as_read.acts();
    const auto reads = std::find_if(acts.begin(), acts.end(), [&](const act& each) { return each.id == one.id; });
    if (*reads != one) all.push_back(one.id);
  }
  return all;
}

}  // namespace

TEST_CASE("a day known more precisely leaves a part of what was possible") {
  each_random(600, [](dice& with, const papers& all, const as_of& when, date spent_on) {
    auto sharpened = all;
    for (auto& one : sharpened.acts) one = sharper(with, one);
    INFO("sharper\n" << readable(sharpened));
    const auto at = made_of(all).as_of(when);
    const auto then = made_of(sharpened).as_of(when);
    if (corrected_in(at.dossier(), all) != corrected_in(then.dossier(), sharpened)) return;
    const auto check = [&](const std::string& what, const auto& ask) {
      INFO(what);
      const auto blunt = ask(at);
      const auto sharp = ask(then);
      if (!blunt) {
        INFO("refused, less precisely: " << blunt.error());
        REQUIRE_FALSE(sharp);
        CHECK(sharp.error() == blunt.error());
      } else if (sharp && !rests_on_sources(*sharp) && !rests_on_sources(*blunt)) {
        CHECK(is_within(*sharp, *blunt));
        if (blunt->candidates().size() == 1) CHECK(list(*sharp) == list(*blunt));
      }
    };
    each_question(spent_on, check);
    each_standing(all.acts, check);
  });
}

TEST_CASE("answers are well made") {
  each_random(600, [](dice&, const papers& all, const as_of& when, date spent_on) {
    const auto made = made_of(all);
    const auto at = made.as_of(when);
    const auto check = [&](const std::string& what, const auto& ask) {
      INFO(what);
      is_well_made(at.dossier(), ask(at));
    };
    each_question(spent_on, check);
    each_standing(all.acts, check);
    for (const auto& one : at.findings()) {
      CHECK(one.act.has_value() != one.statement.has_value());
      if (one.act) CHECK(*one.act < made.acts().size());
      if (one.grant) CHECK(*one.grant < made.grants().size());
      CHECK(says_what_is_missing(one));
    }
  });
}

TEST_CASE("answers rest on the acts they name") {
  each_random(600, [](dice&, papers all, const as_of& when, date) {
    for (auto& one : all.acts) {
      std::erase_if(one.provisions, [](const provision& each) { return !says_its_day(each); });
      for (auto& each : one.provisions) say_the_hour(each);
    }
    const auto made = made_of({.acts = all.acts});
    const auto at = made.as_of(when);
    for (const auto kind : {deadline_kind::activities_end, deadline_kind::final_report}) {
      if (const auto day = at.notice().deadline(kind)) is_grounded(made, *day, kind, nullptr);
      for (const auto& name : made.grants()) {
        if (const auto day = at.grant(name).deadline(kind)) is_grounded(made, *day, kind, &name);
      }
    }
  });
}

TEST_CASE("a whole grant or notice says what its fields say, or that one of them is undetermined") {
  each_random(600, [](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    const auto at = made.as_of(when);
    const auto kinds = {deadline_kind::applications_open, deadline_kind::applications_close,
                        deadline_kind::activities_end, deadline_kind::final_report, deadline_kind::expenditure_limit};
    if (const auto whole = at.notice().whole()) {
      CHECK(list(*at.notice().endowment()) == std::vector{whole->endowment});
      CHECK(list(*at.notice().units()) == std::vector{whole->units});
      for (const auto kind : kinds)
        CHECK(list(*at.notice().deadline(kind)) == std::vector{whole->deadlines.when(kind)});
    } else {
      CHECK((whole.error().code == errc::no_notice) == !at.notice().endowment().has_value());
      CHECK((whole.error().code == errc::no_notice || whole.error().code == errc::field_undetermined));
    }
    for (const auto& name : made.grants()) {
      if (const auto whole = at.grant(name).whole()) {
        CHECK(whole->name == name);
        CHECK(list(*at.grant(name).award()) == std::vector{whole->award});
        CHECK(list(*at.grant(name).top_ups()) == std::vector{whole->top_ups});
        CHECK(list(*at.grant(name).reductions()) == std::vector{whole->reductions});
        CHECK(list(*at.grant(name).units()) == std::vector{whole->units});
        for (const auto kind : kinds) {
          const auto day = at.grant(name).deadline(kind);
          CHECK((day ? list(*day) : std::vector<stated<deadline_time>>{not_stated}) ==
                std::vector{whole->deadlines.when(kind)});
        }
      } else {
        const auto why = whole.error().code;
        CHECK((why == errc::no_such_grant) == !at.grant(name).top_ups().has_value());
        // Members without one lead are no partnership.
        const bool is_led_otherwise = why == errc::no_lead || why == errc::several_leads;
        if (is_led_otherwise) CHECK((*at.grant(name).partnership()).status() == status::known);
        CHECK((why == errc::no_such_grant || why == errc::field_undetermined || is_led_otherwise));
      }
    }
  });
}
