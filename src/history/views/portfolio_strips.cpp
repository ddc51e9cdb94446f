// SPDX-License-Identifier: BSL-1.0
#include "portfolio_strips.hpp"

#include <algorithm>

namespace avviso::inline v0::detail {

namespace {

std::uint64_t mixed(std::uint64_t hash, std::uint64_t more) {
  hash = (hash ^ more) * 0x9E3779B97F4A7C15U;
  return hash ^ hash >> 29U;
}

std::uint64_t hash_of(std::span<const laid_run> runs, std::span<const laid_version> versions) {
  std::uint64_t hash = runs.size();
  for (const auto& one : runs) {
    hash = mixed(hash, static_cast<std::uint64_t>(static_cast<std::uint32_t>(one.from)) << 32U |
                           static_cast<std::uint32_t>(one.known));
    hash = mixed(hash, static_cast<std::uint64_t>(one.word));
  }
  for (const auto& one : versions) {
    hash = mixed(hash, static_cast<std::uint64_t>(static_cast<std::uint32_t>(one.known)) << 32U | one.count);
  }
  return hash;
}

}  // namespace

bool strip_pool::has(const laid_strip& of, laid_word word) const {
  const auto any = [&](std::uint32_t first, std::uint32_t count) {
    return std::any_of(runs_.begin() + first, runs_.begin() + first + count,
                       [word](const laid_run& one) { return one.word == word; });
  };
  if (of.versions == 0) return any(of.first, of.count);
  return std::any_of(versions_.begin() + of.first, versions_.begin() + of.first + of.versions,
                     [&](const laid_version& one) { return any(one.first, one.count); });
}

bool strip_pool::is_same(const laid_strip& one, std::span<const laid_run> runs,
                         std::span<const laid_version> versions) const {
  const bool is_single = versions.size() == 1;
  if (is_single != (one.versions == 0)) return false;
  if (is_single) {
    return one.count == runs.size() && std::equal(runs.begin(), runs.end(), runs_.begin() + one.first);
  }
  if (one.versions != versions.size()) return false;
  for (std::size_t i = 0; i < versions.size(); ++i) {
    const auto& there = versions_[one.first + i];
    const auto& here = versions[i];
    if (there.known != here.known || there.count != here.count) return false;
    const auto from = runs.begin() + static_cast<std::ptrdiff_t>(here.first);
    if (!std::equal(from, from + static_cast<std::ptrdiff_t>(here.count), runs_.begin() + there.first)) return false;
  }
  return true;
}

void strip_pool::make_room() {
  if (2 * (stored_count_ + 1) <= stored_.size()) return;
  std::vector<known_strip> larger(std::max<std::size_t>(64, stored_.size() * 2));
  for (const auto& one : stored_) {
    if (one.strip.count == 0) continue;
    auto at = one.hash & (larger.size() - 1);
    while (larger[at].strip.count != 0) at = (at + 1) & (larger.size() - 1);
    larger[at] = one;
  }
  stored_ = std::move(larger);
}

laid_strip strip_pool::add(std::span<const laid_run> runs, std::span<const laid_version> versions) {
  make_room();
  const auto hash = hash_of(runs, versions);
  auto at = hash & (stored_.size() - 1);
  while (stored_[at].strip.count != 0) {
    if (stored_[at].hash == hash && is_same(stored_[at].strip, runs, versions)) return stored_[at].strip;
    at = (at + 1) & (stored_.size() - 1);
  }
  const auto first = static_cast<std::uint32_t>(runs_.size());
  runs_.insert(runs_.end(), runs.begin(), runs.end());
  laid_strip made{.first = first, .count = static_cast<std::uint16_t>(runs.size()), .versions = 0};
  if (versions.size() > 1) {
    made = {.first = static_cast<std::uint32_t>(versions_.size()),
            .count = 1,
            .versions = static_cast<std::uint16_t>(versions.size())};
    for (const auto& one : versions) versions_.push_back({one.known, one.first + first, one.count});
  }
  stored_[at] = {hash, made};
  ++stored_count_;
  return made;
}

void strip_pool::close() {
  stored_ = {};
  runs_.shrink_to_fit();
  versions_.shrink_to_fit();
}

// Where the version before is the beginning of this one, what is new is added to it.
void strip_builder::end_version() {
  const bool goes_on =
      before_.size() <= now_.size() && std::equal(before_.begin(), before_.end(), now_.begin()) && !versions_.empty();
  if (!goes_on) versions_.push_back({known_, static_cast<std::uint32_t>(runs_.size()), 0});
  const auto since = goes_on ? known_ : first_of_days;
  for (auto i = goes_on ? before_.size() : 0; i < now_.size(); ++i)
    runs_.push_back({now_[i].from, since, now_[i].word});
  versions_.back().count = static_cast<std::uint32_t>(runs_.size()) - versions_.back().first;
}

}  // namespace avviso::inline v0::detail
