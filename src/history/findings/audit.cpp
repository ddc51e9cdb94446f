// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/audit.hpp>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "../fold/act_data.hpp"
#include "judgement.hpp"

namespace avviso::inline v0 {

using namespace detail;

std::vector<finding> audit(const dossier& of, const readings& how, const extension_caps& caps) {
  // What an act says of itself belongs to it, as it is known in the end; of other acts, as it was known on its day.
  const bool are_corrected = archive::of(of).corrects_data();
  const auto in_the_end = of.as_of({date::max(), date::max(), how}).dossier();
  std::optional<numbers_apart> numbers;
  if (are_corrected) numbers.emplace(archive::of(archive::as_written_in(of)));
  const auto* apart = numbers ? &*numbers : nullptr;
  std::vector<ordinal> order;
  for (ordinal i = 0; i < of.acts().size(); ++i) order.push_back(i);
  const auto place = [&in_the_end](ordinal i) {
    const auto& adopted = in_the_end.acts()[i].reference.on;
    return std::tuple(adopted.latest(), adopted.earliest(), i);
  };
  std::sort(order.begin(), order.end(), [&](ordinal a, ordinal b) { return place(a) < place(b); });
  // Acts that are judged by the same record share what is found on it.
  auto record = of;
  std::optional<audited_record> shared;
  std::vector<finding> all;
  for (const auto one : order) {
    const auto& its = in_the_end.acts()[one];
    const date its_day = its.reference.on.latest();
    const as_of when{.in_force = its_day, .known = its_day, .readings = how};
    const auto judge = [&](const snapshot& then, audited_record* by) {
      const auto some = judgement(then, caps, one, by).of_act(one);
      all.insert(all.end(), some.begin(), some.end());
    };
    if (are_corrected && !numbers->are_of(one) && !(its == of.acts()[one])) {
      const auto as_it_reads = archive::changed(of, {{one, its}}, date::max());
      judge(asking::of(with_data_as_known(as_it_reads, when, nullptr, apart), when), nullptr);
      continue;
    }
    auto read = are_corrected ? with_data_as_known(of, when, &record, apart) : of;
    if (!shared || &archive::of(read) != &archive::of(record)) {
      shared.reset();
      record = std::move(read);
      shared.emplace(record, how);
    }
    judge(asking::of(record, when), &*shared);
  }
  const auto of_sources = judgement(of.as_of({date::max(), date::max(), how}), caps).of_statements();
  all.insert(all.end(), of_sources.begin(), of_sources.end());
  return all;
}

}  // namespace avviso::inline v0
