// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_WINDOW_HPP
#define AVVISO_HISTORY_WINDOW_HPP

#include <avviso/history/snapshot.hpp>
#include <avviso/window.hpp>

#include <string_view>

namespace avviso::inline v0 {

/// Whether an application to a notice made at a moment has effect: the window that is open to all who may apply is open
/// then, and not suspended; whichever of its possible days and hours are the right ones. Undetermined, where they
/// differ: of a window that is open until the resources are exhausted, on every day on which nobody knows whether they
/// were, and on none past its last day. Errors: those of the questions about its days, and date_out_of_range.
[[nodiscard]] result<truth> is_open(const notice_as_of& notice, instant at);

/// The same for one of those who may apply, as the notice names them: within the window that is open to all, or within
/// one that is reserved for them. No, for whom the notice does not name among those who may apply.
[[nodiscard]] result<truth> is_open(const notice_as_of& notice, instant at, std::string_view applicant);

/// The same of the windows of a line: its own, or the notice's where it has none; for who may apply for it. Errors
/// also: no_such_line.
[[nodiscard]] result<truth> is_open(const line_as_of& line, instant at);
[[nodiscard]] result<truth> is_open(const line_as_of& line, instant at, std::string_view applicant);

}  // namespace avviso::inline v0

#endif
