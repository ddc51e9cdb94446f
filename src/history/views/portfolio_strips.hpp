// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_STRIPS_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_STRIPS_HPP

#include <avviso/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

// A field of a grant or a notice over both clocks, as sorted arrays of numbers.
namespace avviso::inline v0::detail {

// What a field comes to, in one number: an amount, a number, a standing or a day with its hour; or one of those below,
// which no amount reaches that is laid.
using laid_word = std::int64_t;
inline constexpr laid_word laid_none = std::numeric_limits<laid_word>::min();  // there is no such grant, or notice
inline constexpr laid_word laid_not_stated = laid_none + 1;
inline constexpr laid_word laid_not = laid_none + 2;      // not laid: the snapshot tells
inline constexpr laid_word laid_several = laid_none + 3;  // the first of those that have several values
inline constexpr laid_word laid_value = laid_none / 2;    // the least that is a value
inline constexpr std::int32_t first_of_days = std::numeric_limits<std::int32_t>::min();
inline constexpr std::int32_t end_of_days = std::numeric_limits<std::int32_t>::max();

// From a day in force, as known since a day: until the next one.
struct laid_run {
  std::int32_t from;
  std::int32_t known;
  laid_word word;

  friend bool operator==(const laid_run&, const laid_run&) = default;
};

// As known since a day, and until the next one: these runs, of which both days ascend. As known on a day, those count
// that were known by then.
struct laid_version {
  std::int32_t known;
  std::uint32_t first;
  std::uint32_t count;

  friend bool operator==(const laid_version&, const laid_version&) = default;
};

// Where the runs of a field stand; if it has several versions, where these stand.
struct laid_strip {
  std::uint32_t first = 0;
  std::uint16_t count = 0;
  std::uint16_t versions = 0;  // 0: one, which is not written down
};

// The strips of a part, each stored once.
class strip_pool {
 public:
  [[nodiscard]] laid_word at(const laid_strip& of, std::int32_t in_force, std::int32_t known) const noexcept {
    if (of.versions == 0) return in_runs(runs_.data() + of.first, of.count, in_force, known);
    const auto* version = versions_.data() + of.first + of.versions - 1;
    while (version->known > known) --version;
    return in_runs(runs_.data() + version->first, version->count, in_force, known);
  }

  // Calls `use(from, word)` for each run as known on a day.
  template <class Use>
  void each_run(const laid_strip& of, std::int32_t known, Use use) const {
    const auto* version = versions_.data() + of.first + of.versions;
    if (of.versions > 0) {
      do --version;
      while (version->known > known);
    }
    const auto* run = runs_.data() + (of.versions == 0 ? of.first : version->first);
    const auto count = of.versions == 0 ? of.count : version->count;
    for (std::uint32_t i = 0; i < count && run[i].known <= known; ++i) use(run[i].from, run[i].word);
  }
  [[nodiscard]] bool has(const laid_strip& of, laid_word word) const;

  // The strip of these versions, whose runs stand one after the other.
  [[nodiscard]] laid_strip add(std::span<const laid_run> runs, std::span<const laid_version> versions);
  void close();  // nothing is added any more
  [[nodiscard]] std::size_t bytes() const noexcept {
    return runs_.capacity() * sizeof(laid_run) + versions_.capacity() * sizeof(laid_version);
  }

 private:
  static laid_word in_runs(const laid_run* runs, std::uint32_t count, std::int32_t in_force,
                           std::int32_t known) noexcept {
    constexpr std::uint32_t few = 16;
    std::uint32_t last = 0;
    if (count <= few) {
      for (std::uint32_t i = 1; i < count; ++i) {
        last +=
            static_cast<std::uint32_t>(runs[i].from <= in_force) & static_cast<std::uint32_t>(runs[i].known <= known);
      }
      return runs[last].word;
    }
    for (auto end = count; end - last > 1;) {
      const auto middle = last + (end - last) / 2;
      (runs[middle].from <= in_force && runs[middle].known <= known ? last : end) = middle;
    }
    return runs[last].word;
  }
  [[nodiscard]] bool is_same(const laid_strip& one, std::span<const laid_run> runs,
                             std::span<const laid_version> versions) const;
  void make_room();

  struct known_strip {
    std::uint64_t hash = 0;
    laid_strip strip = {};  // of no runs: none
  };

  std::vector<laid_run> runs_;
  std::vector<laid_version> versions_;
  std::vector<known_strip> stored_;  // by hash
  std::size_t stored_count_ = 0;
};

// Lays one field: versions as they become known, each a list of runs.
class strip_builder {
 public:
  void begin() {
    runs_.clear();
    versions_.clear();
    now_.clear();
  }

  // The next version is known since `known`; then its runs, each from a later day. The first run begins with all days.
  void begin_version(std::int32_t known) {
    before_.swap(now_);
    now_.clear();
    known_ = known;
  }
  void run(std::int32_t from, laid_word word) {
    if (now_.empty() || now_.back().word != word) now_.push_back({from, word});
  }
  void end_version();

  [[nodiscard]] laid_strip put_into(strip_pool& pool) const { return pool.add(runs_, versions_); }

 private:
  struct run_now {
    std::int32_t from;
    laid_word word;

    friend bool operator==(const run_now&, const run_now&) = default;
  };

  std::vector<laid_run> runs_;
  std::vector<laid_version> versions_;
  std::vector<run_now> now_;
  std::vector<run_now> before_;
  std::int32_t known_ = first_of_days;
};

}  // namespace avviso::inline v0::detail

#endif
