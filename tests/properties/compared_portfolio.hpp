// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_PROPERTIES_COMPARED_PORTFOLIO_HPP
#define AVVISO_TESTS_PROPERTIES_COMPARED_PORTFOLIO_HPP

#include <avviso/avviso.hpp>

#include <cstdint>
#include <string>

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

// As of one pair of days; what is wrong first, in words.
inline void compare_all(const portfolio& of, const both_days& when, compared& into) {
  for (const auto notice : of.notices()) compare_notice(of, notice, of.at(notice, when), into);
  for (const auto grant : of.grants()) compare_grant(of, grant, of.at({grant.notice}, when), into);
  if (into.wrong.empty()) return;
  into.wrong += ", in force on " + std::string(when.in_force.iso()) + ", as known on " + std::string(when.known.iso());
}

}  // namespace avviso::portfolio_test

#endif
