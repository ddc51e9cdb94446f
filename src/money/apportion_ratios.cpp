// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/apportion.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <functional>
#include <optional>

#if defined(BOOST_NO_EXCEPTIONS)
// Without exceptions, Boost leaves this to the program. Nothing here reaches it: nothing is divided by zero, and no
// difference is negative. It is weak, so that a program's own definition prevails.
namespace boost {
BOOST_NORETURN __attribute__((weak)) void throw_exception(const std::exception& /*why*/,
                                                          const source_location& /*where*/) {
  avviso::detail::opened_without_value();
}
}  // namespace boost
#endif

namespace avviso::inline v0 {

namespace {

using boost::multiprecision::cpp_int_backend;
using boost::multiprecision::number;

// An integer of any size, so it never wraps; checked, so a subtraction in the wrong order is caught; without expression
// templates, so `auto` holds no reference.
using integer = number<cpp_int_backend<0, 0, boost::multiprecision::signed_magnitude, boost::multiprecision::checked>,
                       boost::multiprecision::et_off>;

/// The weights over one common denominator, if all fit.
std::optional<std::vector<std::int64_t>> as_integers(std::span<const ratio> weights) {
  std::int64_t common = 1;
  for (const ratio weight : weights) {
    const auto step = weight.denominator() /
                      static_cast<std::int64_t>(detail::greatest_common_divisor(
                          static_cast<std::uint64_t>(common), static_cast<std::uint64_t>(weight.denominator())));
    if (__builtin_mul_overflow(common, step, &common)) return std::nullopt;
  }
  std::vector<std::int64_t> whole;
  whole.reserve(weights.size());
  for (const ratio weight : weights) {
    std::int64_t over = 0;
    if (__builtin_mul_overflow(weight.numerator(), common / weight.denominator(), &over)) return std::nullopt;
    whole.push_back(over);
  }
  return whole;
}

}  // namespace

result<apportionment> apportion(euro total, std::span<const ratio> weights, apportionment_method how) {
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (weights[i] < ratio::whole(0)) {
      const auto text = weights[i].plain();
      return error{
          .code = errc::weight_negative, .position = static_cast<std::uint32_t>(i), .found = inline_text<31>(text)};
    }
  }
  if (const auto whole = as_integers(weights)) return apportion(total, std::span(*whole), how);

  integer common = 1;
  for (const ratio weight : weights) common = lcm(common, integer(weight.denominator()));
  std::vector<integer> whole;
  whole.reserve(weights.size());
  integer sum = 0;
  for (const ratio weight : weights) {
    whole.push_back(weight.numerator() * (common / weight.denominator()));
    sum += whole.back();
  }
  return detail::divide<integer>(
      total, whole.size(), [&whole](std::size_t i) -> const integer& { return whole[i]; }, sum, how,
      [](std::span<integer> keys, std::size_t place) {
        const auto nth = keys.begin() + static_cast<std::ptrdiff_t>(place - 1);
        std::nth_element(keys.begin(), nth, keys.end(), std::greater<>());
        return *nth;
      });
}

}  // namespace avviso::inline v0
