// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_BENCHMARK_GENERATED_NOTICE_HPP
#define AVVISO_TESTS_BENCHMARK_GENERATED_NOTICE_HPP

#include <avviso/avviso.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// A notice as one may be: so many grants, and eight decrees on them. Three extend by a period for all, two for those
// who adhere, two raise the envelope for all and one for those who adhere, each with its allotment; one is annulled ex
// nunc. Half of the grants adhere to each decree that asks for it, by an act each. Terms end on days up to the 28th.
namespace generated {

using avviso::act;
using avviso::act_kind;
using avviso::adhesion;
using avviso::allotment;
using avviso::annulment;
using avviso::annulment_effect;
using avviso::as_of;
using avviso::award;
using avviso::date;
using avviso::day;
using avviso::euro;
using avviso::euros;
using avviso::extension;
using avviso::provision;
using avviso::reach;
using avviso::top_up;

enum class does : std::uint8_t { extends, tops_up };

struct decree {
  does what;
  bool adhering;
  int months;
};
inline constexpr std::array<decree, 8> decrees{{{does::extends, false, 6},
                                                {does::extends, true, 3},
                                                {does::tops_up, false, 0},
                                                {does::extends, false, 4},
                                                {does::tops_up, true, 0},
                                                {does::extends, true, 2},
                                                {does::tops_up, false, 0},
                                                {does::extends, false, 1}}};
inline constexpr std::size_t annulled = 3;
inline constexpr date annulled_on = day<2021, 11, 2>;
inline constexpr as_of later{
    .in_force = day<2022, 6, 30>, .known = day<2022, 6, 30>, .readings = avviso::readings::complete_register()};

[[nodiscard]] inline std::string name_of(std::size_t grant) { return "progetto-" + std::to_string(100'000 + grant); }
[[nodiscard]] inline std::string id_of(std::size_t decree) { return "dd-" + std::to_string(decree); }
[[nodiscard]] inline date day_of(std::size_t decree) { return *add_days(day<2021, 1, 10>, 20 * std::int64_t(decree)); }
[[nodiscard]] inline bool adheres(std::size_t grant, std::size_t decree) { return (grant + decree) % 2 == 0; }
[[nodiscard]] inline date end_of(std::size_t grant) { return *date::make(2022, 12, 1 + static_cast<int>(grant % 28)); }
[[nodiscard]] inline std::int64_t weight_of(std::size_t grant) { return 1 + static_cast<std::int64_t>(grant % 7); }
[[nodiscard]] inline euro award_of(std::size_t grant) {
  return euro::from_cents(4'000'000 + static_cast<std::int64_t>(grant % 1000));
}
inline constexpr euro raised = euros<100'000>;

[[nodiscard]] inline act act_of(std::string id, date on, std::vector<provision> says) {
  return {.id = id,
          .reference = avviso::directorial_decree(std::move(id), on),
          .control = avviso::control::not_required,
          .provisions = std::move(says)};
}

[[nodiscard]] inline std::vector<std::size_t> sharing(std::size_t grants, std::size_t decree) {
  std::vector<std::size_t> all;
  for (std::size_t g = 0; g < grants; ++g) {
    if (!decrees[decree].adhering || adheres(g, decree)) all.push_back(g);
  }
  return all;
}

[[nodiscard]] inline allotment allotment_of(std::size_t grants, std::size_t decree) {
  std::vector<avviso::weighted_grant> among;
  for (const auto g : sharing(grants, decree)) among.push_back({name_of(g), weight_of(g)});
  return {.of = id_of(decree),
          .amount = raised,
          .by = avviso::apportionment_method::largest_remainder,
          .among = std::move(among)};
}

[[nodiscard]] inline std::vector<act> acts_of(std::size_t grants) {
  std::vector<act> all;
  avviso::establishment founds{{.number = "1/2021", .title = "Avviso", .endowment = euros<900'000'000>}};
  all.push_back(act_of("dd-notice", day<2020, 1, 10>, {std::move(founds)}));
  award awards;
  for (std::size_t g = 0; g < grants; ++g) {
    awards.grants.push_back(
        {.name = name_of(g), .award = award_of(g), .deadlines = {{avviso::deadline_kind::activities_end, end_of(g)}}});
  }
  all.push_back(act_of("dd-award", day<2020, 9, 10>, {std::move(awards)}));
  for (std::size_t d = 0; d < decrees.size(); ++d) {
    const auto whom = decrees[d].adhering ? reach::adhering() : reach::every_grant();
    if (decrees[d].what == does::extends) {
      const auto length = *avviso::period::make(0, decrees[d].months, 0);
      all.push_back(act_of(id_of(d), day_of(d),
                           {extension{.which = avviso::deadline_kind::activities_end,
                                      .to = avviso::new_term::by(length, avviso::month_rounding::down),
                                      .reach = whom}}));
    } else {
      all.push_back(act_of(id_of(d), day_of(d), {top_up{avviso::top_up_target::envelope, raised, whom}}));
      all.push_back(act_of("share-" + std::to_string(d), *add_days(day_of(d), 5), {allotment_of(grants, d)}));
    }
    for (std::size_t g = 0; decrees[d].adhering && g < grants; ++g) {
      if (!adheres(g, d)) continue;
      all.push_back({.id = "ad-" + std::to_string(d) + "-" + std::to_string(100'000 + g),
                     .reference = {.kind = act_kind::adhesion, .on = *add_days(day_of(d), 3)},
                     .control = avviso::control::not_required,
                     .provisions = {adhesion{name_of(g), id_of(d), avviso::election::time_and_money}}});
    }
  }
  all.push_back(act_of("dd-annulment", annulled_on, {annulment{id_of(annulled), annulment_effect::ex_nunc}}));
  return all;
}

// The same notice as a program of a few pages would hold it, and its fold, written by hand.
class by_hand {
 public:
  explicit by_hand(std::size_t grants) {
    for (std::size_t g = 0; g < grants; ++g) {
      numbers_.emplace(name_of(g), g);
      grants_.push_back({award_of(g).cents(), end_of(g)});
    }
    for (std::size_t d = 0; d < decrees.size(); ++d) {
      event one{.what = decrees[d].what,
                .adhering = decrees[d].adhering,
                .months = decrees[d].months,
                .from = day_of(d),
                .until = d == annulled ? annulled_on : date::max(),
                .adhered = std::vector<date>(grants, date::max()),
                .shares = std::vector<std::int64_t>(grants, 0),
                .shared_on = *add_days(day_of(d), 5)};
      for (std::size_t g = 0; g < grants; ++g) {
        if (decrees[d].adhering && adheres(g, d)) one.adhered[g] = *add_days(day_of(d), 3);
      }
      if (decrees[d].what == does::tops_up) {
        const auto some = sharing(grants, d);
        std::vector<std::int64_t> weights;
        for (const auto g : some) weights.push_back(weight_of(g));
        const auto shares = apportion(raised, weights, avviso::apportionment_method::largest_remainder);
        for (std::size_t n = 0; n < some.size(); ++n) one.shares[some[n]] = shares->shares[n].cents();
      }
      events_.push_back(std::move(one));
    }
  }

  // The sum of the day on which a grant's activities end and of its total in cents.
  [[nodiscard]] std::int64_t ask(std::string_view name, date on) const {
    const auto found = numbers_.find(std::string(name));
    if (found == numbers_.end()) return 0;
    const auto g = found->second;
    date end = grants_[g].end;
    std::int64_t total = grants_[g].award;
    for (const auto& one : events_) {
      if (on < one.from || one.until <= on || (one.adhering && on < one.adhered[g])) continue;
      if (one.what == does::extends) {
        end = add(end, *avviso::period::make(0, one.months, 0), avviso::month_rounding::down).value_or(end);
      } else if (one.shared_on <= on) {
        total += one.shares[g];
      }
    }
    return end.days() + total;
  }

 private:
  struct grant_row {
    std::int64_t award;
    date end;
  };
  struct event {
    does what;
    bool adhering;
    int months;
    date from, until;
    std::vector<date> adhered;
    std::vector<std::int64_t> shares;
    date shared_on;
  };

  std::unordered_map<std::string, std::size_t> numbers_;
  std::vector<grant_row> grants_;
  std::vector<event> events_;
};

}  // namespace generated

#endif
