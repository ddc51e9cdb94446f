// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_WINDOW_HPP
#define AVVISO_HISTORY_WINDOW_HPP

#include <avviso/history/snapshot.hpp>
#include <avviso/window.hpp>

namespace avviso::inline v0 {

/// Whether the window for applications of a notice is open at a moment, whichever of its possible days and hours are
/// the right ones; undetermined, where they differ. Errors: those of the questions about its days, and
/// date_out_of_range.
[[nodiscard]] inline result<truth> is_open(const notice_as_of& notice, instant at) {
  const auto opens = notice.deadline(deadline_kind::applications_open);
  if (!opens) return opens.error();
  const auto closes = notice.deadline(deadline_kind::applications_close);
  if (!closes) return closes.error();
  const auto first = is_open(window{opens->candidates().front(), closes->candidates().front()}, at);
  for (const auto& from : opens->candidates()) {
    for (const auto& until : closes->candidates()) {
      const auto one = is_open(window{from, until}, at);
      if (!one) return one.error();
      if (*one != *first) return truth::undetermined;
    }
  }
  return first;
}

}  // namespace avviso::inline v0

#endif
