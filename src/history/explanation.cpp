// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/explanation.hpp>

#include <variant>

#include "fold.hpp"
#include "gather.hpp"

namespace avviso::inline v0::detail {

namespace {

struct describe {
  const explanation& made;
  explanation_step& step;

  void operator()(const establishment& one) const {
    step.deed = deed::establishes;
    step.to = one.notice.deadlines[made.asked.deadline];
    step.amount = one.notice.endowment;
  }
  void operator()(const award& one) const {
    step.deed = deed::awards;
    step.amount = one.total;
    for (const auto& each : one.grants) {
      if (each.name == made.grant) step.to = each.deadlines[made.asked.deadline];
    }
  }
  void operator()(const extension& one) const {
    step.deed = deed::extends;
    step.from = one.from;
    step.to = one.to;
  }
  void operator()(const top_up& one) const {
    step.deed = deed::tops_up;
    step.amount = one.amount;
  }
  void operator()(const adhesion& one) const {
    step.deed = deed::adheres;
    step.elects = one.elects;
  }
};

}  // namespace

explanation explain(const snapshot& at, const question& asked, std::vector<stated<explained_value>> candidates,
                    std::span<const ground> grounds) {
  const auto& of = at.dossier();
  const fold by(of, at.when());
  explanation made{.asked = asked,
                   .when = at.when(),
                   .grant = asked.grant ? of.grants()[*asked.grant] : std::string(),
                   .act = {},
                   .candidates = std::move(candidates),
                   .steps = {}};
  if (asked.act) made.act = of.acts()[*asked.act].reference;
  for (const auto& one : grounds) {
    const act& which = of.acts()[one.act];
    const bool registered = possibly([&](cases& in) { return by.registration_known(in, which); });
    explanation_step step{.part = one.part,
                          .deed = deed::adheres,
                          .act = which.reference,
                          .registration = registered ? which.registration : not_stated,
                          .efficacy = effect_of(which, registered, at.when().readings.efficacy).ground,
                          .from = not_stated,
                          .to = not_stated,
                          .amount = not_stated,
                          .elects = not_stated};
    if (one.provision < which.provisions.size()) {
      std::visit(describe{made, step}, which.provisions[one.provision]);
    }
    made.steps.push_back(std::move(step));
  }
  return made;
}

}  // namespace avviso::inline v0::detail
