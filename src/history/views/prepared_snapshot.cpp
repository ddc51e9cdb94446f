// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/deadline_of.hpp>
#include <avviso/history/prepared_snapshot.hpp>

#include <algorithm>

#include "../record/archive.hpp"

namespace avviso::inline v0 {

namespace {

error no_such(std::string_view grant) noexcept { return {.code = errc::no_such_grant, .found = detail::quote(grant)}; }

template <class T>
result<const answer<T>*> part_of(const result<answer<T>>& one) noexcept {
  if (!one) return one.error();
  return &*one;
}

}  // namespace

prepared_snapshot::prepared_snapshot(const snapshot& at)
    : at_(at),
      endowment_(at.notice().endowment()),
      awarded_(at.notice().awarded()),
      granted_(at.notice().granted()),
      unallocated_(at.notice().unallocated()) {
  for (const auto which : detail::every_deadline_kind) deadlines_.push_back(at.notice().deadline(which));
  const auto names = at_.dossier().grants();
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    const auto& name = names[i];
    by_name_.push_back(i);
    std::vector<result<answer<deadline_time>>> limits;
    for (const auto which : detail::every_deadline_kind) limits.push_back(at.grant(name).deadline(which));
    grants_.push_back({.deadlines = std::move(limits),
                       .award = at.grant(name).award(),
                       .top_ups = at.grant(name).top_ups(),
                       .total = at.grant(name).total(),
                       .standing = at.grant(name).standing()});
  }
  std::sort(by_name_.begin(), by_name_.end(), [&](std::uint32_t a, std::uint32_t b) { return names[a] < names[b]; });
}

const prepared_snapshot::of_grant* prepared_snapshot::find(std::string_view name) const noexcept {
  const auto grant = detail::archive::of(at_.dossier()).as_awarded(name);
  const auto names = at_.dossier().grants();
  const auto place = std::lower_bound(by_name_.begin(), by_name_.end(), grant,
                                      [&](std::uint32_t i, std::string_view key) { return names[i] < key; });
  if (place == by_name_.end() || names[*place] != grant) return nullptr;
  return &grants_[*place];
}

result<const answer<deadline_time>*> prepared_snapshot::deadline(deadline_kind which,
                                                                 std::string_view grant) const noexcept {
  const auto* one = find(grant);
  if (one == nullptr) return no_such(grant);
  return part_of(one->deadlines[static_cast<std::size_t>(which)]);
}

result<const answer<euro>*> prepared_snapshot::award(std::string_view grant) const noexcept {
  const auto* one = find(grant);
  if (one == nullptr) return no_such(grant);
  return part_of(one->award);
}

result<const answer<euro>*> prepared_snapshot::top_ups(std::string_view grant) const noexcept {
  const auto* one = find(grant);
  if (one == nullptr) return no_such(grant);
  return part_of(one->top_ups);
}

result<const answer<euro>*> prepared_snapshot::total(std::string_view grant) const noexcept {
  const auto* one = find(grant);
  if (one == nullptr) return no_such(grant);
  return part_of(one->total);
}

result<const answer<grant_standing>*> prepared_snapshot::grant_standing(std::string_view grant) const noexcept {
  const auto* one = find(grant);
  if (one == nullptr) return no_such(grant);
  return part_of(one->standing);
}

result<const answer<deadline_time>*> prepared_snapshot::deadline(deadline_kind which) const noexcept {
  return part_of(deadlines_[static_cast<std::size_t>(which)]);
}
result<const answer<euro>*> prepared_snapshot::endowment() const noexcept { return part_of(endowment_); }
result<const answer<euro>*> prepared_snapshot::awarded() const noexcept { return part_of(awarded_); }
result<const answer<euro>*> prepared_snapshot::granted() const noexcept { return part_of(granted_); }
result<const answer<euro>*> prepared_snapshot::unallocated() const noexcept { return part_of(unallocated_); }

}  // namespace avviso::inline v0
