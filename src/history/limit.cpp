// SPDX-License-Identifier: BSL-1.0
#include "limit.hpp"

#include <algorithm>
#include <variant>

namespace avviso::inline v0::detail {

namespace {

// What a provision sets a time limit to, and whom it reaches, if it sets that limit.
struct sets {
  deadline_kind which;
  std::optional<std::string_view> grant;
  stated<date> to = not_stated;
  const reach* whom = nullptr;

  void operator()(const establishment& founds) { to = founds.notice.deadlines[which]; }
  void operator()(const award& awards) {
    for (const auto& one : awards.grants) {
      if (grant == one.name && one.deadlines[which].is_stated()) to = one.deadlines[which];
    }
  }
  void operator()(const extension& extends) {
    if (extends.which != which || (!grant && extends.reach.whom() == reach::kind::listed)) return;
    to = extends.to;
    if (grant) whom = &extends.reach;
  }
  void operator()(const top_up& /*unused*/) {}
  void operator()(const adhesion& /*unused*/) {}
};

}  // namespace

limit::limit(const fold& by, deadline_kind which, std::optional<std::string_view> grant) : by_(by), grant_(grant) {
  std::vector<std::uint32_t> acts;
  for (std::uint32_t i = 0; i < by.of().acts().size(); ++i) {
    const auto& provisions = by.act_at(i).provisions;
    for (std::uint32_t p = 0; p < provisions.size(); ++p) {
      sets each{.which = which, .grant = grant};
      std::visit(each, provisions[p]);
      const auto* day = each.to.if_stated();
      if (day == nullptr) continue;
      writers_.push_back({i, p, *day, each.whom});
      if (acts.empty() || acts.back() != i) acts.push_back(i);
    }
  }
  for (const auto& group : by.independent(acts, grant)) {
    std::vector<const writer*> part;
    for (const auto& one : writers_) {
      if (std::find(group.begin(), group.end(), one.act) != group.end()) part.push_back(&one);
    }
    parts_.push_back(std::move(part));
  }
}

bool limit::reaches(cases& in, const writer& one, std::vector<ground>& notes) const {
  if (one.whom == nullptr || !grant_) return true;
  return by_.reaches(in, one.act, one.provision, *one.whom, *grant_, elects_time, notes);
}

bool limit::ever_reaches(cases& in, const writer& one) const {
  if (one.whom == nullptr || !grant_) return true;
  if (one.whom->whom() != reach::kind::adhering) {
    return one.whom->whom() == reach::kind::every_grant || one.whom->names(*grant_);
  }
  const auto what = by_.elected(in, one.act, *grant_);
  const auto* election = what.if_stated();
  return election != nullptr ? elects_time(*election) : by_.adhered_in_silence(in, one.act, elects_time);
}

bool limit::applies(cases& in, const writer& one, std::vector<ground>& notes) const {
  return by_.in_force(in, by_.act_at(one.act)) && reaches(in, one, notes);
}

bool limit::may_stand_before(cases& in, const writer& a, const writer& b) const {
  return a.act == b.act ? a.provision < b.provision : by_.may_stand_before(in, a.act, b.act);
}

bool limit::may_be_last(const cases& in, const writer* one) const {
  std::vector<ground> unused;
  return all_may_be(in, [&](cases& each, const writer& other) {
    return &other == one || (one != nullptr && may_stand_before(each, other, *one)) || !applies(each, other, unused);
  });
}

std::vector<limit::before> limit::days_before(std::uint32_t act, std::uint32_t provision) const {
  const auto itself = std::find_if(writers_.begin(), writers_.end(),
                                   [&](const writer& one) { return one.act == act && one.provision == provision; });
  std::vector<before> found;
  const auto had_effect = [&](cases& in, const writer& one) {
    return by_.known(in, by_.act_at(one.act)) && by_.effect_in(in, by_.act_at(one.act)).since != nullptr &&
           ever_reaches(in, one);
  };
  const auto look = [&](const writer* one) {
    cases every;
    do {
      if (!by_.known(every, by_.act_at(act))) continue;
      if (one != nullptr && !(may_stand_before(every, *one, *itself) && had_effect(every, *one))) continue;
      const before then{one != nullptr ? stated<date>(one->to) : not_stated, by_.effect_in(every, by_.act_at(act))};
      const bool known = std::any_of(found.begin(), found.end(), [&](const before& each) {
        return each.day == then.day && each.act_has.since == then.act_has.since;
      });
      if (known) continue;
      const bool possible = all_may_be(every, [&](cases& each, const writer& other) {
        return &other == one || &other == &*itself || may_stand_before(each, *itself, other) ||
               (one != nullptr && may_stand_before(each, other, *one)) || !had_effect(each, other);
      });
      if (possible) found.push_back(then);
    } while (every.next());
  };
  for (const auto& one : writers_) {
    if (&one != &*itself) look(&one);
  }
  look(nullptr);
  return found;
}

}  // namespace avviso::inline v0::detail
