// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/extension.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/time/working_days.hpp>

namespace avviso::inline v0 {

finding fixed_day_stays(date fixed, const calendar& where) noexcept {
  if (!where.reaches(fixed)) return lacks(rule::EXT_7, fact::holidays, fixed);
  if (working_day_index::is(where, fixed)) return does_not_apply(rule::EXT_7);
  return judge(rule::EXT_7, true, fixed, {});
}

}  // namespace avviso::inline v0
