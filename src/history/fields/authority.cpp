// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include <optional>
#include <type_traits>
#include <utility>

#include "../fold/last_setting.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// What the last provision in force of one kind says: `value(provision)`, or nothing where it does not speak of it.
template <class Kind, class Value>
auto last_said(const fold& by, question asked, Value value) {
  using T = typename std::remove_cvref_t<std::invoke_result_t<Value, const Kind&>>::value_type;
  std::vector<setting> settings;
  for (ordinal i = 0; i < by.of().size(); ++i) {
    for (const auto p : by.of().provisions_of(i)) {
      by.of().each_wording(i, p, [&](const worded& says) {
        const auto* one = says.as<Kind>();
        if (one != nullptr && value(*one)) settings.push_back({i, p, says, nullptr, false});
      });
    }
  }
  const last_setting set_by(by, std::nullopt, std::move(settings));
  const auto said_last = [&](cases& /*unused*/, const chain& made_by) -> std::vector<stated<T>> {
    if (made_by.back() == nullptr) return {not_stated};
    return {*value(*made_by.back()->what.template as<Kind>())};
  };
  std::vector<ground> grounds;
  auto candidates = set_by.template candidates<T>(said_last, grounds);
  return answered(by, std::move(asked), std::move(candidates), std::move(grounds));
}

}  // namespace

answer<std::string> snapshot::authority(authority_role role) const {
  return last_said<designation>(
      fold(of_, when_), {.field = field::authority, .role = role},
      [role](const designation& one) { return one.role == role ? std::optional<std::string>(one.who) : std::nullopt; });
}

answer<ranking_outcome> snapshot::ranked(std::string_view proposal) const {
  return last_said<ranking>(fold(of_, when_), {.field = field::ranked, .name = std::string(proposal)},
                            [proposal](const ranking& one) -> std::optional<ranking_outcome> {
                              for (const auto& each : one.proposals) {
                                if (each.name == proposal) return each.outcome;
                              }
                              return std::nullopt;
                            });
}

}  // namespace avviso::inline v0
