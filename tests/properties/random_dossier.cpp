// SPDX-License-Identifier: BSL-1.0
#include "random_dossier.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <utility>
#include <variant>

#include "random_provisions.hpp"

namespace reference {

using namespace avviso;

namespace {

date plus_days(date from, std::size_t days) { return *add_days(from, static_cast<std::int64_t>(days)); }

class maker {
 public:
  maker(dice& with, std::uint64_t most) : dice_(with), left_(most) {}

  std::vector<act> make() {
    const std::size_t count = dice_.once_in(2) ? 3 + dice_.roll(10) : 2 + dice_.roll(6);
    names_ = ids(count);
    plan(count);
    has_lines_ = dice_.once_in(3);
    grants_.resize(1 + dice_.roll(count > 8 ? 3 : 5));
    for (std::size_t i = 0; i < grants_.size(); ++i) grants_[i] = "g" + std::to_string(i + 1);
    for (std::size_t i = 0; i < count; ++i) made_.push_back(one(i));
    let_bear_on_each_other();
    auto acts = made_;
    dice_.shuffle(acts);
    return acts;
  }

 private:
  std::vector<std::string> ids(std::size_t count) {
    std::vector<std::string> all = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"};
    dice_.shuffle(all);
    all.resize(count);
    return all;
  }

  // The call and its grants, and then acts of a few kinds, so that they bear on each other.
  void plan(std::size_t count) {
    if (!dice_.once_in(12)) plan_.push_back(content::establishment);
    if (!dice_.once_in(12)) plan_.push_back(content::award);
    if (dice_.once_in(4)) plan_.push_back(content::award);
    if (dice_.once_in(12)) plan_.push_back(content::establishment);
    std::vector<content> themes = {content::adhesion};
    while (themes.size() < 5) themes.push_back(static_cast<content>(dice_.roll(contents)));
    while (plan_.size() < count) plan_.push_back(dice_.pick(themes));
    plan_.resize(count);
  }

  partial_date some_day(date from = first_random_day) {
    const auto first = plus_days(from, dice_.roll(longest_window));
    const std::size_t once_in = 2 + plan_.size() / 3;
    if (!dice_.once_in(once_in)) return first;
    const std::size_t length = 2 + dice_.roll(dice_.once_in(4) ? longest_window - 1 : 3);
    if (length > left_) return first;
    left_ /= length;
    const auto last = plus_days(first, length - 1);
    const partial_date either[] = {first, last};
    return dice_.once_in(3) ? *partial_date::one_of(either) : *partial_date::between(first, last);
  }
  stated<partial_date> maybe_day(std::size_t once_in) {
    return dice_.once_in(once_in) ? stated<partial_date>(some_day()) : not_stated;
  }

  // So that one of the Court's terms ends on or near the days of the other acts.
  court_review review() {
    const std::vector<stated<bool>> referrals = {not_stated, not_stated, true, false, false};
    court_review made{.received = first_random_day, .referred = dice_.pick(referrals)};
    const int term = made.referred == stated<bool>(false) ? 30 : 60;
    std::int64_t waited = 0;
    date from = *add_days(first_random_day, -term - 2);
    std::vector<std::pair<std::size_t, std::size_t>> requests;
    while (requests.size() < 2 && dice_.once_in(3)) {
      requests.emplace_back(dice_.once_in(4) ? 30 : dice_.roll(longest_window * 4),
                            dice_.roll(dice_.once_in(3) ? 45 : 12));
      waited = std::min<std::int64_t>(30, waited + static_cast<std::int64_t>(requests.back().second));
    }
    from = *add_days(from, -waited - (term == 30 && !requests.empty() ? 20 : 0));
    made.received = some_day(from);
    date free_from = made.received.latest();
    for (const auto& [after, takes] : requests) {
      clarification request{.asked = some_day(plus_days(free_from, after)), .answered = not_stated};
      free_from = plus_days(request.asked.latest(), takes);
      if (!dice_.once_in(5)) request.answered = dice_.once_in(4) ? some_day(free_from) : partial_date(free_from);
      if (const auto* day = request.answered.if_stated()) free_from = day->latest();
      made.requests.push_back(request);
    }
    return made;
  }

  act one(std::size_t i) {
    const auto fill = plan_[i];
    const bool is_adhesion = fill == content::adhesion;
    const bool is_first = fill == content::establishment || fill == content::award;
    const bool is_plain = (is_adhesion && !dice_.once_in(4)) || (is_first && dice_.once_in(2));
    constexpr act_kind kinds[] = {act_kind::note,
                                  act_kind::directorial_decree,
                                  act_kind::directorial_decree,
                                  act_kind::directorial_decree,
                                  act_kind::ministerial_decree,
                                  act_kind::law,
                                  act_kind::judgment,
                                  act_kind::award_letter,
                                  act_kind::unnamed};
    std::vector<stated<std::string>> numbers = {not_stated, not_stated, "9", "21", "35/2", "35/18"};
    // The more acts, the fewer of which nothing says which comes first: their orders are many.
    if (plan_.size() > 6) numbers = {not_stated, "9", "10", "21", "35/2", "35/18", std::to_string(40 + i)};
    constexpr control controls[] = {control::required, control::not_required, control::not_stated, control::not_stated};
    act made{.id = names_[i],
             .reference = {.kind = is_adhesion ? act_kind::adhesion : dice_.pick(kinds),
                           .number = dice_.pick(numbers),
                           .on = some_day()},
             .control = is_plain ? control::not_required : dice_.pick(controls)};
    constexpr legal_order orders[] = {legal_order::italian_state, legal_order::italian_region,
                                      legal_order::european_union, legal_order::other};
    if (dice_.once_in(6)) made.legal_order = dice_.pick(orders);
    const auto* order = made.legal_order.if_stated();
    if (order != nullptr && !legal_orders::italian().has(*order) && made.control == control::required)
      made.control = control::not_stated;
    const bool may_be_registered = made.control == control::required || dice_.once_in(4);
    if (may_be_registered && !dice_.once_in(3)) made.registration = registration{.on = some_day()};
    if (may_be_registered && dice_.once_in(2)) made.review = review();
    made.published = maybe_day(6);
    made.effective = maybe_day(6);
    made.known = maybe_day(6);
    if (dice_.once_in(6)) made.publicity = publicity::condition_of_effect;
    if (dice_.once_in(6)) made.publicity = publicity::no_condition;
    if (made.publicity == publicity::condition_of_effect && dice_.once_in(2)) made.published = some_day();
    auto with = fills();
    with.fill(made, fill);
    if (dice_.once_in(5)) with.fill(made, static_cast<content>(dice_.roll(contents)));
    if (dice_.once_in(10) && !made.provisions.empty()) {
      const auto which = static_cast<std::uint32_t>(dice_.roll(made.provisions.size()));
      made.provision_effects.push_back({which, some_day()});
    }
    return made;
  }

  filler fills() {
    return {dice_, names_, plan_, grants_, [this] { return some_day(); }, has_lines_};
  }

  // Each act bears only on those after it in some order, so that none bears on itself.
  void let_bear_on_each_other() {
    std::vector<std::size_t> order(made_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    dice_.shuffle(order);
    for (std::size_t n = 0; n < order.size(); ++n) {
      auto& one = made_[order[n]];
      while (dice_.once_in(8)) {
        one.subject_to.push_back(dice_.once_in(12) || n == 0 ? "nowhere" : names_[order[dice_.roll(n)]]);
      }
      if (n + 1 == order.size()) break;
      const auto another = [&] { return order[n + 1 + dice_.roll(order.size() - n - 1)]; };
      while (dice_.once_in(7)) one.provisions.emplace_back(some_correction(another()));
      while (dice_.once_in(5)) one.provisions.push_back(something_on(another()));
    }
    for (std::size_t n = 0; n < order.size(); ++n) let_correct_conditions(order, n);
    for (std::size_t n = 0; n < order.size(); ++n) let_end_stays(order, n);
    for (std::size_t n = 0; n < order.size(); ++n) let_undo_what_acts_on_acts(order, n);
  }

  // What annuls, replaces or stays another act, or ratifies it; often in part.
  provision something_on(std::size_t of) {
    if (dice_.once_in(8)) return ratification{names_[of]};
    if (dice_.once_in(6)) return some_data(of);
    if (dice_.once_in(5)) return replacement{names_[of]};
    std::optional<std::uint32_t> which;
    std::vector<std::string> some;
    if (dice_.once_in(3)) which = static_cast<std::uint32_t>(dice_.roll(made_[of].provisions.size() + 1));
    if (dice_.once_in(3)) some = {dice_.pick(grants_)};
    if (some.size() == 1 && dice_.once_in(3) && some.front() != grants_.front()) some.push_back(grants_.front());
    if (dice_.once_in(2)) return stay{names_[of], which, some};
    return annulment{names_[of], dice_.once_in(2) ? annulment_effect::ex_tunc : annulment_effect::ex_nunc, which, some};
  }

  // What an act should have said of itself: often of several of its data, now and then of none.
  act_correction some_data(std::size_t of) {
    act_correction made{.of = names_[of]};
    const auto exact = [this] { return plus_days(first_random_day, dice_.roll(longest_window)); };
    constexpr std::string_view numbers[] = {"9", "21", "35/2", "35/18"};
    if (dice_.once_in(3)) made.number = std::string(dice_.pick(numbers));
    if (dice_.once_in(2)) made.on = dice_.once_in(3) ? some_day() : partial_date(exact());
    const auto* order = made_[of].legal_order.if_stated();
    const bool may_be_controlled = order == nullptr || legal_orders::italian().has(*order);
    if (dice_.once_in(6))
      made.control = may_be_controlled && dice_.once_in(2) ? control::required : control::not_required;
    if (dice_.once_in(3)) made.registration = registration{.on = exact()};
    if (dice_.once_in(5)) made.published = exact();
    if (dice_.once_in(3)) made.effective = exact();
    return made;
  }

  // Lets a correction of the n-th act's data say what it is subject to: now and then to nothing, or to what nobody
  // knows.
  void let_correct_conditions(const std::vector<std::size_t>& order, std::size_t n) {
    for (auto& by : made_) {
      for (auto& says : by.provisions) {
        auto* corrects = std::get_if<act_correction>(&says);
        if (corrects == nullptr || corrects->of != names_[order[n]] || !dice_.once_in(3)) continue;
        std::vector<std::string> ids;
        while (dice_.once_in(2)) ids.push_back(dice_.once_in(6) || n == 0 ? "nowhere" : names_[order[dice_.roll(n)]]);
        corrects->subject_to = std::move(ids);
      }
    }
  }

  // Annuls or stays, alone, some of what the acts on which it bears do to other acts.
  void let_undo_what_acts_on_acts(const std::vector<std::size_t>& order, std::size_t n) {
    for (std::size_t m = n + 1; m < order.size(); ++m) {
      const auto& of = made_[order[m]];
      for (std::uint32_t p = 0; p < of.provisions.size(); ++p) {
        if (of.provisions[p].index() < disposition_kinds::count || !dice_.once_in(8)) continue;
        auto& into = made_[order[n]].provisions;
        if (dice_.once_in(2)) {
          into.push_back(stay{of.id, p});
        } else {
          into.push_back(annulment{of.id, dice_.once_in(2) ? annulment_effect::ex_tunc : annulment_effect::ex_nunc, p});
        }
      }
    }
  }

  // Ends the stays of some of the acts on which it bears; now and then of an act that stays nothing.
  void let_end_stays(const std::vector<std::size_t>& order, std::size_t n) {
    for (std::size_t m = n + 1; m < order.size(); ++m) {
      const auto& says = made_[order[m]].provisions;
      const bool stays =
          std::any_of(says.begin(), says.end(), [](const auto& one) { return std::holds_alternative<stay>(one); });
      if (dice_.once_in(stays ? 3 : 60)) made_[order[n]].provisions.emplace_back(stay_end{names_[order[m]]});
    }
  }

  // Nearly always to something of the same kind; often of a correction, where the act has one.
  correction some_correction(std::size_t of) {
    const auto& written = made_[of].provisions;
    const auto count = written.size();
    auto provision = dice_.once_in(12) ? count : dice_.roll(count);
    if (std::holds_alternative<correction>(written.back()) && dice_.once_in(2)) provision = count - 1;
    const auto what = dice_.once_in(5) ? static_cast<content>(dice_.roll(contents)) : plan_[of];
    return {
        .of = names_[of], .provision = static_cast<std::uint32_t>(provision), .now = fills().some_disposition(what)};
  }

  dice& dice_;
  std::uint64_t left_;
  std::vector<content> plan_;
  std::vector<std::string> names_;
  bool has_lines_ = false;
  std::vector<std::string> grants_;
  std::vector<act> made_;
};

}  // namespace

std::uint64_t setting(const char* name, std::uint64_t otherwise) {
  const char* given = std::getenv(name);
  return given != nullptr ? std::strtoull(given, nullptr, 10) : otherwise;
}

std::vector<act> random_acts(dice& with, std::uint64_t most_histories) { return maker(with, most_histories).make(); }

namespace {

// What sources state of a window that may have closed earlier, the reference does not follow.
void close_on_their_days(std::vector<act>& all) {
  const auto close = [](auto& says) {
    if (auto* opens = std::get_if<window_opening>(&says)) opens->until_exhausted = false;
    if (auto* opens = std::get_if<window_reopening>(&says)) opens->until_exhausted = false;
  };
  for (auto& one : all) {
    for (auto& says : one.provisions) {
      close(says);
      if (auto* corrects = std::get_if<correction>(&says)) close(corrects->now);
    }
  }
}

}  // namespace

papers random_papers(dice& with, std::uint64_t most_histories) {
  papers made{.acts = random_acts(with, most_histories)};
  if (with.once_in(2)) made.statements = random_statements(with);
  const bool tell_a_closing = std::any_of(made.statements.begin(), made.statements.end(), [](const statement& one) {
    return one.about.deadline && *one.about.deadline == deadline_name(deadline_kind::applications_close);
  });
  if (tell_a_closing) close_on_their_days(made.acts);
  return made;
}

as_of random_view(dice& with) {
  const auto some = [&] {
    return !with.once_in(3) ? plus_days(first_random_day, longest_window + 2)
                            : plus_days(first_random_day, with.roll(longest_window + 2));
  };
  const date in_force = some();
  const date known = some();
  constexpr std::string_view sources[] = {"", "", "page", "report", "nobody"};
  return {.in_force = in_force,
          .known = known,
          .readings = {.efficacy = with.once_in(2) ? efficacy::from_adoption : efficacy::strict,
                       .absence = with.once_in(2) ? absence::not_stated : absence::not_adhered,
                       .record = with.once_in(2) ? record::as_found : record::complete,
                       .registration = with.once_in(2) ? registration_effect::ex_nunc : registration_effect::ex_tunc,
                       .prevailing_source = inline_text<63>(with.pick(sources)),
                       .timeliness = static_cast<timeliness>(with.roll(3))}};
}

// Sometimes within the days on which acts are made, so that terms lapse before they are extended; and sometimes a day
// that other months lack.
date random_end(dice& with) {
  if (with.once_in(12)) return day<2022, 1, 31>;
  if (with.once_in(12)) return plus_days(day<2022, 12, 30>, with.roll(4));  // about the last day of a programme
  return with.once_in(3) ? plus_days(first_random_day, with.roll(longest_window))
                         : plus_days(first_random_day, 100 + with.roll(3));
}

}  // namespace reference
