// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_EXTENSION_HPP
#define AVVISO_RULES_EXTENSION_HPP

#include <avviso/act.hpp>
#include <avviso/grant.hpp>
#include <avviso/notice.hpp>
#include <avviso/provision.hpp>
#include <avviso/readings.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/stated.hpp>

namespace avviso::inline v0 {

/// EXT-1  An extension needs a living term: adopted on or before the old term's last day. After it, the act is a
/// renewal.
[[nodiscard]] finding living_term(const partial_date& adopted, const stated<date>& old_end) noexcept;

/// EXT-2  An extension moves the term forward.
[[nodiscard]] finding moves_forward(const stated<date>& old_end, const new_term& to) noexcept;

/// EXT-3  The prior day that the act states is the one in force. Not applicable to an act that states none.
[[nodiscard]] finding prior_day_agrees(const stated<date>& said, const stated<date>& old_end) noexcept;

/// EXT-5  Where adhesion is required, an extension reaches a grant only by adhesion to the time. `elected` is what the
/// beneficiary accepted; not stated, nobody says that it adhered, and `silence` says what that means.
[[nodiscard]] finding time_adhered_to(const reach& whom, const stated<election>& elected, absence silence) noexcept;

/// EXT-8  (warning) An extension has effect on or before the old term's last day, or the term lapses between its
/// adoption and its effect. Not applicable to what is adopted after that day: EXT-1 says that it is no extension.
[[nodiscard]] finding effective_in_time(const partial_date& adopted, const effect& of,
                                        const stated<date>& old_end) noexcept;

/// The notice once `by` has effect: the time limit moved, unless the extension reaches only named grants. Judged by
/// EXT-1, EXT-2, EXT-3, EXT-8 and EFF-1. An unlawful extension still moves the limit, until somebody annuls it: read
/// the findings.
[[nodiscard]] decision<notice> extend(const notice& before, const extension& what, const act& by, readings how);

/// The grant once `by` has effect: the time limit moved, if the extension reaches it. Where that needs an adhesion,
/// EXT-5 decides: satisfied, the limit moves; violated, the grant comes back as it was; undetermined, nobody can say
/// which day is in force, and the limit is not stated. Judged as above and by EXT-5.
///
///     extend(lazio, more_time, decree_21, election::time_and_money, readings::documents()).value.deadlines[…]
[[nodiscard]] decision<grant> extend(const grant& before, const extension& what, const act& by,
                                     const stated<election>& elected, readings how);

}  // namespace avviso::inline v0

#endif
