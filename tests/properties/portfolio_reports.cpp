// SPDX-License-Identifier: BSL-1.0
// A report over a portfolio lists what one learns by asking the snapshot of each grant. AVVISO_SEED sets the first
// seed, AVVISO_DOSSIERS how many dossiers.
#include <avviso/history/pending.hpp>
#include <avviso/history/portfolio_reports.hpp>
#include <avviso/history/why_not.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <variant>
#include <vector>

#include "compared_portfolio.hpp"
#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

portfolio laid(const papers& all, const readings& how) {
  const named_dossier one[] = {{"one", made_of(all)}};
  return portfolio::compile(one, how);
}

bool is_among(obstacle one, std::initializer_list<obstacle> all) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

// What stands in the way of an offer, but for the reply.
bool is_other(const why_not_reason& one) {
  using enum obstacle;
  return is_among(one.obstacle, {not_awarded, not_known, annulled, stayed, replaced, without_effect, not_yet_effective,
                                 other_line, other_target});
}
bool is_of_reply(const why_not_reason& one) {
  using enum obstacle;
  return is_among(one.obstacle, {adhesion_not_stated, not_adhered, withdrawn, adhesion_to_come});
}

bool may_stand(const snapshot& then, const std::string& grant, std::initializer_list<grant_standing> so) {
  const auto stands = then.grant(grant).standing();
  return stands && std::any_of(stands->candidates().begin(), stands->candidates().end(), [&](const auto& one) {
           return std::find(so.begin(), so.end(), *one.if_stated()) != so.end();
         });
}
bool may_run(const snapshot& then, const std::string& grant) {
  using enum grant_standing;
  return may_stand(then, grant, {awarded, suspended, admitted_with_reservation});
}

// Whether an act may read otherwise than it is written.
bool is_corrected(const dossier& of, const std::string& id) {
  return std::any_of(of.acts().begin(), of.acts().end(), [&](const act& one) {
    return std::any_of(one.provisions.begin(), one.provisions.end(), [&](const provision& says) {
      const auto* corrects = std::get_if<correction>(&says);
      const auto* data = std::get_if<act_correction>(&says);
      return (corrects != nullptr && corrects->of == id) || (data != nullptr && data->of == id);
    });
  });
}

// Whether a provision is for those who adhere.
const reach* offered_to_adhering(const provision& says) {
  return std::visit(
      [](const auto& one) -> const reach* {
        if constexpr (requires { one.reach.whom(); })
          return one.reach.whom() == reach::kind::adhering ? &one.reach : nullptr;
        else
          return nullptr;
      },
      says);
}

// Whether an act that awards anything may have effect on a day on which another act may, or later: then a grant may
// begin with the time that is offered.
bool may_award_since(const dossier& of, const act& offer) {
  auto first =
      offer.review.is_stated() ? date::min() : offer.reference.on.earliest();  // by the Court's silence, sooner
  if (offer.effective.is_stated()) first = std::min(first, offer.effective.if_stated()->earliest());
  if (offer.registration.is_stated()) first = std::min(first, offer.registration.if_stated()->on.earliest());
  return std::any_of(of.acts().begin(), of.acts().end(), [&](const act& one) {
    auto last = one.reference.on.latest();
    for (const auto* day : {&one.effective, &one.published}) {
      if (day->is_stated()) last = std::max(last, day->if_stated()->latest());
    }
    if (one.registration.is_stated()) last = std::max(last, one.registration.if_stated()->on.latest());
    return may_award(one) && first <= last;
  });
}

struct counted {
  std::size_t offers = 0;
  std::size_t awards = 0;
};

// What is for those who adhere.
void compare_offers(const dossier& of, const snapshot& then, const portfolio& all,
                    const std::vector<offer_not_accepted>& told, counted& into) {
  for (const auto& one : of.acts()) {
    if (is_corrected(of, one.id)) continue;
    for (std::uint32_t p = 0; p < one.provisions.size(); ++p) {
      if (offered_to_adhering(one.provisions[p]) == nullptr) continue;
      const bool may_begin_so = !std::holds_alternative<top_up>(one.provisions[p]) && may_award_since(of, one);
      for (const auto& grant : of.grants()) {
        CAPTURE(one.id);
        CAPTURE(p);
        CAPTURE(grant);
        const auto reasons = why_not(then, one.id, p, grant);
        REQUIRE(reasons);
        const auto row = std::find_if(told.begin(), told.end(), [&](const offer_not_accepted& each) {
          return all.name_of(each.grant) == grant && each.act == one.id && each.provision == p;
        });
        const bool is_barred = std::any_of(reasons->begin(), reasons->end(),
                                           [](const why_not_reason& each) { return each.is_sure && is_other(each); });
        const bool lacks_reply = std::any_of(reasons->begin(), reasons->end(), is_of_reply);
        if (row != told.end()) {
          ++into.offers;
          CHECK_FALSE(is_barred);
          CHECK(may_run(then, grant));
          CHECK((lacks_reply || may_begin_so));
          if (row->is_sure) {
            const bool is_certain = std::all_of(reasons->begin(), reasons->end(),
                                                [](const why_not_reason& each) { return !is_other(each); });
            CHECK(is_certain);
          }
        } else if (!may_begin_so && lacks_reply && may_run(then, grant)) {
          const bool may_be_offered = std::none_of(reasons->begin(), reasons->end(), is_other);
          CHECK_FALSE(may_be_offered);
        }
      }
    }
  }
}

// Awards that are to be accepted.
void compare_awards(const dossier& of, const snapshot& then, const portfolio& all,
                    const std::vector<offer_not_accepted>& told, counted& into) {
  const auto waiting = pending(then);
  for (const auto& one : told) {
    if (one.what) continue;
    ++into.awards;
    const auto& name = all.name_of(one.grant);
    CAPTURE(name);
    CAPTURE(one.act);
    REQUIRE(one.until);
    if (one.stands == offer_standing::expired) {
      CHECK(*one.until < then.when().in_force);
      CHECK(may_stand(then, name, {grant_standing::lapsed}));
      continue;
    }
    CHECK(then.when().in_force <= *one.until);
    CHECK(may_run(then, name));
    CHECK(std::any_of(waiting.begin(), waiting.end(),
                      [&](const pending_act& each) { return each.act == one.act && each.provision == one.provision; }));
  }
  for (const auto& one : of.acts()) {
    if (is_corrected(of, one.id) || !one.provision_effects.empty()) continue;
    for (std::uint32_t p = 0; p < one.provisions.size(); ++p) {
      const auto* lapse = std::get_if<award_lapse>(&one.provisions[p]);
      if (lapse == nullptr) continue;
      const bool waits = std::any_of(waiting.begin(), waiting.end(), [&](const pending_act& each) {
        return each.act == one.id && each.provision == p;
      });
      const auto stands = then.standing_of(one.id);
      if (!waits || !stands || stands->status() != status::known || *stands->if_known() != standing::in_force) continue;
      const auto runs = then.grant(lapse->grant).standing();
      if (!runs || runs->status() != status::known || !may_run(then, lapse->grant)) continue;
      CAPTURE(one.id);
      CAPTURE(p);
      CHECK(std::any_of(told.begin(), told.end(), [&](const offer_not_accepted& each) {
        return each.act == one.id && each.provision == p && !each.what;
      }));
    }
  }
}

bool is_none(const told_amount& one) {
  return one.told == told_as::no_such || one.told == told_as::not_stated ||
         (one.told == told_as::known && one.amount == 0);
}

}  // namespace

TEST_CASE("what is offered and not accepted is what stands in the way of each grant, and what is pending") {
  counted sum;
  each_random(120, [&](dice&, const papers& papers_of_it, const as_of& when, date) {
    const auto of = made_of(papers_of_it);
    const auto all = laid(papers_of_it, when.readings);
    const auto told = not_accepted(all, {when.in_force, when.known});
    const auto then = of.as_of(when);
    compare_offers(of, then, all, told, sum);
    compare_awards(of, then, all, told, sum);
  });
  MESSAGE(sum.offers << " offers and " << sum.awards << " awards are not accepted");
  CHECK(sum.offers > 0);
  CHECK(sum.awards > 0);
}

TEST_CASE("what was paid and is payable is what each grant says") {
  std::size_t listed = 0;
  each_random(120, [&](dice&, const papers& papers_of_it, const as_of& when, date) {
    const auto of = made_of(papers_of_it);
    const auto all = laid(papers_of_it, when.readings);
    const auto told = paid_against_payable(all, {when.in_force, when.known});
    listed += told.size();
    auto next = told.begin();
    for (const auto grant : all.grants()) {
      const auto then = of.as_of(when).grant(all.name_of(grant));
      const auto paid = portfolio_test::amount_of(then.paid());
      const auto payable = portfolio_test::amount_of(then.payable());
      const auto to_recover = portfolio_test::amount_of(then.to_recover());
      const bool is_listed = next != told.end() && next->grant == grant;
      CHECK(is_listed == !(is_none(paid) && is_none(payable) && is_none(to_recover)));
      if (!is_listed) continue;
      CHECK(next->total == portfolio_test::amount_of(then.total()));
      CHECK(next->paid == paid);
      CHECK(next->payable == payable);
      CHECK(next->to_recover == to_recover);
      ++next;
    }
    CHECK(next == told.end());
    for (const auto& one : unallocated_by_line(all, {when.in_force, when.known})) {
      CHECK(one.unallocated == portfolio_test::amount_of(of.as_of(when).line(one.line).unallocated()));
    }
  });
  MESSAGE(listed << " grants are listed");
  CHECK(listed > 0);
}

TEST_CASE("what is open is open when each grant is asked, and is settled by what settles each") {
  std::size_t settled = 0;
  each_random(30, [&](dice&, const papers& papers_of_it, const as_of& when, date) {
    const auto all = laid(papers_of_it, when.readings);
    const both_days days{when.in_force, when.known};
    const auto then = made_of(papers_of_it).as_of(when);
    const auto open = open_answers(all, days);
    const auto is_listed = [&](const question& asked) {
      return std::any_of(open.begin(), open.end(), [&](const open_answer& one) { return one.what == asked; });
    };
    const auto look = [&](question asked, const std::optional<grant_number>& grant) {
      if (grant) asked.grant = all.name_of(*grant);
      const auto is = portfolio_test::told_of(then.ask(asked));
      CAPTURE(wording::text(asked, language::english));
      CHECK(is_listed(asked) == (is == told_as::undetermined || is == told_as::conflict));
    };
    for (const auto what : {field::endowment, field::awarded, field::granted, field::unallocated, field::units})
      look({.field = what}, std::nullopt);
    for (const auto which : portfolio_test::kinds) look({.field = field::deadline, .deadline = which}, std::nullopt);
    for (const auto grant : all.grants()) {
      for (const auto what : {field::award, field::top_ups, field::total, field::units, field::grant_standing})
        look({.field = what}, grant);
    }
    const auto told = what_settles(all, open, days);
    REQUIRE(told.size() == open.size());
    for (const auto& one : told) {
      const auto facts = settled_by(then, one.open.what);
      REQUIRE(facts);
      CHECK(one.facts == *facts);
      settled += facts->empty() ? 0U : 1U;
    }
  });
  MESSAGE(settled << " answers have a fact that settles them");
  CHECK(settled > 0);
}
