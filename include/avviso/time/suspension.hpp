// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_SUSPENSION_HPP
#define AVVISO_TIME_SUSPENSION_HPP

#include <avviso/time/known_law.hpp>
#include <avviso/time/legal_basis.hpp>

#include <optional>

namespace avviso::inline v0 {

/// Days that do not count in the computation of a time limit (sospensione dei termini), both ends included.
class suspension {
 public:
  suspension() = delete;

  /// A suspension that the host program declares. Error: range_reversed.
  [[nodiscard]] static constexpr result<suspension> make(date first, date last) noexcept {
    if (last < first) {
      return error{.code = errc::range_reversed, .found = inline_text<31>(std::string_view(last.iso().c_str()))};
    }
    return suspension(first, last, legal_basis::declared_suspension);
  }

  /// The summer suspension of the terms of trials (sospensione feriale), civil and administrative: from 1 August to 15
  /// September by L. 742/1969, art. 1, until 2014; to 31 August from 2015 by D.L. 132/2014, art. 16, whose first text
  /// said 6 August, before its conversion. Nothing for a year before 1970. Before the administrative courts too (art.
  /// 54(2) c.p.a.). It does not suspend terms of procedures, of agreements, or of the Court of Auditors.
  [[nodiscard]] static std::optional<suspension> of_trials_in_august(int year, known_law known) noexcept;

  /// The suspension of the terms of administrative proceedings pending on 23 February 2020 or begun later: until 15
  /// April 2020 by D.L. 18/2020, art. 103(1), until 15 May by D.L. 23/2020, art. 37; nothing for law known before 17
  /// March 2020. It spares some terms, among them payments (art. 103(4)): whether it applies is for the caller to say.
  [[nodiscard]] static std::optional<suspension> of_administrative_terms_in_2020(known_law known) noexcept;

  /// Its first and its last day, both suspended; by which provision; how many days that is.
  [[nodiscard]] constexpr date first() const noexcept { return first_; }
  [[nodiscard]] constexpr date last() const noexcept { return last_; }
  [[nodiscard]] constexpr legal_basis law() const noexcept { return law_; }
  [[nodiscard]] constexpr std::int32_t length() const noexcept { return days_between(first_, last_) + 1; }

  /// What is left of it after `day`; none if it is over by then.
  [[nodiscard]] constexpr std::optional<suspension> after(date day) const noexcept {
    if (last_ <= day) return std::nullopt;
    if (day < first_) return *this;
    return suspension(*add_days(day, 1), last_, law_);
  }

  /// Whether the day is suspended.
  [[nodiscard]] constexpr bool covers(date day) const noexcept { return first_ <= day && day <= last_; }

  friend constexpr bool operator==(const suspension&, const suspension&) noexcept = default;

 private:
  constexpr suspension(date first, date last, legal_basis law) noexcept : first_(first), last_(last), law_(law) {}

  date first_;
  date last_;
  legal_basis law_;
};

}  // namespace avviso::inline v0

#endif
