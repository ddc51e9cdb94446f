// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/report.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace avviso::inline v0 {

namespace {

// A total order, so that equal places are equal findings.
auto place_of(const finding& one) {
  return std::tuple(one.rule, one.act, one.grant, one.outcome, one.missing, one.measured.in, one.measured.value,
                    one.limit.in, one.limit.value, one.law_of, one.fund, one.limited_by);
}

}  // namespace

std::vector<std::span<const finding>> alike(std::span<const finding> all) {
  const auto goes_on = [](const finding& before, finding next) {
    if (!before.grant || !next.grant) return false;
    next.grant = before.grant;
    return next == before;
  };
  std::vector<std::span<const finding>> runs;
  std::size_t first = 0;
  for (std::size_t i = 1; i <= all.size(); ++i) {
    if (i < all.size() && goes_on(all[i - 1], all[i])) continue;
    runs.push_back(all.subspan(first, i - first));
    first = i;
  }
  return runs;
}

report::report(std::vector<finding> findings) : findings_(std::move(findings)) {
  std::sort(findings_.begin(), findings_.end(),
            [](const finding& a, const finding& b) { return place_of(a) < place_of(b); });
}

std::span<const finding> report::of(rule which) const& noexcept {
  const auto first = std::find_if(findings_.begin(), findings_.end(), [which](auto& one) { return one.rule == which; });
  const auto last = std::find_if(first, findings_.end(), [which](auto& one) { return one.rule != which; });
  return {first, last};
}

std::vector<finding> report::with(outcome which) const {
  std::vector<finding> chosen;
  std::copy_if(findings_.begin(), findings_.end(), std::back_inserter(chosen),
               [which](const finding& one) { return one.outcome == which; });
  return chosen;
}

}  // namespace avviso::inline v0
