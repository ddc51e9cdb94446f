// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_EXPENDITURE_LIMIT_HPP
#define AVVISO_RULES_EXPENDITURE_LIMIT_HPP

#include <avviso/programme.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/rules/law_text.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>

#include <span>

namespace avviso::inline v0 {

/// The days between which a programme bears expenditure, by one text of its law; all included. They are fixed dates and
/// do not move from a Saturday or a Sunday (art. 5 Reg. 1182/71): 31 December 2022 was a Saturday.
struct expenditure_limit {
  date first;      ///< first day of both
  date incurred;   ///< last day on which a beneficiary may incur the expenditure
  date disbursed;  ///< last day on which the Responsible Authority may pay it out
  law_text text;   ///< the law that says so

  /// Whether a cost that was incurred and paid on those days is eligible.
  [[nodiscard]] constexpr bool allows(date when_incurred, date when_disbursed) const noexcept {
    return first <= when_incurred && when_incurred <= incurred && first <= when_disbursed &&
           when_disbursed <= disbursed;
  }

  friend constexpr bool operator==(const expenditure_limit&, const expenditure_limit&) noexcept = default;
};

/// Every text there has been, oldest first; none for `other` and `none`, which have no law of their own.
///
/// | programme | incurred, and paid, until | by |
/// |---|---|---|
/// | amif_2014_2020 | 31 December 2022 and 30 June 2023 | art. 17(3) Reg. (EU) No 514/2014 |
/// | | from 12 April 2022: 30 June 2024, both | the same, as amended by Reg. (EU) 2022/585 |
/// | esf_2014_2020, erdf_2014_2020 | 31 December 2023, both | art. 65(2) Reg. (EU) No 1303/2013 |
/// | amif_2021_2027, esf_plus_2021_2027, erdf_2021_2027 | 31 December 2029, both | art. 63(2) Reg. (EU) 2021/1060 |
/// | rrf | 31 August 2026: milestones and targets are met | art. 18(4)(i) Reg. (EU) 2021/241 |
[[nodiscard]] std::span<const expenditure_limit> expenditure_limits(programme of) noexcept;

/// The text in force on `day`; null before the first.
[[nodiscard]] const expenditure_limit* expenditure_limit_on(programme of, date day) noexcept;

/// SPE-1  A grant incurs expenditure on or before its own limit and that of its programme. A limit that nobody states
/// forbids nothing: the rule is undetermined, and `which` (fact::expenditure_limit or fact::programme) is missing.
[[nodiscard]] constexpr finding spends_within(const stated<date>& limit, date on, fact which) noexcept {
  const auto* last = limit.if_stated();
  if (last == nullptr) return lacks(rule::SPE_1, which, on);
  return judge(rule::SPE_1, on <= *last, on, *last);
}

}  // namespace avviso::inline v0

#endif
