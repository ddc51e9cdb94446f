// SPDX-License-Identifier: BSL-1.0
// A timeline says of each day what a question of that day is answered, and a difference misses nothing.
#include <algorithm>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

using any_result = result<answer<any_value>>;

bool say_the_same(const any_result& a, const any_result& b) {
  if (!a || !b) return !a && !b && a.error() == b.error();
  return a->status() == b->status() && a->possible() == b->possible() &&
         std::equal(a->candidates().begin(), a->candidates().end(), b->candidates().begin(), b->candidates().end());
}

// The same but for the last possible day, which is the day asked of each.
bool say_the_same_up_to_asked(const any_result& a, date asked_of_a, const any_result& b, date asked_of_b) {
  if (!a || !b || a->status() != b->status()) return false;
  const auto ends = [](const any_result& of) {
    std::vector<stated<any_value>> all;
    for (const auto& one : of->candidates()) {
      if (one.is_stated()) all.push_back(one);
    }
    return all;
  };
  const auto of_a = ends(a);
  const auto of_b = ends(b);
  return !of_a.empty() && !of_b.empty() && of_a.front() == of_b.front() &&
         of_a.back() == stated<any_value>(any_value(asked_of_a)) &&
         of_b.back() == stated<any_value>(any_value(asked_of_b)) &&
         (of_a.size() == a->candidates().size()) == (of_b.size() == b->candidates().size());
}

void check_each_day(const dossier& notice, const as_of& when, const question& asked, std::int64_t first,
                    std::int64_t last) {
  const auto at = notice.as_of(when);
  const auto line = timeline(at, asked);
  REQUIRE_FALSE(line.empty());
  CHECK(line.front().from == date::min());
  for (std::size_t i = 1; i < line.size(); ++i) {
    CHECK(line[i - 1].from < line[i].from);
    CHECK_FALSE(
        (line[i - 1].is_up_to_asked == line[i].is_up_to_asked && say_the_same(line[i - 1].answered, line[i].answered)));
  }
  std::size_t stretch = 0;
  for (std::int64_t day = first; day < last; ++day) {
    auto then = when;
    then.in_force = *date::from_days(day);
    while (stretch + 1 < line.size() && line[stretch + 1].from <= then.in_force) ++stretch;
    const auto& of_line = line[stretch];
    const auto of_day = notice.as_of(then).ask(asked);
    INFO(avviso::spelled(asked) << " on " << std::string(then.in_force.iso()) << ": "
                                << avviso::spelled(of_line.answered) << " from " << std::string(of_line.from.iso())
                                << ", asked " << avviso::spelled(of_day));
    if (of_line.is_up_to_asked) {
      CHECK(say_the_same_up_to_asked(of_line.answered, of_line.from, of_day, then.in_force));
    } else {
      CHECK(say_the_same(of_line.answered, of_day));
    }
  }
  const auto steps = trace(at, asked);
  if (steps.empty()) return;
  const auto now = at.ask(asked);
  const auto& end = steps.back();
  CHECK((end.is_up_to_asked ? say_the_same_up_to_asked(end.after, end.since, now, when.in_force)
                            : say_the_same(end.after, now)));
}

}  // namespace

TEST_CASE("a timeline is what each day answers") {
  each_random(60, [](dice& with, const papers& all, const as_of& when, date /*unused*/) {
    const auto notice = made_of(all);
    const auto questions = questions_about(notice);
    for (int n = 0; n < 6; ++n) check_each_day(notice, when, with.pick(questions), 18600, 18760);
  });
}

namespace {

constexpr date first_of_chain = day<2021, 1, 20>;
const std::string only_grant = "A";

// One to six acts that move, set, suspend, start or end something on days that overlap: of each the first day is known
// to lie in some days, and nothing else tells in which order they stand but, perhaps, a number.
std::vector<act> random_chain(dice& with) {
  const auto some_day = [&] {
    const auto first = *add_days(first_of_chain, static_cast<std::int64_t>(with.roll(9)));
    if (with.once_in(5)) return partial_date(first);
    return *partial_date::between(first, *add_days(first, static_cast<std::int64_t>(1 + with.roll(14))));
  };
  std::vector<act> acts;
  const grant one{
      .name = only_grant, .award = euros<100>, .deadlines = {{deadline_kind::activities_end, day<2021, 1, 31>}}};
  acts.push_back(
      {.id = "notice",
       .reference = directorial_decree("1", day<2020, 1, 10>),
       .control = control::not_required,
       .provisions = {establishment{{.number = "1", .title = "T", .endowment = euros<1000>}}, award{.grants = {one}}}});
  const auto count = 1 + with.roll(6);
  for (std::size_t i = 0; i < count; ++i) {
    const auto id = "e" + std::to_string(i);
    act next{.id = id, .reference = directorial_decree(not_stated, some_day()), .control = control::not_required};
    if (!with.once_in(3)) next.reference.number = std::to_string(20 - i);
    const auto reached = with.once_in(4) ? reach::adhering() : reach::every_grant();
    const auto by = [&](int months, int days) {
      return extension{.which = deadline_kind::activities_end,
                       .to = new_term::by(*period::make(0, months, days), month_rounding::down),
                       .reach = reached};
    };
    switch (with.roll(9)) {
      case 0:
        next.provisions = {extension{.which = deadline_kind::activities_end,
                                     .to = *add_days(day<2021, 2, 27>, static_cast<std::int64_t>(with.roll(3))),
                                     .reach = reached}};
        break;
      case 1:
        next.provisions = {by(1, 0)};
        break;
      case 2:
        next.provisions = {by(2, 0)};
        break;
      case 3:
        next.provisions = {by(0, 30)};
        break;
      case 4:
        next.provisions = {grant_suspension{.reach = reach::every_grant()}};
        break;
      case 5:
        next.provisions = {grant_resumption{.reach = reach::every_grant(), .moves = {deadline_kind::activities_end}}};
        break;
      case 6:
        next.provisions = {start_of_activities{.grant = only_grant}};
        break;
      case 7:
        next.provisions = {top_up{.target = top_up_target::each_grant, .amount = euros<10>, .reach = reached}};
        break;
      default:
        next.provisions = {waiver{.grants = {only_grant}}};
        if (i > 0 && with.once_in(2)) {
          next.provisions = {annulment{.of = "e" + std::to_string(with.roll(i)), .effect = annulment_effect::ex_nunc}};
        }
        break;
    }
    acts.push_back(std::move(next));
  }
  return acts;
}

}  // namespace

TEST_CASE("of acts whose open days overlap, too, a timeline is what each day answers") {
  const auto seed = setting("AVVISO_SEED", 20220129);
  const auto count = setting("AVVISO_DOSSIERS", 25);
  for (auto n = seed; n < seed + count; ++n) {
    dice with(n);
    const auto acts = random_chain(with);
    INFO("seed " << n << "\n" << readable(acts));
    const auto notice = dossier::of(acts);
    REQUIRE(notice);
    const as_of when{.in_force = day<2021, 2, 10>, .known = day<2022, 1, 1>, .readings = readings::documents()};
    for (auto asked : questions_about(*notice)) check_each_day(*notice, when, asked, 18640, 18690);
  }
}

TEST_CASE("a difference holds each question that two days answer differently, unless both say nothing, and no other") {
  const auto is_silent = [](const auto& given) { return !given || given->status() == status::not_stated; };
  each_random(100, [&](dice& with, const papers& all, const as_of& when, date /*unused*/) {
    const auto notice = made_of(all);
    const auto other = random_view(with);
    const auto changed = difference(notice.as_of(when), notice.as_of(other));
    std::size_t next = 0;
    for (const auto& asked : questions_about(notice)) {
      const auto was = notice.as_of(when).ask(asked);
      const auto is = notice.as_of(other).ask(asked);
      const bool same = say_the_same(was, is) || (is_silent(was) && is_silent(is));
      const bool listed = next < changed.size() && changed[next].what == asked;
      CHECK(same != listed);
      if (listed) ++next;
    }
    CHECK(next == changed.size());
    CHECK(difference(notice.as_of(when), notice.as_of(when)).empty());
  });
}
