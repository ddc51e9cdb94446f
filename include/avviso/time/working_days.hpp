// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_WORKING_DAYS_HPP
#define AVVISO_TIME_WORKING_DAYS_HPP

#include <avviso/time/calendar.hpp>

namespace avviso::inline v0 {

// Working days (giorni lavorativi) are all days but Saturdays, Sundays and the holidays of a calendar, as art. 2(2) of
// Reg. (EEC, Euratom) 1182/71 defines them. Every operation takes the same time at any distance and allocates nothing;
// each gives the error beyond_horizon where the calendar does not reach.

/// The numbering of working days inside a calendar, on which the functions below rest.
class working_day_index {
 public:
  /// Whether a day that the calendar reaches is a working day.
  [[nodiscard]] static constexpr bool is(const calendar& where, date day) noexcept {
    const auto at = calendar::place_of(day);
    return ((working(where.blocks_[at.block], at.week) >> at.day) & 1U) != 0;
  }

  /// How many working days the calendar holds before `day`.
  [[nodiscard]] static constexpr std::int32_t before(const calendar& where, date day) noexcept {
    const auto at = calendar::place_of(day);
    const std::uint64_t block = where.blocks_[at.block];
    const unsigned earlier = working(block, at.week) & ((1U << at.day) - 1);
    return static_cast<std::int32_t>(number_before(block) + before_week(block, at.week) + counts[earlier]);
  }

  /// How many working days the calendar holds up to and including `day`.
  [[nodiscard]] static constexpr std::int32_t up_to(const calendar& where, date day) noexcept {
    const auto at = calendar::place_of(day);
    const std::uint64_t block = where.blocks_[at.block];
    const unsigned until = working(block, at.week) & ((2U << at.day) - 1);
    return static_cast<std::int32_t>(number_before(block) + before_week(block, at.week) + counts[until]);
  }

  /// The working day that has `number` of them before it. Error: beyond_horizon.
  [[nodiscard]] static constexpr result<date> at(const calendar& where, std::int64_t number) noexcept {
    if (number < where.first_number_) return calendar::beyond_horizon(*add_days(where.first_, -1));
    if (number >= where.end_number_) return calendar::beyond_horizon(*add_days(where.last_, 1));
    const auto wanted = static_cast<std::uint32_t>(number);
    // The remainder changes nothing; it tells the compiler what the bounds above already ensure.
    std::size_t block = where.marks_[wanted / calendar::stride % calendar::mark_count];
    block += number_before(where.blocks_[block + 1]) <= wanted ? 1U : 0U;
    // A block has more than one stride of working days, unless a long closure leaves fewer.
    while (number_before(where.blocks_[block + 1]) <= wanted) ++block;
    const std::uint64_t found = where.blocks_[block];
    const std::uint32_t within = wanted - number_before(found);
    const unsigned week = (within >= before_week(found, 1) ? 1U : 0U) + (within >= before_week(found, 2) ? 1U : 0U);
    const unsigned day = positions[within - before_week(found, week)][working(found, week)];
    return date::from_days(calendar::origin + static_cast<std::int64_t>(block * calendar::block_days) +
                           static_cast<std::int64_t>(week * 7 + day));
  }

 private:
  friend class calendar;

  // Monday to Friday of a week, a bit each.
  [[nodiscard]] static constexpr unsigned working(std::uint64_t block, unsigned week) noexcept {
    return static_cast<unsigned>(~block >> (week * 7)) & 0x1FU;
  }

  [[nodiscard]] static constexpr std::uint32_t number_before(std::uint64_t block) noexcept {
    return static_cast<std::uint32_t>(block >> calendar::block_days) & 0xFFFFU;
  }

  [[nodiscard]] static constexpr std::uint32_t before_week(std::uint64_t block, unsigned week) noexcept {
    return static_cast<std::uint32_t>(block >> (calendar::week_fields + week * 4)) & 0xFU;
  }

  // For the five bits of a week: how many are set, and which set bit has a given number of set bits below it.
  using week_table = std::array<std::uint8_t, 32>;
  static constexpr week_table counts = [] {
    week_table all{};
    for (unsigned week = 1; week < 32; ++week) all[week] = static_cast<std::uint8_t>(all[week / 2] + week % 2);
    return all;
  }();
  static constexpr std::array<week_table, 5> positions = [] {
    std::array<week_table, 5> all{};
    for (unsigned week = 0; week < 32; ++week) {
      for (unsigned day = 0, rank = 0; day < 5; ++day) {
        if (((week >> day) & 1U) != 0) all[rank++][week] = static_cast<std::uint8_t>(day);
      }
    }
    return all;
  }();
};

/// Whether it is neither a Saturday, a Sunday nor a holiday (art. 2(2) Reg. 1182/71).
[[nodiscard]] constexpr result<bool> is_working_day(const calendar& where, date day) noexcept {
  if (!where.reaches(day)) return calendar::beyond_horizon(day);
  return working_day_index::is(where, day);
}

/// The `count`-th working day after `from`, or before it when negative; `from` itself when 0.
[[nodiscard]] constexpr result<date> add_working_days(const calendar& where, date from, std::int32_t count) noexcept {
  if (!where.reaches(from)) return calendar::beyond_horizon(from);
  if (count == 0) return from;
  const std::int64_t start =
      count > 0 ? working_day_index::up_to(where, from) - 1 : working_day_index::before(where, from);
  return working_day_index::at(where, start + count);
}

/// The first working day after `day`.
[[nodiscard]] constexpr result<date> next_working_day(const calendar& where, date day) noexcept {
  return add_working_days(where, day, 1);
}

/// The last working day before `day`.
[[nodiscard]] constexpr result<date> previous_working_day(const calendar& where, date day) noexcept {
  return add_working_days(where, day, -1);
}

/// `day` if it is a working day, else the first after it.
[[nodiscard]] constexpr result<date> working_day_on_or_after(const calendar& where, date day) noexcept {
  if (!where.reaches(day)) return calendar::beyond_horizon(day);
  return working_day_index::is(where, day) ? result<date>(day) : next_working_day(where, day);
}

/// How many working days lie in `first`..`last`, both counted. Error also: range_reversed.
[[nodiscard]] constexpr result<std::int32_t> count_working_days(const calendar& where, date first, date last) noexcept {
  if (!where.reaches(first)) return calendar::beyond_horizon(first);
  if (!where.reaches(last)) return calendar::beyond_horizon(last);
  if (last < first) {
    return error{.code = errc::range_reversed, .found = inline_text<31>(std::string_view(last.iso().c_str()))};
  }
  return working_day_index::up_to(where, last) - working_day_index::before(where, first);
}

/// How many working days lead from `from` to `to`, the first not counted, negative backwards: the `count` with which
/// `add_working_days` goes from `from` to the working day `to`.
[[nodiscard]] constexpr result<std::int32_t> working_days_between(const calendar& where, date from, date to) noexcept {
  if (!where.reaches(from)) return calendar::beyond_horizon(from);
  if (!where.reaches(to)) return calendar::beyond_horizon(to);
  return from <= to ? working_day_index::up_to(where, to) - working_day_index::up_to(where, from)
                    : working_day_index::before(where, to) - working_day_index::before(where, from);
}

}  // namespace avviso::inline v0

#endif
