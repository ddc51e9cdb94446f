// SPDX-License-Identifier: BSL-1.0
#include "random_dossier.hpp"

#include <algorithm>
#include <cstdlib>
#include <variant>

namespace reference {

using namespace avviso;

namespace {

constexpr std::size_t window = 8;
constexpr date first_day = day<2021, 3, 1>;
constexpr deadline_kind limits[] = {deadline_kind::activities_end, deadline_kind::activities_end,
                                    deadline_kind::final_report};
const std::vector<std::string> names = {"g1", "g2", "g3"};

date plus_days(date from, std::size_t days) { return *add_days(from, static_cast<std::int64_t>(days)); }

class maker {
 public:
  maker(dice& with, std::uint64_t most) : dice_(with), left_(most) {}

  std::vector<act> make() {
    std::vector<std::string> ids = {"a", "b", "c", "d", "e", "f", "g", "h"};
    dice_.shuffle(ids);
    const std::size_t count = 2 + dice_.roll(7);
    if (!dice_.once_in(12)) plan_.push_back(&maker::founds);
    if (!dice_.once_in(12)) plan_.push_back(&maker::awards);
    if (dice_.once_in(4)) plan_.push_back(&maker::awards);
    if (dice_.once_in(12)) plan_.push_back(&maker::founds);
    while (plan_.size() < count) {
      constexpr void (maker::*more[])(act&) = {&maker::extends, &maker::extends, &maker::tops_up,
                                               &maker::adheres, &maker::adheres, &maker::extends_and_tops_up};
      plan_.push_back(dice_.pick(more));
    }
    plan_.resize(count);
    ids.resize(count);
    ids_ = ids;
    std::vector<act> acts;
    for (std::size_t i = 0; i < count; ++i) acts.push_back(one(ids[i], plan_[i]));
    dice_.shuffle(acts);
    return acts;
  }

 private:
  using filler = void (maker::*)(act&);

  partial_date some_day() {
    const auto first = plus_days(first_day, dice_.roll(window));
    if (dice_.roll(5) < 3) return first;
    const std::size_t length = 2 + dice_.roll(dice_.once_in(4) ? window - 1 : 3);
    if (length > left_) return first;
    left_ /= length;
    const auto last = plus_days(first, length - 1);
    const partial_date either[] = {first, last};
    return dice_.once_in(3) ? *partial_date::one_of(either) : *partial_date::between(first, last);
  }
  stated<partial_date> maybe_day(std::size_t once_in) {
    return dice_.once_in(once_in) ? stated<partial_date>(some_day()) : not_stated;
  }

  act one(const std::string& id, filler fill) {
    const bool is_adhesion = fill == &maker::adheres;
    constexpr act_kind kinds[] = {act_kind::note, act_kind::directorial_decree, act_kind::directorial_decree};
    const std::vector<stated<std::string>> numbers = {not_stated, not_stated, "9", "21", "35/2", "35/18"};
    constexpr control controls[] = {control::required, control::not_required, control::not_stated, control::not_stated};
    act made{.id = id,
             .reference = {.kind = is_adhesion ? act_kind::adhesion : dice_.pick(kinds),
                           .number = dice_.pick(numbers),
                           .on = some_day()},
             .control = is_adhesion && !dice_.once_in(4) ? control::not_required : dice_.pick(controls)};
    const bool may_be_registered = made.control == control::required || dice_.once_in(4);
    if (may_be_registered && !dice_.once_in(4)) made.registration = registration{.on = some_day()};
    made.published = maybe_day(6);
    made.effective = maybe_day(6);
    made.known = maybe_day(6);
    (this->*fill)(made);
    return made;
  }

  stated<date> maybe_end(std::size_t once_in) {
    return dice_.once_in(once_in) ? stated<date>(random_end(dice_)) : not_stated;
  }
  stated<euro> amount() {
    constexpr std::int64_t euros_each[] = {-1, 0, 1, 2, 4, 8, 16, 32, 64, 128};
    if (dice_.once_in(4)) return not_stated;
    return euro::from_cents(dice_.pick(euros_each) * 100);
  }
  reach whom() {
    switch (dice_.roll(8)) {
      case 0:
        return reach::no_grant();
      case 1:
        return reach::only({dice_.pick(names)});
      case 2:
        return reach::only({"g1", dice_.once_in(3) ? "stranger" : "g2"});
      case 3:
      case 4:
        return reach::every_grant();
      default:
        return reach::adhering();
    }
  }

  void founds(act& into) {
    into.provisions.push_back(establishment{{.number = "1",
                                             .title = "Notice",
                                             .endowment = amount(),
                                             .deadlines = deadlines{}
                                                              .with(deadline_kind::activities_end, maybe_end(3))
                                                              .with(deadline_kind::final_report, maybe_end(3))}});
  }
  void awards(act& into) {
    award made{.grants = {}, .total = dice_.once_in(3) ? amount() : not_stated};
    for (const auto& name : names) {
      if (dice_.once_in(5)) continue;
      made.grants.push_back({.name = name,
                             .award = amount(),
                             .deadlines = deadlines{}
                                              .with(deadline_kind::activities_end, maybe_end(3))
                                              .with(deadline_kind::final_report, maybe_end(3))});
    }
    into.provisions.emplace_back(made);
  }
  void extends(act& into) {
    do {
      into.provisions.push_back(
          extension{.which = dice_.pick(limits), .from = maybe_end(3), .to = random_end(dice_), .reach = whom()});
    } while (dice_.once_in(5));
  }
  void tops_up(act& into) {
    do {
      const bool envelope = dice_.once_in(2);
      into.provisions.push_back(top_up{.target = envelope ? top_up_target::envelope : top_up_target::each_grant,
                                       .amount = amount(),
                                       .reach = whom()});
    } while (dice_.once_in(5));
  }
  void extends_and_tops_up(act& into) {
    tops_up(into);
    extends(into);
  }
  void adheres(act& into) {
    constexpr election all[] = {election::time, election::money, election::time_and_money};
    do {
      into.provisions.push_back(adhesion{.grant = dice_.once_in(12) ? "stranger" : dice_.pick(names),
                                         .to = dice_.once_in(12) ? "nowhere" : target(),
                                         .elects = dice_.pick(all)});
    } while (dice_.once_in(3));
    if (dice_.once_in(10)) tops_up(into);
  }
  // An act that offers something, nearly always.
  std::string target() {
    for (int attempt = 0; attempt < 12; ++attempt) {
      const auto i = dice_.roll(ids_.size());
      if (i < plan_.size() &&
          (plan_[i] == &maker::extends || plan_[i] == &maker::tops_up || plan_[i] == &maker::extends_and_tops_up)) {
        return ids_[i];
      }
    }
    return dice_.pick(ids_);
  }

  dice& dice_;
  std::uint64_t left_;
  std::vector<filler> plan_;
  std::vector<std::string> ids_;
};

std::string text(const stated<date>& day) {
  const auto* one = day.if_stated();
  return one != nullptr ? one->iso().c_str() : "-";
}
std::string text(const stated<euro>& amount) {
  const auto* one = amount.if_stated();
  return one != nullptr ? one->plain().c_str() : "-";
}
std::string text(const deadlines& all) {
  return "end " + text(all[deadline_kind::activities_end]) + " report " + text(all[deadline_kind::final_report]);
}
std::string text(const reach& whom) {
  switch (whom.whom()) {
    case reach::kind::no_grant:
      return "no grant";
    case reach::kind::every_grant:
      return "every grant";
    case reach::kind::adhering:
      return "adhering";
    case reach::kind::listed:
      break;
  }
  std::string all = "only";
  for (const auto& one : whom.grants()) all += " " + one;
  return all;
}

struct provision_text {
  std::string operator()(const establishment& one) const {
    return "establishes " + text(one.notice.endowment) + " " + text(one.notice.deadlines);
  }
  std::string operator()(const award& one) const {
    std::string all = "awards total " + text(one.total);
    for (const auto& grant : one.grants) {
      all += ", " + grant.name + " " + text(grant.award) + " " + text(grant.deadlines);
    }
    return all;
  }
  std::string operator()(const extension& one) const {
    return std::string("extends ") + (one.which == deadline_kind::activities_end ? "end" : "report") + " from " +
           text(one.from) + " to " + one.to.iso().c_str() + " for " + text(one.reach);
  }
  std::string operator()(const top_up& one) const {
    return "adds " + text(one.amount) + " to " +
           (one.target == top_up_target::envelope ? "the envelope" : "each grant") + " for " + text(one.reach);
  }
  std::string operator()(const adhesion& one) const {
    constexpr const char* words[] = {"time", "money", "time and money"};
    return one.grant + " adheres to " + one.to + " for " + words[static_cast<std::size_t>(one.elects)];
  }
};

}  // namespace

std::uint64_t setting(const char* name, std::uint64_t otherwise) {
  const char* given = std::getenv(name);
  return given != nullptr ? std::strtoull(given, nullptr, 10) : otherwise;
}

std::vector<act> random_acts(dice& with, std::uint64_t most_histories) { return maker(with, most_histories).make(); }

as_of random_view(dice& with) {
  const auto some = [&] {
    return with.once_in(4) ? plus_days(first_day, window + 2) : plus_days(first_day, with.roll(window + 2));
  };
  const date in_force = some();
  const date known = some();
  return {.in_force = in_force,
          .known = known,
          .readings = {with.once_in(2) ? efficacy::from_adoption : efficacy::strict,
                       with.once_in(2) ? absence::not_stated : absence::not_adhered}};
}

// Sometimes within the days on which acts are made, so that terms lapse before they are extended.
date random_end(dice& with) {
  return with.once_in(3) ? plus_days(first_day, with.roll(window)) : plus_days(first_day, 100 + with.roll(5));
}

std::string readable(const std::vector<act>& acts) {
  std::string all;
  for (const auto& one : acts) {
    constexpr const char* controls[] = {"controlled", "not controlled", "control not stated"};
    all += one.id + ": " + to_string(one.reference) + ", " + controls[static_cast<std::size_t>(one.control)];
    if (const auto* registered = one.registration.if_stated())
      all += std::string(", registered ") + registered->on.iso().c_str();
    if (const auto* day = one.published.if_stated()) all += std::string(", published ") + day->iso().c_str();
    if (const auto* day = one.effective.if_stated()) all += std::string(", effective ") + day->iso().c_str();
    if (const auto* day = one.known.if_stated()) all += std::string(", known ") + day->iso().c_str();
    for (const auto& each : one.provisions) all += "\n     " + std::visit(provision_text{}, each);
    all += '\n';
  }
  return all;
}

std::string readable(const as_of& when) {
  return std::string("in force ") + when.in_force.iso().c_str() + ", known " + when.known.iso().c_str() +
         (when.readings.efficacy == efficacy::strict ? ", strict" : ", from adoption") +
         (when.readings.absence == absence::not_adhered ? ", not adhered" : ", absence not stated");
}

std::vector<act> smallest(std::vector<act> acts, const std::function<bool(const std::vector<act>&)>& fails) {
  for (bool smaller = true; smaller;) {
    smaller = false;
    std::vector<std::vector<act>> attempts;
    for (std::size_t i = 0; i < acts.size(); ++i) {
      auto less = acts;
      less.erase(less.begin() + static_cast<std::ptrdiff_t>(i));
      attempts.push_back(less);
      const auto change = [&](auto how) {
        less = acts;
        how(less[i]);
        if (!(less == acts)) attempts.push_back(less);
      };
      for (std::size_t p = 0; p < acts[i].provisions.size(); ++p) {
        change([&](act& one) { one.provisions.erase(one.provisions.begin() + static_cast<std::ptrdiff_t>(p)); });
      }
      change([](act& one) { one.registration = not_stated; });
      change([](act& one) { one.published = not_stated; });
      change([](act& one) { one.effective = not_stated; });
      change([](act& one) { one.known = not_stated; });
      change([](act& one) { one.reference.number = not_stated; });
      change([](act& one) { one.reference.on = one.reference.on.earliest(); });
      change([](act& one) { one.control = control::not_required; });
    }
    for (auto& attempt : attempts) {
      if (!fails(attempt)) continue;
      acts = std::move(attempt);
      smaller = true;
      break;
    }
  }
  return acts;
}

}  // namespace reference
