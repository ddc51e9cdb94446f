// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/apportion.hpp>
#include <avviso/money/caps.hpp>
#include <avviso/money/co_financing.hpp>
#include <avviso/money/flat_rates.hpp>
#include <avviso/money/notation.hpp>
#include <avviso/money/rounding.hpp>

#include "arguments.hpp"

namespace avviso::inline v0::c_abi {
namespace {

result<ratio> ratio_in(const avviso_ratio* given, const char* argument) {
  const auto& from = the(given, argument);
  return ratio::make(from.numerator, from.denominator);
}

avviso_code ratio_out(const result<ratio>& made, avviso_ratio* out, avviso_error** error) {
  auto& to = the(out, "out");
  return opened(error, made, [&](ratio one) { to = {one.numerator(), one.denominator()}; });
}

avviso_code cents_out(const result<euro>& made, avviso_cents* out, avviso_error** error) {
  auto& to = the(out, "out");
  return opened(error, made, [&](euro amount) { to = amount.cents(); });
}

avviso_code shares_out(const result<apportionment>& divided, avviso_cents* shares, avviso_cents* remainder,
                       avviso_error** error) {
  return opened(error, divided, [&](const apportionment& all) {
    for (const auto share : all.shares) *shares++ = share.cents();
    *remainder = all.remainder.cents();
  });
}

// The places of shares and remainder are there; of no share, none is needed.
void check_places(const avviso_cents* shares, std::size_t count, const avviso_cents* remainder) {
  if (count > 0) static_cast<void>(the(shares, "shares"));
  static_cast<void>(the(remainder, "remainder"));
}

apportionment_method method_in(std::int32_t method) { return enumerator_in<apportionment_method>(method, "method"); }

}  // namespace
}  // namespace avviso::inline v0::c_abi

using namespace avviso;
using namespace avviso::c_abi;

avviso_code avviso_euro_parse(const char* text, std::size_t size, avviso_cents* out, avviso_error** error) {
  return guarded(error, [&] { return cents_out(euro::parse(text_in(text, size, "text")), out, error); });
}

avviso_code avviso_euro_parse_written(const char* text, std::size_t size, std::int32_t how, avviso_cents* out,
                                      avviso_error** error) {
  return guarded(error, [&] {
    const auto given = text_in(text, size, "text");
    if (how == AVVISO_NOT_STATED) return cents_out(parse_euro(given), out, error);
    return cents_out(parse_euro(given, enumerator_in<notation>(how, "notation")), out, error);
  });
}

avviso_code avviso_euro_print(avviso_cents amount, std::int32_t style, char* buffer, std::size_t capacity,
                              std::size_t* needed, avviso_error** error) {
  return guarded(error, [&] {
    const auto given = euro::from_cents(amount);
    switch (style) {
      case AVVISO_STYLE_PLAIN:
        return text_out(given.plain(), buffer, capacity, needed);
      case AVVISO_STYLE_ITALIAN:
        return text_out(given.italian(), buffer, capacity, needed);
      case AVVISO_STYLE_ENGLISH:
        return text_out(given.english(), buffer, capacity, needed);
      default:
        throw wrong_call{AVVISO_ARGUMENT_OUT_OF_RANGE, "style"};
    }
  });
}

avviso_code avviso_ratio_parse(const char* text, std::size_t size, avviso_ratio* out, avviso_error** error) {
  return guarded(error, [&] { return ratio_out(ratio::parse(text_in(text, size, "text")), out, error); });
}

avviso_code avviso_ratio_make(std::int64_t numerator, std::int64_t denominator, avviso_ratio* out,
                              avviso_error** error) {
  return guarded(error, [&] { return ratio_out(ratio::make(numerator, denominator), out, error); });
}

avviso_code avviso_ratio_print(const avviso_ratio* given, char* buffer, std::size_t capacity, std::size_t* needed,
                               avviso_error** error) {
  return guarded(error, [&] {
    const auto made = ratio_in(given, "ratio");
    if (!made) return fail(error, made.error(), "ratio");
    return text_out(made->plain(), buffer, capacity, needed);
  });
}

avviso_code avviso_ratio_add(const avviso_ratio* a, const avviso_ratio* b, avviso_ratio* out, avviso_error** error) {
  return guarded(error, [&] {
    const auto sum = ratio_in(a, "a").and_then(
        [&](ratio one) { return ratio_in(b, "b").and_then([&](ratio other) { return one + other; }); });
    return ratio_out(sum, out, error);
  });
}

avviso_code avviso_ratio_subtract(const avviso_ratio* a, const avviso_ratio* b, avviso_ratio* out,
                                  avviso_error** error) {
  return guarded(error, [&] {
    const auto left = ratio_in(a, "a").and_then(
        [&](ratio one) { return ratio_in(b, "b").and_then([&](ratio other) { return one - other; }); });
    return ratio_out(left, out, error);
  });
}

avviso_code avviso_multiply(avviso_cents amount, const avviso_ratio* part, std::int32_t how, avviso_cents* out,
                            avviso_error** error) {
  return guarded(error, [&] {
    const auto rounded = enumerator_in<rounding>(how, "rounding");
    const auto product =
        ratio_in(part, "part").and_then([&](ratio one) { return multiply(euro::from_cents(amount), one, rounded); });
    return cents_out(product, out, error);
  });
}

avviso_code avviso_part_of(avviso_cents whole, avviso_cents amount, avviso_ratio* out, avviso_error** error) {
  return guarded(error,
                 [&] { return ratio_out(part_of(euro::from_cents(whole), euro::from_cents(amount)), out, error); });
}

avviso_code avviso_add(avviso_cents a, avviso_cents b, avviso_cents* out, avviso_error** error) {
  return guarded(error, [&] { return cents_out(euro::from_cents(a) + euro::from_cents(b), out, error); });
}

avviso_code avviso_subtract(avviso_cents a, avviso_cents b, avviso_cents* out, avviso_error** error) {
  return guarded(error, [&] { return cents_out(euro::from_cents(a) - euro::from_cents(b), out, error); });
}

avviso_code avviso_apportion(avviso_cents total, const std::int64_t* weights, std::size_t count, std::int32_t method,
                             avviso_cents* shares, avviso_cents* remainder, avviso_error** error) {
  return guarded(error, [&] {
    check_places(shares, count, remainder);
    return shares_out(apportion(euro::from_cents(total), list_in(weights, count, "weights"), method_in(method)), shares,
                      remainder, error);
  });
}

avviso_code avviso_apportion_by_ratios(avviso_cents total, const avviso_ratio* weights, std::size_t count,
                                       std::int32_t method, avviso_cents* shares, avviso_cents* remainder,
                                       avviso_error** error) {
  return guarded(error, [&] {
    check_places(shares, count, remainder);
    std::vector<ratio> all;
    for (const auto& one : list_in(weights, count, "weights")) {
      const auto made = ratio_in(&one, "weights");
      if (!made) return fail(error, made.error(), "weights");
      all.push_back(*made);
    }
    return shares_out(apportion(euro::from_cents(total), std::span<const ratio>(all), method_in(method)), shares,
                      remainder, error);
  });
}

avviso_code avviso_apportion_increment(avviso_cents increment, const avviso_cents* awards, std::size_t count,
                                       std::int32_t method, avviso_cents* shares, avviso_cents* remainder,
                                       avviso_error** error) {
  return guarded(error, [&] {
    check_places(shares, count, remainder);
    std::vector<euro> all;
    for (const auto one : list_in(awards, count, "awards")) all.push_back(euro::from_cents(one));
    return shares_out(apportion_increment(euro::from_cents(increment), std::span<const euro>(all), method_in(method)),
                      shares, remainder, error);
  });
}

avviso_code avviso_highest_union_contribution(avviso_cents eligible, std::int32_t ceiling, avviso_cents* out,
                                              avviso_error** error) {
  return guarded(error, [&] {
    const auto which = enumerator_in<union_ceiling>(ceiling, "ceiling");
    return cents_out(highest_union_contribution(euro::from_cents(eligible), which), out, error);
  });
}

avviso_code avviso_highest_indirect_costs_by_method(avviso_cents direct_costs, avviso_cents* out,
                                                    avviso_error** error) {
  return guarded(
      error, [&] { return cents_out(highest_indirect_costs_by_method(euro::from_cents(direct_costs)), out, error); });
}

avviso_code avviso_highest_indirect_costs_on_staff(avviso_cents direct_staff_costs, avviso_cents* out,
                                                   avviso_error** error) {
  return guarded(error, [&] {
    return cents_out(highest_indirect_costs_on_staff(euro::from_cents(direct_staff_costs)), out, error);
  });
}

avviso_code avviso_highest_cost_of_built_land(avviso_cents total_eligible, avviso_cents* out, avviso_error** error) {
  return guarded(error,
                 [&] { return cents_out(highest_cost_of_built_land(euro::from_cents(total_eligible)), out, error); });
}

avviso_code avviso_hourly_rate(avviso_cents annual_gross, std::int32_t how, avviso_cents* out, avviso_error** error) {
  return guarded(error, [&] {
    const auto rounded = enumerator_in<rounding>(how, "rounding");
    return cents_out(hourly_rate(euro::from_cents(annual_gross), rounded), out, error);
  });
}

avviso_code avviso_highest_joint_grant(avviso_cents per_head, std::int64_t persons, avviso_cents joint,
                                       avviso_cents* out, avviso_error** error) {
  return guarded(error, [&] {
    return cents_out(highest_joint_grant(euro::from_cents(per_head), persons, euro::from_cents(joint)), out, error);
  });
}

avviso_code avviso_co_finance(avviso_cents total, const avviso_ratio* union_rate, const avviso_ratio* national_rate,
                              std::int32_t how, avviso_cents* union_share, avviso_cents* national_share,
                              avviso_cents* own_share, avviso_error** error) {
  return guarded(error, [&] {
    auto& of_union = the(union_share, "union_share");
    auto& of_state = the(national_share, "national_share");
    auto& own = the(own_share, "own_share");
    const auto rounded = enumerator_in<rounding>(how, "rounding");
    const auto shares = ratio_in(union_rate, "union_rate").and_then([&](ratio one) {
      return ratio_in(national_rate, "national_rate").and_then([&](ratio other) {
        return co_financing::by_rates(euro::from_cents(total), one, other, rounded);
      });
    });
    return opened(error, shares, [&](const co_financing& paid) {
      of_union = paid.union_share().cents();
      of_state = paid.national_share().cents();
      own = paid.own_share().cents();
    });
  });
}
