// SPDX-License-Identifier: BSL-1.0
#include "limits_said.hpp"

#include <algorithm>
#include <tuple>

#include "../../described/acts.hpp"

namespace avviso::inline v0::detail {

limits_said::limits_said(const fold& by) : by_(by), spots_(by.of().spots<effects::founds>(std::nullopt)) {
  for (const auto& at : spots_) {
    if (acts_.empty() || acts_.back() != at.act) acts_.push_back(at.act);
    by.of().each_wording(at.act, at.provision, [this](const worded& says) {
      each_effect<effects::founds>(
          says, [this](const effects::founds& one) { are_any_ = are_any_ || !(one.whole.limits == notice_limits{}); });
    });
  }
}

std::vector<spot> limits_said::found_by(cases& in, ordinal act) const {
  std::vector<ordinal> all;
  std::vector<ordinal> before;
  for (const auto one : acts_) {
    const auto state = by_.state_of(in, one);
    const bool is_itself = one == act;
    if (!is_itself && (!state.known || !state.since || state.annulled)) continue;
    all.push_back(one);
    if (is_itself || by_.stands_before(in, one, act)) before.push_back(one);
  }
  auto found = of_one_notice(in, by_.in_order(in, std::move(before), key_of(undecided::founding, 2)));
  if (!found.empty()) return found;
  found = of_one_notice(in, by_.in_order(in, std::move(all), key_of(undecided::founding, 4)));
  const auto next = std::find_if(found.begin(), found.end(), [&](const spot& at) { return at.act != found[0].act; });
  found.erase(next, found.end());
  return found;
}

std::vector<spot> limits_said::in_force(cases& in) const {
  std::vector<ordinal> all;
  for (const auto one : acts_) {
    if (by_.in_force(in, one)) all.push_back(one);
  }
  return of_one_notice(in, by_.in_order(in, std::move(all), key_of(undecided::founding, 3)));
}

// One dossier is one notice: the one that is established first.
std::vector<spot> limits_said::of_one_notice(cases& in, const std::vector<ordinal>& acts) const {
  std::vector<spot> all;
  std::optional<std::string_view> number;
  for (const auto act : acts) {
    for (const auto& at : spots_) {
      if (at.act != act) continue;
      each_effect<effects::founds>(by_.worded_in(in, at.act, at.provision), [&](const effects::founds& one) {
        if (!number) number = one.whole.number;
        if (*number == one.whole.number) all.push_back(at);
      });
    }
  }
  return all;
}

notice_limits limits_said::all(cases& in, const std::vector<spot>& those) const {
  notice_limits now;
  const auto take = [](auto& into, const auto& from) {
    if (from.is_stated()) into = from;
  };
  for (const auto& at : those) {
    const auto founds = first_effect<effects::founds>(by_.worded_in(in, at.act, at.provision));
    if (!founds) continue;
    fields_of<notice_limits>(
        [&](const auto&... each) { (take(now.*each.member, founds->whole.limits.*each.member), ...); });
  }
  return now;
}

stated<std::string> limits_said::title_of_line(cases& in, const std::vector<spot>& those, std::string_view line) const {
  stated<std::string> title = not_stated;
  for (const auto& at : those) {
    const auto founds = first_effect<effects::founds>(by_.worded_in(in, at.act, at.provision));
    if (!founds) continue;
    for (const auto& one : founds->whole.lines) {
      if (match(one.name, line) && one.title.is_stated()) title = one.title;
    }
  }
  return title;
}

std::vector<std::string> limits_said::applicants(cases& in, const std::vector<spot>& those) const {
  for (auto at = those.rbegin(); at != those.rend(); ++at) {
    const auto founds = first_effect<effects::founds>(by_.worded_in(in, at->act, at->provision));
    if (founds && !founds->whole.applicants.empty()) return founds->whole.applicants;
  }
  return {};
}

}  // namespace avviso::inline v0::detail
