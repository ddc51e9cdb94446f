// SPDX-License-Identifier: BSL-1.0
// A portfolio answers as the snapshots of its dossiers do, on both clocks. AVVISO_SEED sets the first seed,
// AVVISO_DOSSIERS how many dossiers.
#include <avviso/history/portfolio.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "random_dossier.hpp"
#include "random_provisions.hpp"

using namespace avviso;
using namespace reference;

namespace {

std::vector<date> interesting_days(dice& with) {
  std::vector<date> days{date::min(), date::max()};
  for (std::int64_t n = -1; n < 11; ++n) days.push_back(*add_days(first_random_day, n));
  for (int n = 0; n < 3; ++n) days.push_back(random_end(with));
  days.push_back(*add_days(first_random_day, static_cast<std::int64_t>(with.roll(120))));
  return days;
}

template <class T>
told told_by(const result<answer<T>>& given) {
  if (!given) return told::no_such;
  switch (given->status()) {
    case status::known:
      return told::known;
    case status::not_stated:
      return told::not_stated;
    case status::undetermined:
      return told::undetermined;
    case status::conflict:
      break;
  }
  return told::conflict;
}

struct compared {
  std::uint64_t laid = 0;
  std::uint64_t left = 0;
  std::string wrong = {};

  // What is not laid is what the snapshot says: that is looked at now and then.
  template <class Told, class Ask, class Want>
  void take(const Told& laid_one, Ask ask, Want want, const std::string& what) {
    const bool is_laid = laid_one.told != told::not_laid;
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

told_day day_of(const result<answer<deadline_time>>& given) {
  told_day made{.told = told_by(given)};
  if (made.told != told::known) return made;
  made.day = static_cast<std::int32_t>(given->if_known()->on.days());
  made.has_hour = !given->if_known()->until.is_none();
  return made;
}
told_amount amount_of(const result<answer<euro>>& given) {
  const auto is = told_by(given);
  return {.amount = is == told::known ? given->if_known()->cents() : 0, .told = is};
}
told_amount amount_of(const result<answer<units>>& given) {
  const auto is = told_by(given);
  return {.amount = is == told::known ? given->if_known()->number() : 0, .told = is};
}
told_standing standing_of(const result<answer<grant_standing>>& given) {
  const auto is = told_by(given);
  return {.standing = is == told::known ? *given->if_known() : grant_standing::not_awarded, .told = is};
}

constexpr deadline_kind kinds[] = {deadline_kind::applications_open, deadline_kind::applications_close,
                                   deadline_kind::activities_end, deadline_kind::final_report,
                                   deadline_kind::expenditure_limit};

void compare_grant(const portfolio& of, grant_number grant, const snapshot& then, compared& into) {
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

void compare_notice(const portfolio& of, notice_number notice, const snapshot& then, compared& into) {
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

void compare_all(const portfolio& of, const dossier& one, const as_of& when, compared& into) {
  const auto then = one.as_of(when);
  for (const auto grant : of.grants()) compare_grant(of, grant, then, into);
  for (const auto notice : of.notices()) compare_notice(of, notice, then, into);
}

std::string difference(const papers& all, const readings& how, std::span<const both_days> pairs, compared& into) {
  const auto acts = dossier::of(all.acts);
  if (!acts) return {};
  const auto with_sources = acts->with(all.statements);
  if (!with_sources) return {};
  const named_dossier one[] = {{"one", *with_sources}};
  const auto of = portfolio::compile(one, how);
  for (const auto& when : pairs) {
    compare_all(of, *with_sources, {.in_force = when.in_force, .known = when.known, .readings = how}, into);
    if (!into.wrong.empty()) {
      return std::exchange(into.wrong, {}) + ", in force on " + std::string(when.in_force.iso()) + ", as known on " +
             std::string(when.known.iso());
    }
  }
  return {};
}

constexpr readings silences[] = {readings::documents(),
                                 readings::complete_register(),
                                 {efficacy::strict, absence::not_stated, record::as_found},
                                 {efficacy::from_adoption, absence::not_adhered, record::complete}};

}  // namespace

TEST_CASE("a portfolio answers as the snapshots do") {
  const auto first = setting("AVVISO_SEED", 20180320);
  const auto count = setting("AVVISO_DOSSIERS", 1500);
  MESSAGE("seeds " << first << " to " << first + count - 1);
  compared sum;
  std::uint64_t failures = 0;
  for (auto seed = first; seed < first + count && failures < 5; ++seed) {
    dice with(seed);
    const bool is_exact = !with.once_in(4);
    auto all = random_papers(with, is_exact ? 1 : 60);
    if (with.once_in(2)) all.statements.clear();
    const auto days = interesting_days(with);
    auto how = with.pick(silences);
    how.registration = with.once_in(2) ? registration_effect::ex_nunc : registration_effect::ex_tunc;
    std::vector<both_days> pairs;
    for (int n = 0; n < 40; ++n) pairs.push_back({with.pick(days), with.pick(days)});
    if (difference(all, how, pairs, sum).empty()) continue;
    const auto small = smallest(all, [&](const papers& less) { return !difference(less, how, pairs, sum).empty(); });
    FAIL_CHECK("seed " << seed << "\n" << readable(small) << difference(small, how, pairs, sum));
    ++failures;
  }
  MESSAGE(sum.laid << " answers laid, " << sum.left << " of the snapshot");
}
