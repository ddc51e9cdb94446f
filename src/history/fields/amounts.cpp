// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include "../fold/subject.hpp"
#include "money.hpp"
#include "payments.hpp"
#include "summed_by_acts.hpp"

namespace avviso::inline v0 {

using namespace detail;

result<answer<euro>> snapshot::endowment() const { return envelope_answer(fold(*this), field::endowment); }

result<answer<euro>> snapshot::awarded() const { return envelope_answer(fold(*this), field::awarded); }

result<answer<euro>> snapshot::granted() const { return envelope_answer(fold(*this), field::granted); }

result<answer<euro>> snapshot::unallocated() const { return envelope_answer(fold(*this), field::unallocated); }

result<answer<units>> snapshot::units() const {
  return summed_answer<avviso::units>(fold(*this), field::units, std::nullopt, [](auto& of) { of.post_endowment(); });
}

result<answer<units>> snapshot::units(std::string_view grant) const {
  return summed_answer<avviso::units>(fold(*this), field::units, grant, [](auto& of) {
    of.post_awards();
    of.post_additions();
  });
}

result<answer<euro>> snapshot::award(std::string_view grant) const {
  return summed_answer<euro>(fold(*this), field::award, grant, [](auto& of) { of.post_awards(); });
}

result<answer<euro>> snapshot::top_ups(std::string_view grant) const {
  return summed_answer<euro>(fold(*this), field::top_ups, grant, [](auto& of) { of.post_additions(counted::added); });
}

result<answer<euro>> snapshot::reductions(std::string_view grant) const {
  return summed_answer<euro>(fold(*this), field::reductions, grant,
                             [](auto& of) { of.post_additions(counted::taken); });
}

result<answer<euro>> snapshot::total(std::string_view grant) const { return total_answer(fold(*this), grant); }

}  // namespace avviso::inline v0
