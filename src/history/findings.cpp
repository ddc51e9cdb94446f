// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/dossier.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/top_up.hpp>

#include <algorithm>
#include <tuple>
#include <variant>

#include "../rules/judge.hpp"
#include "fold.hpp"
#include "gather.hpp"
#include "limit.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// Judges the acts of one snapshot, act by act.
class judgement {
 public:
  explicit judgement(const snapshot& at) : at_(at), by_(at.dossier(), at.when()) {
    for (std::uint32_t g = 0; g < at.dossier().grants().size(); ++g) {
      if (on_record(at.dossier().grants()[g])) grants_.push_back(g);
    }
  }

  std::vector<finding> of_act(std::uint32_t act) {
    found_.clear();
    act_ = act;
    bool needs_efficacy = false;
    const auto& provisions = by_.act_at(act).provisions;
    for (std::uint32_t p = 0; p < provisions.size(); ++p) {
      if (const auto* extends = std::get_if<extension>(&provisions[p])) judge_extension(p, *extends);
      if (const auto* adds = std::get_if<top_up>(&provisions[p])) judge_top_up(*adds);
      if (const auto* adheres = std::get_if<adhesion>(&provisions[p])) judge_references(*adheres);
      needs_efficacy = needs_efficacy || !std::holds_alternative<adhesion>(provisions[p]);
    }
    if (needs_efficacy) add(efficacy_finding(by_, act));
    return found_;
  }

 private:
  // Behind what stands under the same rule already: by rule, and then as judged.
  void add(finding says, std::optional<std::uint32_t> grant = {}) {
    says.act = act_;
    says.grant = grant;
    const auto by_rule = [](const finding& a, const finding& b) { return a.rule < b.rule; };
    found_.insert(std::upper_bound(found_.begin(), found_.end(), says, by_rule), says);
  }

  void judge_extension(std::uint32_t provision, const extension& what) {
    judge_adhesions(rule::EXT_5, what.reach, elects_time);
    judge_names(what.reach);
    if (what.reach.whom() != reach::kind::listed) return judge_move(provision, what, std::nullopt);
    for (const auto g : grants_) {
      if (what.reach.names(at_.dossier().grants()[g])) judge_move(provision, what, g);
    }
  }

  // The four rules on the move itself, against the day in force before it: of the notice, or of one grant.
  void judge_move(std::uint32_t provision, const extension& what, std::optional<std::uint32_t> grant) {
    const auto name = grant ? std::optional<std::string_view>(at_.dossier().grants()[*grant]) : std::nullopt;
    const auto& act = by_.act_at(act_);
    const auto before = limit(by_, what.which, name).days_before(act_, provision);
    const auto against_old_end = [&](auto rule_of) {
      finding says = rule_of(before.front());
      for (const auto& one : before) merge(says, rule_of(one), fact::old_end);
      add(says, grant);
    };
    against_old_end([&](const limit::before& had) { return living_term(act.reference.on, had.day); });
    against_old_end([&](const limit::before& had) { return moves_forward(had.day, what.to); });
    against_old_end([&](const limit::before& had) { return prior_day_agrees(what.from, had.day); });
    against_old_end([&](const limit::before& had) { return effective_in_time(had.act_has, had.day); });
  }

  void judge_top_up(const top_up& what) {
    add(amount_is_positive(what.amount));
    judge_adhesions(rule::TOP_3, what.reach, elects_money);
    judge_names(what.reach);
    if (what.target != top_up_target::envelope) return;
    const auto awarded = at_.awarded();
    const auto endowment = at_.endowment();
    if (!awarded || !endowment) return;
    const auto sure = [](const answer<euro>& one) {
      return one.candidates().size() == 1 ? one.candidates().front() : stated<euro>(not_stated);
    };
    add(within_endowment(sure(*awarded), sure(*endowment)));
  }

  // Where adhesion is required: satisfied for the grants that adhered, undetermined for those of which nothing is on
  // record, not applicable to those that did not: it does not reach them.
  void judge_adhesions(rule which, const reach& whom, bool (*elects)(election)) {
    if (whom.whom() != reach::kind::adhering) return add(does_not_apply(which));
    for (const auto g : grants_) {
      finding says = in_every_case(fact::adhesion, [&](cases& in) {
        const auto what = by_.elected(in, act_, at_.dossier().grants()[g]);
        return adhered(which, whom, what, at_.when().readings.absence, elects);
      });
      if (says.outcome == outcome::violated) says = does_not_apply(which);
      add(says, g);
    }
  }

  void judge_references(const adhesion& one) {
    const bool act_known = any_known([&](const act& each) { return each.id == one.to; });
    add(judge(rule::REF_1, act_known && on_record(one.grant), {}, {}));
  }

  void judge_names(const reach& whom) {
    if (whom.whom() != reach::kind::listed) return;
    const bool all =
        std::all_of(whom.grants().begin(), whom.grants().end(), [&](const auto& one) { return on_record(one); });
    add(judge(rule::REF_1, all, {}, {}));
  }

  // Awarded by an act that is known.
  [[nodiscard]] bool on_record(std::string_view grant) const {
    return any_known([&](const act& each) {
      return std::any_of(each.provisions.begin(), each.provisions.end(), [&](const provision& one) {
        const auto* awards = std::get_if<award>(&one);
        return awards != nullptr && std::any_of(awards->grants.begin(), awards->grants.end(),
                                                [&](const avviso::grant& named) { return named.name == grant; });
      });
    });
  }

  template <class Is>
  [[nodiscard]] bool any_known(Is is) const {
    const auto acts = at_.dossier().acts();
    return std::any_of(acts.begin(), acts.end(), [&](const act& each) {
      return is(each) && possibly([&](cases& in) { return by_.known(in, each); });
    });
  }

  const snapshot& at_;
  fold by_;
  std::vector<std::uint32_t> grants_;  // those on record
  std::uint32_t act_ = 0;
  std::vector<finding> found_;
};

}  // namespace

std::vector<finding> snapshot::findings() const {
  const fold by(*of_, when_);
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < of_->acts().size(); ++i) {
    if (possibly([&](cases& in) { return by.known(in, by.act_at(i)); })) order.push_back(i);
  }
  const auto place = [&by](std::uint32_t i) {
    const auto& adopted = by.act_at(i).reference.on;
    return std::tuple(adopted.earliest(), adopted.latest(), i);
  };
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return place(a) < place(b); });
  judgement judge(*this);
  std::vector<finding> all;
  for (const auto i : order) {
    const auto some = judge.of_act(i);
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

}  // namespace avviso::inline v0
