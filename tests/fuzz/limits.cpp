// SPDX-License-Identifier: BSL-1.0
// Time limits against those that are walked day by day, with events, lengths, regimes, readings and suspensions that a
// fuzzer chooses.
#include <avviso/names.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>

#include "../properties/walked_limits.hpp"

using reference::from_quantlib;
using reference::to_quantlib;
using namespace reference::walked;

namespace {

// The next byte, as a number from `least` to `most`.
int number(std::span<const std::uint8_t>& from, int least, int most) {
  if (from.empty()) return least;
  const int byte = from.front();
  from = from.subspan(1);
  return least + byte % (most - least + 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const int last_regime = static_cast<int>(avviso::names_of<avviso::time_regime>().size()) - 1;
  std::span from(data, size);
  case_of_limit one{0, 0, 0, false, false, {}, avviso::time_readings::prevailing(), {}};
  one.backward = number(from, 0, 1) == 1;
  one.clear = number(from, 0, 1) == 1;
  one.regime = static_cast<avviso::time_regime>(number(from, 0, last_regime));
  one.months = number(from, 0, 13);
  one.weeks = number(from, 0, 4);
  one.days = number(from, 0, 100);
  if (one.months == 0 && one.weeks == 0 && one.days == 0) one.days = 1;
  if (number(from, 0, 1) == 1) one.readings.initiates = avviso::time_readings::initiating_day::first_counted;
  if (number(from, 0, 1) == 1) one.readings.following_event = avviso::time_readings::after_event::stays;
  one.readings.backward_on_holiday = static_cast<avviso::time_readings::backward_end>(number(from, 0, 2));
  one.readings.saturday = static_cast<avviso::time_readings::saturday_of_procedure>(number(from, 0, 1));
  const auto event = *avviso::add_days(avviso::day<2018, 6, 1>, number(from, 0, 200) * 4 - 400 + number(from, 0, 3));
  // Backward to a later day (one reading of three) may lead into a suspension again: the walk has no rule for it.
  const bool may_be_suspended =
      !one.backward || one.readings.backward_on_holiday != avviso::time_readings::backward_end::later;
  walked_day next(1, QuantLib::January, 2017 + number(from, 0, 1));
  for (int i = may_be_suspended ? number(from, 0, 3) : 0; i > 0; --i) {
    const walked_day first = next + number(from, 1, 200);
    const walked_day last = first + number(from, 0, 60);
    one.suspended.emplace_back(first, last);
    next = last + number(from, 0, 20);
  }
  const auto walked = from_quantlib(walk(one).last_day_from(to_quantlib(event)));
  const auto found = last_day(one, event);
  if (found == walked) return 0;
  std::fprintf(stderr, "%s: walked to %s, found %s\n", in_words_of(one, event).c_str(), walked.iso().c_str(),
               found.iso().c_str());
  std::abort();
}
