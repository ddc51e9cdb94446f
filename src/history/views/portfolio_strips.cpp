// SPDX-License-Identifier: BSL-1.0
#include "portfolio_strips.hpp"

#include <algorithm>

namespace avviso::inline v0::detail {

namespace {

std::uint64_t mixed(std::uint64_t hash, std::uint32_t more) {
  hash = (hash ^ more) * 0x9E3779B97F4A7C15U;
  return hash ^ hash >> 29U;
}

}  // namespace

bool strip_pool::has(const laid_strip& of, laid_word word) const {
  const auto in = [&](const laid_runs& runs) {
    bool found = false;
    for (std::uint32_t i = 0; i < runs.count; ++i) found = found || word_at(runs, i) == word;
    return found;
  };
  if (!of.has_versions()) return in(of.runs);
  return std::any_of(versions_.begin() + of.runs.first, versions_.begin() + of.runs.first + of.runs.count,
                     [&](const laid_version& one) { return in(one.runs); });
}

// Whether what is written is there already.
bool strip_pool::is_same(const laid_strip& one, std::span<const laid_version> versions) const {
  if (one.has_versions() != (versions.size() > 1)) return false;
  const auto is_there = [&](const laid_runs& there, const laid_runs& here) {
    if (there.count != here.count || there.has_known != here.has_known) return false;
    const auto size = static_cast<std::ptrdiff_t>(here.count) * (here.has_known != 0 ? 4 : 3);
    const auto from = written_.begin() + static_cast<std::ptrdiff_t>(here.first);
    return std::equal(from, from + size, data_.begin() + static_cast<std::ptrdiff_t>(there.first));
  };
  if (!one.has_versions()) return is_there(one.runs, versions.front().runs);
  if (one.runs.count != versions.size()) return false;
  for (std::size_t i = 0; i < versions.size(); ++i) {
    const auto& there = versions_[one.runs.first + i];
    if (there.known != versions[i].known || !is_there(there.runs, versions[i].runs)) return false;
  }
  return true;
}

void strip_pool::make_room() {
  if (2 * (stored_count_ + 1) <= stored_.size()) return;
  std::vector<known_strip> larger(std::max<std::size_t>(64, stored_.size() * 2));
  for (const auto& one : stored_) {
    if (one.strip.runs.count == 0) continue;
    auto at = one.hash & (larger.size() - 1);
    while (larger[at].strip.runs.count != 0) at = (at + 1) & (larger.size() - 1);
    larger[at] = one;
  }
  stored_ = std::move(larger);
}

void strip_pool::write(std::span<const laid_run> runs, laid_runs& as) {
  as.first = static_cast<std::uint32_t>(written_.size());
  as.has_known =
      std::any_of(runs.begin(), runs.end(), [](const laid_run& one) { return one.from != one.known; }) ? 1 : 0;
  for (const auto& one : runs) written_.push_back(one.from);
  if (as.has_known != 0) {
    for (const auto& one : runs) written_.push_back(one.known);
  }
  for (const auto& one : runs) {
    std::int32_t halves[2];
    std::memcpy(halves, &one.word, sizeof halves);
    written_.insert(written_.end(), halves, halves + 2);
  }
}

laid_strip strip_pool::add(std::span<const laid_run> runs, std::span<const laid_version> versions) {
  make_room();
  written_.clear();
  std::vector<laid_version> all(versions.begin(), versions.end());
  std::uint64_t hash = versions.size();
  for (auto& one : all) {
    write(runs.subspan(one.runs.first, one.runs.count), one.runs);
    hash = mixed(hash, static_cast<std::uint32_t>(one.known));
  }
  for (const auto one : written_) hash = mixed(hash, static_cast<std::uint32_t>(one));
  auto at = hash & (stored_.size() - 1);
  while (stored_[at].strip.runs.count != 0) {
    if (stored_[at].hash == hash && is_same(stored_[at].strip, all)) return stored_[at].strip;
    at = (at + 1) & (stored_.size() - 1);
  }
  for (auto& one : all) one.runs.first += static_cast<std::uint32_t>(data_.size());
  data_.insert(data_.end(), written_.begin(), written_.end());
  laid_strip made{all.front().runs};
  if (all.size() > 1) {
    made.runs = {static_cast<std::uint32_t>(versions_.size()), static_cast<std::uint16_t>(all.size()),
                 laid_strip::several};
    versions_.insert(versions_.end(), all.begin(), all.end());
  }
  stored_[at] = {hash, made};
  ++stored_count_;
  return made;
}

// Copies what strips have, each once.
class strip_pool::mover {
 public:
  explicit mover(strip_pool& of)
      : of_(of), data_at_(of.data_.size(), nowhere), versions_at_(of.versions_.size(), nowhere) {
    data_.reserve(of.data_.size());
    versions_.reserve(of.versions_.size());
  }

  void move(laid_strip& one) {
    if (!one.has_versions()) return move(one.runs);
    auto& to = versions_at_[one.runs.first];
    if (to == nowhere) {
      to = static_cast<std::uint32_t>(versions_.size());
      for (std::uint32_t i = 0; i < one.runs.count; ++i) {
        auto version = of_.versions_[one.runs.first + i];
        move(version.runs);
        versions_.push_back(version);
      }
    }
    one.runs.first = to;
  }
  void put_back() {
    of_.data_ = std::move(data_);
    of_.versions_ = std::move(versions_);
  }

 private:
  static constexpr auto nowhere = static_cast<std::uint32_t>(-1);

  void move(laid_runs& one) {
    if (one.count == 0) return;
    auto& to = data_at_[one.first];
    if (to == nowhere) {
      to = static_cast<std::uint32_t>(data_.size());
      const auto from = of_.data_.begin() + static_cast<std::ptrdiff_t>(one.first);
      data_.insert(data_.end(), from, from + static_cast<std::ptrdiff_t>(one.count) * (one.has_known != 0 ? 4 : 3));
    }
    one.first = to;
  }

  strip_pool& of_;
  std::vector<std::uint32_t> data_at_;
  std::vector<std::uint32_t> versions_at_;
  std::vector<std::int32_t> data_;
  std::vector<laid_version> versions_;
};

void strip_pool::close(std::span<laid_strip> columns, std::span<laid_strip> more) {
  mover moves(*this);
  for (auto& one : columns) moves.move(one);
  for (auto& one : more) moves.move(one);
  moves.put_back();
  stored_ = {};
  written_ = {};
  data_.shrink_to_fit();
  versions_.shrink_to_fit();
}

// Where the version before is the beginning of this one, what is new is added to it.
void strip_builder::end_version() {
  const bool goes_on =
      before_.size() <= now_.size() && std::equal(before_.begin(), before_.end(), now_.begin()) && !versions_.empty();
  if (!goes_on) versions_.push_back({known_, {static_cast<std::uint32_t>(runs_.size())}});
  const auto since = goes_on ? known_ : first_of_days;
  for (auto i = goes_on ? before_.size() : 0; i < now_.size(); ++i)
    runs_.push_back({now_[i].from, since, now_[i].word});
  auto& last = versions_.back().runs;
  last.count = static_cast<std::uint16_t>(runs_.size() - last.first);
}

}  // namespace avviso::inline v0::detail
