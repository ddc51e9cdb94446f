// SPDX-License-Identifier: BSL-1.0
#include <avviso/time/time_limit.hpp>
#include <avviso/time/working_days.hpp>

#include <optional>

namespace avviso::inline v0 {

namespace {

// Art. 155, para 5, c.p.c., added by L. 28 December 2005, n. 263 (G.U. n. 301 of that day), art. 2, and applied from 1
// March 2006; L. 18 June 2009, n. 69, art. 58(3), extended it to the proceedings that were pending on that day.
constexpr date saturday_rolls_from = day<2006, 3, 1>;
constexpr date saturday_rolls_published = day<2005, 12, 28>;

// D.lgs. 2 July 2010, n. 104, in force on 16 September 2010 (its art. 2); G.U. n. 156 of 7 July 2010.
constexpr date cpa_from = day<2010, 9, 16>;
constexpr date cpa_published = day<2010, 7, 7>;

constexpr date earlier(date a, date b) noexcept { return b < a ? b : a; }
constexpr date later(date a, date b) noexcept { return a < b ? b : a; }

}  // namespace

class limit_computation {
 public:
  limit_computation(const time_limit& limit, date event, const calendar& where,
                    std::span<const suspension> suspended) noexcept
      : limit_(limit),
        where_(where),
        suspended_(suspended),
        toward_(limit.direction() == time_direction::forward ? 1 : -1),
        start_(event),
        at_(event),
        steps_({event, event, step_reason::length_counted, legal_basis::cc_2963, std::nullopt}) {}

  // The count of a stated day: none.
  result<expiry> run_from_stated_day() noexcept {
    const bool of_the_union =
        limit_.regime() == time_regime::eu_1182_71 || limit_.regime() == time_regime::eu_fixed_date;
    move(at_, step_reason::day_stated, of_the_union ? legal_basis::reg_1182_71_arts_4_5 : legal_basis::day_as_stated);
    const bool rolls = !of_the_union && limit_.readings().fixed_day == time_readings::day_of_act::rolls;
    while (rolls && !failed_ && leave_rest(1)) {
    }
    if (failed_) return *failed_;
    return steps_;
  }

  result<expiry> run() noexcept {
    for (std::size_t i = 1; i < suspended_.size(); ++i) {
      if (suspended_[i].first() <= suspended_[i - 1].last())
        return error{.code = errc::suspensions_out_of_order, .position = static_cast<std::uint32_t>(i)};
    }
    defer_start();
    count_length();
    leave_out_suspended_days();
    if (limit_.ends() == end_days::both_excluded) {
      move(shifted(at_, toward_), step_reason::last_day_clear, legal_basis::clear_days);
    }
    settle();
    hold_two_working_days();
    if (failed_) return *failed_;
    return steps_;
  }

 private:
  // Every step below goes through here; once a step has failed, no later one has effect.
  void move(const result<date>& to, step_reason why, legal_basis article,
            std::optional<holiday> feast = std::nullopt) noexcept {
    if (failed_) return;
    if (!to) {
      failed_ = to.error();
      return;
    }
    if (steps_.size_ == expiry::most_steps)
      steps_.steps_[expiry::most_steps - 1].to = *to;
    else
      steps_.steps_[steps_.size_++] = {at_, *to, why, article, feast};
    at_ = *to;
  }

  [[nodiscard]] static result<date> shifted(date from, int days) noexcept { return add_days(from, days); }

  [[nodiscard]] const suspension& suspension_at(std::size_t i) const noexcept {
    return suspended_[toward_ > 0 ? i : suspended_.size() - 1 - i];
  }

  [[nodiscard]] date end_of(const suspension& s) const noexcept { return toward_ > 0 ? s.last() : s.first(); }

  // A term of days begins to count on the first day after the suspension; one of months has that day as its event.
  void defer_start() noexcept {
    for (std::size_t i = 0; i < suspended_.size(); ++i) {
      const auto& s = suspension_at(i);
      if (in_months()) {
        if (!s.covers(at_)) continue;
        move(shifted(end_of(s), toward_), step_reason::start_suspended, s.law());
        deferred_ = true;
      } else {
        const auto first_counted = shifted(at_, toward_);
        if (first_counted && s.covers(*first_counted)) move(end_of(s), step_reason::start_suspended, s.law());
      }
    }
    start_ = at_;
  }

  void count_length() noexcept {
    const auto& length = limit_.length();
    if (length.working_days() > 0) {
      move(add_working_days(where_, at_, toward_ * length.working_days()), step_reason::length_counted,
           article_of_count(false));
      return;
    }
    const bool initiated_by_day_after =
        (limit_.regime() == time_regime::eu_1182_71 || limit_.regime() == time_regime::eu_fixed_date) &&
        limit_.readings().initiates == time_readings::initiating_day::first_counted && in_weeks_or_more() && !deferred_;
    const auto initiating = initiated_by_day_after ? shifted(at_, toward_) : result<date>(at_);
    const period distance = toward_ > 0 ? length.calendar_period() : -length.calendar_period();
    const auto end = initiating.and_then([&](date from) { return add(from, distance, month_rounding::down); });
    const auto to_the_day = initiating.and_then([&](date from) { return add(from, distance, month_rounding::refuse); });
    const bool month_lacks_day = !to_the_day && to_the_day.error().code == errc::month_day_missing;
    move(end, step_reason::length_counted, article_of_count(month_lacks_day));
  }

  [[nodiscard]] bool in_months() const noexcept { return limit_.length().years() > 0 || limit_.length().months() > 0; }
  [[nodiscard]] bool in_weeks_or_more() const noexcept { return in_months() || limit_.length().weeks() > 0; }

  [[nodiscard]] legal_basis article_of_count(bool month_lacks_day) const noexcept {
    const bool working = limit_.length().working_days() > 0;
    switch (limit_.regime()) {
      case time_regime::eu_1182_71:
        return working              ? legal_basis::reg_1182_71_art_3_3
               : in_weeks_or_more() ? legal_basis::reg_1182_71_art_3_2_c
                                    : legal_basis::reg_1182_71_art_3_2_b;
      case time_regime::eu_fixed_date:
        return legal_basis::reg_1182_71_arts_4_5;
      case time_regime::italian_civil:
      case time_regime::italian_administrative_procedure:
        return working           ? legal_basis::working_days_of_calendar
               : month_lacks_day ? legal_basis::cc_2963_5
                                 : legal_basis::cc_2963;
      case time_regime::italian_procedural:
      case time_regime::italian_administrative_process:  // art. 39(1) c.p.a. leads to art. 155 c.p.c.
        break;
    }
    return working ? legal_basis::working_days_of_calendar
                   : (in_months() ? legal_basis::cpc_155_2 : legal_basis::cpc_155_1);
  }

  // A suspension that the term reaches adds all its days; of working days, as many as it takes away.
  void leave_out_suspended_days() noexcept {
    for (std::size_t i = 0; i < suspended_.size(); ++i) {
      const auto& s = suspension_at(i);
      const bool lies_ahead = toward_ > 0 ? s.first() > start_ : s.last() < start_;
      const bool reached = toward_ > 0 ? s.first() <= at_ : s.last() >= at_;
      if (!lies_ahead || !reached) continue;
      if (limit_.length().working_days() > 0) {
        const date first = toward_ > 0 ? s.first() : later(s.first(), at_);
        const date last = toward_ > 0 ? earlier(s.last(), at_) : s.last();
        const date from = toward_ > 0 ? later(s.last(), at_) : earlier(s.first(), at_);
        const auto end = count_working_days(where_, first, last).and_then([&](std::int32_t lost) {
          return add_working_days(where_, from, toward_ * lost);
        });
        move(end, step_reason::days_suspended, s.law());
      } else {
        move(shifted(at_, toward_ * s.length()), step_reason::days_suspended, s.law());
      }
    }
  }

  // The direction in which the last day moves off a day of rest: 1, -1, or 0 if it stays.
  [[nodiscard]] int roll() const noexcept {
    const auto& readings = limit_.readings();
    switch (limit_.regime()) {
      case time_regime::eu_1182_71:
        return toward_ > 0 && readings.following_event == time_readings::after_event::rolls ? 1 : 0;
      case time_regime::eu_fixed_date:
        return 0;
      case time_regime::italian_administrative_process:
        return toward_;
      case time_regime::italian_civil:
      case time_regime::italian_procedural:
      case time_regime::italian_administrative_procedure:
        break;
    }
    if (toward_ > 0) return 1;
    switch (readings.backward_on_holiday) {
      case time_readings::backward_end::earlier:
        return -1;
      case time_readings::backward_end::later:
        return 1;
      case time_readings::backward_end::stays:
        break;
    }
    return 0;
  }

  [[nodiscard]] bool cpa_governs(date day) const noexcept {
    return limit_.regime() == time_regime::italian_administrative_process && day >= cpa_from &&
           where_.known().includes(cpa_published);
  }

  [[nodiscard]] bool saturday_rests(date saturday) const noexcept {
    switch (limit_.regime()) {
      case time_regime::eu_1182_71:
        return true;
      case time_regime::italian_procedural:
      case time_regime::italian_administrative_process:
        if (cpa_governs(saturday)) return toward_ > 0;
        return saturday >= saturday_rolls_from && where_.known().includes(saturday_rolls_published);
      case time_regime::italian_administrative_procedure:
        return limit_.readings().saturday == time_readings::saturday_of_procedure::rests;
      case time_regime::eu_fixed_date:
      case time_regime::italian_civil:
        break;
    }
    return false;
  }

  [[nodiscard]] legal_basis article_of_roll(date from) const noexcept {
    const bool saturday = weekday_of(from) == weekday::saturday && saturday_rests(from);
    switch (limit_.regime()) {
      case time_regime::italian_civil:
        return legal_basis::cc_2963_3;
      case time_regime::italian_administrative_procedure:
        return saturday ? legal_basis::cpc_155_5 : legal_basis::cc_2963_3;
      case time_regime::italian_administrative_process:
        if (!cpa_governs(from)) return saturday ? legal_basis::cpc_155_5 : legal_basis::cpc_155_4;
        if (toward_ < 0) return legal_basis::cpa_52_4;
        return saturday ? legal_basis::cpa_52_5 : legal_basis::cpa_52_3;
      case time_regime::italian_procedural:
        return saturday ? legal_basis::cpc_155_5 : legal_basis::cpc_155_4;
      case time_regime::eu_1182_71:
      case time_regime::eu_fixed_date:
        break;
    }
    return legal_basis::reg_1182_71_art_3_4;
  }

  // Moves the last day until it is neither a day of rest nor suspended.
  void settle() noexcept {
    const int way = roll();
    for (bool moved = true; moved && !failed_;) {
      moved = leave_suspension() || (way != 0 && leave_rest(way));
    }
  }

  bool leave_suspension() noexcept {
    const auto* covering = covering_of(at_);
    if (covering == nullptr) return false;
    move(shifted(end_of(*covering), toward_), step_reason::days_suspended, covering->law());
    return true;
  }

  bool leave_rest(int way) noexcept {
    const auto feasts = where_.holidays_on(at_);
    if (!feasts) {
      failed_ = feasts.error();
      return true;
    }
    const auto article = article_of_roll(at_);
    if (is_weekend(at_)) {
      date next = at_;
      while (is_weekend(next)) next = *add_days(next, way);
      move(next, step_reason::weekend, article);
      return true;
    }
    if (feasts->empty()) return false;
    // All days of one closure declared by the host make a single step.
    const holiday feast = *feasts->begin();
    auto next = shifted(at_, way);
    while (next && feast.what == feast::declared && is_declared(*next)) next = shifted(*next, way);
    move(next, step_reason::holiday, article, feast);
    return true;
  }

  [[nodiscard]] bool is_weekend(date day) const noexcept {
    const auto which = weekday_of(day);
    return which == weekday::sunday || (which == weekday::saturday && saturday_rests(day));
  }

  [[nodiscard]] bool is_declared(date day) const noexcept {
    const auto feasts = where_.holidays_on(day);
    return feasts && !feasts->empty() && feasts->begin()->what == feast::declared;
  }

  // Art. 3(5) Reg. 1182/71 speaks of "any period of two days or more", so of one that runs backward too.
  void hold_two_working_days() noexcept {
    if (failed_ || limit_.regime() != time_regime::eu_1182_71) return;
    if (limit_.readings().following_event == time_readings::after_event::stays) return;
    const auto& length = limit_.length();
    if (!in_weeks_or_more() && length.days() < 2) return;  // a term in working days always holds two
    const auto nearest = second_working_day();
    if (!nearest || (toward_ > 0 ? *nearest > at_ : *nearest < at_)) {
      move(nearest, step_reason::too_few_working_days, legal_basis::reg_1182_71_art_3_5);
    }
  }

  // The second working day of the term that is not suspended.
  [[nodiscard]] result<date> second_working_day() const noexcept {
    date at = start_;
    for (int found = 0; found < 2;) {
      const auto next = add_working_days(where_, at, toward_);
      if (!next) return next;
      const auto* covering = covering_of(*next);
      at = covering == nullptr ? *next : end_of(*covering);
      if (covering == nullptr) ++found;
    }
    return at;
  }

  [[nodiscard]] const suspension* covering_of(date day) const noexcept {
    for (const auto& s : suspended_) {
      if (s.covers(day)) return &s;
    }
    return nullptr;
  }

  const time_limit& limit_;
  const calendar& where_;
  std::span<const suspension> suspended_;
  int toward_;
  date start_;  // the day before the first that counts
  date at_;
  bool deferred_ = false;  // the first day after a suspension stands for the event
  expiry steps_;
  std::optional<error> failed_;
};

result<expiry> expiry::of(const time_limit& limit, date event, const calendar& where,
                          std::span<const suspension> suspended) noexcept {
  return limit_computation(limit, event, where, suspended).run();
}

result<expiry> expiry::of_stated_day(date stated, time_regime regime, const time_readings& readings,
                                     const calendar& where) noexcept {
  const time_limit no_count(term_days<1>, time_direction::forward, regime, end_days::first_excluded, readings);
  return limit_computation(no_count, stated, where, no_suspension).run_from_stated_day();
}

}  // namespace avviso::inline v0
