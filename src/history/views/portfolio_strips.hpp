// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_STRIPS_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_STRIPS_HPP

#include <avviso/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
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
};

// Runs of which both days ascend. As known on a day, those count that were known by then.
struct laid_runs {
  std::uint32_t first = 0;  // in the pool: the days from, the days known unless they are the same days, the words
  std::uint16_t count = 0;
  std::uint16_t has_known = 0;  // whether they are other days

  friend bool operator==(const laid_runs&, const laid_runs&) = default;
};

// As known since a day, and until the next one.
struct laid_version {
  std::int32_t known;
  laid_runs runs;
};

// A field over both clocks: its runs; if it has several versions, `count` of them stand where `first` says.
struct laid_strip {
  laid_runs runs;

  [[nodiscard]] bool has_versions() const noexcept { return runs.has_known == several; }
  static constexpr std::uint16_t several = 2;

  // Nothing stands behind it: it is, on every pair of days, the sum of two others (`sum_of_words`).
  [[nodiscard]] static laid_strip of_sum() noexcept { return {{0, 0, sum}}; }
  [[nodiscard]] bool is_sum() const noexcept { return runs.has_known == sum; }
  static constexpr std::uint16_t sum = 3;

  friend bool operator==(const laid_strip&, const laid_strip&) = default;
};

// What two amounts come to; of what is no amount, the first that is none.
[[nodiscard]] inline laid_word sum_of_words(laid_word a, laid_word b) noexcept {
  if (a < laid_value) return a;
  return b < laid_value ? b : a + b;
}

// The strips of a part, each stored once.
class strip_pool {
 public:
  [[nodiscard, gnu::always_inline]] laid_word at(const laid_strip& of, std::int32_t in_force,
                                                 std::int32_t known) const noexcept {
    return in_runs(of.has_versions() ? version_of(of, known) : of.runs, in_force, known);
  }

  // Fetches what stands behind some strips, which lies together once the pool is closed.
  void fetch(std::span<const laid_strip> some) const noexcept {
    if (some.empty() || some.front().has_versions() || some.back().has_versions()) return;
    constexpr std::uint32_t most = 8192;  // numbers
    const auto from = some.front().runs.first;
    const auto until = std::min(some.back().runs.first + 1, from + most);
    for (auto i = from; i < until; i += 16) __builtin_prefetch(data_.data() + i);
  }

  // Calls `use(from, word)` for each run as known on a day.
  template <class Use>
  void each_run(const laid_strip& of, std::int32_t known, Use use) const {
    const auto& runs = of.has_versions() ? version_of(of, known) : of.runs;
    for (std::uint32_t i = 0; i < runs.count && known_at(runs, i) <= known; ++i)
      use(data_[runs.first + i], word_at(runs, i));
  }

  // Calls `use(day)` for each day known on which it may change.
  template <class Use>
  void each_known(const laid_strip& of, Use use) const {
    const auto each = [&](const laid_runs& runs) {
      for (std::uint32_t i = 0; i < runs.count; ++i) use(known_at(runs, i));
    };
    if (!of.has_versions()) return each(of.runs);
    for (std::uint32_t i = 0; i < of.runs.count; ++i) {
      use(versions_[of.runs.first + i].known);
      each(versions_[of.runs.first + i].runs);
    }
  }
  [[nodiscard]] bool has(const laid_strip& of, laid_word word) const;

  // The strip of these runs; of versions, each has as many of them as its runs count, one after the other.
  [[nodiscard]] laid_strip add(std::span<const laid_run> runs, std::span<const laid_version> versions);

  // Nothing is added any more: what is stored is put in the order in which these strips have it, so that who reads them
  // one after the other reads it so.
  void close(std::span<laid_strip> columns, std::span<laid_strip> more);
  [[nodiscard]] std::size_t bytes() const noexcept {
    return data_.capacity() * sizeof(std::int32_t) + versions_.capacity() * sizeof(laid_version);
  }

 private:
  [[nodiscard]] const laid_runs& version_of(const laid_strip& of, std::int32_t known) const noexcept {
    const auto* version = versions_.data() + of.runs.first + of.runs.count - 1;
    while (version->known > known) --version;
    return version->runs;
  }
  [[nodiscard]] std::int32_t known_at(const laid_runs& of, std::uint32_t index) const noexcept {
    return data_[of.first + index + (of.has_known != 0 ? of.count : 0U)];
  }
  [[nodiscard]] laid_word word_at(const laid_runs& of, std::uint32_t index) const noexcept {
    laid_word word = 0;
    const auto days = of.has_known != 0 ? 2U * of.count : std::uint32_t{of.count};
    std::memcpy(&word, data_.data() + of.first + days + 2 * index, sizeof word);
    return word;
  }
  // The last run of which both days have come: both ascend, and the first run's are before all. Most questions are of
  // late days, so that few are looked at.
  [[nodiscard]] laid_word in_runs(const laid_runs& of, std::int32_t in_force, std::int32_t known) const noexcept {
    const auto* days = data_.data() + of.first;
    const std::uint32_t count = of.count;
    constexpr std::uint32_t few = 16;
    if (of.has_known == 0) {
      const auto day = std::min(in_force, known);
      auto last = count - 1;
      if (count > few) last = last_of(days, count, day);
      while (days[last] > day) --last;
      return word_at(of, last);
    }
    auto last = count - 1;
    if (count > few) last = std::min(last_of(days, count, in_force), last_of(days + count, count, known));
    while (days[last] > in_force || days[count + last] > known) --last;
    return word_at(of, last);
  }
  // The last of ascending days that is no later; the first day is before all.
  [[nodiscard]] static std::uint32_t last_of(const std::int32_t* days, std::uint32_t count, std::int32_t day) noexcept {
    std::uint32_t last = 0;
    for (auto end = count; end - last > 1;) {
      const auto middle = last + (end - last) / 2;
      (days[middle] <= day ? last : end) = middle;
    }
    return last;
  }
  void write(std::span<const laid_run> runs, laid_runs& as);
  [[nodiscard]] bool is_same(const laid_strip& one, std::span<const laid_version> versions) const;
  void make_room();
  class mover;

  struct known_strip {
    std::uint64_t hash = 0;
    laid_strip strip = {};  // of no runs: none
  };

  std::vector<std::int32_t> data_;
  std::vector<laid_version> versions_;
  std::vector<known_strip> stored_;  // by hash
  std::size_t stored_count_ = 0;
  std::vector<std::int32_t> written_;  // what is to be added
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
