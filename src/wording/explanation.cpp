// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/explanation.hpp>
#include <avviso/wording.hpp>

#include <variant>

#include "phrases.hpp"

namespace avviso::inline v0::wording {

namespace {

words deadline_words(deadline_kind which) {
  switch (which) {
    case deadline_kind::applications_open:
      return {"the opening of applications", "l'apertura delle domande"};
    case deadline_kind::applications_close:
      return {"the submission deadline", "il termine di presentazione"};
    case deadline_kind::final_report:
      return {"the deadline of the final report", "il termine della relazione finale"};
    case deadline_kind::activities_end:
      break;
  }
  return {"the end of the activities", "il termine finale delle attività"};
}

// What was asked, as the subject of a sentence.
std::string subject(const explanation& why, language in) {
  words what = {"", ""};
  switch (why.asked.field) {
    case field::deadline:
      what = deadline_words(why.asked.deadline);
      break;
    case field::top_ups:
      what = {"the money added to the award", "l'aumento delle risorse assegnate"};
      break;
    case field::endowment:
      what = {"the endowment", "la dotazione finanziaria"};
      break;
    case field::awarded:
      what = {"the sum of the awards", "il totale assegnato"};
      break;
    case field::unallocated:
      what = {"the unallocated endowment", "la dotazione non assegnata"};
      break;
    case field::standing:
      return why.act ? text(*why.act, in) : std::string();
    case field::may_spend:
      return why.grant + words{" may spend", " può spendere"}.in(in) +
             (why.asked.on ? words{" on ", " "}.in(in) + with_preposition(before_day::article, *why.asked.on, in)
                           : std::string());
  }
  std::string phrase = what.in(in);
  if (!why.grant.empty()) phrase += words{" of ", " di "}.in(in) + why.grant;
  return phrase;
}

struct value_text {
  language in;

  std::string operator()(date day) const { return with_preposition(before_day::article, day, in); }
  std::string operator()(euro amount) const { return text(amount, in); }
  std::string operator()(bool yes) const { return yes ? words{"yes", "sì"}.in(in) : words{"no", "no"}.in(in); }
  std::string operator()(standing stands) const {
    switch (stands) {
      case standing::not_adopted:
        return words{"not adopted", "non adottato"}.in(in);
      case standing::adopted:
        return words{"adopted and without effect", "adottato e senza efficacia"}.in(in);
      case standing::in_force:
        break;
    }
    return words{"in force", "in vigore"}.in(in);
  }
};

std::string candidates_text(const explanation& why, language in) {
  std::string all;
  for (const auto& one : why.candidates) {
    if (!all.empty()) all += words{" or ", " o "}.in(in);
    const auto* value = one.if_stated();
    all += value != nullptr ? std::visit(value_text{in}, *value) : words{"not stated", "non indicato"}.in(in);
  }
  return all;
}

std::string headline(const explanation& why, language in) {
  const bool silent = why.candidates.size() == 1 && why.candidates.front() == not_stated;
  const bool several = why.candidates.size() > 1;
  const bool noun = why.asked.field != field::may_spend && why.asked.field != field::standing;
  std::string line = subject(why, in);
  if (noun && silent) {
    line = words{"The acts in force do not state ", "Gli atti in vigore non indicano "}.in(in) + line;
  } else {
    if (noun) line.front() = static_cast<char>(line.front() - 'a' + 'A');
    if (several) {
      line += noun ? words{" is undetermined: ", " non è determinabile: "}.in(in)
                   : words{": undetermined, ", ": non determinabile, "}.in(in);
    } else {
      line += noun ? words{" is ", " è "}.in(in) : ": ";
    }
    line +=
        silent
            ? words{"the acts in force do not state until when", "gli atti in vigore non indicano fino a quando"}.in(in)
            : candidates_text(why, in);
  }
  return line + words{" (in force on ", " (in vigore "}.in(in) +
         with_preposition(before_day::article, why.when.in_force, in) +
         words{", as known on ", ", per quanto noto "}.in(in) +
         with_preposition(before_day::article, why.when.known, in) + ").\n";
}

// What the provision does: "extends it from 31 December 2021 to 30 June 2022".
std::string deed_text(const explanation_step& step, language in) {
  const auto* amount = step.amount.if_stated();
  const std::string money =
      amount != nullptr ? text(*amount, in) : words{"an amount not stated", "un importo non indicato"}.in(in);
  const auto* from = step.from.if_stated();
  const auto* to = step.to.if_stated();
  if (to != nullptr && step.deed != deed::extends) {
    return words{"sets the term on ", "fissa il termine "}.in(in) +
           with_preposition(in == language::italian ? before_day::to : before_day::article, *to, in);
  }
  switch (step.deed) {
    case deed::establishes:
      return words{"establishes the notice with ", "adotta l'avviso con "}.in(in) + money;
    case deed::awards:
      return words{"awards ", "assegna "}.in(in) + money;
    case deed::tops_up:
      return words{"adds ", "aggiunge "}.in(in) + money;
    case deed::adheres:
      break;
    case deed::extends: {
      std::string moved = words{"extends the term ", "proroga il termine "}.in(in);
      if (from != nullptr) moved += with_preposition(before_day::from, *from, in) + ' ';
      return to != nullptr ? moved + with_preposition(before_day::to, *to, in) : moved;
    }
  }
  const auto* elects = step.elects.if_stated();
  if (elects == nullptr) return {};
  switch (*elects) {
    case election::time:
      return words{"accepts the time alone", "accetta solo il tempo"}.in(in);
    case election::money:
      return words{"accepts the money alone", "accetta solo le risorse"}.in(in);
    case election::time_and_money:
      break;
  }
  return words{"accepts the time and the money", "accetta il tempo e le risorse"}.in(in);
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
            why.grant + words{" adhered", " abbia aderito"}.in(in);
    if (why.when.readings.absence == absence::not_adhered) {
      line += words{": read as not adhered", ": letto come non aderente"}.in(in);
    }
    return line + '\n';
  }
  line += deed_text(step, in);
  if (step.part != part::adhesion) line += efficacy_text(step, in);
  return line + '\n';
}

}  // namespace

std::string text(const explanation& why, language in) {
  std::string all = headline(why, in);
  for (const auto& step : why.steps) all += step_text(step, why, in);
  return all;
}

}  // namespace avviso::inline v0::wording
