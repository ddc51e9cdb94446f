// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/ratio.hpp>

namespace avviso::inline v0 {

namespace {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

std::size_t digits_at(std::string_view text, std::size_t at) noexcept {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

/// Appends decimal digits to a number kept on the negative side, whose range is one longer; false when it no longer
/// fits.
bool append_digits(std::int64_t& negated, std::string_view digits) noexcept {
  bool fits = true;
  for (const char c : digits) {
    fits = fits && !__builtin_mul_overflow(negated, std::int64_t{10}, &negated) &&
           !__builtin_sub_overflow(negated, c - '0', &negated);
  }
  return fits;
}

}  // namespace

result<ratio> ratio::parse(std::string_view text) noexcept {
  const auto refuse = [text](errc code, std::size_t at) {
    return error{.code = code, .position = static_cast<std::uint32_t>(at), .found = inline_text<31>(text.substr(at))};
  };
  const bool negative = !text.empty() && text.front() == '-';
  const std::size_t begin = negative ? 1 : 0;
  std::size_t at = begin;
  std::size_t count = digits_at(text, at);
  if (count == 0) return refuse(errc::expected_digit, at);
  std::int64_t over = 0;  // both negated
  std::int64_t under = -1;
  bool fits = append_digits(over, text.substr(at, count));
  at += count;

  if (at < text.size() && text[at] == '/') {
    count = digits_at(text, ++at);
    if (count == 0) return refuse(errc::expected_digit, at);
    under = 0;
    fits = append_digits(under, text.substr(at, count)) && fits;
    if (fits && under == 0) return refuse(errc::denominator_zero, at);
    at += count;
  } else {
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
      count = digits_at(text, ++at);
      if (count == 0) return refuse(errc::expected_digit, at);
      auto fraction = text.substr(at, count);
      while (!fraction.empty() && fraction.back() == '0') fraction.remove_suffix(1);
      fits = fits && append_digits(over, fraction);
      for (std::size_t i = 0; i < fraction.size(); ++i)
        fits = fits && !__builtin_mul_overflow(under, std::int64_t{10}, &under);
      at += count;
    }
    const auto rest = text.substr(at);
    const auto is_one_of = [rest](std::string_view a, std::string_view b, std::string_view c) {
      return rest == a || rest == b || rest == c;
    };
    const bool percent = is_one_of("%", " %", "\u00A0%");
    if (percent || is_one_of("‰", " ‰", "\u00A0‰")) {
      fits = fits && !__builtin_mul_overflow(under, std::int64_t{percent ? 100 : 1000}, &under);
      at = text.size();
    }
  }
  if (at != text.size()) return refuse(errc::text_left_over, at);
  const auto parsed = fits ? reduce(over, negative ? -static_cast<detail::int128>(under) : under)
                           : result<ratio>(refuse(errc::ratio_out_of_range, begin));
  return parsed ? parsed : refuse(errc::ratio_out_of_range, begin);
}

}  // namespace avviso::inline v0
