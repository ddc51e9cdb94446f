// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include <optional>
#include <utility>

#include "set_last.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// What the last provision in force that mentions it says: `value(provision)`, which is nothing for one that does not.
template <class T, class Value>
answer<T> last_said(const fold& by, question asked, Value value, const std::optional<std::string_view>& whose = {}) {
  std::vector<setting> settings;
  for (const auto& [i, p] : by.of().spots<effects::names_authority, effects::ranks>(std::nullopt)) {
    by.of().each_wording(i, p, [&, i = i, p = p](const worded& says) {
      if (value(says)) settings.push_back({i, p, says, nullptr, false});
    });
  }
  const set_last<T, Value> said(by, std::move(settings), value, whose);
  std::vector<ground> grounds;
  const auto now = said.now(grounds);
  return answered(by, std::move(asked), now, std::move(grounds), said);
}

}  // namespace

answer<std::string> snapshot::authority(authority_role role) const {
  return last_said<std::string>(fold(*this), {.field = field::authority, .role = role}, [role](const worded& says) {
    std::optional<std::string> who;
    each_effect<effects::names_authority>(says, [&](const effects::names_authority& one) {
      if (one.role == role) who = one.who;
    });
    return who;
  });
}

answer<ranking_outcome> snapshot::ranked(std::string_view proposal) const {
  return last_said<ranking_outcome>(
      fold(*this), {.field = field::ranked, .name = std::string(proposal)},
      [proposal](const worded& says) {
        std::optional<ranking_outcome> as;
        each_effect<effects::ranks>(says, [&](const effects::ranks& one) {
          if (!as && match(one.proposal, proposal)) as = one.as;
        });
        return as;
      },
      proposal);
}

}  // namespace avviso::inline v0
