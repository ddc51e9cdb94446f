// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/wording.hpp>

#include "acts.hpp"
#include "explained.hpp"
#include "parties.hpp"

namespace avviso::inline v0::wording {

namespace {

// "as to the end of the activities, ", «quanto al termine finale delle attività, »
std::string as_to(const question& about, language in) {
  const auto what = text(about, in);
  return (in == language::english ? "as to " + what : "quanto " + with(preposition::a, known_noun(what))) + ", ";
}

// Who does what: the beneficiary for an adhesion, where it is known who that is, else the act itself.
std::string does(const explanation_step& step, const explanation& why, language in) {
  if (step.about) {
    explanation of_base = why;
    of_base.asked = *step.about;
    auto plain = step;
    plain.about.reset();
    return as_to(*step.about, in) + does(plain, of_base, in);
  }
  std::string what = what_it_does(step, why, in);
  if (step.part == part::adhesion_not_stated) return what;
  const bool is_known_whose = why.asked.grant || step.act.authority.is_stated();
  if (step.part != part::adhesion || step.deed == deed::closes_adhesions || !is_known_whose)
    return with_article(step.act, in) + ' ' + what;
  const grant_holder who{step.act.authority, why.asked.grant.value_or(std::string())};
  return beneficiaries({who}, in).words + ' ' + what + " (" + text(step.act, in) + ')';
}

// The sentences of the steps that were superseded, or of the others; what stands below a step is said with it.
std::string clauses(const explanation& why, bool superseded, language in) {
  std::string all;
  bool is_said = false;
  for (const auto& step : why.steps) {
    if (step.depth == 0) is_said = (step.part == part::superseded) == superseded;
    if (!is_said) continue;
    const std::string clause = does(step, why, in) + obstacles_text(step, in);
    if (step.depth > 0) {
      all.insert(all.size() - 1, "; " + clause);
    } else {
      all += (superseded ? words{" Before, ", " In precedenza "}.in(in) + clause : ' ' + capitalised(clause)) + '.';
    }
  }
  return all;
}

}  // namespace

std::string paragraph(const explanation& why, language in) {
  std::string all = headline(why, in) + clauses(why, false, in) + clauses(why, true, in);
  for (const auto& one : why.sources) all += words{" Stated: ", " Dichiarato: "}.in(in) + source_text(one, in) + '.';
  for (const auto& which : why.readings) {
    all += words{" Read so: ", " Lettura: "}.in(in) + reading_text(which, why.when.readings, in) + '.';
  }
  return all;
}

}  // namespace avviso::inline v0::wording
