// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/settling.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <type_traits>
#include <utility>
#include <variant>

#include "../fold/candidates.hpp"
#include "../record/archive.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

constexpr std::int64_t most_days = 400;

// Ascending, not stated last; of values of different kinds, by kind.
bool is_listed_before(const stated<any_value>& a, const stated<any_value>& b) {
  const auto* left = a.if_stated();
  const auto* right = b.if_stated();
  if (left == nullptr || right == nullptr) return left != nullptr;
  if (left->index() != right->index()) return left->index() < right->index();
  const auto is_less = [right](const auto& one) {
    return comes_before(one, *std::get_if<std::remove_cvref_t<decltype(one)>>(right));
  };
  return std::visit(is_less, *left);
}

void list(const stated<any_value>& value, std::vector<stated<any_value>>& into) {
  if (std::find(into.begin(), into.end(), value) != into.end()) return;
  into.insert(std::upper_bound(into.begin(), into.end(), value, is_listed_before), value);
}

// What may be answered, once a fact is stated in each way in which it may be.
struct outcome_of_trials {
  std::vector<stated<any_value>> values = {};
  bool is_settled = true;
  bool has_bearing = false;  // some way changes what may be answered
};

class trials {
 public:
  trials(const snapshot& at, const question& asked, const answer<any_value>& open)
      : at_(at), asked_(asked), open_(open), of_(archive::of(at.dossier())) {
    note_days();
  }

  [[nodiscard]] std::vector<settling_fact> all() {
    std::set<ordinal> acts;
    for (const auto& one : open_.grounds()) {
      if (one.part != part::statement) note(one.act, acts);
    }
    for (ordinal act = 0; act < of_.size(); ++act) {
      if (may_not_be_known(of_.at(act))) note(act, acts);
    }
    for (const auto act : acts) {
      try_days(act);
      try_registration(act);
      try_adhesions(act);
    }
    return std::move(found_);
  }

 private:
  // An act, and those on which its effect rests, or the lapse of what it awards.
  void note(ordinal act, std::set<ordinal>& into) const {
    if (!into.insert(act).second) return;
    if (of_.may_lapse(act)) {
      for (const auto by : of_.changers_of(act)) note(by, into);
    }
    of_.each_condition(act, [&](const std::optional<ordinal>& upon) {
      if (upon) note(*upon, into);
    });
  }

  // Whether it is open if the act is known at all: then it may bear on an answer that does not rest on it.
  [[nodiscard]] bool may_not_be_known(const act& one) const {
    const auto known = at_.when().known;
    const auto spans = [known](const partial_date* day) {
      return day != nullptr && day->earliest() <= known && known < day->latest();
    };
    return spans(&one.reference.on) || spans(one.published.if_stated()) || spans(one.known.if_stated());
  }

  // The days that the question and the acts name, on which, and beside which, what is compared with them may change.
  void note_days() {
    const auto put = [this](date day) {
      for (const int beside : {-1, 0, 1}) {
        if (const auto one = date::from_days(day.days() + beside)) named_.insert(*one);
      }
    };
    const auto put_both = [&](const partial_date& day) { put(day.earliest()), put(day.latest()); };
    put(at_.when().in_force), put(at_.when().known);
    for (const auto* one : of_.acts()) {
      put_both(one->reference.on);
      for (const auto* maybe : {&one->published, &one->effective, &one->known}) {
        if (const auto* day = maybe->if_stated()) put_both(*day);
      }
      if (const auto* registered = one->registration.if_stated()) put_both(registered->on);
      for (const auto& own : one->provision_effects) put_both(own.from);
    }
  }

  using change = std::function<void(act&)>;

  void look(outcome_of_trials& into, const result<answer<any_value>>& given) const {
    if (!given) {  // then there is nothing of which to ask
      list(not_stated, into.values);
      into.has_bearing = true;
      return;
    }
    const auto is = given->status();
    if (is != status::known && is != status::not_stated) into.is_settled = false;
    for (const auto& one : given->candidates()) list(one, into.values);
    into.has_bearing = into.has_bearing || !std::equal(given->candidates().begin(), given->candidates().end(),
                                                       open_.candidates().begin(), open_.candidates().end());
  }

  // Asks again with an act changed in one way.
  void look_with(ordinal which, const change& make, outcome_of_trials& into) const {
    auto changed = of_.at(which);
    make(changed);
    look(into,
         archive::changed(at_.dossier(), {{which, std::move(changed)}}, date::max()).as_of(at_.when()).ask(asked_));
  }

  void keep(fact which, ordinal act, std::optional<std::string> grant, outcome_of_trials seen,
            std::optional<std::uint32_t> provision = {}) {
    if (!seen.is_settled || seen.values.size() < 2) return;
    found_.push_back({which, of_.at(act).id, std::move(grant), std::move(seen.values), provision});
  }

  void try_days_of(ordinal which, fact what, const partial_date& open,
                   const std::function<void(act&, const partial_date&)>& put,
                   std::optional<std::uint32_t> provision = {}) {
    const auto first = open.earliest().days();
    if (open.latest() == open.earliest() || open.latest().days() - first >= most_days) return;
    outcome_of_trials seen;
    for (auto day = first; day <= open.latest().days() && seen.is_settled; ++day) {
      const auto one = date::from_days(day);
      if (one && open.may_be(*one))
        look_with(
            which, [&](act& changed) { put(changed, *one); }, seen);
    }
    keep(what, which, {}, std::move(seen), provision);
  }

  // The day that a provision gives of what it tells, and what that is a day of; null where its kind has none.
  template <class Says>
  [[nodiscard]] static auto day_told_in(Says& says) {
    using day = std::conditional_t<std::is_const_v<Says>, const stated<partial_date>, stated<partial_date>>;
    std::pair<fact, day*> told{fact::none, nullptr};
    if (auto* pays = std::get_if<payment>(&says)) told = {fact::payment_day, &pays->paid_on};
    if (auto* recovers = std::get_if<recovery>(&says)) told = {fact::payment_day, &recovers->recovered_on};
    if (auto* reports = std::get_if<report_submission>(&says)) told = {fact::report_day, &reports->on};
    if (auto* accepts = std::get_if<award_acceptance>(&says)) told = {fact::acceptance_day, &accepts->on};
    if (auto* starts = std::get_if<start_of_activities>(&says)) told = {fact::start_day, &starts->on};
    return told;
  }

  void try_days(ordinal which) {
    const auto& one = of_.at(which);
    try_days_of(which, fact::adoption_day, one.reference.on,
                [](act& changed, const partial_date& day) { changed.reference.on = day; });
    struct stated_day {
      fact what;
      stated<partial_date> act::*member;
    };
    constexpr std::array others = {stated_day{fact::effective_day, &act::effective},
                                   stated_day{fact::publication, &act::published},
                                   stated_day{fact::known_day, &act::known}};
    for (const auto& other : others) {
      const auto* open = (one.*other.member).if_stated();
      if (open == nullptr) continue;
      try_days_of(which, other.what, *open,
                  [&other](act& changed, const partial_date& day) { changed.*other.member = day; });
    }
    for (std::size_t p = 0; p < one.provisions.size(); ++p) {
      const auto [what, told] = day_told_in(one.provisions[p]);
      const auto* open = told != nullptr ? told->if_stated() : nullptr;
      if (open == nullptr) continue;
      try_days_of(
          which, what, *open,
          [p](act& changed, const partial_date& day) { *day_told_in(changed.provisions[p]).second = day; },
          static_cast<std::uint32_t>(p));
    }
    for (std::size_t n = 0; n < one.provision_effects.size(); ++n) {
      const auto& own = one.provision_effects[n];
      try_days_of(
          which, fact::effective_day, own.from,
          [n](act& changed, const partial_date& day) { changed.provision_effects[n].from = day; }, own.provision);
    }
    if (const auto* registered = one.registration.if_stated()) {
      try_days_of(which, fact::registration, registered->on, [](act& changed, const partial_date& day) {
        auto again = *changed.registration.if_stated();
        again.on = day;
        changed.registration = std::move(again);
      });
    }
  }

  // An act that needs a registration of which no document tells: registered on some day, or, on the last day that there
  // is, never.
  void try_registration(ordinal which) {
    const auto& one = of_.at(which);
    if (one.control != control::required || one.registration.is_stated()) return;
    std::set<date> days(named_.lower_bound(one.reference.on.earliest()), named_.end());
    for (std::int64_t i = 0; i < most_days; ++i) {
      if (const auto day = date::from_days(one.reference.on.earliest().days() + i)) days.insert(*day);
    }
    days.insert(date::max());
    outcome_of_trials seen;
    for (const auto& day : days) {
      look_with(
          which, [&](act& changed) { changed.registration = registration{.on = day}; }, seen);
      if (!seen.is_settled) return;
    }
    keep(fact::registration, which, {}, std::move(seen));
  }

  // Whether the grants that an act is offered to adhered, where no document says. Of two grants whose adhesion bears on
  // the answer neither settles it alone, so the first that bears on it and does not settle it is the last to be tried.
  void try_adhesions(ordinal which) {
    const auto& offer = of_.at(which);
    const bool offers = std::any_of(offer.provisions.begin(), offer.provisions.end(), [](const provision& one) {
      const auto head = card_of(one);
      const auto* whom = head.whom.if_offered();
      return whom != nullptr && whom->whom() == reach::kind::adhering;
    });
    if (!offers || at_.when().readings.absence != absence::not_stated) return;
    if (asked_.grant) {
      const auto seen = with_adhesion(which, *asked_.grant);
      return keep(fact::adhesion, which, std::string(of_.as_awarded(*asked_.grant)), seen);
    }
    for (const auto* grant : of_.grants()) {
      auto seen = with_adhesion(which, *grant);
      const bool is_last = seen.has_bearing && !seen.is_settled;
      keep(fact::adhesion, which, *grant, std::move(seen));
      if (is_last) return;
    }
  }

  [[nodiscard]] outcome_of_trials with_adhesion(ordinal which, std::string_view grant) const {
    outcome_of_trials seen;
    if (!of_.replies_to(which, grant).empty()) return seen;
    const auto& offer = of_.at(which);
    std::string id = "reply";
    while (of_.find(id)) id += '\'';
    const auto reply = [&](provision says) {
      const act made{.id = id,
                     .reference = {.kind = act_kind::adhesion, .on = offer.reference.on.latest()},
                     .control = control::not_required,
                     .provisions = {std::move(says)}};
      const auto with = at_.dossier().with(made);
      if (with) look(seen, with->as_of(at_.when()).ask(asked_));
    };
    for (const auto elects : {election::time, election::money, election::time_and_money}) {
      reply(adhesion{.grant = std::string(grant), .to = offer.id, .elects = elects});
    }
    reply(decline{.grant = std::string(grant), .to = offer.id});
    return seen;
  }

  const snapshot& at_;
  const question& asked_;
  const answer<any_value>& open_;
  const archive& of_;
  std::set<date> named_ = {};
  std::vector<settling_fact> found_ = {};
};

}  // namespace

result<std::vector<settling_fact>> settled_by(const snapshot& at, const question& asked) {
  const auto open = at.ask(asked);
  if (!open) return open.error();
  if (open->status() != status::undetermined) return std::vector<settling_fact>();
  return trials(at, asked, *open).all();
}

}  // namespace avviso::inline v0
