// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/window.hpp>
#include <avviso/identity/name.hpp>

#include <algorithm>
#include <optional>
#include <vector>

#include "../fold/candidates.hpp"
#include "limits_said.hpp"
#include "line_alone.hpp"

namespace avviso::inline v0 {

namespace detail {

// The windows of a notice: the one that is open to all, those of some who may apply, and when they were suspended.
struct windows_of {
  [[nodiscard]] static const snapshot& at(const notice_as_of& notice) { return notice.at_; }

  // The line, as if it were the notice.
  [[nodiscard]] static result<notice_as_of> alone(const line_as_of& line) {
    if (const auto none = no_such_line(fold(line.at_), line.name_)) return *none;
    return asking::of_line(line.at_, {.field = field::deadline, .line = line.name_})->notice();
  }

  [[nodiscard]] static result<truth> open_to_all(const notice_as_of& notice, instant when) {
    const auto opens = notice.deadline(deadline_kind::applications_open);
    if (!opens) return opens.error();
    const auto closes = notice.deadline(deadline_kind::applications_close);
    if (!closes) return closes.error();
    std::optional<truth> all;
    for (const auto& from : opens->candidates()) {
      for (const auto& until : closes->candidates()) {
        const auto one = avviso::is_open(window{from, until}, when);
        if (!one) return one.error();
        if (all.value_or(*one) != *one) return truth::undetermined;
        all = *one;
      }
    }
    return all.value_or(truth::undetermined);
  }

  // Whether a moment falls within the times of some provision in force, whichever case is the right one.
  template <class Effect, class Within>
  [[nodiscard]] static result<truth> within_some(const fold& by, Within within) {
    const auto spots = by.of().spots<Effect>(std::nullopt);
    std::optional<truth> all;
    std::optional<error> why;
    cases every;
    do {
      auto now = truth::no;
      for (const auto& at : spots) {
        if (!by.in_force(every, at.act)) continue;
        each_effect<Effect>(by.worded_in(every, at.act, at.provision), [&](const Effect& one) {
          const result<truth> is = within(one);
          if (!is) why = is.error();
          if (is && now != truth::yes && *is != truth::no) now = *is;
        });
      }
      if (why) return *why;
      if (all.value_or(now) != now) return truth::undetermined;
      all = now;
    } while (every.next());
    return every.is_cut() ? truth::undetermined : *all;
  }

  [[nodiscard]] static result<truth> suspended(const fold& by, instant when) {
    return within_some<effects::suspends_window>(by, [when](const effects::suspends_window& one) {
      return avviso::is_open(window{one.from, one.to}, when);
    });
  }

  [[nodiscard]] static result<truth> open_to(const fold& by, std::string_view applicant, instant when) {
    return within_some<effects::reserves_window>(by, [&](const effects::reserves_window& one) -> result<truth> {
      const bool is_one = std::any_of(one.whom.begin(), one.whom.end(),
                                      [applicant](const auto& each) { return match(each, applicant); });
      if (!is_one) return truth::no;
      const auto is = avviso::is_open(window{one.first, one.last}, when);
      // Nothing says whether this window closed when nothing was left; a complete record would.
      const bool may_have_closed = one.until_exhausted && by.when().readings.record == record::as_found;
      if (is && *is == truth::yes && may_have_closed) return truth::undetermined;
      return is;
    });
  }

  // Whether the notice names them, where it says who may apply.
  [[nodiscard]] static truth may_apply(const fold& by, std::string_view applicant) {
    const limits_said said(by);
    const auto names = [&](cases& in) {
      const auto who = said.applicants(in, said.in_force(in));
      return who.empty() ||
             std::any_of(who.begin(), who.end(), [applicant](const auto& each) { return match(each, applicant); });
    };
    if (!possibly(names)) return truth::no;
    return surely(names) ? truth::yes : truth::undetermined;
  }
};

namespace {

truth either(truth a, truth b) {
  if (a == truth::yes || b == truth::yes) return truth::yes;
  return a == truth::no && b == truth::no ? truth::no : truth::undetermined;
}

truth both(truth a, truth b) {
  if (a == truth::no || b == truth::no) return truth::no;
  return a == truth::yes && b == truth::yes ? truth::yes : truth::undetermined;
}

truth contrary(truth a) { return a == truth::undetermined ? a : a == truth::yes ? truth::no : truth::yes; }

}  // namespace

}  // namespace detail

using namespace detail;

result<truth> is_open(const notice_as_of& notice, instant at) {
  const auto open = windows_of::open_to_all(notice, at);
  if (!open) return open.error();
  const auto suspended = windows_of::suspended(fold(windows_of::at(notice)), at);
  if (!suspended) return suspended.error();
  return both(*open, contrary(*suspended));
}

result<truth> is_open(const notice_as_of& notice, instant at, std::string_view applicant) {
  const fold by(windows_of::at(notice));
  const auto to_all = windows_of::open_to_all(notice, at);
  if (!to_all) return to_all.error();
  const auto to_some = windows_of::open_to(by, applicant, at);
  if (!to_some) return to_some.error();
  const auto suspended = windows_of::suspended(by, at);
  if (!suspended) return suspended.error();
  return both(both(either(*to_all, *to_some), contrary(*suspended)), windows_of::may_apply(by, applicant));
}

result<truth> is_open(const line_as_of& line, instant at) {
  return windows_of::alone(line).and_then([at](const notice_as_of& alone) { return is_open(alone, at); });
}

result<truth> is_open(const line_as_of& line, instant at, std::string_view applicant) {
  return windows_of::alone(line).and_then([&](const notice_as_of& alone) { return is_open(alone, at, applicant); });
}

}  // namespace avviso::inline v0
