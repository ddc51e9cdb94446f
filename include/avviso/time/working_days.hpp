// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_WORKING_DAYS_HPP
#define AVVISO_TIME_WORKING_DAYS_HPP

#include <avviso/time/calendar.hpp>

namespace avviso::inline v0 {

// Working days (giorni lavorativi) are all days but Saturdays, Sundays and the holidays of a calendar, as art. 2(2) of
// Reg. (EEC, Euratom) 1182/71 defines them. Every operation takes the same time at any distance and allocates nothing;
// each gives the error beyond_horizon where the calendar does not reach.

/// The numbering of working days inside a calendar: what the functions below are made of.
class working_day_index {
 public:
  [[nodiscard]] static constexpr bool is(const calendar& where, date day) noexcept {
    const auto at = calendar::place_of(day);
    return ((working(where.blocks_[at.block]) >> at.bit) & 1U) != 0;
  }

  /// How many working days the calendar holds before `day`.
  [[nodiscard]] static constexpr std::int32_t before(const calendar& where, date day) noexcept {
    const auto at = calendar::place_of(day);
    const std::uint64_t block = where.blocks_[at.block];
    const std::uint64_t earlier = working(block) & ((std::uint64_t{1} << at.bit) - 1);
    return static_cast<std::int32_t>(number_before(block)) + std::popcount(earlier);
  }

  /// How many working days the calendar holds up to `day` and on it.
  [[nodiscard]] static constexpr std::int32_t up_to(const calendar& where, date day) noexcept {
    return before(where, day) + (is(where, day) ? 1 : 0);
  }

  /// The working day that has `number` of them before it. Error: beyond_horizon.
  [[nodiscard]] static constexpr result<date> at(const calendar& where, std::int64_t number) noexcept {
    if (number < before(where, where.first_)) return calendar::beyond_horizon(*add_days(where.first_, -1));
    if (number >= up_to(where, where.last_)) return calendar::beyond_horizon(*add_days(where.last_, 1));
    const auto wanted = static_cast<std::uint32_t>(number);
    std::size_t block = where.marks_[wanted / calendar::stride];
    while (block + 1 < calendar::block_count && number_before(where.blocks_[block + 1]) <= wanted) ++block;
    const std::uint64_t bits = where.blocks_[block];
    const int bit = position(working(bits), wanted - number_before(bits));
    return date::from_days(calendar::origin + static_cast<std::int64_t>(block) * calendar::block_days + bit);
  }

 private:
  friend class calendar;

  static constexpr std::uint64_t weekdays = 0xF9'F3E7'CF9FU;  // Monday to Friday of six weeks

  [[nodiscard]] static constexpr std::uint64_t working(std::uint64_t block) noexcept { return ~block & weekdays; }

  [[nodiscard]] static constexpr std::uint32_t number_before(std::uint64_t block) noexcept {
    return static_cast<std::uint32_t>(block >> calendar::block_days);
  }

  // The place of the set bit that has `rank` set bits below it: running sums of the bytes find the byte.
  [[nodiscard]] static constexpr int position(std::uint64_t bits, std::uint32_t rank) noexcept {
    constexpr std::uint64_t ones = 0x0101'0101'0101'0101U;
    std::uint64_t sums = bits - ((bits >> 1) & 0x5555'5555'5555'5555U);
    sums = (sums & 0x3333'3333'3333'3333U) + ((sums >> 2) & 0x3333'3333'3333'3333U);
    sums = ((sums + (sums >> 4)) & 0x0F0F'0F0F'0F0F'0F0FU) * ones;
    // The high bit of each byte: whether as many bits as `rank` lie in it and below, so the wanted one lies above.
    const std::uint64_t passed = ((rank * ones | 0x8080'8080'8080'8080U) - sums) & 0x8080'8080'8080'8080U;
    const auto byte = static_cast<unsigned>((((passed >> 7) * ones) >> 56) * 8);
    auto left = rank - static_cast<std::uint32_t>(((sums << 8) >> byte) & 0xFFU);
    std::uint64_t rest = bits >> byte;
    for (; left > 0; --left) rest &= rest - 1;
    return static_cast<int>(byte) + std::countr_zero(rest);
  }
};

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
