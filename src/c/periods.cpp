// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/period.hpp>

#include "arguments.hpp"

namespace avviso::inline v0::c_abi {
namespace {

result<period> period_in(const avviso_period* given) {
  const auto& from = the(given, "period");
  return period::make(from.years, from.months, from.days);
}

void period_out(const period& what, avviso_period& to) { to = {what.years(), what.months(), what.days()}; }

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_period_parse(const char* text, std::size_t size, avviso_period* out, avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    return opened(error, period::parse(text_in(text, size, "text")), [&](const period& read) { period_out(read, to); });
  });
}

avviso_code avviso_period_print(const avviso_period* given, std::int32_t style, char* buffer, std::size_t capacity,
                                std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto made = period_in(given);
    if (!made) return fail(error, made.error(), "period");
    const auto print = [&](const auto& text) { return text_out(text, buffer, capacity, needed); };
    switch (style) {
      case AVVISO_STYLE_PLAIN:
        return print(made->plain());
      case AVVISO_STYLE_ISO:
        return print(made->iso());
      case AVVISO_STYLE_ITALIAN:
        return print(made->italian());
      case AVVISO_STYLE_ENGLISH:
        return print(made->english());
      default:
        throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "style"};
    }
  });
}

avviso_code avviso_day_add(avviso_day day, const avviso_period* by, std::int32_t rounding, avviso_day* out,
                           avviso_error** error) {
  return guarded(error, [&] {
    auto& to = the(out, "out");
    const auto from = day_in(day, "day");
    const auto how = enumerator_in<month_rounding>(rounding, "rounding");
    const auto length = period_in(by);
    if (!length) return fail(error, length.error(), "period");
    return opened(error, add(from, *length, how), [&](date moved) { to = moved.days(); });
  });
}

avviso_code avviso_day_difference(avviso_day from, avviso_day to, std::int32_t rounding, avviso_period* out,
                                  avviso_error** error) {
  return guarded(error, [&] {
    auto& result_to = the(out, "out");
    const auto how = enumerator_in<month_rounding>(rounding, "rounding");
    return opened(error, difference(day_in(from, "from"), day_in(to, "to"), how),
                  [&](const period& length) { period_out(length, result_to); });
  });
}
