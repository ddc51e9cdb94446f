// SPDX-License-Identifier: BSL-1.0
// The Court's silence on an act in one case, where the days of its review are open too.
#include <algorithm>
#include <list>
#include <memory>
#include <optional>
#include <vector>

#include "fold.hpp"

namespace avviso::inline v0::detail {

// The days of a review, as far as they are known in a case: each from a first to a last day.
struct fold::open_review {
  struct request {
    cases::span asked;
    std::optional<cases::span> answered;

    friend bool operator==(const request&, const request&) = default;
  };
  ordinal act;
  cases::span received;
  std::vector<request> requests;
  bool is_referred = false;

  friend bool operator==(const open_review&, const open_review&) = default;
};

// What the days of a review may come to: the days from which the act has effect, ascending, and whether they may come
// to nothing, being out of order.
struct fold::silent_days {
  std::vector<date> since;
  bool or_none = false;
  bool are_ends = false;  // the first and the last alone
  bool are_sure = true;   // both are possible

  void add(const std::optional<date>& day) {
    if (!day) {
      or_none = true;
      return;
    }
    const auto place = std::lower_bound(since.begin(), since.end(), *day);
    if (place == since.end() || *place != *day) since.insert(place, *day);
  }
};

class fold::review_days {
 public:
  review_days(const open_review& of, const calendar& where) : of_(of), where_(where) {}

  [[nodiscard]] silent_days all() {
    std::int64_t combinations = length(of_.received);
    std::size_t wide = 0;
    for (const auto& one : of_.requests) {
      combinations = std::min(most * 2, combinations * length(one.asked));
      if (one.answered) combinations = std::min(most * 2, combinations * length(*one.answered));
      if (length(one.asked) > few || (one.answered && length(*one.answered) > few)) ++wide;
    }
    is_each_ = combinations <= most;
    found_.are_ends = !is_each_;
    found_.are_sure = is_each_ || wide < 2;
    received_days();
    return std::move(found_);
  }

 private:
  // So many combinations of days are taken each; of more, those on which a term turns.
  static constexpr std::int64_t most = 600;
  static constexpr std::int64_t few = 16;
  static std::int64_t length(const cases::span& days) { return days_between(days.first, days.last) + 1; }

  // Each day, or the ends and those about `turns`, on which an outcome may turn.
  template <class Take>
  void take(const cases::span& days, const std::vector<date>& turns, Take take_one) {
    std::vector<date> some;
    const auto add = [&](date one) {
      if (days.first <= one && one <= days.last) some.push_back(one);
    };
    if (is_each_) {
      for (date one = days.first;; one = *add_days(one, 1)) {
        some.push_back(one);
        if (one == days.last) break;
      }
    } else {
      some = {days.first, days.last};
      for (const auto turn : turns) {
        for (std::int64_t step = -1; step <= 5; ++step) {
          if (const auto near_it = add_days(turn, step)) add(*near_it);
        }
      }
      std::sort(some.begin(), some.end());
      some.erase(std::unique(some.begin(), some.end()), some.end());
    }
    for (const auto one : some) take_one(one);
  }

  void received_days() {
    std::vector<date> turns;
    for (const auto& one : of_.requests) turns.push_back(one.asked.first);
    take(of_.received, turns, [&](date received) {
      received_ = received;
      requests_.clear();
      request_days(0);
    });
  }

  void request_days(std::size_t n) {  // NOLINT(misc-no-recursion)
    if (n == of_.requests.size()) return found_.add(since());
    const auto& one = of_.requests[n];
    std::vector<date> turns = {received_};
    if (const auto now = silence()) {
      turns.push_back(now->executory);
      if (const auto* office = now->office_term.if_stated()) turns.push_back(*office);
    }
    if (n > 0) {
      if (const auto* before = requests_.back().answered.if_stated()) turns.push_back(*before);
    }
    if (one.answered) {
      for (const std::int64_t back : {0, 30}) {
        if (const auto day = add_days(one.answered->last, -back)) turns.push_back(*day);
        if (const auto day = add_days(one.answered->first, -back)) turns.push_back(*day);
      }
    }
    take(one.asked, turns, [&](date asked) {
      if (!one.answered) {
        requests_.push_back({.asked = asked});
        request_days(n + 1);
        requests_.pop_back();
        return;
      }
      std::vector<date> also = {asked};
      if (const auto day = add_days(asked, 30)) also.push_back(*day);
      take(*one.answered, also, [&](date answered) {
        requests_.push_back({.asked = asked, .answered = answered});
        request_days(n + 1);
        requests_.pop_back();
      });
    });
  }

  [[nodiscard]] std::optional<court_silence> silence() const {
    const auto says = silence_of_the_court(received_, requests_, where_);
    return says ? std::optional<court_silence>(*says) : std::nullopt;
  }

  [[nodiscard]] std::optional<date> since() const {
    const auto says = silence();
    return says ? std::optional(effective_since(*says, of_.is_referred)) : std::nullopt;
  }

  const open_review& of_;
  const calendar& where_;
  bool is_each_ = true;
  date received_ = date::min();
  std::vector<court_request> requests_;
  silent_days found_;
};

struct fold::known_silences {
  struct one {
    open_review of;
    silent_days days;
  };
  std::list<one> all;  // each stays at its address
  std::unique_ptr<const calendar> italy;
};

void fold::forgets::operator()(known_silences* all) const noexcept { delete all; }

fold::known_silences& fold::silences() const {
  if (!silences_) silences_.reset(new known_silences);
  return *silences_;
}

const calendar& fold::italy() const {
  auto& built = silences().italy;
  if (!built) built = std::make_unique<const calendar>(calendar::italy(known_law::on(when_.known)));
  return *built;
}

const fold::silent_days& fold::silent_days_of(const open_review& of) const {
  auto& all = silences().all;
  for (const auto& one : all) {
    if (one.of == of) return one.days;
  }
  all.push_back({of, review_days(of, italy()).all()});
  return all.back().days;
}

std::optional<moment> fold::silent_since(cases& in, ordinal act) const {
  const auto& which = act_at(act);
  const auto* review = which.review.if_stated();
  if (review == nullptr) return std::nullopt;
  open_review open{.act = act, .received = in.span_of(moment::of(review->received)), .requests = {}};
  open.is_referred = !(review->referred == stated<bool>(false));
  for (const auto& one : review->requests) {
    if (!known_by_now(in, which, one.asked)) continue;
    open.requests.push_back({in.span_of(moment::of(one.asked)), std::nullopt});
    const auto* answered = one.answered.if_stated();
    if (answered != nullptr && known_by_now(in, which, *answered))
      open.requests.back().answered = in.span_of(moment::of(*answered));
  }
  const auto& days = silent_days_of(open);
  std::optional<moment> since;
  const auto key = [act](ordinal part) { return key_of(undecided::silence, act, part); };
  if (!days.since.empty() && !(days.or_none && in.is_so(key(0)))) {
    if (days.since.size() <= cases::few && !days.are_ends) {
      std::size_t n = 0;
      while (n + 1 < days.since.size() && !in.is_so(key(static_cast<ordinal>(n + 1)))) ++n;
      since = moment::on(days.since[n]);
    } else {
      since = in.computed(key(0), *partial_date::between(days.since.front(), days.since.back()));
      if (!days.are_sure) in.doubt_the_end();
    }
  }
  const bool is_known = since && (belongs_to_own(which) || in.on_or_before(*since, when_.known));
  return is_known ? since : std::nullopt;
}

}  // namespace avviso::inline v0::detail
