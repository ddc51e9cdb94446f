// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_DATA_SAID_HPP
#define AVVISO_SRC_HISTORY_RECORD_DATA_SAID_HPP

#include <avviso/act.hpp>

namespace avviso::inline v0::detail {

// What a correction of an act's data says of a datum; null: nothing.
template <class T>
[[nodiscard]] const T* said(const stated<T>& one) {
  return one.if_stated();
}
[[nodiscard]] inline const control* said(const control& one) { return one != control::not_stated ? &one : nullptr; }

// Calls `use(member, said_in)` for each datum: the member of the correction, and what it is of an act.
template <class Use>
void each_datum(Use use) {
  use(
      &act_correction::number, [](act & one) -> auto& { return one.reference.number; });
  use(
      &act_correction::on, [](act & one) -> auto& { return one.reference.on; });
  use(
      &act_correction::control, [](act & one) -> auto& { return one.control; });
  use(
      &act_correction::registration, [](act & one) -> auto& { return one.registration; });
  use(
      &act_correction::published, [](act & one) -> auto& { return one.published; });
  use(
      &act_correction::effective, [](act & one) -> auto& { return one.effective; });
  use(
      &act_correction::subject_to, [](act & one) -> auto& { return one.subject_to; });
}

// Whether a correction says nothing.
[[nodiscard]] inline bool says_nothing(const act_correction& one) {
  bool does = false;
  each_datum([&](auto member, auto /*unused*/) { does = does || said(one.*member) != nullptr; });
  return !does;
}

}  // namespace avviso::inline v0::detail

#endif
