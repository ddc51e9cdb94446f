// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_PROVISION_KINDS_HPP
#define AVVISO_PROVISION_KINDS_HPP

#include <avviso/detail/alternatives.hpp>

// The kinds of provisions, listed once. Each is declared here by being listed; its header has its members.
namespace avviso::inline v0 {

/// The kinds of `disposition`: `count` is how many there are, and `have<Type>` tells whether a type is one.
using disposition_kinds = detail::kinds<
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

/// The kinds of `provision`: the dispositions, and then what acts on another act.
using provision_kinds = disposition_kinds::with<struct correction, struct annulment, struct stay, struct stay_end,
                                                struct replacement, struct ratification, struct act_correction>;

namespace detail {

template <class Type>
concept kind_of_provision = provision_kinds::have<Type>;

}  // namespace detail

}  // namespace avviso::inline v0

#endif
