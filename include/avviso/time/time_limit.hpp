// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_TIME_LIMIT_HPP
#define AVVISO_TIME_TIME_LIMIT_HPP

#include <avviso/chosen.hpp>
#include <avviso/time/calendar.hpp>
#include <avviso/time/suspension.hpp>
#include <avviso/time/term_length.hpp>

#include <optional>

namespace avviso::inline v0 {

/// The law by which a time limit (termine) is computed. The same 60 days from 20 March 2018 end on Monday 21 May 2018
/// under one law and on Saturday 19 May under another. Which one governs is not in the wording of the term:
///
/// | regime | law | governs the terms |
/// |---|---|---|
/// | eu_1182_71 | Reg. 1182/71, art. 3 | of acts of the Council and the Commission (art. 44 Reg. 514/2014) |
/// | eu_fixed_date | the same, arts. 4 and 5 | a day, or a validity, that such acts state (31 December 2022) |
/// | italian_civil | art. 2963 c.c. | of agreements (convenzioni), of prescription, of the Court of Auditors' control |
/// | italian_procedural | art. 155 c.p.c. | of acts of a civil trial, outside the hearing |
/// | italian_administrative_process | arts. 39 and 52 c.p.a. | of acts before a TAR or the Consiglio di Stato |
/// | italian_administrative_procedure | no text of its own: the two codes' principles | of notices, decrees and |
/// | | | an office's procedures (L. 241/1990): applications, replies, reports |
///
/// Reg. 1182/71 does not govern a term that an Italian decree sets (its art. 1).
enum class time_regime : std::uint8_t {
  eu_1182_71,     ///< a period under art. 3: rolls over Saturday, Sunday and holiday, has two working days at least
  eu_fixed_date,  ///< arts. 4 and 5, a specified date or the validity of an act: never rolls
  italian_civil,  ///< art. 2963 c.c.: rolls over Sunday and holiday; Saturday is no holiday
  italian_procedural,  ///< art. 155 c.p.c., acts outside the hearing: over Saturday too, from 1 March 2006
  /// Art. 52 c.p.a., from 16 September 2010: forward over Sunday, holiday and Saturday (paras 3 and 5); backward to the
  /// day before that is no holiday (para 4), which a Saturday may be (TAR Campania V 6425/2018, Cons. Stato V
  /// 4454/2011). Until then art. 155 c.p.c.
  italian_administrative_process,
  italian_administrative_procedure  ///< over Sunday and holiday; Saturday is a reading
};

/// Which way a time limit runs.
enum class time_direction : std::uint8_t {
  forward,  ///< so long after the event
  backward  ///< so long before it (termine a ritroso)
};

/// Which ends of the limit count.
enum class end_days : std::uint8_t {
  first_excluded,  ///< the rule: the day of the event is not counted, the last day is
  both_excluded    ///< «giorni liberi», clear days: neither is
};

/// Points that the texts leave open, each answered by name. `prevailing()` is the preset.
struct time_readings {
  /// Reg. 1182/71, art. 3(2)(c): the day "which initiates the period" in weeks, months and years.
  enum class initiating_day : std::uint8_t {
    event,         ///< prevailing (Court of Justice, C-171/03, Toeters): 1 month from 10 January ends on 10 February
    first_counted  ///< the day after it: on 11 February
  };

  /// Reg. 1182/71, arts. 4 and 5, second subparagraphs: things due "within a given number of days following" an event.
  enum class after_event : std::uint8_t {
    rolls,  ///< prevailing: a period, so art. 3(4) and (5) apply
    stays   ///< like a specified date, to which paragraphs 4 and 5 do not apply
  };

  /// Where an Italian limit that runs backward goes when it ends on a holiday.
  enum class backward_end : std::uint8_t {
    earlier,  ///< prevailing in the case-law: to the day before, so that the other side loses none of its time
    stays,    ///< nowhere: the texts speak of the following day only
    later     ///< the following day, to the letter
  };

  /// Whether a term of an administrative procedure that ends on a Saturday goes on to Monday.
  enum class saturday_of_procedure : std::uint8_t {
    works,  ///< prevailing: no, the rule for Saturday is an exception for acts of trials (Cons. Stato IV 6443/2019)
    rests   ///< yes: the codes are the general law of terms (TAR Lazio III-quater 8791/2024, TAR Napoli 661/2012)
  };

  /// Whether a day that an Italian act states, and that is a day of rest, moves to the next one that is not.
  enum class day_of_act : std::uint8_t {
    stays,  ///< the act chose it, equally for all (TAR Veneto I 1023/2013, on the last day for tenders)
    rolls   ///< a principle of general application, or at least in doubt (Cons. Stato V 1214/2003)
  };

  chosen<initiating_day> initiates;          ///< which day initiates
  chosen<after_event> following_event;       ///< "following" an event
  chosen<backward_end> backward_on_holiday;  ///< backward, on a holiday
  chosen<saturday_of_procedure> saturday;    ///< on a Saturday
  chosen<day_of_act> fixed_day;              ///< a day that an act states

  /// The prevailing answer to each; for a fixed day, on which the courts are divided, the one that nobody can miss.
  [[nodiscard]] static constexpr time_readings prevailing() noexcept {
    return {initiating_day::event, after_event::rolls, backward_end::earlier, saturday_of_procedure::works,
            day_of_act::stays};
  }

  friend constexpr bool operator==(const time_readings&, const time_readings&) noexcept = default;
};

/// A time limit: how long, which way, by which law and reading. Computed from an event's day by `expiry::of`.
///
/// Nothing has a default: the caller says all of it. Where a month lacks the day, every regime takes its last day (art.
/// 3(2)(c) Reg. 1182/71; art. 2963, para 5, c.c.), so there is no rounding to name.
class time_limit {
 public:
  /// All of it, each part said.
  constexpr time_limit(term_length length, time_direction direction, time_regime regime, end_days ends,
                       time_readings readings) noexcept
      : length_(length), readings_(readings), direction_(direction), regime_(regime), ends_(ends) {}

  /// What it was made of.
  [[nodiscard]] constexpr const term_length& length() const noexcept { return length_; }
  [[nodiscard]] constexpr time_direction direction() const noexcept { return direction_; }
  [[nodiscard]] constexpr time_regime regime() const noexcept { return regime_; }
  [[nodiscard]] constexpr end_days ends() const noexcept { return ends_; }
  [[nodiscard]] constexpr const time_readings& readings() const noexcept { return readings_; }

  friend constexpr bool operator==(const time_limit&, const time_limit&) noexcept = default;

 private:
  term_length length_;
  time_readings readings_;
  time_direction direction_;
  time_regime regime_;
  end_days ends_;
};

/// Why a step of a computation moved the date.
enum class step_reason : std::uint8_t {
  day_stated,           ///< no count: the act states the day
  length_counted,       ///< the length, the day of the event not counted
  start_suspended,      ///< the first day falls in a suspension: the count begins when it is over
  days_suspended,       ///< a suspension falls within the term: its days are not counted
  last_day_clear,       ///< clear days: the last one must have passed
  weekend,              ///< the last day is a Saturday or Sunday
  holiday,              ///< the last day is a holiday
  too_few_working_days  ///< the term would hold fewer than two working days
};

/// One step: from which day to which, why, and by which provision.
struct limit_step {
  date from;                             ///< the last day so far
  date to;                               ///< the last day after this step
  step_reason why;                       ///< why it moved
  legal_basis article;                   ///< by which provision
  std::optional<avviso::holiday> feast;  ///< the holiday, where that is the reason

  friend constexpr bool operator==(const limit_step&, const limit_step&) noexcept = default;
};

/// The last day of a time limit, and every step that led there.
///
/// The term ends with the last hour of that day (art. 3(2) Reg. 1182/71; art. 2963, para 2, c.c.). Computing one
/// allocates nothing and takes the same time for any length.
///
/// Suspended days do not count. In a term of days or weeks the first day after a suspension counts (Ad. Plen. 18/2016).
/// A term of months or years is counted from its event as if nothing were suspended; then it is longer by all the days
/// of each suspension that it reaches (Cass. 2186/2021, Ad. Plen. 11/2022), and of the next one that it reaches so
/// (Cass. 16549/2012): six months from 31 July 2017 lead to 31 January 2018, and 31 days on to 3 March. An event within
/// a suspension counts as one of the first day after it: from 20 August 2017, as from 1 September, six months end on 1
/// March 2018 (Cass. 14147/2020). So a term of months may end earlier from a later event: where that event is the first
/// day of a suspension, or, backward, the first day after one; nowhere else.
class expiry {
 public:
  /// How many steps are kept apart.
  static constexpr std::size_t most_steps = 8;

  expiry() = delete;

  /// When `limit` ends, counted from the day of an event. `where` is the calendar of the place where the action is to
  /// be taken; `suspended` holds, in order and apart, the suspensions that apply, `no_suspension` for none. Errors:
  /// beyond_horizon, date_out_of_range, suspensions_out_of_order with the index.
  [[nodiscard]] static result<expiry> of(const time_limit& limit, date event, const calendar& where,
                                         std::span<const suspension> suspended) noexcept;

  /// When a term ends for which an act states the day itself, with no length to count: it stays, or where the reading
  /// says that it rolls, moves off the days of rest of an Italian `regime`. A suspension does not move it here: by how
  /// much, an act must say. Error: beyond_horizon.
  [[nodiscard]] static result<expiry> of_stated_day(date stated, time_regime regime, const time_readings& readings,
                                                    const calendar& where) noexcept;

  /// The day with whose last hour the term ends.
  [[nodiscard]] constexpr date last_day() const noexcept { return steps_[size_ - 1].to; }

  /// At least one step, the count of the length or the stated day. A ninth step, which only long closures with several
  /// suspensions can cause, is reported as part of the eighth.
  [[nodiscard]] constexpr std::span<const limit_step> steps() const& noexcept { return {steps_.data(), size_}; }
  std::span<const limit_step> steps() && = delete;  // would outlive its steps

  /// The same steps.
  friend constexpr bool operator==(const expiry& a, const expiry& b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i) {
      if (!(a.steps_[i] == b.steps_[i])) return false;
    }
    return true;
  }

 private:
  friend class limit_computation;
  explicit constexpr expiry(const limit_step& first) noexcept
      : steps_{first, first, first, first, first, first, first, first} {}

  std::array<limit_step, most_steps> steps_;
  std::size_t size_ = 0;
};

/// That nothing is suspended.
inline constexpr std::span<const suspension> no_suspension{};

}  // namespace avviso::inline v0

#endif
