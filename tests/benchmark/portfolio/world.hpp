// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_BENCHMARK_PORTFOLIO_WORLD_HPP
#define AVVISO_TESTS_BENCHMARK_PORTFOLIO_WORLD_HPP

#include <avviso/avviso.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "../generated_notice.hpp"

// Many generated notices, each of a hundred grants: the plain tables from which the rivals are made, and the dossiers
// that say the same. Days, amounts and who adheres differ from notice to notice. Of the extensions one in twelve is
// corrected, and of the adhesions to extensions one in twenty (together 5 % of all that may be); the fourth decree of
// each notice is annulled ex nunc; of the adhesions one in a hundred is of a month. A grant with such an adhesion is
// *open*: no rival answers for it, and no checksum counts it.
namespace world {

using generated::annulled;
using generated::decrees;
using generated::does;

inline constexpr std::size_t grants_of_notice = 100;
inline constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();
inline constexpr std::int64_t no_amount = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::min();

// A number that looks as if it were random, the same for the same numbers on every machine.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t a, std::uint64_t b, std::uint64_t c) noexcept {
  std::uint64_t x = a * 0x9E3779B97F4A7C15U + b * 0xC2B2AE3D27D4EB4FU + c * 0x165667B19E3779F9U + 1;
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31U);
}

struct plain_day {
  std::int32_t months;  // since year 0
  std::int32_t of_month;
};
[[nodiscard]] inline std::int32_t day_number(plain_day one) {
  return static_cast<std::int32_t>((*avviso::date::make(one.months / 12, one.months % 12 + 1, one.of_month)).days());
}
[[nodiscard]] inline avviso::date date_of(std::int32_t day) { return *avviso::date::from_days(day); }

struct notice_plan {
  std::int32_t awarded;
  std::array<std::int32_t, 8> adopted;
  std::array<std::int32_t, 8> months;
  std::array<std::int32_t, 8> corrected_months;
  std::array<std::int32_t, 8> corrected_on;  // never, for most
  std::int32_t annulled_on;
};
struct grant_plan {
  std::int64_t award;
  plain_day end;
  std::array<std::int32_t, 8> adhered;   // never, where it does not adhere
  std::array<std::int32_t, 8> unelects;  // since when it is known that it did not elect the time
  std::array<std::int64_t, 8> shares;
  bool is_open = false;
};

[[nodiscard]] inline notice_plan plan_of(std::size_t notice) {
  notice_plan one{};
  const auto first = static_cast<std::int32_t>((*avviso::date::make(2020, 9, 10)).days());
  one.awarded = first + static_cast<std::int32_t>(mixed(notice, 0, 1) % 90);
  for (std::size_t d = 0; d < decrees.size(); ++d) {
    one.adopted[d] =
        one.awarded + 120 + 20 * static_cast<std::int32_t>(d) + static_cast<std::int32_t>(mixed(notice, d, 2) % 10);
    one.months[d] = decrees[d].months;
    const bool is_corrected = decrees[d].what == does::extends && mixed(notice, d, 3) % 12 == 0;
    one.corrected_months[d] = decrees[d].months + (is_corrected ? 1 : 0);
    one.corrected_on[d] = is_corrected ? one.adopted[d] + 180 : never;
  }
  one.annulled_on = one.awarded + 420;
  return one;
}

[[nodiscard]] inline bool adheres(std::size_t grant, std::size_t decree) { return mixed(grant, decree, 4) % 2 == 0; }
[[nodiscard]] inline std::int64_t weight_of(std::size_t grant) {
  return 1 + static_cast<std::int64_t>(mixed(grant, 0, 5) % 7);
}
[[nodiscard]] inline bool shares_in(std::size_t grant, std::size_t decree) {
  return !decrees[decree].adhering || adheres(grant, decree);
}
[[nodiscard]] inline bool is_of_a_month(std::size_t grant, std::size_t decree) {
  return adheres(grant, decree) && mixed(grant, decree, 6) % 100 == 0;
}

class plans {
 public:
  explicit plans(std::size_t count) {
    for (std::size_t n = 0; n * grants_of_notice < count; ++n) {
      notices.push_back(plan_of(n));
      const auto first = n * grants_of_notice;
      for (auto g = first; g < first + grants_of_notice; ++g) grants.push_back(plan_of_grant(g, notices.back()));
      for (std::size_t d = 0; d < decrees.size(); ++d) {
        if (decrees[d].what == does::tops_up) share(first, d);
      }
    }
  }

  std::vector<notice_plan> notices;
  std::vector<grant_plan> grants;

 private:
  [[nodiscard]] static grant_plan plan_of_grant(std::size_t g, const notice_plan& of) {
    grant_plan one{.award = 4'000'000 + static_cast<std::int64_t>(mixed(g, 0, 7) % 100'000),
                   .end = {2022 * 12 + static_cast<std::int32_t>(mixed(g, 0, 8) % 12),
                           1 + static_cast<std::int32_t>(mixed(g, 0, 9) % 28)},
                   .adhered = {},
                   .unelects = {},
                   .shares = {}};
    one.adhered.fill(never);
    one.unelects.fill(never);
    for (std::size_t d = 0; d < decrees.size(); ++d) {
      if (!decrees[d].adhering || !adheres(g, d)) continue;
      one.adhered[d] = of.adopted[d] + 3;
      const bool is_corrected = decrees[d].what == does::extends && mixed(g, d, 10) % 20 == 0;
      if (is_corrected) one.unelects[d] = of.adopted[d] + 150;
      one.is_open = one.is_open || is_of_a_month(g, d);
    }
    return one;
  }

  void share(std::size_t first, std::size_t d) {
    std::vector<std::int64_t> weights;
    std::vector<std::size_t> among;
    for (auto g = first; g < first + grants_of_notice; ++g) {
      if (!shares_in(g, d)) continue;
      among.push_back(g);
      weights.push_back(weight_of(g));
    }
    const auto shares = avviso::apportion(generated::raised, weights, avviso::apportionment_method::largest_remainder);
    for (std::size_t i = 0; i < among.size(); ++i) grants[among[i]].shares[d] = shares->shares[i].cents();
  }
};

// What the library is given

[[nodiscard]] inline avviso::act adhesion_of(std::size_t grant, std::size_t d, const notice_plan& of) {
  const auto on = date_of(of.adopted[d] + 3);
  avviso::partial_date when(on);
  if (is_of_a_month(grant, d)) when = *avviso::partial_date::month(on.year(), on.month());
  return {.id = "ad-" + std::to_string(d) + "-" + std::to_string(grant),
          .reference = {.kind = avviso::act_kind::adhesion, .on = when},
          .control = avviso::control::not_required,
          .provisions = {
              avviso::adhesion{generated::name_of(grant), generated::id_of(d), avviso::election::time_and_money}}};
}

[[nodiscard]] inline avviso::extension extension_of(std::size_t d, std::int32_t months) {
  const auto length = *avviso::period::make(0, months, 0);
  return {.which = avviso::deadline_kind::activities_end,
          .to = avviso::new_term::by(length, avviso::month_rounding::down),
          .reach = decrees[d].adhering ? avviso::reach::adhering() : avviso::reach::every_grant()};
}

[[nodiscard]] inline avviso::allotment allotment_of(std::size_t first, std::size_t d) {
  std::vector<avviso::weighted_grant> among;
  for (auto g = first; g < first + grants_of_notice; ++g) {
    if (shares_in(g, d)) among.push_back({generated::name_of(g), weight_of(g)});
  }
  return {.of = generated::id_of(d),
          .amount = generated::raised,
          .by = avviso::apportionment_method::largest_remainder,
          .among = std::move(among)};
}

[[nodiscard]] inline avviso::dossier dossier_of(const plans& all, std::size_t notice) {
  using generated::act_of;
  using generated::id_of;
  const auto& of = all.notices[notice];
  const auto first = notice * grants_of_notice;
  std::vector<avviso::act> acts;
  avviso::establishment founds{
      {.number = std::to_string(notice) + "/2020", .title = "Avviso", .endowment = avviso::euros<900'000'000>}};
  acts.push_back(act_of("dd-notice", avviso::day<2020, 1, 10>, {std::move(founds)}));
  avviso::award awards;
  for (auto g = first; g < first + grants_of_notice; ++g) {
    awards.grants.push_back(
        {.name = generated::name_of(g),
         .award = avviso::euro::from_cents(all.grants[g].award),
         .deadlines = {{avviso::deadline_kind::activities_end, date_of(day_number(all.grants[g].end))}}});
  }
  acts.push_back(act_of("dd-award", date_of(of.awarded), {std::move(awards)}));
  for (std::size_t d = 0; d < decrees.size(); ++d) {
    const auto on = date_of(of.adopted[d]);
    if (decrees[d].what == does::extends) {
      acts.push_back(act_of(id_of(d), on, {extension_of(d, of.months[d])}));
      if (of.corrected_on[d] != never) {
        acts.push_back(act_of("erratum-" + std::to_string(d), date_of(of.corrected_on[d]),
                              {avviso::correction{id_of(d), 0, extension_of(d, of.corrected_months[d])}}));
      }
    } else {
      const auto whom = decrees[d].adhering ? avviso::reach::adhering() : avviso::reach::every_grant();
      acts.push_back(act_of(id_of(d), on, {avviso::top_up{avviso::top_up_target::envelope, generated::raised, whom}}));
      acts.push_back(act_of("share-" + std::to_string(d), date_of(of.adopted[d] + 5), {allotment_of(first, d)}));
    }
    for (auto g = first; decrees[d].adhering && g < first + grants_of_notice; ++g) {
      if (!adheres(g, d)) continue;
      acts.push_back(adhesion_of(g, d, of));
      if (all.grants[g].unelects[d] == never) continue;
      const avviso::adhesion now{generated::name_of(g), id_of(d), avviso::election::money};
      acts.push_back(act_of("erratum-" + acts.back().id, date_of(all.grants[g].unelects[d]),
                            {avviso::correction{acts.back().id, 0, now}}));
    }
  }
  acts.push_back(act_of("dd-annulment", date_of(of.annulled_on),
                        {avviso::annulment{id_of(annulled), avviso::annulment_effect::ex_nunc}}));
  return *avviso::dossier::of(std::move(acts));
}

// What the rivals are given: what is done to a grant, in a box of days known and in force

struct deed {
  std::int32_t known, known_until, from, until;
  std::int32_t months;
  bool is_unshared;  // money that nobody has divided yet: the total is not stated
  std::int64_t cents;
};

[[nodiscard]] inline std::vector<deed> deeds_of(const grant_plan& grant, const notice_plan& of) {
  std::vector<deed> all;
  for (std::size_t d = 0; d < decrees.size(); ++d) {
    const auto since = decrees[d].adhering ? grant.adhered[d] : of.adopted[d];
    if (since == never) continue;
    if (decrees[d].what == does::tops_up) {
      const auto shared_on = of.adopted[d] + 5;
      all.push_back({since, shared_on, since, never, 0, true, 0});
      all.push_back({shared_on, never, since, shared_on, 0, true, 0});
      all.push_back({shared_on, never, shared_on, never, 0, false, grant.shares[d]});
      continue;
    }
    const auto add = [&](std::int32_t known, std::int32_t known_until, std::int32_t months) {
      known_until = std::min(known_until, grant.unelects[d]);
      const auto put = [&](std::int32_t first, std::int32_t last, std::int32_t until) {
        if (first < last) all.push_back({first, last, since, until, months, false, 0});
      };
      if (d == annulled) {
        put(known, std::min(known_until, of.annulled_on), never);
        put(std::max(known, of.annulled_on), known_until, of.annulled_on);
      } else {
        put(known, known_until, never);
      }
    };
    add(since, of.corrected_on[d], of.months[d]);
    if (of.corrected_on[d] != never) add(of.corrected_on[d], never, of.corrected_months[d]);
  }
  return all;
}

}  // namespace world

#endif
