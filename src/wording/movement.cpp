// SPDX-License-Identifier: BSL-1.0
#include "movement.hpp"

#include <algorithm>

namespace avviso::inline v0::wording {

namespace {

// What a rule says of the provision for the notice and each grant that it was judged for.
struct verdicts {
  bool some_violated = false;
  bool some_satisfied = false;
  bool all_alike = true;  // what violates it compares the same day with itself
};

// The same of EXT-2, by where the term moves: back violates it, unless the provision says that it shortens.
verdicts moves_back(std::span<const finding> says) {
  verdicts all;
  for (const auto& one : says) {
    if (one.rule != rule::EXT_2) continue;
    const bool is_back = one.measured.value < one.limit.value;
    const bool is_forward = one.measured.value > one.limit.value;
    const bool is_satisfied = one.outcome == outcome::satisfied;
    if (is_satisfied ? is_back : one.outcome == outcome::violated && !is_forward) {
      all.some_violated = true;
      all.all_alike = all.all_alike && one.measured == one.limit;
    } else if (is_satisfied || one.outcome == outcome::violated) {
      all.some_satisfied = true;
    }
  }
  return all;
}

verdicts verdicts_of(rule which, std::span<const finding> says) {
  verdicts all;
  for (const auto& one : says) {
    if (one.rule != which) continue;
    all.some_violated = all.some_violated || one.outcome == outcome::violated;
    all.some_satisfied = all.some_satisfied || one.outcome == outcome::satisfied;
    if (one.outcome == outcome::violated) all.all_alike = all.all_alike && one.measured == one.limit;
  }
  return all;
}

}  // namespace

movement movement_of(const deadline_name* which, const stated<deadline_time>& from, const stated<deadline_time>& to,
                     std::span<const finding> says) {
  const auto* kind = which != nullptr ? which->if_kind() : nullptr;
  const bool is_first_day = kind != nullptr && *kind == deadline_kind::applications_open;
  const bool is_of_window = kind != nullptr && *kind == deadline_kind::applications_close;
  const auto late = verdicts_of(rule::EXT_1, says);
  const auto back = moves_back(says);
  const bool is_mixed = (late.some_violated && late.some_satisfied) || (back.some_violated && back.some_satisfied);
  if (is_mixed) return movement::changes;
  if (back.some_violated) return back.all_alike ? movement::keeps : movement::brings_forward;
  if (late.some_violated) return is_of_window ? movement::reopens : movement::renews;
  const auto* before = from.if_stated();
  const auto* after = to.if_stated();
  if (before != nullptr && after != nullptr && after->on < before->on) return movement::brings_forward;
  return is_first_day ? movement::defers : movement::extends;
}

movement_words words_of(movement how) {
  switch (how) {
    case movement::renews:
      return {{"renews the term", "rinnova il termine"}, "was renewed", "rinnovat", {"renewal of the term", "rinnovo"}};
    case movement::reopens:
      return {{"re-opens the term", "riapre il termine"},
              "was re-opened",
              "riapert",
              {"re-opening of the term", "riapertura"}};
    case movement::defers:
      return {{"defers the term", "differisce il termine"},
              "was deferred",
              "differit",
              {"deferral of the term", "differimento"}};
    case movement::brings_forward:
      return {{"brings the term forward", "anticipa il termine"},
              "was brought forward",
              "anticipat",
              {"shortening of the term", "anticipazione"}};
    case movement::keeps:
      return {
          {"keeps the term", "conferma il termine"}, "was kept", "confermat", {"confirmation of the term", "conferma"}};
    case movement::changes:
      return {
          {"changes the term", "modifica il termine"}, "was changed", "modificat", {"change of the term", "modifica"}};
    case movement::extends:
      break;
  }
  return {{"extends the term", "proroga il termine"}, "was extended", "prorogat", {"extension of time", "proroga"}};
}

}  // namespace avviso::inline v0::wording
