// SPDX-License-Identifier: BSL-1.0
#include "numbers_apart.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

#include "../record/data_said.hpp"
#include "../record/natural_order.hpp"

namespace avviso::inline v0::detail {

namespace {

// Of acts that may come together, so that a number tells which stands first.
using kind_and_day = std::pair<act_kind, date>;

struct number_of_act {
  kind_and_day of;
  const std::string* number;
  ordinal act;
};

bool stands_first(const number_of_act& a, const number_of_act& b) {
  if (a.of != b.of) return a.of < b.of;
  if (*a.number != *b.number) return natural_less(*a.number, *b.number);
  return a.act < b.act;
}

bool says_only_number(const act_correction& one) {
  bool says_more = false;
  act_correction rest = one;
  rest.number = not_stated;
  each_datum([&](auto member, auto /*unused*/) { says_more = says_more || said(rest.*member) != nullptr; });
  return !says_more;
}

// The acts whose numbers stand together, with none of another act between them or equal to one of them.
std::vector<bool> that_stand_together(std::vector<number_of_act> all, std::size_t acts) {
  std::sort(all.begin(), all.end(), stands_first);
  std::vector<bool> together(acts, true);
  std::vector<std::size_t> last(acts, all.size());  // where each was seen last
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto& before = last[all[i].act];
    if (before != all.size() && before + 1 != i) together[all[i].act] = false;
    before = i;
    if (i == 0 || all[i - 1].act == all[i].act) continue;
    if (all[i - 1].of == all[i].of && *all[i - 1].number == *all[i].number) {
      together[all[i - 1].act] = together[all[i].act] = false;
    }
  }
  return together;
}

}  // namespace

numbers_apart::numbers_apart(const archive& written) {
  const auto corrected = written.with_data_corrected();
  if (!written.has_open_days()) find(written, corrected);
  std::copy_if(corrected.begin(), corrected.end(), std::back_inserter(others_),
               [this](ordinal one) { return !are_of(one); });
}

void numbers_apart::find(const archive& written, const std::vector<ordinal>& corrected) {
  const auto place_of = [&](ordinal act) {
    const auto& its = written.at(act).reference;
    return kind_and_day(its.kind, its.on.earliest());
  };
  std::vector<number_of_act> numbers;
  for (ordinal act = 0; act < written.size(); ++act) {
    if (const auto* number = said(written.at(act).reference.number)) numbers.push_back({place_of(act), number, act});
  }
  std::set<kind_and_day> unsure;  // by acts of which the day may be another
  std::vector<ordinal> only_numbers;
  for (const auto act : corrected) {
    bool are_only_numbers = written.at(act).reference.number.is_stated();
    for (const auto& by : written.links_of(act).data_corrected_by) {
      const auto& says = std::get<act_correction>(written.provision_at(by));
      if (const auto* number = said(says.number)) numbers.push_back({place_of(act), number, act});
      if (const auto* on = said(says.on)) {
        if (on->earliest() != on->latest()) return;
        unsure.insert({place_of(act), {written.at(act).reference.kind, on->earliest()}});
      }
      are_only_numbers = are_only_numbers && says_only_number(says);
    }
    if (are_only_numbers) only_numbers.push_back(act);
  }
  const auto together = that_stand_together(std::move(numbers), written.size());
  of_.resize(written.size());
  for (const auto act : only_numbers) of_[act] = together[act] && !unsure.contains(place_of(act));
}

}  // namespace avviso::inline v0::detail
