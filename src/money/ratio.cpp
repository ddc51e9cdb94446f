// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/ratio.hpp>

namespace avviso::inline v0 {

namespace {

std::size_t digits_at(std::string_view text, std::size_t at) noexcept {
  std::size_t count = 0;
  while (at + count < text.size() && text[at + count] >= '0' && text[at + count] <= '9') ++count;
  return count;
}

/// A number kept on the negative side, whose range is one longer.
struct negated {
  std::int64_t number;
  bool fits = true;

  void times(std::int64_t factor) noexcept { fits = fits && !__builtin_mul_overflow(number, factor, &number); }
  void append(std::string_view digits) noexcept {
    for (const char c : digits) {
      times(10);
      fits = fits && !__builtin_sub_overflow(number, c - '0', &number);
    }
  }
};

/// 100 for a percent sign, 1000 for a per mille sign, 1 for none of them.
std::int64_t parts_of_whole(std::string_view rest) noexcept {
  for (const std::string_view space : {" ", "\u00A0"}) {
    if (rest.substr(0, space.size()) == space) {
      rest.remove_prefix(space.size());
      break;
    }
  }
  return rest == "%" ? 100 : rest == "‰" ? 1000 : 1;
}

}  // namespace

result<ratio> ratio::parse(std::string_view text) noexcept {
  const auto refuse = [text](errc code, std::size_t at) {
    return error{.code = code, .position = static_cast<std::uint32_t>(at), .found = inline_text<31>(text.substr(at))};
  };
  const bool negative = !text.empty() && text.front() == '-';
  const std::size_t begin = negative ? 1 : 0;
  const auto whole = text.substr(begin, digits_at(text, begin));
  if (whole.empty()) return refuse(errc::expected_digit, begin);
  negated over{0};
  negated under{-1};
  over.append(whole);
  std::size_t at = begin + whole.size();
  const char mark = at < text.size() ? text[at] : '\0';

  if (mark == '/') {
    ++at;
    const auto digits = text.substr(at, digits_at(text, at));
    if (digits.empty()) return refuse(errc::expected_digit, at);
    under.number = 0;
    under.append(digits);
    if (under.fits && under.number == 0) return refuse(errc::denominator_zero, at);
    at += digits.size();
  } else {
    if (mark == '.' || mark == ',') {
      ++at;
      auto digits = text.substr(at, digits_at(text, at));
      if (digits.empty()) return refuse(errc::expected_digit, at);
      at += digits.size();
      while (!digits.empty() && digits.back() == '0') digits.remove_suffix(1);
      over.append(digits);
      for (std::size_t i = 0; i < digits.size(); ++i) under.times(10);
    }
    if (const auto parts = parts_of_whole(text.substr(at)); parts != 1) {
      under.times(parts);
      at = text.size();
    }
  }
  if (at != text.size()) return refuse(errc::text_left_over, at);
  const auto signed_under = static_cast<detail::int128>(under.number);
  const auto parsed = reduce(over.number, negative ? -signed_under : signed_under);
  return over.fits && under.fits && parsed ? parsed : refuse(errc::ratio_out_of_range, begin);
}

}  // namespace avviso::inline v0
