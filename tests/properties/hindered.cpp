// SPDX-License-Identifier: BSL-1.0
// What `why_not` says stands in the way of a provision does: for a grant, a provision with a sure obstacle changes
// nothing that can be asked.
#include <avviso/history/why_not.hpp>

#include <algorithm>
#include <array>
#include <variant>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

// An obstacle that keeps a provision from doing anything now, and not one that is a doubt or a complaint.
bool hinders(const why_not_reason& why) {
  return why.is_sure && why.obstacle != obstacle::adhesion_not_stated && why.obstacle != obstacle::corrected &&
         why.obstacle != obstacle::adopted_after_expiry;
}

// Of what is asked of a grant; who stands where among the acts is no matter here.
std::vector<question> all_of_grant(const std::string& name) {
  std::vector<question> all;
  for (const auto kind :
       {deadline_kind::activities_end, deadline_kind::final_report, deadline_kind::expenditure_limit}) {
    all.push_back({.field = field::deadline, .deadline = kind, .grant = name});
  }
  for (const auto what : {field::award, field::top_ups, field::reductions, field::total, field::units,
                          field::grant_standing, field::partnership}) {
    all.push_back({.field = what, .grant = name});
  }
  for (const auto what : {milestone::agreement_signed, milestone::activities_started, milestone::closed}) {
    all.push_back({.field = field::milestone, .milestone = what, .grant = name});
  }
  return all;
}

// The same dossier, one provision of which says nothing about grants, and is of a kind that the Court may control.
dossier without(const dossier& of, const act& one, std::uint32_t provision) {
  auto other = one;
  other.provisions[provision] =
      top_up{.target = top_up_target::each_grant, .amount = not_stated, .reach = reach::only({})};
  const auto made = of.without(one.id);
  REQUIRE(made);
  auto with = made->with(other);
  REQUIRE(with);
  return *std::move(with);
}

// What bears on other acts decides for others too, and an adhesion for its own grant only what is on offer.
bool is_of_other_acts(const provision& says) {
  return says.index() >= disposition_kinds::count || std::holds_alternative<adhesions_closing>(says) ||
         std::holds_alternative<adhesion>(says) || std::holds_alternative<decline>(says) ||
         std::holds_alternative<withdrawal>(says);
}

}  // namespace

TEST_CASE("a provision of which why_not finds a sure obstacle changes nothing of the grant") {
  std::size_t hindered = 0;
  std::array<std::size_t, provision_kinds::count> of_kind{};
  each_random(60, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    const auto at = made.as_of(when);
    for (const auto& one : made.acts()) {
      for (std::uint32_t p = 0; p < one.provisions.size(); ++p) {
        const auto& says = one.provisions[p];
        if (is_of_other_acts(says) || std::holds_alternative<award>(says)) continue;
        std::optional<dossier> then;
        for (const auto& name : made.grants()) {
          const auto reasons = why_not(at, one.id, p, name);
          REQUIRE(reasons);
          if (std::none_of(reasons->begin(), reasons->end(), hinders)) continue;
          if (!then) then = without(made, one, p);
          INFO(one.id << " " << p << " for " << name << ": " << wording::text(reasons->front(), language::english));
          ++hindered;
          ++of_kind[says.index()];
          for (const auto& asked : all_of_grant(name)) {
            const auto is = at.ask(asked);
            const auto was = then->as_of(when).ask(asked);
            CHECK(is.has_value() == was.has_value());
            if (is && was) CHECK(list(*is) == list(*was));
          }
        }
      }
    }
  });
  CHECK(hindered > 0);
  MESSAGE(hindered << " provisions that do nothing");
  for (std::size_t i = 0; i < of_kind.size(); ++i) {
    if (of_kind[i] > 0) MESSAGE("of kind " << i << ": " << of_kind[i]);
  }
}

// One law, asked in two ways: `why_not` says what stands in the way, and its explanation shows each act that does.
TEST_CASE("what why_not names, its explanation shows, for every provision and grant") {
  std::size_t explained = 0;
  each_random(60, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    const auto at = made.as_of(when);
    for (const auto& one : made.acts()) {
      for (std::uint32_t p = 0; p < one.provisions.size(); ++p) {
        for (std::size_t n = p % 3; n < made.grants().size(); n += 3) {  // each is explained at length
          const auto& name = made.grants()[n];
          INFO(one.id << " " << p << " for " << name);
          const auto reasons = why_not(at, one.id, p, name);
          const auto why = explain_why_not(at, one.id, p, name);
          REQUIRE(why.has_value() == reasons.has_value());
          if (!why) continue;
          ++explained;
          REQUIRE_FALSE(why->steps.empty());
          CHECK(why->steps.front().id == one.id);
          CHECK(why->steps.front().provision == p);
          CHECK(why->steps.front().depth == 0);
          const auto asked = at.ask(why->asked);
          const auto is_of_none = [](errc code) { return code == errc::no_such_grant || code == errc::no_notice; };
          CHECK((asked || is_of_none(asked.error().code)));
          for (const auto& reason : *reasons) {
            const auto is_it = [&](const explanation_step& step) { return step.depth > 0 && step.id == reason.act; };
            if (reason.act) CHECK(std::any_of(why->steps.begin(), why->steps.end(), is_it));
          }
          for (const auto in : {language::english, language::italian}) CHECK_FALSE(wording::text(*why, in).empty());
        }
      }
    }
  });
  CHECK(explained > 0);
}
