// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>
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

  std::vector<finding> of_act(ordinal act) {
    found_.clear();
    act_ = act;
    bool needs_efficacy = false;
    const auto& provisions = by_.act_at(act).provisions;
    for (ordinal p = 0; p < provisions.size(); ++p) {
      if (const auto* extends = std::get_if<extension>(&provisions[p])) judge_extension(p, *extends);
      if (const auto* adds = std::get_if<top_up>(&provisions[p])) judge_top_up(*adds);
      judge_references(provisions[p]);
      // A beneficiary's own acts need no registration.
      const bool of_beneficiary = std::holds_alternative<adhesion>(provisions[p]) ||
                                  std::holds_alternative<decline>(provisions[p]) ||
                                  std::holds_alternative<withdrawal>(provisions[p]);
      needs_efficacy = needs_efficacy || !of_beneficiary;
    }
    for (const auto& condition : by_.act_at(act).subject_to) add(judge(rule::REF_1, is_act(condition), {}, {}));
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

  void judge_extension(ordinal provision, const extension& what) {
    judge_adhesions(rule::EXT_5, what.reach, elects_time);
    judge_names(what.reach);
    if (what.reach.whom() != reach::kind::listed) return judge_move(provision, what, std::nullopt);
    for (const auto g : grants_) {
      if (what.reach.names(at_.dossier().grants()[g])) judge_move(provision, what, g);
    }
  }

  // The four rules on the move itself, against the day in force before it: of the notice, or of one grant.
  void judge_move(ordinal provision, const extension& what, std::optional<std::uint32_t> grant) {
    const auto name = grant ? std::optional<std::string_view>(at_.dossier().grants()[*grant]) : std::nullopt;
    const auto& act = by_.act_at(act_);
    const auto before = limit(by_, what.which, name).days_before({act_, provision});
    if (before.empty()) return;
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
        const auto what = by_.accepted(in, act_, at_.dossier().grants()[g]);
        if (what.on_record && !what.elected.is_stated()) return does_not_apply(which);  // it declined
        return adhered(which, whom, what.elected, at_.when().readings.absence, elects);
      });
      if (says.outcome == outcome::violated) says = does_not_apply(which);
      add(says, g);
    }
  }

  // What a provision refers to: another act, one provision of it, grants by name.
  void judge_references(const provision& one) {
    const bool refers = std::visit(
        [](const auto& each) {
          return requires { each.of; }
          || requires { each.to.size(); }
          || (requires { each.grant; });
        },
        one);
    if (refers) add(judge(rule::REF_1, std::visit([this](const auto& each) { return is_found(each); }, one), {}, {}));
    std::visit(
        [this](const auto& each) {
          using kind = std::remove_cvref_t<decltype(each)>;
          constexpr bool is_judged_elsewhere = std::is_same_v<kind, extension> || std::is_same_v<kind, top_up>;
          if constexpr (requires { each.reach; } && !is_judged_elsewhere) judge_names(each.reach);
        },
        one);
  }

  template <class Provision>
  [[nodiscard]] bool is_found(const Provision& one) const {
    bool all = true;
    if constexpr (requires { one.of; }) all = is_act(one.of);
    if constexpr (requires { one.to.size(); }) all = is_act(one.to);
    if constexpr (requires { one.grant; }) all = all && on_record(one.grant);
    if constexpr (std::is_same_v<Provision, correction>) all = all && corrects_something(one);
    return all;
  }

  [[nodiscard]] bool is_act(std::string_view id) const {
    return any_known([&](const act& each) { return each.id == id; });
  }

  [[nodiscard]] bool corrects_something(const correction& one) const {
    const auto corrected = by_.of().find(one.of);
    return corrected && one.provision < by_.act_at(*corrected).provisions.size();
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
    for (ordinal i = 0; i < by_.of().size(); ++i) {
      if (is(by_.act_at(i)) && possibly([&](cases& in) { return by_.known(in, i); })) return true;
    }
    return false;
  }

  const snapshot& at_;
  fold by_;
  std::vector<std::uint32_t> grants_;  // those on record
  std::uint32_t act_ = 0;
  std::vector<finding> found_;
};

}  // namespace

std::vector<finding> snapshot::findings() const {
  const fold by(of_, when_);
  std::vector<ordinal> order;
  for (ordinal i = 0; i < by.of().size(); ++i) {
    if (possibly([&](cases& in) { return by.known(in, i); })) order.push_back(i);
  }
  const auto place = [&by](ordinal i) {
    const auto& adopted = by.act_at(i).reference.on;
    return std::tuple(adopted.earliest(), adopted.latest(), i);
  };
  std::sort(order.begin(), order.end(), [&](ordinal a, ordinal b) { return place(a) < place(b); });
  judgement judge(*this);
  std::vector<finding> all;
  for (const auto i : order) {
    const auto some = judge.of_act(i);
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

}  // namespace avviso::inline v0
