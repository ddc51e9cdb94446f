// SPDX-License-Identifier: BSL-1.0
#include "reference_posts.hpp"

#include <set>

#include "reference_followed.hpp"

namespace reference {

using namespace avviso;

// A designation of a later day stands beside what the source says of all, if it is for a scope; one that the source
// knew of already is what the source says.
followed<std::string> follow(const papers& of, const as_of& when, date then, const question& asked,
                             const std::string& base) {
  followed<std::string> made;
  surely_turned turned;
  const auto holds = [&](const reading& one) { return is_post(one.as<designation>(), *asked.role, asked.name); };
  each_reading(of, when, then, nullptr, [&](const seen_on& now, const seen_on& before) {
    using written = std::set<std::pair<std::size_t, std::size_t>>;
    const auto each_row_of = [&](const seen_on& on, const auto& visit) {
      written some;
      on.in.each_order(acts_with(on.read, in_force_in(on.in), holds), on.read.decided, [&](const indices& order) {
        auto row = row_of(on.read, order);
        row.erase(std::remove_if(row.begin(), row.end(), [&](const done& one) { return !holds(*one.one); }), row.end());
        for (const auto& one : row) some.emplace(one.act, one.provision);
        visit(row);
      });
      return some;
    };
    const auto written_then = each_row_of(before, [&](const std::vector<done>& row) {
      posts held;
      for (const auto& one : row) held.take(*one.one->as<designation>(), one.one->as<designation>()->who);
      made.on_the_day.insert(held.told(asked.name));
    });
    const auto written_now = each_row_of(now, [&](const std::vector<done>& row) {
      posts held{{{std::nullopt, base}}};
      bool is_base = true;
      for (const auto& one : row) {
        const auto& says = *one.one->as<designation>();
        const auto& was = before.read.of[one.act][one.provision];
        const bool had_come = before.in.in_force(one.act) && was.corrected == one.one->corrected && holds(was);
        const bool is_for_all = !says.scope.is_stated();
        if (!had_come) {
          held.take(says, says.who);
          is_base = is_base && !is_for_all;
        } else if (is_for_all || !asked.name.empty()) {
          held.take(says, base);
          is_base = is_base || is_for_all;
        } else if (is_base) {
          held.held.erase(*says.scope.if_stated());
        } else {
          held.take(says, says.who);
        }
      }
      made.now.insert(held.told(asked.name));
    });
    turned.note_all(of, [&](std::size_t i, std::size_t p) {
      return written_now.count({i, p}) != written_then.count({i, p});
    });
  });
  made.is_written = turned.any();
  return made;
}

}  // namespace reference
