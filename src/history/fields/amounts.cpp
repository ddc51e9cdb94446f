// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/snapshot.hpp>

#include "exact_grant.hpp"
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

namespace {

// Of a grant; by `summed` where comparing days does not tell it.
template <class Summed>
result<answer<euro>> money_answer(const fold& by, field what, std::string_view grant, Summed summed) {
  const question asked{.field = what, .grant = std::string(grant)};
  if (auto exact = exact_answer(by, asked, exact_money)) return *std::move(exact);
  return summed(by);
}
template <class Post>
result<answer<euro>> posted_answer(const fold& by, field what, std::string_view grant, const Post& post) {
  return money_answer(by, what, grant, [&](const fold& of) { return summed_answer<euro>(of, what, grant, post); });
}

}  // namespace

result<answer<euro>> snapshot::award(std::string_view grant) const {
  return posted_answer(fold(*this), field::award, grant, [](auto& of) { of.post_awards(); });
}

result<answer<euro>> snapshot::top_ups(std::string_view grant) const {
  return posted_answer(fold(*this), field::top_ups, grant, [](auto& of) { of.post_additions(counted::added); });
}

result<answer<euro>> snapshot::reductions(std::string_view grant) const {
  return posted_answer(fold(*this), field::reductions, grant, [](auto& of) { of.post_additions(counted::taken); });
}

result<answer<euro>> snapshot::total(std::string_view grant) const {
  return money_answer(fold(*this), field::total, grant, [&](const fold& by) { return total_answer(by, grant); });
}

}  // namespace avviso::inline v0
