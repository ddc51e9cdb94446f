// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_COMPARED_PORTFOLIO_HPP
#define AVVISO_TESTS_PROPERTIES_COMPARED_PORTFOLIO_HPP

#include <avviso/avviso.hpp>
#include <avviso/field_table.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// Every question that a portfolio answers, asked of it in each way and of the snapshot.
namespace avviso::portfolio_test {

template <class T>
told_as told_of(const result<answer<T>>& given) {
  if (!given) return told_as::no_such;
  switch (given->status()) {
    case status::known:
      return told_as::known;
    case status::not_stated:
      return told_as::not_stated;
    case status::undetermined:
      return told_as::undetermined;
    case status::conflict:
      break;
  }
  return told_as::conflict;
}

struct compared {
  std::uint64_t laid = 0;
  std::uint64_t left = 0;
  std::string wrong = {};

  // What is not laid is what the snapshot says: that is looked at now and then.
  template <class Told, class Ask, class Want>
  void take(const Told& laid_one, Ask ask, Want want, const std::string& what) {
    const bool is_laid = laid_one.told != told_as::not_laid;
    if (++(is_laid ? laid : left) % 16 != 0 && !is_laid) return;
    const Told asked = ask();
    const Told wanted = want();
    const bool is_right = asked == wanted && (!is_laid || laid_one == wanted);
    if (!is_right && wrong.empty()) {
      wrong = what + ": " + std::to_string(int(asked.told)) + " " + std::to_string(int(laid_one.told)) + ", not " +
              std::to_string(int(wanted.told));
    }
  }
};

inline told_day day_of(const result<answer<deadline_time>>& given) {
  told_day made{.told = told_of(given)};
  if (made.told != told_as::known) return made;
  made.day = static_cast<std::int32_t>(given->if_known()->on.days());
  made.has_hour = !given->if_known()->until.is_none();
  return made;
}
inline told_amount amount_of(const result<answer<euro>>& given) {
  const auto is = told_of(given);
  return {.amount = is == told_as::known ? given->if_known()->cents() : 0, .told = is};
}
inline told_amount amount_of(const result<answer<units>>& given) {
  const auto is = told_of(given);
  return {.amount = is == told_as::known ? given->if_known()->number() : 0, .told = is};
}
inline told_standing standing_of(const result<answer<grant_standing>>& given) {
  const auto is = told_of(given);
  return {.standing = is == told_as::known ? *given->if_known() : grant_standing::not_awarded, .told = is};
}

inline constexpr deadline_kind kinds[] = {deadline_kind::applications_open, deadline_kind::applications_close,
                                          deadline_kind::activities_end, deadline_kind::final_report,
                                          deadline_kind::expenditure_limit};

inline void compare_grant(const portfolio& of, grant_number grant, const snapshot& then, compared& into) {
  const both_days when{then.when().in_force, then.when().known};
  const grant_then one[] = {{grant, when.in_force, when.known}};
  const auto asked = then.grant(of.name_of(grant));
  const auto name = " of " + of.name_of(grant);
  for (const auto which : kinds) {
    told_day laid[1];
    of.deadlines(which, one, laid);
    into.take(
        laid[0], [&] { return of.deadline(grant, which, when); }, [&] { return day_of(asked.deadline(which)); },
        "deadline " + std::to_string(int(which)) + name);
  }
  const auto sum = [&](grant_sum which, auto wanted) {
    told_amount laid[1];
    of.sums(which, one, laid);
    into.take(
        laid[0], [&] { return of.sum(grant, which, when); }, [&] { return amount_of(wanted()); },
        "sum " + std::to_string(int(which)) + name);
  };
  sum(grant_sum::award, [&] { return asked.award(); });
  sum(grant_sum::top_ups, [&] { return asked.top_ups(); });
  sum(grant_sum::total, [&] { return asked.total(); });
  sum(grant_sum::units, [&] { return asked.units(); });
  told_standing laid[1];
  of.standings(one, laid);
  into.take(
      laid[0], [&] { return of.standing(grant, when); }, [&] { return standing_of(asked.standing()); },
      "standing" + name);
}

inline void compare_notice(const portfolio& of, notice_number notice, const snapshot& then, compared& into) {
  const both_days when{then.when().in_force, then.when().known};
  const notice_then one[] = {{notice, when.in_force, when.known}};
  const auto asked = then.notice();
  for (const auto which : kinds) {
    told_day laid[1];
    of.deadlines(which, one, laid);
    into.take(
        laid[0], [&] { return of.deadline(notice, which, when); }, [&] { return day_of(asked.deadline(which)); },
        "deadline " + std::to_string(int(which)));
  }
  const auto sum = [&](notice_sum which, auto wanted) {
    told_amount laid[1];
    of.sums(which, one, laid);
    into.take(
        laid[0], [&] { return of.sum(notice, which, when); }, [&] { return amount_of(wanted()); },
        "sum of notice " + std::to_string(int(which)));
  };
  sum(notice_sum::endowment, [&] { return asked.endowment(); });
  sum(notice_sum::awarded, [&] { return asked.awarded(); });
  sum(notice_sum::granted, [&] { return asked.granted(); });
  sum(notice_sum::unallocated, [&] { return asked.unallocated(); });
  sum(notice_sum::units, [&] { return asked.units(); });
}

// Questions of every field that is a number, laid or not, as they are asked of a grant or of a notice.
inline std::vector<question> every_question(bool of_grants) {
  std::vector<question> all;
  const auto take = [&](question one) {
    one.grant = of_grants ? std::optional(std::string()) : std::nullopt;
    if (why_refused(one)) return;
    one.grant.reset();
    all.push_back(std::move(one));
  };
  for (auto& [word, asks] : worded_questions()) take(std::move(asks));
  take({.field = field::deadline, .deadline = deadline_name::named("audit")});
  take({.field = field::may_spend, .on = day<2018, 4, 1>});
  take({.field = field::fact, .name = "sede"});
  take({.field = field::standing, .name = "a1"});
  take({.field = field::ranked, .name = "g1"});
  return all;
}

// What the snapshot answers, from its whole answer.
inline told_value number_told_of(const result<answer<any_value>>& given) {
  told_value made{.told = told_of(given)};
  if (made.told != told_as::known) return made;
  const auto& value = *given->if_known();
  if (const auto* on = std::get_if<date>(&value)) made.value = on->days();
  if (const auto* money = std::get_if<euro>(&value)) made.value = money->cents();
  if (const auto* number = std::get_if<units>(&value)) made.value = number->number();
  if (const auto* truth = std::get_if<bool>(&value)) made.value = *truth ? 1 : 0;
  if (const auto* stands = std::get_if<standing>(&value)) made.value = static_cast<int>(*stands);
  if (const auto* stands = std::get_if<grant_standing>(&value)) made.value = static_cast<int>(*stands);
  if (const auto* ranked = std::get_if<ranking_outcome>(&value)) made.value = static_cast<int>(*ranked);
  if (const auto* time = std::get_if<deadline_time>(&value)) made.value = time->on.days();
  return made;
}

// Whatever is asked of all grants and of all notices at once, and the answers behind it.
inline void compare_values(const portfolio& of, const both_days& when, compared& into) {
  const auto note = [&](bool is_right, const question& what) {
    if (!is_right && into.wrong.empty()) into.wrong = "value of " + spelled(what);
  };
  for (auto what : every_question(true)) {
    std::vector<told_value> all(of.grants().size());
    const auto asked = what;
    note(of.values(asked, when, all) == all.size(), what);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto grant = of.grants()[i];
      what.grant = of.name_of(grant);
      const auto wanted = of.at({grant.notice}, when).ask(what);
      const auto given = of.ask(grant, asked, when);
      note(all[i] == number_told_of(wanted), what);
      note(given.has_value() == wanted.has_value(), what);
      if (!given || !wanted) continue;
      const auto some = given->candidates();
      note(std::equal(some.begin(), some.end(), wanted->candidates().begin(), wanted->candidates().end()) &&
               given->possible() == wanted->possible(),
           what);
    }
  }
  for (const auto& what : every_question(false)) {
    for (const auto notice : of.notices()) {
      const notice_then one[] = {{notice, when.in_force, when.known}};
      told_value told[1];
      note(of.values(what, one, told) == std::size_t{1}, what);
      note(told[0] == number_told_of(of.at(notice, when).ask(what)), what);
    }
  }
  if (!into.wrong.empty()) into.wrong += ", as of " + spelled(when);
}

// As of one pair of days; what is wrong first, in words.
inline void compare_all(const portfolio& of, const both_days& when, compared& into) {
  for (const auto notice : of.notices()) compare_notice(of, notice, of.at(notice, when), into);
  for (const auto grant : of.grants()) compare_grant(of, grant, of.at({grant.notice}, when), into);
  if (into.wrong.empty()) return;
  into.wrong += ", in force on " + std::string(when.in_force.iso()) + ", as known on " + std::string(when.known.iso());
}

}  // namespace avviso::portfolio_test

#endif
