// SPDX-License-Identifier: BSL-1.0
// How provisions read in a case: as written, or as others correct them, or undone.
#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "fold.hpp"

namespace avviso::inline v0::detail {

std::optional<link> fold::correction_of(cases& in, ordinal act, ordinal provision) const {
  const auto by = of_.corrections_of(act, provision);
  std::vector<ordinal> working;
  for (const auto& one : by) {
    const bool is_there = !working.empty() && working.back() == one.act;
    if (!is_there && corrects_back(in, one)) working.push_back(one.act);
  }
  if (working.empty()) return std::nullopt;
  const auto order = working.size() > 2 ? certain_order(in, working) : std::nullopt;
  const ordinal last = order ? order->back() : last_of(in, working, key_of(undecided::correction, act, provision));
  std::optional<link> which;
  for (const auto& one : by) {
    if (one.act == last && !is_undone(in, one, std::nullopt)) which = one;
  }
  return which;
}

bool fold::corrects_back(cases& in, const link& by) const {
  return works_back(in, state_of(in, by.act)) && !is_undone(in, by, std::nullopt);
}

worded fold::worded_in(cases& in, ordinal act, ordinal provision, const std::optional<std::string_view>& grant) const {
  if (!of_.is_changed(act)) return of_.as_written({act, provision});
  const auto says = text_in(in, act, provision);
  return is_undone(in, {act, provision}, grant) ? says.undone() : says;
}

worded fold::text_in(cases& in, ordinal act, ordinal provision) const {
  const auto written = of_.as_written({act, provision});
  if (!of_.is_changed(act)) return written;
  if (is_on_another_act(of_.provision_at({act, provision}))) return written;
  std::optional<link> last;
  for (auto by = correction_of(in, act, provision); by; by = correction_of(in, by->act, by->provision)) last = by;
  return last ? of_.as_corrected(*last) : written;
}

// Whether that is the correction by which a provision reads; none: as it is written.
bool fold::is_corrected_by(cases& in, const spot& at, const std::optional<link>& which) const {
  const auto by = of_.corrections_of(at.act, at.provision);
  // Few are read as in all other questions of the case. Of many, each is asked whether it may be the last.
  constexpr std::ptrdiff_t few = 3;
  if (std::distance(by.begin(), by.end()) <= few) return correction_of(in, at.act, at.provision) == which;
  if (which && !corrects_back(in, *which)) return false;
  return std::all_of(by.begin(), by.end(), [&](const link& one) {
    if (which && one.act == which->act) return one.provision <= which->provision || is_undone(in, one, std::nullopt);
    if (which && may_stand_before(in, one.act, which->act)) {
      in.assume_first(one.act, which->act);
      return true;
    }
    return !corrects_back(in, one);
  });
}

bool fold::is_so_worded(cases& in, ordinal act, ordinal provision, const worded& what,
                        const std::optional<std::string_view>& grant) const {
  if (!of_.is_changed(act)) return true;
  return !is_undone(in, {act, provision}, grant) && reads_so(in, act, provision, what);
}

bool fold::reads_so(cases& in, ordinal act, ordinal provision, const worded& what) const {
  if (!of_.is_changed(act)) return true;
  spot at{act, provision};
  for (const auto& one : of_.path_to(what)) {
    if (!is_corrected_by(in, at, one)) return false;
    at = one;
  }
  return is_corrected_by(in, at, std::nullopt);
}

}  // namespace avviso::inline v0::detail
