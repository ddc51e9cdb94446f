// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_KINDS_HPP
#define AVVISO_PROVISION_KINDS_HPP

#include <avviso/requirements.hpp>

#include <concepts>
#include <variant>

// The kinds of provisions, listed once. Each is declared here by being listed; its header has its members.
namespace avviso::inline v0 {

/// What an act can say of notices and grants.
using disposition = std::variant<
    // the call
    struct establishment, struct window_opening, struct window_reopening, struct committee_appointment, struct ranking,
    struct designation, struct window_closing, struct window_suspension,
    // the projects
    struct award, struct reservation_dissolution, struct agreement_signing, struct start_of_activities,
    struct partner_change, struct grant_suspension, struct grant_resumption, struct waiver, struct revocation,
    struct closing,
    // what is changed
    struct extension, struct deadline_setting, struct top_up, struct enlargement, struct allotment,
    // who accepts it
    struct adhesion, struct decline, struct withdrawal, struct adhesions_closing,
    // what is paid
    struct payment, struct recovery, struct report_submission, struct award_acceptance, struct award_lapse,
    struct expenditure_declaration,
    // what is taken, moved, or said anew
    struct reduction, struct reallocation, struct redetermination>;

namespace detail {

template <class Variant>
struct kinds;
template <class... Kinds>
struct kinds<std::variant<Kinds...>> {
  template <class... More>
  using with = std::variant<Kinds..., More...>;
  using pointer = std::variant<const Kinds*...>;
  template <class Type>
  static constexpr bool have = (std::same_as<Type, Kinds> || ...);
};

}  // namespace detail

/// One effect of an act on one target: a disposition, or one on another act.
using provision = detail::kinds<disposition>::with<struct correction, struct annulment, struct stay, struct stay_end,
                                                   struct replacement, struct ratification, struct act_correction>;

namespace detail {

template <class Type>
concept kind_of_provision = kinds<provision>::have<Type>;

// Whether it acts on another act.
[[nodiscard]] constexpr bool is_on_another_act(const provision& one) noexcept;

}  // namespace detail

}  // namespace avviso::inline v0

#endif
