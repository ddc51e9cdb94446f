// SPDX-License-Identifier: BSL-1.0
#include "random_provisions.hpp"

#include <set>
#include <utility>
#include <variant>

namespace reference {

using namespace avviso;

void filler::fill(act& into, content what) { add(into.provisions, what); }

disposition filler::some_disposition(content what) {
  list some;
  add(some, what);
  return std::visit(
      [](const auto& one) -> disposition {
        using type = std::decay_t<decltype(one)>;
        if constexpr (std::is_constructible_v<disposition, type>) {
          return one;
        } else {
          return committee_appointment{};
        }
      },
      dice_.pick(some));
}

void filler::add(list& into, content what) {
  switch (what) {
    case content::extension:
      do {
        into.emplace_back(extension());
      } while (dice_.once_in(5));
      return;
    case content::top_up:
      do {
        into.emplace_back(top_up());
      } while (dice_.once_in(4));
      return;
    case content::extension_and_top_up:
      into.emplace_back(top_up());
      into.emplace_back(extension());
      return;
    case content::enlargement:
      return into.emplace_back(enlargement()), void();
    case content::allotment:
      return into.emplace_back(allotment()), void();
    case content::reduction:
      return into.emplace_back(reduction()), void();
    case content::reallocation:
      return into.emplace_back(reallocation()), void();
    case content::redetermination:
      return into.emplace_back(redetermination()), void();
    case content::deadline_setting:
      return into.emplace_back(deadline_setting{rule(), whom()}), void();
    case content::payment:
      return add_payment(into);
    case content::adhesion:
    case content::decline:
    case content::adhesions_closing:
      return add_adhesion(into, what);
    case content::establishment:
    case content::window:
    case content::committee:
    case content::ranking:
    case content::designation:
      return add_to_call(into, what);
    default:
      return add_to_project(into, what);
  }
}

stated<std::string> filler::scope() {
  if (dice_.once_in(2)) return not_stated;
  return std::string(dice_.once_in(2) ? "staff" : "travel");
}

void filler::add_to_call(list& into, content what) {
  constexpr authority_role roles[] = {authority_role::responsible, authority_role::delegated};
  constexpr const char* authorities[] = {"Ministry", "Department", "Region"};
  switch (what) {
    case content::establishment:
      return into.emplace_back(notice()), void();
    case content::window:
      return add_window(into);
    case content::committee:
      return into.emplace_back(committee_appointment{maybe_line()}), void();
    case content::ranking:
      return into.emplace_back(ranking()), void();
    default:
      return into.emplace_back(
                 designation{.role = dice_.pick(roles), .who = dice_.pick(authorities), .scope = scope()}),
             void();
  }
}

void filler::add_window(list& into) {
  constexpr closing_reason closing_reasons[] = {closing_reason::exhausted, closing_reason::other};
  switch (dice_.roll(6)) {
    case 0:
    case 1:
      into.emplace_back(window_opening{
          .opens = maybe_end(2),
          .closes = maybe_end(2),
          .until_exhausted = dice_.once_in(3),
          .reserved_for = dice_.once_in(6) ? std::vector<std::string>{"Regions"} : std::vector<std::string>(),
          .line = maybe_line()});
      return;
    case 2:
      return into.emplace_back(window_closing{maybe_end(2), dice_.pick(closing_reasons), maybe_line()}), void();
    case 3:
      return into.emplace_back(window_suspension{maybe_end(2), maybe_end(2), maybe_line()}), void();
    default:
      into.emplace_back(window_reopening{
          .opens = maybe_end(2), .closes = maybe_end(2), .until_exhausted = dice_.once_in(3), .line = maybe_line()});
  }
}

notice_limits filler::limits() {
  notice_limits made;
  if (dice_.once_in(3)) made.most_extensions = static_cast<std::uint32_t>(dice_.roll(3));
  if (dice_.once_in(3))
    made.longest_extension =
        longest_extension{*period::make(0, 0, 30 * static_cast<std::int64_t>(dice_.roll(4))), month_rounding::down};
  if (dice_.once_in(3)) made.smallest_grant = amount();
  if (dice_.once_in(3)) made.greatest_grant = amount();
  if (dice_.once_in(4)) made.unit_cost = amount();
  if (dice_.once_in(4)) made.jointly = amount();
  if (dice_.once_in(4)) made.ranking_valid_until = random_end(dice_);
  if (dice_.once_in(4)) made.greatest_endowment = amount();
  return made;
}

void filler::add_to_project(list& into, content what) {
  switch (what) {
    case content::award:
      into.emplace_back(award());
      return add_conditions(into);
    case content::signing:
      if (dice_.once_in(3)) {
        const auto as = dice_.once_in(2) ? dissolution::excluded : dissolution::admitted;
        return into.emplace_back(reservation_dissolution{grant(), as}), void();
      }
      return into.emplace_back(agreement_signing{grant(), maybe_day()}), void();
    case content::start:
      return into.emplace_back(start_of_activities{grant(), maybe_day()}), void();
    case content::partners:
      do {
        into.emplace_back(partner_change());
      } while (dice_.once_in(3));
      return;
    case content::suspension:
      return into.emplace_back(grant_suspension{whom()}), void();
    case content::resumption:
      if (dice_.once_in(4)) into.emplace_back(grant_suspension{whom()});
      return into.emplace_back(resumption()), void();
    case content::waiver:
      return into.emplace_back(waiver{some_grants(), dice_.once_in(3)}), void();
    case content::revocation:
      if (dice_.once_in(4)) into.emplace_back(award());
      return into.emplace_back(revocation{some_grants(), dice_.once_in(3)}), void();
    default:
      return into.emplace_back(closing{whom()}), void();
  }
}

void filler::add_adhesion(list& into, content what) {
  constexpr election all[] = {election::time, election::money, election::time_and_money, election::time_and_money};
  const auto who = [&]() -> std::string { return dice_.once_in(12) ? "stranger" : grant(); };
  const auto to = [&] { return target(false); };
  switch (what) {
    case content::adhesion:
      do {
        const adhesion one{.grant = who(), .to = to(), .elects = dice_.pick(all)};
        into.emplace_back(one);
        if (dice_.once_in(8)) into.emplace_back(withdrawal{.grant = one.grant, .to = one.to});
      } while (dice_.once_in(3));
      if (dice_.once_in(10)) into.emplace_back(top_up());
      return;
    case content::decline:
      do {
        if (dice_.once_in(2)) {
          into.emplace_back(decline{.grant = who(), .to = to()});
        } else {
          into.emplace_back(withdrawal{.grant = who(), .to = to()});
        }
      } while (dice_.once_in(4));
      return;
    default:
      return into.emplace_back(adhesions_closing{to()}), void();
  }
}

// An act that offers something, nearly always.
std::string filler::target(bool of_money) {
  if (dice_.once_in(12)) return "nowhere";
  for (int attempt = 0; attempt < 12; ++attempt) {
    const auto i = dice_.roll(ids_.size());
    const auto what = plan_[i];
    if (what == content::top_up || what == content::extension_and_top_up) return ids_[i];
    const bool offers = what == content::extension || what == content::deadline_setting ||
                        what == content::suspension || what == content::resumption || what == content::closing ||
                        what == content::enlargement || what == content::reduction;
    if (offers && !of_money) return ids_[i];
  }
  return dice_.pick(ids_);
}

stated<partial_date> filler::maybe_day() { return dice_.once_in(2) ? stated<partial_date>(some_day_()) : not_stated; }

// Few hours, so that limits with one and without meet.
deadline_time filler::random_time() {
  const date on = random_end(dice_);
  if (!dice_.once_in(5)) return on;
  return {on, dice_.once_in(2) ? deadline_hour(at<12, 0>) : deadline_hour(at<23, 59>)};
}

stated<deadline_time> filler::maybe_end(std::size_t once_in) {
  return dice_.once_in(once_in) ? stated<deadline_time>(random_time()) : not_stated;
}

stated<units> filler::number() {
  constexpr std::int64_t numbers[] = {-1, 0, 1, 3, 9, 27};
  return dice_.once_in(3) ? stated<units>(not_stated) : units::of(dice_.pick_number(numbers));
}

deadlines filler::ends() {
  return deadlines{}
      .with_time(deadline_kind::activities_end, dice_.once_in(4) ? not_stated : maybe_end(1))
      .with_time(deadline_kind::final_report, maybe_end(4))
      .with_time(deadline_kind::applications_close, maybe_end(6))
      .with_time(deadline_kind::expenditure_limit, maybe_end(8));
}

std::vector<named_deadline> filler::named_ends() {
  std::vector<named_deadline> some;
  if (dice_.once_in(6)) some.push_back({"preparation", random_time()});
  if (dice_.once_in(12)) some.push_back({"review", random_time()});
  return some;
}

// Of limits that it does not set yet: several days, or what they run from.
template <class Whole>
void filler::add_open_terms(Whole& to) {
  const auto is_new = [&](const deadline_name& which) {
    const auto* kind = which.if_kind();
    const auto is_it = [&](const auto& one) { return one.which == which; };
    const bool is_named = std::any_of(to.named_deadlines.begin(), to.named_deadlines.end(),
                                      [&](const auto& one) { return deadline_name::named(one.name) == which; });
    return !(kind != nullptr && to.deadlines[*kind].is_stated()) && !is_named &&
           std::none_of(to.deadlines_between.begin(), to.deadlines_between.end(), is_it) &&
           std::none_of(to.dependent_deadlines.begin(), to.dependent_deadlines.end(), is_it);
  };
  if (dice_.once_in(8)) {
    const deadline_between one{limit(), some_day_()};
    if (is_new(one.which)) to.deadlines_between.push_back(one);
  }
  if (!dice_.once_in(4)) return;
  do {
    const auto one = rule();
    if (is_new(one.which)) to.dependent_deadlines.push_back(one);
  } while (dice_.once_in(3));
}

// Often the report after the end; seldom in a circle.
dependent_deadline filler::rule() {
  const std::vector<deadline_name> some = {deadline_kind::final_report,   deadline_kind::final_report,
                                           deadline_kind::final_report,   deadline_name::named("audit"),
                                           deadline_kind::activities_end, deadline_name::named("preparation")};
  const std::vector<deadline_name> bases = {deadline_kind::activities_end, deadline_kind::activities_end,
                                            deadline_kind::activities_end, deadline_kind::final_report,
                                            deadline_name::named("preparation")};
  constexpr time_regime regimes[] = {time_regime::eu_1182_71, time_regime::italian_civil,
                                     time_regime::italian_procedural, time_regime::italian_administrative_procedure};
  constexpr when_moved becomes[] = {when_moved::follows, when_moved::follows, when_moved::stays,
                                    when_moved::to_be_confirmed, when_moved::not_stated};
  constexpr milestone happens[] = {milestone::awarded, milestone::agreement_signed, milestone::activities_started,
                                   milestone::report_submitted};
  const auto some_days = 1 + static_cast<std::int64_t>(dice_.roll(20));
  dependent_deadline made{.which = dice_.pick(some),
                          .length = dice_.once_in(4)   ? term_months<2>
                                    : dice_.once_in(4) ? *term_length::of_working_days(some_days)
                                                       : *term_length::make(0, 0, 0, some_days),
                          .direction = dice_.once_in(5) ? time_direction::backward : time_direction::forward,
                          .regime = dice_.pick(regimes),
                          .ends = dice_.once_in(6) ? end_days::both_excluded : end_days::first_excluded,
                          .from = counted_from{dice_.pick(bases), dice_.pick(becomes)}};
  if (dice_.once_in(4)) made.from = dice_.pick(happens);
  if (dice_.once_in(8)) made.until = at<12, 0>;
  return made;
}

deadline_name filler::limit() {
  const std::vector<deadline_name> some = {deadline_kind::activities_end,     deadline_kind::activities_end,
                                           deadline_kind::activities_end,     deadline_kind::activities_end,
                                           deadline_kind::final_report,       deadline_kind::final_report,
                                           deadline_kind::applications_close, deadline_name::named("preparation")};
  return dice_.pick(some);
}

std::optional<std::string> filler::maybe_line() {
  if (!has_lines_ || dice_.once_in(2)) return std::nullopt;
  return dice_.once_in(2) ? "A" : dice_.once_in(4) ? "C" : "B";
}

stated<std::string> filler::line_of(const std::string& grant) const {
  if (!has_lines_) return not_stated;
  return std::string(grant == "g1" || grant == "g3" ? "A" : "B");
}

std::vector<notice_line> filler::lines() {
  std::vector<notice_line> all;
  if (!has_lines_ || dice_.once_in(6)) return all;
  for (const auto* name : {"A", "B"}) {
    if (dice_.once_in(6)) continue;
    all.push_back({.name = name, .endowment = amount(), .units = number()});
    if (dice_.once_in(3)) all.back().deadlines = ends();
    if (dice_.once_in(3)) all.back().named_deadlines = named_ends();
    if (dice_.once_in(4)) all.back().limits = limits();
    if (dice_.once_in(2)) add_open_terms(all.back());
  }
  return all;
}

reach filler::whom() {
  if (const auto line = maybe_line()) {
    switch (dice_.roll(4)) {
      case 0:
        return reach::no_grant_of(*line);
      case 1:
        return reach::every_grant_of(*line);
      default:
        return reach::adhering_of(*line);
    }
  }
  switch (dice_.roll(8)) {
    case 0:
      return reach::no_grant();
    case 1:
      return reach::only({grant()});
    case 2:
      return reach::only({"g1", dice_.once_in(3) ? "stranger" : "g2"});
    case 3:
    case 4:
      return reach::every_grant();
    default:
      return reach::adhering();
  }
}

new_term filler::term() {
  if (dice_.once_in(16)) return not_stated;
  if (dice_.once_in(12)) return new_term::between(some_day_());
  switch (dice_.roll(6)) {
    case 0:
      return new_term::by(*period::make(0, 0, static_cast<std::int64_t>(dice_.roll(9))), month_rounding::down);
    case 1:
      return new_term::by(*period::make(0, 1 + static_cast<std::int64_t>(dice_.roll(12)), 0), month_rounding::down);
    case 2:
      return random_time();  // with an hour, or expressly without
    default:
      return random_end(dice_);
  }
}

party filler::party() {
  constexpr const char* entities[] = {"Alfa", "Beta", "Gamma", "Delta"};
  avviso::party made{.entity = dice_.pick(entities)};
  if (dice_.once_in(6)) made.unit = "Unit";
  if (dice_.once_in(8)) made.formerly.emplace_back(dice_.pick(entities));
  constexpr const char* codes[] = {"80000010589", "80000020588"};
  if (dice_.once_in(8)) made.tax_code = *tax_code::parse(dice_.pick(codes));
  if (dice_.once_in(8)) made.vat_number = *vat_number::parse(dice_.pick(codes));
  return made;
}

stated<partnership> filler::partners() {
  if (dice_.once_in(2)) return not_stated;
  partnership made{.lead = party()};
  while (dice_.once_in(2)) made.partners.push_back(party());
  if (dice_.once_in(4)) made.associated.push_back(party());
  // Each share of one place, as files are read.
  const auto all = members_of(made);
  std::set<std::size_t> places;
  for (const auto& one : all) {
    const auto place = place_of_member(one.who, all);
    const auto its = amount();
    if (its.is_stated() && dice_.once_in(2) && place && places.insert(*place).second)
      made.shares.push_back({one.who, *its.if_stated()});
  }
  return made;
}

establishment filler::notice() {
  constexpr programme funds[] = {programme::amif_2014_2020, programme::amif_2014_2020, programme::esf_2014_2020,
                                 programme::amif_2021_2027, programme::other,          programme::none};
  avviso::notice made{.number = dice_.once_in(8) ? "2" : "1",
                      .title = "Notice",
                      .programme = dice_.once_in(3) ? stated<programme>(dice_.pick(funds)) : not_stated,
                      .lines = lines(),
                      .endowment = has_lines_ && dice_.once_in(2) ? not_stated : amount(),
                      .units = number(),
                      .deadlines = ends(),
                      .named_deadlines = named_ends(),
                      .limits = dice_.once_in(2) ? limits() : notice_limits()};
  add_open_terms(made);
  return {made};
}

award filler::award() {
  avviso::award made{.grants = {}, .total = dice_.once_in(3) ? amount() : not_stated};
  for (const auto& name : grants_) {
    if (dice_.once_in(5)) continue;
    made.grants.push_back({.name = name,
                           .partnership = partners(),
                           .line = line_of(name),
                           .award = amount(),
                           .units = number(),
                           .deadlines = ends(),
                           .named_deadlines = named_ends(),
                           .with_reservation = dice_.once_in(4)});
    add_open_terms(made.grants.back());
  }
  return made;
}

ranking filler::ranking() {
  constexpr ranking_outcome outcomes[] = {ranking_outcome::selected, ranking_outcome::reserve,
                                          ranking_outcome::rejected, ranking_outcome::selected_with_reservation};
  avviso::ranking made;
  for (const auto& name : grants_) {
    if (!dice_.once_in(3)) made.proposals.push_back({name, dice_.pick(outcomes)});
  }
  made.line = maybe_line();
  return made;
}

partner_change filler::partner_change() {
  constexpr partner_role roles[] = {partner_role::partner, partner_role::partner, partner_role::associated_entity,
                                    partner_role::lead};
  avviso::partner_change made{.grant = grant(), .what = leaving{party(), dice_.pick(roles)}};
  switch (dice_.roll(6)) {
    case 0:
      made.what = joining{{.who = party(), .role = dice_.pick(roles), .share = amount()}};
      break;
    case 1:
      made.what = succession{party(), party()};
      break;
    case 2:
      made.what = lead_change{party(), dice_.once_in(2) ? former_lead::leaves : former_lead::becomes_partner};
      break;
    case 3:
      made.what = leaving{party(), dice_.pick(roles), party()};
      break;
    case 4: {
      budget_change budget;
      do {
        const auto its = amount();
        if (its.is_stated()) budget.shares.push_back({party(), *its.if_stated()});
      } while (dice_.once_in(2));
      made.what = std::move(budget);
    }
  }
  return made;
}

grant_resumption filler::resumption() {
  grant_resumption made{.reach = whom()};
  if (!dice_.once_in(4)) made.moves.emplace_back(deadline_kind::activities_end);
  if (dice_.once_in(3)) made.moves.emplace_back(deadline_kind::final_report);
  if (dice_.once_in(6)) made.moves.push_back(deadline_name::named("preparation"));
  return made;
}

extension filler::extension() {
  avviso::extension made{
      .which = limit(), .from = maybe_end(3), .to = term(), .reach = whom(), .shortens = dice_.once_in(8)};
  if (dice_.once_in(3)) made.requested = maybe_day();
  return made;
}

}  // namespace reference
