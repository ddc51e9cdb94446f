// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_EFFECTS_HPP
#define AVVISO_SRC_HISTORY_RECORD_EFFECTS_HPP

#include <avviso/history/as_of.hpp>
#include <avviso/history/deed.hpp>
#include <avviso/identity/name.hpp>
#include <avviso/provision.hpp>
#include <avviso/question.hpp>
#include <avviso/stated.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// What provisions do, whatever their kind. Effects and heads of cards point into the provision that has them.
namespace avviso::inline v0::detail {

// Whose time limits, money or standing a provision changes.
class subject {
 public:
  // The notice's alone.
  [[nodiscard]] static subject notice() { return {}; }
  // The notice's and every grant's.
  [[nodiscard]] static subject everybody() {
    subject one;
    one.is_all_ = true;
    return one;
  }
  // Those of the grants that the provision awards.
  [[nodiscard]] static subject awarded() {
    subject one;
    one.are_awarded_ = true;
    return one;
  }
  // Nobody's.
  [[nodiscard]] static subject nobody() {
    subject one;
    one.is_nobody_ = true;
    return one;
  }
  // One grant's.
  [[nodiscard]] static subject grant(const std::string& name) {
    subject one;
    one.grant_ = &name;
    return one;
  }
  // Those of grants that the provision names, each on its own.
  [[nodiscard]] static subject named(const std::vector<std::string>& grants) {
    subject one;
    one.named_ = &grants;
    return one;
  }
  // Those of whoever the provision reaches.
  [[nodiscard]] static subject offered(const reach& whom) {
    subject one;
    one.offered_ = &whom;
    return one;
  }

  [[nodiscard]] bool is_notice() const {
    return !is_all_ && !are_awarded_ && !is_nobody_ && grant_ == nullptr && named_ == nullptr && offered_ == nullptr;
  }
  // The name of the one grant; null for any other subject.
  [[nodiscard]] const std::string* if_grant() const { return grant_; }
  // The reach, if that decides who the subject is; else null.
  [[nodiscard]] const reach* if_offered() const { return offered_; }

  // Calls `use` for each grant that is named: the one, those, or those that the reach lists.
  template <class Use>
  void each_name(Use use) const {
    if (grant_ != nullptr) use(*grant_);
    const auto* several = offered_ != nullptr ? &offered_->grants() : named_;
    if (several == nullptr) return;
    for (const auto& one : *several) use(one);
  }

  // Whether the subject may be the notice (no grant) or a grant; an offer may be for any grant. What is of one line is
  // not the notice's.
  [[nodiscard]] bool may_be(std::optional<std::string_view> whose) const {
    if (is_all_) return true;
    if (grant_ != nullptr) return whose && match(*whose, *grant_);
    if (named_ != nullptr) {
      return whose && std::any_of(named_->begin(), named_->end(), [&](const auto& one) { return match(*whose, one); });
    }
    if (offered_ != nullptr) return whose || (offered_->whom() != reach::kind::listed && offered_->line() == nullptr);
    return !whose && is_notice();
  }

  [[nodiscard]] bool are_awarded() const { return are_awarded_; }
  // Whether the subject is only grants that the provision names.
  [[nodiscard]] bool is_only_of_named() const {
    return grant_ != nullptr || named_ != nullptr || are_awarded_ ||
           (offered_ != nullptr && offered_->whom() == reach::kind::listed);
  }

 private:
  bool is_all_ = false;
  bool are_awarded_ = false;
  bool is_nobody_ = false;
  const std::string* grant_ = nullptr;
  const std::vector<std::string>* named_ = nullptr;
  const reach* offered_ = nullptr;
};

// Whether an offer reaches every grant; whether the acts that make it settle whom it reaches, and no reply of others.
[[nodiscard]] inline bool is_for_all(const reach& whom) {
  return whom.whom() == reach::kind::every_grant && whom.line() == nullptr;
}
[[nodiscard]] inline bool is_decided(const reach& whom) {
  return whom.whom() != reach::kind::adhering && whom.line() == nullptr;
}

// How a provision bears on another act: `undoes` it, by annulling, replacing or staying it, and `undoes_part` of it.
// The fold reads corrections and what undoes whole: no other kind can do what they do.
enum class relation : std::uint8_t {
  none,
  accepts,
  closes_list,
  allots,
  corrects,
  undoes,
  undoes_part,
  ends_stay,
  ratifies,
  corrects_act
};

// The head of a card: what holds for a provision as a whole.
struct card {
  avviso::deed deed;  // how it is worded
  subject whom;
  bool (*elects)(election) = elects_time;  // what must be accepted of it, if it is offered to those who adhere
  relation bears = relation::none;
  const std::string* act = nullptr;  // the id of the act that it bears on
  bool is_of_beneficiary = false;    // the beneficiary's own act: it needs no registration
  bool is_known_by_itself = false;   // it is known no earlier than on its own day
};

// The standing from which a grant can pass to another.
enum class whenever : std::uint8_t { always, awarded, suspended, running, reserved };

// Whether the award of a grant that stands so is free again.
[[nodiscard]] constexpr bool has_given_back(grant_standing now) noexcept {
  return now == grant_standing::waived || now == grant_standing::revoked || now == grant_standing::lapsed;
}

namespace effects {

// The notice is as the provision says.
struct founds {
  const avviso::notice& whole;
};

// Sets the time limits that it states, and no others.
struct sets_terms {
  subject of;
  const avviso::deadlines& deadlines;
  const std::vector<named_deadline>& named_deadlines;
};

// Sets one time limit to a day that no single one stands for: one of several, or one that runs from another limit or
// from what happens.
struct sets_term {
  subject of;
  const deadline_name& which;
  const partial_date* between = nullptr;
  const dependent_deadline* rule = nullptr;
};

// Sets the first and the last day to apply, whole: what it does not state is not stated; or the last alone.
struct opens {
  const stated<deadline_time>* first;  // null: it closes a window that is open
  const stated<deadline_time>& last;
  bool again = false;  // after a window that has closed
  bool until_exhausted = false;
};

// A window of some who may apply, besides the notice's own.
struct reserves_window {
  const stated<deadline_time>& first;
  const stated<deadline_time>& last;
  const std::vector<std::string>& whom;
  bool until_exhausted = false;
};

// What is applied for between these has no effect.
struct suspends_window {
  const stated<deadline_time>& from;
  const stated<deadline_time>& to;
};

// Moves a time limit: to a day, or from the one in force by a period or by the days suspended.
struct moves {
  subject of;
  const deadline_name& which;
  const stated<deadline_time>* from = nullptr;      // the day that the act says was in force before
  const new_term* to = nullptr;                     // null: by the days suspended
  const stated<partial_date>* requested = nullptr;  // when a beneficiary asked for it; null: by the days suspended
  bool shortens = false;                            // it says that it brings the limit forward

  [[nodiscard]] bool by_suspension() const { return to == nullptr; }
  [[nodiscard]] const date* if_day() const { return to != nullptr ? to->if_day() : nullptr; }
  // From the limit in force before it: by a period, or by the days suspended.
  [[nodiscard]] bool is_relative() const { return to == nullptr || to->if_period() != nullptr; }
};

// Something happens, once.
struct happens {
  milestone what;
  subject to;
  const stated<partial_date>* on = nullptr;  // null, or not stated: when the act has effect
};

// A grant passes to another standing, if it may follow the present one.
struct passes {
  subject of;
  whenever from;
  grant_standing to;
  bool keeps_report = false;               // of an end: the report's term stays as it stands
  bool dissolves = false;                  // a reservation, for it or against it
  const date* lapses_unless_by = nullptr;  // it passes after this day, unless the grant is accepted by then

  [[nodiscard]] bool may_follow(grant_standing now) const {
    const bool is_awarded = now == grant_standing::awarded;
    const bool is_suspended = now == grant_standing::suspended;
    const bool is_reserved = now == grant_standing::admitted_with_reservation;
    switch (from) {
      case whenever::always:
        return true;
      case whenever::awarded:
        return is_awarded;
      case whenever::suspended:
        return is_suspended;
      case whenever::reserved:
        return is_reserved;
      case whenever::running:
        break;
    }
    return is_awarded || is_suspended || is_reserved;
  }
  [[nodiscard]] bool suspends() const { return to == grant_standing::suspended; }
  [[nodiscard]] bool resumes() const { return from == whenever::suspended; }
  // Whether the grant's award is free again.
  [[nodiscard]] bool frees() const { return has_given_back(to); }
};

// A grant is awarded, as the provision says.
struct awards {
  const grant& whole;
};

// The total for the grants awarded beside it, or for grants that are not named.
struct assigns {
  const stated<euro>& total;
};

// Adds money, to the endowment or to grants; or takes it.
struct adds_money {
  field to;
  subject of;
  const stated<euro>& amount;
  bool is_shared = false;              // the grants share it, as an allotment says
  const std::string* line = nullptr;   // to the endowment: of which line it is a part
  bool takes = false;                  // the amount
  const reduced_part* part = nullptr;  // it takes of what each grant has, in the place of an amount
};

struct adds_units {
  subject of;
  const stated<units>& number;
  funding funded_by;
  const stated<euro>& cost;
  bool is_shared = false;             // the grants share them, by parts that no act gives
  const std::string* line = nullptr;  // to the notice's: of which line they are
  bool takes = false;                 // them
};

// What costs nothing.
inline constexpr stated<euro> no_cost = not_stated;

// Moves money within the endowment: from a line, or from what is of none, to another.
struct moves_money {
  const std::string* from_line;
  const std::string* to_line;
  const stated<euro>& amount;
};

// Says anew what a grant has, or the notice, or a line of it.
struct redetermines {
  subject of;
  const std::string* line;
  const stated<euro>& total;
};

// Divides what an act added to the endowment.
struct divides {
  const std::string& of;  // the id of that act
  euro amount;
  apportionment_method by;
  const std::vector<weighted_grant>& among;
};

// A member joins a grant's partnership, leaves it, succeeds another, or takes the lead; or shares change.
struct changes_partners {
  const std::string& grant;
  const decltype(partner_change::what)& how;
};

struct ranks {
  const std::string& proposal;
  ranking_outcome as;
};

struct names_authority {
  authority_role role;
  const std::string& who;
  const stated<std::string>& scope;
};

// A beneficiary accepts what an act offers; not stated if it declines or withdraws.
struct accepts {
  const std::string& grant;
  const std::string& to;  // the id of that act
  stated<election> elects;
};

// A grant is paid, or gives back what it was paid.
struct pays {
  subject of;
  const stated<euro>& amount;
  const stated<partial_date>& on;                   // not stated: when the act has effect
  std::optional<payment_kind> as = {};              // none: it gives back
  const stated<partial_date>* requested = nullptr;  // of a payment

  [[nodiscard]] bool gives_back() const { return !as; }
};

// A grant declares what it has spent in a period.
struct declares {
  subject of;
  const expenditure_declaration& whole;
};

}  // namespace effects

// A bit for each kind of effect.
template <class... All>
struct effect_list {
  static constexpr std::size_t count = sizeof...(All);
  static_assert(count <= 32);

  template <class Effect>
  [[nodiscard]] static constexpr std::uint32_t bit_of() {
    std::uint32_t bit = 1;
    std::uint32_t found = 0;
    ((found |= std::is_same_v<Effect, All> ? bit : 0U, bit <<= 1U), ...);
    return found;
  }
};
using every_effect =
    effect_list<effects::founds, effects::sets_terms, effects::opens, effects::reserves_window,
                effects::suspends_window, effects::moves, effects::happens, effects::passes, effects::awards,
                effects::assigns, effects::adds_money, effects::adds_units, effects::divides, effects::changes_partners,
                effects::ranks, effects::names_authority, effects::accepts, effects::sets_term, effects::pays,
                effects::declares, effects::moves_money, effects::redetermines>;
template <class Effect>
inline constexpr std::uint32_t effect_bit = [] {
  constexpr auto bit = every_effect::bit_of<Effect>();
  static_assert(bit != 0, "an effect that is not listed");
  return bit;
}();

}  // namespace avviso::inline v0::detail

#endif
