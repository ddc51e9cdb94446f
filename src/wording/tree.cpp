// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/wording.hpp>
#include <avviso/rules/house_rules.hpp>

#include "acts.hpp"
#include "explained.hpp"

namespace avviso::inline v0::wording {

namespace {

std::string proof_text(const explanation_step& step, language in) {
  const auto said = [&](words how) {  // in Italian a stem, which agrees with the act
    return in == language::italian ? agreement_with(step.act.kind).ending(how.italian) + ": " : how.english;
  };
  if (step.part == part::superseded) return said({"superseded: ", "superat"});
  switch (step.proof) {
    case proof::proven:
      return said({"proven: ", "provat"});
    case proof::failed:
      return words{"failed: ", "non opera: "}.in(in);
    case proof::unknown:
      break;
  }
  return said({"unknown: ", "ignot"});
}

std::string day_or(const stated<partial_date>& day, const char* otherwise, language in) {
  const auto* one = day.if_stated();
  return one != nullptr ? text(*one, in) : otherwise;
}

std::string registered_text(const explanation_step& step, language in) {
  const auto* one = step.registration.if_stated();
  if (one == nullptr) {
    return step.control == control::not_required ? words{"not required", "non richiesta"}.in(in)
                                                 : words{"not stated", "non indicata"}.in(in);
  }
  const auto* number = one->number.if_stated();
  return text(one->on, in) + (number != nullptr ? words{", no. ", ", n. "}.in(in) + *number : std::string());
}

// The clocks of the act, side by side.
std::string clocks_text(const explanation_step& step, language in) {
  std::string line = words{"adopted: ", "adozione: "}.in(in) + text(step.act.on, in);
  line += words{"; registered: ", "; registrazione: "}.in(in) + registered_text(step, in);
  if (step.published.is_stated())
    line += words{"; published: ", "; pubblicazione: "}.in(in) + day_or(step.published, "", in);
  line += words{"; in effect: ", "; efficacia: "}.in(in) + day_or(step.since, words{"no", "no"}.in(in), in);
  if (step.known.is_stated()) line += words{"; known: ", "; conoscenza: "}.in(in) + day_or(step.known, "", in);
  return line + efficacy_text(step, in);
}

std::string step_text(const explanation_step& step, const explanation& why, const house_rules& house, language in) {
  const std::string indent(2 + 4 * step.depth, ' ');
  std::string all = indent + "- " + proof_text(step, in) +
                    (step.part == part::adhesion_not_stated ? "" : act_text(step.act, in) + ": ");
  all += what_it_does(step, why, in);
  all += obstacles_text(step, in) + '\n';
  if (step.part == part::adhesion_not_stated) return all;
  const std::string within = indent + "    ";
  all += within + clocks_text(step, in) + '\n';
  if (const auto* source = step.source.if_stated())
    all += within + words{"source: ", "fonte: "}.in(in) + whole_source_text(*source, in) + '\n';
  for (const auto& one : step.findings) all += within + text(one, house, in) + '\n';
  return all;
}

}  // namespace

std::string tree(const explanation& why, language in) { return tree(why, house_rules{}, in); }

std::string tree(const explanation& why, const house_rules& house, language in) {
  std::string all = headline(why, in) + '\n';
  for (const auto& step : why.steps) all += step_text(step, why, house, in);
  for (const auto& one : why.sources)
    all += words{"  - stated: ", "  - dichiarato: "}.in(in) + source_text(one, in) + '\n';
  for (const auto& which : why.readings) {
    all += words{"  read so: ", "  lettura: "}.in(in) + reading_text(which, why.when.readings, in) + '\n';
  }
  return all;
}

}  // namespace avviso::inline v0::wording
