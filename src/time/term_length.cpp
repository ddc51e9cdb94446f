// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/length_text.hpp>
#include <avviso/time/term_length.hpp>

namespace avviso::inline v0 {

result<term_length> term_length::parse(std::string_view text) noexcept {
  const auto read = detail::parse_length(text);
  if (!read) return read.error();
  const auto& amount = *read;
  const auto refuse = [text](errc code) { return error{.code = code, .found = detail::quote(text)}; };
  const auto working = amount[detail::unit_working_days];
  if (working != 0) {
    for (const auto unit : {detail::unit_years, detail::unit_months, detail::unit_weeks, detail::unit_days}) {
      if (amount[unit] != 0) return refuse(errc::working_days_not_alone);
    }
  }
  auto made = working != 0 ? of_working_days(working)
                           : make(amount[detail::unit_years], amount[detail::unit_months], amount[detail::unit_weeks],
                                  amount[detail::unit_days]);
  if (!made) return refuse(made.error().code);
  return made;
}

std::optional<inline_text<63>> term_length::iso() const noexcept {
  if (working_days_ != 0) return std::nullopt;
  inline_text<63> text("P");
  const auto part = [&text](std::int32_t amount, char designator) {
    if (amount == 0) return;
    text.append_number(amount);
    text.append(designator);
  };
  part(years_, 'Y');
  part(months_, 'M');
  part(weeks_, 'W');
  part(days_, 'D');
  return text;
}

inline_text<63> term_length::plain() const noexcept {
  inline_text<63> text;
  const auto part = [&text](std::int32_t amount, std::string_view unit) {
    if (amount == 0) return;
    text.append_number(amount);
    text.append(unit);
  };
  part(years_, "y");
  part(months_, "m");
  part(weeks_, "w");
  part(days_, "d");
  part(working_days_, "wd");
  return text;
}

}  // namespace avviso::inline v0
