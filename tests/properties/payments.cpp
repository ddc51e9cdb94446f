// SPDX-License-Identifier: BSL-1.0
// The law of conservation of what is paid, over random dossiers and pairs of days.
#include <set>
#include <string>
#include <variant>

#include "random_laws.hpp"

using namespace avviso;
using namespace reference;

namespace {

const euro* sum_in(const result<answer<euro>>& given) { return given ? given->if_known() : nullptr; }

}  // namespace

TEST_CASE("paid + payable - to recover = total, wherever each is known, and never both of the two") {
  std::size_t balanced = 0;
  each_random(600, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of(all);
    const auto at = made.as_of(when);
    for (const auto& name : made.grants()) {
      const auto its = at.grant(name);
      const auto paid = its.paid();
      const auto payable = its.payable();
      const auto back = its.to_recover();
      const auto total = its.total();
      const auto* has = sum_in(paid);
      const auto* left = sum_in(payable);
      const auto* undue = sum_in(back);
      const auto* whole = sum_in(total);
      if (has != nullptr && whole != nullptr) CHECK((left != nullptr && undue != nullptr));
      if (left == nullptr || undue == nullptr || has == nullptr || whole == nullptr) continue;
      CHECK(has->cents() + left->cents() - undue->cents() == whole->cents());
      CHECK((left->cents() == 0 || undue->cents() == 0));
      CHECK(left->cents() >= 0);
      CHECK(undue->cents() >= 0);
      ++balanced;
    }
  });
  MESSAGE(balanced << " grants");
}

TEST_CASE("what the notice has paid is what its grants were, where acts pay no others") {
  std::size_t summed = 0;
  each_random(600, [&](dice&, const papers& all, const as_of& when, date) {
    const auto made = made_of({.acts = all.acts});
    std::set<std::string> paid;
    const auto note = [&](const auto& says) {
      if (const auto* pays = std::get_if<payment>(&says)) paid.insert(pays->grant);
      if (const auto* recovers = std::get_if<recovery>(&says)) paid.insert(recovers->grant);
    };
    for (const auto& one : all.acts) {
      for (const auto& says : one.provisions) {
        note(says);
        if (const auto* corrects = std::get_if<correction>(&says)) note(corrects->now);
      }
    }
    const auto at = made.as_of(when);
    std::int64_t sum = 0;
    for (const auto& name : paid) {
      const auto its = at.grant(name).paid();
      const auto* amount = sum_in(its);
      if (amount == nullptr) return;  // not awarded, or not known
      sum += amount->cents();
    }
    const auto whole = at.notice().paid();
    const auto* its = sum_in(whole);
    if (its == nullptr) return;
    CHECK(its->cents() == sum);
    ++summed;
  });
  MESSAGE(summed << " sums");
}

TEST_CASE("without recoveries no later day has less paid") {
  // The more of a payment's days have come, the more of it counts.
  each_random(200, [&](dice& with, const papers& all, const as_of& when, date) {
    auto acts = all.acts;
    for (auto& one : acts) {
      std::erase_if(one.provisions, [](const provision& says) {
        return says.index() >= disposition_kinds::count || std::holds_alternative<recovery>(says);
      });
      one.provision_effects.clear();
      for (auto& says : one.provisions) {
        auto* pays = std::get_if<payment>(&says);
        if (pays == nullptr || !pays->amount.is_stated()) continue;
        if (*pays->amount.if_stated() < euros<0>) pays->amount = euros<1>;
      }
    }
    const auto made = made_of({.acts = acts});
    auto later = when;
    later.in_force = *add_days(when.in_force, static_cast<std::int64_t>(with.roll(6)));
    for (const auto& name : made.grants()) {
      const auto before = made.as_of(when).grant(name).paid();
      const auto after = made.as_of(later).grant(name).paid();
      const auto* had = sum_in(before);
      const auto* has = sum_in(after);
      if (had != nullptr && has != nullptr) CHECK(*had <= *has);
    }
  });
}
