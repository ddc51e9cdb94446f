// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TESTS_UNIT_A_STEP_HPP
#define AVVISO_TESTS_UNIT_A_STEP_HPP

#include <avviso/history/explanation.hpp>

#include <string>
#include <utility>

namespace avviso::test {

// A step of an explanation that says nothing but which act does what, adopted and effective on 1 March 2021.
inline explanation_step a_step(deed what, std::string id, act_reference by) {
  return {.proof = proof::proven,
          .part = part::sets,
          .deed = what,
          .id = std::move(id),
          .provision = 0,
          .act = std::move(by),
          .control = control::not_required,
          .registration = not_stated,
          .published = not_stated,
          .known = not_stated,
          .since = day<2021, 3, 1>,
          .efficacy = efficacy_ground::adoption,
          .from = not_stated,
          .to = not_stated,
          .by = not_stated,
          .amount = not_stated,
          .units = not_stated,
          .elects = not_stated};
}

}  // namespace avviso::test

#endif
