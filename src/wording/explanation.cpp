// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/explanation.hpp>
#include <avviso/wording.hpp>

#include "explained.hpp"

namespace avviso::inline v0::wording {

namespace {

bool is_noun(const question& asked) {
  return asked.field != field::may_spend && asked.field != field::standing && asked.field != field::fact;
}

// «Il termine finale … è», or "Lazio may spend on 1 May 2022:".
std::string beginning(const explanation& why, language in) {
  const bool noun = is_noun(why.asked);
  std::string line = why.act ? text(*why.act, in) : text(why.asked, in);
  if (noun) line.front() = static_cast<char>(line.front() - 'a' + 'A');
  switch (why.status) {
    case status::undetermined:
      return line + (noun ? words{" is undetermined: ", " non è determinabile: "}.in(in)
                          : words{": undetermined, ", ": non determinabile, "}.in(in));
    case status::conflict:
      return line + (noun ? words{" is in conflict: ", " è contraddittorio: "}.in(in)
                          : words{": in conflict, ", ": contraddittorio, "}.in(in));
    case status::known:
    case status::not_stated:
      break;
  }
  return line + (noun ? words{" is ", " è "}.in(in) : ": ");
}

std::string headline(const explanation& why, language in) {
  std::string line;
  if (why.status != status::not_stated) {
    line = beginning(why, in) + values_text(why.candidates, in);
  } else if (is_noun(why.asked)) {
    line = words{"The acts in force do not state ", "Gli atti in vigore non indicano "}.in(in) + text(why.asked, in);
  } else if (why.asked.field == field::may_spend) {
    line = beginning(why, in) +
           words{"the acts in force do not state until when", "gli atti in vigore non indicano fino a quando"}.in(in);
  } else {
    line = beginning(why, in) + words{"not stated", "non indicato"}.in(in);
  }
  return line + words{" (in force on ", " (in vigore "}.in(in) +
         with_preposition(before_day::article, why.when.in_force, in) +
         words{", as known on ", ", per quanto noto "}.in(in) +
         with_preposition(before_day::article, why.when.known, in) + ").\n";
}

// Since when the act has effect, and by which reading.
std::string efficacy_text(const explanation_step& step, language in) {
  switch (step.efficacy) {
    case efficacy_ground::stated_day:
    case efficacy_ground::adoption:
      break;
    case efficacy_ground::registration: {
      const auto* registered = step.registration.if_stated();
      if (registered == nullptr) break;
      const auto* number = registered->number.if_stated();
      return words{"; registered by the Court of Auditors", "; registrato dalla Corte dei conti"}.in(in) +
             (number != nullptr ? words{" under no. ", " al n. "}.in(in) + *number : std::string()) +
             words{" on ", " "}.in(in) +
             (registered->on.precision() == precision::day
                  ? with_preposition(before_day::article, registered->on.earliest(), in)
                  : text(registered->on, in)) +
             words{", with effect from that day", ", con efficacia da quel giorno"}.in(in);
    }
    case efficacy_ground::read_from_adoption:
      return words{"; no registration is stated: read as effective from its adoption",
                   "; registrazione non indicata: letto come efficace dall'adozione"}
          .in(in);
    case efficacy_ground::registration_ex_tunc:
      return words{"; registered by the Court of Auditors, read as effective from its adoption",
                   "; registrato dalla Corte dei conti, letto come efficace dall'adozione"}
          .in(in);
    case efficacy_ground::silence:
      return words{"; with effect because the Court of Auditors was silent within its terms",
                   "; efficace per decorso dei termini della Corte dei conti"}
          .in(in);
    case efficacy_ground::publication:
      return words{"; with effect from its publication", "; con efficacia dalla pubblicazione"}.in(in);
    case efficacy_ground::awaits_publication:
      return words{"; without effect until it is published", "; senza efficacia fino alla pubblicazione"}.in(in);
    case efficacy_ground::condition:
      return words{"; with effect together with the act to which it is subject",
                   "; con efficacia insieme all'atto a cui è subordinato"}
          .in(in);
    case efficacy_ground::awaits_condition:
      return words{"; without effect while an act to which it is subject has none",
                   "; senza efficacia finché non l'abbia l'atto a cui è subordinato"}
          .in(in);
    case efficacy_ground::awaits_registration:
      return words{"; without effect until the Court of Auditors registers it",
                   "; senza efficacia fino alla registrazione della Corte dei conti"}
          .in(in);
    case efficacy_ground::read_as_not_effective:
      return words{"; no registration is stated: read strictly, it has no effect",
                   "; registrazione non indicata: letto in senso stretto, non ha efficacia"}
          .in(in);
  }
  return {};
}

std::string step_text(const explanation_step& step, const explanation& why, language in) {
  std::string line = "  - ";
  const auto* authority = step.act.authority.if_stated();
  if (step.part == part::superseded) line += words{"before: ", "prima: "}.in(in);
  line += text(step.act, in);
  if (authority != nullptr) line += " (" + *authority + ')';
  line += ": ";
  if (step.part == part::adhesion_not_stated) {
    line += words{"reaches a grant only by adhesion; no document says whether ",
                  "raggiunge una sovvenzione solo per adesione; nessun documento dice se "}
                .in(in) +
            why.asked.grant.value_or(std::string()) + words{" adhered", " abbia aderito"}.in(in);
    if (why.when.readings.absence == absence::not_adhered) {
      line += words{": read as not adhered", ": letto come non aderente"}.in(in);
    }
    return line + '\n';
  }
  line += deed_text(step, why.asked.field, in);
  if (step.part != part::adhesion) line += efficacy_text(step, in);
  return line + '\n';
}

std::string source_text(const statement& one, language in) {
  return "  - " + one.source + ", " + text(one.on, in) + ": " + value_text(detail::any(one.value), in) + '\n';
}

std::string reading_text(reading which, const readings& how, language in) {
  switch (which) {
    case reading::efficacy:
      return how.efficacy == efficacy::strict
                 ? words{"an act of which no registration is stated has no effect",
                         "un atto di cui non è indicata la registrazione non ha efficacia"}
                       .in(in)
                 : words{"an act of which no registration is stated has effect from its adoption",
                         "un atto di cui non è indicata la registrazione ha efficacia dall'adozione"}
                       .in(in);
    case reading::absence:
      return how.absence == absence::not_adhered
                 ? words{"who is not on record as adhering has not adhered", "chi non risulta aderente non ha aderito"}
                       .in(in)
                 : words{"who is not on record as adhering may have adhered",
                         "chi non risulta aderente può avere aderito"}
                       .in(in);
    case reading::registration:
      return how.registration == registration_effect::ex_tunc
                 ? words{"registration works back to the adoption", "la registrazione retroagisce all'adozione"}.in(in)
                 : words{"registration works from its own day", "la registrazione opera dal suo giorno"}.in(in);
    case reading::prevailing_source:
      break;
  }
  return std::string(words{"the source that prevails is ", "la fonte che prevale è "}.in(in))
      .append(std::string_view(how.prevailing_source));
}

}  // namespace

std::string text(const explanation& why, language in) {
  std::string all = headline(why, in);
  for (const auto& step : why.steps) all += step_text(step, why, in);
  for (const auto& one : why.sources) all += source_text(one, in);
  for (const auto& which : why.readings) {
    all += words{"  read so: ", "  lettura: "}.in(in) + reading_text(which, why.when.readings, in) + '\n';
  }
  return all;
}

}  // namespace avviso::inline v0::wording
